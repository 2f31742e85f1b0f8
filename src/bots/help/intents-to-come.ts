import { asChoice, type IntentRow, type IntentRows, notOffered } from '../intent-row.ts';
import { sayNotYet } from '../say-not-yet.ts';
import { sayNoTasks } from './say-elsewhere.ts';

const read: IntentRow['read'] = (asker) => sayNotYet(asker, 'other');
const readConsent: IntentRow['read'] = (asker) => sayNotYet(asker, 'consent');

/** What is understood and has no part here yet; the row goes along to the part that will answer it. */
export const intentsToCome = {
  'consent-give': { read: readConsent, offer: notOffered },
  'consent-decline': { read: readConsent, offer: asChoice('consent-review') },
  'consent-review': { read: readConsent, offer: asChoice('consent-review') },
  'consent-status': { read: readConsent, offer: asChoice('consent-review') },
  'withdraw-consent': { read: readConsent, offer: asChoice('withdraw-consent') },
  tasks: { read: sayNoTasks, offer: asChoice('tasks') },
  'task-done': { read, offer: asChoice('tasks') },
  'learning-goals': { read, offer: asChoice('learning-goals') },
  hours: { read, offer: asChoice('hours') },
} satisfies Partial<IntentRows>;
