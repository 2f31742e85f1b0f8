import * as z from 'zod/v4';
import { inTextLanguages, spokenLanguages, textLanguages } from '../../core/kernel/language.ts';
import { clockShape, parseCalendarDate, readZone } from '../../core/kernel/time.ts';
import { recordLevels, stepKinds, stepOpens } from '../../core/programme/programme.ts';
import { costs, discretions, needs, speeds, ways } from '../../core/programme/referring.ts';
import { taskAnchors } from '../../core/programme/task-plan.ts';

/** The shape of a programme file. Unknown keys are errors: a typing mistake must not silently drop what was meant. */

const words = z.string().trim().min(1);
const local = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    ...inTextLanguages(() => value.optional()),
    nl: value.describe('Dutch; needed, every other language falls back to it'),
  });
const text = local(words);
const list = local(z.array(words).min(1));
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id of lower case letters, digits and hyphens');
const minutes = z.number().int().min(1).max(240);
const verify = z.boolean().optional().describe('true: a person must check this before it is relied on');
const offset = z.string().regex(/^-?P(\d{1,4}[YMWD]){1,4}$/, 'a period such as P3M or -P14D');

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const step = z.strictObject({
  id,
  minutes,
  kind: z.enum(stepKinds),
  title: text,
  guide: text,
  prompts: list.optional(),
  record: z.enum(recordLevels).describe('what may be stored about this step'),
  format: id.optional().describe('the format whose steps are walked in place of this one'),
  card: z.enum(['referral']).optional(),
  opens: z
    .enum(stepOpens)
    .optional()
    .describe('what can be opened from this step; nothing of anybody is shown to a group'),
  variant: id.optional().describe('id of a variant of that format, such as without advice'),
});

const stepMinutes = z.record(id, minutes).describe('minutes by the id of a step, in place of its own');

const variant = z.strictObject({
  id,
  without: z.array(id).min(1).describe('ids of the steps that are left out'),
  step_minutes: stepMinutes.optional(),
});

const format = z.strictObject({
  id,
  minutes,
  title: text,
  provenance: words.optional(),
  steps: z.array(step).min(1).optional(),
  derive_from: id.optional().describe('the format whose steps it takes'),
  step_minutes: stepMinutes.optional(),
  variants: z.array(variant).optional().describe('other ways to play it, as long as the format itself'),
});

const prep = z.strictObject({ mentor: list.optional(), trainee: list.optional() });

const session = z.strictObject({
  id,
  year: z.number().int().min(1).max(10).optional(),
  years: z.array(z.number().int().min(1).max(10)).min(1).optional(),
  order: z.number().int().min(1),
  theme: id,
  sensitive: z.boolean().optional(),
  verify,
  minutes,
  title: text,
  aim: text,
  prep,
  steps: z.array(step).min(1),
});

const conversation = z.strictObject({
  id,
  n: z.number().int().min(1),
  master_year: z.number().int().min(1).max(10),
  window_weeks: z.tuple([z.number().int().min(0), z.number().int().min(0)]),
  evaluation_form: words.optional(),
  training_due: id.optional(),
  focus: text,
  prep,
  steps: z.array(step).min(1),
});

const due = z.strictObject({
  yearly: z
    .string()
    .regex(/^\d{2}-\d{2}$/, 'a day of the year such as 09-30')
    .refine(isDayOfYear, 'a day of the year such as 09-30')
    .optional(),
  anchor: z.enum(taskAnchors).optional(),
  offset: offset.optional(),
  window: z.array(offset).optional(),
  on_event: words.optional(),
  habit: z.boolean().optional(),
  custom: z.boolean().optional(),
});

const talk = z.number().int().min(1);
const trainingDue = z
  .strictObject({
    before_talk: talk.optional(),
    around_talk: talk.optional(),
    within: z
      .string()
      .regex(/^P[1-9]\d?[YM]$/, 'years or months such as P1Y or P6M')
      .optional()
      .describe('counted from the day on which somebody becomes a mentor'),
  })
  .describe('when a mentor should have followed it, in one of these ways; talks by their number');

const remindDays = z
  .array(z.number().int().min(0).max(366))
  .refine(
    (days) => days.every((day, index) => index === 0 || day < (days[index - 1] ?? day)),
    'the most days first',
  )
  .describe(
    'so many days before its day somebody is reminded; 0 is the day itself, and with none nothing is said',
  );

const task = z.strictObject({
  id,
  title: text,
  due,
  scope: words.describe('for whom: `all`, or the id of one of task_scopes'),
  source: words,
  verify,
  remind_days: remindDays.optional(),
  consequence: text.optional(),
  count: z.number().int().min(1).optional(),
  per: words.optional(),
  due_is_proposal: z.boolean().optional(),
  owner: z.enum(['mentor', 'trainee']).optional(),
});

