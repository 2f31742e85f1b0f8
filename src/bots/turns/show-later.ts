import { setTimeout } from 'node:timers/promises';
import { causeOf } from '../../core/kernel/cause-of.ts';
import type { Asker, BotDeps, Shows } from '../asker.ts';
import { type Arrived, readConversation } from './read-incoming.ts';

/** A client draws the answer to a press before it is replaced, else the older card stays; in milliseconds. */
const drawnWithin = 500;

/**
 * Puts what a neighbour gave in the place of the card that said that it is being asked; below it where nobody knows which
 * message that was. Never throws: the turn is over, and the card has a way on of its own.
 */
export async function showLater(
  { messenger, log }: BotDeps,
  arrived: Arrived,
  shown: string | undefined,
  later: NonNullable<Shows['later']>,
): Promise<void> {
  try {
    const card = await later;
    if (card === undefined) return;
    await setTimeout(drawnWithin);
    const to = readConversation(arrived);
    const message = { summary: 'Klankbord', quiet: true, card } as const;
    const said =
      shown === undefined ? await messenger.send(to, message) : await messenger.replace(to, shown, message);
    if (said.outcome !== 'sent') log.warn({ verb: arrived.type, outcome: said.outcome }, 'not replaced');
  } catch (cause) {
    log.error({ verb: arrived.type, ...causeOf(cause) }, 'crashed');
  }
}

/** Remembers what a person is shown, for words that are those of a button; what comes later as well. */
export function remember({ deps, person }: Pick<Asker, 'deps' | 'person'>, { card, later }: Shows): Shows {
  deps.shown?.remember(person.id, card);
  if (later === undefined) return { card };
  return {
    card,
    later: later.then((next) => {
      if (next !== undefined) deps.shown?.remember(person.id, next);
      return next;
    }),
  };
}
