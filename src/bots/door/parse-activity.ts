import type { Activity } from 'botbuilder';
import * as z from 'zod/v4';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';

/**
 * What some clients write as `null` or as an empty text, and others leave out. Judged in one go: of a union each branch
 * that does not fit writes down why, several times in every activity.
 */
const present = z
  .unknown()
  .transform((raw) => (raw === null || (typeof raw === 'string' && raw.trim() === '') ? undefined : raw));
const name = z.string().min(1).max(1000);
const word = present.pipe(z.string().max(1000).optional()).optional();

/**
 * Of an entity teams-ai reads the type, and of a mention who is meant, without looking whether they are there; what it
 * would fall over says nothing to us either.
 */
const entity = z.union([
  z.looseObject({ type: z.string().refine((type) => type.toLowerCase() !== 'mention') }),
  z.looseObject({ type: z.literal('mention'), mentioned: z.looseObject({ id: z.string() }) }),
]);
const entities = z.unknown().transform((all) => (Array.isArray(all) ? all.filter(isEntity) : undefined));

function isEntity(one: unknown): boolean {
  return entity.safeParse(one).success;
}

/**
 * What every activity must have before anything of ours looks at it. All else stays as it came and is read where it is
 * needed. Source: https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md
 */
const activity = z.looseObject({
  type: name,
  id: word,
  name: word,
  action: word,
  locale: word,
  channelId: name,
  serviceUrl: name,
  from: z.looseObject({ id: name, aadObjectId: word }),
  recipient: z.looseObject({ id: name }),
  conversation: z.looseObject({
    id: name,
    isGroup: z.boolean().nullish(),
    conversationType: word,
    tenantId: word,
  }),
  text: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  entities,
});

/** Takes a parsed body; gives it as an activity, or the path of the first thing that is wrong with it. */
export function parseActivity(body: unknown): Result<Activity, string> {
  const parsed = activity.safeParse(body);
  // Of the type of botbuilder we use what was just looked at, and `value` and `channelData`, which are read as unknown.
  if (parsed.success) return accept(parsed.data as unknown as Activity);
  return refuse(parsed.error.issues[0]?.path.join('.') || 'body');
}