const taskScope = z.strictObject({
  id,
  title: text.describe('what people call it, such as a university'),
  universities: z
    .array(words)
    .min(1)
    .optional()
    .describe(
      'not for who is at another one, as the people file names it; who is at none there reads the title',
    ),
  sites: z
    .array(words)
    .min(1)
    .optional()
    .describe('only for those who work there, as the people file names it'),
  specialties: z
    .array(words)
    .min(1)
    .optional()
    .describe('only for these specialties, as the people file writes them'),
});

const referral = z.strictObject({
  id,
  name: words,
  for_what: text,
  confidential: words,
  needs: z
    .array(z.enum(needs))
    .min(1)
    .optional()
    .describe('what it helps with; without it, it stands on the help card only'),
  hears: text.optional().describe('who listens there'),
  discretion: z
    .enum(discretions)
    .optional()
    .describe('what becomes of what is told there; left out while nobody has found out'),
  speed: z.enum(speeds).optional().describe('how soon somebody is there'),
  cost: z.enum(costs).optional(),
  verify,
  phone: words.nullable().optional(),
  phone_alt: words.optional(),
  url: words.optional(),
  email: z.email().optional(),
  hours: text.optional(),
  crisis: z.boolean().optional().describe('true: shown at once to anyone in danger, so it needs a phone'),
  answers: z
    .array(z.enum(spokenLanguages))
    .min(1)
    .optional()
    .describe('languages in which somebody answers; without it, in any'),
  for_doctors: z.boolean().optional().describe('true: meant for doctors, so shown without unfolding'),
  assesses: z.boolean().optional().describe('true: assesses trainees, which is said wherever it is shown'),
  checked: z
    .string()
    .refine((day) => parseCalendarDate(day) !== undefined, 'a day such as 2026-09-01')
    .optional()
    .describe('the day on which a person last checked it, in place of verify'),
  requires: words.optional(),
  source: words,
});

const referring = z.strictObject({
  ways: z
    .array(z.enum(ways))
    .min(1)
    .describe('how a word gets to whoever trains somebody; shown in a fixed order, none before the others'),
  supervisor: text.describe('what is called whoever trains somebody where they work, such as stagemeester'),
  coordinating_supervisor: text.optional().describe('what is called whoever answers for the whole training'),
});

const formField = z.strictObject({
  id,
  label: text,
  by: z.enum(['mentor', 'trainee']).optional(),
  inputs: z.array(z.strictObject({ id, label: text })).optional(),
});

const clock = z.string().regex(clockShape, 'a clock time such as 08:30');
const late = z
  .string()
  .regex(/^P([1-9]\d*D|T[1-9]\d*H)$/, 'days or hours such as P3D or PT10H')
  .describe('how long after its moment it may still be said; later it is dropped');
const days = z.number().int().min(0).max(366);

const before = z.strictObject({
  ...{ id, days, at: clock, late, text },
  asks_ready: z.literal(true).optional().describe('it asks whether all is ready: one press, no proof'),
  portfolio: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('where the portfolio is, shown with it'),
});

const notices = z.strictObject({
  quiet: z
    .strictObject({ from: clock, to: clock, weekend: z.boolean() })
    .describe('no message from the evening until the morning, nor at the weekend where it says so'),
  before: z.array(before).describe('reminders before a meeting, days before it'),
  outcome: z
    .strictObject({ days, at: clock, late, again_days: z.number().int().min(1).max(60) })
    .describe('the question whether it took place, days after it; again after the answer "not yet"'),
  no_date: z
    .strictObject({ days, at: clock, late })
    .describe('days without next date before the mentor is asked'),
  closing: z
    .strictObject({ days: z.number().int().min(1).max(60), late })
    .optional()
    .describe(
      'with fewer days than this left to ask for a talk in good time, and no date for as long, the mentor ' +
        'is reminded once, at the hour of no_date; only where the trainee takes the initiative',
    ),
  interim: z
    .strictObject({ days: remindDays, at: clock, late })
    .describe('reminders of tasks and of interim days; a task with remind_days has its own'),
  digest: z.strictObject({
    weekday: z.enum(weekdays),
    at: clock,
    every_weeks: z.number().int().min(1).max(13),
    late,
    year_starts: z
      .string()
      .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a month and a day such as 10-01')
      .describe('first day of a training year (MM-DD): the figures are about one training year'),
  }),
});

const day = z.string().refine((raw) => parseCalendarDate(raw) !== undefined, 'a day such as 2026-12-24');

const scheduling = z.strictObject({
  talk_minutes: minutes.describe('how long a talk between two people takes that is none of the above'),
  notice: z
    .string()
    .regex(/^P([1-9]\d*D|T[1-9]\d*H)$/, 'days or hours such as P14D or PT48H')
    .describe('nothing is offered sooner than this'),
  horizon_days: z.number().int().min(7).max(120).describe('nothing is offered later than so many days ahead'),
  buffer_minutes: z
    .number()
    .int()
    .min(0)
    .max(60)
    .describe('kept free before and after what is in a calendar'),
  hours: z
    .strictObject({ days: z.array(z.enum(weekdays)).min(1), from: clock, to: clock })
    .describe('for whoever has set no working hours in Outlook'),
  rest_hours: z.number().int().min(0).max(48).describe('rest after a night of work'),
  preparation_minutes: minutes.describe('kept free before a talk to prepare it, for mentors who choose so'),
  vote_hours: z.number().int().min(1).max(336).describe('how long a vote on proposed times stays open'),
  closed: z
    .array(z.strictObject({ from: day, to: day.optional() }))
    .optional()
    .describe('days without meetings beside the public holidays of the country'),
});

