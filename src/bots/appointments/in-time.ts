/** Teams wants its turn back soon, in milliseconds; what takes longer goes on beside it. */
const patience = 2_000;

/** What comes within that time; undefined when it takes longer. */
export async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), patience);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
