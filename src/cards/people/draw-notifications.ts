import { type CalendarDate, dateIn } from '../../core/kernel/time.ts';
import { type Topic, topics } from '../../core/notices/notice-rules.ts';
import { presentPause } from '../../core/people/decide-notifications.ts';
import type { NotificationChoice, OwnHours } from '../../core/people/person.ts';
import { sayFullDay, sayHour, sayZone } from '../../i18n/dates.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillEach, primary } from '../kit/button.ts';
import { spoken } from '../kit/plain.ts';
import type { Reader } from '../kit/reader.ts';
import template from './notifications.card.json' with { type: 'json' };

export interface NotificationsCard {
  readonly reader: Reader;
  /** Quiet hours of the programme, which hold for anyone who chose none. */
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

/** Draws what a person gets: a switch for each topic, the quiet hours folded away, and the ways to a pause and to silence. */
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
    save: fillEach(saveButtons(hours, until, words)),
    hasAlways: card.listed,
    always: words['notifications.always'],
    buttons: fillEach([
      ...(changed?.before === undefined ? [] : [undoButton(words['button.undo'], changed.before, choice)]),
      button(words['button.pauseNotifications'], 'person.notifications', { view: 'pause' }),
      button(words['button.allOff'], 'person.notifications', { change: 'off' }),
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
function saveButtons({ zone }: OwnHours, until: CalendarDate | undefined, words: Words): readonly Button[] {
  const data = { change: 'topics', zone } as const;
  const save = button(words['button.saveNotifications'], 'person.notifications', data);
  return until === undefined ? [{ ...save, style: 'positive' }] : [resumeButton(words), save];
}

export function resumeButton(words: Words): Button {
  return primary(words['button.resumeNotifications'], 'person.notifications', { change: 'resume' });
}

/** Takes a change back, as long as nothing else was changed since. */
export function undoButton(
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
