import { appendFileSync } from 'node:fs';

/**
 * Loaded before a program (`NODE_OPTIONS=--import=...`), moves the clock of the clients of the personas: what they do every
 * so many minutes they do a thousand times as often, and so they do what they put off for a quarter of a minute, as they do
 * with a report on themselves. Each time stands with its seconds as a line in the file `KLANKBORD_TEST_HURRIED`. Shorter
 * waits, such as one for an answer, keep their pace, and so does every other program of the same environment.
 */

const times = 1_000;
const record = process.env.KLANKBORD_TEST_HURRIED;

type Timer = typeof setInterval | typeof setTimeout;
type Given = [work: (...rest: unknown[]) => void, milliseconds?: number, ...rest: unknown[]];

function hurry<T extends Timer>(timer: T, isLong: (milliseconds: number) => boolean, file: string): T {
  return new Proxy(timer, {
    apply: (set, self, [work, milliseconds = 0, ...rest]: Given) => {
      if (!isLong(milliseconds)) return Reflect.apply(set, self, [work, milliseconds, ...rest]);
      const noted = (...given: unknown[]): void => {
        work(...given);
        appendFileSync(file, `${milliseconds / 1_000}\n`);
      };
      return Reflect.apply(set, self, [noted, milliseconds / times, ...rest]);
    },
  });
}

if (record !== undefined && process.argv[1]?.endsWith('run-client.ts')) {
  globalThis.setInterval = hurry(globalThis.setInterval, (milliseconds) => milliseconds >= 60_000, record);
  globalThis.setTimeout = hurry(globalThis.setTimeout, (milliseconds) => milliseconds === 15_000, record);
}
