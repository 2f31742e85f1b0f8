import { type Activity, ActivityTypes } from 'botbuilder';
import type { Request, Response } from 'restify';
import { causeOf } from '../../core/kernel/cause-of.ts';
import { isAllowedServiceUrl, type Reachable } from '../../core/notices/is-allowed-service-url.ts';
import type { BotDeps } from '../asker.ts';
import { loadAnswers, loadTurns } from '../turns/load-turns.ts';
import { buildApplication } from './build-application.ts';
import { type Authentic, DoorAdapter, type Identity } from './door-adapter.ts';
import { mayBeToken } from './may-be-token.ts';
import { parseActivity } from './parse-activity.ts';

/** Why a request is refused: the status and the line that the other side gets. */
const refusals = {
  unauthorized: [401, 'Unauthorized', 'no valid token'],
  'not-teams': [403, 'Forbidden', 'not an activity of Microsoft Teams'],
  'service-url': [403, 'Forbidden', 'serviceUrl is not on the list'],
  activity: [400, 'BadRequest', 'not an activity'],
  turn: [400, 'BadRequest', 'not an activity that can be answered'],
  // Not its fault: Teams delivers it again, and it must not be lost.
  'not-loaded': [503, 'ServiceUnavailable', 'nothing is there yet to answer it'],
} as const;

export interface TakeOptions {
  /** Of the bot in Teams mode. Without it nobody is asked for a token. */
  readonly identity?: Identity;
  /** Teams mode: where answers may go beside the hosts of Teams. */
  readonly serviceHosts?: readonly string[];
}

export type Take = (request: Request, response: Response) => Promise<void>;

/**
 * Builds what takes a request with a parsed body, and answers it: with a 5xx only where what answers can't be loaded, and
 * never with the words of an error.
 */
export function buildTake(deps: BotDeps, { identity, serviceHosts = [] }: TakeOptions): Take {
  const reachable = { mode: identity === undefined ? 'local' : 'teams', serviceHosts } as const;
  const adapter = new DoorAdapter(identity);
  const application = buildApplication(deps, adapter);
  return async (request, response) => {
    const { authorization = '' } = request.headers;
    if (identity !== undefined && !mayBeToken(authorization, identity.clientId, Date.now()))
      return refuse(deps, response, 'unauthorized');
    const parsed = parseActivity(request.body);
    if (!parsed.ok) return refuse(deps, response, 'activity', { at: parsed.refusal });
    const wrong = judge(parsed.value, reachable);
    if (wrong !== undefined) return refuse(deps, response, wrong);
    const from = await authenticate(adapter, parsed.value, authorization, deps);
    if (from === undefined) return refuse(deps, response, 'unauthorized');
    const missing = await findMissing(parsed.value);
    if (missing !== undefined) return refuse(deps, response, 'not-loaded', missing);
    try {
      const run = application.run.bind(application);
      response.send(
        200,
        await adapter.take(from, parsed.value, async (context) => void (await run(context))),
      );
    } catch (cause) {
      refuse(deps, response, 'turn', causeOf(cause));
    }
  };
}

/**
 * Web Chat and Direct Line, which come with every Azure bot, let whoever holds their key say who they are: in Teams mode
 * only Teams is believed.
 */
function judge({ serviceUrl, channelId }: Activity, reachable: Reachable): keyof typeof refusals | undefined {
  if (!isAllowedServiceUrl(serviceUrl, reachable)) return 'service-url';
  return reachable.mode === 'teams' && channelId !== 'msteams' ? 'not-teams' : undefined;
}

/** A token that can't be checked is no valid token: the door stays shut while the keys can't be had. */
async function authenticate(
  adapter: DoorAdapter,
  activity: Activity,
  authorization: string,
  { log }: BotDeps,
): Promise<Authentic | undefined> {
  try {
    return await adapter.authenticate(activity, authorization);
  } catch (cause) {
    log.warn(causeOf(cause), 'token not accepted');
    return undefined;
  }
}

/** Why what answers an activity can't be loaded; what understands words is for words alone. */
async function findMissing({ type }: Activity): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    await (type === ActivityTypes.Message ? loadAnswers() : loadTurns());
    return undefined;
  } catch (cause) {
    return causeOf(cause);
  }
}

function refuse(
  { log }: BotDeps,
  response: Response,
  why: keyof typeof refusals,
  fields: Readonly<Record<string, unknown>> = {},
): void {
  const [status, code, message] = refusals[why];
  log[status < 500 ? 'warn' : 'error']({ status, refusal: why, ...fields }, 'refused at the door');
  response.send(status, { code, message });
}
