import { cardOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { deliveries, dueAt } from '../../../src/core/effects/delivery.ts';
import { taskRecords, taskRounds } from '../../../src/core/tasks/task-record.ts';
import type { Bot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';

const never = Number.POSITIVE_INFINITY;
const reminder = /Een herinnering|Un rappel|A reminder/;

/** What somebody was reminded of by itself, in order. */
export function remindersOf(bot: Bot, id: string): readonly Json[] {
  const cards = bot
    .chat(id)
    .notices()
    .map((each) => cardOf([each]));
  return cards.filter((card) => reminder.test(textOf(card)));
}

/** Lets the bot live from this moment on, until the reminders of that day are on their way and everybody has heard them. */
export async function liveFrom(bot: Bot, moment: string): Promise<void> {
  await bot.restart(moment);
  const day = moment.slice(0, 10);
  const store = await openStore(bot.config);
  await until(`the round of ${day}`, async () => (await store.load(taskRounds, 'msg'))?.document.on === day);
  await until(`nothing is left to say on ${day}`, async () => {
    const full = await store.query(taskRecords, 'outbox', 'full', { limit: 1 });
    const all = await store.list(deliveries, { limit: 1_000 });
    // What waits for the end of a pause is not said today.
    const open = all.filter(
      ({ document }) =>
        document.effect.kind === 'task.soon' && (dueAt(document) ?? never) < Date.parse(`${day}T23:00:00Z`),
    );
    return full.length === 0 && open.length === 0;
  });
  await store.close();
}
