/** Draws an Adaptive Card for a terminal: what stands on it from top to bottom, its buttons in brackets. */
export function drawCardAsText(card: unknown, width = 76): string {
  const lines = draw(card).flatMap((line) => wrap(line, width - 4));
  const edge = '-'.repeat(width - 2);
  return [`+${edge}+`, ...lines.map((line) => `| ${line.padEnd(width - 4)} |`), `+${edge}+`].join('\n');
}

type Element = Readonly<Record<string, unknown>>;

function draw(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(draw);
  if (typeof value !== 'object' || value === null) return [];
  const element = value as Element;
  if (element.isVisible === false) return [];
  switch (element.type) {
    case 'TextBlock':
      return [say(element.text)];
    case 'ProgressBar':
      return [bar(Number(element.value), Number(element.max ?? 100))];
    case 'Input.Toggle':
      return [`[${element.value === 'true' ? 'x' : ' '}] ${say(element.title)}`];
    case 'Input.ChoiceSet':
      return drawChoices(element);
    case 'Input.Text':
    case 'Input.Date':
    case 'Input.Time':
      return [`${say(element.label)}: ${String(element.value ?? '')}`];
    case 'ColumnSet':
      return [drawRow(element.columns)];
    case 'FactSet':
      return drawFacts(element.facts);
    case 'Chart.HorizontalBar.Stacked':
    case 'Chart.Line':
    case 'CodeBlock':
      return draw(element.fallback);
    case 'ActionSet':
      return [drawButtons(element.actions)];
    default:
      return [
        ...draw(element.items ?? element.body),
        ...(element.actions === undefined ? [] : [drawButtons(element.actions)]),
      ];
  }
}

function drawFacts(facts: unknown): readonly string[] {
  if (!Array.isArray(facts)) return [];
  return facts.map(({ title, value }: Element) => `${say(title)}: ${say(value)}`);
}

function drawChoices({ label, choices, value }: Element): readonly string[] {
  if (!Array.isArray(choices)) return [];
  const drawn = choices.map(
    (choice: Element) => `(${choice.value === value ? 'o' : ' '}) ${say(choice.title)}`,
  );
  return [say(label), ...drawn];
}

function drawRow(columns: unknown): string {
  if (!Array.isArray(columns)) return '';
  return columns
    .map((column: Element) => draw(column.items).join(' / '))
    .filter((text) => text !== '')
    .join('   ');
}

function drawButtons(actions: unknown): string {
  if (!Array.isArray(actions)) return '';
  return actions
    .map(({ title, style }: Element) => (style === 'positive' ? `[> ${say(title)} <]` : `[ ${say(title)} ]`))
    .join(' ');
}

function bar(value: number, max: number): string {
  const done = Math.round((20 * value) / (max || 1));
  return `${'='.repeat(done)}${'.'.repeat(20 - done)}`;
}

/** A terminal shows no Markdown: emphasis and escapes go. */
function say(text: unknown): string {
  return String(text ?? '')
    .replace(/\\(.)/g, '$1')
    .replaceAll('**', '');
}

function wrap(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.slice(0, width));
  }
  return lines;
}
