import type * as z from 'zod/v4';
import { accept, type Result, refuse } from '../core/kernel/result.ts';
import { type Refusal, refusals } from '../core/wishes/refusal.ts';
import type { Verb, Wish } from '../core/wishes/wish.ts';
import { appointmentVerbs } from './appointments/verbs.ts';
import type { Answer, Asker, Meaning } from './asker.ts';
import { attendanceVerbs } from './attendance/verbs.ts';
import { digestVerbs } from './digest/verbs.ts';
import { goalVerbs } from './goals/verbs.ts';
import { helpVerbs } from './help/verbs.ts';
import { overviewVerbs } from './overview/verbs.ts';
import { peopleVerbs } from './people/verbs.ts';
import { referralVerbs } from './referral/verbs.ts';
import { sessionVerbs } from './sessions/verbs.ts';
import { taskVerbs } from './tasks/verbs.ts';
import { trainingVerbs } from './training/verbs.ts';
import { typedVerbs } from './typed/verbs.ts';
import { type Called, type Sent, tabulate } from './verb-row.ts';

/** Every verb with its row, gathered from the parts. A verb without a row does not compile. */
const rows = tabulate({
  ...helpVerbs,
  ...typedVerbs,
  ...sessionVerbs,
  ...peopleVerbs,
  ...attendanceVerbs,
  ...trainingVerbs,
  ...taskVerbs,
  ...digestVerbs,
  ...appointmentVerbs,
  ...referralVerbs,
  ...goalVerbs,
  ...overviewVerbs,
});

export const verbs = Object.keys(rows).filter(isVerb);

export function isVerb(raw: string): raw is Verb {
  return Object.hasOwn(rows, raw);
}

/** Whether the log may say that somebody wished this: only where its row says so. */
export function isLogged(verb: Verb): boolean {
  return rows[verb].logged === true;
}

/** What the words of a button ask for, when somebody types them instead of pressing it. */
export function byWords(verb: Verb, data: Sent): Called {
  return rows[verb].words?.(data) ?? { verb, data };
}

/** What anybody may look at whenever they like, by the rows. */
export const looks: readonly Wish[] = verbs.flatMap((verb) =>
  // As below: what a row has to look at are wishes of its verb.
  (rows[verb].looks ?? []).map((look) => ({ verb, ...look }) as Wish),
);

/** Reads a pressed button, which anybody could have made up, as a wish. Ids are not believed here: they are looked up later. */
export function parseWish(verb: unknown, raw: unknown): Result<Wish, Refusal> {
  if (typeof verb !== 'string' || !isVerb(verb)) return refuse('wish.unknown');
  const isData = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  const read = rows[verb].data.safeParse(isData ? raw : {});
  if (!read.success) return refuse(refusalOf(read.error.issues[0]));
  // The row pairs each verb with the data of that verb; the compiler cannot follow a union through an index.
  return accept({ verb, ...read.data } as Wish);
}

/** What the schema says of it where it says more than that it does not fit. */
function refusalOf(issue: z.core.$ZodIssue | undefined): Refusal {
  const said: unknown = issue?.code === 'custom' ? issue.params?.refusal : undefined;
  return refusals.find((each) => each === said) ?? 'wish.malformed';
}

/** Carries out a wish by its row; what one of several readings means is carried out in its place. */
export async function carryOut(asker: Asker, wish: Wish): Promise<Answer> {
  // As above: the row of a verb carries out the wish of that verb.
  const handle = rows[wish.verb].handle as (asker: Asker, wish: Wish) => Promise<Meaning>;
  const meant = await handle(asker, wish);
  return 'wish' in meant ? carryOut(asker, meant.wish) : meant;
}
