import { addDays, type CalendarDate } from '../../core/kernel/time.ts';
import { coming, mondayOf, type Today, weekdayOf } from './calendar.ts';
import { type Day, either, onDate } from './day.ts';
import type { Saying } from './mention.ts';
import { nextWeek, thisWeek } from './named-spans.ts';
import { number } from './say-placed-days.ts';
import { numberIn, phrase, source } from './vocabulary.ts';

const day = source.weekday;
const thisOne =
  'deze|komende|aankomende|aanstaande|eerstkomende|eerstvolgende|this|this coming|coming|ce|cette';
const inAWeek =
  'over een week|over acht dagen|en 8|over 8 dagen|over 1 week|binnen een week|binnen acht dagen|week|in a week|en huit|dans une semaine';
const inTwoWeeks =
  'over twee weken|over 2 weken|over veertien dagen|over 14 dagen|in two weeks|fortnight|en quinze|en 15|dans quinze jours';
/** In French `a lundi` is to Monday. */
const english = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const weekAfter = `${nextWeek}|(?:de )?(?:la )?semaine d apres|week later`;

/** Weekdays by name, from the most particular wording to the bare name. */
export function weekdaySayings({ today }: Today): readonly Saying<Day>[] {
  return [...weekSayings(today), ...nextSayings(today), ...anySayings, ...bareSayings(today)];
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
      pattern: phrase(
        `(?:(?:vorige|verleden|afgelopen|last|this past) (${day})|(${day}) (?:dernier|passe)e?)(?! (?:of|van|de|du|a|au) )`,
      ),
      read: ([, before, after]) => onDate(addDays(coming(today, number(before || after)), -7)),
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
    pattern: phrase(`(?:een|un|a(?= ${english})) (${day}) (?:of|or|ou) (?:een |a |un )?(${day})`),
    read: ([, one, other]) => ({ kind: 'weekdays', days: [number(one), number(other)] }),
  },
  {
    pattern: phrase(`(?:een|un|a(?= ${english})|elke|iedere|every|any|chaque|n importe quel) (${day})`),
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
