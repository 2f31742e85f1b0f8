import { parseArgs } from 'node:util';
import type { Digest } from '../core/digest/digest.ts';
import { lastFixedDay } from '../core/digest/fixed-days.ts';
import { loadDigests, type Prepared, prepareDigest, publishDigest } from '../core/digest/publish-digest.ts';
import type { PersonId } from '../core/kernel/id.ts';
import { type CalendarDate, type Instant, instant } from '../core/kernel/time.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { PeopleContext } from './people-import.ts';
import { sayDigest } from './say-digest.ts';

interface DigestContext extends Pick<PeopleContext, 'store' | 'programmes' | 'out'> {
  readonly now: () => Instant;
}

const usage =
  'usage: klankbord digest --programme ID [--at ISO] [--json] [--dry-run | --send]; --at needs an offset, as in 2026-11-23T09:00:00+01:00';

interface Wish {
  readonly programme: Programme;
  readonly at: Instant;
  readonly json: boolean;
  readonly mode: 'print' | 'dry-run' | 'send';
}

/**
 * Prints the digest of the last fixed day at or before a moment: as it was published, or as it would be. Only what may be
 * published is printed. `--dry-run` tells who would get it, `--send` publishes it. Gives the exit code: 0, 1 when that day
 * can't be published (any more), 2 when the words are not understood.
 */
export async function digestCommand(args: readonly string[], context: DigestContext): Promise<number> {
  const wish = parseWish(args, context);
  if (typeof wish === 'string') return stop(context, wish, 2);
  const { programme, at, mode } = wish;
  const { on } = lastFixedDay(programme, at);
  if (mode === 'send' && at > context.now()) return stop(context, `${on} can't be sent before its time`, 1);
  const published = await findPublished(context, programme, on);
  if (published !== undefined) return print(context, wish, published, [], 'published');
  const now = context.now();
  const made =
    mode === 'send'
      ? await publishDigest(context.store, programme, { on }, now)
      : await prepareDigest(context.store, programme, { on }, at, now);
  if (made === 'superseded') {
    return stop(context, `${on} was never published, and a later day was: it can't be made any more`, 1);
  }
  if (made === 'published') return printPublished(context, wish, on);
  return print(context, wish, made.digest, made.coordinators, mode === 'send' ? 'sent' : 'not-published');
}

/** Another process was first, between our look and our write. */
async function printPublished(context: DigestContext, wish: Wish, on: CalendarDate): Promise<number> {
  const found = await findPublished(context, wish.programme, on);
  return found === undefined
    ? stop(context, `${on}: try again`, 1)
    : print(context, wish, found, [], 'published');
}

async function findPublished(
  { store }: DigestContext,
  { id }: Programme,
  on: CalendarDate,
): Promise<Digest | undefined> {
  return (await loadDigests(store, id)).find(({ facts }) => facts.on === on);
}

type State = 'published' | 'not-published' | 'sent';

function print(
  { out }: DigestContext,
  { programme, json, mode }: Wish,
  { facts, publishedAt }: Prepared['digest'],
  coordinators: readonly PersonId[],
  state: State,
): number {
  const isOut = state === 'published' ? new Date(publishedAt).toISOString() : null;
  if (json) {
    const told = mode === 'print' ? {} : { recipients: coordinators, sent: state === 'sent' };
    out(JSON.stringify({ programme: programme.id, published: isOut, ...told, facts }));
    return 0;
  }
  for (const line of sayDigest(programme, facts)) out(line);
  out(sayState(mode, state, coordinators));
  return 0;
}

function sayState(mode: Wish['mode'], state: State, coordinators: readonly PersonId[]): string {
  const whom = coordinators.length === 0 ? 'nobody: there is no coordinator' : coordinators.join(', ');
  if (state === 'sent') return `published, to ${whom}`;
  if (state === 'published') return mode === 'print' ? 'published' : 'was already published: nothing is sent';
  return mode === 'dry-run' ? `dry run: would be sent to ${whom}` : 'not published yet';
}

function parseWish(args: readonly string[], { programmes, now }: DigestContext): Wish | string {
  const values = readWords(args);
  if (values?.programme === undefined || (values.send === true && values['dry-run'] === true)) return usage;
  const programme = programmes.find(({ id }) => id === values.programme);
  if (programme === undefined) {
    return `unknown programme; choose one of: ${programmes.map(({ id }) => id).join(', ')}`;
  }
  const at = values.at === undefined ? now() : readMoment(values.at);
  if (at === undefined) return `"${values.at}" is not a moment such as 2026-11-23T09:00:00+01:00`;
  const mode = values.send === true ? 'send' : values['dry-run'] === true ? 'dry-run' : 'print';
  return { programme, at, json: values.json === true, mode };
}

function readWords(args: readonly string[]) {
  try {
    const options = {
      programme: { type: 'string' },
      at: { type: 'string' },
      json: { type: 'boolean' },
      send: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    if (typeof cause === 'object' && cause !== null && 'code' in cause) return undefined;
    throw cause;
  }
}

/** A moment needs its offset: without one it would be another on every machine. */
function readMoment(raw: string): Instant | undefined {
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(raw);
  const at = isMoment ? Date.parse(raw) : Number.NaN;
  return Number.isNaN(at) ? undefined : instant(at);
}

function stop({ out }: DigestContext, line: string, code: number): number {
  out(line);
  return code;
}
