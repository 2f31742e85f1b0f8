import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BotProcess } from '../playground/teams/bot-process.ts';
import { buttonsOf, Chat, cardOf, type Json, textOf } from '../playground/teams/chat.ts';
import { ConnectorDouble } from '../playground/teams/connector-double.ts';
import { entraOf, importCohort, traineesOf } from './cohort.ts';
import { askLocal } from './local-graph.ts';
import { cpuOf, quantile, round } from './measure.ts';

const groups = 3;
const now = '2026-11-23T09:00:00Z';

/** How long each turn of one booking took, and how long until the trainee was told that it stands, in milliseconds. */
interface Booking {
  readonly turns: readonly number[];
  readonly told: number;
}

/**
 * What it takes to book a talk in three turns (`plan gesprek volgende week`, a time, the button), one trainee after the
 * other, with the real bot and a Graph in a process of its own: how long until each answer, and until it stands; how many
 * requests to Graph a booking makes, and how much processor time of the bot.
 */
export async function measureBooking() {
  const folder = mkdtempSync(join(tmpdir(), 'klankbord-booking-'));
  const graph = await BotProcess.start({ KLANKBORD_NOW: now }, 'playground/graph/run-graph.ts');
  const connector = await ConnectorDouble.open();
  try {
    importCohort(folder, groups);
    await askLocal(graph, 'mailboxes', { mailboxes: drawMailboxes() });
    const bot = await BotProcess.start({
      KLANKBORD_DATA: folder,
      KLANKBORD_NOW: now,
      GRAPH_BASE_URL: graph.url,
    });
    const chats = traineesOf(groups).map(({ entra }) => new Chat(() => bot.url, connector, entra));
    for (const chat of chats) await chat.install();
    await askLocal(graph, 'journal', undefined, 'DELETE');
    const cpu = cpuOf(bot.pid);
    const bookings: Booking[] = [];
    for (const chat of chats) bookings.push(await book(chat));
    const spent = cpu === undefined ? undefined : round(((cpuOf(bot.pid) ?? cpu) - cpu) / bookings.length);
    const asked = await readJournal(graph);
    await bot.kill();
    return { ...summarise(bookings), cpuMsPerBooking: spent, requests: share(asked, bookings.length) };
  } finally {
    await connector.close();
    await graph.kill();
    rmSync(folder, { recursive: true });
  }
}

function drawMailboxes(): readonly object[] {
  const mentors = Array.from({ length: groups }, (_, group) => ({
    id: entraOf(group),
    address: `m${group}@example.org`,
    name: `m${group}`,
  }));
  const trainees = traineesOf(groups).map(({ entra, id }) => ({
    id: entra,
    address: `${id}@example.org`,
    name: id,
  }));
  return [...mentors, ...trainees];
}

async function book(chat: Chat): Promise<Booking> {
  const turns: number[] = [];
  const timed = async (turn: () => Promise<Json>): Promise<Json> => {
    const from = performance.now();
    const card = await turn();
    turns.push(performance.now() - from);
    return card;
  };
  const offers = await timed(async () =>
    chat.orLater(await chat.ask('plan gesprek volgende week'), /Wanneer past het/),
  );
  const read = await timed(async () =>
    chat.orLater(await chat.walk(find(offers, ({ data }) => data.choice === 'time')), /Klopt dit/),
  );
  const from = performance.now();
  await timed(() => chat.walk(find(read, ({ verb }) => verb === 'appointment.book')));
  while (!hasHeard(chat, /staat in de agenda’s/)) await pause(5);
  return { turns, told: performance.now() - from };
}

type Button = ReturnType<typeof buttonsOf>[number];

function find(card: Json, fits: (button: Button) => boolean): Button {
  const found = buttonsOf(card).find(fits);
  if (found === undefined) throw new Error(`no way on: ${textOf(card)}`);
  return found;
}

function hasHeard(chat: Chat, words: RegExp): boolean {
  return chat
    .said()
    .some((said) => said.activity.attachments?.length === 1 && words.test(textOf(cardOf([said]))));
}

async function readJournal(graph: BotProcess): Promise<readonly string[]> {
  const entries: unknown = await askLocal(graph, 'journal', undefined, 'GET');
  if (!Array.isArray(entries)) throw new Error('no journal');
  return entries.map(({ operation }) => String(operation)).filter((operation) => operation !== 'token');
}

/** How many requests of each kind there were for one booking. */
function share(asked: readonly string[], bookings: number) {
  const byKind = Map.groupBy(asked, (operation) => operation);
  const each = [...byKind].map(([operation, those]) => [operation, round(those.length / bookings)] as const);
  return { all: round(asked.length / bookings), ...Object.fromEntries(each) };
}

function summarise(bookings: readonly Booking[]) {
  const turn = (index: number) => bookings.map(({ turns }) => turns[index] ?? 0);
  const say = (values: readonly number[]) => ({
    p50: round(quantile(values, 0.5)),
    p99: round(quantile(values, 0.99)),
  });
  return {
    bookings: bookings.length,
    offersMs: say(turn(0)),
    readBackMs: say(turn(1)),
    bookMs: say(turn(2)),
    toldMs: say(bookings.map(({ told }) => told)),
  };
}
