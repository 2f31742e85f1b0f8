import { zipSync } from 'fflate';

/** Zip knows no time zone: this is midnight wherever it is built. */
const always = new Date(1980, 0, 1);

/** Packs files by name. The same files give the same bytes, whatever their order, the day and the machine. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: always });
}
