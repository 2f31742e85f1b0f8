import type { BotProcess } from '../playground/teams/bot-process.ts';

/** Asks something of the local Graph that is not of Graph: who is in it, what people do, what was asked of it. */
export async function askLocal(
  { url }: BotProcess,
  path: string,
  body?: object,
  method = 'POST',
): Promise<unknown> {
  const sent = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const answer = await fetch(`${url}/_local/${path}`, sent);
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}
