import { randomUUID } from 'node:crypto';
import { type Button, cardOf, type Json, NoAnswer, textOf } from '../../../../playground/teams/chat.ts';
import { chatOf } from '../../../../playground/teams/connector-double.ts';
import { personId, referralId } from '../../../../src/core/kernel/id.ts';
import { findOpenOf } from '../../../../src/core/referral/load-referral.ts';
import { listOf } from '../../../playground/graph/open-graph.ts';
import { entraOf } from '../../../support/open-bot.ts';
import { press } from '../referral-bot.ts';
import type { Act, Answer, Arrival, MentorAct, TraineeAct } from './acts.ts';
import { type Cradle, Household, type Somebody } from './household.ts';
import { type Letter, Onlooker, plainly, type Question, questionOn } from './onlooker.ts';
import type { SteadyClock } from './steady-clock.ts';

/** What nobody but the two people and the recipient may read, as it is typed in the course of a life. */
export const secrets = ['Ronja Plantwoord', 'ronja.plantwoord@uz.example', 'zonsverduistering'];
const ownWords = 'Beste, het is een zonsverduistering.';
const somebodyElse = 'Ronja Plantwoord <ronja.plantwoord@uz.example>';

/** What came of a press: the card or the words of a refusal; undefined where the bot was gone. */
type Heard = { readonly card?: Json; readonly says: string } | undefined;

/** A life of both people with their bot, in front of somebody who looks on. */
export class Life {
  readonly household: Household;
  readonly onlooker: Onlooker;
  /** What the mentor read in answer to what she did, in the order in which she did it. */
  readonly mentorRead: string[] = [];
  readonly #clock: SteadyClock;
  readonly #questions: Question[] = [];
  #heardBefore = 0;
  #mailed = 0;

  private constructor(household: Household, onlooker: Onlooker, clock: SteadyClock) {
    this.household = household;
    this.onlooker = onlooker;
    this.#clock = clock;
  }

  static async begin(cradle: Cradle, clock: SteadyClock): Promise<Life> {
    const onlooker = new Onlooker();
    // Nothing is asked before the house stands.
    let life: Life | undefined;
    const household = await Household.begin(cradle, async (method, url, body) => {
      if (method !== 'POST') return;
      if (url.endsWith('/messages')) onlooker.drafts(letterIn(JSON.parse(body) as Created));
      if (url.endsWith('/send')) for (const mail of (await life?.newMails()) ?? []) onlooker.sends(mail);
    });
    life = new Life(household, onlooker, clock);
    await household.settle();
    return life;
  }

  /** Mails that left since this was asked last. */
  async newMails(): Promise<readonly Letter[]> {
    const mails = await this.household.graph.mails();
    const left = mails.slice(this.#mailed);
    this.#mailed = mails.length;
    return left;
  }

  async act(act: Act): Promise<void> {
    this.#clock.pass(1);
    await this.#do(act);
    const isLeft = 'comes' in act && act.comes === 'unsettled';
    if (!isLeft) await this.settle();
    this.#readCards();
  }

  async settle(): Promise<void> {
    await this.household.settle();
    this.onlooker.isQuiet();
  }

  async #do(act: Act): Promise<unknown> {
    switch (act.by) {
      case 'trainee':
        return this.answer(act, act.comes, act.to);
      case 'mentor':
        return this.mentor(act, act.comes, act.to);
      case 'trainee-alone':
        return this.#askAlone(act.which);
      case 'forger':
        return this.#forge(act.who, act.says);
      case 'forger-of-mentor':
        return this.#press(act.who, mentorButton({ by: 'mentor', do: act.do, which: 0 }));
      case 'both':
        return Promise.all([
          this.answer(act.trainee, 'unsettled', act.to),
          this.mentor(act.mentor, 'unsettled', 1 - act.to),
        ]);
      case 'clock':
        return this.#clock.pass(act.minutes);
      case 'power':
        return this.restart(act.process);
      case 'second process':
        return act.isOn ? this.household.open(1) : this.household.shut(1).then(() => this.household.open(0));
      case 'graph':
        return this.household.graph.turnOn(act.fault, act.operation ? { operations: [act.operation] } : {});
      case 'outlook':
        return this.#touch(act.do);
    }
  }

  /** A process ends and begins again; what it was doing it finds in the store. */
  async restart(process: number): Promise<void> {
    const which = process < this.household.processes ? process : 0;
    await this.household.shut(which);
    await this.household.open(which);
  }

