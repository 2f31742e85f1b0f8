import { minutesBetween } from '../../core/kernel/time.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme, SessionPlan } from '../../core/programme/programme.ts';
import { takesAttendance } from '../../core/sessions/decide-session.ts';
import type { ListedSession } from '../../core/sessions/next-session.ts';
import { type HeldSession, wasWalked } from '../../core/sessions/session.ts';
import { canChangeAttendance, canReopen } from '../../core/sessions/time-left.ts';
import { sayDate } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillButtons, fillEach, placeData, primary, seenData } from '../kit/button.ts';
import { spoken } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import { toggles } from './draw-session-step.ts';
import template from './session-held.card.json' with { type: 'json' };

export interface SessionHeldCard {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly plan: SessionPlan;
  readonly session: HeldSession;
  readonly version: number;
  readonly trainees: readonly Person[];
  /** The session that comes after this one, when the programme has one. */
  readonly next?: Pick<ListedSession, 'place' | 'plan'> & { readonly session?: ListedSession['session'] };
  readonly note?: string;
}

const fill = compile<object>(template);

/** A session that stayed open overnight says nothing about how long it took, in minutes; nor does one pressed through at once. */
const longestBelievable = 12 * 60;

/** Draws what was held, how long, who was there, and the way to the next date. */
export function drawSessionHeld(card: SessionHeldCard): AdaptiveCard {
  const { reader, programme, trainees, next } = card;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const thanks = words['held.thanks'];
  const takes = card.plan.steps.some(takesAttendance) && trainees.length > 0;
  return fill({
    lang: reader.language,
    speak: spoken(words['held.titleOf']({ title: texts.name(card.plan.title) }), thanks),
    title: words['held.titleOf']({ title: texts.plainName(card.plan.title) }),
    thanks,
    hasNote: card.note !== undefined,
    note: card.note ?? '',
    facts: sayFacts(card, texts).map((text) => ({ text })),
    kept: sayKept(card.session, words),
    hasNext: next !== undefined,
    next: next === undefined ? '' : words['held.next']({ title: texts.plainName(next.plan.title) }),
    ...fillButtons(buttonsOf(card, words)),
    ...texts.note(),
    ...offerAttendance(card, takes, words),
  });
}

/** What was kept of this session, and nothing that was not: who answered afterwards did no steps, and may have noted nobody. */
function sayKept(session: HeldSession, words: Words): string {
  const names = hasAttendance(session);
  if (!wasWalked(session)) return words['held.keptReported']({ names });
  return words[names ? 'held.nothingKept' : 'held.nothingKeptNoNames'];
}

function hasAttendance({ attendance }: HeldSession): boolean {
  return Object.keys(attendance).length > 0;
}

/** The way to the next date and to the list; the way back as long as there is one. */
function buttonsOf({ reader, session, version, next }: SessionHeldCard, words: Words): readonly Button[] {
  const { programme, group } = session.place;
  const undo = words[wasWalked(session) ? 'button.undoFinish' : 'button.undo'];
  return [
    ...(next === undefined ? [] : [toNext(next, words)]),
    button(words['button.sessions'], 'session.list', { programme, group }),
    ...(canReopen(session, reader.now)
      ? [button(undo, 'session.undo', seenData(session.place, version))]
      : []),
  ];
}

/** What comes next may be running already: then the way is to it, and not to a date. */
function toNext({ place, session }: NonNullable<SessionHeldCard['next']>, words: Words): Button {
  const data = placeData(place);
  return session?.state === 'running'
    ? primary(words['button.resume'], 'session.open', data)
    : primary(words['button.nextDate'], 'session.open', { ...data, view: 'date' });
}

/** Who was there, to change as long as that can be changed. */
function offerAttendance(card: SessionHeldCard, takes: boolean, words: Words) {
  const { reader, session, version, trainees } = card;
  const offers = takes && canChangeAttendance(session, reader.now);
  const asks = offers && !wasWalked(session) && !hasAttendance(session);
  const save = button(words['button.attendance'], 'session.tick', seenData(session.place, version));
  return {
    hasAttendance: offers,
    changeTitle: words[hasAttendance(session) ? 'button.changeAttendance' : 'button.noteAttendance'],
    attendance: offers ? toggles(session.attendance, trainees) : [],
    // A mentor who told that it took place has not been asked yet who was there.
    asks,
    folds: !asks,
    who: words['held.who'],
    tick: fillEach([save]),
  };
}

function sayFacts(
  { reader, programme, plan, session, trainees }: SessionHeldCard,
  texts: ProgrammeTexts,
): string[] {
  const { words } = texts;
  const minutes = minutesBetween(session.startedAt, session.heldAt);
  const done = Object.values(session.outcomes).filter((outcome) => outcome === 'done').length;
  const steps = plan.steps.length;
  const skipped = plan.steps.filter((step) => session.outcomes[step.id] === 'skipped');
  const taken = trainees.filter((person) => session.attendance[person.id] !== undefined);
  const present = taken.filter((person) => session.attendance[person.id]).length;
  const when = words['held.when']({ when: sayDate(reader.language, programme.timezone, session.heldAt) });
  const attendance = taken.length === 0 ? [] : [words['held.attendance']({ present, of: taken.length })];
  if (!wasWalked(session)) return [when, words['held.asReported'], ...attendance];
  return [
    when,
    minutes < 1 || minutes > longestBelievable
      ? words['held.planned']({ planned: plan.minutes })
      : words['held.duration']({ minutes, planned: plan.minutes }),
    done === steps ? words['held.allSteps'] : words['held.stepsDone']({ done, steps }),
    ...(skipped.length === 0
      ? []
      : [words['held.skipped']({ steps: skipped.map((step) => texts.plainName(step.title)).join(', ') })]),
    ...attendance,
  ];
}
