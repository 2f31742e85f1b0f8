import { parseCalendarDate } from '../../core/kernel/time.ts';
import { isCoordinator, ownGroups } from '../../core/people/who-may.ts';
import { fromMenu, type IntentRows } from '../intent-row.ts';

export const digestIntents = {
  digest: {
    /** Anyone who asks after somebody, or after a handful, gets a reason and no figures. */
    read: ({ person, deps }, { slots }) => {
      const coordinates = deps.programmes.some(({ id }) => isCoordinator(person, id));
      if (slots.view === 'own' && !coordinates && ownGroups(person).length > 0)
        return { wish: { verb: 'overview.show' } };
      const verb = 'digest.show';
      if (slots.refused !== undefined) return { wish: { verb, about: 'individual' } };
      const date = slots.date === undefined ? undefined : parseCalendarDate(slots.date);
      const days = slots.range ?? (date && { from: date, to: date });
      return { wish: { verb, ...(days && { days }) } };
    },
    offer: fromMenu('digest.show'),
  },
} satisfies Partial<IntentRows>;
