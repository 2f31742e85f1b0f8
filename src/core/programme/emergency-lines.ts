import { type Language, spokenBy } from '../kernel/language.ts';
import type { Programme, ReferralEntry } from './programme.ts';

/** With the number of the ambulance, a line for thoughts of suicide and one to talk, nobody needs another. */
const enough = 3;

/**
 * The lines for anyone who is in danger and reads this language: those that answer in it first. Where these are few, the others
 * follow: a voice in another language is better than none.
 */
export function emergencyLines({ referral }: Programme, language: Language): readonly ReferralEntry[] {
  const lines = referral.filter(({ crisis }) => crisis);
  const own = lines.filter((line) => answersIn(line, language));
  return own.length >= enough ? own : [...own, ...lines.filter((line) => !own.includes(line))];
}

export function answersIn({ answers }: ReferralEntry, language: Language): boolean {
  return answers === undefined || answers.includes(spokenBy(language));
}
