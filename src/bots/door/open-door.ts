import restify, { type Request, type Response } from 'restify';
import { isAllowedServiceUrl } from '../../core/notices/is-allowed-service-url.ts';
import type { BotDeps } from '../asker.ts';
import { causeOf } from '../turns/serve-wish.ts';
import { buildAdapter, buildApplication, type Identity } from './build-application.ts';
import { parseActivity } from './parse-activity.ts';
import { RecordedAnswer } from './recorded-answer.ts';

/** Teams sends a few kilobytes; anything much larger is no activity. */
const maxBodySize = 256 * 1024;
/** How long the turns in flight get to finish when the door closes, in milliseconds. */
const closeWithin = 10_000;

export interface DoorOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Of the bot in Teams mode. Without it nobody is asked for a token, so the door opens on loopback only. */
  readonly identity?: Identity;
  /** Local mode: what `GET /` shows. */
  readonly homePage?: () => string;
}

export interface Door {
  readonly port: number;
  /** Lets nobody in any more, and waits for the turns in flight. */
  close(): Promise<void>;
}

/**
 * Opens `POST /api/messages`, `GET /healthz` (the process lives) and `GET /readyz` (the store answers). Refuses with 413
 * a body that is too large, with 400 what is no activity, with 401 what has no valid token, with 403 what wants its
 * answer sent elsewhere.
 */
export async function openDoor(deps: BotDeps, options: DoorOptions): Promise<Door> {
  const server = restify.createServer({ name: 'klankbord', handleUncaughtExceptions: false });
  const turns = new Set<Promise<void>>();
  const take = buildTake(deps, options.identity);
  server.pre(refuseUnreadable);
  server.use(restify.plugins.bodyParser({ maxBodySize, mapParams: false }));
  server.post('/api/messages', async (request: Request, response: Response) => {
    const turn = take(request, response);
    turns.add(turn);
    await turn.finally(() => turns.delete(turn));
  });
  server.get('/healthz', async (_: Request, response: Response) => {
    response.send(200, { status: 'alive' });
  });
  server.get('/readyz', async (_: Request, response: Response) => sayReady(deps, response));
  const { homePage } = options;
  if (homePage !== undefined) {
    server.get('/', async (_: Request, response: Response) => {
      response.sendRaw(200, homePage(), { 'Content-Type': 'text/html; charset=utf-8' });
    });
  }
  await listen(server, options);
  return { port: server.address().port, close: () => close(server, turns) };
}

function buildTake(deps: BotDeps, identity: Identity | undefined) {
  const adapter = buildAdapter(identity);
  const application = buildApplication(deps, adapter);
  const mode = identity === undefined ? 'local' : 'teams';
  return async (request: Request, response: Response): Promise<void> => {
    const activity = parseActivity(request.body);
    if (!activity.ok)
      return refuse(deps, response, 400, 'BadRequest', `not an activity: ${activity.refusal}`);
    if (!isAllowedServiceUrl(activity.value.serviceUrl, mode))
      return refuse(deps, response, 403, 'Forbidden', 'serviceUrl is not on the list');
    const answer = new RecordedAnswer();
    try {
      const handed = { method: 'POST', headers: request.headers, body: activity.value };
      await adapter.process(handed, answer, async (context) => {
        await application.run(context);
      });
      answer.passTo(response);
    } catch (cause) {
      deps.log.error(causeOf(cause), 'turn not taken');
      refuse(deps, response, 400, 'BadRequest', 'not an activity that can be answered');
    }
  };
}

/** Compressed bodies could grow without bound once opened, and the body reader of restify does not survive a broken one. */
function refuseUnreadable(request: Request, response: Response, next: restify.Next): void {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    response.send(415, { code: 'UnsupportedMediaType', message: 'send the body uncompressed' });
    next(false);
  } else if (Number(request.headers['content-length']) > maxBodySize) {
    response.send(413, { code: 'PayloadTooLarge', message: `at most ${maxBodySize} bytes` });
    next(false);
  } else next();
}

function refuse(deps: BotDeps, response: Response, status: number, code: string, message: string): void {
  deps.log.warn({ status, cause: message }, 'refused at the door');
  response.send(status, { code, message });
}

async function sayReady({ store, log }: BotDeps, response: Response): Promise<void> {
  try {
    await store.ping();
    response.send(200, { status: 'ready' });
  } catch (cause) {
    log.error(causeOf(cause), 'store does not answer');
    response.send(503, { status: 'store does not answer' });
  }
}

function listen(server: restify.Server, { port, identity }: DoorOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    if (identity === undefined) server.listen(port, '127.0.0.1', resolve);
    else server.listen(port, resolve);
  });
}

async function close(server: restify.Server, turns: ReadonlySet<Promise<void>>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const late = new Promise<void>((resolve) => setTimeout(resolve, closeWithin).unref());
  await Promise.race([Promise.allSettled(turns), late]);
  server.server.closeAllConnections();
  await closed;
}
