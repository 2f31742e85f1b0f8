import { drawHelpCard } from '../../cards/help/draw-help-card.ts';
import type { Button } from '../../cards/kit/button.ts';
import type { Distress } from '../../understanding/understand.ts';
import type { Answer, Asker } from '../asker.ts';

/**
 * Answers somebody who is not well, or who cares for somebody who is not: one sentence, and the help. It is no wish, so
 * that nothing of it is stored or logged; it asks nothing of the store, so that it is there when the store is not.
 */
export function sayDistress(
  asker: Asker,
  distress: Distress,
  aboutPatient: boolean,
  besides: readonly Button[],
): Answer {
  const { programme, reader, words } = asker;
  const request = aboutPatient ? { request: words['patientData.text'] } : {};
  const opened = distress === 'harm';
  return {
    card: drawHelpCard(programme, reader, {
      said: words[`distress.${distress}`],
      ...request,
      opened,
      besides,
    }),
  };
}
