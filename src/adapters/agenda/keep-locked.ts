import type { Job } from 'agenda';

/**
 * Renews the lock of a job while its work is being done, so that others take the work over only when this process is
 * gone. Not for ever: work that does not end loses its lock after `longest`. Gives how to stop, which waits for a
 * renewal under way.
 */
export function keepLocked(
  job: Job<unknown>,
  { every, longest }: { readonly every: number; readonly longest: number },
  report: (cause: unknown) => void,
): () => Promise<void> {
  const end = Date.now() + longest;
  let renewal: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    if (Date.now() < end) renewal = renewal.then(() => job.touch()).catch(report);
    else clearInterval(timer);
  }, every);
  return async () => {
    clearInterval(timer);
    await renewal;
  };
}
