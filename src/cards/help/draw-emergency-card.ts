import { emergencyLines } from '../../core/programme/emergency-lines.ts';
import type { Programme, ReferralEntry } from '../../core/programme/programme.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import type { Reader } from '../kit/reader.ts';
import { drawHelpCard, type HelpSaid } from './draw-help-card.ts';

/**
 * The card with numbers for somebody whose programme is not known: those for danger of every programme that is loaded,
 * each with its country where there are several. The language of a client says little about where somebody is: Teams has
 * one Dutch for two countries. Undefined where no programme is loaded.
 */
export function drawEmergencyCard(
  programmes: readonly Programme[],
  reader: Reader,
  said?: HelpSaid,
): AdaptiveCard | undefined {
  const [first] = programmes;
  if (first === undefined) return undefined;
  const languages = [...new Set(programmes.flatMap((each) => each.languages))];
  const lines = gather(programmes, reader);
  return drawHelpCard({ ...first, languages, referral: [] }, reader, said, lines);
}

/** A number that is the same everywhere stands there once, and belongs to no country. */
function gather(programmes: readonly Programme[], { language }: Reader): readonly ReferralEntry[] {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const several = new Set(programmes.map(({ country }) => country)).size > 1;
  const found = new Map<string, { readonly entry: ReferralEntry; readonly within: Set<string> }>();
  for (const programme of programmes) {
    const { country } = programme;
    for (const entry of emergencyLines(programme, language)) {
      const key = entry.phone ?? entry.name;
      const known = found.get(key) ?? { entry, within: new Set() };
      found.set(key, known);
      known.within.add(countries.of(country) ?? country);
    }
  }
  return [...found.values()].map(({ entry, within }) =>
    several && within.size === 1 ? { ...entry, name: `${entry.name} (${[...within].join()})` } : entry,
  );
}
