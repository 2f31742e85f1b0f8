import { z } from 'zod';
import { parseJson } from '../../core/kernel/parse-json.ts';

const error = z.object({ error: z.object({ code: z.string().regex(/^[\w.-]{1,80}$/) }) });

/** The code of a refusal; undefined where there is none, or where it is no identifier: gateways answer in HTML. */
export function codeOf(body: string): string | undefined {
  const parsed = error.safeParse(parseJson(body));
  return parsed.success ? parsed.data.error.code : undefined;
}
