import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
  // Node itself loads the tests, once for all of a worker: see test/support/runner.
  runtime: './test/support/runner/lasting-runtime.ts',
  testEnvironment: './test/support/runner/bare-environment.ts',
  transform: {},
  injectGlobals: false,
  // A third of the time a test waits, for a process or a timer: three to two cores keep both busy.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // For a machine far slower than ours: no test shows anything by being over in time.
  testTimeout: 300_000,
};
