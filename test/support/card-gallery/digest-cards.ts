import { drawAttendanceList } from '../../../src/cards/attendance/draw-attendance-list.ts';
import { drawExported } from '../../../src/cards/attendance/draw-exported.ts';
import { type DigestCard, drawDigest } from '../../../src/cards/digest/draw-digest.ts';
import type { Band, DigestFacts } from '../../../src/core/digest/digest.ts';
import { personId } from '../../../src/core/kernel/id.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { addDays, addMinutes, type CalendarDate, instant } from '../../../src/core/kernel/time.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { GalleryCard } from './card-cases.ts';
import { type Material, now, placeOf, traineesOf } from './material.ts';

const monday = '2026-11-23' as CalendarDate;
const since = '2026-10-01' as CalendarDate;
const band = (from: number, to: number, of: number): Band => ({ from, to, of });

function factsOf(on: CalendarDate, held: Band, reached: Band, more: Partial<DigestFacts> = {}): DigestFacts {
  const unreached = { count: 0, first: [] };
  return {
    on,
    since,
    held,
    reached,
    asked: band(0, 9, held.of),
    shut: band(0, 9, held.of),
    failed: band(0, 9, 320),
    unreached,
    ...more,
  };
}

/** The overview of a coordinator: of a large programme, of a small one, when nothing is wrong, and when much is. */
export function drawDigestCards(language: Language, material: Material): readonly GalleryCard[] {
  const { group, pairs } = material;
  const people = traineesOf(material);
  const card = (programme: Programme, more: Partial<DigestCard>) =>
    drawDigest({
      reader: { language, now },
      programme,
      facts: factsOf(monday, band(10, 19, 40), band(20, 29, 40)),
      earlier: [],
      people,
      next: addDays(monday, 7),
      ...more,
    });
  const first = people.map(({ id }, index) => ({
    person: id,
    reason: index % 3 === 1 ? ('blocked' as const) : ('not-installed' as const),
  }));
  const attendance = {
    share: 'more-than-three-quarters' as const,
    from: instant(Date.parse('2026-10-01T00:00:00Z')),
    until: addMinutes(now, -2_880),
  };
  const year = Array.from({ length: 16 }, (_, week) => {
    const from = Math.floor(week / 11) * 10;
    return factsOf(addDays(monday, 7 * (week - 16)), band(from, from + 9, 40), band(from, from + 9, 40));
  });
  return [
    {
      name: 'digest',
      card: card(group, {
        facts: factsOf(monday, band(10, 19, 40), band(20, 29, 40), {
          asked: band(10, 19, 40),
          attendance,
          unreached: { count: 3, first: first.slice(0, 3) },
        }),
        earlier: year.slice(-6),
      }),
    },
    {
      name: 'digest-quiet',
      card: card(group, { facts: factsOf(monday, band(30, 40, 40), band(30, 40, 40)) }),
    },
    { name: 'digest-small', card: card(group, { facts: factsOf(monday, band(0, 2, 2), band(0, 2, 2)) }) },
    {
      name: 'digest-much',
      card: card(pairs, {
        facts: factsOf(monday, band(0, 9, 120), band(30, 39, 120), {
          asked: band(20, 29, 120),
          shut: band(10, 19, 120),
          attendance: { ...attendance, share: 'up-to-half' },
          training: { ready: band(20, 29, 103), complete: band(10, 19, 103) },
          failed: band(10, 19, 320),
          unreached: { count: 131, first: [...first, { person: personId('gone'), reason: 'blocked' }] },
        }),
        earlier: year,
        repeat: true,
      }),
    },
  ];
}

/** The list of who was there: of one session, and of more than a message can hold. */
export function drawAttendanceLists(language: Language, material: Material): readonly GalleryCard[] {
  const { group } = material;
  const people = traineesOf(material);
  const session = (index: number) =>
    people.map(({ name }, place) => ({
      plan: group.sessions[index % group.sessions.length],
      heldAt: addMinutes(now, (index - 90) * 10_080),
      name: place === 2 ? `=SUM(${name})` : name,
      present: (index + place) % 5 !== 0,
    }));
  const base = { reader: { language, now }, programme: group, madeAt: now };
  const many = Array.from({ length: 90 }, (_, index) => session(index));
  return [
    { name: 'attendance-list', card: drawAttendanceList({ ...base, sessions: [session(0), session(1)] }) },
    { name: 'attendance-list-cut', card: drawAttendanceList({ ...base, sessions: many }) },
  ];
}

/** What a trainee is told when the mentor made the list; drawn from the template of messages. */
export function drawExportedCards(language: Language, { group, names }: Material): readonly GalleryCard[] {
  const lines = group.sessions.slice(0, 2).map((plan, index) => ({
    place: placeOf(group, plan),
    heldAt: addMinutes(now, (index - 3) * 10_080),
    present: index !== 1,
  }));
  const base = { reader: { language, now }, programme: group, madeAt: now, repeat: false };
  const mentor = names[0] ?? '';
  return [
    { name: 'exported', card: drawExported({ ...base, mentor, lines }) },
    { name: 'exported-nothing', card: drawExported({ ...base, lines: [], repeat: true }) },
  ];
}
