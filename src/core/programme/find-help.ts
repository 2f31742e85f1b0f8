import { type CalendarDate, daysBetween } from '../kernel/time.ts';
import type { Programme, ReferralEntry } from './programme.ts';
import type { Need } from './referring.ts';

/** Who helps with a need, in the order of the programme. */
export function helpFor({ referral }: Programme, need: Need): readonly ReferralEntry[] {
  return referral.filter((entry) => entry.needs.includes(need));
}

/** So many days after a person checked it, nobody should rely on a number any more. */
const goodForDays = 365;

/**
 * Whether what is said of a place can be relied on, on a day of the programme. What is shown to anyone in danger always
 * is: there, a number that may be wrong is better than none.
 */
export function isChecked({ checkedOn, crisis }: ReferralEntry, today: CalendarDate): boolean {
  return crisis || (checkedOn !== undefined && daysBetween(checkedOn, today) <= goodForDays);
}

/** What is said of a place that nobody has checked for so long; its number is not shown. */
export function checkWarning(
  { phone }: ReferralEntry,
  checked: boolean,
): 'help.checkNumber' | 'help.checkFirst' | undefined {
  if (checked) return undefined;
  return phone === undefined ? 'help.checkFirst' : 'help.checkNumber';
}
