import { createHash, randomBytes } from 'node:crypto';
import { languages } from '../core/kernel/language.ts';
import { wordsOf } from '../i18n/words.ts';

/** Where files and pages are, on the address of the bot. */
export const filePath = '/api/file';
export const pagePath = '/api/overview';

/** What stands in a link of ours, which nobody can guess, and what stands in the store of it. */
export function makeToken(): { readonly token: string; readonly digest: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, digest: digestOf(token) };
}

export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Who opens a link that is over is not known: it is said in every language. */
export function sayGone(): string {
  const said = languages.map((language) => wordsOf(language)['file.gone']);
  return [...new Set(said)].join('\n');
}
