import { describe, expect, test } from '@jest/globals';
import { drawBar } from '../../../src/cards/kit/draw-bar.ts';
import { drawSessionHeld } from '../../../src/cards/sessions/draw-session-held.ts';
import { drawSessionList } from '../../../src/cards/sessions/draw-session-list.ts';
import { drawSessionStep } from '../../../src/cards/sessions/draw-session-step.ts';
import { entraId, personId } from '../../../src/core/kernel/id.ts';
import { type Language, languages } from '../../../src/core/kernel/language.ts';
import { addMinutes, type CalendarDate, instant } from '../../../src/core/kernel/time.ts';
import type { Person } from '../../../src/core/people/person.ts';
import type { SessionPlan } from '../../../src/core/programme/programme.ts';
import { takesAttendance } from '../../../src/core/sessions/decide-session.ts';
import { emptySession, type HeldSession, type RunningSession } from '../../../src/core/sessions/session.ts';
import { drawEveryCase } from '../../support/card-gallery/card-cases.ts';
import { loadOrdinary } from '../../support/card-gallery/materials.ts';
import { samplePlace, samplePlan, sampleProgramme } from '../../support/sample-programme.ts';
import { elementsOf, textOf, textsOf } from '../rules/walk-card.ts';

const now = instant(Date.parse('2026-11-24T18:05:00Z'));
const running: RunningSession = {
  ...emptySession(samplePlace),
  state: 'running',
  startedAt: now,
  step: 0,
  stepStartedAt: now,
};

const lotte: Person = {
  id: personId('t1'),
  entraId: entraId('A'),
  name: 'Lotte Maes',
  email: 'a@b.be',
  language: 'en',
  active: true,
  memberships: [],
};

interface Wanted {
  readonly language?: Language;
  readonly step?: number;
  readonly minutesAgo?: number;
  readonly plan?: SessionPlan;
  readonly outcomes?: RunningSession['outcomes'];
}

function drawStep({
  language = 'nl-BE',
  step = 0,
  minutesAgo = 0,
  plan = samplePlan,
  outcomes = {},
}: Wanted) {
  return drawSessionStep({
    reader: { language, now },
    programme: sampleProgramme,
    plan,
    session: { ...running, step, outcomes, stepStartedAt: addMinutes(now, -minutesAgo) },
    version: 1,
    trainees: [lotte],
  });
}

const typesOf = (card: object) => elementsOf(card).map(({ type }) => type);
const verbsOf = (card: object) =>
  elementsOf(card).flatMap(({ path, value }) => (/\.actions\[\d\]$/.test(path) ? [textOf(value.verb)] : []));

describe('the card of a step', () => {
  test.each<[Language, string, string]>([
    ['nl-BE', 'tot 19u15', 'In dit tempo klaar om 19u35'],
    ['nl-NL', 'tot 19.15 uur', 'In dit tempo klaar om 19.35 uur'],
    ['en', 'until 19:15', 'At this pace you finish at 19:35'],
    ['fr', 'jusqu’à 19h15', 'À ce rythme, fin à 19h35'],
  ])('says in %s until when it lasts, and the whole', (language, until, rest) => {
    const texts = textsOf(drawStep({ language }));
    expect(texts).toEqual(expect.arrayContaining([until, rest]));
  });

  test('does not hurry a mentor who is over time', () => {
    const texts = textsOf(drawStep({ minutesAgo: 30 }));
    expect(texts).toContain('Voorzien tot 18u45. Neem gerust de tijd, of ga verder.');
    expect(texts.filter((text) => text.startsWith('tot '))).toEqual([]);
  });

  test('is silent about the clock when the session was left open overnight', () => {
    const texts = textsOf(drawStep({ minutesAgo: 13 * 60 }));
    expect(texts.filter((text) => /\d+u\d+/.test(text))).toEqual([]);
  });

  test('asks who is there where the step takes attendance, and nowhere else', () => {
    const asks = samplePlan.steps.map((_, step) => typesOf(drawStep({ step })).includes('Input.Toggle'));
    expect(asks).toEqual(samplePlan.steps.map(takesAttendance));
    expect(asks).toContain(true);
  });

  test('keeps the rules of intervision in sight, unfolded, while intervision runs', () => {
    const shows = samplePlan.steps.map((_, step) =>
      textsOf(drawStep({ step })).includes('Geen patiëntgegevens'),
    );
    expect(shows).toEqual(samplePlan.steps.map(({ kind }) => kind === 'intervisie'));
  });

  test('folds away the questions that help, and unfolds them by their name', () => {
    const card = drawStep({ step: 1 });
    const folded = elementsOf(card).find(({ value }) => value.id === 'prompts');
    expect(folded?.value.isVisible).toBe(false);
    expect(textsOf(folded?.value)).toContain('Wat hielp?');
    const unfolds = elementsOf(card).find(({ type }) => type === 'Action.ToggleVisibility');
    expect(unfolds?.value).toMatchObject({ title: 'Vragen die helpen', targetElements: ['prompts'] });
  });

  test('goes on, goes back, skips and takes a skip back; the last one finishes', () => {
    const skipped = { [samplePlan.steps[0]?.id ?? '']: 'skipped' } as const;
    expect(verbsOf(drawStep({ step: 1 })).slice(0, 3)).toEqual([
      'session.next',
      'session.back',
      'session.skip',
    ]);
    expect(verbsOf(drawStep({ step: 1, outcomes: skipped }))).toContain('session.undo');
    expect(verbsOf(drawStep({ step: 2 }))[0]).toBe('session.finish');
  });

  test('tells how far the session is in words, in a picture as wide as the card and to the progress bar of Teams', () => {
    const card = drawStep({ step: 1 });
    const bar = elementsOf(card).find(({ type }) => type === 'ProgressBar');
    expect(bar?.value).toMatchObject({ value: 1, max: 3 });
    expect(bar?.value.fallback).toMatchObject({ type: 'Image', size: 'Stretch', url: drawBar(1, 3) });
    expect(card.speak).toContain('Stap 2 van 3');
  });
});

