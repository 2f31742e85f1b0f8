import type { Language } from '../core/kernel/language.ts';
import { type CalendarDate, type Instant, parseCalendarDate } from '../core/kernel/time.ts';
import { momentIn } from './dates/calendar.ts';
import { readTimed } from './dates/read-when.ts';
import { namesPatient } from './hear-patient.ts';
import { lexicon } from './lexicon.ts';
import { longestLine, normalise } from './normalise.ts';
import { toPlainWords } from './plain-words.ts';
import { whenIn } from './plan-slots.ts';
import { any, either } from './rule.ts';

/** Something to do, in the words in which it was typed, and by which day where that was said. */
export interface TodoWords {
  readonly text: string;
  readonly day?: CalendarDate;
}

/** Begins what is said of the day; the last of them in a line counts. */
const byWhen = /^(?:tegen|uiterlijk|deadline|by|due|before|pour|avant|d['’]ici):?$/iu;
/** `nieuwe to-do: `: whatever comes behind it is something to do. */
const noted = /^(?:\S+\s+){0,4}?to-?do(?:[-\s]?(?:lijst|list|liste))?['’]?s?\s?:\s/iu;
/** Whoever begins so asks or tells somebody something, and notes nothing for themselves. */
const asks = any(
  '^(?:kan|kun|kunnen|wil|wilt|willen|zou|mag|moet|is|zijn|heb|ben|wat|wie|wanneer|hoe|welke|waarom|ik|jij|je|hij|zij|we|wij)',
  '^(?:can|could|will|would|may|must|is|are|do|does|what|who|when|how|which|why|i|you|he|she|we|they)',
  '^(?:peux|peut|pouvez|veux|est|sont|que|qui|quand|comment|quel|quelle|pourquoi|je|tu|il|elle|on|nous|vous)',
  '(?:met|with|avec) (?:mijn|my|mon) (?:mentor|groep|group|groupe)',
);
const isElsewhere = either(asks, any(lexicon.appointment), namesPatient);
/** What may stand between the word and the day. */
const fillers =
  /(?:^|\s)(?:tegen|uiterlijk|deadline|by|due|before|pour|avant|d|ici|op|on|le|la|the|de|het|l|au|#)(?=\s|$)/gu;

interface When {
  readonly language: Language;
  readonly now: Instant;
  readonly zone?: string;
}

/**
 * Reads a line such as `boek bestellen tegen 15 januari` as something to do by a day; undefined for whatever says more, asks
 * something, or is about an appointment or a patient. To be offered, and never done on the strength of it alone.
 */
export function readTodoWords(line: string, when: When): TodoWords | undefined {
  if (line.length > longestLine || isElsewhere(toPlainWords(normalise(line)), {})) return undefined;
  const words = withoutMark(line).split(/\s+/u);
  const at = words.findLastIndex((word) => byWhen.test(word));
  const text = words.slice(0, Math.max(at, 0)).join(' ').replace(/,$/u, '');
  const day = text === '' ? undefined : dayIn(words.slice(at).join(' '), when);
  return day === undefined ? undefined : { text, day };
}

/** The same of a line that says itself that it is a to-do, whether by a day or not. */
export function readNotedTodo(line: string, when: When): TodoWords | undefined {
  const text = withoutMark(line);
  if (line.length > longestLine || text === '' || text === line.trim()) return undefined;
  return readTodoWords(line, when) ?? { text };
}

function withoutMark(line: string): string {
  return line.trim().replace(noted, '').trim();
}

/** The one day that this says, and nothing beside it. */
export function dayIn(said: string, { language, now, zone = 'UTC' }: When): CalendarDate | undefined {
  const moment = momentIn(zone, now, language);
  const timed = readTimed(toPlainWords(normalise(said)), moment);
  const isDayAlone = timed.rest.replace(/#+/gu, '#').replace(fillers, ' ').trim() === '';
  const { date, range } = whenIn(timed, moment);
  const day = parseCalendarDate(date ?? range?.to ?? '');
  return timed.days.length === 1 && isDayAlone ? day : undefined;
}
