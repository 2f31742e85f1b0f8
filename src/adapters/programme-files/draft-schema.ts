import * as z from 'zod/v4';
import { inTextLanguages } from '../../core/kernel/language.ts';
import type { ProgrammeDraft } from '../../core/programme/check/programme-draft.ts';

/**
 * Reads of a file what the rules judge, and drops what is of a wrong type instead of refusing it: `programmeSchema`
 * refuses it. So a mistake in one place does not hide those in another.
 */
const word = z.string().optional().catch(undefined);
const count = z.number().optional().catch(undefined);
const entry = <T extends z.ZodRawShape>(shape: T) => z.object({ id: word, ...shape });
/** A list that is there stays there, however broken; its entries keep their places. */
const list = <T extends z.ZodType>(item: T) => z.array(item).optional().catch([]);

const texts = z.array(z.unknown()).optional().catch(undefined);
const local = z
  .object(inTextLanguages(() => texts))
  .optional()
  .catch(undefined);
const prep = z.object({ mentor: local, trainee: local }).optional().catch(undefined);
const stepMinutes = z.record(z.string(), z.number()).optional().catch(undefined);

const identified = entry({}).catch({});
const step = entry({
  minutes: count,
  kind: word,
  record: word,
  prompts: local,
  format: word,
  variant: word,
}).catch({});
const variant = entry({
  without: z.array(z.string()).optional().catch(undefined),
  step_minutes: stepMinutes,
}).catch({});
const format = entry({
  minutes: count,
  steps: list(step),
  derive_from: word,
  step_minutes: stepMinutes,
  variants: list(variant),
}).catch({});
const session = entry({
  year: count,
  years: z.array(z.number()).optional().catch(undefined),
  order: count,
  theme: z.string().optional().catch(undefined),
  minutes: count,
  prep,
  steps: list(step),
}).catch({});
const talk = entry({
  n: count,
  window_weeks: z.tuple([z.number(), z.number()]).optional().catch(undefined),
  evaluation_form: word,
  training_due: word,
  prep,
  steps: list(step),
}).catch({});
const field = entry({ inputs: list(identified) }).catch({});
const item = entry({ count, minutes: count }).catch({});
const dated = entry({ due: z.record(z.string(), z.unknown()).optional().catch(undefined) }).catch({});
const occasion = { days: count, at: word };
const scheduling = z
  .object({
    hours: z.object({ from: word, to: word }).optional().catch(undefined),
    closed: list(z.object({ from: word, to: word }).catch({})),
  })
  .optional()
  .catch(undefined);

const notices = z
  .object({
    quiet: z
      .object({ from: word, to: word, weekend: z.boolean().optional().catch(undefined) })
      .optional()
      .catch(undefined),
    before: list(entry(occasion).catch({})),
    outcome: z.object(occasion).optional().catch(undefined),
    no_date: z.object(occasion).optional().catch(undefined),
    closing: z.object({}).optional().catch(undefined),
    interim: z.object({ at: word }).optional().catch(undefined),
    digest: z
      .object({ ...occasion, weekday: word })
      .optional()
      .catch(undefined),
  })
  .optional()
  .catch(undefined);
const translated = z
  .object(inTextLanguages(() => word))
  .optional()
  .catch(undefined);
const referral = entry({
  for_what: translated,
  hours: translated,
  answers: z.array(z.string()).optional().catch(undefined),
  crisis: z.boolean().optional().catch(undefined),
  needs: z.array(z.string()).optional().catch(undefined),
  phone: z.string().nullable().optional().catch(undefined),
}).catch({});

const named = z.record(z.string(), z.unknown()).optional().catch(undefined);

const draft = z.object({
  mode: z.enum(['group', 'one-to-one']).optional().catch(undefined),
  initiator: z.enum(['mentor', 'trainee']).optional().catch(undefined),
  mentor: z
    .object({ assesses: z.union([z.boolean(), z.string()]).optional().catch(undefined) })
    .optional()
    .catch(undefined),
  group: z.object({ size: count, quorum: count }).optional().catch(undefined),
  sessions_per_year: count,
  notices,
  scheduling,
  intervision_rules: local,
  record_levels: z.record(z.string(), z.unknown()).optional().catch(undefined),
  formats: list(format),
  sessions: list(session),
  conversations: list(talk),
  evaluation_form: entry({ fields: list(field), rules: local })
    .optional()
    .catch({}),
  hours: z
    .object({ total: count, items: list(item) })
    .optional()
    .catch(undefined),
  training: list(dated),
  task_scopes: list(identified),
  tasks: list(dated),
  referral: list(referral),
  referring: z.object({}).optional().catch(undefined),
  faq: list(entry({ topic: z.string().optional().catch(undefined) })),
  words: z.object({ themes: named, tasks: named, referral: named, faq: named }).optional().catch(undefined),
});

/** Takes whatever a YAML file holds; gives as much of a programme as it is. */
export function readDraft(content: unknown): ProgrammeDraft {
  const read = draft.safeParse(content);
  return read.success ? read.data : {};
}
