/** How long one call to a database outside may take, in milliseconds: a turn makes few, and Teams waits 15 seconds for it. */
const patience = 5_000;

/** The other side said nothing. Whether a write was done is not known; whoever tries again carries the token that tells. */
class Silent extends Error {
  readonly code = 'store.silent';

  constructor() {
    super('no answer in time');
    this.name = 'Silent';
  }
}

/**
 * The same object, each of whose calls ends in time, with an error if need be; `unlimited` names those that may take as
 * long as they do. The driver of MongoDB has no such limit (`timeoutMS` has no effect since 7.9): a server that is reached
 * and says nothing holds a call until its socket is given up, and then that of its repetition.
 */
export function limitCalls<T extends object>(
  inner: T,
  unlimited: readonly (keyof T & string)[],
  milliseconds = patience,
): T {
  const free: ReadonlySet<string | symbol> = new Set(unlimited);
  return new Proxy(inner, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...words: readonly unknown[]): unknown => {
        const result: unknown = Reflect.apply(member, target, words);
        return result instanceof Promise && !free.has(name) ? inTime(result, milliseconds) : result;
      };
    },
  });
}

async function inTime(result: Promise<unknown>, milliseconds: number): Promise<unknown> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Silent()), milliseconds);
  try {
    return await Promise.race([result, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
