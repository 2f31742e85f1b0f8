import { button, primary } from '../../../src/cards/kit/button.ts';
import { drawTraining } from '../../../src/cards/training/draw-training.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { type CalendarDate, dateIn } from '../../../src/core/kernel/time.ts';
import type { TrainingMarks } from '../../../src/core/training/training.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { GalleryCard } from './card-cases.ts';
import { type Material, now } from './material.ts';

/** The training of a mentor: nothing noted yet, ready for the first talk, all of it, and what an old card is answered. */
export function drawTrainingCards(language: Language, { pairs }: Material): readonly GalleryCard[] {
  const words = wordsOf(language, pairs.mode);
  const on = dateIn(pairs.timezone, now);
  const first = marksOf(on, ({ due }) => due.kind === 'before-talk');
  const all = marksOf(on, () => true);
  const base = {
    reader: { language, now },
    programme: pairs,
    wayOn: [primary(words['button.sessions'], 'session.list'), button(words['button.help'], 'help.show')],
  };
  const cards = {
    open: drawTraining({ ...base, seen: { version: 0, noted: { done: {} } } }),
    ready: drawTraining({
      ...base,
      seen: { version: 1, noted: { done: first, before: {} } },
      note: words['training.saved'],
      canUndo: true,
    }),
    complete: drawTraining({ ...base, seen: { version: 2, noted: { done: all, before: first } } }),
    'not-first': drawTraining({
      ...base,
      programme: { ...pairs, training: pairs.training.filter(({ due }) => due.kind !== 'before-talk') },
      seen: { version: 0, noted: { done: {} } },
    }),
    old: drawTraining({
      ...base,
      seen: { version: 3, noted: { done: first, before: {} } },
      note: words['training.old'],
    }),
  };
  return Object.entries(cards).map(([name, card]) => ({ name: `training-${name}`, card }));

  /** Followed, where there is no exemption to be had. */
  function marksOf(
    day: CalendarDate,
    isDone: (part: (typeof pairs.training)[number]) => boolean,
  ): TrainingMarks {
    return Object.fromEntries(
      pairs.training
        .filter(isDone)
        .map(({ id, exemption }) => [
          id,
          { how: exemption ? ('exempt' as const) : ('followed' as const), on: day },
        ]),
    );
  }
}
