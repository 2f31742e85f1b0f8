import { traineeMembership } from '../../core/people/who-may.ts';
import { asChoice, type IntentRows } from '../intent-row.ts';

export const goalIntents = {
  'learning-goals': {
    /** Only somebody in training begins one; what became of one is said on its card. */
    read: ({ person }, { slots }) =>
      slots.action === 'add' && traineeMembership(person) !== undefined
        ? { wish: { verb: 'goal.add' } }
        : { wish: { verb: 'goal.list' } },
    offer: asChoice('learning-goals'),
  },
} satisfies Partial<IntentRows>;