  async mentor(act: MentorAct, comes: Arrival = 'once', to = 0): Promise<void> {
    if (act.do === 'ask') this.onlooker.asked(idOf(act.which), Date.now());
    const heard = await this.#press('an', mentorButton(act), {}, { comes, to });
    this.mentorRead.push(heard?.says ?? '');
  }

  /** The trainee presses something on a card, or types something. */
  async answer({ says, isOld }: TraineeAct, comes: Arrival = 'once', to = 0): Promise<void> {
    const question = isOld ? this.#questions[0] : this.#questions.at(-1);
    if (says === 'yes in words') return void (await this.#type('ja, stuur precies dit', to));
    if (says === 'take back in words') return this.#takeBackInWords(comes, to);
    if (question === undefined) return;
    if (says === 'yes, and take back') {
      await this.#answer('yes', question, 'once', to);
      // Whatever happens at once has happened by now.
      if (comes !== 'unsettled') await this.settle();
      return this.#answer('take back', question, comes, to);
    }
    await this.#answer(says, question, comes, to);
  }

  async #answer(says: Answer, question: Question, comes: Arrival, to: number): Promise<void> {
    const yes = says === 'yes' ? this.onlooker.saysYes(question) : undefined;
    const { button, inputs } = traineeButton(says, question);
    const heard = await this.#press('bilal', button, inputs, { comes, to });
    if (heard === undefined) return;
    if (yes !== undefined && !/Je zei ja|ligt bij|is verstuurd/.test(heard.says))
      this.onlooker.isRefused(yes);
    if (isTakenBack(says, question, heard)) this.onlooker.takesBack(question.id, comes !== 'unsettled');
  }

  /** It is about what was asked last, of what is not over. */
  async #takeBackInWords(comes: Arrival, to: number): Promise<void> {
    const id = await findOpenOf(this.household.store, personId('bilal'));
    const says = await this.#type('ik trek mijn toestemming in', to);
    if (id !== undefined && /ingetrokken|gesloten/.test(says ?? ''))
      this.onlooker.takesBack(id, comes !== 'unsettled');
  }

  async #askAlone(which: number): Promise<void> {
    const id = `own-${which}`;
    this.onlooker.asked(id, Date.now());
    await this.#press('bilal', press('referral.ask', { referral: id, to: 'supervisor' }));
  }

  async #forge(who: Somebody, says: Answer): Promise<void> {
    const question = this.#questions.at(-1);
    if (question === undefined || says.endsWith('words')) return;
    const { button, inputs } = traineeButton(says, question);
    const heard = await this.#press(who, button, inputs);
    if (/Je zei|Beste/.test(heard?.says ?? '')) this.onlooker.broken.push(`${who} answered for the trainee`);
  }

  async #press(
    who: Somebody,
    button: Button,
    inputs: Json = {},
    { comes, to }: { comes: Arrival; to: number } = { comes: 'once', to: 0 },
  ): Promise<Heard> {
    const id = randomUUID();
    const by = (process: number) => this.household.chat(who, process).press(button, inputs, { id });
    try {
      const [{ body }] = await Promise.all(
        comes === 'twice' ? ([by(to), by(1 - to)] as const) : ([by(to)] as const),
      );
      const isCard = body.type === 'application/vnd.microsoft.card.adaptive';
      const says = isCard ? textOf(body.value) : JSON.stringify(body.value);
      if (who === 'bilal' && isCard) this.#notice(body.value);
      return isCard ? { card: body.value, says } : { says };
    } catch (cause) {
      if (cause instanceof NoAnswer) return undefined;
      throw cause;
    }
  }

  async #type(text: string, to: number): Promise<string | undefined> {
    try {
      const said = await this.household.chat('bilal', to).type(text);
      const card =
        said.length === 1 && said[0]?.activity.attachments !== undefined ? cardOf(said) : undefined;
      if (card !== undefined) this.#notice(card);
      return card && textOf(card);
    } catch (cause) {
      if (cause instanceof NoAnswer) return undefined;
      throw cause;
    }
  }

  #notice(card: Json): void {
    const question = questionOn(card);
    if (question !== undefined) this.#questions.push(question);
  }

  /** Cards that came by themselves. */
  #readCards(): void {
    const { said } = this.household.connector;
    for (const { conversation, activity } of said.slice(this.#heardBefore))
      if (conversation === chatOf(entraOf('bilal')))
        for (const { content } of activity.attachments ?? []) this.#notice(content as Json);
    this.#heardBefore = said.length;
  }

  /** The drafts of the mentor, as Outlook shows them; undefined while Graph answers nobody. */
  async drafts(): Promise<readonly Json[] | undefined> {
    const path = `/users/${entraOf('an')}/mailFolders/drafts/messages`;
    const { graph } = this.household;
    await graph.login();
    const answer = await graph.ask('GET', path).catch(() => undefined);
    return answer?.status === 200 ? listOf(answer) : undefined;
  }

  async #touch(what: Extract<Act, { by: 'outlook' }>['do']): Promise<void> {
    const [draft] = (await this.drafts()) ?? [];
    if (draft === undefined) return;
    const more = what === 'edit-draft' ? { content: 'iets anders' } : {};
    if (what === 'send-draft') this.onlooker.sawSent(letterIn(draft as unknown as Created));
    await this.household.graph.act(what, { mailbox: entraOf('an'), message: draft.id, ...more });
    if (what === 'send-draft') await this.newMails();
  }

  /** Nothing fails any more, and all that was asked expires. */
  async end(): Promise<void> {
    await this.household.graph.local('DELETE', 'switches');
    await this.household.open(0);
    for (const hours of [1, 11, 13, 24, 24, 2, 2, 2, 2, 2, 2, 2, 2]) {
      this.#clock.pass(hours * 60);
      await this.settle();
    }
  }
}

