/** What a spreadsheet would take for a formula, also after spaces; a tab or a return begins one too. */
const formula = /^\s*[=+\-@]|^[\t\r]/;

/**
 * Rows as CSV (RFC 4180): commas, quotes where needed, a line each. A cell that a spreadsheet would carry out gets an
 * apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection); a line break becomes a space.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(toCell).join(',')).join('\n');
}

function toCell(raw: string): string {
  const line = (formula.test(raw) ? `'${raw}` : raw).replace(/[\r\n]+/g, ' ');
  return /[",]|^\s|\s$/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
