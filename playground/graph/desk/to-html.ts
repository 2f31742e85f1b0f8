export function toHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What a form sends along, unseen. */
export type Hidden = Readonly<Record<string, string>>;

/** What tells a form from the others of a page, whichever page it is. */
const telling = ['do', 'act', 'event', 'message', 'switch', 'advanceMs'] as const;

/** A form that does one thing; it works without a script, and with a keyboard. */
export function drawForm(hidden: Hidden, inside: string): string {
  const key = telling.flatMap((name) => hidden[name] ?? []).join(' ');
  const fields = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${toHtml(value)}">`,
  );
  return `<form method="post" action="/_local/desk" data-key="${toHtml(key)}">${fields.join('')}${inside}</form>`;
}

export function drawButton(text: string, hidden: Hidden, about = ''): string {
  const label = about === '' ? '' : ` aria-label="${toHtml(`${text}: ${about}`)}"`;
  return drawForm(hidden, `<button${label}>${toHtml(text)}</button>`);
}

/** One field and a button beside it. */
export function drawAsk(
  text: string,
  hidden: Hidden,
  field: { readonly name: string; readonly type: string; readonly label: string; readonly value?: string },
): string {
  const { label, name, type, value = '' } = field;
  const input = `<input name="${name}" type="${type}" value="${toHtml(value)}" required>`;
  return drawForm(hidden, `<label>${toHtml(label)} ${input}</label><button>${toHtml(text)}</button>`);
}
