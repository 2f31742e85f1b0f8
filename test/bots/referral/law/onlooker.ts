import { buttonsOf, type Json, textOf } from '../../../../playground/teams/chat.ts';

/** A question as a trainee has it on a card. */
export interface Question {
  readonly id: string;
  readonly seen: number;
  /** All that the card says. */
  readonly says: string;
}

/** A yes that somebody really said, as a person who looked on would remember it. */
interface Yes {
  readonly question: Question;
  readonly until: number;
  stands: boolean;
  isUsed: boolean;
}

/** A mail as it left the bot, or stands in a mailbox. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** For how long a question stands. */
const stands = 72 * 60 * 60_000;

/** Somebody who sees everything that people say and that leaves the bot, and knows the law. */
export class Onlooker {
  /** What broke it. */
  readonly broken: string[] = [];
  readonly #asked = new Map<string, number>();
  readonly #yeses: Yes[] = [];
  /** Taken back while something was under way: that may still arrive. */
  #fading: Yes[] = [];

  asked(id: string, at: number): void {
    if (!this.#asked.has(id)) this.#asked.set(id, at);
  }

  /** A yes counts from the moment at which it may have been heard. */
  saysYes(question: Question): Yes {
    const until = (this.#asked.get(question.id) ?? Date.now()) + stands;
    const isSame = (yes: Yes) => yes.question.id === question.id && yes.question.seen === question.seen;
    const known = this.#yeses.find(isSame);
    const yes = known ?? { question, until, stands: true, isUsed: false };
    if (known === undefined) this.#yeses.push(yes);
    return yes;
  }

  /** It was refused, so it was none. */
  isRefused(yes: Yes): void {
    yes.stands = false;
  }

  /** What was said of a request counts no more, from the moment at which that was surely heard. */
  takesBack(id: string, isAllQuiet: boolean): void {
    const taken = this.#yeses.filter(({ question }) => question.id === id);
    if (isAllQuiet) for (const yes of taken) yes.stands = false;
    else this.#fading.push(...taken);
  }

  isQuiet(): void {
    for (const yes of this.#fading) yes.stands = false;
    this.#fading = [];
  }

  drafts(letter: Letter): void {
    if (this.#find(letter) === undefined) this.broken.push(`a draft without a consent: ${letter.text}`);
  }

  sends(letter: Letter): void {
    const yes = this.#find(letter);
    if (yes === undefined) this.broken.push(`a mail without a consent: ${letter.text}`);
    else if (yes.isUsed) this.broken.push(`a second mail: ${letter.text}`);
    else yes.isUsed = true;
  }

  /** The mentor sent it in Outlook: then it has left. */
  sawSent(letter: Letter): void {
    const yes = this.#find(letter);
    if (yes !== undefined) yes.isUsed = true;
  }

  #find({ to, subject, text }: Letter): Yes | undefined {
    const says = [to, subject, text].map(plainly);
    const fitting = this.#yeses.filter(
      ({ stands: still, until, question }) =>
        still && Date.now() < until && says.every((words) => question.says.includes(words)),
    );
    return fitting.find(({ isUsed }) => !isUsed) ?? fitting[0];
  }
}

/** Words without what a card or a mail does to them. */
export function plainly(text: string): string {
  return text.replaceAll('\\', '').replaceAll(/\s+/g, ' ').trim();
}

/** The question that stands on a card of a trainee, if one does. */
export function questionOn(card: Json): Question | undefined {
  const yes = buttonsOf(card).find(({ verb }) => verb === 'consent.give');
  if (yes === undefined) return undefined;
  return { id: String(yes.data.referral), seen: Number(yes.data.seen), says: plainly(textOf(card)) };
}
