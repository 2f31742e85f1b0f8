import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeProgramme } from '../../../../src/core/programme/check/judge-programme.ts';
import type {
  FormatDraft,
  NoticesDraft,
  ProgrammeDraft,
} from '../../../../src/core/programme/check/programme-draft.ts';

const format: FormatDraft = {
  id: 'talk-round',
  minutes: 20,
  steps: [
    { id: 'listen', minutes: 12 },
    { id: 'advise', minutes: 8 },
  ],
  variants: [{ id: 'quiet', without: ['advise'], step_minutes: { listen: 20 } }],
};
const group: ProgrammeDraft = {
  mode: 'group',
  mentor: { assesses: false },
  group: { size: 8, quorum: 4 },
  sessions_per_year: 1,
  record_levels: { none: 'nothing' },
  formats: [format],
  sessions: [
    {
      id: 's1',
      year: 1,
      order: 1,
      minutes: 25,
      steps: [
        { id: 'open', minutes: 5, kind: 'opening', record: 'none' },
        { id: 'case', minutes: 20, format: 'talk-round', variant: 'quiet' },
      ],
    },
  ],
  referral: [{ id: '112', crisis: true, phone: '112' }],
};
const pair: ProgrammeDraft = {
  mode: 'one-to-one',
  mentor: { assesses: true },
  conversations: [
    { id: 'c1', n: 1, window_weeks: [2, 8], training_due: 't1' },
    { id: 'c2', n: 2, window_weeks: [6, 12], evaluation_form: 'year-1' },
  ],
  evaluation_form: { id: 'form', fields: [{ id: 'role' }] },
  training: [{ id: 't1', due: { before_talk: 1 } }],
  hours: { total: 1.5, items: [{ id: 'talks', count: 2, minutes: 45 }] },
  tasks: [{ id: 'plan', due: { anchor: 'start', offset: 'P3M' } }],
};
const session = group.sessions?.[0];
const withSteps = (...steps: readonly object[]): ProgrammeDraft => ({
  ...group,
  sessions: [{ ...session, minutes: undefined, steps }],
});

const withNotices = (notices: NoticesDraft): ProgrammeDraft => ({ ...group, notices });

/** What is found, as `code path`. */
function judge(programme: ProgrammeDraft): readonly string[] {
  return judgeProgramme(programme).map(
    ({ code, path }) => `${code.replace('programme.', '')} ${path.join('.')}`,
  );
}

