import type { Notice, NoticeKind } from '../core/effects/notice.ts';
import type { Message } from '../core/notices/messenger.ts';
import { languageOf, type Person } from '../core/people/person.ts';
import type { JobDeps } from './job-deps.ts';

/** A notice in the words of its reader, or why it is not true any more. */
export type Drawn =
  | {
      readonly message: Extract<Message, { card: object }>;
      /** One line with a way on, for when the card is too large. */
      readonly short: string;
    }
  | { readonly superseded: true };

/** What a notice is drawn from: our own store, as it stands. */
export type DrawDeps = Pick<JobDeps, 'store' | 'programmes' | 'now' | 'seals' | 'mail' | 'calendars'>;

export interface To<K extends NoticeKind = NoticeKind> {
  readonly notice: Extract<Notice, { kind: K }>;
  readonly person: Person;
  /** Says on the card that it may come twice. */
  readonly repeat: boolean;
}

/** A kind of notice in one row: how it is drawn now. */
export type DrawNotice<K extends NoticeKind = NoticeKind> = (deps: DrawDeps, to: To<K>) => Promise<Drawn>;

export type NoticeRows = { readonly [K in NoticeKind]: DrawNotice<K> };

export function readerOf({ now }: DrawDeps, person: Person) {
  return { language: languageOf(person), now: now() };
}
