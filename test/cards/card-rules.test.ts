import { describe, expect, test } from '@jest/globals';
import { cardRules } from './rules/card-rules.ts';
import { findUnshown } from './rules/find-unshown.ts';

/** A card that keeps every rule; the table breaks it once per rule. */
const sound = {
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'nl-BE',
  speak: 'Stap 1 van 3',
  body: [
    { type: 'TextBlock', text: 'Typ **sessie** of bel [112](tel:112).', wrap: true },
    { type: 'ProgressBar', value: 1, max: 3, fallback: { type: 'TextBlock', text: '1/3' } },
    { type: 'Image', url: 'https://example.org/a.png', altText: 'Een kring van stoelen' },
    { type: 'Input.Date', id: 'day', label: 'Dag', isRequired: true, errorMessage: 'Kies een dag' },
    { type: 'ActionSet', actions: [press('Volgende', 'positive'), press('Vorige')] },
  ],
};

function press(title: string, style = 'default', data: object = { plan: 'msg-y1-s1', seen: 3 }) {
  const verb = 'session.next';
  // Where a day must be filled in, who goes back need not fill it in.
  const inputs = style === 'positive' ? {} : { associatedInputs: 'none' };
  const fallback = { type: 'Action.Submit', title, data: { ...data, verb }, ...inputs };
  return { type: 'Action.Execute', title, verb, style, data, fallback, ...inputs };
}

const add = (...elements: readonly object[]) => ({ ...sound, body: [...sound.body, ...elements] });
const text = (said: string) => add({ type: 'TextBlock', text: said, wrap: true });
const act = (...actions: readonly object[]) => add({ type: 'ActionSet', actions });

test('a sound card keeps every rule', () => {
  const broken = Object.entries(cardRules).flatMap(([rule, judge]) =>
    judge(sound).map((what) => `${rule}: ${what}`),
  );
  expect(broken).toEqual([]);
});

