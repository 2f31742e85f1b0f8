import { planId, programmeId } from '../../core/kernel/id.ts';
import { readZone } from '../../core/kernel/time.ts';
import { openFormat } from '../../core/programme/check/open-format.ts';
import type {
  GoalRules,
  Programme,
  SessionPlan,
  Step,
  TrainingDue,
  TrainingPart,
} from '../../core/programme/programme.ts';
import type { Scheduling } from '../../core/programme/scheduling.ts';
import { type FormatFile, type ProgrammeFile, type StepFile, weekdays } from './schema.ts';
import { toCadence, toMinutes } from './to-cadence.ts';
import { toLocal } from './to-local.ts';
import { toReferral, toReferring } from './to-referral.ts';
import { toTasks } from './to-task.ts';
import { toWords } from './to-words.ts';

/** Turns a judged file into the programme that the rest of the house knows: formats are opened into their steps. */
export function toProgramme(file: ProgrammeFile): Programme {
  const formats = file.formats ?? [];
  return {
    id: programmeId(file.id),
    title: toLocal(file.title),
    country: file.country,
    timezone: readZone(file.timezone) ?? file.timezone,
    languages: file.languages,
    mode: file.mode,
    contact: toLocal(file.contact),
    intervisionRules: toLocal(file.intervision_rules),
    sessions: [
      ...(file.sessions ?? []).map((session) => toSession(session, formats)),
      ...(file.conversations ?? []).map((talk) => toTalk(talk, formats)),
    ],
    cadence: toCadence(file.notices),
    ...(file.scheduling === undefined
      ? {}
      : { scheduling: toScheduling(file.scheduling, file.group?.quorum) }),
    faq: (file.faq ?? []).map(({ id, topic = id, roles = ['mentor', 'trainee'], q, a }) => ({
      id,
      topic,
      roles,
      question: toLocal(q),
      answer: toLocal(a),
    })),
    referral: file.referral.map(toReferral),
    ...(file.referring === undefined ? {} : { referring: toReferring(file.referring) }),
    ...(file.goals && { goals: toGoals(file.goals, file) }),
    training: (file.training ?? []).map(toTrainingPart),
    tasks: toTasks(file),
    words: toWords(file.words, file.referring),
  };
}

function toGoals(
  { at_once, reminder, hints, questions }: NonNullable<ProgrammeFile['goals']>,
  { competency_framework: { roles }, languages: [language = 'nl'] }: ProgrammeFile,
): GoalRules {
  const { able, notice, where, feedback } = hints;
  return {
    atOnce: at_once,
    reminder: { clock: reminder.at, lateMinutes: toMinutes(reminder.late) },
    competencies: roles.map((role) => ({ id: role, text: { [language]: role } })),
    questions: questions.map(({ id, text }) => ({ id, text: toLocal(text) })),
    hints: {
      able: toLocal(able),
      notice: toLocal(notice),
      where: toLocal(where),
      feedback: toLocal(feedback),
    },
  };
}

function toScheduling(
  file: NonNullable<ProgrammeFile['scheduling']>,
  quorum: number | undefined,
): Scheduling {
  return {
    talkMinutes: file.talk_minutes,
    noticeHours: toMinutes(file.notice) / 60,
    horizonDays: file.horizon_days,
    bufferMinutes: file.buffer_minutes,
    hours: { ...file.hours, days: file.hours.days.map((day) => weekdays.indexOf(day) + 1) },
    restHours: file.rest_hours,
    preparationMinutes: file.preparation_minutes,
    voteHours: file.vote_hours,
    closed: (file.closed ?? []).map(({ from, to = from }) => ({ from, to })),
    ...(quorum === undefined ? {} : { quorum }),
  };
}

type SessionFile = NonNullable<ProgrammeFile['sessions']>[number];
type TalkFile = NonNullable<ProgrammeFile['conversations']>[number];

function toSession(session: SessionFile, formats: readonly FormatFile[]): SessionPlan {
  return {
    id: planId(session.id),
    years: session.years ?? [session.year ?? 1],
    order: session.order,
    theme: session.theme,
    title: toLocal(session.title),
    aim: toLocal(session.aim),
    prep: toPrep(session.prep),
    minutes: session.minutes,
    steps: session.steps.flatMap((step) => openStep(step, formats)),
  };
}

function toTalk(talk: TalkFile, formats: readonly FormatFile[]): SessionPlan {
  const focus = toLocal(talk.focus);
  return {
    id: planId(talk.id),
    years: [talk.master_year],
    order: talk.n,
    title: focus,
    aim: focus,
    prep: toPrep(talk.prep),
    minutes: talk.steps.reduce((sum, { minutes }) => sum + minutes, 0),
    windowWeeks: talk.window_weeks,
    steps: talk.steps.flatMap((step) => openStep(step, formats)),
  };
}

function toPrep({ mentor, trainee }: SessionFile['prep']): SessionPlan['prep'] {
  return {
    mentor: mentor === undefined ? {} : toLocal(mentor),
    trainee: trainee === undefined ? {} : toLocal(trainee),
  };
}

/** A step as it is walked; one that opens a format becomes the steps of that format. */
function openStep(step: StepFile, formats: readonly FormatFile[]): readonly Step[] {
  const format = formats.find(({ id }) => id === step.format);
  const opened = format === undefined ? undefined : openFormat<StepFile>(format, formats, step.variant);
  if (opened === undefined) return [toStep(step)];
  const within = toLocal(step.title);
  return opened.map((inner) => ({ ...toStep(inner), id: `${step.id}/${inner.id}`, within }));
}

function toStep({ id, minutes, kind, title, guide, prompts, record, opens }: StepFile): Step {
  const said = { title: toLocal(title), guide: toLocal(guide), prompts: prompts ? toLocal(prompts) : {} };
  return { id, minutes, kind, ...said, record, ...(opens && { opens }) };
}

type TrainingFile = NonNullable<ProgrammeFile['training']>[number];

function toTrainingPart({ id, title, hours, due, accreditation, exemption }: TrainingFile): TrainingPart {
  return {
    id,
    title: toLocal(title),
    hours,
    due: toDue(due),
    ...(accreditation === undefined ? {} : { accreditation }),
    exemption: exemption ?? false,
  };
}

/** Takes what was judged to be due in exactly one way. */
function toDue({
  before_talk: before,
  around_talk: around,
  within = 'P1Y',
}: TrainingFile['due']): TrainingDue {
  if (before !== undefined) return { kind: 'before-talk', talk: before };
  if (around !== undefined) return { kind: 'around-talk', talk: around };
  const count = Number.parseInt(within.slice(1), 10);
  return { kind: 'within', months: within.endsWith('Y') ? count * 12 : count };
}
