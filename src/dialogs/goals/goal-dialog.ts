import { saysSomething } from '../../core/goals/decide-goal.ts';
import { type GoalDraft, type GoalQuestion, type GoalStep, goalSteps } from '../../core/goals/goal.ts';
import type { GoalTurn } from '../../core/goals/wishes.ts';
import { given } from '../../core/kernel/given.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { unreachable } from '../../core/kernel/result.ts';
import { addDays, type CalendarDate, dateIn } from '../../core/kernel/time.ts';
import { again, type Dialog, done, go, type Outcome } from '../dialog.ts';

/** An answer is a sentence, and no story; counted as an input of a card counts. */
const longestAnswer = 200;
/** A goal is for the months to come. */
const farthestDays = 2 * 366;

/** Why a turn is of no use here. */
export type Useless =
  | 'not-now'
  | 'too-long'
  | 'no-day'
  | 'past'
  | 'far'
  | 'remind-soon'
  | 'remind-late'
  | 'no-words';

export interface GoalFacts {
  readonly zone: string;
  /** Who guides the trainee now, and could read it; between two mentors nobody is asked for. */
  readonly mentor?: PersonId;
  /** Ids of the competencies that a goal can fit. */
  readonly competencies?: readonly string[];
}

type GoalDialogOutcome = Outcome<GoalDraft, 'keep', Useless>;

/** Words a learning goal: four questions, a day, who may read it, each of which can be skipped; then the whole, and it is kept. */
export const goalDialog: Dialog<GoalDraft, GoalTurn, GoalFacts, 'keep', Useless> = (
  draft,
  turn,
  facts,
  now,
): GoalDialogOutcome => {
  const state = standingOf(draft, facts);
  switch (turn.kind) {
    case 'answer':
      return takeAnswer(state, turn.asks, turn.text, facts);
    case 'day':
      return turn.day === undefined && turn.remindOn === undefined
        ? again(state, 'no-day')
        : takeDay(state, turn, facts, dateIn(facts.zone, now));
    case 'no-day':
      return takeDay(state, {}, facts, dateIn(facts.zone, now));
    case 'reader':
      return takeReader(state, turn.shared, facts);
    case 'competency':
      return takeCompetency(state, turn.competency, facts);
    case 'ask':
      return mayAsk(state, turn.step, facts) ? go({ ...state, asks: turn.step }) : again(state, 'not-now');
    case 'keep':
      if (state.asks !== 'whole') return again(state, 'not-now');
      return saysSomething(state) ? done('keep') : again(state, 'no-words');
    default:
      return unreachable(turn);
  }
};

/** A goal of which the mentor left while it was being worded is not asked about any more. */
export function standingOf(state: GoalDraft, { mentor }: Pick<GoalFacts, 'mentor'>): GoalDraft {
  return state.asks === 'reader' && mentor === undefined ? { ...state, asks: 'whole', isWhole: true } : state;
}

/** What was skipped stays as it was said before. */
function takeAnswer(
  state: GoalDraft,
  asked: GoalQuestion,
  raw: string | undefined,
  facts: GoalFacts,
): GoalDialogOutcome {
  if (asked !== state.asks) return again(state, 'not-now');
  if (raw === undefined) return go(next(state, facts));
  const text = tidied(raw);
  if (text.length > longestAnswer) return again(state, 'too-long');
  const { [asked]: _, ...others } = state.answers;
  const answers = text === '' ? others : { ...others, [asked]: text };
  return go(next({ ...state, answers }, facts));
}

interface Days {
  readonly day?: CalendarDate;
  readonly remindOn?: CalendarDate;
}

function takeDay(
  state: GoalDraft,
  { day, remindOn }: Days,
  facts: GoalFacts,
  today: CalendarDate,
): GoalDialogOutcome {
  if (state.asks !== 'day') return again(state, 'not-now');
  if (day !== undefined && day < today) return again(state, 'past');
  if (remindOn !== undefined && remindOn <= today && remindOn !== state.remindOn)
    return again(state, 'remind-soon');
  // Of what was to be done by then there is nothing to be reminded of any more.
  if (remindOn !== undefined && day !== undefined && remindOn > day) return again(state, 'remind-late');
  const last = addDays(today, farthestDays);
  if ([day, remindOn].some((each) => each !== undefined && each > last)) return again(state, 'far');
  const { day: _, remindOn: before, remindedOn, ...rest } = state;
  const said = before !== undefined && before <= today && before !== remindOn ? before : remindedOn;
  return go(next({ ...rest, ...given({ day, remindOn, remindedOn: said }) }, facts));
}

function takeReader(state: GoalDraft, shared: boolean, facts: GoalFacts): GoalDialogOutcome {
  if (state.asks !== 'reader') return again(state, 'not-now');
  const { reader: before, asked, ...rest } = state;
  const { mentor } = facts;
  if (shared && mentor !== undefined && before === mentor) return go(next(state, facts));
  if (shared && mentor === undefined) return again(state, 'not-now');
  return go(next(shared && mentor !== undefined ? { ...rest, reader: mentor } : rest, facts));
}

function mayAsk(state: GoalDraft, step: GoalStep, { mentor, competencies = [] }: GoalFacts): boolean {
  if (step === state.asks) return false;
  if (step === 'reader') return mentor !== undefined;
  return step !== 'competency' || (state.isWhole === true && competencies.length > 0);
}

function takeCompetency(
  state: GoalDraft,
  competency: string | undefined,
  facts: GoalFacts,
): GoalDialogOutcome {
  const isKnown = competency === undefined || facts.competencies?.includes(competency) === true;
  if (state.asks !== 'competency' || !isKnown) return again(state, 'not-now');
  const { competency: _, ...rest } = state;
  return go(next(competency === undefined ? rest : { ...rest, competency }, facts));
}

/** What is asked after this; what is changed from the whole leads back to it. */
function next(state: GoalDraft, { mentor }: GoalFacts): GoalDraft {
  const asks = state.isWhole ? 'whole' : after(state.asks, mentor !== undefined);
  return asks === 'whole' ? { ...state, asks, isWhole: true } : { ...state, asks };
}

function after(step: GoalStep, asksReader: boolean): GoalStep {
  const steps: readonly GoalStep[] = goalSteps.filter((each) => asksReader || each !== 'reader');
  return steps[steps.indexOf(step) + 1] ?? 'whole';
}

/** What is asked before this; undefined where nothing is. */
export function stepBefore(step: GoalStep): GoalStep | undefined {
  const steps: readonly GoalStep[] = goalSteps;
  return steps[steps.indexOf(step) - 1];
}

/** On one line, without signs that nobody sees. */
function tidied(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').trim();
}
