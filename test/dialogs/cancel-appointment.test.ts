import { describe, expect, test } from '@jest/globals';
import { type CancelState, cancelDialog } from '../../src/dialogs/cancel/cancel-dialog.ts';
import { isForDialog } from '../../src/dialogs/is-for-dialog.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';
import { now, standingAt, zone } from './sample-dialog.ts';

const known = await knowShipped();

const tuesday = standingAt('2026-11-24T14:00:00+01:00');
const thursday = standingAt('2026-11-26T09:00:00+01:00', 'a2');
const both = { zone, standing: [thursday, tuesday] };
const opening: CancelState = { at: 'opening' };
const typed = (text: string) =>
  ({ kind: 'typed', said: understand(text, { language: 'nl-BE', now, ...known }) }) as const;
const sure: CancelState = { at: 'sure', standing: tuesday };

describe('calling off', () => {
  test('asks whether it is sure, and does it after a yes', () => {
    const asked = cancelDialog(opening, typed('annuleer mijn afspraak van dinsdag'), both, now);
    expect(asked).toEqual({ kind: 'go', state: sure });
    expect(cancelDialog(sure, typed('ja'), both, now)).toEqual({
      kind: 'done',
      wish: { do: 'cancel', appointment: 'a1', seen: 3 },
    });
  });

  test('asks which one when there are several, and takes a day for an answer', () => {
    const asked = cancelDialog(opening, { kind: 'begin', which: {} }, both, now);
    expect(asked).toEqual({ kind: 'go', state: { at: 'which', among: [tuesday, thursday] } });
    if (asked.kind !== 'go') throw new Error('asks nothing');
    expect(cancelDialog(asked.state, typed('donderdag'), both, now)).toMatchObject({
      kind: 'go',
      state: { at: 'sure', standing: { appointment: 'a2' } },
    });
  });

  test('tells two of one day apart by the part of the day that was named', () => {
    const evening = standingAt('2026-11-24T19:00:00+01:00', 'a3');
    const twice = { zone, standing: [tuesday, evening] };
    for (const [text, appointment] of [
      ['annuleer het gesprek van dinsdagavond', 'a3'],
      ['annuleer het gesprek van dinsdagnamiddag', 'a1'],
    ] as const)
      expect(cancelDialog(opening, typed(text), twice, now)).toMatchObject({
        state: { at: 'sure', standing: { appointment } },
      });
  });

  test('never takes an appointment on another day for the one that was named', () => {
    const only = { zone, standing: [thursday] };
    expect(cancelDialog(opening, typed('ziek vandaag'), only, now)).toMatchObject({ state: { at: 'which' } });
  });

  test('keeps nothing of the reason', () => {
    const asked = cancelDialog(opening, typed('ik ben ziek, dinsdag kan ik niet komen'), both, now);
    expect(JSON.stringify(asked)).not.toMatch(/ziek|reason/);
  });

  test('lets it stand after a no, and after stop', () => {
    expect(cancelDialog(sure, typed('nee'), both, now).kind).toBe('stopped');
    expect(cancelDialog(sure, typed('stop'), both, now).kind).toBe('stopped');
  });

  test('says when there is none', () => {
    expect(cancelDialog(opening, { kind: 'begin', which: {} }, { zone, standing: [] }, now)).toMatchObject({
      kind: 'again',
      why: 'no-appointment',
    });
  });
});

describe('an open dialog is', () => {
  test.each([
    'ja',
    'nee',
    'half drie',
    'de tweede',
    'liever online',
    'dinsdag kan ik niet',
    'stop',
    'na 17u',
  ])('answered by: %s', (text) => {
    expect(isForDialog(typed(text).said)).toBe(true);
  });

  test.each([
    'help',
    'ik wil dood',
    'ik zie het niet meer zitten',
    'volgende stap',
    'mijn afspraken',
    'taal en',
  ])('interrupted and kept by: %s', (text) => {
    expect(isForDialog(typed(text).said)).toBe(false);
  });
});