const wordsById = z.record(id, list);
const called = z
  .strictObject({
    trainee: list.optional().describe('who is mentored'),
    supervisor: list.optional().describe('who trains somebody where they work'),
    programme: list.optional().describe('the programme itself'),
    registers: list.optional().describe('where else is registered what happened'),
    themes: wordsById.optional().describe('by theme'),
    tasks: wordsById.optional().describe('by the id of a task, or a part of it'),
    referral: wordsById.optional().describe('by the id of who helps, or a part of it'),
    faq: wordsById.optional().describe('by topic: what is asked about it'),
  })
  .describe('what people here call things; `a/b` is one word or the other, `…` up to four words');

export const programmeSchema = z.strictObject({
  schema: z.literal('mentor-programme/1'),
  id,
  title: text,
  contact: text.describe('whom somebody who is lost can ask, in words that fit behind "contact"'),
  country: z.enum(['BE', 'NL']),
  timezone: z
    .string()
    .refine((raw) => readZone(raw) !== undefined, 'an IANA time zone such as Europe/Brussels'),
  languages: z.array(z.enum(textLanguages)).min(1),
  mode: z.enum(['group', 'one-to-one']),
  group: z
    .strictObject({ size: z.number(), quorum: z.number(), quorum_is_proposal: z.boolean().optional() })
    .optional(),
  mentor: z.strictObject({
    role: words.optional(),
    assesses: z.union([z.boolean(), words]),
    same_mentor_years: z.number().optional(),
  }),
  initiator: z.enum(['mentor', 'trainee']).optional(),
  anchor: words.optional(),
  provenance: z.record(z.string(), words),
  sessions_per_year: z.number().int().min(1).optional(),
  window_rule: text.optional(),
  notices: notices.describe('when the bot speaks by itself; clock times are of the time zone above'),
  scheduling: scheduling
    .optional()
    .describe('how times for a meeting are found; left out, dates are noted and not made'),
  words: called.optional(),
  intervision_rules: list,
  competency_framework: z.strictObject({ id, roles: z.array(words), source: words }),
  goals: z
    .strictObject({
      at_once: z.number().int().min(1).max(6).describe('how many a trainee works at at once'),
      reminder: z
        .strictObject({ at: clock, late })
        .describe('when somebody is reminded on the day that they chose, once between two talks at most'),
      hints: z
        .strictObject({ able: text, notice: text, where: text, feedback: text })
        .describe('what helps somebody to answer each of the four questions, with an example'),
      questions: z
        .array(z.strictObject({ id, text }))
        .max(6)
        .describe('what a mentor can ask about a goal; nothing is typed'),
    })
    .optional()
    .describe('how trainees set themselves learning goals; left out, none are kept'),
  record_levels: z.partialRecord(z.enum(recordLevels), words),
  formats: z.array(format).optional(),
  sessions: z.array(session).optional(),
  conversations: z.array(conversation).optional(),
  evaluation_form: z
    .strictObject({
      id,
      status: words,
      audience: z.array(words),
      grade: z.null(),
      fields: z.array(formField),
      rules: list,
    })
    .optional(),
  hours: z
    .strictObject({
      total: z.number(),
      source: words,
      breakdown_is_proposal: z.boolean().optional(),
      items: z.array(z.strictObject({ id, count: z.number().int(), minutes: z.number().int() })),
    })
    .optional(),
  training: z
    .array(
      z.strictObject({
        id,
        part: z.number().int(),
        title: text,
        hours: z.number().positive(),
        due: trainingDue,
        source: words.optional(),
        accreditation: words.optional(),
        exemption: z.boolean().optional().describe('true: a mentor can be exempted from it'),
      }),
    )
    .optional(),
  task_scopes: z.array(taskScope).optional(),
  tasks: z.array(task).optional(),
  referral: z.array(referral).min(1),
  referring: referring.optional(),
  faq: z
    .array(
      z.strictObject({
        id,
        topic: id
          .optional()
          .describe('what it is about, when another question is about the same: the id of that one'),
        roles: z
          .array(z.enum(['mentor', 'trainee']))
          .min(1)
          .optional()
          .describe('who asks it; left out, everybody'),
        q: text,
        a: text,
        verify,
      }),
    )
    .optional(),
});

export type ProgrammeFile = z.infer<typeof programmeSchema>;
export type StepFile = z.infer<typeof step>;
export type FormatFile = z.infer<typeof format>;

/** 29 February does not come every year. */
function isDayOfYear(day: string): boolean {
  return parseCalendarDate(`2001-${day}`) !== undefined;
}
