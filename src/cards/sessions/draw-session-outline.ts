import { dateIn } from '../../core/kernel/time.ts';
import type { Programme, SessionPlan } from '../../core/programme/programme.ts';
import { hasPassed, isUnanswered } from '../../core/sessions/decide-report.ts';
import type { Session } from '../../core/sessions/session.ts';
import { canTakeBackNo } from '../../core/sessions/time-left.ts';
import { sayDate, sayDateTime } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { type LookBack, noLookBack } from '../goals/say-look-back.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillButtons, lead, placeData, seenData } from '../kit/button.ts';
import { plain, spoken } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import { reportButtons } from './report-buttons.ts';
import template from './session-outline.card.json' with { type: 'json' };

export interface SessionOutlineCard {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly plan: SessionPlan;
  readonly session: Session;
  readonly version: number;
  /** The mentor leads and sees how to prepare for both; a trainee reads their own part. */
  readonly leads: boolean;
  readonly note?: string;
  /** What became of goals; of a talk of two, as far as the reader may see it. */
  readonly lookBack?: LookBack | undefined;
}

const fill = compile<object>(template);

/** Draws a session before it begins: why, what to prepare, how long, and its course folded away. */
export function drawSessionOutline(card: SessionOutlineCard): AdaptiveCard {
  const { reader, programme, plan, leads, session } = card;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const aim = texts.text(plan.aim);
  const size = leads
    ? words['outline.minutes']({ minutes: plan.minutes, steps: plan.steps.length })
    : words['step.minutes'](plan);
  return fill({
    lang: reader.language,
    speak: spoken(texts.raw(plan.title), size),
    title: texts.text(plan.title),
    subtitle: size,
    ...sayPlanned(card, words),
    hasNote: card.note !== undefined,
    note: card.note ?? '',
    // A talk without an aim of its own carries its title as aim.
    hasAim: aim !== texts.text(plan.title),
    aimTitle: words['outline.aim'],
    aim,
    ...(card.lookBack ?? noLookBack),
    ...sayPreparation(card, texts),
    hasFooter: !leads && session.state !== 'held',
    footer: words['outline.readOnly'],
    ...sayCourse(card, texts),
    ...texts.note(),
    ...fillButtons(buttonsOf(card, texts)),
  });
}

/** What each does before it; a trainee reads their own part. */
function sayPreparation(card: SessionOutlineCard, texts: ProgrammeTexts) {
  const { prep } = card.plan;
  const { words } = texts;
  const prepMentor = card.leads ? texts.list(prep.mentor) : [];
  const prepTrainee = texts.list(prep.trainee);
  return {
    hasPrepMentor: prepMentor.length > 0,
    prepMentorTitle: words['outline.prepMentor'],
    prepMentor,
    hasPrepTrainee: prepTrainee.length > 0,
    prepTraineeTitle: words[card.leads ? 'outline.prepTrainees' : 'outline.prepSelf'],
    prepTrainee,
    hasNothing: prepMentor.length + prepTrainee.length === 0,
    nothing: words['outline.nothing'],
  };
}

/** The steps, for whoever leads them. */
function sayCourse({ plan, leads }: SessionOutlineCard, texts: ProgrammeTexts) {
  return {
    hasSteps: leads && plan.steps.length > 0,
    stepsTitle: texts.words['outline.steps'],
    steps: plan.steps.map((step, index) => ({
      text: `${plain(`${index + 1}.`)} ${texts.text(step.title)}`,
      minutes: texts.words['step.minutes']({ minutes: step.minutes }),
    })),
  };
}

function sayPlanned(card: SessionOutlineCard, words: Words) {
  const { session, reader, programme } = card;
  if (session.state === 'held') {
    const when = sayDate(reader.language, programme.timezone, session.heldAt);
    return { hasStatus: true, status: words['held.when']({ when }) };
  }
  if (session.plannedAt === undefined) return { hasStatus: false, status: '' };
  const when = sayDateTime(reader.language, programme.timezone, session.plannedAt);
  if (isToReport(card))
    return { hasStatus: true, status: `${words['status.passed']({ when })}. ${words['outcome.title']}` };
  const isOver = hasPassed(session, card.plan.minutes, reader.now);
  const status = words[isOver ? 'status.passed' : 'status.planned']({ when });
  // A note that has just read the date back says it well enough.
  return { hasStatus: card.note?.includes(when) !== true, status };
}

/** A date that has passed: the mentor is asked, here too, whether it took place. */
function isToReport({ leads, session, plan, reader }: SessionOutlineCard): boolean {
  return leads && isUnanswered(session, plan.minutes, reader.now);
}

function buttonsOf(card: SessionOutlineCard, { words }: ProgrammeTexts): readonly Button[] {
  const { session, version, leads } = card;
  const { programme, group } = session.place;
  const list = button(words['button.sessions'], 'session.list', { programme, group });
  const goals = leads || card.lookBack === undefined ? [] : [button(words['button.goals'], 'goal.list', {})];
  const tasks = opensTasks(card) ? [button(words['button.tasks'], 'task.list')] : [];
  if (!leads || session.state !== 'open') return [...goals, ...tasks, list];
  const { plannedAt } = session;
  const data = seenData(session.place, version);
  const look = (title: string, view: 'date' | 'held') =>
    button(title, 'session.open', { ...placeData(session.place), view });
  const start = button(words['button.start'], 'session.start', data);
  const date = look(words[plannedAt === undefined ? 'button.setDate' : 'button.changeDate'], 'date');
  if (hasPassed(session, card.plan.minutes, card.reader.now)) {
    // After "not yet" the other two answers stay; there is another date to note then.
    const answers = reportButtons(words, session.place, version);
    const other = look(words['button.heldOtherDay'], 'held');
    if (isToReport(card)) return [...answers, other, start];
    return [...answers.filter(({ data: { outcome } }) => outcome !== 'not-yet'), other, date, start];
  }
  const held = look(words['button.alreadyHeld'], 'held');
  if (isAhead(card)) return [lead(list), date, held, start];
  const back = canTakeBackNo(session, card.reader.now)
    ? [button(words['button.dateBack'], 'session.undo', data)]
    : [];
  return [lead(start), date, ...back, held, list];
}

/** Whoever is in training finds their own tasks beside a session that speaks of them; in a chat where nobody reads along. */
function opensTasks({ leads, session, plan, programme }: SessionOutlineCard): boolean {
  const speaksOfThem = plan.steps.some(({ opens }) => opens === 'tasks');
  return !leads && session.state !== 'held' && speaksOfThem && programme.tasks.length > 0;
}

/** A session of another day is not what a thumb should begin now. */
function isAhead({ session: { plannedAt }, programme: { timezone }, reader }: SessionOutlineCard): boolean {
  return plannedAt !== undefined && dateIn(timezone, plannedAt) > dateIn(timezone, reader.now);
}
