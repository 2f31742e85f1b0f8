/**
 * Text of people and of programme files on its way into a card. Adaptive Cards read Markdown in most texts, templating
 * leaves `${` to be mistaken for a template, cards read `{{` as a date to format, and writing direction marks can turn a
 * sentence around.
 */

// The marks that set or override writing direction, and control characters other than a line break.
const invisible = /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** For places where Markdown is not read: button titles, input labels, `speak`. */
export function bare(text: string): string {
  const cleaned = clean(text);
  return rightToLeft.test(cleaned) ? `\u2068${cleaned}\u2069` : cleaned;
}

/** For what is copied out of a card: without marks of ours around it. */
export function clean(text: string): string {
  return text.replace(invisible, '').replaceAll(/(?<=[${])\{/g, '\u2060{');
}

/** Sentences for `speak`, one after the other, with one full stop between them; signs for the eye are left out. */
export function spoken(...sentences: readonly string[]): string {
  const said = sentences.map((sentence) => sentence.replaceAll('✓', '').trim()).filter((each) => each !== '');
  return bare(
    said.map((each, at) => (at === said.length - 1 || /[.?!:…]$/.test(each) ? each : `${each}.`)).join(' '),
  );
}

/** A text with Markdown in it on its way into `spoken`: without its signs, which nobody should hear. */
export function unmarked(text: string): string {
  return text.replace(/[*\\\u2060]/gu, '');
}

/** Nothing to see, and no word ends there: what stands on both sides of it is read as text, and not as one sign. */
const joiner = '\u2060';
/** What opens a tag, an address, an entity or a stroke only together with what follows, and a backslash that would take it along. */
const openers = /<(?=[a-z/!?])|&(?=#?\w+;)|~(?=~)|\\(?=[!-/:-@[-`{-~\n]|$)/gi;
/** What makes a list, a heading, a quote, a line or a table where a line begins; on phones also behind a bracket. */
const beginnings =
  /^([^\S\n\r\u2028\u2029]*)(?=#{1,6}(?:\s|$)|>|\+(?:\s|$)|-(?:[\s:|-]|$)|=+[^\S\n]*$|[|:]|[-\d][\d.-]*[.)-](?:\s|$))/gm;
const behindBrackets = /(?<=[[\])])(?=-(?:\s|$)|[-\d][\d.-]*[.-](?:\s|$))/gm;

/**
 * For places where Markdown is read: shows exactly the characters of the text, and no link, list or emphasis. The parser
 * of the desktop takes a backslash away from all punctuation, that of phones from `* _ [ ] )` only
 * (https://github.com/microsoft/AdaptiveCards/blob/main/source/shared/cpp/ObjectModel/MarkDownBlockParser.cpp); so these
 * are the only ones that get one. A backtick, which no other way hides on both, becomes one that looks like it.
 */
export function plain(text: string): string {
  return bare(text)
    .replace(/^ {4,}/gm, '   ')
    .replaceAll('`', '\u02CB')
    .replace(openers, `$&${joiner}`)
    .replace(beginnings, `$1${joiner}`)
    .replace(behindBrackets, joiner)
    .replace(/[*_[\]]/g, '\\$&');
}

/** Cuts a text that would push a card over what Teams takes; says so with an ellipsis. */
export function short(text: string, limit: number): string {
  // A character has one unit or two: what has so few of these is not looked at one by one.
  if (text.length <= limit) return text;
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}
