import { readFileSync } from 'node:fs';
import { fillPlaceholders, findPlaceholders, type Settings } from './fill-placeholders.ts';
import { judgeLanguageFile, judgeManifest } from './judge-manifest.ts';
import { zipFiles } from './zip-files.ts';

export const languageFiles = ['fr.json', 'nl.json'] as const;
const pictures = ['color.png', 'outline.png'] as const;

export type Packed =
  | { readonly zip: Uint8Array; readonly notes: readonly string[] }
  | { readonly problems: readonly string[] };

/** Fills the manifest, judges it by Microsoft's schema, and packs it with icons and languages; or says what is wrong, a line each. */
export function packApp(settings: Settings): Packed {
  const manifest = readJson('manifest.json');
  const missing = findPlaceholders(manifest).filter((name) => !settings[name]);
  if (missing.length > 0) {
    return { problems: [`${missing.join(', ')}: not set; manifest.json needs a value for each`] };
  }
  const filled = fillPlaceholders(manifest, settings);
  const problems = [
    ...judgeManifest(filled),
    ...languageFiles.flatMap((name) => judgeLanguageFile(name, readJson(name))),
  ];
  if (problems.length > 0) return { problems };
  const zip = zipFiles({
    'manifest.json': Buffer.from(`${JSON.stringify(filled, null, 2)}\n`),
    ...Object.fromEntries([...pictures, ...languageFiles].map((name) => [name, read(name)])),
  });
  return { zip, notes: noteExamples(manifest, settings) };
}

/** An address at example.org is nobody's: fine on a laptop, not for people who want to read who made this. */
function noteExamples(manifest: unknown, settings: Settings): readonly string[] {
  const examples = findPlaceholders(manifest).filter((name) => /\bexample\b/i.test(settings[name] ?? ''));
  return examples.length === 0
    ? []
    : [`still an example, set it before people see it: ${examples.join(', ')}`];
}

function readJson(name: string): unknown {
  return JSON.parse(read(name).toString('utf8'));
}

function read(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}
