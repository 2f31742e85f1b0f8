import type { PersonId } from '../../core/kernel/id.ts';
import { addMinutes, type Instant } from '../../core/kernel/time.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme, SessionPlan, Step } from '../../core/programme/programme.ts';
import { isFollowed } from '../../core/sessions/decide-report.ts';
import { takesAttendance, wasSkipped } from '../../core/sessions/decide-session.ts';
import type { RunningSession } from '../../core/sessions/session.ts';
import { sayClock } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { type LookBack, noLookBack } from '../goals/say-look-back.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillButtons, placeData, primary, seenData } from '../kit/button.ts';
import { drawBar } from '../kit/draw-bar.ts';
import { bare, plain, short } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import { reportButtons } from './report-buttons.ts';
import template from './session-step.card.json' with { type: 'json' };

export interface SessionStepCard {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly plan: SessionPlan;
  readonly session: RunningSession;
  readonly version: number;
  readonly trainees: readonly Person[];
  /** One line on what just happened, such as "that was done already". */
  readonly note?: string;
  /** Whether it can be ended here, also from its first step: somebody said that they are done. */
  readonly offersEnd?: boolean;
  /** What became of goals; of a talk of two, as far as the reader may see it. */
  readonly lookBack?: LookBack | undefined;
}

const fill = compile<object>(template);

/** After this long on one step the clock says nothing useful any more, in milliseconds. */
const staleAfter = 12 * 60 * 60_000;

/** Draws the step where a running session stands, for the mentor who leads it. */
export function drawSessionStep(card: SessionStepCard): AdaptiveCard {
  const { session, plan, programme, reader } = card;
  const step = plan.steps[session.step];
  if (step === undefined) throw new RangeError(`session has no step ${session.step}`);
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const steps = plan.steps.length;
  const title = texts.raw(step.title);
  const said = { step: session.step + 1, steps };
  const content = {
    ...saySettings(card, texts, step),
    title: plain(title),
    guide: texts.text(step.guide),
    ...sayRules(programme, step, texts),
    ...sayPrompts(step, texts),
  };
  return fill({
    lang: reader.language,
    speak: bare(
      saySpoken(
        words['step.speak']({ ...said, title: texts.name(step.title), minutes: step.minutes }),
        content.clock,
      ),
    ),
    refresh: { ...placeData(session.place) },
    progress: `${words['step.progress'](said)}, ${words['step.minutes']({ minutes: step.minutes })}`,
    done: session.step,
    of: steps,
    bar: drawBar(session.step, steps),
    ...content,
    ...((session.step === 0 && card.lookBack) || noLookBack),
    ...sayAttendance(step, session.attendance, card.trainees, words),
    ...texts.note(),
    ...fillButtons(buttonsOf(card, words)),
  });
}

function saySpoken(step: string, until: string): string {
  return until === '' ? step : `${step}, ${until}`;
}

function saySettings(card: SessionStepCard, texts: ProgrammeTexts, step: Step) {
  const notes = [sayLastSkip(card, texts), card.note].filter((each) => each !== undefined);
  return {
    hasNote: notes.length > 0,
    note: notes.join('\n\n'),
    hasWithin: step.within !== undefined,
    within: step.within === undefined ? '' : texts.words['step.within']({ title: texts.text(step.within) }),
    ...sayKeep(step, card.programme, texts.words),
    ...sayTasks(step, card.programme, texts.words),
    ...sayTime(card, step, texts.words),
  };
}

function sayLastSkip({ session, plan }: SessionStepCard, texts: ProgrammeTexts): string | undefined {
  const before = plan.steps[session.step - 1];
  if (before === undefined || !wasSkipped(session, plan)) return undefined;
  return texts.words['step.skipped']({ title: texts.plainName(before.title) });
}

/** What happens with what is said or written in this step: the record level, in words. */
function sayKeep(step: Step, { goals }: Programme, words: Words) {
  const keep: Partial<Record<Step['record'], string>> = {
    'private-note': words['step.paper'],
    'group-rules': words['step.groupRules'],
    'learning-goals': words[goals === undefined ? 'step.goals' : 'step.goalsHere'],
    'form-status': words['step.form'],
  };
  return { hasKeep: keep[step.record] !== undefined, keep: keep[step.record] ?? '' };
}