function idOf(which: number): string {
  return referralId(`r-${which}`);
}

function mentorButton({ do: what, which }: MentorAct): Button {
  const referral = idOf(which);
  if (what === 'ask') return press('referral.ask', { referral, trainee: 'bilal', to: 'supervisor' });
  return press(`draft.${what}`, { referral });
}

function traineeButton(says: Answer, { id: referral, seen }: Question): { button: Button; inputs?: Json } {
  const question = { referral, seen };
  switch (says) {
    case 'yes':
      return { button: press('consent.give', question) };
    case 'no':
      return { button: press('consent.decline', question) };
    case 'no, and tell':
      return { button: press('consent.decline', { ...question, tell: true }) };
    case 'short':
      return { button: press('consent.rewrite', { ...question, part: 'text', level: 1 }) };
    case 'one word':
      return {
        button: press('consent.rewrite', { ...question, part: 'text', level: 2 }),
        inputs: { topic: 'planning' },
      };
    case 'own words':
      return {
        button: press('consent.rewrite', { ...question, part: 'text', level: 3 }),
        inputs: { text: ownWords },
      };
    case 'somebody else':
      return {
        button: press('consent.rewrite', { ...question, part: 'recipient', typed: true }),
        inputs: { recipient: somebodyElse },
      };
    case 'take back':
    case 'take back in words':
    case 'yes, and take back':
      return { button: press('consent.withdraw', { referral }) };
    case 'no follow-up':
      return { button: press('consent.withdraw', { referral, what: 'follow-up' }) };
    case 'look':
    case 'yes in words':
      return { button: press('consent.show', { referral }) };
  }
}

/** Whether what was said takes back a yes, and was heard. */
function isTakenBack(says: Answer, { seen }: Question, { card, says: read }: NonNullable<Heard>): boolean {
  if (card === undefined) return false;
  if (says === 'take back') return !/is verstuurd/.test(read);
  if (says === 'no' || says === 'no, and tell') return /Je zei nee/.test(read);
  const isRewriting = ['short', 'one word', 'own words', 'somebody else'].includes(says);
  return isRewriting && (questionOn(card)?.seen ?? 0) > seen;
}

interface Created {
  readonly subject: string;
  readonly body: { readonly content: string; readonly contentType: string };
  readonly toRecipients: readonly { readonly emailAddress: { readonly address: string } }[];
}

function letterIn({ subject, body, toRecipients }: Created): Letter {
  const to = toRecipients.map(({ emailAddress }) => emailAddress.address).join(', ');
  const text = body.contentType === 'text' ? body.content : asText(body.content);
  return { to, subject, text: plainly(text) };
}

function asText(html: string): string {
  const lines = html.replaceAll(/<br\s*\/?>|<\/p>|<\/div>/g, '\n').replaceAll(/<[^>]+>/g, '');
  return lines
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
