import { judgeActions, judgeButtonData, judgePrimary } from './judge-buttons.ts';
import { judgeBareTexts, judgeHarm, judgeMarkdown, judgePhones } from './judge-markdown.ts';
import { judgeShape } from './judge-shape.ts';
import { teamsOnly } from './teams-only.ts';
import { elementsOf, textOf, textsOf } from './walk-card.ts';

/** Says what is wrong with a card, a line each. */
export type JudgeCard = (card: object) => readonly string[];

/** What Teams takes in one message, counted in bytes of UTF-16. */
const largest = 80_000;

function judgeVersion(card: object): readonly string[] {
  const { type, version } = { type: '', version: '', ...card };
  return type === 'AdaptiveCard' && version === '1.5' ? [] : [`is ${type} ${version}`];
}

function judgeSize(card: object): readonly string[] {
  const bytes = Buffer.byteLength(JSON.stringify(card), 'utf16le');
  return bytes <= largest ? [] : [`is ${bytes} bytes`];
}

function judgeLeftOver(card: object): readonly string[] {
  return textsOf(card)
    .filter((text) => /[${]\{/.test(text))
    .map((text) => `has not been filled: "${text.slice(0, 40)}"`);
}

/** Marks that override the writing direction, and isolates that are not closed in the same text. */
function judgeDirection(card: object): readonly string[] {
  return textsOf(card)
    .filter(
      (text) => /[\u200E\u200F\u202A-\u202E]/.test(text) || count(text, '\u2068') !== count(text, '\u2069'),
    )
    .map((text) => `turns the sentence around: "${text.slice(0, 40)}"`);
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

function judgeSpeech(card: object): readonly string[] {
  const { speak, lang } = { speak: '', lang: '', ...card };
  const stumbles = /[?!:]\.|(?<!\.)\.\.(?!\.)/.test(speak);
  return [
    ...(speak.trim() === '' ? ['says nothing aloud'] : []),
    ...(stumbles ? [`stumbles over a full stop: "${speak.slice(0, 60)}"`] : []),
    ...(lang === '' ? ['tells no language'] : []),
  ];
}

function judgeImages(card: object): readonly string[] {
  return elementsOf(card)
    .filter(({ type, value }) => type === 'Image' && textOf(value.altText).trim() === '')
    .map(({ path }) => `${path}: an image without altText`);
}

function judgeFallbacks(card: object): readonly string[] {
  return elementsOf(card)
    .filter(({ type, value }) => teamsOnly.includes(type) && typeof value.fallback !== 'object')
    .map(({ path, type }) => `${path}: ${type} without a fallback`);
}

/** A toggle is named by its title, every other input by its label. */
function judgeInputs(card: object): readonly string[] {
  const inputs = elementsOf(card).filter(({ type }) => type.startsWith('Input.'));
  return inputs.flatMap(({ path, type, value }) => {
    const label = textOf(value.label) || (type === 'Input.Toggle' ? textOf(value.title) : '');
    const silent = value.isRequired === true && textOf(value.errorMessage) === '';
    return [
      ...(label.trim() === '' ? [`${path}: ${type} without a label`] : []),
      ...(silent ? [`${path}: ${type} is required and does not say so`] : []),
    ];
  });
}

/** Long words would be cut off on a phone, and text that says nothing is a hole in the card. */
function judgeTextBlocks(card: object): readonly string[] {
  return elementsOf(card)
    .filter(
      ({ type, value }) => type === 'TextBlock' && textOf(value.text).length > 16 && value.wrap !== true,
    )
    .map(({ path, value }) => `${path}: is cut off on a phone: "${textOf(value.text).slice(0, 40)}"`);
}

/** A sentence has one colon at most: after the second, nobody knows what belongs to what. */
export function judgeColons(card: object): readonly string[] {
  return textsOf(card)
    .flatMap((text) => text.split(/(?<=[.?!])\s|\n/))
    .filter((sentence) => (sentence.match(/\s?:(?=\s)/g) ?? []).length > 1)
    .map((sentence) => `has two colons: "${sentence.slice(0, 60)}"`);
}

/** Every rule that every card keeps, by the sentence that says it. */
export const cardRules: Readonly<Record<string, JudgeCard>> = {
  'is an Adaptive Card 1.5': judgeVersion,
  'is valid by the published implementation of 1.5': judgeShape,
  'has a fallback for what only Teams draws': judgeFallbacks,
  'fits in a Teams message': judgeSize,
  'is filled to the last place': judgeLeftOver,
  'makes of Markdown only what our own words use': judgeMarkdown,
  'is the same text on phones': judgePhones,
  'lets data be neither link nor bold': judgeHarm,
  'shows no escaped Markdown where none is read': judgeBareTexts,
  'keeps the direction of writing': judgeDirection,
  'says aloud what it is, in a language': judgeSpeech,
  'describes its images': judgeImages,
  'names its inputs': judgeInputs,
  'cuts no sentence off': judgeTextBlocks,
  'has one primary button at most, and first': judgePrimary,
  'has named buttons, six in a row at most, with a fallback each': judgeActions,
  'puts only ids, numbers and flags behind a button': judgeButtonData,
};
