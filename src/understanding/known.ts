import type { Programme } from '../core/programme/programme.ts';
import type { Country } from '../core/programme/public-holidays.ts';
import { type KnownPlan, plansOf } from './name-session.ts';
import { type Hearing, hearingOf } from './programme-words.ts';

/** What the programmes know that words can name, and where their clock hangs. */
export interface Known {
  readonly plans: readonly KnownPlan[];
  readonly words: Hearing;
  readonly zone?: string;
  /** Whose public holidays count. */
  readonly country?: Country;
}

const made = new WeakMap<readonly Programme[], Map<string, Known>>();

/**
 * What all programmes know, that of `own` first: by its zone days and clock times are meant, and the holidays are those of
 * its country. Of nobody in particular the country is not known. Made once for a list of programmes, since its words become
 * expressions.
 */
export function knownTo(programmes: readonly Programme[], own?: Programme): Known {
  const ofList = made.get(programmes) ?? new Map<string, Known>();
  made.set(programmes, ofList);
  const id = own?.id ?? '';
  const known = ofList.get(id) ?? make(programmes, own);
  ofList.set(id, known);
  return known;
}

function make(programmes: readonly Programme[], own: Programme | undefined): Known {
  const first = own ?? programmes[0];
  const ordered =
    first === undefined ? programmes : [first, ...programmes.filter(({ id }) => id !== first.id)];
  return {
    plans: plansOf(ordered),
    words: hearingOf(ordered),
    ...(first === undefined ? {} : { zone: first.timezone }),
    ...(own === undefined ? {} : { country: own.country }),
  };
}
