import type { ProgrammeDraft } from './programme-draft.ts';
import type { ProgrammeFinding } from './programme-finding.ts';

/** Words are words for something that this programme has: else they lead whoever types them to nothing. */
export function judgeWords({
  words,
  sessions,
  tasks,
  referral,
  faq,
}: ProgrammeDraft): readonly ProgrammeFinding[] {
  const there = {
    themes: sessions?.map(({ theme }) => theme),
    tasks: tasks?.map(({ id }) => id),
    referral: referral?.map(({ id }) => id),
    faq: faq?.map(({ id, topic = id }) => topic),
  };
  return (['themes', 'tasks', 'referral', 'faq'] as const).flatMap((list) => {
    const known = (there[list] ?? []).filter((each) => each !== undefined);
    return Object.keys(words?.[list] ?? {})
      .filter((found) => !known.some((each) => names(list, found, each)))
      .map(
        (found) =>
          ({
            code: 'programme.words-of-nothing',
            path: ['words', list, found],
            data: { found, list },
          }) as const,
      );
  });
}

/** A task or who helps may go by a part of an id: one word for several that are much the same. */
function names(list: 'themes' | 'tasks' | 'referral' | 'faq', word: string, id: string): boolean {
  return list === 'tasks' || list === 'referral' ? id.includes(word) : id === word;
}