/** In a group everybody looks in a chat of their own: of nobody the tasks are shown where others read along. */
function sayTasks({ opens }: Step, { mode, tasks }: Programme, words: Words) {
  const isSaid = opens === 'tasks' && mode === 'group' && tasks.length > 0;
  return { hasTasks: isSaid, tasks: isSaid ? words['step.tasks'] : '' };
}

/** What is between the two of a talk, from the step that speaks of it. */
function tasksButton({ session, plan, programme }: SessionStepCard, words: Words): readonly Button[] {
  const isPair = programme.mode === 'one-to-one' && programme.tasks.length > 0;
  const opens = isPair && plan.steps[session.step]?.opens === 'tasks';
  return opens ? [button(words['button.sharedDays'], 'task.shared')] : [];
}

function sayTime({ reader, programme, session, plan }: SessionStepCard, step: Step, words: Words) {
  const silent = { clock: '', hasLate: false, late: '', hasRest: false, rest: '' };
  if (reader.now - session.stepStartedAt > staleAfter) return silent;
  const say = (at: Instant) => sayClock(reader.language, programme.timezone, at);
  const end = addMinutes(session.stepStartedAt, step.minutes);
  const clock = say(end);
  if (reader.now > end) return { ...silent, hasLate: true, late: words['step.overtime']({ clock }) };
  const after = plan.steps.slice(session.step + 1).reduce((sum, each) => sum + each.minutes, 0);
  return {
    ...silent,
    clock: words['step.until']({ clock }),
    hasRest: true,
    rest: words['step.restUntil']({ clock: say(addMinutes(end, after)) }),
  };
}

function sayRules(programme: Programme, step: Step, texts: ProgrammeTexts) {
  const rules = step.kind === 'intervisie' ? texts.list(programme.intervisionRules) : [];
  return { hasRules: rules.length > 0, rulesTitle: texts.words['step.rules'], rules };
}

function sayPrompts(step: Step, texts: ProgrammeTexts) {
  const prompts = texts.list(step.prompts);
  return { hasPrompts: prompts.length > 0, promptsTitle: texts.words['step.prompts'], prompts };
}

function sayAttendance(
  step: Step,
  taken: Readonly<Record<PersonId, boolean>>,
  trainees: readonly Person[],
  words: Words,
) {
  const attendance = takesAttendance(step) ? toggles(taken, trainees) : [];
  return { hasAttendance: attendance.length > 0, attendanceTitle: words['step.attendance'], attendance };
}

/** One switch per trainee. Nobody has been marked yet: everybody is on, since absence is the exception. */
export function toggles(taken: Readonly<Record<PersonId, boolean>>, trainees: readonly Person[]) {
  return trainees.map((person) => ({
    id: `present:${person.id}`,
    name: plain(short(person.name.trim() === '' ? person.id : person.name, 80)),
    value: String(taken[person.id] ?? true),
  }));
}

function buttonsOf(card: SessionStepCard, words: Words): readonly Button[] {
  const { session, plan, version } = card;
  const data = seenData(session.place, version);
  const last = session.step === plan.steps.length - 1;
  const first = session.step === 0;
  return [
    last
      ? primary(words['button.finish'], 'session.finish', data)
      : primary(words['button.next'], 'session.next', data),
    // After a skip the way back is to take the skip back: two buttons that do the same are one too many.
    wasSkipped(session, plan)
      ? button(words['button.undoSkip'], 'session.undo', data)
      : button(words[first ? 'button.backToPreparation' : 'button.back'], 'session.back', data),
    ...(last ? [] : [button(words['button.skip'], 'session.skip', data)]),
    ...tasksButton(card, words),
    ...endings(card, words),
  ];
}

/** How it can be ended before its last step. Of one that was left the day before, as that was asked: on the day it began. */
function endings(card: SessionStepCard, words: Words): readonly Button[] {
  const { session, plan, version, reader, offersEnd = false } = card;
  if (isFollowed(session, reader.now))
    return reportButtons(words, session.place, version, 'begun')
      .filter(({ data }) => data.outcome !== 'not-yet')
      .map((each) => ({ ...each, style: 'default' }));
  const isMidway = session.step > 0 && session.step < plan.steps.length - 1;
  return isMidway || (offersEnd && session.step === 0 && plan.steps.length > 1)
    ? [button(words['button.finishNow'], 'session.finish', seenData(session.place, version))]
    : [];
}
