import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statusOf } from '../../src/core/appointments/appointment.ts';
import { judgeSaid } from '../jobs/chance/judge-said.ts';
import { type Aim, aims, book, load, type Pair, want, wantedAt } from './appointment-pairs.ts';
import { AppointmentsWorld } from './appointments-world.ts';
import { hearTalks } from './hear.ts';
import { isSettled, readLedger } from './ledger.ts';

/** How often the process is killed; .ci/run asks for a hundred on either store. */
const kills = Number(process.env.KLANKBORD_APPOINTMENT_KILLS ?? 4);
/** Longer than a process is believed to live that gives no sign of it, in milliseconds. */
const deathIsKnown = 90_000;

/** Each pair has its aim, and each aim its turn both at random moments and right before an answer. */
const aimOf = (round: number): Aim => aims[round % aims.length] ?? 'create';
const isBeforeAnswer = (round: number): boolean => kills <= aims.length || Math.floor(round / 4) % 2 === 0;

/**
 * Kills the bot with SIGKILL while it makes, moves and calls off events and asks to be told of changes: at random, and
 * when Graph has done what was asked and not answered yet. The next process finds what is left, and is killed over that
 * too. In the end each appointment has one event, none is left over, and each person heard of each thing once.
 */
export function appointmentsSuite(store: string, settings: () => Readonly<Record<string, string>>): void {
  describe(`appointments on ${store} whose process is killed ${kills} times`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'klankbord-appointments-'));
    let world: AppointmentsWorld;
    beforeAll(async () => {
      world = await AppointmentsWorld.open(join(folder, 'programmes'), kills, settings());
    }, 300_000);
    afterAll(async () => {
      await world.close();
      rmSync(folder, { recursive: true });
    });
    const limit = 300_000 + kills * 20_000;

    test(
      'have one event each, and whoever meets is told of each thing once',
      async () => {
        await bookWhatIsChanged(world);
        for (const round of world.pairs.keys()) await killOnce(world, round);
        await comeToRest(world);
        process.stdout.write(`${store}: ${kills} kills\n`);
        const wrong = await Promise.all(
          world.pairs.map((pair, round) => judgePair(world, pair, aimOf(round))),
        );
        expect(wrong.flat()).toEqual([]);
        const ledger = await readLedger(world.store);
        const notices = ledger.map(({ effect }) => effect);
        expect(notices.map(({ recipient, kind }) => `${recipient} ${kind}`).toSorted()).toEqual(
          world.pairs.flatMap((pair, round) => wantedNotices(pair, aimOf(round))).toSorted(),
        );
        expect(judgeSaid(notices, ledger, hearTalks(world.connector, world.pairs, notices))).toEqual([]);
        expect(ledger.filter(({ state }) => state.name !== 'delivered')).toEqual([]);
      },
      limit,
    );
  });
}

const changes = (aim: Aim) => aim === 'move' || aim === 'cancel';

/** What is moved or called off stands in the calendars before. */
async function bookWhatIsChanged(world: AppointmentsWorld): Promise<void> {
  const pairs = world.pairs.filter((_, round) => changes(aimOf(round)));
  for (const pair of pairs) await book(world.store, pair, world.now());
  await world.start();
  await settle(world);
  await world.kill();
}

/** Something is wanted, a process begins with it and with what others left, and dies. */
async function killOnce(world: AppointmentsWorld, round: number): Promise<void> {
  const pair = world.pairs[round];
  if (pair === undefined) throw new Error(`no pair ${round}`);
  await world.pass(deathIsKnown);
  await want(world.store, pair, aimOf(round), world.now());
  const killed = isBeforeAnswer(round) ? world.killBeforeAnswer(pair, aimOf(round)) : undefined;
  await world.start();
  await (killed ?? pause(Math.random() * 1_200));
  await world.kill();
}

/** One process brings everything to its end; another looks once more at every calendar. */
async function comeToRest(world: AppointmentsWorld): Promise<void> {
  for (const minutes of [10, 30]) {
    await world.pass(minutes * 60_000);
    await world.start();
    await settle(world);
    if (minutes === 30) await follow(world);
    await world.kill();
  }
}

async function settle(world: AppointmentsWorld): Promise<void> {
  while (!(await isSettled(world.store))) await pause(250);
}

/** Until each calendar in which something stands is told of, once; what never comes is found by whoever judges it. */
async function follow(world: AppointmentsWorld): Promise<void> {
  const left = [...world.pairs.entries()];
  for (let looks = 0; left.length > 0 && looks < 2_000; looks += 1) {
    const [[round, pair] = []] = left;
    if (round === undefined || pair === undefined) return;
    if ((await world.subscriptions(pair)) === wantedSubscriptions(aimOf(round))) left.shift();
    else await pause(250);
  }
}

function wantedSubscriptions(aim: Aim): number {
  return wantedAt(aim) === undefined ? 0 : 1;
}

async function judgePair(world: AppointmentsWorld, pair: Pair, aim: Aim): Promise<readonly string[]> {
  const appointment = await load(world.store, pair);
  const events = await world.events(pair);
  const at = wantedAt(aim);
  const found = {
    status: statusOf(appointment),
    events,
    subscriptions: await world.subscriptions(pair),
    mails: (await world.mails())
      .filter(({ to }) => to === `${pair.trainee.id}@example.org`)
      .map(({ kind }) => kind),
  };
  const wanted = {
    status: at === undefined ? 'cancelled' : 'confirmed',
    events: at === undefined ? [] : [{ id: appointment.event?.id, start: at }],
    subscriptions: wantedSubscriptions(aim),
    mails: ['invitation', ...(aim === 'move' ? ['update'] : aim === 'cancel' ? ['cancellation'] : [])],
  };
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
  return is === should ? [] : [`${aim} of ${pair.appointment}: ${is}, not ${should}`];
}

function wantedNotices({ mentor, trainee }: Pair, aim: Aim): readonly string[] {
  const kinds = ['booked', ...(aim === 'move' ? ['moved'] : aim === 'cancel' ? ['cancelled'] : [])];
  return [mentor, trainee].flatMap(({ id }) => kinds.map((kind) => `${id} appointment.${kind}`));
}
