import { entraId, groupId, personId } from '../../../src/core/kernel/id.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import type { SessionPlace } from '../../../src/core/kernel/session-place.ts';
import { addMinutes, instant } from '../../../src/core/kernel/time.ts';
import type { Person } from '../../../src/core/people/person.ts';
import type { Programme, SessionPlan } from '../../../src/core/programme/programme.ts';
import {
  emptySession,
  type HeldSession,
  type OpenSession,
  type RunningSession,
  type StepOutcome,
} from '../../../src/core/sessions/session.ts';

/** What the cards of the gallery are filled with. */
export interface Material {
  /** A programme for groups and one for pairs. */
  readonly group: Programme;
  readonly pairs: Programme;
  /** Names of the trainees of the group; the first is also the other one of the pair. */
  readonly names: readonly string[];
}

export const ordinaryNames = [
  'Bilal Amrani',
  'Chloé Dubois',
  'Daan Wouters',
  'Emma De Smet',
  'Fatima El Idrissi',
  'Giel Vandenbroucke',
  'Hanne Claes',
  'Ibrahim Yılmaz',
];

/** Tuesday 24 November 2026, 18:05 in Brussels and Amsterdam. */
export const now = instant(Date.parse('2026-11-24T17:05:00Z'));

export function traineesOf({ names }: Material): readonly Person[] {
  return names.map((name, index) => ({
    id: personId(`t${index + 1}`),
    entraId: entraId(`00000000-0000-4000-8000-00000000000${index}`),
    name,
    email: `t${index + 1}@example.org`,
    language: 'nl-BE' satisfies Language,
    active: true,
    memberships: [],
  }));
}

export function placeOf(programme: Programme, plan: SessionPlan): SessionPlace {
  return {
    programme: programme.id,
    group: groupId('gent-1'),
    plan: plan.id,
    year: plan.years[0] ?? 1,
    intake: '2026',
  };
}

/** Tuesday 8 December 2026, 17:30 in Brussels and Amsterdam. */
export const planned = instant(Date.parse('2026-12-08T16:30:00Z'));

export function openAt(place: SessionPlace): OpenSession {
  return { ...emptySession(place), plannedAt: planned };
}

/** A session that stands at a step (from 0), everything before it done but what is `skipped`; the step began `minutes` ago. */
export function runningAt(
  place: SessionPlace,
  plan: SessionPlan,
  step: number,
  { skipped = [], minutes = 2 }: { readonly skipped?: readonly number[]; readonly minutes?: number } = {},
): RunningSession {
  const outcomes = outcomesOf(plan, step, skipped);
  const stepStartedAt = addMinutes(now, -minutes);
  return {
    ...emptySession(place),
    state: 'running',
    startedAt: addMinutes(now, 5 - plan.minutes),
    step,
    stepStartedAt,
    outcomes,
  };
}

export function heldWith(
  place: SessionPlace,
  plan: SessionPlan,
  skipped: readonly number[],
  absent: readonly Person[] = [],
  trainees: readonly Person[] = [],
): HeldSession {
  const { stepStartedAt: _, ...walked } = runningAt(place, plan, plan.steps.length - 1);
  const attendance = Object.fromEntries(trainees.map((person) => [person.id, !absent.includes(person)]));
  const outcomes = outcomesOf(plan, plan.steps.length, skipped);
  return { ...walked, state: 'held', heldAt: addMinutes(now, -3), outcomes, attendance };
}

function outcomesOf(plan: SessionPlan, before: number, skipped: readonly number[]) {
  const outcomes = plan.steps
    .slice(0, before)
    .map(({ id }, index): [string, StepOutcome] => [id, skipped.includes(index) ? 'skipped' : 'done']);
  return Object.fromEntries(outcomes);
}
