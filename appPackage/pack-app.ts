import { readFileSync } from 'node:fs';
import { fillPlaceholders, findPlaceholders, type Settings } from './fill-placeholders.ts';
import { judgeLanguageFile, judgeManifest } from './judge-manifest.ts';
import { findSecrets, isPlayground, judgeSettings } from './judge-settings.ts';
import { zipFiles } from './zip-files.ts';

export const languageFiles = ['fr.json', 'nl.json'] as const;
const pictures = ['color.png', 'outline.png'] as const;

export type Packed =
  | { readonly zip: Uint8Array; readonly notes: readonly string[] }
  | { readonly problems: readonly string[] };

/**
 * Fills the manifest, judges it by Microsoft's schema, and packs it with icons and languages; or says all that is wrong, a
 * line each. Of the settings only those that the manifest names get in, and never a secret.
 */
export function packApp(settings: Settings): Packed {
  const manifest = readJson('manifest.json');
  const names = findPlaceholders(manifest);
  const filled = fillPlaceholders(manifest, settings);
  const text = `${JSON.stringify(filled, null, 2)}\n`;
  const unfit = judgeSettings(names, settings);
  const problems = [
    ...unfit,
    // A setting that does not do is told once, by its own name.
    ...(unfit.length > 0 ? [] : judgeManifest(filled)),
    ...languageFiles.flatMap((name) => judgeLanguageFile(name, readJson(name))),
    ...findSecrets('manifest.json', text, settings),
  ];
  if (problems.length > 0) return { problems };
  const zip = zipFiles({
    'manifest.json': Buffer.from(text),
    ...Object.fromEntries([...pictures, ...languageFiles].map((name) => [name, read(name)])),
  });
  return { zip, notes: [...noteNobody(settings), ...noteExamples(names, settings)] };
}

function noteNobody(settings: Settings): readonly string[] {
  return isPlayground(settings)
    ? [
        'a package to look at: its ids belong to nobody; with --env dev, or the settings in the environment, it is yours',
      ]
    : [];
}

/** An address at example.org is nobody's: fine on a laptop, not for people who want to read who made this. */
function noteExamples(names: readonly string[], settings: Settings): readonly string[] {
  const examples = names.filter((name) => /\bexample\b/i.test(settings[name] ?? ''));
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
