import { z } from 'zod';
import type { Spoiled } from '../faults/spoil-answer.ts';
import { type Answer, ok } from './answer.ts';
import { parseBody } from './parse-body.ts';
import type { Incoming } from './read-request.ts';
import { badRequest, notPlayed } from './refusal.ts';

const batch = z
  .object({
    // Twenty at most: https://learn.microsoft.com/graph/json-batching
    requests: z
      .array(
        z
          .object({
            id: z.string(),
            method: z.string(),
            url: z.string(),
            headers: z.record(z.string()).optional(),
            body: z.unknown().optional(),
          })
          .strict(),
      )
      .min(1)
      .max(20),
  })
  .strict();

/** Reads only are played; a part with a body names its type, as a request does. The parts come back in another order, each with its own status and headers. */
export async function answerBatch(
  text: string,
  answer: (part: Incoming) => Promise<Spoiled>,
): Promise<Answer> {
  const { requests } = parseBody(batch, text, 'batch');
  if (new Set(requests.map(({ id }) => id)).size < requests.length)
    throw badRequest('The ids of the requests of a batch must differ.');
  const responses = await Promise.all(
    requests.map(async ({ body, headers = {}, id, method, url }) => {
      if (method !== 'GET' && !/getSchedule$/.test(url)) throw notPlayed('writes in a batch');
      const lower = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
      );
      const part = {
        method,
        url: `/v1.0${url}`,
        headers: lower,
        text: body === undefined ? '' : JSON.stringify(body),
      };
      const spoiled = await answer(part);
      return {
        id,
        status: spoiled.answer.status,
        headers: spoiled.answer.headers ?? {},
        body: spoiled.answer.body,
      };
    }),
  );
  return ok({ responses: responses.toReversed() });
}
