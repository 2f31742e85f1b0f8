import { drawSessionDate } from '../../../src/cards/sessions/draw-session-date.ts';
import { drawSessionDay } from '../../../src/cards/sessions/draw-session-day.ts';
import { drawSessionHeld } from '../../../src/cards/sessions/draw-session-held.ts';
import { drawSessionOutline } from '../../../src/cards/sessions/draw-session-outline.ts';
import { drawSessionStep } from '../../../src/cards/sessions/draw-session-step.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { addMinutes } from '../../../src/core/kernel/time.ts';
import type { Programme, SessionPlan, Step } from '../../../src/core/programme/programme.ts';
import { emptySession, type RunningSession } from '../../../src/core/sessions/session.ts';
import { sayDate, sayDateTime } from '../../../src/i18n/dates.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { GalleryCard } from './card-cases.ts';
import { lookBackOf } from './goal-cards.ts';
import { heldWith, type Material, now, openAt, placeOf, planned, runningAt, traineesOf } from './material.ts';

/** A session of the group with attendance, intervision and paper notes in it, when the programme has one. */
function longest({ sessions }: Programme): SessionPlan {
  const [first] = sessions.toSorted((a, b) => b.steps.length - a.steps.length);
  if (first === undefined) throw new Error('the programme has no sessions');
  return first;
}

function baseOf(language: Language, programme: Programme, plan: SessionPlan) {
  return { reader: { language, now }, programme, plan, version: 3 };
}

/** A session before it begins, for whoever leads it and for those who follow along. */
export function drawOutlines(language: Language, material: Material): readonly GalleryCard[] {
  const { group, pairs } = material;
  const [plan, talk] = [longest(group), longest(pairs)];
  const base = baseOf(language, group, plan);
  const session = emptySession(placeOf(group, plan));
  const dated = openAt(session.place);
  const passed = { ...dated, plannedAt: addMinutes(now, -24 * 60) };
  const talkBase = {
    ...baseOf(language, pairs, talk),
    session: emptySession(placeOf(pairs, talk)),
  };
  const when = sayDateTime(language, group.timezone, planned);
  const words = wordsOf(language);
  const days = [sayDate(language, group.timezone, addMinutes(planned, -14 * 24 * 60))];
  const note = [
    `${words['date.saved']({ when })}.`,
    words['date.reminded']({ mentor: true, them: words['date.them'], days }),
  ].join(' ');
  return [
    { name: 'outline-mentor', card: drawSessionOutline({ ...base, session, leads: true }) },
    {
      name: 'outline-mentor-planned',
      card: drawSessionOutline({ ...base, session: dated, leads: true, note }),
    },
    {
      name: 'outline-passed',
      card: drawSessionOutline({ ...base, session: passed, leads: true }),
    },
    {
      name: 'outline-passed-not-yet',
      card: drawSessionOutline({
        ...base,
        session: { ...passed, clock: { reminders: {}, askAgainAt: addMinutes(now, 3 * 24 * 60) } },
        leads: true,
        note: wordsOf(language)['outcome.notAskedAgain'],
      }),
    },
    {
      name: 'outline-cleared',
      card: drawSessionOutline({
        ...base,
        session: { ...session, dropped: { plannedAt: planned, at: now } },
        leads: true,
        note: wordsOf(language)['date.cleared'],
      }),
    },
    { name: 'outline-trainee', card: drawSessionOutline({ ...base, session: dated, leads: false }) },
    { name: 'outline-talk', card: drawSessionOutline({ ...talkBase, leads: true }) },
    { name: 'outline-talk-trainee', card: drawSessionOutline({ ...talkBase, leads: false }) },
    {
      name: 'outline-talk-goals',
      card: drawSessionOutline({ ...talkBase, leads: false, lookBack: lookBackOf(language, material) }),
    },
  ];
}

/** The question for a date, before and after there is one. */
export function drawDates(language: Language, { group }: Material): readonly GalleryCard[] {
  const plan = longest(group);
  const base = baseOf(language, group, plan);
  const place = placeOf(group, plan);
  return [
    { name: 'date', card: drawSessionDate({ ...base, session: emptySession(place) }) },
    {
      name: 'date-dropped',
      card: drawSessionDate({
        ...base,
        session: { ...emptySession(place), dropped: { plannedAt: addMinutes(now, -24 * 60), at: now } },
        note: wordsOf(language)['outcome.no'],
      }),
    },
    { name: 'date-planned', card: drawSessionDate({ ...base, session: openAt(place) }) },
    {
      name: 'date-refused',
      card: drawSessionDate({
        ...base,
        session: emptySession(place),
        note: wordsOf(language)['session.past-date'],
      }),
    },
  ];
}

/** On which day a session was that was held without the bot. */
export function drawDays(language: Language, { group, pairs }: Material): readonly GalleryCard[] {
  const [plan, talk] = [longest(group), longest(pairs)];
  const base = baseOf(language, group, plan);
  const session = emptySession(placeOf(group, plan));
  const passed = { ...openAt(session.place), plannedAt: addMinutes(now, -24 * 60) };
  return [
    { name: 'day', card: drawSessionDay({ ...base, session }) },
    { name: 'day-passed', card: drawSessionDay({ ...base, session: passed }) },
    {
      name: 'day-talk',
      card: drawSessionDay({
        ...baseOf(language, pairs, talk),
        session: emptySession(placeOf(pairs, talk)),
      }),
    },
  ];
}

