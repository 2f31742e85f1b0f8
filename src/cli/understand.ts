import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '../core/kernel/language.ts';
import { type Instant, instant } from '../core/kernel/time.ts';
import type { Programme } from '../core/programme/programme.ts';
import { type Context, type KnownPlan, understand } from '../understanding/understand.ts';

export interface UnderstandContext {
  readonly out: (line: string) => void;
  /** The moment that counts as now where none is given. */
  readonly now: () => Instant;
  /** Programmes whose sessions words can name. */
  readonly programmes: readonly Programme[];
}

const usage = 'usage: klankbord understand [--lang nl-BE|nl-NL|en|fr] [--now ISO] "text" | --file FILE.jsonl';

/**
 * Shows what typed words mean: one JSON object with intent, slots and guesses. With `--file` one for each line of a file of
 * `{"lang", "text", "now"}`. Gives the exit code: 0, 1 when a line of the file is no such object, 2 for words that are
 * not understood. Nothing is stored.
 */
export async function understandCommand(
  args: readonly string[],
  context: UnderstandContext,
): Promise<number> {
  const wish = parseWish(args, context);
  if (wish === undefined) {
    context.out(usage);
    return 2;
  }
  const plans = plansOf(context.programmes);
  if ('text' in wish) {
    context.out(JSON.stringify(understand(wish.text, { ...wish.base, plans })));
    return 0;
  }
  return understandFile(wish.file, { ...wish.base, plans }, context);
}

type Base = Pick<Context, 'language' | 'now'>;
type Parsed = { readonly base: Base; readonly text: string } | { readonly base: Base; readonly file: string };

function parseWish(args: readonly string[], { now }: UnderstandContext): Parsed | undefined {
  const words = readWords(args);
  if (words === undefined) return undefined;
  const { values, positionals } = words;
  const base = readBase(values.lang ?? 'nl-BE', values.now, now);
  if (base === undefined) return undefined;
  if (values.file !== undefined) return positionals.length === 0 ? { base, file: values.file } : undefined;
  return positionals.length === 0 ? undefined : { base, text: positionals.join(' ') };
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

function readBase(lang: string, at: string | undefined, now: () => Instant): Base | undefined {
  const moment = at === undefined ? now() : Date.parse(at);
  return isLanguage(lang) && !Number.isNaN(moment) ? { language: lang, now: instant(moment) } : undefined;
}

async function understandFile(file: string, base: Context, { out, now }: UnderstandContext): Promise<number> {
  const content = await readFile(file, 'utf8').catch(() => undefined);
  if (content === undefined) {
    out(`${file}: this file can't be read`);
    return 1;
  }
  const lines = content.split('\n').map((text, index) => ({ text: text.trim(), number: index + 1 }));
  for (const { text, number } of lines.filter((line) => line.text !== '')) {
    const read = readLine(text, base.language, now);
    if (read === undefined) {
      out(`${file}:${number}: expected {"lang", "text", "now"} as JSON`);
      return 1;
    }
    const understood = understand(read.text, { ...base, ...read.base });
    out(JSON.stringify({ lang: read.base.language, text: read.text, ...understood }));
  }
  return 0;
}

function readLine(line: string, usual: Language, now: () => Instant) {
  const raw = parseJson(line);
  if (typeof raw !== 'object' || raw === null || !('text' in raw) || typeof raw.text !== 'string')
    return undefined;
  const lang = 'lang' in raw && typeof raw.lang === 'string' ? raw.lang : usual;
  const base = readBase(lang, 'now' in raw && typeof raw.now === 'string' ? raw.now : undefined, now);
  return base === undefined ? undefined : { base, text: raw.text };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'SyntaxError')
      return undefined;
    throw cause;
  }
}

function plansOf(programmes: readonly Programme[]): readonly KnownPlan[] {
  return programmes.flatMap(({ mode, sessions }) =>
    sessions.map(({ id, theme, years, order }) => ({
      id,
      years,
      order,
      talk: mode === 'one-to-one',
      ...(theme === undefined ? {} : { theme }),
    })),
  );
}
