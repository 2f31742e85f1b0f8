const longest = 80;

/**
 * Puts text of others in quotes for a terminal: characters that move the cursor or turn the direction of the line are
 * written as `\u{...}`, quotes as `\"`, and what is too long to be looked at is cut.
 */
export function quote(text: string): string {
  const characters = [...text];
  const short = characters.length > longest ? [...characters.slice(0, longest - 1), '…'] : characters;
  return `"${short.map(show).join('')}"`;
}

function show(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (!/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u.test(character)) return character;
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
