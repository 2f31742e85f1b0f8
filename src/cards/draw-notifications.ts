import { addDays, type CalendarDate, dateIn } from '../core/kernel/time.ts';
import { type Topic, topics } from '../core/notices/notice-rules.ts';
import { presentPause } from '../core/people/decide-notifications.ts';
import type { NotificationChoice } from '../core/people/person.ts';
import type { QuietHours } from '../core/programme/cadence.ts';
import { sayFullDay, sayHour } from '../i18n/dates.ts';
import { type Words, wordsOf } from '../i18n/words.ts';
import { type AdaptiveCard, compile } from './adaptive-card.ts';
import { type Button, button, fillEach, primary } from './button.ts';
import template from './notifications.card.json' with { type: 'json' };
import { spoken } from './plain.ts';
import type { Reader } from './reader.ts';

export interface NotificationsCard {
  readonly reader: Reader;
  /** IANA zone in which the days are meant. */
  readonly zone: string;
  /** When the programme is silent. */
  readonly quiet: QuietHours;
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
  const today = dateIn(card.zone, reader.now);
  const until = presentPause(choice, today);
  const status =
    until === undefined
      ? sayOn(card, words)
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
    save: fillEach([saveButton(words['button.saveNotifications'], until)]),
    ...offerPause(until, today, words),
    hasAlways: card.listed,
    always: words['notifications.always'],
    buttons: fillEach([
      ...(changed?.before === undefined ? [] : [undoButton(words['button.undo'], changed.before, choice)]),
      ...card.wayOn.map((each): Button => ({ ...each, style: 'default' })),
    ]),
  });
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
  { reader: { language }, quiet, choice, topics: offered }: NotificationsCard,
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
function saveButton(title: string, until: CalendarDate | undefined): Button {
  const data = { change: 'topics' } as const;
  return until === undefined
    ? primary(title, 'person.notifications', data)
    : button(title, 'person.notifications', data);
}

function undoButton(
  title: string,
  { muted, pausedUntil }: NotificationChoice,
  { revision: seen = 0 }: NotificationChoice,
): Button {
  const wanted = Object.fromEntries(topics.map((topic) => [topic, !muted.includes(topic)]));
  const back = pausedUntil === undefined ? {} : { back: pausedUntil };
  return button(title, 'person.notifications', { change: 'restore', seen, ...wanted, ...back });
}
