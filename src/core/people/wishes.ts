import type { NoData } from '../kernel/button-data.ts';
import type { Language } from '../kernel/language.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { Topic } from '../notices/notice-rules.ts';
import type { OwnHours } from './person.ts';

/** What somebody wants changed about what the bot says by itself. Carried out twice, it is carried out once. */
export type NotificationChange =
  /** Topics that are left out stay as they are, and so do the quiet hours. */
  | {
      readonly kind: 'topics';
      readonly wanted: Readonly<Partial<Record<Topic, boolean>>>;
      readonly hours?: OwnHours | 'of-programme';
    }
  /** Nothing that can be put off is said before this day. */
  | { readonly kind: 'pause'; readonly until: CalendarDate }
  | { readonly kind: 'resume' }
  /** Nothing that can be switched off is said any more. */
  | { readonly kind: 'off' }
  /** Quiet on Saturday and Sunday too; anyone who chose no hours has those of the programme. A pause stays as it is. */
  | { readonly kind: 'weekend'; readonly ofProgramme: OwnHours }
  /** Takes the change back that led to revision `seen`, unless something changed since. */
  | {
      readonly kind: 'restore';
      readonly seen?: number;
      readonly muted: readonly Topic[];
      readonly pausedUntil?: CalendarDate;
      readonly hours?: OwnHours;
    };

/** What somebody wants to know or to have changed about themselves, and about who is around them. */
export type PeopleWish =
  | { readonly verb: 'person.language'; readonly language?: Language }
  | { readonly verb: 'person.mentor' | 'person.group' | 'person.kept' }
  | {
      readonly verb: 'person.contact';
      /** Asked by a mentor who wants to stop being one. */
      readonly about?: 'stop';
    }
  | {
      readonly verb: 'person.notifications';
      readonly change?: NotificationChange;
      /** The question until when to pause, or whether all is to go off; without it, all there is to choose. */
      readonly view?: 'pause' | 'off';
    };

/** What stands behind the buttons of each verb. */
export type PeopleData = {
  readonly 'person.language': { readonly language?: Language };
  readonly 'person.mentor': NoData;
  readonly 'person.group': NoData;
  readonly 'person.kept': NoData;
  readonly 'person.contact': NoData;
  readonly 'person.notifications':
    | { readonly view?: 'pause' | 'off' }
    | { readonly change: 'pause' | 'resume' | 'off' }
    /** With which time zone the card was drawn. */
    | { readonly change: 'topics'; readonly zone: string }
    | RestoreData;
};

/** Takes a change back, with what was before; in names that no input has, since the inputs of a card are sent along. */
type RestoreData = { readonly [T in Topic]?: boolean } & {
  readonly change: 'restore';
  readonly seen: number;
  readonly back?: CalendarDate;
  readonly backFrom?: string;
  readonly backTo?: string;
  readonly backWeekend?: boolean;
  readonly backZone?: string;
};
