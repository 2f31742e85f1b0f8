import { addDays, addMonths, type CalendarDate } from '../../core/kernel/time.ts';
import { lastOfMonth, makeDate, mondayOf, type Today, weekdayOf } from './calendar.ts';
import { type Day, either, inSpan, onDate } from './day.ts';
import type { Saying } from './mention.ts';
import { nextMonth, nextWeek, thisWeek } from './named-spans.ts';
import { monthNumbered, numberIn, ordinalNumbered, phrase, source, weekdayNumbered } from './vocabulary.ts';

const day = source.weekday;
const thisOne =
  'deze|komende|aankomende|aanstaande|eerstkomende|eerstvolgende|this|this coming|coming|ce|cette';
const inAWeek =
  'over een week|over acht dagen|en 8|over 8 dagen|over 1 week|binnen een week|binnen acht dagen|week|in a week|en huit|dans une semaine';
const inTwoWeeks =
  'over twee weken|over 2 weken|over veertien dagen|over 14 dagen|in two weeks|fortnight|en quinze|en 15|dans quinze jours';
const weekAfter = `${nextWeek}|(?:de )?(?:la )?semaine d apres|week later`;

/** Weekdays by name, from the most particular wording to the bare name. */
export function weekdaySayings({ today }: Today): readonly Saying<Day>[] {
  return [...weekSayings(today), ...nextSayings(today), ...anySayings, ...bareSayings(today)];
}

const ofMonth = `(?:van|of|in|de|du|d) (?:(${source.month})|(${nextMonth})|(?:deze |de |the |this |la |le |ce )?(?:maand|month|mois))`;

/** `eerste dinsdag van oktober`, `le dernier vendredi du mois prochain`. */
export function placedSayings({ today }: Today): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase(
        `(?:in |en )?(${source.month}) (?:on )?(?:the |de |le )?(${source.ordinal}|laatste|last|dernier) (${day})`,
      ),
      read: ([, month = '', place = '', name]) =>
        placedIn(number(name), ordinalNumbered(place), monthNumbered(month) ?? 1, today),
    },
    {
      pattern: phrase(
        `(?:elke|iedere|every|chaque|tous les) (?:${source.ordinal}s?|laatste|last|dernier) (${day}s?)`,
      ),
      read: ([, name]) => ({ kind: 'weekdays', days: [number(name)] }),
    },
    {
      pattern: phrase(
        `(?:op |on |in )?(?:de |het |the |le |la )?(${source.ordinal}|laatste|last|dernier) (?:(${day})|weekend|week end) (?:${source.part} )?${ofMonth}`,
      ),
      read: ([, place = '', name, month, next]) => {
        const at = monthNumbered(month ?? '') ?? Number(addMonths(today, next ? 1 : 0).slice(5, 7));
        const found = placedIn(name ? number(name) : 6, ordinalNumbered(place), at, today);
        return name ? found : weekendFrom(found);
      },
    },
  ];
}

/** `het tweede weekend van mei`: the Saturday that counts, and its Sunday. */
function weekendFrom(saturday: Day): Day {
  return saturday.kind === 'date' ? inSpan(saturday.date, addDays(saturday.date, 1)) : saturday;
}

/** The n-th such weekday of the month, or the last; that of the next year when it is past. */
function placedIn(weekday: number, place: number | undefined, at: number, today: CalendarDate): Day {
  const year = Number(today.slice(0, 4));
  for (const each of [year, year + 1]) {
    const first = makeDate(each, at, 1);
    if (first === undefined) break;
    const last = lastOfMonth(first);
    const date =
      place === undefined
        ? addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
        : addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (place - 1) * 7);
    if (date >= today) return onDate(date.slice(0, 7) === first.slice(0, 7) ? date : undefined);
  }
  return { kind: 'none' };
}

