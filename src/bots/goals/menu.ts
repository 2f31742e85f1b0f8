import { button } from '../../cards/kit/button.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import type { Asker } from '../asker.ts';
import type { MenuRows } from '../menu-rows.ts';
import { guidedGroups, keepingGoals } from './load-own.ts';

/** For trainees of a programme that keeps goals, and for their mentors; for nobody where no text is kept. */
export const goalMenu: MenuRows = { work: [offerGoals] };

function offerGoals(asker: Asker) {
  const { deps, person, words } = asker;
  if (deps.seals === undefined) return undefined;
  const own = traineeMembership(person);
  if (own !== undefined && keepingGoals(asker, own) !== undefined)
    return button(words['button.goals'], 'goal.list', {});
  return guidedGroups(asker).length === 0 ? undefined : button(words['button.sharedGoals'], 'goal.list', {});
}
