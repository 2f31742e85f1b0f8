import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personId, programmeId } from '../../../src/core/kernel/id.ts';
import { addDays, type CalendarDate } from '../../../src/core/kernel/time.ts';
import type { TrainingDue, TrainingPart } from '../../../src/core/programme/programme.ts';
import { commitTraining, loadTraining } from '../../../src/core/training/commit-training.ts';
import { decideTraining, type Noted } from '../../../src/core/training/decide-training.ts';
import { markOf, type TrainingMark, trainingStage, trainings } from '../../../src/core/training/training.ts';
import type { TrainingAnswer, TrainingChange } from '../../../src/core/training/wishes.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';

const today = '2026-11-24' as CalendarDate;

function part(id: string, due: TrainingDue, exemption = false): TrainingPart {
  return { id, title: { nl: id }, hours: 1, due, exemption };
}

const parts = [
  part('t1', { kind: 'before-talk', talk: 1 }),
  part('t2', { kind: 'around-talk', talk: 3 }),
  part('t3', { kind: 'within', months: 12 }, true),
];
const followed = (on = today): TrainingMark => ({ how: 'followed', on });
const exempt = (on = today): TrainingMark => ({ how: 'exempt', on });
const mark = (wanted: Readonly<Record<string, TrainingAnswer>>): TrainingChange => ({ kind: 'mark', wanted });

function decide(noted: Noted, change: TrainingChange, on = today): Noted {
  const decided = decideTraining(parts, noted, change, on);
  if (!decided.ok) throw new Error(decided.refusal);
  return decided.value;
}

describe('a mentor', () => {
  test.each<[string, Noted['done'], string]>([
    ['has the training open while nothing was followed', {}, 'open'],
    [
      'has it open while a part from before the first talk is missing',
      { t2: followed(), t3: exempt() },
      'open',
    ],
    ['is ready for the first talk with the part that comes before it', { t1: followed() }, 'ready'],
    ['is not done while one part is missing', { t1: followed(), t2: followed() }, 'ready'],
    ['is done with every part', { t1: followed(), t2: followed(), t3: followed() }, 'complete'],
    [
      'is done with an exemption where there can be one',
      { t1: followed(), t2: followed(), t3: exempt() },
      'complete',
    ],
    ['is not exempted where the programme knows no exemption', { t1: exempt() }, 'open'],
    ['is not helped by a part that the programme does not have', { t9: followed() }, 'open'],
  ])('%s', (_, done, stage) => {
    expect(trainingStage(parts, { done })).toBe(stage);
  });

  test('a mentor who never noted anything has it open, unless nothing comes before the first talk', () => {
    expect(trainingStage(parts, undefined)).toBe('open');
    expect(trainingStage(parts.slice(1), undefined)).toBe('ready');
    expect(trainingStage([part('late', { kind: 'before-talk', talk: 2 })], undefined)).toBe('ready');
  });
});

describe('what is noted', () => {
  test('carries the day on which it was told, and keeps it when it is told again', () => {
    const first = decide({ done: {} }, mark({ t1: 'followed', t3: 'exempt' }));
    expect(first.done).toEqual({ t1: followed(), t3: exempt() });
    const later = addDays(today, 9);
    const second = decide(first, mark({ t1: 'followed', t2: 'followed', t3: 'exempt' }), later);
    expect(second.done).toEqual({ t1: followed(), t2: followed(later), t3: exempt() });
    expect(decide(second, mark({ t3: 'followed' }), later).done.t3).toEqual(followed(later));
  });

  test('can be taken off again', () => {
    expect(decide({ done: { t1: followed() } }, mark({ t1: 'not-yet' })).done).toEqual({});
  });

  test('is refused where it is an exemption that the programme does not know', () => {
    const decided = decideTraining(parts, { done: {} }, mark({ t1: 'exempt', t2: 'followed' }), today);
    expect(decided).toEqual({ ok: false, refusal: 'training.no-exemption' });
  });

  test('is the very same when nothing changes', () => {
    const noted: Noted = { done: { t1: followed(), gone: followed() } };
    expect(decide(noted, mark({ t1: 'followed', t2: 'not-yet', other: 'followed' }))).toBe(noted);
    expect(decide(noted, { kind: 'unmark' })).toBe(noted);
  });
});

