import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cohortFile } from './cohort-file.ts';
import { drawCardAsText } from './draw-card-as-text.ts';
import { startDemoGraph } from './graph/demo/start-demo-graph.ts';
import { CalendarWatch } from './graph/demo/watch-calendar.ts';
import { MailWatch } from './graph/demo/watch-mail.ts';
import { cast, type Persona, stranger } from './personas.ts';
import { BotProcess } from './teams/bot-process.ts';
import { buttonOf, buttonsOf, Chat, cardOf, type Json, textOf } from './teams/chat.ts';
import { ConnectorDouble } from './teams/connector-double.ts';
import { tellAppointment } from './tell-appointment.ts';
import { tellGoals } from './tell-goals.ts';
import { tellOverview } from './tell-overview.ts';
import { tellReferral } from './tell-referral.ts';
import { tellReminders } from './tell-reminders.ts';
import { tellAskedReminder, tellTasks } from './tell-tasks.ts';

/**
 * `npm run demo`: the story of the bot, played against its real process with activities in and cards out. Exits with 1
 * at the first step that is not as told.
 */

const folder = mkdtempSync(join(tmpdir(), 'klankbord-demo-'));
const now = '2026-11-23T17:00:00Z';
const graph = await startDemoGraph({ cohortFile, now });
const env = {
  KLANKBORD_DATA: folder,
  KLANKBORD_NOW: now,
  GRAPH_BASE_URL: graph.url,
  KLANKBORD_MAIL: 'send',
  KLANKBORD_HOLD_SECONDS: '1',
};
/** Noor Maes, an ASO in the group of another mentor. */
const elsewhere = { entraId: '3d5c1a10-7f0e-4c52-9a41-0000000000c1' };
/** Sam Bakker, whom the VU mentor guides. */
const coassistent = { entraId: '3d5c1a10-7f0e-4c52-9a41-0000000000f1' };
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

class NotAsTold extends Error {}

/** Shows what was done and the card that came of it; the story stops when a word that must be there is not. */
function show(what: string, card: Json, ...expected: readonly RegExp[]): Json {
  say(`\n> ${what}\n${drawCardAsText(card)}`);
  const text = textOf(card);
  const missing = expected.find((words) => !words.test(text));
  if (missing !== undefined) throw new NotAsTold(`${what}: expected ${missing} on the card`);
  return card;
}

