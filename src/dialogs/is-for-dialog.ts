import type { Intent, Understood } from '../understanding/understand.ts';

const answers: ReadonlySet<Intent> = new Set([
  'confirm',
  'deny',
  'answer',
  'availability',
  'plan',
  'reschedule',
  'stop-dialog',
]);

/** Whether typed words are for the dialog that is open, or say something else, which interrupts it and keeps it. */
export function isForDialog({ intent, slots, distress }: Understood): boolean {
  // Who says which appointment is meant begins something new.
  return distress === undefined && answers.has(intent) && slots.which === undefined;
}
