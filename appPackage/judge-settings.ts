import type { Settings } from './fill-placeholders.ts';

/** What a setting must be: the words for people, and the test. */
interface Wanted {
  readonly expected: string;
  readonly fits: (value: string) => boolean;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Ids that stand in `env/.env.playground` and belong to nobody. */
const nobodys = /^00000000-0000-0000-0000-/;

const id: Wanted = {
  expected: 'a GUID such as 1f0c2b9e-5d64-4c1b-9a57-0e7d3f2a8c11',
  fits: (value) => guid.test(value),
};
const address: Wanted = {
  expected: 'an address that begins with https://',
  fits: (value) => URL.canParse(value) && new URL(value).protocol === 'https:',
};
const name: Wanted = { expected: 'a name of at most 32 characters', fits: (value) => value.length <= 32 };

/** All that the package takes from the environment. What is not here cannot get into it. */
export const wantedSettings: Readonly<Record<string, Wanted>> = {
  TEAMS_APP_ID: id,
  BOT_ID: id,
  DEVELOPER_NAME: name,
  WEBSITE_URL: address,
  PRIVACY_URL: address,
  TERMS_OF_USE_URL: address,
};

/** Says for each name that a manifest asks for why its setting does not do, a line each; empty when all do. */
export function judgeSettings(names: readonly string[], settings: Settings): readonly string[] {
  return names.flatMap((asked) => {
    const wanted = wantedSettings[asked];
    if (wanted === undefined) return [`${asked}: manifest.json asks for it, but no package may hold it`];
    const found = settings[asked];
    if (!found) return [`${asked}: not set; expected ${wanted.expected}`];
    if (!wanted.fits(found)) return [`${asked}: expected ${wanted.expected}, found "${found}"`];
    if (nobodys.test(found) && !isPlayground(settings))
      return [`${asked}: ${found} belongs to nobody; expected an id of your own`];
    return [];
  });
}

/** Whether the package is one to look at: its ids belong to nobody. */
export function isPlayground(settings: Settings): boolean {
  return settings.TEAMSFX_ENV === 'playground';
}

const secret = /^(SECRET_.+|CLIENT_SECRET|MONGODB_URI|.+_PASSWORD)$/;

/** Says which secret of the settings stands in a text that everybody may read. Shorter than eight characters is no secret. */
export function findSecrets(file: string, text: string, settings: Settings): readonly string[] {
  return Object.entries(settings).flatMap(([asked, value]) =>
    secret.test(asked) && value !== undefined && value.length >= 8 && text.includes(value)
      ? [`${asked}: its value stands in ${file}, which everybody who installs the app can read`]
      : [],
  );
}
