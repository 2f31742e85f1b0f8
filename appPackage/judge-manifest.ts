import { readFileSync } from 'node:fs';
import ajv from 'ajv-draft-04';
import formats from 'ajv-formats';

/** The schemas that Microsoft publishes, as its package carries them; the version is the one that the manifest names. */
const schemas = new URL(
  '../node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.29/',
  import.meta.url,
);

/** Says what is wrong with a manifest by Microsoft's schema, a line each; empty when it is valid. */
export const judgeManifest = compile('manifest.json', 'MicrosoftTeams.schema.json');

/** Says what is wrong with a language file by Microsoft's schema, a line each; empty when it is valid. */
export function judgeLanguageFile(name: string, value: unknown): readonly string[] {
  return compile(name, 'MicrosoftTeams.Localization.schema.json')(value);
}

function compile(name: string, schema: string): (value: unknown) => readonly string[] {
  // Some of Microsoft's patterns are no Unicode patterns.
  const validator = new ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
  formats.default(validator);
  const validate = validator.compile<unknown>(JSON.parse(readFileSync(new URL(schema, schemas), 'utf8')));
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath}: ${message}`);
  };
}