function klankbord(...words: readonly string[]): void {
  say(`\n$ klankbord ${words.join(' ')}`);
  const done = spawnSync(process.execPath, ['src/cli.ts', ...words], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  say(done.stdout.trim().split('\n').slice(-4).join('\n'));
  if (done.status !== 0) throw new NotAsTold(`klankbord ${words.join(' ')}: ${done.stderr}`);
}

async function play(connector: ConnectorDouble): Promise<void> {
  klankbord('programme', 'check', 'programmes/msg.yaml', 'programmes/vu.yaml');
  klankbord('people', 'import', cohortFile, '--yes');
  let bot = await BotProcess.start(env);
  const chat: FindChat = ({ entraId }) => new Chat(() => bot.url, connector, entraId);
  try {
    await meet(chat);
    const step = await begin(chat(cast.mentor));
    say('\n... the power fails, and the bot is started again ...');
    await bot.kill();
    bot = await BotProcess.start(env);
    await finish(chat(cast.mentor), step);
    await others(chat);
    await tellGoals({ show, mentor: () => chat(cast.vuMentor), trainee: () => chat(coassistent) });
    await tellOverview({ show, trainee: () => chat(coassistent) });
    const jumpTo = async (moment: string): Promise<void> => {
      await bot.stop();
      bot = await BotProcess.start({ ...env, KLANKBORD_NOW: moment });
    };
    const told = { show, say, jumpTo, mentor: () => chat(cast.mentor), trainee: () => chat(cast.trainee) };
    await tellTasks(told);
    await tellAppointment({ ...told, outlook: new CalendarWatch(graph.url), from: now });
    await tellReferral({ ...told, chat, outlook: new MailWatch(graph.url) });
    await tellReminders(told);
    await tellAskedReminder(told);
  } finally {
    await bot.stop();
  }
}

type FindChat = (who: Pick<Persona, 'entraId'>) => Chat;

async function meet(chat: FindChat): Promise<void> {
  const [said] = await chat(cast.mentor).install();
  if (said === undefined) throw new NotAsTold('the mentor is welcomed');
  show('Dr. Peeters installs the bot', cardOf([said]), /ik ben Klankbord/, /programma, geen mens/);
}

async function begin(mentor: Chat): Promise<Json> {
  const list = show('She types: sessie', await mentor.ask('sessie'), /Opleidingsjaar 1/, /Nog niet gepland/);
  const outline = show(
    'She opens the first theme',
    await mentor.walk(buttonOf(list, 'session.open')),
    /minuten/,
  );
  const first = show('She starts', await mentor.walk(buttonOf(outline, 'session.start')), /Stap 1 van/);
  const second = await mentor.walk(buttonOf(first, 'session.next'));
  const skipped = show(
    'Next, and she skips a step',
    await mentor.walk(buttonOf(second, 'session.skip')),
    /Overgeslagen/,
  );
  return show('... and takes that back', await mentor.walk(buttonOf(skipped, 'session.undo')), /Stap 2 van/);
}

async function finish(mentor: Chat, step: Json): Promise<void> {
  let card = show(
    'She goes on with the card that stood in her chat',
    await mentor.walk(buttonOf(step, 'session.next')),
    /Stap 3 van/,
  );
  const again = await mentor.walk(buttonOf(step, 'session.next'));
  show('A second press of that old button', again, /al gedaan/, /Stap 3 van/);
  for (let steps = 3; !/Dat was het/.test(textOf(card)); steps += 1) {
    if (steps > 40) throw new NotAsTold('the session ends');
    const [next] = buttonsOf(card).filter(({ verb }) => verb === 'session.next' || verb === 'session.finish');
    if (next === undefined) throw new NotAsTold('a running step has a way on');
    card = await mentor.walk(next);
  }
  show('... to the end', card, /Dat was het/, /Niets van wat er gezegd is/);
}

async function others(chat: FindChat): Promise<void> {
  const list = await chat(elsewhere).ask('sessie');
  const outline = show(
    'An ASO of year 3 looks what comes',
    await chat(elsewhere).walk(buttonOf(list, 'session.open')),
    /Je mentor leidt/,
  );
  if (buttonsOf(outline).some(({ verb }) => verb === 'session.start'))
    throw new NotAsTold('a trainee only reads');
  show(
    'The coordinator sees the programme and nobody in it',
    await chat(cast.coordinator).ask("thema's"),
    /Het programma/,
  );
  show(
    'The coordinator sees how it goes, in broad strokes and on fixed days',
    await chat(cast.coordinator).ask('overzicht'),
    /Overzicht: |Er is nog geen overzicht/,
  );
  show('The VU mentor asks for her talks', await chat(cast.vuMentor).ask('gesprekken'), /Gesprek 1/);
  await noteTraining(chat(cast.vuMentor));
  show('... and for English', await chat(cast.vuMentor).ask('taal en'), /English/);
  const [line] = await chat(stranger).type('hallo');
  say(`\n> Somebody whom nobody enrolled\n  ${line?.activity.text ?? ''}`);
  if (!/Neem contact op/.test(line?.activity.text ?? '')) throw new NotAsTold('a stranger hears whom to ask');
}

async function noteTraining(mentor: Chat): Promise<void> {
  const card = show(
    '... and what she still has to learn herself',
    await mentor.ask('training'),
    /Nog 4 delen/,
  );
  const told = { 'part:t1a': 'true', 'part:t1b': 'true', 'part:t3': 'exempt' };
  show(
    'She ticks what she did, and an exemption',
    await mentor.walk(buttonOf(card, 'training.save'), told),
    /Klaar voor je eerste gesprek/,
    /geen namen/,
  );
}

const connector = await ConnectorDouble.open();
try {
  await play(connector);
  say('\nThe story went as told.');
} catch (cause) {
  if (!(cause instanceof NotAsTold)) throw cause;
  say(`\nNOT AS TOLD: ${cause.message}`);
  process.exitCode = 1;
} finally {
  await connector.close();
  await graph.stop();
  rmSync(folder, { recursive: true });
}
