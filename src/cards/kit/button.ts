import type { Choosable } from '../../core/help/wishes.ts';
import type { Language } from '../../core/kernel/language.ts';
import type { SessionPlace } from '../../core/kernel/session-place.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import type { NotificationChange } from '../../core/people/wishes.ts';
import type { ReportedOutcome } from '../../core/sessions/wishes.ts';
import type { TrainingChange } from '../../core/training/wishes.ts';
import type { Verb } from '../../core/wishes/wish.ts';
import { bare, short } from './plain.ts';

/** What stands behind a button: ids and the version of what the card was drawn from, never a record. */
export interface ButtonData {
  readonly programme?: string;
  readonly group?: string;
  readonly plan?: string;
  readonly year?: number;
  readonly intake?: string;
  readonly seen?: number;
  readonly view?: 'date' | 'held' | 'pause' | 'off';
  readonly entry?: string;
  readonly language?: Language;
  readonly clear?: boolean;
  readonly outcome?: ReportedOutcome;
  /** What is to change about the notifications or the training; `restore` takes a change back, with what was before. */
  readonly change?: NotificationChange['kind'] | TrainingChange['kind'];
  readonly back?: CalendarDate;
  readonly backFrom?: string;
  readonly backTo?: string;
  readonly backWeekend?: boolean;
  readonly backZone?: string;
  /** With which time zone the card was drawn. */
  readonly zone?: string;
  readonly reminder?: boolean;
  readonly question?: boolean;
  readonly digest?: boolean;
  /** What was perhaps meant by words that were not clear. */
  readonly intent?: Choosable;
}

export interface Button {
  readonly title: string;
  readonly verb: Verb;
  readonly data: ButtonData;
  readonly style: 'default' | 'positive';
}

export function button(title: string, verb: Verb, data: ButtonData = {}): Button {
  return { title: bare(short(title, 80)), verb, data, style: 'default' };
}

/** The one button of a card that a tired thumb should find. */
export function primary(title: string, verb: Verb, data: ButtonData = {}): Button {
  return { ...button(title, verb, data), style: 'positive' };
}

export function placeData(place: SessionPlace, seen?: number): ButtonData {
  const { programme, group, plan, year, intake } = place;
  const data = { programme, group, plan, year, intake };
  return seen === undefined ? data : { ...data, seen };
}

interface FilledButton extends Button {
  /** For clients without Universal Actions: the verb travels with the data of an `Action.Submit`. */
  readonly submit: ButtonData & { readonly verb: Verb };
}

export const noButtons = { hasButtons: false, buttons: [] as readonly FilledButton[] };

/** Buttons as a template reads them. */
export function fillButtons(buttons: readonly Button[]): typeof noButtons {
  return { hasButtons: buttons.length > 0, buttons: fillEach(buttons) };
}

export function fillEach(buttons: readonly Button[]): readonly FilledButton[] {
  return buttons.map((each) => ({ ...each, submit: { ...each.data, verb: each.verb } }));
}
