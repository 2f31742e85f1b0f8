/** The test files of one worker run in Node as it is. What jest puts in the place of something for one file, goes back after it. */
export default class BareEnvironment {
  readonly global = globalThis;
  readonly #console = globalThis.console;
  readonly #exit = process.exit;

  /** There is none: jest asks only whether it can be asked for. */
  getVmContext(): null {
    return null;
  }

  setup(): Promise<void> {
    return Promise.resolve();
  }

  teardown(): Promise<void> {
    globalThis.console = this.#console;
    process.exit = this.#exit;
    return Promise.resolve();
  }
}
