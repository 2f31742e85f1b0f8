/** Quarters of an hour in a day. */
const quarters = 96;
const lanes = 4;

/**
 * Where things stand in a day, as classes: the policy of the page allows no style on an element. `f` and `t` a row from
 * and to, `c` the first column, `of` how many there are: what comes later lies over what goes on, indented.
 */
export function drawSlotStyle(): string {
  const rows = Array.from({ length: quarters + 1 }, (_, n) => n + 1).map(
    (row) => `.f${row}{grid-row-start:${row}}.t${row}{grid-row-end:${row}}`,
  );
  const columns = Array.from({ length: lanes }, (_, n) => n + 1).map(
    (n) =>
      `.c${n}{grid-column:${n}/-1}.of${n}{grid-template-columns:${'minmax(0,1fr) '.repeat(n - 1)}minmax(0,2fr)}`,
  );
  return `@container page (min-width: 34rem){${[...rows, ...columns].join('')}}\n`;
}
