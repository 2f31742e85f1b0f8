import { normalise } from './normalise.ts';
import { hasWhen } from './says-when.ts';

const named = /(?:^|\s)(?:met|with|avec|bij|chez)\s+(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}])/u;
/** Written with a capital and nobody's name. */
const nobody =
  /^(?:teams|zoom|medbook|aso|aios|msg|vu|mentor|mijn|my|mon|iedereen|everyone|de|het|the|le|la)$/;

/** The first name of whom somebody wants to meet, when it is written with a capital. Takes the text as it was typed. */
export function personIn(text: string): string | undefined {
  const name = named.exec(text.slice(0, 200))?.[1];
  if (name === undefined) return undefined;
  const plain = normalise(name);
  return nobody.test(plain) || hasWhen(plain) ? undefined : name;
}
