/** A list of alternatives, some on each line, as the source of one regular expression: lists are read and changed by people. */
export function oneOf(...alternatives: readonly string[]): string {
  return alternatives.join('|');
}
