import type { Where } from '../../core/appointments/appointment.ts';
import type { EventChange, EventRequest } from '../../core/appointments/calendars.ts';
import { type Language, type SpokenLanguage, spokenBy } from '../../core/kernel/language.ts';
import { addMinutes, clockIn, dateIn, type Instant, instantIn } from '../../core/kernel/time.ts';

/** By it an event of ours is found again; values may travel to the copies of others, so they are random. */
export const stampProperty = 'String {3c9e8c2d-7f2b-4d0f-9c43-9a6d1f5f7b21} Name klankbord';

/** Colleagues and delegates may read the title of an event: it says no more than that people meet. */
const subjects: Readonly<Record<SpokenLanguage, string>> = { nl: 'Overleg', en: 'Meeting', fr: 'Réunion' };
const preparation: Readonly<Record<SpokenLanguage, string>> = {
  nl: 'Voorbereiding',
  en: 'Preparation',
  fr: 'Préparation',
};
const byPhone: Readonly<Record<SpokenLanguage, string>> = {
  nl: 'Telefonisch',
  en: 'By phone',
  fr: 'Par téléphone',
};

const reminderMinutes = 15;

/** https://learn.microsoft.com/graph/api/user-post-events. Without a text: nothing is to be read in it. */
export function composeEvent(request: EventRequest): string {
  const { invited, isPreparation, language, stamp, transactionId, where } = request;
  return JSON.stringify({
    transactionId,
    subject: (isPreparation ? preparation : subjects)[spokenBy(language)],
    sensitivity: 'private',
    showAs: 'busy',
    isReminderOn: true,
    reminderMinutesBeforeStart: reminderMinutes,
    allowNewTimeProposals: true,
    // Without it no answer comes back.
    responseRequested: true,
    ...composeWhere(where, language),
    ...composeTimes(request),
    attendees: invited.map((address) => ({ type: 'required', emailAddress: { address } })),
    singleValueExtendedProperties: [{ id: stampProperty, value: stamp }],
  });
}

/**
 * Only what is changed: a text or `isOnlineMeeting` in it costs the Teams link,
 * github.com/microsoftgraph/microsoft-graph-docs/issues/16336
 */
export function composeChange({ when, where }: EventChange): string {
  return JSON.stringify({
    ...(when === undefined ? {} : composeTimes(when)),
    ...(where === undefined ? {} : composeWhere(where.to, where.language)),
  });
}

function composeWhere(where: Where, language: Language): object {
  switch (where.kind) {
    case 'teams':
      return { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' };
    case 'phone':
      return { location: { displayName: byPhone[spokenBy(language)] } };
    case 'place':
      return where.text === '' ? {} : { location: { displayName: where.text } };
  }
}

/** Both in the same zone: github.com/microsoftgraph/microsoft-graph-docs/issues/21810 */
function composeTimes({ at, minutes, zone }: Pick<EventRequest, 'at' | 'minutes' | 'zone'>): object {
  const until = addMinutes(at, minutes);
  // In the hour that comes twice, a wall clock can't say which one is meant.
  const isPlain = [at, until].every((each) => isSaid(zone, each));
  const timeZone = isPlain ? zone : 'UTC';
  const say = (each: Instant) => ({
    dateTime: `${dateIn(timeZone, each)}T${clockIn(timeZone, each)}:00`,
    timeZone,
  });
  return { start: say(at), end: say(until) };
}

function isSaid(zone: string, at: Instant): boolean {
  return instantIn(zone, dateIn(zone, at), clockIn(zone, at)) === at;
}