test('the card of a step says when the whole ends below what is to be done now', () => {
  const lines = textsOf(drawStep({}));
  const at = (pattern: RegExp) => lines.findIndex((line) => pattern.test(line));
  expect(at(/^Uitleg welkom/)).toBeGreaterThan(at(/^Stap welkom/));
  expect(at(/^In dit tempo/)).toBeGreaterThan(at(/^Uitleg welkom/));
});

test('no card says anything in the yellow that cannot be read on white', async () => {
  const cases = await drawEveryCase('nl-BE', await loadOrdinary());
  const yellow = cases.flatMap(({ name, card }) =>
    elementsOf(card).some(({ value }) => value.type === 'TextBlock' && value.color === 'Warning')
      ? [name]
      : [],
  );
  expect(cases.some(({ name }) => name === 'step-overtime')).toBe(true);
  expect(yellow).toEqual([]);
});

test('a date that was just noted is read back once, and stands as the status on the next card', async () => {
  const cases = await drawEveryCase('nl-BE', await loadOrdinary());
  const dated = (name: string) =>
    textsOf(cases.find((each) => each.name === name)?.card).filter((text) => /8 december 2026/.test(text));
  expect(dated('outline-mentor-planned')).toEqual([
    expect.stringMatching(
      /^Genoteerd: dinsdag 8 december 2026 om 17u30\. Ik herinner jou en de ASO’s eraan op /,
    ),
  ]);
  expect(dated('outline-trainee')).toEqual(['Gepland op dinsdag 8 december 2026 om 17u30']);
});

describe('the list of talks', () => {
  const days = (from: string, to: string) => ({ from: from as CalendarDate, to: to as CalendarDate });
  const windows = [
    days('2026-09-21', '2026-11-02'),
    days('2026-11-16', '2026-12-07'),
    days('2027-01-04', '2027-02-01'),
  ];
  const draw = (language: Language) =>
    drawSessionList({
      reader: { language, now },
      programme: { ...sampleProgramme, mode: 'one-to-one' },
      who: { name: 'Lotte Maes' },
      year: 1,
      years: [],
      sessions: windows.map((window, index) => ({
        place: samplePlace,
        plan: { ...samplePlan, order: index + 1 },
        session: undefined,
        window,
      })),
      others: [],
      leads: true,
    });

  test.each<[Language, string, readonly RegExp[]]>([
    ['nl-BE', 'Nog niet gepland', [/voorbij: 21 sep/, /Nu aan de beurt, tot 7 dec/, /Tussen 4 jan/]],
    ['en', 'Not planned yet', [/has passed: 21 Sep/, /Due now, until 7 Dec/, /Between 4 Jan/]],
    ['fr', 'Pas encore de date', [/est passée : du 21 sep/, /C’est le moment, jusqu’au 7/, /Entre le 4 jan/]],
  ])('says in %s of the next one alone that it is not planned, and of each when it is due', (...said) => {
    const [language, notPlanned, statuses] = said;
    const lines = textsOf(draw(language)).filter(
      (line) => statuses.some((status) => status.test(line)) && !/Kennismaken|Getting to know/.test(line),
    );
    expect(lines).toHaveLength(3);
    for (const [index, status] of statuses.entries()) expect(lines[index]).toMatch(status);
    expect(lines.map((line) => line.includes(notPlanned))).toEqual([true, false, false]);
  });
});

