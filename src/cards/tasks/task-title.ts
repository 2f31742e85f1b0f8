import { type Language, type LocalText, spokenBy, type TextLanguage } from '../../core/kernel/language.ts';
import type { OwnTask } from '../../core/tasks/own-tasks.ts';
import { wordsOf } from '../../i18n/words.ts';
import { short } from '../kit/plain.ts';
import { ProgrammeTexts } from '../kit/reader.ts';

/** What a task is called: of those that come with each talk, which talk too, or nothing but a date would tell them apart. */
export function taskTitle({ programme, task, key }: Pick<OwnTask, 'programme' | 'task' | 'key'>): LocalText {
  if (task.due.kind !== 'talk') return task.title;
  const talk = programme.sessions.find(({ id }) => key === `${task.id}@${id}`);
  if (talk === undefined) return task.title;
  const titles = Object.entries(task.title) as readonly (readonly [TextLanguage, string])[];
  return Object.fromEntries(
    titles.map(([language, title]) => [language, calls[spokenBy(language)]({ number: talk.order, title })]),
  );
}

const calls = {
  nl: wordsOf('nl-NL')['list.talk'],
  en: wordsOf('en')['list.talk'],
  fr: wordsOf('fr')['list.talk'],
};

/** The same on a button or in a row, in the language of a reader and no longer than there is room for. */
export function shortTitle(own: OwnTask, language: Language, most = 50): string {
  return short(new ProgrammeTexts(own.programme, language).raw(taskTitle(own)), most);
}

/** The same within a sentence, safe where Markdown is read. */
export function titleInSentence(own: OwnTask, language: Language): string {
  return new ProgrammeTexts(own.programme, language).plainName(taskTitle(own));
}