describe('the rules of a programme', () => {
  test('find nothing wrong with a right one, and nothing with what is not there', () => {
    expect([...judge(group), ...judge(pair), ...judge({})]).toEqual([]);
  });

  test.each<[string, ProgrammeDraft, string]>([
    ['steps add up', { ...group, sessions: [{ ...session, minutes: 26 }] }, 'minutes-sum sessions.0.minutes'],
    [
      'an opened format lasts as long',
      withSteps({ id: 'a', minutes: 9, format: 'talk-round' }),
      'minutes-sum sessions.0.steps.0.minutes',
    ],
    [
      'a format adds up',
      { ...group, formats: [{ ...format, minutes: 21, variants: [] }], sessions: [] },
      'minutes-sum formats.0.minutes',
    ],
    [
      'a variant adds up',
      { ...group, formats: [{ ...format, variants: [{ id: 'quiet', without: ['advise'] }] }] },
      'minutes-sum formats.0.variants.0.step_minutes',
    ],
    [
      'a variant leaves out what is there',
      { ...group, formats: [{ ...format, variants: [{ id: 'quiet', without: ['x'] }] }] },
      'unknown-format-step formats.0.variants.0.without.0',
    ],
    [
      'a format has steps',
      { mode: 'group', sessions: [], formats: [{ id: 'f', derive_from: 'g' }] },
      'format-steps formats.0.derive_from',
    ],
    [
      'a format has steps in one way',
      { formats: [format, { ...format, id: 'f', derive_from: 'talk-round' }] },
      'format-steps-twice formats.1.derive_from',
    ],
    [
      'a format opens no format',
      { formats: [{ id: 'f', steps: [{ id: 'a', format: 'f' }] }] },
      'format-inside-format formats.0.steps.0.format',
    ],
    [
      'minutes are given to steps that are there',
      { formats: [format, { id: 'f', derive_from: 'talk-round', step_minutes: { x: 5 } }] },
      'unknown-format-step formats.1.step_minutes.x',
    ],
    ['a format is known', withSteps({ id: 'a', format: 'x' }), 'unknown-format sessions.0.steps.0.format'],
    [
      'a variant is known',
      withSteps({ id: 'a', format: 'talk-round', variant: 'x' }),
      'unknown-variant sessions.0.steps.0.variant',
    ],
    [
      'a variant is of a format',
      withSteps({ id: 'a', variant: 'quiet' }),
      'variant-without-format sessions.0.steps.0.variant',
    ],
    ['steps have their own id', withSteps({ id: 'a' }, { id: 'a' }), 'double-id sessions.0.steps.1.id'],
    ['questions have their own id', { faq: [{ id: 'a' }, { id: 'a' }] }, 'double-id faq.1.id'],
    [
      'translations are complete',
      withSteps({ id: 'a', prompts: { nl: ['a', 'b'], en: ['a'] } }),
      'list-length sessions.0.steps.0.prompts.en',
    ],
    [
      'only declared levels are stored',
      withSteps({ id: 'a', record: 'attendance' }),
      'undeclared-record sessions.0.steps.0.record',
    ],
    [
      'a mentor who does not assess has no evaluating step',
      withSteps({ id: 'a', kind: 'evaluation' }),
      'mentor-assesses-not sessions.0.steps.0.kind',
    ],
    [
      'a mentor who does not assess has no form',
      { ...group, evaluation_form: { id: 'f' } },
      'mentor-assesses-not evaluation_form',
    ],
    [
      'a form that is filled in exists',
      { ...pair, evaluation_form: undefined },
      'form-missing conversations.1.evaluation_form',
    ],
    ['a group has sessions', { ...group, sessions: undefined }, 'plans-missing sessions'],
    ['a pair has no sessions', { ...pair, sessions: [] }, 'plans-of-other-mode sessions'],
    [
      'reminders have their own id',
      withNotices({
        before: [
          { id: 'a', days: 14 },
          { id: 'a', days: 1 },
        ],
      }),
      'double-id notices.before.1.id',
    ],
    [
      'reminders stand with the earliest first',
      withNotices({ before: [{ days: 1 }, { days: 14 }] }),
      'reminder-order notices.before.1.days',
    ],
    [
      'reminders of one day stand in the order of the clock',
      withNotices({
        before: [
          { days: 1, at: '12:00' },
          { days: 1, at: '12:00' },
        ],
      }),
      'reminder-order notices.before.1.days',
    ],
    [
      'nobody is reminded of a window who takes the initiative',
      withNotices({ closing: { days: 7 } }),
      'closing-for-initiator notices.closing',
    ],
    [
      'nothing is due in quiet hours that go past midnight',
      withNotices({ quiet: { from: '20:00', to: '07:30' }, outcome: { at: '07:29' } }),
      'in-quiet-hours notices.outcome.at',
    ],
    [
      'nothing is due in quiet hours of a day',
      withNotices({ quiet: { from: '12:00', to: '14:00' }, before: [{ at: '13:00' }] }),
      'in-quiet-hours notices.before.0.at',
    ],
    [
      'no digest in a quiet weekend',
      withNotices({ quiet: { weekend: true }, digest: { weekday: 'sunday', at: '08:00' } }),
      'in-quiet-weekend notices.digest.weekday',
    ],
    [
      'the hours in which people meet begin before they end',
      { ...group, scheduling: { hours: { from: '18:00', to: '08:00' } } },
      'ends-before-it-begins scheduling.hours.to',
    ],
    [
      'days without meetings begin before they end',
      {
        ...group,
        scheduling: {
          closed: [
            { from: '2026-12-24', to: '2026-12-24' },
            { from: '2027-01-02', to: '2026-12-24' },
          ],
        },
      },
      'ends-before-it-begins scheduling.closed.1.to',
    ],
    ['a quorum fits in the group', { ...group, group: { size: 8, quorum: 9 } }, 'quorum group.quorum'],
    [
      'a session is in one year or in several',
      { ...group, sessions: [{ ...session, years: [1] }] },
      'one-year-or-years sessions.0.year',
    ],
    [
      'the sessions of a year are numbered',
      { ...group, sessions: [{ ...session, order: 2 }] },
      'session-order sessions.0.order',
    ],
    [
      'every year has as many sessions',
      { ...group, sessions_per_year: 2 },
      'sessions-per-year sessions_per_year',
    ],
    ['talks are numbered', { ...pair, conversations: [{ id: 'c', n: 2 }] }, 'talk-number conversations.0.n'],
    [
      'windows do not end before they start',
      { ...pair, conversations: [{ id: 'c', window_weeks: [8, 2] }] },
      'window-backwards conversations.0.window_weeks',
    ],
    [
      'windows go forward',
      { ...pair, conversations: [{ window_weeks: [8, 9] }, { window_weeks: [8, 12] }] },
      'window-order conversations.1.window_weeks',
    ],
    [
      'words are for what there is',
      { ...group, words: { themes: { trust: {} } } },
      'words-of-nothing words.themes.trust',
    ],
    [
      'words may name a task by a part of its id',
      { ...group, tasks: [{ id: 'logbook-april' }], words: { tasks: { logbook: {}, diary: {} } } },
      'words-of-nothing words.tasks.diary',
    ],
    ['a training is known', { ...pair, training: [] }, 'unknown-training conversations.0.training_due'],
    [
      'a part of the training comes once',
      { ...pair, training: [{ id: 't1' }, { id: 't1' }] },
      'double-id training.1.id',
    ],
    [
      'a talk names no training that is due at another talk',
      { ...pair, training: [{ id: 't1', due: { around_talk: 2 } }] },
      'training-elsewhere conversations.0.training_due',
    ],
    [
      'a training is due in some way',
      { ...pair, training: [{ id: 't1', due: {} }] },
      'training-due training.0.due',
    ],
    [
      'a training is due in one way',
      { ...pair, training: [{ id: 't1', due: { before_talk: 1, within: 'P1Y' } }] },
      'training-due training.0.due',
    ],
    [
      'a training is due before a talk that there is',
      { ...pair, training: [{ id: 't1' }, { id: 't2', due: { before_talk: 3 } }] },
      'unknown-talk training.1.due.before_talk',
    ],
    [
      'a training is due around a talk that there is',
      { ...pair, training: [{ id: 't1' }, { id: 't2', due: { around_talk: 9 } }] },
      'unknown-talk training.1.due.around_talk',
    ],
    [
      'a group has no talks at which a training is due',
      { ...group, training: [{ id: 't1', due: { before_talk: 1 } }] },
      'unknown-talk training.0.due.before_talk',
    ],
    [
      'hours add up',
      { ...pair, hours: { total: 2, items: [{ count: 1, minutes: 60 }] } },
      'hours-sum hours.total',
    ],
    ['a task is due in one way', { tasks: [{ due: { habit: true, yearly: '09-30' } }] }, 'due tasks.0.due'],
    [
      'an offset counts from an anchor',
      { tasks: [{ due: { habit: true, offset: 'P1M' } }] },
      'due-anchor tasks.0.due.offset',
    ],
    [
      'anyone in danger reads their own language',
      { referral: [{ id: 'a', crisis: true, phone: '1', for_what: { nl: 'x', en: 'x' } }] },
      'crisis-language referral.0.for_what',
    ],
    [
      'anyone in danger is answered in their own language',
      { referral: [{ id: 'a', crisis: true, phone: '1', answers: ['nl', 'en'] }] },
      'crisis-answers referral',
    ],
    ['somebody is there in a crisis', { referral: [{ id: 'a' }] }, 'no-crisis referral'],
    [
      'somebody helps with every need that people choose from',
      {
        referring: {},
        referral: [
          {
            id: 'a',
            crisis: true,
            phone: '1',
            needs: ['danger', 'talk', 'ill', 'conflict', 'rules', 'small'],
          },
          { id: 'b', needs: ['substances'] },
        ],
      },
      'need-unmet referral',
    ],
    [
      'help for a crisis can be called',
      { referral: [{ id: 'a', crisis: true, phone: null }] },
      'crisis-phone referral.0.phone',
    ],
  ])('%s', (_, programme, finding) => {
    expect(judge(programme)).toEqual([finding]);
  });

  test('reminders on days of their own, the hour where the quiet ends and a digest at an open weekend are right', () => {
    const open = {
      quiet: { from: '20:00', to: '07:30', weekend: false },
      before: [
        { id: 'a', days: 14, at: '19:59' },
        { id: 'b', days: 1, at: '12:00' },
        { id: 'c', days: 1, at: '16:00' },
      ],
      no_date: { at: '07:30' },
      digest: { weekday: 'sunday', at: '08:00' },
    };
    expect(judge(withNotices(open))).toEqual([]);
  });

  test('a format is right exactly when its steps add up to its minutes', () => {
    const minutes = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(minutes, minutes, minutes, (listen, advise, total) => {
        const steps = [
          { id: 'listen', minutes: listen },
          { id: 'advise', minutes: advise },
        ];
        const found = judge({ formats: [{ id: 'f', minutes: total, steps }] });
        expect(found.length === 0).toBe(listen + advise === total);
      }),
    );
  });
});
