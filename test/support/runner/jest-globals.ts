/**
 * What a file gets that imports '@jest/globals'. Those of jest are made anew for every test file, while what test files
 * share is loaded once: so what is exported here leads to those of the file whose turn it is.
 */

type Callable = (...args: readonly unknown[]) => unknown;
export type Globals = Readonly<Record<string, Callable>>;

let given: Globals = {};

/** The test file whose turn it is has these. */
export function give(globals: Globals): void {
  given = globals;
}

function lead(name: string): Callable {
  const now = (): Callable => {
    const found = given[name];
    if (found === undefined) throw new Error(`jest gives no ${name}`);
    return found;
  };
  return new Proxy<Callable>(() => undefined, {
    apply: (_target, _self, args) => now()(...args),
    get: (_target, key) => Reflect.get(now(), key),
  });
}

export const afterAll = lead('afterAll');
export const afterEach = lead('afterEach');
export const beforeAll = lead('beforeAll');
export const beforeEach = lead('beforeEach');
export const describe = lead('describe');
export const expect = lead('expect');
export const it = lead('it');
export const test = lead('test');

/** All that the tests need of it: what is mocked is mocked with `node:test`. */
export const jest = {
  /** For the rest of the file; jest-circus reads it here, as it stands, before each test. */
  setTimeout: (milliseconds: number): void => {
    Reflect.set(globalThis, Symbol.for('TEST_TIMEOUT_SYMBOL'), milliseconds);
  },
};
