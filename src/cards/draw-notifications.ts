import { addDays, type CalendarDate, dateIn } from '../core/kernel/time.ts';
import { type Topic, topics } from '../core/notices/notice-rules.ts';
import { presentPause } from '../core/people/decide-notifications.ts';
import type { NotificationChoice, OwnHours } from '../core/people/person.ts';
import { sayFullDay, sayHour, sayZone } from '../i18n/dates.ts';
import { type Words, wordsOf } from '../i18n/words.ts';
import { type AdaptiveCard, compile } from './adaptive-card.ts';
import { type Button, button, fillEach, primary } from './button.ts';
import template from './notifications.card.json' with { type: 'json' };
import { spoken } from './plain.ts';
import type { Reader } from './reader.ts';

export interface NotificationsCard {
  readonly reader: Reader;
  /** Quiet hours of the programme, which hold for who chose none. */
  readonly ofProgramme: OwnHours;
  /** IANA zones to choose from; with one there is nothing to choose. */
  readonly zones: readonly string[];
  readonly choice: NotificationChoice;
  /** Whether a list can be made with this person on it, of which they always hear. */
  readonly listed: boolean;
  /** What there is to switch off for this person. */
  readonly topics: readonly Topic[];
  /** What was just changed, and how it was before; without that, there is nothing to take back. */
  readonly changed?: { readonly note: string; readonly before?: NotificationChoice };
  /** Where it leads on. */
  readonly wayOn: readonly Button[];
}

const fill = compile<object>(template);

/** Draws what a person gets: a switch for each topic, and a pause until a day that is said in full. */
export function drawNotifications(card: NotificationsCard): AdaptiveCard {
  const { reader, choice, changed } = card;
  const { language } = reader;
  const words = wordsOf(language);
  const hours = choice.hours ?? card.ofProgramme;
  const today = dateIn(hours.zone, reader.now);
  const until = presentPause(choice, today);
  const status =
    until === undefined
      ? sayOn(card, hours, words)
      : words['notifications.pausedUntil']({ when: sayFullDay(language, until) });
  return fill({
    lang: language,
    speak: spoken(changed?.note ?? words['notifications.title'], status),
    hasNote: changed !== undefined,
    note: changed?.note ?? '',
    title: words['notifications.title'],
    status,
    explain: words['notifications.explain'],
    topics: card.topics.map((topic) => ({
      id: `wants:${topic}`,
      title: words[`notifications.${topic}`],
      value: String(!choice.muted.includes(topic)),
    })),
    ...offerHours(card, hours, words),
    save: fillEach([saveButton(words['button.saveNotifications'], hours, until)]),
    ...offerPause(until, today, words),
    hasAlways: card.listed,
    always: words['notifications.always'],
    buttons: fillEach([
      ...(changed?.before === undefined ? [] : [undoButton(words['button.undo'], changed.before, choice)]),
      ...card.wayOn.map((each): Button => ({ ...each, style: 'default' })),
    ]),
  });
}

/** Quiet hours to change, filled with those that hold. */
function offerHours({ reader: { language, now }, zones }: NotificationsCard, hours: OwnHours, words: Words) {
  return {
    hoursTitle: words['notifications.hoursTitle'],
    hoursText: words['notifications.hoursText'],
    fromLabel: words['notifications.from'],
    toLabel: words['notifications.to'],
    from: hours.from,
    to: hours.to,
    weekendTitle: words['notifications.quietWeekend'],
    weekend: String(hours.weekend),
    hasZones: zones.length > 1,
    zoneLabel: words['notifications.zone'],
    zone: hours.zone,
    zones: zones.map((zone) => ({ title: sayZone(language, zone, now), value: zone })),
  };
}

/** A pause until a day, for a year at most; in a pause its end first. */
function offerPause(until: CalendarDate | undefined, today: CalendarDate, words: Words) {
  const resume = primary(words['button.resumeNotifications'], 'person.notifications', { change: 'resume' });
  const pause = button(words['button.pause'], 'person.notifications', { change: 'pause' });
  return {
    pauseTitle: words['notifications.pauseTitle'],
    pauseText: words['notifications.pauseText'],
    untilLabel: words['notifications.until'],
    min: addDays(today, 1),
    max: addDays(today, 366),
    until: until ?? '',
    pause: fillEach(until === undefined ? [pause] : [resume, pause]),
  };
}

/** Whether there is anything left that the person hears, and when not. */
function sayOn(
  { reader: { language }, choice, topics: offered }: NotificationsCard,
  quiet: OwnHours,
  words: Words,
): string {
  if (offered.every((topic) => choice.muted.includes(topic))) return words['notifications.off'];
  const from = sayHour(language, quiet.from);
  const to = sayHour(language, quiet.to);
  const but = [
    ...(from === to ? [] : [words['notifications.hours']({ from, to })]),
    ...(quiet.weekend ? [words['notifications.weekend']] : []),
  ];
  return words['notifications.on']({ but });
}

/** In a pause the one thing that a thumb should find is its end. */
function saveButton(title: string, { zone }: OwnHours, until: CalendarDate | undefined): Button {
  const data = { change: 'topics', zone } as const;
  return until === undefined
    ? primary(title, 'person.notifications', data)
    : button(title, 'person.notifications', data);
}

function undoButton(
  title: string,
  { muted, pausedUntil, hours }: NotificationChoice,
  { revision: seen = 0 }: NotificationChoice,
): Button {
  const wanted = Object.fromEntries(topics.map((topic) => [topic, !muted.includes(topic)]));
  const back = pausedUntil === undefined ? {} : { back: pausedUntil };
  // The inputs of the card are sent along: what is taken back stands in names that none of them has.
  const quiet =
    hours === undefined
      ? {}
      : { backFrom: hours.from, backTo: hours.to, backWeekend: hours.weekend, backZone: hours.zone };
  return button(title, 'person.notifications', { change: 'restore', seen, ...wanted, ...back, ...quiet });
}
