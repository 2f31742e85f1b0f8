import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isLanguage, languages } from '../core/kernel/language.ts';
import { parseJson } from '../core/kernel/parse-json.ts';
import { type Instant, instant } from '../core/kernel/time.ts';
import type { Programme } from '../core/programme/programme.ts';
import { wordsOf } from '../i18n/words.ts';
import { knownTo } from '../understanding/known.ts';
import { type Context, longestLine, understand } from '../understanding/understand.ts';

interface UnderstandContext {
  readonly out: (line: string) => void;
  /** The moment that counts as now where none is given. */
  readonly now: () => Instant;
  /** Programmes whose sessions words can name. */
  readonly programmes: readonly Programme[];
}

const usage =
  'usage: klankbord understand [--lang nl-BE|nl-NL|en|fr] [--now ISO] "text" | [--lang ...] [--now ISO] --file FILE.jsonl';

/**
 * Shows what typed words mean: one JSON object with intent, slots, whether the bot acts on
 * them, and what it offers otherwise. With `--file` one for each line of a file of
 * `{"lang", "text", "now"}`, where the options hold for a line that does not say. Gives the exit code: 0, 1 when lines
 * of the file are no such objects, which are told all at once and nothing else, 2 for words that are not understood. Nothing is stored.
 */
export async function understandCommand(
  args: readonly string[],
  context: UnderstandContext,
): Promise<number> {
  const wish = parseWish(args, context);
  if ('problem' in wish) {
    context.out(wish.problem);
    return 2;
  }
  const known = knownTo(context.programmes);
  if ('text' in wish) {
    context.out(JSON.stringify(tell(wish.text, { ...wish.base, ...known })));
    return 0;
  }
  return understandFile(wish.file, { ...wish.base, ...known }, context);
}

type Base = Pick<Context, 'language' | 'now'>;
type Problem = { readonly problem: string };
type Parsed =
  | { readonly base: Base; readonly text: string }
  | { readonly base: Base; readonly file: string }
  | Problem;

function parseWish(args: readonly string[], { now }: UnderstandContext): Parsed {
  const words = readWords(args);
  if (words === undefined) return { problem: usage };
  const { values, positionals } = words;
  const base = readBase(values.lang ?? 'nl-BE', values.now, now());
  if ('problem' in base) return base;
  const text = positionals.join(' ');
  if ((values.file === undefined) === (text === '')) return { problem: usage };
  return values.file === undefined ? { base, text } : { base, file: values.file };
}

function readWords(args: readonly string[]) {
  try {
    const options = { lang: { type: 'string' }, now: { type: 'string' }, file: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    if (typeof cause === 'object' && cause !== null && 'code' in cause) return undefined;
    throw cause;
  }
}

/** A moment needs its offset: without one it would be another on every machine. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

function readBase(lang: string, at: string | undefined, usual: Instant): Base | Problem {
  if (!isLanguage(lang)) return { problem: `"${lang}" is not one of ${languages.join(', ')}` };
  if (at === undefined) return { language: lang, now: usual };
  const now = moment.test(at) ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(now)) return { problem: `"${at}" is not a moment such as 2026-11-18T10:15:00+01:00` };
  return { language: lang, now: instant(now) };
}

async function understandFile(file: string, base: Context, { out }: UnderstandContext): Promise<number> {
  const content = await readFile(file, 'utf8').catch(() => undefined);
  if (content === undefined) {
    out(`${file}: this file can't be read`);
    return 1;
  }
  const lines = content.split('\n').map((text, index) => ({ text: text.trim(), number: index + 1 }));
  const read = lines
    .filter(({ text }) => text !== '')
    .map(({ text, number }) => ({ number, ...readLine(text, base) }));
  const problems = read.flatMap((line) =>
    'problem' in line ? [`${file}:${line.number}: ${line.problem}`] : [],
  );
  for (const problem of problems) out(problem);
  if (problems.length > 0) return 1;
  for (const line of read) {
    if ('problem' in line) continue;
    const understood = tell(line.text, { ...base, ...line.base });
    out(JSON.stringify({ lang: line.base.language, text: line.text, ...understood }));
  }
  return 0;
}

/** What a text means, and of one that is too long what the person is told. */
function tell(text: string, context: Context) {
  // What else the offers would say is for the bot's buttons.
  const { readings: _, ...understood } = understand(text, context);
  if (!understood.tooLong) return understood;
  return { ...understood, says: wordsOf(context.language)['tooLong.text']({ count: longestLine }) };
}

function readLine(line: string, usual: Base): { readonly base: Base; readonly text: string } | Problem {
  const raw = parseJson(line);
  if (typeof raw !== 'object' || raw === null || !('text' in raw) || typeof raw.text !== 'string')
    return { problem: 'expected {"lang", "text", "now"} as JSON' };
  const lang = 'lang' in raw ? String(raw.lang) : usual.language;
  const base = readBase(lang, 'now' in raw ? String(raw.now) : undefined, usual.now);
  return 'problem' in base ? base : { base, text: raw.text };
}
