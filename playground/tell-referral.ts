import type { MailWatch, SeenMail } from './graph/demo/watch-mail.ts';
import { heard, pick, saidSince, waitFor } from './hear-cards.ts';
import { cast, type Persona } from './personas.ts';
import { type Button, buttonOf, type Chat, type Json, textOf } from './teams/chat.ts';
import type { Telling } from './tell-reminders.ts';

interface Referring extends Telling {
  readonly chat: (who: Pick<Persona, 'entraId'>) => Chat;
  readonly outlook: MailWatch;
}

type Asked = Pick<Persona, 'entraId' | 'name'>;

/** Two more of the group of the mentor. */
const emma = { name: 'Emma Goossens', entraId: '3d5c1a10-7f0e-4c52-9a41-0000000000b4' };
const ibe = { name: 'Ibe Verstraete', entraId: '3d5c1a10-7f0e-4c52-9a41-0000000000b8' };

/** A mentor asks whether she may write to a stagemeester: after a yes that mail leaves, after a no nobody learns of it. */
export async function tellReferral(told: Referring): Promise<void> {
  const question = await tellQuestion(told);
  await tellYes(told, question);
  await tellNo(told);
}

async function tellQuestion(told: Referring): Promise<Json> {
  const { mentor, show, trainee } = told;
  const needs = show('She types: doorverwijzen', await mentor().ask('doorverwijzen'), /bewaar ik niet/);
  const whom = await mentor().walk(wayIn(needs, 'mentor'));
  const ways = show(
    `She thinks of ${cast.trainee.name}`,
    await mentor().walk(personIn(whom, cast.trainee)),
    /Vier wegen, en geen ervan is de beste/,
  );
  const asking = show('She would send it', await mentor().walk(wayIn(ways, 'mentor')), /eerst vragen/);
  const waiting = await mentor().walk(buttonOf(asking, 'referral.ask'));
  show('She asks him', waiting, /staat open/, /alleen dat ze gesloten is/);
  const question = await heard(trainee(), /Wil je dat/);
  show('By itself, to him alone', question, /griet.baert@example.org/, /Je hoeft dit niet te doen/);
  await lookAtMail(told, 'drafts', 0);
  const typed = await trainee().ask('ja');
  show('He types: ja', typed, /Typen geldt hier niet als ja of nee/, /Ja, stuur precies dit/);
  await lookAtMail(told, 'drafts', 0);
  return question;
}

async function tellYes(told: Referring, question: Json): Promise<void> {
  const { mentor, show, trainee } = told;
  const given = await trainee().walk(buttonOf(question, 'consent.give'));
  show('He presses: Ja, stuur precies dit', given, /Je zei ja/, /Trek mijn ja in/);
  const draft = show('By itself, to her', await heard(mentor(), /zei ja/), /verander niets/, /Stuur nu/);
  expectSame(question, await lookAtMail(told, 'drafts', 1));
  await mentor().press(buttonOf(draft, 'draft.send'));
  show(
    'She presses: Stuur nu',
    await heard(mentor(), /Het bericht is verstuurd/),
    /tekst waar ja op gezegd is/,
  );
  show('By itself, to him', await heard(trainee(), /Je bericht is verstuurd/), /precies de tekst/);
  await lookAtMail(told, 'drafts', 0);
  expectSame(question, await lookAtMail(told, 'sentitems', 1));
}

/** One ASO says no and another nothing at all; what the mentor sees of the two is compared word for word. */
async function tellNo(told: Referring): Promise<void> {
  const { chat, jumpTo, mentor, say, show } = told;
  for (const who of [emma, ibe]) await chat(who).install();
  const heardBefore = mentor().notices().length;
  const ask = async (who: Asked) => mentor().walk(buttonOf(await askingOf(mentor(), who), 'referral.ask'));
  alike(textOf(await ask(emma)), textOf(await ask(ibe)));
  say(`\n> She asks ${emma.name} and ${ibe.name} as well`);
  const [question] = [await heard(chat(emma), /Wil je dat/), await heard(chat(ibe), /Wil je dat/)];
  const no = await chat(emma).walk(buttonOf(question, 'consent.decline'));
  show(`${emma.name} presses: Nee`, no, /ziet dat niet/, /net zoals wanneer je niets had gezegd/);
  say(`\n> ${ibe.name} says nothing`);
  const answers = [await ask(emma), await ask(ibe)] as const;
  alike(...answers.map(textOf));
  show('She asks both once more, and reads twice', answers[0], /Die vraag staat nog open/);
  if (mentor().notices().length > heardBefore) throw new Error('the mentor heard something before its time');

  say('\n... three days go by ...');
  await jumpTo('2026-11-26T17:30:00Z');
  const ends = await waitFor('the end of both questions', async () => {
    const cards = saidSince(mentor(), heardBefore, /Deze vraag is gesloten/);
    return cards.length < 2 ? undefined : cards;
  });
  for (const end of ends) show('By itself, to her', end, /Meer is er niet over te zeggen/);
  alike(...ends.map(textOf));
  say('\n= After a no and after a silence she saw the same, to the letter.');
  await lookAtMail(told, 'drafts', 0);
  await lookAtMail(told, 'sentitems', 1);
}

/** The card on which a mentor asks somebody of the group. */
async function askingOf(mentor: Chat, who: Asked): Promise<Json> {
  const whom = await mentor.walk(wayIn(await mentor.ask('doorverwijzen'), 'mentor'));
  return mentor.walk(wayIn(await mentor.walk(personIn(whom, who)), 'mentor'));
}

function wayIn(card: Json, way: string): Button {
  return pick(card, ({ data }) => data.way === way, `way ${way}`);
}

function personIn(card: Json, { name }: Asked): Button {
  return pick(card, ({ title }) => title === name, `${name} among those of the group`);
}

/** The story stops where what the mentor saw differs in more than the name of whom it is about. */
function alike(...seen: readonly string[]): void {
  const nameless = seen.map((text) =>
    [emma, ibe].reduce((left, { name }) => left.replaceAll(name, '...'), text),
  );
  if (new Set(nameless).size > 1) throw new Error(`a no shows: ${nameless.join(' / ')}`);
}

/** Says what lies in a folder of the mentor, once there is so much of it. */
async function lookAtMail({ outlook, say }: Referring, folder: 'drafts' | 'sentitems', count: number) {
  const found = await waitFor(`${count} in ${folder}`, async () => {
    const mails = await outlook.list(cast.mentor, folder);
    return mails.length === count ? mails : undefined;
  });
  const lines = found.map(
    ({ subject, text, to }) => `  To: ${to.join(', ')}\n  Subject: ${subject}\n\n${indent(text)}`,
  );
  say(
    `\n= ${folder === 'drafts' ? 'The drafts' : 'The sent mail'} of Dr. Peeters, as Graph gives it\n${lines.join('\n') || '  nothing'}`,
  );
  return found;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}

/** Every line of the mails stood on the card to which somebody said yes, and so did where they go. */
function expectSame(question: Json, mails: readonly SeenMail[]): void {
  const shown = textOf(question).replaceAll('\\', '');
  for (const { subject, text, to } of mails)
    for (const line of [subject, ...to, ...text.split('\n')])
      if (!shown.includes(line.trim())) throw new Error(`"${line}" did not stand on the card`);
}
