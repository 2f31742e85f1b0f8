import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openEmbeddedStore } from '../../../src/adapters/embedded/open-embedded-store.ts';
import { dialogs } from '../../../src/core/dialogs/open-dialog.ts';
import { loadDialog, openDialog, takeTurn } from '../../../src/core/dialogs/take-turn.ts';
import { personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, instant } from '../../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { dialogShape } from '../../../src/dialogs/dialog.ts';
import { forgetOldIn } from '../../../src/jobs/forget-old.ts';

const folder = mkdtempSync(join(tmpdir(), 'dialogs-'));
const now = instant(Date.parse('2026-11-19T10:15:00+01:00'));
const person = personId('t1');
const shape = dialogShape;
const opening = { person, id: 'd1', kind: 'appointment', shape, state: { at: 'offers' }, now } as const;

let store: DocumentStore;
const silent = () => undefined;
const log = { info: silent, warn: silent, error: silent };

beforeEach(async () => {
  store = await openEmbeddedStore(folder);
  await store.prepare([dialogs]);
});

afterEach(async () => {
  const left = await store.load(dialogs, person);
  if (left !== undefined) await store.delete(dialogs, person, left.version);
  await store.close();
});

const onCard = (turn: number, dialog = 'd1') => ({ kind: 'card', dialog, turn }) as const;
const turn = (token: Parameters<typeof takeTurn>[1]['token'], at = now) => ({
  person,
  token,
  shape,
  now: at,
});
const keep = (state: unknown) => () => ({ to: 'keep', state, answer: 'kept' }) as const;

describe('the one dialog of a person', () => {
  test('goes on with a press on its last card, once', async () => {
    await openDialog(store, opening);
    const taken = await takeTurn(store, turn(onCard(1)), keep({ at: 'read-back' }));
    expect(taken).toMatchObject({ standing: 'taken', dialog: { turn: 2, state: { at: 'read-back' } } });
    expect(await takeTurn(store, turn(onCard(1)), keep('never'))).toMatchObject({
      standing: 'old',
      dialog: { state: { at: 'read-back' } },
    });
  });

  test('takes one of two presses at the same moment', async () => {
    await openDialog(store, opening);
    const both = await Promise.all([1, 2].map((n) => takeTurn(store, turn(onCard(1)), keep(n))));
    expect(both.map(({ standing }) => standing).toSorted()).toEqual(['old', 'taken']);
  });

  test('is there after a restart', async () => {
    await openDialog(store, opening);
    await store.close();
    store = await openEmbeddedStore(folder);
    await store.prepare([dialogs]);
    expect(await loadDialog(store, person, now)).toMatchObject({
      id: 'd1',
      turn: 1,
      state: { at: 'offers' },
    });
  });

  test('gives its place to a new one, whose cards are told apart', async () => {
    await openDialog(store, opening);
    await openDialog(store, { ...opening, id: 'd2' });
    expect((await takeTurn(store, turn(onCard(1, 'd1')), keep('x'))).standing).toBe('none');
    expect((await takeTurn(store, turn(onCard(1, 'd2')), keep('x'))).standing).toBe('taken');
  });

  test('is opened and turned once by one message', async () => {
    await openDialog(store, { ...opening, message: 'a' });
    expect(await openDialog(store, { ...opening, id: 'd2', message: 'a' })).toMatchObject({ id: 'd1' });
    const typed = { kind: 'message', id: 'b' } as const;
    expect((await takeTurn(store, turn(typed), keep('once'))).standing).toBe('taken');
    expect((await takeTurn(store, turn(typed), keep('twice'))).standing).toBe('repeated');
  });

  test('is over after the end, and says so to a second press', async () => {
    await openDialog(store, opening);
    await takeTurn(store, turn(onCard(1)), () => ({ to: 'end', how: 'done', answer: 'booked' }));
    expect(await loadDialog(store, person, now)).toBeUndefined();
    expect((await takeTurn(store, turn(onCard(1)), keep('x'))).standing).toBe('over');
    expect((await takeTurn(store, turn({ kind: 'message', id: 'z' }), keep('x'))).standing).toBe('none');
  });

  test('keeps nothing of what was said once it is over', async () => {
    await openDialog(store, { ...opening, state: { where: 'lokaal 3.12' } });
    await takeTurn(store, turn(onCard(1)), () => ({ to: 'end', how: 'stopped', answer: '' }));
    expect(JSON.stringify(await store.load(dialogs, person))).not.toContain('lokaal');
  });

  test('stays as it was while a wish is carried out, so that the press can be repeated', async () => {
    await openDialog(store, opening);
    const press = () => takeTurn(store, turn(onCard(1)), () => ({ to: 'leave', answer: 'wish' }));
    expect(await press()).toEqual(await press());
  });

  test('is forgotten after a day, and a new release that knows another shape forgets it too', async () => {
    await openDialog(store, opening);
    const nextDay = addMinutes(now, 24 * 60);
    expect(await loadDialog(store, person, nextDay)).toBeUndefined();
    expect((await takeTurn(store, turn(onCard(1), nextDay), keep('x'))).standing).toBe('none');
    expect((await takeTurn(store, { ...turn(onCard(1)), shape: shape + 1 }, keep('x'))).standing).toBe(
      'none',
    );
    expect(await loadDialog(store, person, addMinutes(nextDay, -1))).toBeDefined();
    const deps = { store, programmes: [], log, sleep: () => Promise.resolve() };
    expect(await forgetOldIn({ ...deps, now: () => addMinutes(nextDay, -1) }, dialogs)).toBe(0);
    expect(await forgetOldIn({ ...deps, now: () => nextDay }, dialogs)).toBe(1);
    expect(await store.load(dialogs, person)).toBeUndefined();
  });
});

test('a dialog knows whom its state names', () => {
  const state = { meeting: { mentor: 'm1', trainees: ['t1', 't2'] } };
  const { now: turnedAt, ...rest } = opening;
  const dialog = { ...rest, state, turn: 1, turnedAt, messages: [] };
  expect(dialogs.people(dialog)).toEqual(['t1', 'm1', 't1', 't2']);
});
