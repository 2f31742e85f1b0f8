import { fromMenu, type IntentRows } from '../intent-row.ts';

export const overviewIntents = {
  overview: { read: () => ({ wish: { verb: 'overview.show' } }), offer: fromMenu('overview.show') },
} satisfies Partial<IntentRows>;
