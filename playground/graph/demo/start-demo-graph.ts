import { fileURLToPath } from 'node:url';
import { dateIn, instant } from '../../../src/core/kernel/time.ts';
import { BotProcess } from '../../teams/bot-process.ts';
import { drawDemoMailboxes } from './demo-mailboxes.ts';

const script = fileURLToPath(new URL('../run-graph.ts', import.meta.url));

/** Starts the local Graph as its own process, with the calendars of the demo cohort in it; it ends with this one. */
export async function startDemoGraph(cohortFile: string, now?: string): Promise<BotProcess> {
  const graph = await BotProcess.start(now ? { KLANKBORD_NOW: now } : {}, script);
  const today = dateIn('Europe/Brussels', instant(now ? Date.parse(now) : Date.now()));
  const body = JSON.stringify({ mailboxes: drawDemoMailboxes(cohortFile, today) });
  const answer = await fetch(`${graph.url}/_local/mailboxes`, { method: 'POST', body });
  if (!answer.ok) throw new Error(`the local Graph did not take the calendars: ${await answer.text()}`);
  return graph;
}