const breaches: readonly (readonly [rule: string, what: string, card: object])[] = [
  ['is an Adaptive Card 1.5', 'another version', { ...sound, version: '1.6' }],
  [
    'is valid by the published implementation of 1.5',
    'an unknown element',
    add({ type: 'TextBlok', text: 'x' }),
  ],
  [
    'is valid by the published implementation of 1.5',
    'a refused value',
    add({ type: 'TextBlock', text: 'x', size: 'Huge' }),
  ],
  [
    'is valid by the published implementation of 1.5',
    'an unknown property',
    add({ type: 'TextBlock', text: 'x', colour: 'Good' }),
  ],
  [
    'is valid by the published implementation of 1.5',
    'an element of Teams as fallback',
    add({ type: 'Rating', fallback: { type: 'Stars' } }),
  ],
  [
    'is valid by the published implementation of 1.5',
    'two inputs with one id',
    add({ type: 'Input.Text', id: 'day', label: 'x' }),
  ],
  ['has a fallback for what only Teams draws', 'a bare badge', add({ type: 'Badge', text: 'nieuw' })],
  ['fits in a Teams message', 'a text of 41,000 characters', text('a'.repeat(41_000))],
  ['is filled to the last place', 'a missing field', text('Dag ${name}')],
  ['is filled to the last place', 'a date to format', text('{{DATE(2020-01-01T00:00:00Z)}}')],
  [
    'is filled to the last place',
    'a missing field in the data of a button',
    act(press('x', 'default', { plan: '${plan}' })),
  ],
  ['makes of Markdown only what our own words use', 'a heading', text('# Titel')],
  ['makes of Markdown only what our own words use', 'a list', text('1. een')],
  ['makes of Markdown only what our own words use', 'emphasis', text('_nadruk_')],
  ['makes of Markdown only what our own words use', 'an image', text('![a](https://a.example)')],
  ['makes of Markdown only what our own words use', 'HTML', text('a <b>vet</b>')],
  ['makes of Markdown only what our own words use', 'code by indentation', text('    code')],
  [
    'makes of Markdown only what our own words use',
    'a list as the name of a toggle',
    add({ type: 'Input.Toggle', id: 'a', title: '- Lotte' }),
  ],
  [
    'makes of Markdown only what our own words use',
    'a heading in a fact',
    add({ type: 'FactSet', facts: [{ title: 'a', value: '# b' }] }),
  ],
  ['is the same text on phones', 'a backslash that only the desktop hides', text('1\\. Welkom')],
  ['is the same text on phones', 'a list behind a bracket', text('(zie)- dit')],
  ['lets data be neither link nor bold', 'a link', text('[evil](https://a.example)')],
  ['lets data be neither link nor bold', 'bold', text('**evil**')],
  [
    'shows no escaped Markdown where none is read',
    'a backslash in a button',
    act(press('Sessie 1\\. Kennismaken')),
  ],
  ['shows no escaped Markdown where none is read', 'asterisks aloud', { ...sound, speak: 'Typ **sessie**' }],
  ['keeps the direction of writing', 'an override', text('\u202Edoor elkaar')],
  ['keeps the direction of writing', 'an isolate left open', text('\u2068مريم')],
  ['says aloud what it is, in a language', 'silence', { ...sound, speak: ' ' }],
  ['says aloud what it is, in a language', 'no language', { ...sound, lang: '' }],
  [
    'says aloud what it is, in a language',
    'a full stop too many',
    { ...sound, speak: 'In welke taal?. Kies' },
  ],
  ['describes its images', 'an image alone', add({ type: 'Image', url: 'https://example.org/a.png' })],
  ['names its inputs', 'an input without label', add({ type: 'Input.Text', id: 'a' })],
  ['names its inputs', 'a toggle without title', add({ type: 'Input.Toggle', id: 'a', title: '' })],
  ['names its inputs', 'a silent must', add({ type: 'Input.Text', id: 'a', label: 'a', isRequired: true })],
  [
    'cuts no sentence off',
    'a long text on one line',
    add({ type: 'TextBlock', text: 'Iets dat niet op een telefoon past' }),
  ],
  ['has one primary button at most, and first', 'two of them', act(press('Ook', 'positive'))],
  [
    'has one primary button at most, and first',
    'the last one',
    { ...sound, body: [{ type: 'ActionSet', actions: [press('a'), press('b', 'positive')] }] },
  ],
  [
    'has named buttons, six in a row at most, with a fallback each',
    'seven',
    act(...'abcdefg'.split('').map((each) => press(each))),
  ],
  ['has named buttons, six in a row at most, with a fallback each', 'no name', act(press(''))],
  [
    'has named buttons, six in a row at most, with a fallback each',
    'a way back that must be earned',
    act({
      ...press('a'),
      associatedInputs: 'auto',
      fallback: { ...press('a').fallback, associatedInputs: 'auto' },
    }),
  ],
  [
    'has named buttons, six in a row at most, with a fallback each',
    'no fallback',
    act({ ...press('a'), fallback: undefined }),
  ],
  [
    'has named buttons, six in a row at most, with a fallback each',
    'a fallback without its verb',
    act({ ...press('a'), fallback: { type: 'Action.Submit', title: 'a', data: {} } }),
  ],
  [
    'puts only ids, numbers and flags behind a button',
    'a name',
    act(press('a', 'default', { who: 'Lotte Maes' })),
  ],
  [
    'puts only ids, numbers and flags behind a button',
    'a record',
    act(press('a', 'default', { session: { step: 3 } })),
  ],
];

test('there is a breach for every rule', () => {
  expect(new Set(breaches.map(([rule]) => rule))).toEqual(new Set(Object.keys(cardRules)));
});

test.each(breaches)('"%s" catches %s', (rule, _, card) => {
  expect(cardRules[rule]?.(card)).not.toEqual([]);
});

describe('a card beside its template', () => {
  const template = {
    type: 'AdaptiveCard',
    body: [
      { type: 'TextBlock', text: '${title}', size: 'Large' },
      { $data: '${rows}', type: 'TextBlock', text: '${text}' },
      { $when: '${late}', type: 'TextBlock', text: '${lateText}', color: 'Warning' },
    ],
  };
  const title = { type: 'TextBlock', text: 'a', size: 'Large' };
  const row = { type: 'TextBlock', text: 'b' };
  const late = { type: 'TextBlock', text: 'c', color: 'Warning' };
  const card = (...body: readonly object[]) => ({ type: 'AdaptiveCard', body });

  test('shows every part when some case has it', () => {
    expect(findUnshown(template, [card(title, row, row), card(title, late)])).toEqual([]);
  });

  test('lacks the part that no case has', () => {
    expect(findUnshown(template, [card(title, row)])).toEqual(['card.body[2]: no case shows it']);
  });

  test('is a stranger when it has what the template has not, or in another order', () => {
    expect(findUnshown(template, [card(title, { ...late, color: 'Good' })])).toContain(
      '1 cards were not drawn from it',
    );
    expect(findUnshown(template, [card(late, title)])).toContain('1 cards were not drawn from it');
  });
});
