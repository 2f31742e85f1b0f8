import { describe, expect, test } from '@jest/globals';
import {
  askedMinutes,
  type CalendarBox,
  closeBox,
  decideSubscription,
  dropSubscription,
  emptyBox,
  isShut,
  loseTrack,
  mayAsk,
  moveOn,
  noteSubscription,
  planRounds,
} from '../../../src/core/appointments/calendar-box.ts';
import { entraId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../../../src/core/kernel/time.ts';

const now = instant(Date.parse('2026-11-23T17:00:00Z'));
const hour = 60;
const day = 24 * hour;
const later = (minutes: number): Instant => addMinutes(now, minutes);
const box = emptyBox(personId('an'));
const notifyAt = 'https://bot.example.org/api/graph';

function isClosedFor(closed: CalendarBox, minutes: number): boolean {
  return !mayAsk(closed, later(minutes - 1)) && mayAsk(closed, later(minutes));
}

describe('the calendar of a mentor', () => {
  test('is asked at once when nothing is known of it', () => {
    expect(mayAsk(box, now)).toBe(true);
  });

  test('is left alone for as long as it asked to be', () => {
    expect(isClosedFor(closeBox(box, { kind: 'later', afterMs: 600_000 }, now), 10)).toBe(true);
    expect(isClosedFor(closeBox(box, { kind: 'later' }, now), 15)).toBe(true);
  });

  test('is asked every hour while it is not given to us', () => {
    const once = closeBox(box, { kind: 'not-permitted' }, now);
    expect(isClosedFor(once, hour)).toBe(true);
    expect(isClosedFor(closeBox(once, { kind: 'not-permitted' }, now), hour)).toBe(true);
    expect(isClosedFor(closeBox(box, { kind: 'identity' }, now), hour)).toBe(true);
  });

  test('is asked every month when it said twice that there is no mailbox', () => {
    const once = closeBox(box, { kind: 'no-mailbox' }, now);
    expect(isClosedFor(once, hour)).toBe(true);
    expect(isClosedFor(closeBox(once, { kind: 'no-mailbox' }, now), 30 * day)).toBe(true);
  });

  test('is shut while it is not here or not given to us, and not known once nobody asked for a day', () => {
    for (const kind of ['no-mailbox', 'not-permitted'] as const) {
      const closed = closeBox(box, { kind }, now);
      expect([isShut(closed, now), isShut(closed, later(hour + day - 1))]).toEqual([true, true]);
      expect(isShut(closed, later(hour + day))).toBe(false);
    }
    const ours = [{ kind: 'identity' }, { kind: 'later' }, { kind: 'refused', status: 400 }] as const;
    for (const outage of ours) expect(isShut(closeBox(box, outage, now), now)).toBe(false);
    expect(isShut(box, now)).toBe(false);
  });

  test('is open again once it was read', () => {
    const [round] = planRounds(box, now);
    const closed = closeBox(box, { kind: 'not-permitted' }, now);
    expect(moveOn(closed, { cursor: 'c1', window: round?.window ?? { from: now, until: now } }, now)).toEqual(
      { ...box, track: { cursor: 'c1', window: round?.window }, readAt: now },
    );
  });
});

describe('what is read of a calendar', () => {
  const [first] = planRounds(box, now);
  const window = { from: later(-day), until: later(120 * day) };
  const read = moveOn(box, { cursor: 'c1', window }, now);

  test('is all from yesterday to four months ahead, at first and when its place is lost', () => {
    expect(first).toEqual({ start: { kind: 'window', window }, window, isFull: true });
    expect(planRounds(loseTrack(read), now)).toEqual([first]);
  });

  test('is what changed since, for a week', () => {
    const since = { start: { kind: 'since', cursor: 'c1' }, window, isFull: false };
    expect(planRounds(read, later(7 * day - 1))).toEqual([since]);
  });

  test('is a new window beside the old one after a week', () => {
    const moved = { from: later(6 * day), until: later(127 * day) };
    expect(planRounds(read, later(7 * day))).toEqual([
      { start: { kind: 'since', cursor: 'c1' }, window, isFull: false },
      { start: { kind: 'window', window: moved }, window: moved, isFull: true },
    ]);
  });
});

describe('what we are told of a calendar', () => {
  const granted = { id: 's1', mailbox: entraId('e-an'), notifyAt, until: later(1_000) };
  const told = noteSubscription(box, granted, 'secret', now);

  test('is asked for when there is no subscription, or one to another address, or one that ended', () => {
    expect(decideSubscription(box, notifyAt, now, false)).toEqual({ do: 'create' });
    expect(decideSubscription(dropSubscription(told), notifyAt, now, false)).toEqual({ do: 'create' });
    expect(decideSubscription(told, 'https://elsewhere.example.org/', now, false)).toEqual({ do: 'create' });
    expect(decideSubscription(told, notifyAt, later(1_000), false)).toEqual({ do: 'create' });
  });

  test('is asked for anew at half of what was granted, which may be less than was asked', () => {
    expect(askedMinutes).toBeLessThan(7 * day);
    expect(decideSubscription(told, notifyAt, later(499), false)).toEqual({ do: 'nothing' });
    const renewal = { do: 'renew', notified: told.notified };
    expect(decideSubscription(told, notifyAt, later(500), false)).toEqual(renewal);
    expect(decideSubscription(told, notifyAt, now, true)).toEqual(renewal);
  });
});
