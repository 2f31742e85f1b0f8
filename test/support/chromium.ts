import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** There is no Chromium on this machine; the message says in one line where was looked and how to get it. */
export class NoChromium extends Error {}

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where the browsers are that `playwright install` downloads, by platform. */
const caches = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
  join(homedir(), 'AppData/Local/ms-playwright'),
];
const insideCache = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
];

/** The Chromium to use: `CHROMIUM_PATH` when that is set, else a usual place, else the newest that Playwright downloaded. */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env) {
  const asked = env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== '') return isProgram(asked) ? asked : undefined;
  return [...usual, ...downloaded()].find(isProgram);
}

function downloaded(): readonly string[] {
  return caches.flatMap((cache) => {
    if (cache === undefined || !existsSync(cache)) return [];
    const folders = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
    const newestFirst = folders.toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
    return newestFirst.flatMap((folder) => insideCache.map((program) => join(cache, folder, program)));
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be executed: either way not a browser.
    return false;
  }
}

/** Starts Chromium without a window. Throws `NoChromium` when this machine has none. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new NoChromium(sayMissing(process.env.CHROMIUM_PATH));
  // Chromium refuses its sandbox to root, which is what a container usually runs as.
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] });
}

function sayMissing(asked: string | undefined): string {
  const where =
    asked === undefined || asked === '' ? 'no Chromium found' : `CHROMIUM_PATH is no program: ${asked}`;
  return `${where}. Get one with "apt-get install chromium" or "npx playwright-core install chromium", or set CHROMIUM_PATH.`;
}
