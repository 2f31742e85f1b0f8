import type { Rule } from './rule.ts';
import { changes } from './rules-changes.ts';
import { wholeCourse } from './rules-course.ts';
import { heldOutside, pausing, quieting } from './rules-held.ts';
import { help, whenToRefer } from './rules-help.ts';
import { attendanceList, lists } from './rules-lists.ts';
import { people } from './rules-people.ts';
import { planning } from './rules-planning.ts';
import { facts } from './rules-programme.ts';
import { ownWords, questions } from './rules-questions.ts';
import { consents, safety } from './rules-safety.ts';
import { listing, steps, walking } from './rules-sessions.ts';
import { alone, small } from './rules-talk.ts';
import { themes } from './rules-themes.ts';

/**
 * All rules in the order in which they are tried: danger, then what is said of a session or of the messages as a whole, consent and one's own data, then what changes an
 * appointment, then what the programme knows, then the making of an appointment, then small talk. Where two could fit,
 * the earlier is the one whose loss would cost more.
 */
export const rules: readonly Rule[] = [
  ...safety,
  ...heldOutside,
  ...quieting,
  ...pausing,
  ...alone,
  ...people,
  ...attendanceList,
  ...consents,
  ...changes,
  ...steps,
  ...whenToRefer,
  ...ownWords,
  ...questions,
  ...wholeCourse,
  ...facts,
  ...walking,
  ...help,
  ...lists,
  ...planning,
  ...themes,
  ...small,
  ...listing,
];
