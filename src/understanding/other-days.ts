import { oneOf } from './one-of.ts';
import { hasWhen } from './says-when.ts';
import { type Polarity, polarityOf } from './words-of-availability.ts';

/** Words of days, and whether they suit. */
interface Named {
  readonly words: string;
  readonly polarity: Polarity;
}

const others = new RegExp(
  `(?:^| )(?:${oneOf(
    'alle overige|overige|(?:de )?andere|resterende|other|(?:les )?autres',
  )}) (?:${oneOf('dagen|dag|avonden|ochtenden|namiddagen|voormiddagen|days|evenings|mornings|afternoons|jours|soirs|matins')})(?= |$)|` +
    '(?:^| )(?:de rest|the rest|rest of the week|le reste)(?= |$)',
);

/**
 * `dinsdag geef ik les, de andere dagen ben ik vrij`: the days that are named are those at which it is the other way round.
 */
export function namedBesideOthers(text: string): Named | undefined {
  const found = others.exec(text);
  if (found === null || found.index === 0) return undefined;
  const words = text.slice(0, found.index);
  if (!hasWhen(words)) return undefined;
  const said = polarityOf(words);
  return {
    words,
    polarity: said === 'neither' || said === 'both' ? turned(polarityOf(text.slice(found.index))) : said,
  };
}

function turned(polarity: Polarity): Polarity {
  if (polarity === 'can') return 'cannot';
  return polarity === 'cannot' ? 'can' : polarity;
}
