import {
  askedMinutes,
  type CalendarBox,
  decideSubscription,
  dropSubscription,
  noteSubscription,
} from '../../core/appointments/calendar-box.ts';
import type { Calendars } from '../../core/appointments/calendars.ts';
import type { EntraId } from '../../core/kernel/id.ts';
import { addMinutes, type Instant } from '../../core/kernel/time.ts';
import type { Lane } from '../deliver/lane.ts';

/** A calendar in the hands of this process. */
export interface OpenCalendar {
  readonly calendars: Calendars;
  readonly mailbox: EntraId;
  readonly lane: Lane<CalendarBox>;
  readonly now: () => Instant;
}

/**
 * Sees to it that changes of a calendar are told here. Where that can't be had now, it is tried again at the next reading,
 * which finds the changes anyway.
 */
export async function keepSubscription(
  open: OpenCalendar,
  notifyAt: string,
  isDoubted: boolean,
): Promise<void> {
  const { calendars, lane, now } = open;
  const step = decideSubscription(lane.document, notifyAt, now(), isDoubted);
  if (step.do === 'nothing') return;
  if (step.do === 'renew') {
    const { id, secret } = step.notified;
    await lane.renew();
    const answer = await calendars.renew(id, addMinutes(now(), askedMinutes));
    if (answer.kind === 'subscription')
      return lane.note((box) => noteSubscription(box, answer.subscription, secret, now()));
    // It was removed, and nobody said so.
    if (answer.kind !== 'absent') return;
  }
  lane.note(dropSubscription);
  await create(open, notifyAt);
}

async function create(open: OpenCalendar, notifyAt: string): Promise<void> {
  const { calendars, mailbox, lane, now } = open;
  if (!(await clear(open, notifyAt))) return;
  const secret = `${crypto.randomUUID()}${crypto.randomUUID()}`;
  await lane.renew();
  const until = addMinutes(now(), askedMinutes);
  const answer = await calendars.subscribe({ mailbox, notifyAt, secret, until });
  if (answer.kind === 'subscription')
    lane.note((box) => noteSubscription(box, answer.subscription, secret, now()));
}

/** Takes away what was made before and not noted, since the same one twice makes two. Gives whether that is sure. */
async function clear({ calendars, mailbox, lane }: OpenCalendar, notifyAt: string): Promise<boolean> {
  await lane.renew();
  const listed = await calendars.listSubscriptions();
  if (listed.kind !== 'subscriptions') return false;
  const extra = listed.subscriptions.filter((each) => each.mailbox === mailbox && each.notifyAt === notifyAt);
  for (const { id } of extra) {
    await lane.renew();
    const answer = await calendars.unsubscribe(id);
    if (answer.kind !== 'done' && answer.kind !== 'absent') return false;
  }
  return true;
}

/** Nothing of ours stands in that calendar any more. */
export async function endSubscription({ calendars, lane }: OpenCalendar): Promise<void> {
  const { notified } = lane.document;
  if (notified === undefined) return;
  await lane.renew();
  const answer = await calendars.unsubscribe(notified.id);
  if (answer.kind === 'done' || answer.kind === 'absent') lane.note(dropSubscription);
}
