import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { knownTo } from '../../src/understanding/known.ts';
import { understand } from '../../src/understanding/understand.ts';
import { samplePlan, sampleProgramme } from '../support/sample-programme.ts';

/** A programme that no code has heard of: other themes, other names, another clock. */
const midwives = {
  ...sampleProgramme,
  timezone: 'Atlantic/Azores',
  sessions: [{ ...samplePlan, theme: 'bovenkamer' }],
  words: {
    trainee: ['vroedkundige in spe', 'vis'],
    supervisor: ['praktijkmoeder'],
    programme: ['KRING'],
    registers: ['Wiegboek'],
    themes: [['bovenkamer', ['bovenkamer', 'hoofd leegmaken']]],
    tasks: [['baarplan', ['baarplan', 'plan de naissance']]],
    referral: [['luisterlijn', ['Luisterlijn']]],
    faq: [['lakens', ['wie/waar … lakens', 'who … sheets']]],
  },
} as const;
const known = knownTo([midwives]);
const now = instant(Date.parse('2026-11-18T10:15:00Z'));
const meant = (text: string, language: Language = 'nl-BE') => understand(text, { language, now, ...known });

describe('a programme with words of its own', () => {
  test.each([
    ['het thema bovenkamer', 'theme', { theme: 'bovenkamer' }],
    ['iets over het hoofd leegmaken', 'theme', { theme: 'bovenkamer' }],
    ['wanneer moet mijn baarplan binnen zijn?', 'tasks', { task: 'baarplan' }],
    ['c’est quand, le plan de naissance ?', 'tasks', { task: 'baarplan' }],
    ['mijn baarplna is ingediend', 'task-done', { task: 'baarplan' }],
    ['hoe bereik ik de luisterlijn', 'refer', { recipient: 'luisterlijn' }],
    ['wie wast eigenlijk de lakens?', 'faq', { topic: 'lakens' }],
    ['who changes the sheets', 'faq', { topic: 'lakens' }],
    ['welke VIS lopen achter', 'digest', { refused: 'individual' }],
    ['ik wil een bericht aan mijn praktijkmoeder sturen', 'refer', { requires: 'consent' }],
    ['aanwezigheden naar Wiegboek', 'attendance', { view: 'list' }],
  ])('is understood by them: %s', (text, intent, slots) => {
    expect(meant(text)).toMatchObject({ intent, slots });
  });

  test('names the session that its words mean', () => {
    expect(meant('start de sessie over bovenkamer')).toMatchObject({
      intent: 'start-session',
      slots: { session: samplePlan.id },
    });
  });

  test('means its own clock', () => {
    expect(meant('plan gesprek morgen om 14u').slots).toMatchObject({
      date: '2026-11-19',
      at: '2026-11-19T14:00:00-01:00',
    });
  });

  test('takes no word of it for the name of somebody', () => {
    expect(meant('plan gesprek met Wiegboek morgen om 14u').slots.person).toBeUndefined();
  });

  test('does not know the words of another', () => {
    expect(meant('wat met mijn stageplan').slots.task).toBeUndefined();
    expect(meant('thema rouw').slots.theme).toBeUndefined();
  });
});

describe('without any programme', () => {
  test.each([
    ['plan gesprek morgen om 14u', 'plan'],
    ['wie leest hier mee?', 'faq'],
    ['ik wil dood', 'crisis'],
    ['volgende stap', 'next-step'],
  ])('what everybody says is understood: %s', (text, intent) => {
    expect(understand(text, { language: 'nl-BE', now })).toMatchObject({ intent });
  });

  test('what it knows is nothing', () => {
    expect(understand('thema stress', { language: 'nl-BE', now, ...knownTo([]) }).slots).toEqual({});
  });
});
