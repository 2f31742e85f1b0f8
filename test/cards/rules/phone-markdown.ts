/** What the Markdown parser of phones makes of a text. */
export interface OnPhone {
  /** The characters that are seen. */
  readonly shown: string;
  /** What it made of them beside text. */
  readonly made: readonly ('list' | 'link' | 'emphasis')[];
}

/** Only these lose a backslash that stands before them. */
const escapable = '*_[])';

/**
 * The rules of the parser that the clients for iOS and Android share, which are fewer than those of the desktop: lists,
 * links and emphasis; no headings, quotes, code, tables, HTML or entities. It looks for a list where a line begins, and
 * again behind each bracket and each number. Source:
 * https://github.com/microsoft/AdaptiveCards/blob/main/source/shared/cpp/ObjectModel/MarkDownBlockParser.cpp
 */
export function readOnPhone(text: string): OnPhone {
  const made: OnPhone['made'][number][] = [];
  let shown = '';
  /** Whether a list may begin here. */
  let isBlock = true;
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const [escaped] = /^\\./s.exec(rest) ?? [];
    const [list] = (isBlock && /^(?:-|\d+\.) +/.exec(rest)) || [];
    const [number] = (isBlock && /^(?:\d+\.?|-)/.exec(rest)) || [];
    const [link, label] = /^\[([^[\]]*)\]\([^\s()]*\)/.exec(rest) ?? [];
    const [emphasis] = /^(?:\*+|_+)/.exec(rest) ?? [];
    if (escaped !== undefined && escapable.includes(escaped.slice(1))) {
      shown += escaped.slice(1);
      at += 2;
      isBlock = false;
    } else if (list !== undefined) {
      made.push('list');
      at += list.length;
    } else if (number !== undefined) {
      shown += number;
      at += number.length;
    } else if (link !== undefined) {
      made.push('link');
      shown += label;
      at += link.length;
      isBlock = true;
    } else if (emphasis !== undefined) {
      made.push('emphasis');
      at += emphasis.length;
      isBlock = false;
    } else {
      shown += text[at];
      isBlock = '[])\n'.includes(text[at] ?? '');
      at += 1;
    }
  }
  return { shown, made };
}
