import { describe, expect, test } from '@jest/globals';
import { collections, outboxCollections } from '../../src/core/collections.ts';

describe('everything that is stored', () => {
  test('has a name of its own', () => {
    expect(new Set(collections.map(({ name }) => name)).size).toBe(collections.length);
  });

  test('is swept where it has an outbox, and found there', () => {
    const found = collections.filter(({ indexes }) => 'outbox' in indexes);
    expect(outboxCollections).toEqual(found);
    expect(found.map(({ name }) => name)).toEqual([
      'sessions',
      'pulses',
      'digests',
      'exports',
      'tasks',
      'appointments',
      'votes',
      'hours',
      'referrals',
      'goals',
    ]);
  });

  test('says how long it is kept, and by which index that is found', () => {
    const terms = collections.map(({ name, retention, indexes }) => [
      name,
      retention.for === 'days' ? retention.days : retention.for,
      retention.for === 'days' ? retention.index in indexes : true,
    ]);
    expect(terms).toEqual([
      ['people', 'good', true],
      ['sessions', 'good', true],
      ['mailboxes', 'good', true],
      ['deliveries', 100, true],
      ['budgets', 'good', true],
      ['pulses', 'good', true],
      ['rounds', 'good', true],
      ['digests', 'turn', true],
      ['cohorts', 'good', true],
      ['exports', 365, true],
      ['trainings', 'good', true],
      ['tasks', 'good', true],
      ['task-rounds', 'good', true],
      ['calendars', 'good', true],
      ['turns', 'good', true],
      ['dialogs', 1, true],
      ['appointments', 30, true],
      ['keys', 'good', true],
      ['votes', 30, true],
      ['hours', 1, true],
      ['referrals', 7, true],
      ['mails', 'good', true],
      ['goals', 0, true],
      ['todos', 0, true],
      ['pages', 0, true],
      ['preparations', 0, true],
      ['audit', 'good', true],
      ['audit-heads', 'good', true],
    ]);
  });
});
