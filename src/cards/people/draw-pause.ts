import { addDays, type CalendarDate } from '../../core/kernel/time.ts';
import type { NotificationChoice } from '../../core/people/person.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillEach, primary } from '../kit/button.ts';
import { spoken } from '../kit/plain.ts';
import type { Reader } from '../kit/reader.ts';
import { resumeButton, undoButton } from './draw-notifications.ts';
import template from './pause.card.json' with { type: 'json' };

export interface PauseCard {
  readonly reader: Reader;
  /** Today on the clock of the person. */
  readonly today: CalendarDate;
  /** Until when it is quiet now. */
  readonly until?: CalendarDate;
  /** Whether a list can be made with this person on it, of which they always hear. */
  readonly listed: boolean;
  /** The pause was just taken, with what was chosen before and after it; without it, a day is asked. */
  readonly taken?: { readonly before: NotificationChoice; readonly after: NotificationChoice };
}

const fill = compile<object>(template);

/** Draws the question until when to be quiet, for a year at most, or reads back the day that was chosen. */
export function drawPause(card: PauseCard): AdaptiveCard {
  const { reader, today, until, taken } = card;
  const { language } = reader;
  const words = wordsOf(language);
  const title =
    taken === undefined || until === undefined
      ? words['notifications.pauseTitle']
      : words['notifications.paused']({ when: sayFullDay(language, until) });
  return fill({
    lang: language,
    speak: spoken(title, words['notifications.pauseText']),
    title,
    explain: words['notifications.pauseText'],
    asks: taken === undefined,
    untilLabel: words['notifications.until'],
    min: addDays(today, 1),
    max: addDays(today, 366),
    until: until ?? '',
    hasAlways: card.listed,
    always: words['notifications.always'],
    buttons: fillEach(buttonsOf(card, words)),
  });
}

function buttonsOf({ until, taken }: PauseCard, words: Words): readonly Button[] {
  const settings = button(words['button.notifications'], 'person.notifications');
  const pause = primary(words['button.pause'], 'person.notifications', { change: 'pause' });
  const resume = until === undefined ? [] : [resumeButton(words)];
  return taken === undefined
    ? [pause, ...resume.map((each): Button => ({ ...each, style: 'default' })), settings]
    : [...resume, undoButton(words['button.undo'], taken.before, taken.after), settings];
}
