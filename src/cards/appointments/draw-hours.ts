import { type CalendarDate, dateIn, type Instant } from '../../core/kernel/time.ts';
import { sayClock } from '../../i18n/dates.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { button, fillEach, lead } from '../kit/button.ts';
import { plain, spoken, unmarked } from '../kit/plain.ts';
import template from './appointment-hours.card.json' with { type: 'json' };
import { type AppointmentFrame, sayMoment, wordsFor, zoneOf } from './say-appointment.ts';

export interface HoursCard {
  readonly frame: AppointmentFrame;
  /** Hours that the mentor offers, the soonest first. */
  readonly offered: readonly { readonly from: Instant; readonly until: Instant }[];
  /** What was said of a day and hours, to be filled in. */
  readonly said?: { readonly date?: CalendarDate; readonly from?: string; readonly to?: string };
  /** Who asked for hours, by name. */
  readonly askedBy?: string;
  /** Hours that the reader has just offered, which are read back. */
  readonly added?: { readonly from: Instant; readonly until: Instant };
  readonly note?: string;
}

/** A card with more rows is not read to its end. */
const most = 8;

const fill = compile<object>(template);

/** Draws the hours that a mentor offers, each with a way to take it back, and the way to offer more. */
export function drawHours({
  frame,
  offered,
  said = {},
  askedBy,
  added,
  note: told,
}: HoursCard): AdaptiveCard {
  const words = wordsFor(frame);
  const { language } = frame.reader;
  const zone = zoneOf(frame);
  const sayHours = ({ from, until }: { readonly from: Instant; readonly until: Instant }) =>
    words['offer.row']({ when: sayMoment(frame, from), until: sayClock(language, zone, until) });
  const note = told ?? (added && words['offer.added']({ hours: sayHours(added) }));
  const asked = askedBy !== undefined;
  const title = asked ? words['offer.asked']({ who: plain(askedBy) }) : words['offer.title'];
  const lines = [
    ...(asked ? [words['offer.askedText']] : []),
    words['offer.text'],
    ...(offered.length === 0 && !asked ? [words['offer.none']] : []),
  ];
  return fill({
    lang: language,
    speak: spoken(unmarked(title), ...lines),
    hasNote: note !== undefined,
    note: note ?? '',
    title,
    lines: lines.map((text) => ({ text })),
    rows: offered.slice(0, most).map((each) => ({
      when: sayHours(each),
      buttons: fillEach([
        button(words['button.withdrawHours'], 'appointment.offer', { change: 'withdraw', at: each.from }),
      ]),
    })),
    dateLabel: words['date.date'],
    fromLabel: words['offer.from'],
    toLabel: words['offer.to'],
    min: dateIn(zone, frame.reader.now),
    date: said.date ?? '',
    from: said.from ?? '',
    to: said.to ?? '',
    buttons: fillEach([lead(button(words['button.offerHours'], 'appointment.offer', { change: 'add' }))]),
  });
}
