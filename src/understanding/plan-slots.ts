import { addDays, type CalendarDate } from '../core/kernel/time.ts';
import type { Moment, Span } from './dates/calendar.ts';
import { isLeftOver } from './dates/left-over.ts';
import { putTogether, readTimed, type Timed } from './dates/read-when.ts';
import type { When } from './dates/when.ts';
import type { Slots } from './intent.ts';
import { minutesSaid } from './length.ts';
import { oneOf } from './one-of.ts';

export function whenIn(timed: Timed, moment: Moment, day = timed.days[0]?.meant): When {
  return putTogether(timed, day, moment);
}

/** When a new appointment is to be, for how long, and what is still to be asked. */
export function planned(text: string, slots: Slots, moment: Moment): Slots {
  const { timed, exclude } = readWished(text, moment);
  const duration = minutesSaid(text);
  const read = bounded(timed, whenIn(timed, moment), moment);
  const isRead = [read.date, read.time, read.range, read.weekdays].some((each) => each !== undefined);
  const when: When = isRead && isLeftOver(timed, read) ? { ...read, confirm: true } : read;
  const missing = slots.missing ?? missingIn(when);
  return {
    ...slots,
    ...when,
    ...(duration === undefined || when.until !== undefined ? {} : { duration }),
    ...(exclude === undefined ? {} : { exclude: [exclude] }),
    ...(slots.confirm || when.confirm || exclude ? { confirm: true } : {}),
    ...(missing.length > 0 ? { missing } : {}),
  };
}

const refused = /(?:^| )(?:niet|liever niet|not|pas)(?: (?:op|on|le|de|the))* $/;

/** `volgende week, liefst niet op woensdag`: a day on which it is not to be, of the week that is named beside it. */
function readWished(
  text: string,
  moment: Moment,
): { readonly timed: Timed; readonly exclude?: CalendarDate } {
  const timed = readTimed(text, moment);
  if (!/niet|not|pas/.test(text)) return { timed };
  const apart = readTimed(text, moment, true);
  const isRefused = ({ from, meant }: Timed['days'][number]) =>
    meant.kind === 'date' && refused.test(apart.text.slice(0, from));
  const found = apart.days.find(isRefused)?.meant;
  if (found?.kind !== 'date') return { timed };
  const [whole] = timed.days;
  const { date } = whole?.meant.kind === 'date' && timed.days.length === 1 ? whole.meant : found;
  return { timed: { ...apart, days: apart.days.filter((each) => !isRefused(each)) }, exclude: date };
}

/** What must be asked before an appointment can be written down. */
export function missingIn(when: When): readonly string[] {
  if (when.range !== undefined) return when.ambiguous && !hasRanges(when) ? [] : spanOf(when);
  if (when.weekdays !== undefined) return when.time || when.window || when.part ? ['date'] : ['date', 'time'];
  const timed = when.time !== undefined || when.time_from !== undefined || hasTimes(when);
  if (when.date !== undefined) return timed ? [] : ['time'];
  if (when.ambiguous !== undefined && !hasTimes(when)) return [];
  return timed ? ['date'] : ['date', 'time'];
}

/** A span that was asked to be read back as a whole is itself the answer for now. */
function spanOf(when: When): readonly string[] {
  if (when.confirm && when.ambiguous === undefined) return [];
  return when.time === undefined ? ['date', 'time'] : ['date'];
}

function hasTimes({ ambiguous }: When): boolean {
  return ambiguous?.some(({ time }) => time !== undefined) ?? false;
}

function hasRanges({ ambiguous }: When): boolean {
  return ambiguous?.some(({ range }) => range !== undefined) ?? false;
}

const latestBefore = new RegExp(
  '(?:^| )(?:' +
    oneOf(
      'ten laatste|uiterlijk|op zijn laatst|tegen|by|no later than|au plus tard|d ici',
      'tussen nu en|van nu tot|between now and|from now until|entre maintenant et',
    ) +
    ') (?:op |de |le |the )*$',
);
const latestAfter = /^ (?:ten laatste|uiterlijk|op zijn laatst|at the latest|au plus tard)(?= |$)/;

/** `een afspraak voor donderdag` is one on Thursday; `vóór donderdag` and `nog voor donderdag` are before it. */
const isFor = new RegExp(
  '(?:^| )(?:' +
    oneOf(
      'afspraak|afspraken|gesprek|sessie|moment|datum|tijd|uur|plekje|meeting|agenda|maken|vastleggen',
      'plannen|inplannen|boeken|prikken|iets|niet|ook',
    ) +
    ') voor (?:de |den )?$',
);

