import type { AdaptiveCard } from '../cards/kit/adaptive-card.ts';
import type { Button } from '../cards/kit/button.ts';
import type { Reader } from '../cards/kit/reader.ts';
import type { ComposeFile } from '../core/appointments/calendar-file.ts';
import type { Calendars } from '../core/appointments/calendars.ts';
import type { PersonId } from '../core/kernel/id.ts';
import type { Log } from '../core/kernel/log.ts';
import type { Instant } from '../core/kernel/time.ts';
import type { Messenger } from '../core/notices/messenger.ts';
import type { WorkQueue } from '../core/notices/work-queue.ts';
import type { Membership, Person } from '../core/people/person.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { MailMode } from '../core/referral/mail-drafts.ts';
import type { Seals } from '../core/seals/seals.ts';
import type { DocumentStore } from '../core/store/documents.ts';
import type { Refusal } from '../core/wishes/refusal.ts';
import type { Verb, Wish, WishOf } from '../core/wishes/wish.ts';
import type { Words } from '../i18n/words.ts';

/** A button as somebody sees it, and could type it. */
export interface ShownButton {
  /** What can be read on it, as it stands there: a row has its title, and what a screen reader says. */
  readonly names: readonly string[];
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What this process showed each person last. */
export interface Shown {
  remember(person: PersonId, card: AdaptiveCard): void;
  find(person: PersonId, said: string): ShownButton | undefined;
  /** All buttons of the last card. */
  last(person: PersonId): readonly ShownButton[];
}

/** Appointments as files. */
export interface Files {
  readonly compose: ComposeFile;
}

/** What the door is handed by the composition: ports and data, no adapter. */
export interface BotDeps {
  readonly store: DocumentStore;
  readonly programmes: readonly Programme[];
  readonly now: () => Instant;
  readonly log: Log;
  /** Carries the replies: one request each, so that no broken line makes two messages of one. */
  readonly messenger: Pick<Messenger, 'send' | 'replace'>;
  /** Where the work goes that is done beside the turn; without it, the sweep finds it. */
  readonly queue?: Pick<WorkQueue, 'ask'>;
  /** Left out where no calendars are to be reached: dates are noted then, and no appointments made. */
  readonly calendars?: Calendars;
  /** Left out where no key is configured: nobody is asked for a consent then. */
  readonly seals?: Seals;
  /** For how long a yes of a trainee can be taken back as if it had never been said, in milliseconds; left out, a minute. */
  readonly holdFor?: number;
  /** What may happen in a mentor's mailbox after a consent; left out, nothing. */
  readonly mailMode?: MailMode;
  /** How somebody gets an appointment as a file; left out where there are no appointments. */
  readonly files?: Files;
  /** Where a browser reaches the bot, without a slash at the end; undefined where none does. */
  readonly address?: () => string | undefined;
  /** What this process showed last, for words that are those of a button. */
  readonly shown?: Shown;
  /** The tenant whose people are let in; without it, in local mode, any. */
  readonly tenantId?: string;
}

/** A known person who wants something, at one moment, with what is needed to answer in their words. */
export interface Asker {
  readonly person: Person;
  readonly reader: Reader;
  readonly words: Words;
  readonly deps: BotDeps;
  /** The programme that the person is in; the first by the people file when there are several. */
  readonly programme: Programme;
  readonly membership: Membership;
  /** All there is for this person, the main thing first. */
  readonly menu: () => readonly Button[];
  /** Time zone of the device that they use now, as Teams says it; whether it is one is asked where it is needed. */
  readonly zone?: string;
}

/** What is shown: a card, or a refusal, which is put into words at the edge. */
export type Answer = Shows | { readonly refusal: Refusal };

export interface Shows {
  readonly card: AdaptiveCard;
  /** What takes the place of the card once a neighbour has answered; nothing when the card is right as it is. */
  readonly later?: Promise<AdaptiveCard | undefined>;
}

/** What typed words come to: a wish to be carried out, or an answer in words. */
export type Meaning = { readonly wish: Wish } | Answer;

/** Carries out one wish: asks whether it is allowed, calls one use case, draws the answer. */
export type Handler<V extends Verb = Verb> = (asker: Asker, wish: WishOf<V>) => Promise<Answer>;
