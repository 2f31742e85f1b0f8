import type { FaqEntry, Role } from './programme.ts';

/** The standing questions that somebody of this role asks. Coordinators answer for all of them, and see them all. */
export function questionsOf(faq: readonly FaqEntry[], role: Role): readonly FaqEntry[] {
  return role === 'coordinator' ? faq : faq.filter(({ roles }) => roles.includes(role));
}

/** The question about a topic as this role asks it. */
export function findAnswer(faq: readonly FaqEntry[], topic: string, role: Role): FaqEntry | undefined {
  return questionsOf(faq, role).find((each) => each.topic === topic);
}
