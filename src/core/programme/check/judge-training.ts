import { judgeIds } from './judge-lists.ts';
import type { ProgrammeDraft } from './programme-draft.ts';
import type { Path, ProgrammeFinding } from './programme-finding.ts';

const atTalk = ['before_talk', 'around_talk'];
const ways = [...atTalk, 'within'];

/** Every part of the training is due in exactly one way, and at a talk that there is. */
export function judgeTraining({ training, conversations = [] }: ProgrammeDraft): readonly ProgrammeFinding[] {
  // Talks are numbered as they stand; where one is not, that is said of the talk.
  const known = conversations.map((_, index) => index + 1);
  const due = (training ?? []).flatMap(({ due }, index): readonly ProgrammeFinding[] => {
    if (due === undefined) return [];
    const path: Path = ['training', index, 'due'];
    const used = ways.filter((way) => due[way] !== undefined);
    if (used.length !== 1) return [{ code: 'programme.training-due', path, data: { ways: used } }];
    return atTalk.flatMap((way): readonly ProgrammeFinding[] => {
      const found = due[way];
      if (typeof found !== 'number' || known.includes(found)) return [];
      return [{ code: 'programme.unknown-talk', path: [...path, way], data: { found, known } }];
    });
  });
  return [...judgeIds(['training'], training), ...due];
}
