import { judgeIds, judgeLengths, knownIds } from './judge-lists.ts';
import { judgeSteps } from './judge-steps.ts';
import type { ProgrammeDraft, TalkDraft } from './programme-draft.ts';
import type { Path, ProgrammeFinding } from './programme-finding.ts';

/** The talks of a pair: numbered as they stand, in windows that go forward, with forms and trainings that exist. */
export function judgeTalks(programme: ProgrammeDraft): readonly ProgrammeFinding[] {
  const { conversations: talks = [] } = programme;
  return [
    ...judgeIds(['conversations'], talks),
    ...talks.flatMap((talk, index) => {
      const path: Path = ['conversations', index];
      return [
        ...judgeNumber([...path, 'n'], index + 1, talk.n),
        ...judgeWindow([...path, 'window_weeks'], talk, talks[index - 1]),
        ...judgeLengths([...path, 'prep', 'mentor'], talk.prep?.mentor),
        ...judgeLengths([...path, 'prep', 'trainee'], talk.prep?.trainee),
        ...judgeSteps([...path, 'steps'], talk.steps ?? [], programme),
        ...judgeForm([...path, 'evaluation_form'], talk, programme),
        ...judgeTraining([...path, 'training_due'], talk, programme),
      ];
    }),
  ];
}

function judgeNumber(path: Path, expected: number, found: number | undefined): readonly ProgrammeFinding[] {
  if (found === undefined || found === expected) return [];
  return [{ code: 'programme.talk-number', path, data: { expected, found } }];
}

function judgeWindow(
  path: Path,
  { window_weeks: weeks }: TalkDraft,
  earlier: TalkDraft | undefined,
): readonly ProgrammeFinding[] {
  if (weeks === undefined) return [];
  const [first, last] = weeks;
  if (last < first) return [{ code: 'programme.window-backwards', path, data: { first, last } }];
  const before = earlier?.window_weeks?.[0];
  if (before === undefined || first > before) return [];
  return [{ code: 'programme.window-order', path, data: { before, found: first } }];
}

function judgeForm(
  path: Path,
  { evaluation_form: found }: TalkDraft,
  { mentor, evaluation_form: form }: ProgrammeDraft,
): readonly ProgrammeFinding[] {
  if (found === undefined) return [];
  if (mentor?.assesses === false) return [{ code: 'programme.mentor-assesses-not', path, data: { found } }];
  return form === undefined ? [{ code: 'programme.form-missing', path, data: {} }] : [];
}

function judgeTraining(
  path: Path,
  { training_due: found, n }: TalkDraft,
  { training = [] }: ProgrammeDraft,
): readonly ProgrammeFinding[] {
  if (found === undefined) return [];
  const part = training.find(({ id }) => id === found);
  if (part === undefined)
    return [{ code: 'programme.unknown-training', path, data: { found, known: knownIds(training) } }];
  const talk = part.due?.around_talk ?? part.due?.before_talk;
  if (typeof talk !== 'number' || n === undefined || talk === n) return [];
  return [{ code: 'programme.training-elsewhere', path, data: { found, talk } }];
}
