import type { NoticeRows } from '../notice-row.ts';

/** No verb asks a trainee for anything yet, so there is nothing to say. */
export const personalNotices = {
  'personal.card': () => Promise.resolve({ superseded: true }),
} satisfies Partial<NoticeRows>;
