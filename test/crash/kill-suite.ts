import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BotProcess } from '../../playground/teams/bot-process.ts';
import {
  type Button,
  buttonOf,
  buttonsOf,
  Chat,
  type Json,
  NoAnswer,
  textOf,
} from '../../playground/teams/chat.ts';
import { ConnectorDouble } from '../../playground/teams/connector-double.ts';
import { cohort, entraOf, importPeople, now, readEnv } from '../support/open-bot.ts';

/** How often the process is killed; .ci/run asks for a hundred. */
export const kills = Number(process.env.KLANKBORD_KILLS ?? 3);

/** The mentor's present card as it was acknowledged, and where the walk stands on it. */
interface Acknowledged {
  readonly card: Json;
  readonly step: number;
}

/**
 * Kills the bot with SIGKILL at random moments of a running conversation. After each start: every step that was
 * acknowledged is there, and the press that got no answer counts once, however often it is pressed again.
 */
export function killSuite(store: string, settings: () => Readonly<Record<string, string>>): void {
  describe(`a session on ${store} whose process is killed ${kills} times`, () => {
    let connector: ConnectorDouble;
    let bot: BotProcess;
    const mentor = () => new Chat(() => bot.url, connector, entraOf('an'));
    beforeAll(async () => {
      connector = await ConnectorDouble.open();
      await importPeople(readEnv(env()), cohort);
      bot = await BotProcess.start(env());
    });
    afterAll(async () => {
      await bot.kill();
      await connector.close();
    });
    const env = () => ({ KLANKBORD_NOW: now, ...settings() });

    test(
      'keeps every acknowledged step and repeats none',
      async () => {
        let present = await startSession(mentor());
        let presses = 0;
        for (let round = 0; round < kills; round += 1) {
          // One step for certain, so that each kill has something to lose, however slow the machine is.
          const first = choose(present);
          present = acknowledge(await mentor().walk(first.button));
          expect(present.step).toBe(first.to);
          const killed = killSoon(bot);
          const walk = await walkUntilKilled(mentor(), present);
          await killed;
          bot = await BotProcess.start(env());
          present = await settle(mentor(), walk.acknowledged, walk.unanswered);
          presses += 1 + walk.presses;
        }
        process.stdout.write(
          `${store}: ${kills} kills, ${presses} acknowledged steps, none lost, none twice\n`,
        );
        expect(presses).toBeGreaterThanOrEqual(kills);
      },
      120_000 + kills * 30_000,
    );
  });
}

async function startSession(mentor: Chat): Promise<Acknowledged> {
  const outline = await mentor.walk(buttonOf(await mentor.ask('sessie'), 'session.open'));
  return acknowledge(await mentor.walk(buttonOf(outline, 'session.start')));
}

async function killSoon(bot: BotProcess): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
  await bot.kill();
}

async function walkUntilKilled(mentor: Chat, from: Acknowledged) {
  let acknowledged = from;
  for (let presses = 0; ; presses += 1) {
    const pressed = choose(acknowledged);
    try {
      acknowledged = acknowledge(await mentor.walk(pressed.button));
    } catch (cause) {
      if (!(cause instanceof NoAnswer)) throw cause;
      return { acknowledged, unanswered: pressed, presses };
    }
    expect(acknowledged.step).toBe(pressed.to);
  }
}

interface Press {
  readonly button: Button;
  /** The step that this press leads to. */
  readonly to: number;
}

/** Goes back and forth between the second step and the fifth. */
function choose({ card, step }: Acknowledged): Press {
  const forward = step <= 2 || (step < 5 && Math.random() < 0.6);
  const button = buttonOf(card, forward ? 'session.next' : 'session.back');
  return { button, to: forward ? step + 1 : step - 1 };
}

/** After a start: what was acknowledged is there; the press without answer, pressed again and again, counts once. */
async function settle(mentor: Chat, { card, step }: Acknowledged, unanswered: Press): Promise<Acknowledged> {
  const kept = await mentor.walk(reopen(card));
  expect([step, unanswered.to]).toContain(acknowledge(kept).step);
  const once = acknowledge(await mentor.walk(unanswered.button));
  expect(once.step).toBe(unanswered.to);
  const twice = acknowledge(await mentor.walk(unanswered.button));
  expect(twice.step).toBe(unanswered.to);
  return twice;
}

/** What the client asks when the card is shown again. */
function reopen(card: Json): Button {
  const [refresh] = buttonsOf((card.refresh as Json).action);
  if (refresh === undefined) throw new Error('the card does not refresh itself');
  return refresh;
}

function acknowledge(card: Json): Acknowledged {
  const [, step] = /Stap (\d+) van/.exec(textOf(card)) ?? [];
  if (step === undefined) throw new Error('not a card of a running step');
  return { card, step: Number(step) };
}
