import { chooseOffers } from '../src/core/appointments/choose-offers.ts';
import { findTimes, type Search } from '../src/core/appointments/find-times.ts';
import type { BusyItem, Invitee } from '../src/core/appointments/reading.ts';
import { personId } from '../src/core/kernel/id.ts';
import { addMinutes, firstInstantFrom, type Instant, parseCalendarDate } from '../src/core/kernel/time.ts';
import { median, round } from './measure.ts';

/** A mentor and eight trainees, over six weeks in which the clocks change. */
const calendars = 9;
const days = 42;
const entries = 1_000;
const rounds = 25;

const zone = 'Europe/Brussels';

/**
 * What it costs to find the times at which a group can meet, all calendars being full of entries, and to choose three of
 * them: processor time of this process, the median of the rounds. The first rounds, in which Node compiles, count too.
 */
export function measureSlots() {
  const search = openSearch();
  const spent: number[] = [];
  let found = 0;
  for (let each = 0; each < rounds; each += 1) {
    const before = process.cpuUsage();
    const { times } = findTimes(search);
    const offers = chooseOffers(times, { zone });
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1_000);
    found = times.length;
    if (offers.length !== 3) throw new Error('three times are to be found');
  }
  const [first = 0] = spent;
  return {
    ...{ calendars, days, entries, times: found },
    cpuMs: round(median(spent)),
    slowestCpuMs: round(Math.max(...spent)),
    firstCpuMs: round(first),
  };
}

function openSearch(): Search {
  const monday = parseCalendarDate('2027-03-08');
  if (monday === undefined) throw new Error('that is a day');
  const from = firstInstantFrom(zone, monday, '00:00');
  const invitees = Array.from(
    { length: calendars },
    (_, person): Invitee => ({
      person: personId(`p${person}`),
      must: person === 0,
      reading: { state: 'read', items: fill(from, person) },
    }),
  );
  return {
    zone,
    rules: {
      ...{
        talkMinutes: 30,
        noticeHours: 48,
        horizonDays: 84,
        bufferMinutes: 10,
        restHours: 12,
        quorum: 4,
        preparationMinutes: 15,
        voteHours: 72,
      },
      hours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' },
      closed: [],
    },
    isClosed: () => false,
    minutes: 30,
    ...{ now: from, from, to: addMinutes(from, days * 1_440), invitees },
  };
}

/** Two entries of ten minutes every two hours, a little later for each person, with room for a talk between them. */
function fill(from: Instant, person: number): readonly BusyItem[] {
  return Array.from({ length: entries }, (_, n): BusyItem => {
    const pair = Math.floor((n >> 1) * ((days * 1_440 * 2) / entries));
    const at = addMinutes(from, pair + (n % 2) * 10 + person);
    return { from: at, until: addMinutes(at, 10), status: n % 10 === 0 ? 'tentative' : 'busy' };
  });
}
