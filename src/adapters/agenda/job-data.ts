/** What stands in the `data` of a job that was asked for; a job that repeats has none of it. */
export interface JobData {
  readonly key: string;
  /**
   * `waiting` until the work starts: at most one job per name and key has that. From then on the id of the job, so that
   * whoever asks while the work is being done finds the place free and makes a job that comes afterwards.
   */
  readonly turn: string;
  /** How many times the work has failed since it last succeeded. */
  readonly attempt: number;
}

export const waiting = 'waiting';

/** Gives undefined for a job that nobody asked for by key. */
export function readJobData(data: unknown): JobData | undefined {
  if (typeof data !== 'object' || data === null || !('key' in data) || !('turn' in data)) return undefined;
  const attempt = 'attempt' in data ? Number(data.attempt) : 0;
  return { key: String(data.key), turn: String(data.turn), attempt };
}
