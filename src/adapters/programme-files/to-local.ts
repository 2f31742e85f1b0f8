import type { LocalList, LocalText, TextLanguage } from '../../core/kernel/language.ts';

type FileLocal<T> = Readonly<Partial<Record<TextLanguage, T | undefined>>>;

export function toLocal(text: FileLocal<string>): LocalText;
export function toLocal(list: FileLocal<readonly string[]>): LocalList;
/** Leaves out the languages that are not there. */
export function toLocal(local: FileLocal<unknown>): object {
  return Object.fromEntries(Object.entries(local).filter(([, value]) => value !== undefined));
}
