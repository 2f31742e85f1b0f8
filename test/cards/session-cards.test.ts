import { describe, expect, test } from '@jest/globals';
import { drawHelpCard } from '../../src/cards/draw-help-card.ts';
import { drawMessage } from '../../src/cards/draw-message.ts';
import { drawSessionDate } from '../../src/cards/draw-session-date.ts';
import { drawSessionHeld } from '../../src/cards/draw-session-held.ts';
import { drawSessionList } from '../../src/cards/draw-session-list.ts';
import { drawSessionOutline } from '../../src/cards/draw-session-outline.ts';
import { drawSessionStep } from '../../src/cards/draw-session-step.ts';
import { entraId, personId } from '../../src/core/kernel/id.ts';
import { type Language, languages } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import type { Person } from '../../src/core/people/person.ts';
import { emptySession, type HeldSession, type RunningSession } from '../../src/core/sessions/session.ts';
import { samplePlace, samplePlan, sampleProgramme } from '../support/sample-programme.ts';

const now = instant(Date.parse('2026-11-24T18:05:00Z'));
const programme = sampleProgramme;
const plan = samplePlan;
const open = emptySession(samplePlace);
const running: RunningSession = { ...open, state: 'running', startedAt: now, step: 0, stepStartedAt: now };
const { stepStartedAt: _, ...walked } = running;
const held: HeldSession = { ...walked, state: 'held', heldAt: now };

function trainee(name: string): Person {
  return {
    id: personId('t1'),
    entraId: entraId('A'),
    name,
    email: 'a@b.be',
    language: 'en',
    active: true,
    memberships: [],
  };
}

const names = {
  ordinary: 'Lotte Maes',
  empty: '',
  long: 'Maximiliaan-Alexander van den Broeck tot Heuvelrug en Van der Straeten-Ponthoz de l’Isle',
  hostile: '[click](https://evil.example) **bold** ${name} # 1. `x` <b>',
  rightToLeft: '\u202Eمريم بن علي',
};

function everyCard(language: Language, name: string): readonly object[] {
  const reader = { language, now };
  const trainees = [trainee(name)];
  const base = { reader, programme, plan, version: 3 };
  const sessions = [{ place: samplePlace, plan, session: running }];
  const list = {
    reader,
    programme,
    year: 1,
    years: [{ year: 1, trainees: 1 }],
    others: [],
    leads: true,
    sessions,
  };
  return [
    drawSessionList({ ...list, who: { group: name, trainees: 1 } }),
    drawSessionOutline({ ...base, session: open, leads: true }),
    drawSessionOutline({ ...base, session: open, leads: false }),
    drawSessionStep({ ...base, session: running, trainees }),
    drawSessionHeld({ ...base, session: held, trainees }),
    drawSessionDate({ ...base, session: open }),
    drawHelpCard(programme, reader),
    drawMessage({ language, title: 'x', paragraphs: ['y'] }),
  ];
}

describe.each(languages)('every card in %s', (language) => {
  test.each(Object.entries(names))('is whole and safe with %s data', (_kind, name) => {
    for (const card of everyCard(language, name)) {
      const text = JSON.stringify(card);
      expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
      expect(text).not.toContain('${');
      expect(text).not.toContain('\u202E');
      expect(text).not.toMatch(/(?<!\\)\[click\]/);
      expect(text.length).toBeLessThan(80_000);
    }
  });
});

test('a French reader is told that the text is in Dutch', () => {
  const card = drawSessionStep({
    reader: { language: 'fr', now },
    programme,
    plan,
    session: running,
    version: 1,
    trainees: [],
  });
  expect(JSON.stringify(card)).toContain('néerlandais');
});

test('the step card says in the words of the reader until when the step lasts', () => {
  const clock = (language: Language) =>
    JSON.stringify(
      drawSessionStep({
        reader: { language, now },
        programme,
        plan,
        session: running,
        version: 1,
        trainees: [],
      }),
    );
  expect(clock('nl-BE')).toContain('tot 19u15');
  expect(clock('nl-NL')).toContain('tot 19.15 uur');
  expect(clock('en')).toContain('until 19:15');
  expect(clock('fr')).toContain('19h15');
});
