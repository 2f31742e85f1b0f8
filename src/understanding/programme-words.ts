import type { Programme } from '../core/programme/programme.ts';
import type { ProgrammeWords, WordsById } from '../core/programme/programme-words.ts';
import { words } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { toPlainWords } from './plain-words.ts';

/** What of a programme a text speaks of, by the ids of its file. */
export interface Said {
  readonly theme?: string;
  readonly task?: string;
  /** Who helps. */
  readonly recipient?: string;
  /** What is asked, of what is asked often. */
  readonly topic?: string;
  /** Where else is registered what happened. */
  readonly register?: string;
}

/** The words of programmes, ready to be heard in typed text. */
export interface Hearing {
  /** Calls people and the programme by the one word that the rules know. Takes and gives a normalised text. */
  readonly call: (text: string) => string;
  /** What a text that is called so speaks of. */
  readonly hear: (text: string) => Said;
  /** All single words of six letters or more: no mistakes, and what was meant by one that is nearly so. */
  readonly spelled: ReadonlySet<string>;
  readonly isNamed: (plain: string) => boolean;
}

/** Puts together the words of programmes; those of the first count first. */
export function hearingOf(programmes: readonly Pick<Programme, 'words'>[]): Hearing {
  const all = programmes.flatMap((each) => each.words ?? []);
  const call = callAs([
    ['trainee', all.flatMap(({ trainee }) => trainee)],
    ['supervisor', all.flatMap(({ supervisor }) => supervisor)],
    ['programme', all.flatMap(({ programme }) => programme)],
  ]);
  const finders = {
    theme: finderOf(all, call, ({ themes }) => themes),
    task: finderOf(all, call, ({ tasks }) => tasks),
    recipient: finderOf(all, call, ({ referral }) => referral),
    topic: finderOf(all, call, ({ faq }) => faq),
    register: finderOf(all, call, ({ registers }) => [['register', registers]]),
  };
  const single = new Set(all.flatMap(namesIn).map(normalise));
  return {
    call,
    hear: (text) => hearAll(finders, text),
    spelled: new Set([...single].filter((word) => /^\p{L}{6,24}$/u.test(word))),
    isNamed: (plain) => single.has(plain),
  };
}

type Finders = Readonly<Record<keyof Said, (text: string) => string | undefined>>;

function hearAll(finders: Finders, text: string): Said {
  const [theme, task, recipient] = [finders.theme(text), finders.task(text), finders.recipient(text)];
  const [topic, register] = [finders.topic(text), finders.register(text)];
  return {
    ...(theme === undefined ? {} : { theme }),
    ...(task === undefined ? {} : { task }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(topic === undefined ? {} : { topic }),
    ...(register === undefined ? {} : { register }),
  };
}

/** Names rather than questions. */
function namesIn({ trainee, supervisor, programme, registers, themes, tasks, referral }: ProgrammeWords) {
  const byId = [themes, tasks, referral].flatMap((lists) => lists.flatMap(([, each]) => each));
  return [...trainee, ...supervisor, ...programme, ...registers, ...byId];
}

function callAs(names: WordsById): (text: string) => string {
  const usual = new Map(
    names.flatMap(([name, called]) => called.map((each) => [toPlainWords(normalise(each)), name] as const)),
  );
  if (usual.size === 0) return (text) => text;
  const longestFirst = [...usual.keys()].toSorted((one, other) => other.length - one.length);
  const said = new RegExp(`(?<!\\S)(?:${longestFirst.join('|')})(?!\\S)`, 'gu');
  return (text) => text.replace(said, (found) => usual.get(found) ?? found);
}

/** The id of the first entry whose words are in a text. */
function finderOf(
  all: readonly ProgrammeWords[],
  call: (text: string) => string,
  lists: (each: ProgrammeWords) => WordsById,
): (text: string) => string | undefined {
  const tests = all
    .flatMap(lists)
    .filter(([, phrases]) => phrases.length > 0)
    .map(([id, phrases]) => [id, words(phrases.map((each) => toSource(each, call)).join('|'))] as const);
  return (text) => tests.find(([, expression]) => expression.test(text))?.[0];
}

const gap = '(?:\\S+ ){0,4}';

/** `taak/rol … oplossen` as the source of a regular expression. */
function toSource(phrase: string, call: (text: string) => string): string {
  const parts = phrase.split('…').map((part) => {
    if (!part.includes('/')) return call(toPlainWords(normalise(part)));
    const said = part.split(' ').filter((word) => word !== '');
    return said.map((word) => oneOf(word.split('/'), call)).join(' ');
  });
  return parts.join(` ${gap}`);
}

function oneOf(alternatives: readonly string[], call: (text: string) => string): string {
  const plain = alternatives.map((each) => call(toPlainWords(normalise(each))));
  return plain.length === 1 ? plain.join() : `(?:${[...new Set(plain)].join('|')})`;
}

export const noWords: Hearing = hearingOf([]);
