import restify, { type Request, type Response } from 'restify';
import { causeOf } from '../../core/kernel/cause-of.ts';
import type { WorkQueue } from '../../core/notices/work-queue.ts';
import type { BotDeps } from '../asker.ts';
import { pagePath } from '../links.ts';
import { loadAnswers, loadAnswersSoon, notLoaded } from '../turns/load-turns.ts';
import { ShownButtons } from '../typed/shown-buttons.ts';
import { hearGraph } from './hear-graph.ts';
import { findOutsider } from './judge-neighbour.ts';
import { Once } from './once.ts';
import { refuseUpgrade } from './refuse-upgrade.ts';
import { serveFiles } from './serve-file.ts';
import { serveOverviews } from './serve-overview.ts';
import { buildTake, type TakeOptions } from './take-activity.ts';

/** Teams sends a few kilobytes; anything much larger is no activity. */
const maxBodySize = 256 * 1024;
/** How long it is taken to hold that the store answered, in milliseconds: anybody may ask. */
const readyFor = 1_000;
/** How long the turns in flight get to finish when the door closes, in milliseconds. */
const closeWithin = 10_000;
/**
 * How long a connection is kept for the next request, in milliseconds: longer than the minute for which a proxy in front
 * keeps it, which could else send an activity on what is just being closed here.
 */
const keepFor = 75_000;

/** Without an identity the door opens on loopback only. */
interface DoorOptions extends TakeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Teams mode: the pipe or socket that it opens on instead of the port. */
  readonly pipe?: string;
  /** Local mode: what `GET /` shows. */
  readonly homePage?: () => string;
  /** Graph says here that something changed in a calendar; it is asked here that it be read. */
  readonly hearsGraph?: Pick<WorkQueue, 'ask'>;
}

export interface Door {
  /** 0 where it opened on a pipe. */
  readonly port: number;
  /** Lets nobody in any more, and waits for the turns in flight. */
  close(): Promise<void>;
}

/**
 * Opens `POST /api/messages`, `GET /healthz` (the process lives), `GET /readyz` (the store can be read and written, and
 * what answers is loaded) and, with calendars, `POST /api/graph`, and what people open in a browser. Refuses with 413
 * a body that is too large, with 415 one that is no plain JSON, with 400 what is no activity, with 401 what has no valid
 * token, with 403 what does not come from Teams or wants its answer sent elsewhere, and in local mode what does not come
 * from this machine alone; with 503 what nobody can answer before what answers is loaded.
 */
export async function openDoor(deps: BotDeps, options: DoorOptions): Promise<Door> {
  const server = restify.createServer({ name: 'klankbord', handleUncaughtExceptions: false });
  server.server.keepAliveTimeout = keepFor;
  const turns = new Set<Promise<void>>();
  const take = buildTake({ ...deps, shown: new ShownButtons() }, options);
  server.on('upgrade', refuseUpgrade);
  if (options.identity === undefined) server.pre(refuseOutsider(deps));
  const { hearsGraph: queue } = options;
  if (queue !== undefined) hearGraph(server, { ...deps, queue });
  server.pre(refuseUnreadable);
  server.use(restify.plugins.bodyParser({ maxBodySize, mapParams: false }));
  if (deps.files !== undefined) serveFiles(server, deps, deps.files);
  if (deps.address !== undefined) serveOverviews(server, deps);
  server.post('/api/messages', async (request: Request, response: Response) => {
    const turn = take(request, response);
    turns.add(turn);
    await turn.finally(() => turns.delete(turn));
  });
  const asked = new Once<void>(readyFor, 1);
  addProbe(server, '/healthz', async (response) => response.send(200, { status: 'alive' }));
  addProbe(server, '/readyz', (response) => sayReady(deps, asked, response));
  const { homePage } = options;
  if (homePage !== undefined) {
    server.get('/', async (_: Request, response: Response) => {
      response.sendRaw(200, homePage(), { 'Content-Type': 'text/html; charset=utf-8' });
    });
  }
  await listen(server, options);
  const port = options.pipe === undefined ? server.address().port : 0;
  const loading = loadAnswersSoon(deps.log);
  return {
    port,
    close: async () => {
      await loading.end();
      await close(server, turns);
    },
  };
}

