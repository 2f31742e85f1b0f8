import { expect, test } from '@jest/globals';
import type { Digest, DigestFacts, Share, UnreachedReason } from '../../../src/core/digest/digest.ts';
import type { GroupId, PersonId, PlanId } from '../../../src/core/kernel/id.ts';
import type { CalendarDate } from '../../../src/core/kernel/time.ts';

/**
 * Checked by the compiler: what stands here is never run. Every leaf of the facts of a digest is a number, a day, one of a
 * closed list of words, or the id of a person who can't be reached. Text, a theme, a group or a plan does not compile.
 */
type Leaves<T> = T extends number | string | boolean | bigint | symbol | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Leaves<Item>
    : { [K in keyof T]: Leaves<T[K]> }[keyof T];

type Allowed = number | CalendarDate | Share | UnreachedReason | PersonId | undefined;

/** Only `true` can be assigned to it, and only when every leaf is allowed. */
type IsSafe<T> = [Exclude<Leaves<T>, Allowed>] extends [never] ? true : false;

/** Every path in a type: where ids of people are, and how the fields are called. */
type Paths<T, Found> = T extends Found
  ? ''
  : T extends number | string | undefined
    ? never
    : T extends readonly (infer Item)[]
      ? `[]${Paths<Item, Found>}`
      : { [K in keyof T & string]: `.${K}${Paths<Exclude<T[K], undefined>, Found>}` }[keyof T & string];

const digestFactsAreSafe: IsSafe<DigestFacts> = true;
/** Where there are people in a type, beside those who can't be reached. */
type OtherPeople<T> = Exclude<Paths<T, PersonId>, '.unreached.first[].person'>;
type HasOtherPeople<T> = [OtherPeople<T>] extends [never] ? false : true;

const peopleOnlyWhereTheyCannotBeReached: HasOtherPeople<DigestFacts> = false;
const namedMentors: HasOtherPeople<
  DigestFacts & { readonly untrained: readonly { readonly mentor: PersonId }[] }
> = true;

const notSafe: readonly false[] = [
  false satisfies IsSafe<DigestFacts & { readonly note: string }>,
  false satisfies IsSafe<DigestFacts & { readonly theme: PlanId }>,
  false satisfies IsSafe<DigestFacts & { readonly perGroup: readonly { readonly group: GroupId }[] }>,
  false satisfies IsSafe<DigestFacts & { readonly referred: Readonly<Record<string, boolean>> }>,
  false satisfies IsSafe<Omit<DigestFacts, 'attendance'> & { readonly attendance: { share: string } }>,
];

// @ts-expect-error a digest has no field for a goal
const goal: keyof DigestFacts = 'goal';
// @ts-expect-error what was counted is not kept with it
const raw: keyof Digest = 'raw';

test('the facts of a digest have no room for text, a theme, a referral, a goal or who was not there', () => {
  expect([digestFactsAreSafe, peopleOnlyWhereTheyCannotBeReached, namedMentors]).toEqual([true, false, true]);
  expect(notSafe).toEqual(notSafe.map(() => false));
  expect([goal, raw]).toEqual(['goal', 'raw']);
});
