/** What a spreadsheet would take for a formula, also after spaces. */
const formula = /^\s*[=+\-@]/;

/**
 * Rows as text that lands in columns where it is pasted into a spreadsheet, in whatever country: a tab between cells, a
 * line each, quotes where a cell has them. A comma or a semicolon would not: which of the two a spreadsheet splits at
 * depends on its language. A cell that a spreadsheet would carry out gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection); a tab or a line break becomes a space.
 */
export function toColumns(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(toCell).join('\t')).join('\n');
}

function toCell(raw: string): string {
  const line = (formula.test(raw) ? `'${raw}` : raw).replace(/[\t\r\n]+/g, ' ');
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
