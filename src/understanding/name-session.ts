import type { Programme } from '../core/programme/programme.ts';
import type { Intent, Slots } from './intent.ts';

/** As much of a session as words can name. */
export interface KnownPlan {
  readonly id: string;
  readonly theme?: string;
  readonly years: readonly number[];
  readonly order: number;
  /** Whether it is a numbered talk of a pair rather than a session of a group. */
  readonly talk: boolean;
}

/** Adds the id of the session that number, theme, or year and place name, when there is such a session. */
export function nameSession(intent: Intent, slots: Slots, plans: readonly KnownPlan[]): Slots {
  if (intent !== 'start-session') return slots;
  const plan = plans.find((each) => isNamed(each, slots));
  const { option, year, ...rest } = slots;
  if (plan !== undefined) return { ...rest, session: plan.id };
  return year === undefined ? slots : { ...rest, year };
}

function isNamed({ theme, years, order, talk }: KnownPlan, slots: Slots): boolean {
  if (slots.conversation !== undefined) return talk && order === slots.conversation;
  if (slots.theme !== undefined) return theme === slots.theme;
  if (slots.year === undefined || slots.option === undefined) return false;
  return !talk && years.includes(slots.year) && order === slots.option;
}

/** The sessions of programmes as words can name them. */
export function plansOf(programmes: readonly Programme[]): readonly KnownPlan[] {
  return programmes.flatMap(({ mode, sessions }) =>
    sessions.map(({ id, theme, years, order }) => ({
      id,
      years,
      order,
      talk: mode === 'one-to-one',
      ...(theme === undefined ? {} : { theme }),
    })),
  );
}
