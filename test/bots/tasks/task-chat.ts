import { type Button, buttonsOf, type Chat, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { type TaskRecord, taskRecords } from '../../../src/core/tasks/task-record.ts';
import type { Bot } from '../../support/open-bot.ts';

/** The button with this verb for this task; throws where the card has none. */
export function on(card: Json, verb: string, task: string): Button {
  const found = buttonsOf(card).find((each) => each.verb === verb && each.data.task === task);
  if (found === undefined) throw new Error(`no ${verb} of ${task} on ${textOf(card)}`);
  return found;
}

/** The card of one task, by the row of the list. */
export async function openTask(chat: Chat, task: string, list = 'taken'): Promise<Json> {
  return chat.walk(on(await chat.ask(list), 'task.open', task));
}

/** What is stored of what somebody said about their tasks. */
export async function recordOf({ config }: Bot, id: string): Promise<TaskRecord | undefined> {
  const store = await openStore(config);
  const found = await store.load(taskRecords, id);
  await store.close();
  return found?.document;
}
