import { clock, type Moment } from './dates/calendar.ts';
import { putTogether, type Timed } from './dates/read-when.ts';
import { says } from './dates/vocabulary.ts';
import type { Slots } from './intent.ts';
import { weekendsOf } from './weekly-days.ts';

type Window = NonNullable<Slots['window']>;

const begins = /(?:^| )(?:na|after|apres|vanaf|from|a partir de|des)(?: (?:de|the|les?|d))? $/;
const ends = /(?:^| )(?:voor|before|avant|tot|until|till|jusqu a) $/;
const opens = /(?:^| )(?:tussen|between|entre|van|from|de) $/;
const through = /^ (?:en|and|et|tot|to|until|till|a|jusqu a) $/;
const workdays =
  'werkdagen|weekdagen|weekdays|working days|workdays|jours (?:ouvrables|de semaine)|en semaine|door de week';

/** Hours and weekdays of silence, or of messages: `geen berichten na 20u`, `entre 22h et 7h`, `niet in het weekend`. Read back. */
export function quietIn(timed: Timed, moment: Moment): Slots {
  const window = windowIn(timed);
  const weekly = weekendsOf(timed);
  const [day] = weekly.days;
  const { date, weekdays, time, part } = putTogether(weekly, day?.meant, moment);
  const named = says(timed.text, workdays) ? ['mon', 'tue', 'wed', 'thu', 'fri'] : weekdays;
  const said = {
    ...(window === undefined ? {} : { window }),
    ...(window === undefined && time !== undefined ? { time } : {}),
    ...(named === undefined ? {} : { weekdays: named }),
    ...(date === undefined ? {} : { date }),
    ...(part === undefined || window !== undefined ? {} : { part }),
  };
  const isSilence = window !== undefined || named !== undefined || date !== undefined;
  return isSilence ? { ...said, confirm: true } : said;
}

/** `la nuit, entre 22h et 7h`: no night lasts until the next evening. */
const nextMorning = (from: number, to: number): number => (to < from && to >= 720 ? to - 720 : to);

function windowIn({ text, clocks: [first, second] }: Timed): Window | undefined {
  if (first === undefined) return undefined;
  const from = clock(first.meant.minutes);
  if (first.meant.end !== undefined) return { from, to: clock(first.meant.end) };
  const before = text.slice(0, first.from);
  if (second !== undefined && opens.test(before) && through.test(text.slice(first.to, second.from)))
    return { from, to: clock(nextMorning(first.meant.minutes, second.meant.minutes)) };
  if (begins.test(before)) return { from };
  return ends.test(before) ? { to: from } : undefined;
}