const days = fc.integer({ min: -400, max: 0 }).map((days) => addDays(today, days));
const ids = ['t1', 't2', 't3', 'gone', 'constructor', '__proto__'];
const how = fc.constantFrom('followed' as const, 'exempt' as const);
const marks = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.record({ how, on: days })))
  .map((entries): Noted['done'] => Object.fromEntries(entries));
const noted: fc.Arbitrary<Noted> = fc.record({ done: marks, before: marks }, { requiredKeys: ['done'] });
const changes = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom<TrainingAnswer>('followed', 'not-yet', 'exempt')))
  .map((entries) => entries.filter(([id, answer]) => answer !== 'exempt' || !['t1', 't2'].includes(id)))
  .map((entries) => mark(Object.fromEntries(entries)));

describe('whatever was noted and whatever is told', () => {
  test('telling it twice is telling it once', () => {
    fc.assert(
      fc.property(noted, changes, days, (before, change, later) => {
        const once = decide(before, change);
        expect(decide(once, change, later)).toBe(once);
      }),
    );
  });

  test('taking it back restores exactly what stood there', () => {
    fc.assert(
      fc.property(noted, changes, (before, change) => {
        const after = decide(before, change);
        fc.pre(after !== before);
        expect(decide(after, { kind: 'unmark' })).toEqual({ done: before.done });
      }),
    );
  });

  test('only parts of the programme are kept, each as it was told or as it was', () => {
    fc.assert(
      fc.property(noted, changes, (before, change) => {
        const after = decide(before, change);
        const wanted = change.kind === 'mark' ? change.wanted : {};
        for (const each of parts) {
          const told = Object.hasOwn(wanted, each.id) ? wanted[each.id] : undefined;
          const was = markOf(each, before.done)?.how ?? 'not-yet';
          expect(markOf(each, after.done)?.how ?? 'not-yet').toBe(told ?? was);
        }
        const known = parts.map(({ id }) => id);
        if (after !== before) expect(known).toEqual(expect.arrayContaining(Object.keys(after.done)));
      }),
    );
  });
});

describe('in the store', () => {
  const programme = { id: programmeId('vu'), training: parts };
  const person = personId('hanna');

  async function open() {
    const store = openStoreInMemory();
    await store.prepare([trainings]);
    const save = async (seen: number, change: TrainingChange) => {
      const saved = await commitTraining(store, { programme, person, seen, change, today });
      return saved.ok ? saved.value.outcome : saved.refusal;
    };
    return { store, save };
  }

  test('a second press of the same button changes nothing, an older card loses nothing', async () => {
    const { store, save } = await open();
    expect(await save(0, mark({ t1: 'followed' }))).toBe('saved');
    expect(await save(0, mark({ t1: 'followed' }))).toBe('same');
    expect(await save(0, mark({ t1: 'not-yet', t2: 'followed' }))).toBe('old');
    expect(await save(1, { kind: 'unmark' })).toBe('saved');
    expect(await save(1, { kind: 'unmark' })).toBe('same');
    expect(await save(2, mark({ t2: 'followed' }))).toBe('saved');
    expect(await save(1, { kind: 'unmark' })).toBe('old');
    const now = await loadTraining(store, programme, person);
    expect(now).toMatchObject({ version: 3, noted: { done: { t2: followed() }, before: {} } });
    await store.close();
  });

  test('of two devices that save at once, one is told that its card is old', async () => {
    const { store, save } = await open();
    const outcomes = await Promise.all([
      save(0, mark({ t1: 'followed' })),
      save(0, mark({ t2: 'followed' })),
    ]);
    expect(outcomes.toSorted()).toEqual(['old', 'saved']);
    const { noted } = await loadTraining(store, programme, person);
    expect(Object.keys(noted.done)).toHaveLength(1);
    await store.close();
  });

  test('it is found by its programme, and holds no word about the mentor', async () => {
    const { store, save } = await open();
    await save(0, mark({ t1: 'followed' }));
    const found = await store.query(trainings, 'programme', 'vu');
    expect(found.map(({ key, document }) => [key, document])).toEqual([
      ['vu/hanna', { programme: 'vu', person: 'hanna', done: { t1: followed() }, before: {} }],
    ]);
    expect(await store.query(trainings, 'programme', 'msg')).toEqual([]);
    await store.close();
  });
});