/** The steps in every state in which a mentor can meet them, and one of each record level. */
export function drawSteps(language: Language, material: Material): readonly GalleryCard[] {
  const { group, pairs } = material;
  const trainees = traineesOf(material);
  const plan = longest(group);
  const talk = longest(pairs);
  const at = (step: number, more?: Parameters<typeof runningAt>[3]) =>
    runningAt(placeOf(group, plan), plan, step, more);
  const draw = (session: RunningSession, note?: string) =>
    drawSessionStep({ ...baseOf(language, group, plan), session, trainees, ...(note && { note }) });
  const last = plan.steps.length - 1;
  const rules = indexOf(plan, ({ kind, prompts }) => kind === 'intervisie' && prompts.nl !== undefined);
  return [
    { name: 'step-first-attendance', card: draw(at(0)) },
    {
      name: 'step-first-goals',
      card: drawSessionStep({
        ...baseOf(language, pairs, talk),
        session: runningAt(placeOf(pairs, talk), talk, 0),
        trainees: trainees.slice(0, 1),
        lookBack: lookBackOf(language, material),
      }),
    },
    { name: 'step-plain', card: draw(at(Math.min(2, last))) },
    { name: 'step-intervision', card: draw(at(rules)) },
    { name: 'step-on-paper', card: draw(at(indexOf(plan, ({ record }) => record === 'private-note'))) },
    { name: 'step-overtime', card: draw(at(1, { minutes: 40 })) },
    { name: 'step-after-skip', card: draw(at(2, { skipped: [1] })) },
    { name: 'step-already-done', card: draw(at(1), wordsOf(language)['step.alreadyDone']) },
    {
      name: 'step-said-done',
      card: drawSessionStep({
        ...baseOf(language, group, plan),
        session: at(0),
        trainees,
        offersEnd: true,
        note: wordsOf(language)['step.notLast']({ left: last }),
      }),
    },
    {
      name: 'step-skipped-twice',
      card: draw(at(2, { skipped: [1] }), wordsOf(language)['step.alreadyDone']),
    },
    { name: 'step-last', card: draw(at(last)) },
    {
      name: 'step-not-yet-done',
      card: draw(
        { ...at(2), clock: { reminders: {}, followAt: addMinutes(now, -60), followed: 'answered' } },
        wordsOf(language)['begun.notYet'],
      ),
    },
    ...['group-rules', 'learning-goals', 'form-status', 'tasks', 'next-date'].flatMap((record) =>
      [group, pairs].flatMap((programme) => drawRecord(language, programme, record)),
    ),
  ];
}

function indexOf(plan: SessionPlan, wanted: (step: Step) => boolean): number {
  return Math.max(0, plan.steps.findIndex(wanted));
}

/** The first step of a programme with this record level, when it has one. */
function drawRecord(language: Language, programme: Programme, record: string): readonly GalleryCard[] {
  const plan = programme.sessions.find(({ steps }) => steps.some((step) => step.record === record));
  if (plan === undefined) return [];
  const step = indexOf(plan, (each) => each.record === record);
  const session = runningAt(placeOf(programme, plan), plan, step);
  const name = `step-${record}-${programme.mode}`;
  return [{ name, card: drawSessionStep({ ...baseOf(language, programme, plan), session, trainees: [] }) }];
}

/** What was held. */
export function drawHeld(language: Language, material: Material): readonly GalleryCard[] {
  const { group, pairs } = material;
  const trainees = traineesOf(material);
  const plan = longest(group);
  const next = group.sessions.find(({ id }) => id !== plan.id) ?? plan;
  const base = baseOf(language, group, plan);
  const place = placeOf(group, plan);
  const absent = trainees.slice(0, 1);
  const talk = longest(pairs);
  return [
    {
      name: 'held',
      card: drawSessionHeld({
        ...base,
        trainees,
        session: heldWith(place, plan, [], absent, trainees),
        next: { place: placeOf(group, next), plan: next },
      }),
    },
    {
      name: 'held-with-skips-and-no-next',
      card: drawSessionHeld({ ...base, trainees: [], session: heldWith(place, plan, [1, 2]) }),
    },
    {
      name: 'held-pressed-twice',
      card: drawSessionHeld({
        ...base,
        trainees,
        session: heldWith(place, plan, [], absent, trainees),
        note: wordsOf(language)['step.alreadyDone'],
      }),
    },
    {
      name: 'held-reported',
      card: drawSessionHeld({
        ...base,
        trainees,
        session: { ...heldWith(place, plan, []), outcomes: {}, reportedAt: now },
        next: { place: placeOf(group, next), plan: next },
        note: wordsOf(language)['held.reported'],
      }),
    },
    {
      name: 'held-begun',
      card: drawSessionHeld({
        ...base,
        trainees,
        session: { ...heldWith(place, plan, []), reportedAt: now, begun: true },
        next: { place: placeOf(group, next), plan: next },
        note: wordsOf(language)['held.reported'],
      }),
    },
    {
      name: 'held-talk',
      card: drawSessionHeld({
        ...baseOf(language, pairs, talk),
        trainees: trainees.slice(0, 1),
        session: heldWith(placeOf(pairs, talk), talk, []),
        next: { place: placeOf(pairs, talk), plan: talk },
      }),
    },
  ];
}
