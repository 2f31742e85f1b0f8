import { readFileSync } from 'node:fs';

/** What the tests read of a manifest; Microsoft's schema says the rest. */
export interface Manifest {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly id: string;
  readonly icons: Readonly<Record<'color' | 'outline', string>>;
  readonly defaultInstallScope: string;
  readonly validDomains: readonly string[];
  readonly localizationInfo: {
    readonly defaultLanguageTag: string;
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly string[];
    readonly commandLists: readonly CommandList[];
  }[];
}

export interface CommandList {
  readonly scopes: readonly string[];
  readonly commands: readonly Command[];
}

export interface Command {
  readonly title: string;
  readonly description: string;
}

export type LanguageFile = Readonly<Record<string, string>>;

/** A file of `appPackage`. */
export function readFile(name: string): Buffer {
  return readFileSync(new URL(`../../appPackage/${name}`, import.meta.url));
}

export function readManifest(): Manifest {
  return JSON.parse(readFile('manifest.json').toString()) as Manifest;
}

export function readLanguageFile(name: string): LanguageFile {
  return JSON.parse(readFile(name).toString()) as LanguageFile;
}

/** Settings as an administrator would give them. */
export const settings = {
  TEAMS_APP_ID: '1f0c2b9e-5d64-4c1b-9a57-0e7d3f2a8c11',
  BOT_ID: 'b3a1d7c4-0a52-4a39-8f0e-6f2f6f2c9d10',
  DEVELOPER_NAME: 'Opleiding Gent',
  WEBSITE_URL: 'https://opleiding.test',
  PRIVACY_URL: 'https://opleiding.test/privacy',
  TERMS_OF_USE_URL: 'https://opleiding.test/terms',
} as const;
