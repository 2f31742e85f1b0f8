import type { Programme } from '../core/programme/programme.ts';
import { type KnownPlan, plansOf } from './name-session.ts';
import { type Hearing, hearingOf } from './programme-words.ts';

/** What the programmes know that words can name, and where their clock hangs. */
export interface Known {
  readonly plans: readonly KnownPlan[];
  readonly words: Hearing;
  readonly zone?: string;
}

const made = new WeakMap<readonly Programme[], Map<string, Known>>();

/**
 * What all programmes know, that of one first: by the zone of it days and clock times are meant. Made once for a list of
 * programmes, since its words become expressions.
 */
export function knownTo(programmes: readonly Programme[], first = programmes[0]): Known {
  const ofList = made.get(programmes) ?? new Map<string, Known>();
  made.set(programmes, ofList);
  const id = first?.id ?? '';
  const known = ofList.get(id) ?? make(programmes, first);
  ofList.set(id, known);
  return known;
}

function make(programmes: readonly Programme[], first: Programme | undefined): Known {
  const ordered =
    first === undefined ? programmes : [first, ...programmes.filter(({ id }) => id !== first.id)];
  return {
    plans: plansOf(ordered),
    words: hearingOf(ordered),
    ...(first === undefined ? {} : { zone: first.timezone }),
  };
}
