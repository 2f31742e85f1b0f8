import type { Programme, SessionPlan } from '../core/programme/programme.ts';
import type { OpenSession, Session } from '../core/sessions/session.ts';
import { sayDateTime } from '../i18n/dates.ts';
import { type AdaptiveCard, compile } from './adaptive-card.ts';
import { type Button, button, fillButtons, placeData, primary } from './button.ts';
import { bare } from './plain.ts';
import { ProgrammeTexts, type Reader } from './reader.ts';
import template from './session-outline.card.json' with { type: 'json' };

export interface SessionOutlineCard {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly plan: SessionPlan;
  readonly session: Session;
  readonly version: number;
  /** The mentor leads and sees how to prepare for both; a trainee reads the own part. */
  readonly leads: boolean;
  readonly note?: string;
}

const fill = compile<object>(template);

/** Draws a session before it begins: why, what to prepare, how long, and its course folded away. */
export function drawSessionOutline(card: SessionOutlineCard): AdaptiveCard {
  const { reader, programme, plan, leads } = card;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const prepMentor = leads ? texts.list(plan.prep.mentor) : [];
  const prepTrainee = texts.list(plan.prep.trainee);
  const size = { minutes: plan.minutes, steps: plan.steps.length };
  return fill({
    lang: reader.language,
    speak: bare(`${texts.raw(plan.title)}. ${words['outline.minutes'](size)}`),
    title: texts.text(plan.title),
    subtitle: words['outline.minutes'](size),
    ...sayPlanned(card, words['status.planned']),
    hasNote: card.note !== undefined,
    note: card.note ?? '',
    aimTitle: words['outline.aim'],
    aim: texts.text(plan.aim),
    hasPrepMentor: prepMentor.length > 0,
    prepMentorTitle: words['outline.prepMentor'],
    prepMentor,
    hasPrepTrainee: prepTrainee.length > 0,
    prepTraineeTitle: leads ? words['outline.prepTrainee'] : words['outline.prepSelf'],
    prepTrainee,
    hasFooter: !leads,
    footer: words['outline.readOnly'],
    hasSteps: leads && plan.steps.length > 0,
    stepsTitle: words['outline.steps'],
    steps: plan.steps.map((step, index) => ({
      text: `${index + 1}\\. ${texts.text(step.title)}`,
      minutes: words['step.minutes']({ minutes: step.minutes }),
    })),
    ...texts.note(),
    ...fillButtons(leads ? buttonsOf(card, texts) : []),
  });
}

function sayPlanned(
  { session, reader, programme }: SessionOutlineCard,
  say: (p: { when: string }) => string,
) {
  if (session.plannedAt === undefined) return { hasStatus: false, status: '' };
  return {
    hasStatus: true,
    status: say({ when: sayDateTime(reader.language, programme.timezone, session.plannedAt) }),
  };
}

function buttonsOf(
  { session, version, programme }: SessionOutlineCard,
  { words }: ProgrammeTexts,
): readonly Button[] {
  if (session.state !== 'open') return [];
  const start = words[programme.mode === 'group' ? 'button.start' : 'button.startTalk'];
  const dated = words[hasDate(session) ? 'button.changeDate' : 'button.setDate'];
  return [
    primary(start, 'session.start', placeData(session.place, version)),
    button(dated, 'session.open', { ...placeData(session.place), view: 'date' }),
    button(words['button.sessions'], 'session.list', {
      programme: session.place.programme,
      group: session.place.group,
    }),
  ];
}

function hasDate(session: OpenSession): boolean {
  return session.plannedAt !== undefined;
}
