import { type Intent, intents } from './intent.ts';
import type { Rule } from './rule.ts';
import { breaks } from './rules-break.ts';
import { changes } from './rules-changes.ts';
import { consents } from './rules-consents.ts';
import { wholeCourse } from './rules-course.ts';
import { heldOutside, pausing, quieting } from './rules-held.ts';
import { help, tired } from './rules-help.ts';
import { attendanceList, lists } from './rules-lists.ts';
import { ownData } from './rules-own-data.ts';
import { people } from './rules-people.ts';
import { planning, whole } from './rules-planning.ts';
import { facts } from './rules-programme.ts';
import { ownWords, questions } from './rules-questions.ts';
import { safety } from './rules-safety.ts';
import { listing, steps, walking } from './rules-sessions.ts';
import { alone, small } from './rules-talk.ts';
import { taskDays, taskReminders } from './rules-tasks.ts';
import { themes } from './rules-themes.ts';

/**
 * All rules in the order in which they are tried: danger, then what is said of a session or of the messages as a
 * whole, consent and one's own data, then what changes an
 * appointment, then what the programme knows, then the making of an appointment, then small talk. Where two could fit,
 * the earlier is the one whose loss would cost more.
 */
export const rules: readonly Rule[] = [
  ...safety,
  ...heldOutside,
  ...quieting,
  ...pausing,
  ...taskReminders,
  ...alone,
  ...breaks,
  ...taskDays,
  ...people,
  ...attendanceList,
  ...consents,
  ...ownData,
  ...changes,
  ...steps,
  ...ownWords,
  ...questions,
  ...wholeCourse,
  ...facts,
  ...walking,
  ...tired,
  ...help,
  ...lists,
  ...whole,
  ...planning,
  ...themes,
  ...small,
  ...listing,
];

/**
 * What must never go wrong is not put to the vote: help, consent and one's own data, and the moves of a running session; nor
 * what only these words can mean.
 */
const firm: ReadonlySet<Rule> = new Set([
  ...heldOutside,
  ...taskReminders,
  ...taskDays,
  ...facts.filter(({ intent }) => intent === 'task-done'),
  ...safety,
  ...pausing,
  ...alone,
  ...consents,
  ...ownData,
  ...steps,
  ...tired,
  ...ownWords,
  ...questions,
  ...whole,
  ...wholeCourse,
]);
/** What only shows something can be put to the vote all the same. */
const shown: ReadonlySet<Intent> = new Set([
  'consent-status',
  'consent-review',
  'export-my-data',
  'language',
  'notifications',
]);

/** Whether a rule decides what a text means, unless that is unlikely. */
export function isFirm(rule: Rule): boolean {
  return firm.has(rule) && !shown.has(rule.intent);
}

const names: ReadonlyMap<Rule, string> = new Map(
  intents.flatMap((intent) =>
    rules
      .filter((rule) => rule.intent === intent && !rule.sure)
      .map((rule, at) => [rule, `${intent} ${at}`] as const),
  ),
);

/** By which the classifier knows a rule, and how far it can be trusted. */
export function nameOf(rule: Rule): string {
  return names.get(rule) ?? rule.intent;
}
