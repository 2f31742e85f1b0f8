import { parseArgs } from 'node:util';
import { outboxCollections } from '../core/collections.ts';
import { type Delivery, type DeliveryState, deliveries } from '../core/effects/delivery.ts';
import { type Effect, laneOf } from '../core/effects/effect.ts';
import type { Instant } from '../core/kernel/time.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { DocumentStore } from '../core/store/documents.ts';
import { eachOf } from '../core/store/read-pages.ts';
import type { PeopleContext } from './people-import.ts';

/** What became of a notice; of one in an `outbox` nothing yet, since it is not in the ledger. */
type ListedState = DeliveryState['name'] | 'outbox';

const states: readonly ListedState[] = [
  'outbox',
  'waiting',
  'leased',
  'delivered',
  'unreachable',
  'expired',
  'failed',
];
const usage = `usage: klankbord notices list [--programme ID] [--state ${states.join('|')}] [--json]`;

/** One line of the ledger or of an outbox, without a name or a text. `notices list --json` prints each of these on a line. */
interface ListedNotice {
  /** When it was settled; of what is open, when something is to be done about it. ISO 8601, UTC. */
  readonly at: string;
  readonly state: ListedState;
  /** Why it was not said, or not yet, with the status that Teams answered where there was one. */
  readonly reason: string | null;
  /** Whether it may have been said twice. */
  readonly repeat: boolean;
  readonly programme: string;
  readonly kind: string;
  /** Id of a person. */
  readonly recipient: string;
  /** What it is about, by its ids. */
  readonly subject: string;
}

interface Wish {
  readonly programme?: Programme;
  readonly state?: ListedState;
  readonly json: boolean;
}

/**
 * Lists what became of everything that was to be said, the oldest first, and counts it; also what no process has taken
 * over from the document that wants it said. Takes the words after
 * `notices list`. Gives the exit code: 0, 1 for a programme that is not there, 2 when the words are not understood.
 */
export async function noticesList(
  args: readonly string[],
  context: Pick<PeopleContext, 'store' | 'programmes' | 'out'>,
): Promise<number> {
  const { store, programmes, out } = context;
  const values = readWords(args);
  const state = states.find((name) => name === values?.state);
  if (values === undefined || (values.state !== undefined && state === undefined)) {
    out(usage);
    return 2;
  }
  const programme = programmes.find(({ id }) => id === values.programme);
  if (values.programme !== undefined && programme === undefined) {
    out(`unknown programme; choose one of: ${programmes.map(({ id }) => id).join(', ')}`);
    return 1;
  }
  const json = values.json === true;
  const wish = { json, ...(programme && { programme }), ...(state && { state }) };
  const listed = (await loadLines(store, wish)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  for (const line of listed) out(json ? JSON.stringify(line) : sayLine(line));
  if (!json) out(sayCounts(listed));
  return 0;
}

function readWords(args: readonly string[]) {
  try {
    const options = {
      programme: { type: 'string' },
      state: { type: 'string' },
      json: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    if (typeof cause === 'object' && cause !== null && 'code' in cause) return undefined;
    throw cause;
  }
}

async function loadLines(store: DocumentStore, { programme, state }: Wish): Promise<readonly ListedNotice[]> {
  const isWanted = (line: ListedNotice) =>
    (programme === undefined || line.programme === programme.id) &&
    (state === undefined || line.state === state);
  // The outboxes first: what is taken over meanwhile is found in the ledger, and counts as what it is there.
  const outboxes = await loadOutboxes(store);
  const lines: ListedNotice[] = [];
  for await (const { key, document } of eachOf((page) => store.list(deliveries, page))) {
    outboxes.delete(key);
    const line = toLine(document);
    if (isWanted(line)) lines.push(line);
  }
  return [...lines, ...[...outboxes.values()].map(toWaiting).filter(isWanted)];
}

async function loadOutboxes(store: DocumentStore): Promise<Map<string, Effect>> {
  const found = new Map<string, Effect>();
  for (const collection of outboxCollections) {
    for await (const { document } of eachOf((page) => store.query(collection, 'outbox', 'full', page)))
      for (const effect of document.outbox ?? []) found.set(effect.key, effect);
  }
  return found;
}

function toWaiting(effect: Effect): ListedNotice {
  const at = new Date(effect.notBefore).toISOString();
  return { at, state: 'outbox', reason: null, repeat: false, ...idsOf(effect) };
}

function toLine({ effect, state }: Delivery): ListedNotice {
  const repeat = state.repeat === true;
  const at = new Date(momentOf(state)).toISOString();
  return { at, state: state.name, reason: reasonOf(state), repeat, ...idsOf(effect) };
}

function idsOf(effect: Effect) {
  const { kind, subject, programme } = effect;
  return { programme, kind, recipient: laneOf(effect).target, subject };
}

function momentOf(state: DeliveryState): Instant {
  if (state.name === 'waiting') return state.dueAt;
  return state.name === 'leased' ? state.until : state.at;
}

function reasonOf(state: DeliveryState): string | null {
  if (state.name === 'waiting' && state.refused !== undefined) return `refused ${state.refused.status}`;
  if (!('reason' in state)) return null;
  return 'status' in state && state.status !== undefined ? `${state.reason} ${state.status}` : state.reason;
}

function sayLine({ at, state, reason, repeat, kind, recipient, subject }: ListedNotice): string {
  const why = [...(reason === null ? [] : [reason]), ...(repeat ? ['repeat'] : [])].join(', ');
  const said = why === '' ? sayState(state) : `${state} (${why})`;
  return `${at}  ${said}  ${kind}  to ${recipient}  about ${subject}`;
}

function sayState(state: ListedState): string {
  return state === 'outbox' ? 'waiting in the outbox' : state;
}

function sayCounts(listed: readonly ListedNotice[]): string {
  if (listed.length === 0) return 'nothing';
  const counts = Map.groupBy(listed, ({ state }) => state);
  return states
    .flatMap((state) => (counts.has(state) ? [`${counts.get(state)?.length} ${sayState(state)}`] : []))
    .join(', ');
}
