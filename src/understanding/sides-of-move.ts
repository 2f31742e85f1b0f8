import type { Day } from './dates/day.ts';
import type { Clock } from './dates/dial.ts';
import { type Mention, wordsBefore } from './dates/mention.ts';
import type { Timed } from './dates/read-when.ts';
import { glue, type Hint, hintOf, towards, turns } from './hints-of-move.ts';
import { type Item, loneSide, type Sides, sideOf } from './lone-side.ts';

interface Group {
  readonly hint: Hint;
  readonly items: readonly Item[];
}

/** Sorts the days and hours of a text to one side or the other, by the words between them. */
export function sidesOf(timed: Timed): Sides {
  const groups = groupsIn(timed);
  const [first, second] = groups;
  if (first === undefined) return {};
  if (second === undefined && first.hint !== 'old' && first.hint !== 'new')
    return loneSide(timed, sideOf(first.items));
  const roles = rolesOf(groups);
  const old = groups.filter((_, index) => roles[index] === 'old').flatMap(({ items }) => items);
  const target = groups.filter((_, index) => roles[index] === 'new').flatMap(({ items }) => items);
  const unsure = isCrowded(old) || isCrowded(target);
  return {
    ...(old.length > 0 ? { old: sideOf(old) } : {}),
    ...(target.length > 0 ? { target: sideOf(target) } : {}),
    ...(groups.some(({ hint }) => hint === 'old') ? { swapped: true } : {}),
    ...(unsure ? { unsure } : {}),
  };
}

const isCrowded = (items: readonly Item[]): boolean => items.filter(({ kind }) => kind === 'day').length > 1;

function groupsIn(timed: Timed): readonly Group[] {
  const { text } = timed;
  const groups: Group[] = [];
  let end = 0;
  for (const item of itemsIn(timed)) {
    const between = text.slice(end, item.said.from);
    const last = groups.at(-1);
    const before = last?.items.at(-1);
    const glued =
      before !== undefined &&
      last !== undefined &&
      !has(last, item) &&
      glue.test(between) &&
      !(item.kind === 'day' && / a $/.test(between));
    const hint = glued ? undefined : hintOf(between, text.slice(item.said.to), before === undefined);
    const joins =
      glued || (hint === undefined && last !== undefined && !has(last, item) && !turns.test(between));
    if (joins && last !== undefined) groups[groups.length - 1] = { ...last, items: [...last.items, item] };
    else groups.push({ hint, items: [item] });
    end = item.said.to;
  }
  return groups;
}

const has = ({ items }: Group, { kind }: Item): boolean => items.some((each) => each.kind === kind);

/** What stands comes first, unless the words say otherwise. */
function rolesOf(groups: readonly Group[]): readonly ('old' | 'new')[] {
  const hints = groups.map(({ hint }) => hint);
  const [first] = hints;
  const next = hints.findIndex((hint, index) => index > 0 && hint === 'new');
  if (next > 0) return hints.map((hint, index) => (hint === 'old' || index < next ? 'old' : 'new'));
  if (hints.slice(1).includes('old')) return hints.map((hint) => (hint === 'old' ? 'old' : 'new'));
  const isFirstNew = first === 'new' || (first === 'proposed' && !hints.slice(1).includes('proposed'));
  return hints.map((_, index) => ((index === 0) === isFirstNew ? 'new' : 'old'));
}

/** In the order of the text; `from 2 pm to 4 pm` is no stretch of time here but a move. */
function itemsIn({ text, days, clocks }: Timed): readonly Item[] {
  const isTarget = days.some(({ from }) => towards.test(wordsBefore(text, from)));
  const apart = days.length <= 1 && !isTarget;
  const items: readonly Item[] = [
    ...days
      .flatMap((said) => (apart ? daysApart(text, said) : [said]))
      .map((said) => ({ kind: 'day' as const, said })),
    ...clocks
      .flatMap((said) => (apart ? clocksApart(text, said) : [said]))
      .map((said) => ({ kind: 'clock' as const, said })),
  ];
  return items.toSorted((one, other) => one.said.from - other.said.from);
}

const into = / (?:to|a|au) (?=\S)/;

function clocksApart(text: string, said: Mention<Clock>): readonly Mention<Clock>[] {
  const { end, ...begin } = said.meant;
  const at = text.slice(said.from, said.to).search(into);
  if (end === undefined || at < 0) return [said];
  const middle = said.from + at;
  const confirm = { confirm: true } as const;
  return [
    { from: said.from, to: middle, meant: { ...begin, ...confirm } },
    { from: text.indexOf(' ', middle + 1) + 1, to: said.to, meant: { minutes: end, ...confirm } },
  ];
}

/** `reporter du 24 au 26 novembre`. */
function daysApart(text: string, said: Mention<Day>): readonly Mention<Day>[] {
  const { from, to, meant } = said;
  const words = text.slice(from, to);
  const at = words.search(into);
  if (meant.kind !== 'range' || at < 0 || !/^(?:from|du|de) /.test(words)) return [said];
  const middle = from + at;
  const on = (date: typeof meant.span.from) => ({ kind: 'date', date, confirm: true }) as const;
  return [
    { from, to: middle, meant: on(meant.span.from) },
    { from: text.indexOf(' ', middle + 1) + 1, to, meant: on(meant.span.to) },
  ];
}