/** A weekday of a week that is named: this one, the next, or some weeks on. */
function weekSayings(today: CalendarDate): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase(
        `(${source.number}|a couple of) (?:week|weeks|weken|semaines?) (?:from|na|vanaf|apres|a partir de) (?:this |next |the |le |de )?(${day})`,
      ),
      read: ([, count = '', name]) => weeksAfter(today, number(name), numberIn(count) ?? 2),
    },
    {
      pattern: phrase(
        `(?:in|over|dans|binnen) (${source.number}) (?:weeks|weken|semaines) (?:on |op |le )(${day})`,
      ),
      read: ([, count = '', name]) => inWeek(today, number(name), numberIn(count) ?? 1),
    },
    {
      pattern: phrase(`(?:(?:${inTwoWeeks}) (?:op )?(${day})|(${day}) (?:${inTwoWeeks}))`),
      read: ([, before, after]) => weeksAfter(today, number(before || after), 2),
    },
    {
      pattern: phrase(
        `(?:(?:a week on|(?:over een week|binnen een week) (?:op )?) ?(${day})|(${day}) (?:${inAWeek}))`,
      ),
      read: ([, before, after]) => weeksAfter(today, number(before || after), 1),
    },
    {
      pattern: phrase(
        `(?:(?:${weekAfter}) (?:op |on |le )?(${day})|(${day}) (?:van |of |in )?(?:${weekAfter}))`,
      ),
      read: ([, before, after]) => inNextWeek(today, number(before || after)),
    },
    {
      pattern: phrase(`(?:(?:${thisWeek}) (?:op |on |le )?(${day})|(${day}) (?:van |of )?(?:${thisWeek}))`),
      read: ([, before, after]) => ({
        kind: 'date',
        date: addDays(mondayOf(today), number(before || after) - 1),
      }),
    },
  ];
}

/** The next such weekday. */
function nextSayings(today: CalendarDate): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase(`(${day}) (?:after next|na de volgende)`),
      read: ([, name]) =>
        either(addDays(coming(today, number(name)), 7), addDays(coming(today, number(name)), 14)),
    },
    {
      pattern: phrase(
        `(?:(?:volgende|next|(?:the )?following) (${day})|(${day}) (?:prochaine?|suivante?|d apres(?! midi)))`,
      ),
      read: ([, before, after]) => nextOrThat(today, number(before || after)),
    },
    {
      pattern: phrase(`(?:${thisOne}) (${day})`),
      read: ([, name]) => ({ kind: 'date', date: coming(today, number(name)) }),
    },
  ];
}

/** Weekdays of no week in particular. */
const anySayings: readonly Saying<Day>[] = [
  {
    pattern: phrase('(?:in |op |on |the |de |les |tous les |every )?(?:weekends|weekenden|week ends)'),
    read: () => ({ kind: 'weekdays', days: [6, 7] }),
  },
  {
    pattern: phrase(`(?:elke|iedere|every|any|chaque|tous les|on|op|les)? ?(${source.plural})`),
    read: ([, name = '']) => ({ kind: 'weekdays', days: [number(name.replace(/^les /, ''))] }),
  },
  {
    pattern: phrase(`(?:een|a|un) (${day}) (?:of|or|ou) (?:een |a |un )?(${day})`),
    read: ([, one, other]) => ({ kind: 'weekdays', days: [number(one), number(other)] }),
  },
  {
    pattern: phrase(`(?:een|un|elke|iedere|every|any|chaque|n importe quel) (${day})`),
    read: ([, name]) => ({ kind: 'weekdays', days: [number(name)] }),
  },
];

/** The name and nothing else. */
function bareSayings(today: CalendarDate): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase(`(${day})`),
      read: ([, name]) => ({ kind: 'date', date: coming(today, number(name)), bare: true }),
    },
  ];
}

/** The number of a weekday whose name a pattern has found. */
function number(name: string | undefined): number {
  return weekdayNumbered(name ?? '') ?? weekdayNumbered((name ?? '').replace(/s$/, '')) ?? 1;
}

/** The first such weekday strictly after a day. */
function coming(today: CalendarDate, weekday: number): CalendarDate {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** On that weekday itself `over a week` counts from today or from the coming one. */
function weeksAfter(today: CalendarDate, weekday: number, weeks: number): Day | undefined {
  const next = addDays(coming(today, weekday), weeks * 7);
  if (weekdayOf(today) !== weekday) return { kind: 'date', date: next };
  return either(addDays(next, -7), next);
}

/** That weekday of the week so many weeks on, or the first one after so many weeks. */
function inWeek(today: CalendarDate, weekday: number, weeks: number): Day | undefined {
  const own = addDays(mondayOf(today), weeks * 7 + weekday - 1);
  const later = own < addDays(today, weeks * 7) ? addDays(own, 7) : own;
  return either(own, later);
}

/** On a Sunday people disagree about which week is the next. */
function inNextWeek(today: CalendarDate, weekday: number): Day {
  const date = addDays(mondayOf(today), 6 + weekday);
  return weekdayOf(today) === 7 ? { kind: 'date', date, confirm: true } : { kind: 'date', date };
}

/** `volgende vrijdag`: the coming one or the one of next week; always read back. */
function nextOrThat(today: CalendarDate, weekday: number): Day | undefined {
  return either(coming(today, weekday), addDays(mondayOf(today), 6 + weekday));
}
