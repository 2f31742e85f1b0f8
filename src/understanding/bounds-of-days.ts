import { addDays, type CalendarDate } from '../core/kernel/time.ts';
import type { Moment, Span } from './dates/calendar.ts';
import type { Timed } from './dates/read-when.ts';
import type { When } from './dates/when.ts';
import { oneOf } from './one-of.ts';

const latestBefore = new RegExp(
  '(?:^| )(?:' +
    oneOf(
      'ten laatste|uiterlijk|op zijn laatst|tegen|by|no later than|au plus tard|d ici',
      '(?:tussen nu en|van nu tot|between now and|from now until|entre maintenant et)(?: [^ ]+){0,4}',
    ) +
    ') (?:op |de |le |the )*$',
);
const latestAfter = /^ (?:ten laatste|uiterlijk|op zijn laatst|at the latest|au plus tard)(?= |$)/;

/** `een afspraak voor donderdag` is one on Thursday; `vóór donderdag` and `nog voor donderdag` are before it. */
const isFor = new RegExp(
  '(?:^| )(?:' +
    oneOf(
      'afspraak|afspraken|[a-z]*gesprek|[a-z]*sessie|moment|datum|tijd|uur|plekje|meeting|agenda|maken|vastleggen',
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

const beginsOn = new RegExp(
  '(?:^| )(?:' +
    oneOf(
      'vanaf|op zijn vroegst|ten vroegste|ten vroegste op|at the earliest|not before|niet voor|pas avant',
      'au plus tot|from|starting|as of|a partir de|a partir du|des|na|after|apres',
    ) +
    ') (?:de |le )?$',
);
const isAfter = /(?:na|after|apres) (?:de |le )?$/;

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
  const from = isAfter.test(before) ? addDays(date, 1) : date;
  if (beginsOn.test(before)) return { ...rest, range: { from } };
  if (isNotBefore(timed)) return { ...rest, range: { from }, confirm: true };
  if (
    timed.clocks.length === 0 &&
    (latestBefore.test(before) || latestAfter.test(timed.text.slice(first.to)))
  )
    return { ...rest, range: { from: today, to: date } };
  const until =
    /(?:^| )(tot|tot en met|t m|tem|until|till|jusqu (?:a|au)|nog voor|voor|before|avant) (?:de |le |the |les |la |l |het )?$/.exec(
      before,
    )?.[1] ?? beforeEvent.exec(before)?.[1];
  const isMeantFor = isFor.test(before) || isForWhat.test(timed.text.slice(first.to));
  if (until === undefined || (until === 'voor' && isMeantFor && !first.meant.holiday)) return when;
  const without = /voor|before|avant/.test(until) || (until === 'tot' && language === 'nl-NL');
  const range = { from: today, to: without ? addDays(date, -1) : date };
  const on =
    until === 'voor' && !first.meant.holiday && timed.clocks.length === 0 ? [{ range }, { date }] : [];
  return { ...rest, range, ...(on.length > 0 && { ambiguous: on }), confirm: true };
}

const upToEnd =
  /(?:^| )(?:before|avant|d ici|by|no later than|uiterlijk|ten laatste|nog voor|au plus tard) (?:de |het |the |la |le )?$/;

const upTo = /(?:^| )(?:tot|tot en met|t m|tem|until|till|jusqu (?:a|au)) (?:de |het |the |la |le )?$/;
const late = /^(?:the |la |het )?(?:eind|end|late|fin)/;

/** `before my exam of 9 December`: before what is on that day. */
const beforeEvent =
  /(?:^| )(before|avant) (?:my|our|the|mijn|mon|ma|mes|le|la|les|l)(?: [^ ]+){1,4} (?:of|on|van|op|du|de|le|the)(?: the| le)? $/;

/** `vanaf volgende week`: from the first day of a span, with no end; `before the end of September`: up to its last. */
function fromSpan(before: string, { from, to }: Span, when: When, today: CalendarDate, isEnd: boolean): When {
  if ((upToEnd.test(before) || (isEnd && upTo.test(before))) && to > today)
    return { ...when, range: { from: today, to } };
  if (
    isEnd &&
    /(?:^| )voor (?:het )?$/.test(before) &&
    !isFor.test(before.replace(/het $/, '')) &&
    to > today
  )
    return { ...when, range: { from: today, to }, confirm: true };
  return /(?:^| )(?:vanaf|from|a partir de|a partir du|des) (?:de |la |le )?$/.test(before)
    ? { ...when, range: { from } }
    : when;
}
