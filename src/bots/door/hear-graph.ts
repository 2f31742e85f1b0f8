import { createHash, timingSafeEqual } from 'node:crypto';
import type { Next, Request, RequestHandler, Response, Server } from 'restify';
import * as z from 'zod/v4';
import { type CalendarBox, calendarBoxes } from '../../core/appointments/calendar-box.ts';
import { causeOf } from '../../core/kernel/cause-of.ts';
import { addMinutes } from '../../core/kernel/time.ts';
import type { WorkQueue } from '../../core/notices/work-queue.ts';
import type { BotDeps } from '../asker.ts';

const path = '/api/graph';
/** Graph sends some two hundred characters; what anybody else sends is given back to them alone. */
const longestToken = 1_024;
/** Subscriptions that are looked up for one message at most: whoever wants more looked up is not Graph. */
const mostLookedUp = 200;
/** One act in Outlook makes several notifications, so that a calendar is read when they are all there. In minutes. */
const gather = 2 / 60;

/** https://learn.microsoft.com/graph/api/resources/changenotification; what changed is read from the calendar itself. */
const notification = z.object({
  subscriptionId: z.string().min(1).max(200),
  clientState: z.string().max(200).nullish(),
  lifecycleEvent: z.string().nullish(),
});
const message = z.object({ value: z.array(notification) });
type Notification = z.output<typeof notification>;

type Deps = Pick<BotDeps, 'store' | 'now' | 'log'> & { readonly queue: Pick<WorkQueue, 'ask'> };

/**
 * Opens `POST /api/graph`, by which Graph says that something changed in a calendar. It is stored that the calendar is to
 * be looked at, and nothing else: anybody can call it, and no one hears whether they were believed.
 */
export function hearGraph(server: Server, deps: Deps): void {
  server.pre(sayToken);
  server.post(path, async (request: Request, response: Response) => {
    const parsed = message.safeParse(request.body);
    if (!parsed.success) return void response.send(400, { code: 'BadRequest', message: 'no notification' });
    try {
      await lookAt(deps, parsed.data.value);
      response.send(202);
    } catch (cause) {
      deps.log.error(causeOf(cause), 'a notification could not be stored');
      response.send(503);
    }
  });
}

/**
 * Says the token of whoever asks whether somebody listens here, as plain text, so that no page can be made of it:
 * https://learn.microsoft.com/graph/change-notifications-delivery-webhooks#notificationurl-validation
 */
const sayToken: RequestHandler = (request: Request, response: Response, next: Next) => {
  const token = new URLSearchParams(request.getQuery()).get('validationToken');
  if (request.method !== 'POST' || request.path() !== path || token === null) return next();
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' };
  if (token.length > longestToken) response.sendRaw(400, 'too long', headers);
  else response.sendRaw(200, token, headers);
  next(false);
};

async function lookAt({ store, queue, now, log }: Deps, told: readonly Notification[]): Promise<void> {
  const bySubscription = Map.groupBy(told, ({ subscriptionId }) => subscriptionId);
  let strange = Math.max(0, bySubscription.size - mostLookedUp);
  for (const [id, some] of [...bySubscription].slice(0, mostLookedUp)) {
    const [found] = await store.query(calendarBoxes, 'subscription', id, { limit: 1 });
    const box = found?.document;
    const own = box === undefined ? [] : some.filter(({ clientState }) => isOwn(box, clientState ?? ''));
    strange += own.length === some.length ? 0 : 1;
    if (box === undefined || own.length === 0) continue;
    const isDoubted = own.some(({ lifecycleEvent }) => endsSubscription(lifecycleEvent ?? ''));
    await queue.ask(isDoubted ? 'calendars.renew' : 'calendars.read', box.mentor, addMinutes(now(), gather));
  }
  if (strange > 0) log.warn({ refusal: 'stranger', subscriptions: strange }, 'not a notification of ours');
}

/** What is missed is found by reading; these say that nothing more will come. */
function endsSubscription(event: string): boolean {
  return event === 'reauthorizationRequired' || event === 'subscriptionRemoved';
}

/** Compared in the same time, whatever was sent. */
function isOwn({ notified }: CalendarBox, clientState: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return notified !== undefined && timingSafeEqual(digest(notified.secret), digest(clientState));
}