/** Some who watch want the status and no body. */
function addProbe(server: restify.Server, path: string, say: (response: Response) => Promise<unknown>): void {
  const answer = async (_: Request, response: Response) => void (await say(response));
  server.get(path, answer);
  server.head(path, answer);
}

/**
 * Turns away, before anything of it is read, a body that is too large, compressed (it could grow without bound, and the
 * reader of restify does not survive a broken one) or no JSON (forms with files would be written to the disk), where it is
 * not the one form that we have, which has a button and no more.
 */
function refuseUnreadable(request: Request, response: Response, next: restify.Next): void {
  const { method, headers } = request;
  const refuse = (status: number, code: string, message: string): void => {
    response.send(status, { code, message });
    next(false);
  };
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') refuse(415, 'UnsupportedMediaType', 'send the body uncompressed');
  else if (method === 'POST' && !readable(request).test(headers['content-type'] ?? ''))
    refuse(415, 'UnsupportedMediaType', 'send JSON');
  else if (Number(headers['content-length']) > maxBodySize)
    refuse(413, 'PayloadTooLarge', `at most ${maxBodySize} bytes`);
  else next();
}

function readable(request: Request): RegExp {
  if (request.path().startsWith(`${pagePath}/`)) return /^application\/x-www-form-urlencoded\b/i;
  return /^application\/([\w.+-]+\+)?json\b/i;
}

/** Local mode: turns away whatever a browser or a proxy brings here from elsewhere, whichever page it asks for. */
function refuseOutsider({ log }: BotDeps): restify.RequestHandler {
  return ({ headers, socket }, response, next) => {
    // Of the line, not of the server, which has no port any more while it closes.
    const header = findOutsider(headers, socket.localPort ?? 0);
    if (header === undefined) return next();
    log.warn({ status: 403, refusal: 'outsider', header }, 'refused at the door');
    response.send(403, { code: 'Forbidden', message: `local mode is for this machine only (${header})` });
    next(false);
  };
}

/**
 * Ready is who can answer: the store answers, and what answers activities is loaded. The store writes in order to answer, so
 * one answer is for all who ask at the same time or soon after.
 */
async function sayReady({ store, log }: BotDeps, asked: Once<void>, response: Response): Promise<void> {
  const needs = [
    ['store does not answer', () => asked.do('store', () => store.ping())],
    [notLoaded, loadAnswers],
  ] as const;
  for (const [status, check] of needs) {
    try {
      await check();
    } catch (cause) {
      log.error(causeOf(cause), status);
      response.send(503, { status });
      return;
    }
  }
  response.send(200, { status: 'ready' });
}

function listen(server: restify.Server, { port, pipe, identity }: DoorOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    if (identity === undefined) server.listen(port, '127.0.0.1', resolve);
    else if (pipe !== undefined) server.listen(pipe, resolve);
    else server.listen(port, resolve);
  });
}

/** Connections that are kept open end when their turn is answered; what is left after the last one is cut off. */
async function close(server: restify.Server, turns: ReadonlySet<Promise<void>>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const late = new Promise<void>((resolve) => setTimeout(resolve, closeWithin).unref());
  await Promise.race([finish(turns), late]);
  // One more turn of the event loop lets the last answer leave before its connection is closed.
  await new Promise((resolve) => setImmediate(resolve));
  server.server.closeIdleConnections();
  server.server.closeAllConnections();
  await closed;
}

async function finish(turns: ReadonlySet<Promise<void>>): Promise<void> {
  while (turns.size > 0) await Promise.allSettled(turns);
}
