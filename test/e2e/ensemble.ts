import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { drawCohort } from '../../playground/other-groups.ts';
import { cast, type Persona } from '../../playground/personas.ts';
import { findText, type Language, type LocalList, type LocalText } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import type { Programme, SessionPlan } from '../../src/core/programme/programme.ts';
import { sayDateTime } from '../../src/i18n/dates.ts';
import { type Words, wordsOf } from '../../src/i18n/words.ts';
import type { Album } from './album.ts';
import { ClientPage, laptop, phone, type Size } from './client-page.ts';
import type { House } from './house.ts';
import type { Tell } from './tell.ts';
import { must, plansOf, programmeOf } from './walk.ts';

/** One of several people whose chats are open at the same time, in the language that this person reads. */
export class Reader {
  readonly client: ClientPage;
  readonly words: Words;
  readonly language: Language;
  readonly id: string;
  /** Messages in the chat when it was last looked at. */
  #known = 0;

  constructor(client: ClientPage, id: string, language: Language) {
    this.client = client;
    this.id = id;
    this.language = language;
    this.words = wordsOf(language);
  }

  /** Takes note of how many messages there are now. */
  async count(): Promise<number> {
    this.#known = await this.client.messages();
    return this.#known;
  }

  /** Waits for one message more than when the chat was last looked at, which nobody here asked for. */
  async hearOne(): Promise<void> {
    await this.client.waitForMessages(this.#known + 1);
  }

  /** What is wrong when there are not as many messages more than when the chat was last looked at. */
  async added(expected: number): Promise<readonly string[]> {
    const added = (await this.client.messages()) - this.#known;
    return added === expected ? [] : [`${this.id} has ${added} messages more, not ${expected}`];
  }

  /** How many messages there were when the chat was last looked at. */
  get known(): number {
    return this.#known;
  }

  when(iso: string): string {
    return sayDateTime(this.language, 'Europe/Brussels', instant(Date.parse(iso)));
  }

  text(text: LocalText): string {
    return findText(text, this.language, ['nl', 'en', 'fr'])?.value ?? '';
  }

  list(list: LocalList): readonly string[] {
    return findText(list, this.language, ['nl', 'en', 'fr'])?.value ?? [];
  }
}

/** A mentor, two trainees of the same group, and a coordinator, each at their own chat. */
export interface Ensemble {
  readonly mentor: Reader;
  readonly trainee: Reader;
  /** A trainee who reads English. */
  readonly english: Reader;
  readonly coordinator: Reader;
  readonly programme: Programme;
  /** The first session of the year of the group. */
  readonly plan: SessionPlan;
  /** Names of the programme: of all, and of those who have no chat with the bot. */
  readonly people: { readonly all: readonly string[]; readonly unreached: readonly string[] };
  readonly house: House;
  readonly tell: Tell;
  readonly album: Album;
}

const entra = (end: string): string => `3d5c1a10-7f0e-4c52-9a41-0000000000${end}`;
const daan = personOf('daan.wouters', 'Daan Wouters', entra('b3'));

export const players: readonly Persona[] = [cast.mentor, cast.trainee, daan, cast.coordinator];

/** A trainee in her third year, in the group of another mentor. */
export const noor: Persona = personOf('noor.maes', 'Noor Maes', entra('c1'));
export const sam: Persona = personOf('sam.bakker', 'Sam Bakker', entra('f1'));

function personOf(id: string, name: string, entraId: string): Persona {
  const nothing = { nl: '', en: '', fr: '' };
  const email = `${id}@example.org`;
  return { id, name, entraId, email, programme: 'msg', who: nothing, opener: '', outcome: nothing };
}

/** Opens everybody's chat, and waits for the greetings. */
export async function openEnsemble(
  browser: Browser,
  house: House,
  tools: Pick<Ensemble, 'tell' | 'album'>,
): Promise<Ensemble> {
  const open = async (persona: Persona, size: Size, language: Language): Promise<Reader> =>
    new Reader(await ClientPage.open(browser, house.urlOf(persona), size), persona.id, language);
  const programme = programmeOf(house, 'msg');
  return {
    mentor: await open(cast.mentor, laptop, 'nl-BE'),
    trainee: await open(cast.trainee, phone, 'nl-BE'),
    english: await open(daan, phone, 'en'),
    coordinator: await open(cast.coordinator, phone, 'nl-BE'),
    programme,
    plan: must(plansOf(programme, 1)[0], 'first session'),
    people: await readNames(),
    house,
    ...tools,
  };
}

/** Of the programme of the ensemble; the groups beside the demo cohort are all in reach. */
async function readNames(): Promise<Ensemble['people']> {
  const named = (csv: string): readonly string[] =>
    csv.split('\n').flatMap((line) => {
      const [programme, , , name = ''] = line.split(',');
      return programme === 'msg' ? [name] : [];
    });
  const demo = named(await readFile('playground/people.csv', 'utf8'));
  const playing = players.map(({ name }) => name);
  return { all: named(await drawCohort()), unreached: demo.filter((name) => !playing.includes(name)) };
}
