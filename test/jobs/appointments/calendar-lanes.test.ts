import { expect, test } from '@jest/globals';
import { calendarBoxes, emptyBox } from '../../../src/core/appointments/calendar-box.ts';
import { personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, instant } from '../../../src/core/kernel/time.ts';
import { calendarLanes } from '../../../src/jobs/appointments/calendar-lanes.ts';
import { Lane } from '../../../src/jobs/deliver/lane.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';

const an = personId('an');
const now = instant(Date.parse('2026-11-23T17:00:00Z'));

test('one process at a time is in the calendar of a mentor, and what it noted stays', async () => {
  const store = openStoreInMemory();
  await store.prepare([calendarBoxes]);
  const deps = (worker: string) => ({ store, worker, now: () => now, leaseFor: 60_000 });
  const held = await Lane.take(deps('one'), calendarLanes, an);
  expect(await Lane.take(deps('two'), calendarLanes, an)).toEqual({ busyUntil: addMinutes(now, 1) });
  if (!(held instanceof Lane)) throw new Error('busy');
  held.note((box) => ({ ...box, readAt: now }));
  await held.leave();
  const after = await Lane.take(deps('two'), calendarLanes, an);
  expect(after).toMatchObject({ document: { ...emptyBox(an), readAt: now } });
  await store.close();
});
