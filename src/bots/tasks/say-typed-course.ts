import { unreachable } from '../../core/kernel/result.ts';
import { addDays, type CalendarDate } from '../../core/kernel/time.ts';
import type { TypedCourse } from '../../core/tasks/wishes.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Asker } from '../asker.ts';

type Typed<W extends TypedCourse['what']> = Extract<TypedCourse, { what: W }>;

/** What was read of what somebody typed of their training, with what they still have to do to have it noted. */
export function sayTyped(asker: Asker, typed: TypedCourse): string {
  switch (typed.what) {
    case 'pause':
      return sayPause(asker, typed);
    case 'pace':
      return sayPace(asker, typed);
    case 'longer':
      return asker.words['tasks.readLonger'];
    default:
      return unreachable(typed);
  }
}

function sayPause({ words, reader }: Asker, { from, back }: Typed<'pause'>): string {
  const say = (day: CalendarDate) => sayFullDay(reader.language, day);
  if (from === undefined)
    return back === undefined ? words['tasks.readPauseAlone'] : words['tasks.readBack']({ back: say(back) });
  return back === undefined
    ? words['tasks.readPauseOpen']({ from: say(from) })
    : words['tasks.readPause']({ from: say(from), back: say(back) });
}

function sayPace({ words, reader }: Asker, { from, share, until }: Typed<'pace'>): string {
  const say = (day: CalendarDate) => sayFullDay(reader.language, day);
  if (share === undefined)
    return from === undefined ? words['tasks.readPart'] : words['tasks.readPartFrom']({ from: say(from) });
  if (from === undefined) return words['tasks.readShare']({ share });
  const read = words['tasks.readPace']({ share, from: say(from) });
  return until === undefined ? read : `${read} ${words['tasks.readThen']({ after: say(addDays(until, 1)) })}`;
}
