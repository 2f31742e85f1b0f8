import {
  addDays,
  type CalendarDate,
  dateIn,
  instant,
  parseCalendarDate,
  weekdayOf,
} from '../../../src/core/kernel/time.ts';
import { type DeskLanguage, deskLanguages } from '../../personas.ts';
import type { Mailbox } from '../state/mailbox.ts';
import type { Tenant } from '../state/tenant.ts';
import { drawTime, readZone } from '../state/zones.ts';
import type { Hidden } from './to-html.ts';
import type { GraphWords } from './words/nl.ts';
import { sayGraphDesk } from './words.ts';

export const shows = ['calendar', 'mail', 'switches'] as const;

/** Whose mailbox is looked at, what of it, and in which language. */
export interface DeskView {
  readonly tenant: Tenant;
  readonly mailbox: Mailbox;
  readonly language: DeskLanguage;
  readonly say: GraphWords;
  readonly show: (typeof shows)[number];
  /** The first day of the week that is shown. */
  readonly monday: CalendarDate;
}

/** Undefined when there is no mailbox at all; the first, when none is named or nobody has that name. */
export function readView(tenant: Tenant, query: URLSearchParams): DeskView | undefined {
  const mailbox = tenant.findMailbox(query.get('mailbox') ?? '') ?? [...tenant.mailboxes.values()][0];
  if (mailbox === undefined) return undefined;
  const language = deskLanguages.find((each) => each === query.get('lang')) ?? 'nl';
  const show = shows.find((each) => each === query.get('show')) ?? 'calendar';
  const asked = parseCalendarDate(query.get('week') ?? '');
  const monday = asked === undefined ? thisWeek(tenant, mailbox) : mondayOf(asked);
  return { tenant, mailbox, language, say: sayGraphDesk(language), show, monday };
}

/** The week that is worth a look: at the weekend the next. */
export function thisWeek(tenant: Tenant, mailbox: Mailbox): CalendarDate {
  const today = todayIn(tenant, mailbox);
  return mondayOf(weekdayOf(today) > 5 ? addDays(today, 2) : today);
}

export function todayIn({ clock }: Tenant, { timeZone }: Mailbox): CalendarDate {
  return dateIn(readZone(timeZone), instant(clock.now()));
}

export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** What a form sends along so that the same page comes back. */
export function hiddenOf({ language, mailbox, monday, show }: DeskView): Hidden {
  return { mailbox: mailbox.id, lang: language, show, week: monday };
}

/** Where the same page stands with something else on it. */
export function addressOf(view: DeskView, change: Readonly<Record<string, string>>): string {
  return `/_local/desk?${new URLSearchParams({ ...hiddenOf(view), ...change })}`;
}

const locales: Readonly<Record<DeskLanguage, string>> = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' };

type Parts = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'day' | 'month' | 'year'>;
export const long: Parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
export const short: Parts = { weekday: 'short', day: 'numeric', month: 'short' };

export function sayDay({ language, mailbox }: DeskView, at: number, parts = long): string {
  const timeZone = readZone(mailbox.timeZone);
  return new Intl.DateTimeFormat(locales[language], { ...parts, timeZone }).format(instant(at));
}

/** A day as such, whatever the zone. */
export function sayDate({ language }: DeskView, date: CalendarDate, parts = long): string {
  const noon = instant(Date.parse(`${date}T12:00:00Z`));
  return new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: 'UTC' }).format(noon);
}

/** `YYYY-MM-DDTHH:MM` in the zone of the mailbox, as a field for a time wants it. */
export function fieldTime({ mailbox }: DeskView, at: number): string {
  return drawTime(at, mailbox.timeZone).dateTime.slice(0, 16);
}

export function sayClock(view: DeskView, at: number): string {
  return fieldTime(view, at).slice(11);
}
