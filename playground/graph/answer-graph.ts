import { setTimeout as pass } from 'node:timers/promises';
import { judgeMailbox } from './faults/judge-mailbox.ts';
import { Overlaps } from './faults/overlaps.ts';
import { LineFaults, type Spoiled } from './faults/spoil-answer.ts';
import { Throttle } from './faults/throttle.ts';
import type { Answer } from './http/answer.ts';
import { answerBatch } from './http/answer-batch.ts';
import type { Call } from './http/call.ts';
import { readPrefer } from './http/prefer.ts';
import type { Incoming } from './http/read-request.ts';
import { badRequest, drawRefusal, GraphRefusal } from './http/refusal.ts';
import { expired, type Tokens } from './http/tokens.ts';
import { type Found, findRoute } from './routes.ts';
import type { JournalEntry } from './state/journal.ts';
import type { Mailbox } from './state/mailbox.ts';
import type { Tenant } from './state/tenant.ts';
import type { Notifier } from './subscriptions/notifier.ts';
import type { Subscriptions } from './subscriptions/subscriptions.ts';

/** Answers what is asked below `/v1.0`: lets in, does, and lets the answer go wrong where a switch says so. */
export class GraphDoor {
  readonly #tenant: Tenant;
  readonly #tokens: Tokens;
  readonly #subscriptions: Subscriptions;
  readonly #notifier: Notifier;
  readonly #overlaps = new Overlaps();
  readonly #throttle: Throttle;
  readonly #faults: LineFaults;

  constructor(tenant: Tenant, tokens: Tokens, subscriptions: Subscriptions, notifier: Notifier) {
    this.#tenant = tenant;
    this.#tokens = tokens;
    this.#subscriptions = subscriptions;
    this.#notifier = notifier;
    this.#throttle = new Throttle(tenant);
    this.#faults = new LineFaults(tenant.switches);
  }

  async answer(incoming: Incoming, base: string): Promise<Spoiled> {
    const clientRequestId = incoming.headers['client-request-id'] ?? '';
    const entry = this.#note(incoming, clientRequestId);
    let spoiled: Spoiled;
    try {
      spoiled = await this.#letIn(incoming, base, entry);
    } catch (cause) {
      if (!(cause instanceof GraphRefusal)) throw cause;
      spoiled = { answer: drawRefusal(cause, this.#tenant.clock.now(), clientRequestId), line: 'whole' };
    }
    entry.status = spoiled.line === 'cut' ? 0 : spoiled.answer.status;
    return spoiled;
  }

  /** The token first, then the address, then the mailbox: a stranger learns nothing. */
  async #letIn(incoming: Incoming, base: string, entry: Noted): Promise<Spoiled> {
    this.#tokens.judge(incoming.headers.authorization);
    const url = readUrl(incoming.url);
    const found = findRoute(incoming.method, url.pathname.replace(/^\/v1\.0/, ''));
    entry.operation = found.route.operation;
    judgeType(incoming);
    const prefer = readPrefer(incoming.headers.prefer);
    const { operation } = found.route;
    const { text } = incoming;
    const ifMatch = incoming.headers['if-match'];
    const call = {
      tenant: this.#tenant,
      operation,
      params: found.params,
      query: url.searchParams,
      prefer,
      text,
      ifMatch,
      base,
    };
    if (found.route.of === 'mailbox') return this.#openMailbox(found, call, entry);
    this.#refuseToken('*', call);
    const early = this.#faults.before('*', operation);
    if (early !== undefined) return early;
    const answer =
      found.route.of === 'batch'
        ? await answerBatch(text, (part) =>
            this.answer(
              { ...part, headers: { ...part.headers, authorization: incoming.headers.authorization ?? '' } },
              base,
            ),
          )
        : await found.route.answer(call, this.#subscriptions);
    return this.#faults.after('*', operation, withHeaders(answer, call));
  }

  async #openMailbox({ params, route }: Found, call: Call, entry: Noted): Promise<Spoiled> {
    if (route.of !== 'mailbox') throw badRequest('No mailbox is asked for.');
    const mailbox = this.#findMailbox(params.user ?? '');
    entry.mailbox = mailbox.id;
    entry.atOnce = this.#throttle.enter(mailbox.id);
    let leave = (): void => undefined;
    try {
      this.#refuseToken(mailbox.id, call);
      this.#throttle.judge(mailbox, route.operation, entry.atOnce);
      judgeMailbox(call, mailbox);
      const early = this.#faults.before(mailbox.id, route.operation);
      if (early !== undefined) return early;
      leave = this.#overlaps.enter({ ...call, mailbox });
      await pass(this.#throttle.slowness(mailbox));
      const answer = route.answer({ ...call, mailbox });
      if (this.#tenant.switches.has('notify-first', mailbox.id)) await this.#notifier.settle();
      return this.#faults.after(mailbox.id, route.operation, withHeaders(answer, call));
    } finally {
      leave();
      this.#throttle.leave(mailbox.id);
    }
  }

  #refuseToken(mailbox: string, { operation }: Call): void {
    const { switches } = this.#tenant;
    if (switches.has('401-always', mailbox) || switches.take('401-once', mailbox, operation) !== undefined)
      throw expired();
  }

  /** A `#` that was not encoded has cut the address, so that nobody of that name is found. */
  #findMailbox(who: string): Mailbox {
    const found = this.#tenant.findMailbox(who);
    if (found !== undefined) return found;
    throw new GraphRefusal(404, 'ErrorInvalidUser', `The requested user '${who}' is invalid.`);
  }

  #note({ headers, method, text, url }: Incoming, clientRequestId: string): Noted {
    const at = this.#tenant.clock.now();
    const [prefer, ifMatch] = [headers.prefer ?? '', headers['if-match'] ?? ''];
    const entry: Noted = {
      at,
      method,
      url,
      operation: 'unknown',
      mailbox: '',
      prefer,
      clientRequestId,
      ifMatch,
      body: text,
      atOnce: 0,
      status: 0,
    };
    this.#tenant.journal.add(entry);
    return entry;
  }
}

/** An entry of the journal while it is being written. */
type Noted = { -readonly [K in keyof JournalEntry]: JournalEntry[K] };

function readUrl(raw: string): URL {
  if (raw.includes('#')) throw badRequest('The request URL holds a # that is not encoded.');
  return new URL(raw, 'http://localhost');
}

/** github.com/microsoftgraph/microsoft-graph-docs/issues/4648 */
function judgeType({ headers, text }: Incoming): void {
  if (text === '' || /^application\/json\b/i.test(headers['content-type'] ?? '')) return;
  throw new GraphRefusal(
    400,
    'RequestBodyRead',
    'A supported MIME type could not be found that matches the content type of the request.',
  );
}

function withHeaders(answer: Answer, { prefer }: Call): Answer {
  if (prefer.applied.length === 0) return answer;
  return { ...answer, headers: { 'preference-applied': prefer.applied.join(', '), ...answer.headers } };
}
