import type { ProgrammeWords, WordsById } from '../../core/programme/programme-words.ts';
import type { ProgrammeFile } from './schema.ts';

type Called = NonNullable<ProgrammeFile['words']>;
type ListFile = NonNullable<Called['trainee']>;

/** Of all languages at once, since people mix them. Whoever trains is also called what they are called to people. */
export function toWords(words: Called = {}, referring?: ProgrammeFile['referring']): ProgrammeWords {
  return {
    trainee: wordsIn(words.trainee),
    supervisor: [...wordsIn(words.supervisor), ...Object.values(referring?.supervisor ?? {}).filter(isThere)],
    programme: wordsIn(words.programme),
    registers: wordsIn(words.registers),
    themes: byId(words.themes),
    tasks: byId(words.tasks),
    referral: byId(words.referral),
    faq: byId(words.faq),
  };
}

function byId(lists: Readonly<Record<string, ListFile>> = {}): WordsById {
  return Object.entries(lists).map(([id, list]) => [id, wordsIn(list)] as const);
}

function wordsIn(list: ListFile | undefined): readonly string[] {
  return Object.values(list ?? {}).flatMap((words) => words ?? []);
}

function isThere(text: string | undefined): text is string {
  return text !== undefined;
}
