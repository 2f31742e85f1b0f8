import { fromMenu, type IntentRows } from '../intent-row.ts';

export const digestIntents = {
  digest: {
    /** Anyone who asks after somebody, or after a handful, gets a reason and no figures. */
    read: (_, { slots }) => {
      const verb = 'digest.show';
      return { wish: slots.refused === undefined ? { verb } : { verb, about: 'individual' } };
    },
    offer: fromMenu('digest.show'),
  },
} satisfies Partial<IntentRows>;
