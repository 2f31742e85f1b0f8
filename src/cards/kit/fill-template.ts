/** What a template reads; of a row that is repeated, what stands in that row. */
type Data = Readonly<Record<string, unknown>>;
type Fill = (data: Data) => unknown;

/** An object that its `$when` leaves out. */
const dropped = Symbol('dropped');
/** The rows that `$data` makes of one object, which stand in the array around it one by one. */
class Rows {
  readonly rows: readonly unknown[];

  constructor(rows: readonly unknown[]) {
    this.rows = rows;
  }
}

/**
 * Makes a function of a template, once, which fills it without looking at the template again. It knows as much of the
 * template language of Adaptive Cards as our templates use, and throws at anything else: `${name}` alone or within a text,
 * `$data` with a name, and `$when` with a name, `!name` or `name && name`. Source:
 * https://learn.microsoft.com/adaptive-cards/templating/language
 */
export function toFill(template: unknown): Fill {
  if (typeof template === 'string') return toFillText(template);
  if (Array.isArray(template)) return toFillArray(template);
  if (typeof template === 'object' && template !== null) return toFillObject(template as Data);
  return () => template;
}

function toFillText(text: string): Fill {
  const [alone] = /^\$\{([^{}]*)\}$/.exec(text)?.slice(1) ?? [];
  if (alone !== undefined) return toRead(alone);
  if (!text.includes('${')) return () => text;
  const parts = text.split(/\$\{([^{}]*)\}/);
  const fills = parts.map((part, n): Fill => (n % 2 === 0 ? () => part : toRead(part)));
  return (data) => fills.map((fill) => String(fill(data))).join('');
}

/** A name for which there is nothing stands as it is, so that it is seen. */
function toRead(name: string): Fill {
  if (!/^[a-zA-Z]\w*$/.test(name)) throw new Error(`a template can't read ${name}`);
  return (data) => data[name] ?? `\${${name}}`;
}

function toFillArray(template: readonly unknown[]): Fill {
  const fills = template.map(toFill);
  return (data) => {
    const filled: unknown[] = [];
    for (const fill of fills) {
      const value = fill(data);
      if (value instanceof Rows) filled.push(...value.rows);
      else if (value !== dropped) filled.push(value);
    }
    return filled;
  };
}

function toFillObject({ $data, $when, ...template }: Data): Fill {
  const fills = Object.entries(template).map(([name, value]) => [name, toFill(value)] as const);
  const isShown = $when === undefined ? () => true : toJudge($when);
  const fill: Fill = (data) => {
    if (!isShown(data)) return dropped;
    const filled: Record<string, unknown> = {};
    for (const [name, fillOne] of fills) {
      const value = fillOne(data);
      if (value !== dropped) filled[name] = value;
    }
    return filled;
  };
  return $data === undefined ? fill : toRepeat(toFill($data), fill);
}

function toRepeat(read: Fill, fill: Fill): Fill {
  return (data) => {
    const found = read(data);
    if (!Array.isArray(found)) return fill(found as Data);
    return new Rows(found.map((row: Data) => fill(row)).filter((row) => row !== dropped));
  };
}

/** Only `true` shows; anything else that stands there would be a mistake. */
function toJudge(when: unknown): (data: Data) => boolean {
  const [terms] = /^\$\{(.*)\}$/.exec(String(when))?.slice(1) ?? [];
  if (terms === undefined) throw new Error('a $when is an expression');
  const judges = terms.split('&&').map((term) => toJudgeTerm(term.trim()));
  return (data) => judges.every((judge) => judge(data));
}

function toJudgeTerm(term: string): (data: Data) => boolean {
  if (!/^!?[a-zA-Z]\w*$/.test(term)) throw new Error(`a $when can't judge ${term}`);
  const name = term.replace('!', '');
  return term === name
    ? (data) => data[name] === true
    : (data) => data[name] === undefined || data[name] === null || data[name] === false;
}