test.each(languages)('no card of a session asks in %s for text, about anybody', async (language) => {
  const cases = await drawEveryCase(language, await loadOrdinary());
  const sessions = cases.filter(({ template }) => template.startsWith('session-'));
  expect(sessions.length).toBeGreaterThan(20);
  expect(sessions.filter(({ card }) => typesOf(card).includes('Input.Text'))).toEqual([]);
});

test.each(['step', 'held'])('a French reader is told on the card %s that a text is in Dutch', (which) => {
  const reader = { language: 'fr' as const, now };
  const card = which === 'step' ? drawStep({ language: 'fr' }) : drawHeld({ reader });
  expect(textsOf(card)).toContain('Ce texte n’existe pas encore en français ; le voici en néerlandais.');
});

interface Held {
  readonly reader?: { readonly language: Language; readonly now: typeof now };
  readonly minutes?: number;
  readonly more?: Pick<HeldSession, 'reportedAt' | 'begun'> & Partial<Pick<HeldSession, 'attendance'>>;
}

function drawHeld({ reader = { language: 'nl-BE', now }, minutes = 28, more = {} }: Held) {
  const { stepStartedAt: _, ...walked } = running;
  const outcomes = Object.fromEntries(samplePlan.steps.map(({ id }) => [id, 'done' as const]));
  const session: HeldSession = {
    ...walked,
    state: 'held',
    heldAt: addMinutes(now, minutes),
    outcomes,
    attendance: { [lotte.id]: false },
    ...more,
  };
  const next = { place: samplePlace, plan: samplePlan };
  const base = { programme: sampleProgramme, plan: samplePlan, session, version: 4, trainees: [lotte] };
  return drawSessionHeld({ ...base, reader, next });
}

describe('the card of what was held', () => {
  test('says when, how long, how much of it and how many were there, and no name unfolded', () => {
    const texts = textsOf(drawHeld({}));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Gehouden op dinsdag 24 november 2026',
        '28 minuten, 30 voorzien',
        'Alle stappen gedaan',
        '0 van 1 aanwezig',
      ]),
    );
    const folded = elementsOf(drawHeld({})).find(({ value }) => value.id === 'attendance');
    expect(folded?.value.isVisible).toBe(false);
    expect(textsOf(folded?.value)).toContain('Lotte Maes');
  });

  test('does not claim that a session lasted all night', () => {
    const texts = textsOf(drawHeld({ minutes: 14 * 60 }));
    expect(texts).toContain('30 minuten voorzien');
    expect(texts.filter((text) => text.includes('840'))).toEqual([]);
  });

  test('says one minute in the singular', () => {
    expect(textsOf(drawHeld({ minutes: 1 }))).toContain('1 minuut, 30 voorzien');
  });

  test('does not claim that a session took no time', () => {
    expect(textsOf(drawHeld({ minutes: 0 }))).toContain('30 minuten voorzien');
  });

  test.each([
    [{}, 'welke stappen, wanneer en wie er was', 'Aanwezigheid aanpassen'],
    [{ attendance: {} }, 'welke stappen en wanneer', 'Noteer wie er was'],
    [{ reportedAt: now }, 'wanneer en wie er was', 'Aanwezigheid aanpassen'],
    [{ reportedAt: now, attendance: {} }, 'alleen wanneer', 'Noteer wie er was'],
    [
      { reportedAt: now, begun: true as const },
      'welke stappen, wanneer en wie er was',
      'Aanwezigheid aanpassen',
    ],
  ])('says what was kept, and no more than that: with %j', (more, kept, way) => {
    const texts = textsOf(drawHeld({ more }));
    expect(texts).toContain(`Bewaard: ${kept}. Niets van wat er gezegd is.`);
    expect(texts).toContain(way);
  });

  test('leads to the next date first', () => {
    const [first] = elementsOf(drawHeld({})).filter(({ value }) => value.style === 'positive');
    expect(first?.value).toMatchObject({ verb: 'session.open', data: { view: 'date' } });
  });
});
