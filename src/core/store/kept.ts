import type { ProgrammeId } from '../kernel/id.ts';
import type { CalendarDate, Instant } from '../kernel/time.ts';
import type { AnyCollection, Collection } from './documents.ts';

/** A document after something of it was forgotten, and how much that was. Without `left` nothing of it stays. */
export interface Forgotten<T> {
  readonly left?: T;
  readonly gone: number;
}

/** How long documents are kept, and what is forgotten of them then. */
export type Retention<T, Left = T> =
  /** For as long as the programme goes on, or until the next change of the same thing. */
  | { readonly for: 'good' }
  /** So many days after the moment that an index has of them. */
  | {
      readonly for: 'days';
      readonly days: number;
      readonly index: string;
      /** `before` is so many days ago. */
      readonly forget: (document: T, before: Instant) => Forgotten<Left>;
    }
  /** Until the day of a later one of the same programme has come. */
  | {
      readonly for: 'turn';
      readonly turn: (document: T) => { readonly programme: ProgrammeId; readonly on: CalendarDate };
      readonly forget: (document: T) => Forgotten<Left>;
    };

/** A collection of this program: beside its documents it says what becomes of them. All stand in `core/collections.ts`. */
export interface KeptCollection<T> extends Collection<T> {
  /** Whether its documents can have something to say, so that the sweep looks at their outboxes. */
  readonly speaks: 'outbox' extends keyof T ? true : false;
  readonly retention: Retention<T>;
  /** The ids of everybody whom a document names; there may be others among them, such as the year of an intake. */
  readonly people: (document: T) => readonly string[];
}

/** A kept collection of whatever documents. */
export interface AnyKeptCollection extends AnyCollection {
  readonly speaks: boolean;
  readonly retention: Retention<never, unknown>;
  readonly people: (document: never) => readonly string[];
}
