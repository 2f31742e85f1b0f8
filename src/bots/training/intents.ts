import { fromMenu, type IntentRows } from '../intent-row.ts';

export const trainingIntents = {
  training: { read: () => ({ wish: { verb: 'training.show' } }), offer: fromMenu('training.show') },
} satisfies Partial<IntentRows>;
