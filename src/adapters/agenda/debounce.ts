import type { DebounceOptions } from 'agenda';
import type { JobRecord } from './job-record.ts';

/**
 * Where a job that is saved again and again comes to stand. Trailing: `delay` after the last time, but at once when it
 * has waited longer than `maxWait`. Leading: at the moment of the first time. `present` is the job that stands, if any.
 */
export function debounce(
  job: JobRecord,
  present: JobRecord | undefined,
  { delay, maxWait, strategy = 'trailing' }: DebounceOptions,
  now: number,
): JobRecord {
  const since = present?.debounceStartedAt ?? now;
  if (strategy === 'leading') {
    const { nextRunAt = null } = present ?? job;
    return { ...job, nextRunAt, debounceStartedAt: since };
  }
  if (present !== undefined && maxWait !== undefined && maxWait > 0 && now - since >= maxWait) {
    return { ...job, nextRunAt: now, debounceStartedAt: null };
  }
  return { ...job, nextRunAt: now + delay, debounceStartedAt: since };
}
