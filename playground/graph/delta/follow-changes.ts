import { randomUUID } from 'node:crypto';
import { drawEvent, idOf } from '../events/draw-event.ts';
import { spread } from '../events/spread-series.ts';
import type { StoredEvent } from '../events/stored-event.ts';
import { readWindow, type Window } from '../events/window.ts';
import { type Answer, ok } from '../http/answer.ts';
import type { MailboxCall } from '../http/call.ts';
import { GraphRefusal } from '../http/refusal.ts';
import { linkTo } from '../query/draw-list.ts';
import { checkQuery } from '../query/read-query.ts';

/** Where a reader is: in a round, with the rest of it, or between two. */
export interface DeltaState {
  readonly mailbox: string;
  readonly window: Window;
  /** Changes up to this number have been told when the round is over. */
  readonly seq: number;
  readonly rest: readonly StoredEvent[];
}

/** By token; a server that forgets them answers 410. */
const states = new WeakMap<object, Map<string, DeltaState>>();

function statesOf(tenant: object): Map<string, DeltaState> {
  const known = states.get(tenant) ?? new Map<string, DeltaState>();
  states.set(tenant, known);
  return known;
}

/**
 * https://learn.microsoft.com/graph/api/event-delta. The default calendar only, and the window can't be moved:
 * github.com/microsoftgraph/microsoft-graph-docs/issues/10328
 */
export function followChanges(call: MailboxCall): Answer {
  const { mailbox, query } = call;
  const [skip, delta] = [query.get('$skiptoken'), query.get('$deltatoken')];
  checkOptions(query);
  const token = skip ?? delta;
  if (token === null) {
    const window = readWindow(query);
    const rest = eventsOf(call).filter((event) => isIn(event, window));
    return drawRound(call, { mailbox: mailbox.id, window, seq: toldUpTo(call), rest }, '');
  }
  const state = readState(call, token, skip !== null ? '410-next' : '410');
  if (skip !== null) return drawRound(call, state, token);
  const changed = eventsOf(call, 'all').filter(({ seq }) => seq > state.seq);
  return drawRound(call, { ...state, seq: toldUpTo(call), rest: changed }, token);
}

function checkOptions(query: URLSearchParams): void {
  const wrong = ['$select', '$filter', '$expand', '$orderby', '$search'].find((name) => query.has(name));
  if (wrong !== undefined)
    throw new GraphRefusal(
      400,
      'ErrorInvalidUrlQuery',
      "The following parameters are not supported with change tracking over the 'CalendarView' resource: '$orderby, $filter, $select, $expand, $search, $skip, $top'.",
    );
  const withToken = query.has('$skiptoken') || query.has('$deltatoken');
  checkQuery(query, withToken ? ['$skiptoken', '$deltatoken'] : ['startDateTime', 'endDateTime']);
}

/** github.com/microsoftgraph/microsoft-graph-docs/issues/2350 and, between two pages, /2162 */
function readState(
  { mailbox, operation, tenant }: MailboxCall,
  token: string,
  lost: '410' | '410-next',
): DeltaState {
  const state = statesOf(tenant).get(token);
  const known = state?.mailbox === mailbox.id ? state : undefined;
  if (known !== undefined && tenant.switches.take(lost, mailbox.id, operation) === undefined) return known;
  throw new GraphRefusal(
    410,
    'SyncStateNotFound',
    'The sync state generation is not found; perform a full synchronization.',
  );
}

/** Ten to a page when nothing is said. */
function drawRound(call: MailboxCall, state: DeltaState, token: string): Answer {
  const size = call.prefer.pageSize ?? 10;
  const page = state.rest.slice(0, size);
  const rest = state.rest.slice(size);
  const more = rest.length > 0;
  const next = randomUUID();
  statesOf(call.tenant).set(next, { ...state, rest });
  const query = new URLSearchParams({ [more ? '$skiptoken' : '$deltatoken']: next });
  const link = more
    ? linkTo(call, 'calendarView/delta', query)
    : `${call.base}/v1.0/users/${call.mailbox.id}/calendarView/delta?${query}`;
  return {
    ...ok({
      '@odata.context': `${call.base}/v1.0/$metadata#Collection(event)`,
      [more ? '@odata.nextLink' : '@odata.deltaLink']: link,
      value: page.flatMap((event) => drawChange(call, event, state.window, token === '')),
    }),
    headers: { 'preference-applied': ['odata.track-changes', ...call.prefer.applied].join(', ') },
  };
}

/**
 * `@removed` is said of what was deleted and of anything that happened to an event outside the window:
 * github.com/microsoftgraph/microsoft-graph-docs/issues/6599
 */
function drawChange(
  call: MailboxCall,
  event: StoredEvent,
  window: Window,
  first: boolean,
): readonly object[] {
  const gone = event.deletedAt !== undefined || event.calendar !== 'default' || !isIn(event, window);
  if (gone)
    return first
      ? []
      : [
          {
            '@odata.type': '#microsoft.graph.event',
            id: idOf(event, call.prefer),
            '@removed': { reason: 'deleted' },
          },
        ];
  if (event.type !== 'seriesMaster') return [drawEntry(call, event)];
  return [drawEntry(call, event), ...spread(event).map((one) => drawThin(call, one))];
}

function drawEntry(call: MailboxCall, event: StoredEvent): object {
  return { '@odata.type': '#microsoft.graph.event', ...drawEvent(event, call) };
}

/** An occurrence may come with little more than its times. */
function drawThin(call: MailboxCall, event: StoredEvent): object {
  const full = Object.entries(drawEntry(call, event));
  const kept = ['@odata.type', '@odata.etag', 'id', 'type', 'seriesMasterId', 'start', 'end'];
  return Object.fromEntries(full.filter(([name]) => kept.includes(name)));
}

function eventsOf({ mailbox, tenant }: MailboxCall, which: 'live' | 'all' = 'live'): readonly StoredEvent[] {
  const now = tenant.clock.now();
  return [...mailbox.events.values()]
    .filter(({ calendar, deletedAt, seenFrom }) => {
      if (seenFrom > now) return false;
      return which === 'all' || (deletedAt === undefined && calendar === 'default');
    })
    .toSorted((a, b) => a.seq - b.seq);
}

/** What can't be seen yet is told in a later round, with what came after it. */
function toldUpTo({ mailbox, tenant }: MailboxCall): number {
  const now = tenant.clock.now();
  const unseen = [...mailbox.events.values()].filter(({ seenFrom }) => seenFrom > now);
  return Math.min(tenant.seq, ...unseen.map(({ seq }) => seq - 1));
}

function isIn(event: StoredEvent, window: Window): boolean {
  return spread(event).some(({ start, end }) => start < window.end && end > window.start);
}
