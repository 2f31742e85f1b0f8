import type { Band, TrainingFacts } from '../../core/digest/digest.ts';
import { complement, tells } from '../../core/digest/suppress.ts';
import type { Words } from '../../i18n/words.ts';
import { sayBand } from './say-band.ts';

/** How far mentors are with their training, for the template of a digest; nothing where the bands tell nothing. */
export function drawTrainingFigures(training: TrainingFacts | undefined, words: Words) {
  if (training === undefined || !(tells(training.ready) || tells(training.complete)))
    return { hasTraining: false, trainingTitle: '', trainingRows: [] };
  const { ready, complete } = training;
  const row = (title: string, band: Band) => ({ title, value: sayBand(words, band, words['digest.untold']) });
  return {
    hasTraining: true,
    trainingTitle: words['digest.training']({ of: ready.of }),
    trainingRows: [
      row(words['digest.trainingOpen'], complement(ready)),
      row(words['digest.trainingReady'], ready),
      row(words['digest.trainingComplete'], complete),
    ],
  };
}
