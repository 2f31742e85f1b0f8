import { normalise } from './normalise.ts';
import { hasWhen } from './says-when.ts';

const named = /(?:^|\s)(?:met|with|avec|bij|chez)\s+(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}])/u;
const titled =
  /(?<!\p{L})(dr|dokter|docteur|doctor|prof|professor)\.?\s+((?:(?:van|von|de|den|der|des|du|la|le|el|ten|ter)\s+){0,2}\p{Lu}[\p{L}'’-]+)/iu;
/** Written with a capital and nobody's name. */
const nobody = /^(?:teams|zoom|mentor|mijn|my|mon|iedereen|everyone|de|het|the|le|la)$/;

/** The first name of whom somebody wants to meet, when it is written with a capital. Takes the text as it was typed. */
export function personIn(text: string, isNamed: (plain: string) => boolean): string | undefined {
  const name = named.exec(text.slice(0, 200))?.[1];
  if (name === undefined) return undefined;
  const plain = normalise(name);
  return nobody.test(plain) || isNamed(plain) || hasWhen(plain) ? undefined : name;
}

/**
 * A title and the name behind it as they were typed, such as `Dr Van den Berg`; undefined when there is no title or the
 * name has no capital.
 */
export function titleIn(text: string): string | undefined {
  const [, title = '', name = ''] = titled.exec(text.slice(0, 400)) ?? [];
  return /\p{Lu}/u.test(name) ? `${title} ${name.replace(/\s+/g, ' ')}` : undefined;
}

/** Of these people, those whose first or last name stands in a line. */
export function whoIsNamed<P extends { readonly name: string }>(
  line: string,
  people: readonly P[],
): readonly P[] {
  const said = new Set(normalise(line).split(' '));
  return people.filter(({ name }) =>
    normalise(name)
      .split(' ')
      .some((part) => part.length > 2 && !particles.has(part) && said.has(part)),
  );
}

/** Parts of names that are words of their own. */
const particles: ReadonlySet<string> = new Set(['van', 'von', 'den', 'der', 'des', 'ten', 'ter', 'prof']);
