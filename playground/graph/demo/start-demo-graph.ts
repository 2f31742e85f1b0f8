import { fileURLToPath } from 'node:url';
import { dateIn, instant } from '../../../src/core/kernel/time.ts';
import { BotProcess } from '../../teams/bot-process.ts';
import { drawDemoMailboxes } from './demo-mailboxes.ts';

const script = fileURLToPath(new URL('../run-graph.ts', import.meta.url));

interface DemoGraph {
  readonly cohortFile: string;
  /** The moment at which its clock starts; left out, now. */
  readonly now?: string | undefined;
  /** Where the mailboxes are kept; left out, nowhere. */
  readonly folder?: string;
}

/**
 * Starts the local Graph as its own process, with the calendars of the demo cohort in it, or with what became of them
 * since; it ends with this one.
 */
export async function startDemoGraph({ cohortFile, folder, now }: DemoGraph): Promise<BotProcess> {
  const env = { ...(now && { KLANKBORD_NOW: now }), ...(folder && { KLANKBORD_DATA: folder }) };
  const graph = await BotProcess.start(env, script);
  const mailboxes = `${graph.url}/_local/mailboxes`;
  const kept: unknown = await (await fetch(mailboxes)).json();
  if (Array.isArray(kept) && kept.length > 0) return graph;
  const today = dateIn('Europe/Brussels', instant(now ? Date.parse(now) : Date.now()));
  const body = JSON.stringify({ mailboxes: drawDemoMailboxes(cohortFile, today) });
  const answer = await fetch(mailboxes, { method: 'POST', body });
  if (!answer.ok) throw new Error(`the local Graph did not take the calendars: ${await answer.text()}`);
  return graph;
}
