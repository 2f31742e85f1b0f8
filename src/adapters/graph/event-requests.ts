import type { CalendarAnswer } from '../../core/appointments/calendar-answer.ts';
import type { EventChange } from '../../core/appointments/calendars.ts';
import type { EntraId } from '../../core/kernel/id.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { AskGraph, GraphRequest } from './ask-graph.ts';
import { composeChange } from './compose-event.ts';
import { type Body, type Failure, judge, toAnswer } from './judge-told.ts';
import { parseEvent, type ReadEvent, selected } from './parse-event.ts';

/** What may be asked of one event; each is one request, but for a cancellation that can only be a deletion. */
export class EventRequests {
  readonly #ask: AskGraph;
  readonly #now: () => Instant;

  constructor(ask: AskGraph, now: () => Instant) {
    this.#ask = ask;
    this.#now = now;
  }

  /** The same bytes again make no second event: https://blog.rykoma.net/2020/10/05/1559 */
  async make(mailbox: EntraId, body: string): Promise<CalendarAnswer> {
    const path = `/users/${encodeURIComponent(mailbox)}/events`;
    return this.#write({ operation: 'event.create', method: 'POST', path, mailbox, body });
  }

  async change(mailbox: EntraId, id: string, change: EventChange): Promise<CalendarAnswer> {
    const body = composeChange(change);
    return this.#write({
      operation: 'event.update',
      method: 'PATCH',
      path: pathOf(mailbox, id),
      mailbox,
      body,
    });
  }

  async look(mailbox: EntraId, id: string): Promise<CalendarAnswer> {
    const read = await this.#read(mailbox, id);
    return 'view' in read ? { kind: 'event', event: read.view } : toAnswer(read);
  }

  /** Everybody who is invited hears of it from Exchange; no reason is given. */
  async cancel(mailbox: EntraId, id: string): Promise<CalendarAnswer> {
    const path = `${pathOf(mailbox, id)}/cancel`;
    const judged = await this.#judge({ operation: 'event.cancel', method: 'POST', path, mailbox }, 'write');
    if (judged.kind === 'body') return { kind: 'done' };
    return judged.kind === 'refused' && judged.code === 'ErrorInvalidRequest'
      ? this.#deleteUnattended(mailbox, id, judged)
      : toAnswer(judged);
  }

  /** A meeting to which nobody is invited any more can't be cancelled: https://learn.microsoft.com/graph/api/event-cancel */
  async #deleteUnattended(
    mailbox: EntraId,
    id: string,
    refused: Extract<Failure, { readonly kind: 'refused' }>,
  ): Promise<CalendarAnswer> {
    const read = await this.#read(mailbox, id);
    if (!('view' in read)) return toAnswer(read);
    if (!read.isOrganizer || read.view.attendees.length > 0) return refused;
    const path = pathOf(mailbox, id);
    const judged = await this.#judge({ operation: 'event.delete', method: 'DELETE', path, mailbox }, 'write');
    return judged.kind === 'body' ? { kind: 'done' } : toAnswer(judged);
  }

  async #read(mailbox: EntraId, id: string): Promise<ReadEvent | Failure> {
    const path = `${pathOf(mailbox, id)}?$select=${selected}`;
    const judged = await this.#judge({ operation: 'event.get', method: 'GET', path, mailbox }, 'read');
    if (judged.kind !== 'body') return judged;
    return parseEvent(judged.json) ?? { kind: 'later' };
  }

  /** What came is half an answer, or another one than was asked for: it was carried out, and a look says how. */
  async #write(request: GraphRequest): Promise<CalendarAnswer> {
    const judged = await this.#judge(request, 'write');
    if (judged.kind !== 'body') return toAnswer(judged);
    const read = parseEvent(judged.json);
    return read === undefined ? { kind: 'unknown' } : { kind: 'event', event: read.view };
  }

  async #judge(request: GraphRequest, of: 'read' | 'write'): Promise<Body | Failure> {
    return judge(await this.#ask(request), of, this.#now());
  }
}

/** Ids hold slashes and pluses; a guest's name holds a `#`, which would cut the address. */
function pathOf(mailbox: EntraId, id: string): string {
  return `/users/${encodeURIComponent(mailbox)}/events/${encodeURIComponent(id)}`;
}
