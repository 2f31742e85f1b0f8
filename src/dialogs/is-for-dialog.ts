import type { Understood } from '../understanding/understand.ts';

/** Whether typed words are for the dialog that is open, or say something else, which interrupts it and keeps it. */
export function isForDialog({ intent, slots, distress }: Understood): boolean {
  if (distress !== undefined) return false;
  switch (intent) {
    case 'confirm':
    case 'deny':
    case 'answer':
    case 'availability':
    case 'plan':
    case 'stop-dialog':
      return true;
    // Who says which appointment is meant begins something new.
    case 'reschedule':
      return slots.which === undefined;
    default:
      return false;
  }
}
