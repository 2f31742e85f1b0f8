import type { Band } from '../../core/digest/digest.ts';
import { tells } from '../../core/digest/suppress.ts';
import type { Words } from '../../i18n/words.ts';

/** A band in words: `10 tot 19`, `minder dan 10`, `30 of meer`; `fallback` where it tells nothing. */
export function sayBand(words: Words, band: Band, fallback: string): string {
  const { from, to, of } = band;
  if (!tells(band)) return fallback;
  if (from === 0) return words['digest.below']({ to });
  return to === of ? words['digest.above']({ from }) : words['digest.between']({ from, to });
}
