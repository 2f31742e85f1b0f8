/** Work that took longer than it may: its job is given up, and what is still being done comes to nothing. */
class WorkWithoutEnd extends Error {
  override readonly name = 'WorkWithoutEnd';
  readonly code = 'work.without-end';
}

/**
 * Does work under a lock that is renewed now and then, so that others take the work over only when this process is gone.
 * Throws what the work throws, and `WorkWithoutEnd` when it goes on for longer than `longest` milliseconds. When this
 * answers no renewal is under way any more.
 */
export async function keepLocked(
  work: () => Promise<void>,
  renew: () => Promise<void>,
  { every, longest }: { readonly every: number; readonly longest: number },
): Promise<void> {
  let renewal: Promise<void> | undefined;
  const timer = setInterval(() => {
    // One at a time: where the store is slower than this clock, they would pile up.
    renewal ??= renew().finally(() => {
      renewal = undefined;
    });
  }, every);
  const tooLong = Promise.withResolvers<never>();
  const end = setTimeout(() => tooLong.reject(new WorkWithoutEnd()), longest);
  try {
    await Promise.race([work(), tooLong.promise]);
  } finally {
    clearTimeout(end);
    clearInterval(timer);
    await renewal;
  }
}
