import type { Language, LocalList, LocalText } from '../../src/core/kernel/language.ts';
import { findText } from '../../src/core/kernel/language.ts';
import type { Programme, SessionPlan } from '../../src/core/programme/programme.ts';
import { type Words, wordsOf } from '../../src/i18n/words.ts';
import type { ClientPage } from './client-page.ts';
import type { House } from './house.ts';

/** One session of a programme, walked by its mentor through the real client in one language. */
export class Walk {
  readonly words: Words;
  readonly plan: SessionPlan;
  readonly #client: ClientPage;
  readonly #programme: Programme;
  readonly #language: Language;

  constructor(client: ClientPage, programme: Programme, plan: SessionPlan, language: Language) {
    this.words = wordsOf(language, programme.mode);
    this.plan = plan;
    this.#client = client;
    this.#programme = programme;
    this.#language = language;
  }

  get title(): string {
    return this.text(this.plan.title);
  }

  get steps(): number {
    return this.plan.steps.length;
  }

  text(text: LocalText): string {
    return this.#find(text) ?? '';
  }

  list(list: LocalList): readonly string[] {
    return this.#find(list) ?? [];
  }

  /** Waits until a card shows the step with this number, counted from 1, with its title; gives what is wrong with the card. */
  async see(number: number, card = this.#client.card): Promise<readonly string[]> {
    const step = this.plan.steps[number - 1];
    if (step === undefined) throw new RangeError(`${this.title} has no step ${number}`);
    await this.#client.see(this.words['step.progress']({ step: number, steps: this.steps }), card);
    await this.#client.seeTitle(this.text(step.title), card);
    await this.#client.see(this.text(step.guide), card);
    return this.#client.judge({ card });
  }

  /** Presses "next" from a step to the last one; gives what is wrong with any of the cards. */
  async goOn(from: number): Promise<readonly string[]> {
    const wrong: string[] = [];
    for (let number = from + 1; number <= this.steps; number += 1) {
      await this.#client.press(this.words['button.next']);
      wrong.push(...(await this.see(number)).map((each) => `step ${number}: ${each}`));
    }
    return wrong;
  }

  #find<T>(text: Readonly<Partial<Record<'nl' | Language, T>>>): T | undefined {
    return findText(text, this.#language, this.#programme.languages)?.value;
  }
}

/** The sessions of one year of a programme, in order. */
export function plansOf(programme: Programme, year: number): readonly SessionPlan[] {
  const plans = programme.sessions.filter(({ years }) => years.includes(year));
  return plans.toSorted((one, other) => one.order - other.order);
}

/** The programme with this id, which is one of those that are shipped. */
export function programmeOf(house: House, id: 'msg' | 'vu'): Programme {
  return must(
    house.programmes.find((programme) => programme.id === id),
    `programme ${id}`,
  );
}

/** The one of a list that must be there. */
export function must<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`there is no ${what}`);
  return found;
}