/** `voor maandag een afspraak maken`. */
const isForWhat = /^ (?:een|nog een|n) (?:afspraak|gesprek|sessie|moment|meeting)(?: |$)/;

/** `pas weer op 4 januari`, `niets voor de 4e`, `rien avant lundi`: no day before it. */
export function isNotBefore({ text, days: [first] }: Timed): boolean {
  if (first === undefined) return false;
  const preposition = /^(?:op|on) /.exec(text.slice(first.from, first.to))?.[0] ?? '';
  return notBefore.test(text.slice(0, first.from) + preposition);
}

const notBefore = new RegExp(
  '(?:^| )(?:' +
    oneOf(
      'pas (?:(?:weer|terug|opnieuw|beschikbaar) )?(?:vanaf|op|in|na)',
      'not (?:back )?(?:until|till)|only (?:from|after|back on)',
      '(?:niet|niks|niets|nooit|not|nothing|never|anything|can t|won t)(?: [^ ]+){0,3} (?:voor|before)',
      '(?:pas|rien|jamais)(?: [^ ]+){0,2} avant',
    ) +
    ') (?:de |le |the )?$',
);

/** `tot vrijdag`, `ten laatste vrijdag`, `vanaf maandag`: one end of a span. In Belgium `tot` includes the day, in the Netherlands not. */
export function bounded(timed: Timed, when: When, { today, language }: Moment): When {
  const [first] = timed.days;
  if (first?.meant.kind === 'range' && first.meant.candidates === undefined)
    return fromSpan(
      timed.text.slice(0, first.from),
      first.meant.span,
      when,
      today,
      late.test(timed.text.slice(first.from, first.to)),
    );
  if (first?.meant.kind !== 'date' || when.date === undefined) return when;
  const before = timed.text.slice(0, first.from);
  const { date, at: _, warn, ...others } = when;
  // A holiday at which it ends is no day on which it is.
  const rest = warn === undefined || warn === 'holiday' ? others : { ...others, warn };
  if (
    new RegExp(
      '(?:^| )(?:' +
        oneOf(
          'vanaf|op zijn vroegst|ten vroegste|ten vroegste op|at the earliest|not before|niet voor|pas avant',
          'au plus tot|from|starting|as of|a partir de|a partir du|des|na|after|apres',
        ) +
        ') (?:de |le )?$',
    ).test(before)
  )
    return {
      ...rest,
      range: { from: /(?:na|after|apres) (?:de |le )?$/.test(before) ? addDays(date, 1) : date },
    };
  if (isNotBefore(timed))
    return {
      ...rest,
      range: { from: /(?:na|after|apres) (?:de |le )?$/.test(before) ? addDays(date, 1) : date },
      confirm: true,
    };
  if (
    timed.clocks.length === 0 &&
    (latestBefore.test(before) || latestAfter.test(timed.text.slice(first.to)))
  )
    return { ...rest, range: { from: today, to: date } };
  const until =
    /(?:^| )(tot|tot en met|t m|tem|until|till|jusqu (?:a|au)|voor|before|avant) (?:de |le |the )?$/.exec(
      before,
    )?.[1];
  const isMeantFor = isFor.test(before) || isForWhat.test(timed.text.slice(first.to));
  if (until === undefined || (until === 'voor' && isMeantFor && !first.meant.holiday)) return when;
  const without = /voor|before|avant/.test(until) || (until === 'tot' && language === 'nl-NL');
  return { ...rest, range: { from: today, to: without ? addDays(date, -1) : date }, confirm: true };
}

const upToEnd =
  /(?:^| )(?:before|avant|d ici|by|no later than|uiterlijk|ten laatste|nog voor|au plus tard) (?:de |het |the |la |le )?$/;

const upTo = /(?:^| )(?:tot|tot en met|t m|tem|until|till|jusqu (?:a|au)) (?:de |het |the |la |le )?$/;
const late = /^(?:the |la |het )?(?:eind|end|late|fin)/;

/** `vanaf volgende week`: from the first day of a span, with no end; `before the end of September`: up to its last. */
function fromSpan(before: string, { from, to }: Span, when: When, today: CalendarDate, isEnd: boolean): When {
  if ((upToEnd.test(before) || (isEnd && upTo.test(before))) && to > today)
    return { ...when, range: { from: today, to } };
  return /(?:^| )(?:vanaf|from|a partir de|a partir du|des) (?:de |la |le )?$/.test(before)
    ? { ...when, range: { from } }
    : when;
}
