/** The text of a piece of HTML without what it quotes, and whether it quotes anything. */
export interface HtmlText {
  readonly written: string;
  readonly quotes: boolean;
}

/** Elements whose content nobody sees. */
const unseen = new Set(['script', 'style', 'head', 'title']);
/** Elements that do not part what stands before them from what stands after them. */
const inline = new Set(['a', 'at', 'b', 'code', 'em', 'font', 'i', 's', 'span', 'strong', 'sub', 'sup', 'u']);
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * Reads HTML from left to right, once: no more work than there are characters. A quote that is not closed goes on to the
 * end, so that what somebody else wrote is rather left out than taken for theirs.
 */
export function textOfHtml(html: string): HtmlText {
  let written = '';
  let quotes = false;
  /** How many are open around this place. */
  const around = { quotes: 0, unseen: 0 };
  for (let at = 0; at < html.length; ) {
    const tag = html[at] === '<' ? readTag(html, at) : undefined;
    if (tag === undefined) {
      const next = html.indexOf('<', at + 1);
      const end = next === -1 ? html.length : next;
      if (around.quotes + around.unseen === 0) written += html.slice(at, end);
      at = end;
      continue;
    }
    const kind = tag.name === 'blockquote' ? 'quotes' : unseen.has(tag.name) ? 'unseen' : undefined;
    if (kind !== undefined) around[kind] = Math.max(0, around[kind] + (tag.closes ? -1 : 1));
    if (kind === 'quotes') quotes = true;
    if (!inline.has(tag.name)) written += ' ';
    at = tag.end;
  }
  return { written: decode(written).trim(), quotes };
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** Where the text after it begins. */
  readonly end: number;
}

/** The tag that begins at `at`; undefined for a `<` that begins none. What is never closed goes on to the end. */
function readTag(html: string, at: number): Tag | undefined {
  const isComment = html.startsWith('<!--', at);
  const [, slash, name = '!'] = /^<(\/?)([a-z][a-z0-9:]{0,30})/i.exec(html.slice(at, at + 40)) ?? [];
  if (slash === undefined && html[at + 1] !== '!') return undefined;
  const close = isComment ? '-->' : '>';
  const end = html.indexOf(close, at);
  return {
    name: name.toLowerCase(),
    closes: slash === '/',
    end: end === -1 ? html.length : end + close.length,
  };
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, word) => {
    if (word !== undefined) return named[String(word).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
