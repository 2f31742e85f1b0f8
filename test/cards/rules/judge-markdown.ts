import { createRequire } from 'node:module';
import { readOnPhone } from './phone-markdown.ts';
import { elementsOf, isObject, textOf } from './walk-card.ts';

interface Token {
  readonly type: string;
  readonly children: readonly Token[] | null;
}

interface Markdown {
  parse(text: string, env: object): readonly Token[];
  renderInline(text: string): string;
}

// The package comes without types.
const makeMarkdown = createRequire(import.meta.url)('markdown-it') as (options: {
  html: boolean;
}) => Markdown;
const markdown = makeMarkdown({ html: true });

/** What the words and templates of this house may use themselves: bold, and a link to a number or a site. */
const ours = new Set(['paragraph', 'text', 'text_special', 'softbreak', 'strong', 'link', 'inline']);

interface Place {
  readonly path: string;
  readonly text: string;
}

/** The texts in which Markdown is read: text blocks, facts, and the titles of toggles and choices. */
function markdownOf(card: object): readonly Place[] {
  return elementsOf(card).flatMap(({ path, type, value }) => {
    if (type === 'TextBlock') return [{ path, text: textOf(value.text) }];
    if (type === 'Input.Toggle') return [{ path, text: textOf(value.title) }];
    const parts = type === 'FactSet' ? value.facts : type === 'Input.ChoiceSet' ? value.choices : [];
    return (Array.isArray(parts) ? parts : [])
      .filter(isObject)
      .flatMap((part) => [part.title, part.value].map((text) => ({ path, text: textOf(text) })));
  });
}

/** Says where Markdown makes more of a text than letters: nobody writes lists, headings, images or HTML into a card. */
export function judgeMarkdown(card: object): readonly string[] {
  return markdownOf(card).flatMap(({ path, text }) => {
    const tokens = markdown.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
    const strange = tokens.filter(({ type }) => !ours.has(type.replace(/_(open|close)$/, '')));
    return strange.map(({ type }) => `${path}: Markdown makes a ${type} of "${text.slice(0, 40)}"`);
  });
}

/** Says where a phone shows a backslash that the desktop hides, or makes a list of a text. */
export function judgePhones(card: object): readonly string[] {
  return markdownOf(card).flatMap(({ path, text }) => {
    const { shown, made } = readOnPhone(text);
    return [
      ...(/\\[!-/:-@[-`{-~]/.test(shown)
        ? [`${path}: phones show a backslash: "${shown.slice(0, 40)}"`]
        : []),
      ...(made.includes('list') ? [`${path}: phones make a list of "${text.slice(0, 40)}"`] : []),
    ];
  });
}

/** Says where a text that means harm, known by the word "evil", became a link or bold. */
export function judgeHarm(card: object): readonly string[] {
  return markdownOf(card).flatMap(({ path, text }) => {
    const html = markdown.renderInline(text);
    const strong = [...html.matchAll(/<strong>(.*?)<\/strong>/gs)].map(([, inner]) => inner ?? '');
    const links = [...html.matchAll(/<a [^>]*>.*?<\/a>/gs)].map(([whole]) => whole);
    const caught = [...strong, ...links].filter((each) => each.includes('evil'));
    return caught.map((each) => `${path}: harm was done: ${each.slice(0, 60)}`);
  });
}

/**
 * Says where a reader would see a backslash or our own asterisks: text meant for Markdown in a place that does not read it.
 * What means harm ("evil") may show its asterisks there.
 */
export function judgeBareTexts(card: object): readonly string[] {
  return elementsOf(card).flatMap(({ path, type, value }) => {
    const keys = ['speak', 'altText', 'label', 'errorMessage', 'placeholder'];
    const titled = type.startsWith('Action.') ? ['title', ...keys] : keys;
    return titled
      .filter((key) => /\\[[\]*_`~|<>&#.)\-+]|\*\*(?!evil)\p{L}/u.test(textOf(value[key])))
      .map((key) => `${path}: ${key} shows its Markdown: "${textOf(value[key]).slice(0, 40)}"`);
  });
}
