import { createRequire, flushCompileCache, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { keepCompiled } from '../../../src/cli/keep-compiled.ts';
import { type Globals, give } from './jest-globals.ts';

/**
 * Jest's own runtime makes a world of its own for every test file and loads everything anew in it, which took a
 * third of the time and more. Here Node loads the files, as it does for the bot, and the test files that one worker runs share what
 * is loaded. What defines, times and judges the tests is still jest-circus, and new for every file.
 */

const require = createRequire(import.meta.url);

/** Where jest-circus keeps what is about one test file: what listens to its tests, and how long one may take. */
const ofOneFile = ['EVENT_HANDLERS', 'TEST_TIMEOUT_SYMBOL'].map((name) => Symbol.for(name));

keepCompiled();
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals'
      ? next('./jest-globals.ts', { ...context, parentURL: import.meta.url })
      : next(specifier, context),
});

/** Has what jest-runner and jest-circus ask of a runtime. */
export default class LastingRuntime {
  /** Only jest-circus is asked for in this way. */
  requireInternalModule(path: string): unknown {
    for (const name of ofOneFile) Reflect.deleteProperty(globalThis, name);
    delete require.cache[path];
    return require(path);
  }

  setGlobalsForRuntime(globals: Globals): void {
    give(globals);
  }

  unstable_shouldLoadAsEsm(): boolean {
    return true;
  }

  unstable_importModule(path: string): Promise<unknown> {
    return import(pathToFileURL(path).href);
  }

  requireModule(path: string): unknown {
    return require(path);
  }

  /** Node leaves every line of TypeScript where it was: there is nothing to lead back. */
  getSourceMaps(): ReadonlyMap<string, string> {
    return new Map();
  }

  /** Written down for the next worker, and for bots that are killed before they would write it. */
  teardown(): void {
    flushCompileCache();
  }

  // Asked for, and nothing to do: nobody measures coverage, and there is no world that begins and ends.
  getAllCoverageInfoCopy = nothing;
  enterTestCode = nothing;
  leaveTestCode = nothing;
}

function nothing(): undefined {
  return undefined;
}
