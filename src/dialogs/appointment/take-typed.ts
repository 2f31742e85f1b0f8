import type { Choice } from '../../core/appointments/wishes.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Slots, Understood } from '../../understanding/understand.ts';
import { go, stopped } from '../dialog.ts';
import { begin, lookFor } from './begin.ts';
import { withWhere } from './change-where.ts';
import { choose, turnTo } from './choose.ts';
import { findMeeting, type MeetingSaid } from './find-meeting.ts';
import type { AppointmentFacts, AppointmentOutcome } from './input.ts';
import { miss } from './miss.ts';
import type { AppointmentState } from './state.ts';
import { takeWhen } from './take-when.ts';

/** What was typed, in the light of what was asked. */
export function takeTyped(
  state: AppointmentState,
  said: Understood,
  facts: AppointmentFacts,
  now: Instant,
): AppointmentOutcome {
  const chosen = choiceIn(state, said);
  if (chosen === 'stop') return stopped;
  if (chosen !== undefined) return choose(state, chosen, facts, now);
  return speaksOfMeeting(said) ? takeWords(state, said, facts) : miss(state, 'not-understood');
}

/** Distress is answered before any dialog is asked; here it is no answer. */
function speaksOfMeeting({ intent, distress }: Understood): boolean {
  return distress === undefined && meetingIntents.has(intent);
}

const meetingIntents: ReadonlySet<Understood['intent']> = new Set([
  'plan',
  'answer',
  'availability',
  'reschedule',
]);

/** Words that say the same as a button. */
function choiceIn({ step }: AppointmentState, { intent, slots }: Understood): Choice | 'stop' | undefined {
  if (intent === 'stop-dialog') return 'stop';
  if (intent === 'confirm') return { kind: 'yes' };
  if (intent === 'deny') return { kind: 'no' };
  if (intent !== 'answer') return undefined;
  if (slots.option !== undefined) return { kind: 'nth', index: slots.option - 1 };
  return slots.any && step.at === 'offers' ? { kind: 'nth', index: 0 } : undefined;
}

function takeWords(state: AppointmentState, said: Understood, facts: AppointmentFacts): AppointmentOutcome {
  const { slots } = said;
  const placed = withSaidWhere(state, slots);
  const named = withSaidMeeting(placed, slots, facts);
  const when = takeWhen(named, said, facts);
  if (when.says === 'useless') return miss(state, when.why);
  const known = when.says === 'when' ? when.state : named;
  if (known.meeting === undefined) {
    const begun = begin(known, firstLine(slots), facts);
    return begun.kind === 'again' ? miss(state, begun.why) : begun;
  }
  if (state.step.at === 'opening' || when.says === 'when' || named !== placed) return lookFor(known, facts);
  if (placed !== state) return go({ ...placed, misses: 0 });
  return sayNothingNew(state, said, facts);
}

/** "Een ander moment", "wat later": other times than those that are shown. */
function sayNothingNew(state: AppointmentState, { intent, slots }: Understood, facts: AppointmentFacts) {
  const { shift_minutes: minutes = 0, shift_days: days = 0 } = slots;
  if (intent !== 'reschedule') return miss(state, 'not-understood');
  if (minutes + days === 0) return turnTo(state, 'other-day', facts);
  return turnTo(state, minutes + days > 0 ? 'later' : 'earlier', facts);
}

function firstLine({ which, ...slots }: Slots) {
  return { ...meetingSaid(slots), typed: true, ...(which === undefined ? {} : { which }) } as const;
}

function meetingSaid({ kind, person, conversation, session }: Slots): MeetingSaid {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(person === undefined ? {} : { person }),
    ...(conversation === undefined ? {} : { conversation }),
    ...(session === undefined ? {} : { session }),
  };
}

function withSaidWhere(state: AppointmentState, { online, phone }: Slots): AppointmentState {
  if (online) return withWhere(state, { kind: 'teams' });
  return phone ? withWhere(state, { kind: 'phone' }) : state;
}

/** Who names somebody else in the middle means another meeting; an appointment that moves stays with whom it is. */
function withSaidMeeting(state: AppointmentState, slots: Slots, facts: AppointmentFacts): AppointmentState {
  const said = meetingSaid(slots);
  if (state.meeting === undefined || state.moving !== undefined || Object.keys(said).length === 0)
    return state;
  const { among, unmatched } = findMeeting(facts, said);
  const [only, ...others] = among;
  const isKnown = only === undefined || others.length > 0 || unmatched;
  return isKnown ? state : { ...state, meeting: only };
}
