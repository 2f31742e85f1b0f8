export type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Leaves out what was left out: an absent field rather than one that is undefined. */
export function given<T extends object>(data: T): Given<T> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Given<T>;
}
