import { LocalGraph } from '../../../playground/graph/local-graph.ts';
import type { Mail } from '../../../playground/graph/messages/mails.ts';
import type { JournalEntry } from '../../../playground/graph/state/journal.ts';

/** What an answer holds, as tests look at it: each property is there, or they fail. */
export interface Json {
  readonly [name: string]: unknown;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

export interface Asking {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const mentor = {
  id: '3d5c1a10-7f0e-4c52-9a41-0000000000a1',
  address: 'an.peeters@example.org',
  name: 'Dr. An Peeters',
};
export const trainee = {
  id: '3d5c1a10-7f0e-4c52-9a41-0000000000b1',
  address: 'bilal.amrani@example.org',
  name: 'Bilal Amrani',
};
export const immutable = { prefer: 'IdType="ImmutableId"' };
export const stampId = 'String {6f0c2a4e-0000-4000-8000-000000000001} Name klankbord';

/** An event as our bot asks for it. */
export const talk = {
  transactionId: '0b7a5a0e-1111-4222-8333-444455556666',
  subject: 'Overleg',
  sensitivity: 'private',
  showAs: 'busy',
  isReminderOn: true,
  reminderMinutesBeforeStart: 15,
  allowNewTimeProposals: true,
  responseRequested: true,
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  start: { dateTime: '2026-12-08T13:30:00', timeZone: 'Europe/Brussels' },
  end: { dateTime: '2026-12-08T14:00:00', timeZone: 'Europe/Brussels' },
  attendees: [{ type: 'required', emailAddress: { address: trainee.address } }],
  singleValueExtendedProperties: [{ id: stampId, value: 'A1.1' }],
};

/** The local Graph with a mentor and a trainee in it, asked over HTTP with a token of its own. */
export class GraphUnderTest {
  readonly graph: LocalGraph;
  #token = '';

  private constructor(graph: LocalGraph) {
    this.graph = graph;
  }

  /** Another one, with nobody in it yet. */
  static async of(graph: LocalGraph): Promise<GraphUnderTest> {
    const made = new GraphUnderTest(graph);
    await made.login();
    return made;
  }

  static async open(more: readonly Json[] = []): Promise<GraphUnderTest> {
    const graph = await LocalGraph.open({ startsAt: Date.parse('2026-11-23T17:00:00Z') });
    const made = new GraphUnderTest(graph);
    await made.local('POST', 'mailboxes', { mailboxes: [mentor, trainee, ...more] });
    await made.login();
    return made;
  }

  get url(): string {
    return this.graph.url;
  }

  async login(): Promise<string> {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'klankbord',
      client_secret: 'any',
      scope: 'https://graph.microsoft.com/.default',
    });
    const response = await fetch(`${this.url}/tenant/oauth2/v2.0/token`, { method: 'POST', body });
    const { access_token } = (await response.json()) as { access_token: string };
    this.#token = access_token;
    return access_token;
  }

  /** Below `/v1.0`, or at a whole address. */
  ask(method: string, path: string, { body, headers }: Asking = {}): Promise<Answered> {
    const url = path.startsWith('http') ? path : `${this.url}/v1.0${path}`;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const sent = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json', ...headers };
    return answered(fetch(url, { method, headers: sent, ...(body === undefined ? {} : { body: text }) }));
  }

  /** Of the mentor's mailbox. */
  mine(method: string, path: string, asking?: Asking): Promise<Answered> {
    return this.ask(method, `/users/${mentor.id}${path}`, asking);
  }

  event(id: unknown, of = mentor, headers: Readonly<Record<string, string>> = immutable): Promise<Answered> {
    return this.ask('GET', `/users/${of.id}/events/${encodeURIComponent(String(id))}`, { headers });
  }

  async book(change: Json = {}): Promise<Json> {
    const { body, status } = await this.mine('POST', '/events', {
      body: { ...talk, ...change },
      headers: immutable,
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  }

  async local(method: string, path: string, body?: unknown): Promise<unknown> {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${this.url}/_local/${path}`, { method, ...sent });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  turnOn(name: string, more: Json = {}): Promise<unknown> {
    return this.local('POST', 'switches', { switch: name, ...more });
  }

  async act(name: string, more: Json): Promise<Json> {
    return (await this.local('POST', 'acts', { act: name, mailbox: mentor.id, ...more })) as Json;
  }

  pass(milliseconds: number): Promise<unknown> {
    return this.local('POST', 'clock', { advanceMs: milliseconds });
  }

  /** What was asked of Graph itself; tokens apart. */
  async journal(): Promise<readonly JournalEntry[]> {
    const all = (await this.local('GET', 'journal')) as readonly JournalEntry[];
    return all.filter(({ operation }) => operation !== 'token');
  }

  async mails(): Promise<readonly Mail[]> {
    return (await this.local('GET', 'mails')) as readonly Mail[];
  }

  /** The copies of the trainee. */
  async traineesEvents(): Promise<readonly Json[]> {
    return listOf(await this.ask('GET', `/users/${trainee.id}/events`, { headers: immutable }));
  }

  close(): Promise<void> {
    return this.graph.close();
  }
}

async function answered(asked: Promise<Response>): Promise<Answered> {
  const response = await asked;
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const body = isJson && text !== '' ? (JSON.parse(text) as Json) : { text };
  return { status: response.status, headers: response.headers, body };
}

export function listOf({ body }: Answered): readonly Json[] {
  if (!Array.isArray(body.value)) throw new Error(JSON.stringify(body));
  return body.value;
}

export function codeOf({ body }: Answered): unknown {
  return (body.error as Json | undefined)?.code;
}

export function at<T = unknown>(json: unknown, ...path: readonly (string | number)[]): T {
  return path.reduce((value, name) => (value as Json)[name], json) as T;
}
