import { instant } from '../../../src/core/kernel/time.ts';
import { type DeskLanguage, deskLanguages } from '../../personas.ts';
import type { Mailbox } from '../state/mailbox.ts';
import type { Tenant } from '../state/tenant.ts';
import { drawTime, readZone } from '../state/zones.ts';
import { type GraphWords, sayGraphDesk } from './words.ts';

/** Whose mailbox is looked at, in which language. */
export interface DeskView {
  readonly tenant: Tenant;
  readonly mailbox: Mailbox;
  readonly language: DeskLanguage;
  readonly say: GraphWords;
}

/** Undefined when there is no mailbox at all; the first, when none is named or nobody has that name. */
export function readView(tenant: Tenant, query: URLSearchParams): DeskView | undefined {
  const mailbox = tenant.findMailbox(query.get('mailbox') ?? '') ?? [...tenant.mailboxes.values()][0];
  const language = deskLanguages.find((each) => each === query.get('lang')) ?? 'nl';
  return mailbox && { tenant, mailbox, language, say: sayGraphDesk(language) };
}

const locales: Readonly<Record<DeskLanguage, string>> = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' };

export function sayDay({ language, mailbox }: DeskView, at: number): string {
  const timeZone = readZone(mailbox.timeZone);
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locales[language], { ...parts, timeZone }).format(instant(at));
}

/** `YYYY-MM-DDTHH:MM` in the zone of the mailbox, as a field for a time wants it. */
export function fieldTime({ mailbox }: DeskView, at: number): string {
  return drawTime(at, mailbox.timeZone).dateTime.slice(0, 16);
}

export function sayClock(view: DeskView, at: number): string {
  return fieldTime(view, at).slice(11);
}
