import { readFileSync } from 'node:fs';

/** What a series of turns took. */
export interface Series {
  readonly turns: number;
  readonly seconds: number;
  readonly latencies: readonly number[];
  /** CPU milliseconds of the measured process; undefined where the system does not tell. */
  readonly cpu?: number;
}

/** Runs `workers` loops side by side for some seconds; each turn is awaited before the next of its loop. */
export async function runFor(
  seconds: number,
  workers: readonly (() => Promise<void>)[],
  pid: number,
): Promise<Series> {
  const latencies: number[] = [];
  const before = cpuOf(pid);
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    workers.map(async (turn) => {
      while (performance.now() < until) {
        const from = performance.now();
        await turn();
        latencies.push(performance.now() - from);
      }
    }),
  );
  const took = (performance.now() - began) / 1000;
  const after = cpuOf(pid);
  const cpu = before === undefined || after === undefined ? {} : { cpu: after - before };
  return { turns: latencies.length, seconds: took, latencies, ...cpu };
}

/** Adds series up as if they had been one. */
export function join(series: readonly Series[]): Series {
  const cpu = series.every((each) => each.cpu !== undefined)
    ? { cpu: series.reduce((sum, each) => sum + (each.cpu ?? 0), 0) }
    : {};
  return {
    turns: series.reduce((sum, each) => sum + each.turns, 0),
    seconds: series.reduce((sum, each) => sum + each.seconds, 0),
    latencies: series.flatMap((each) => each.latencies),
    ...cpu,
  };
}

export function summarise({ turns, seconds, latencies, cpu }: Series) {
  return {
    perSecond: round(turns / seconds),
    p50: round(quantile(latencies, 0.5)),
    p99: round(quantile(latencies, 0.99)),
    ...(cpu === undefined ? {} : { cpuMsPerTurn: round(cpu / turns) }),
  };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Resident memory of a process in MB, where Linux tells. */
export function memoryOf(pid: number): number | undefined {
  const line = read(`/proc/${pid}/status`)?.match(/VmRSS:\s+(\d+)/)?.[1];
  return line === undefined ? undefined : round(Number(line) / 1024);
}

/** CPU milliseconds that a process has used, where Linux tells; a tick is 10 ms. */
function cpuOf(pid: number): number | undefined {
  const fields = read(`/proc/${pid}/stat`)?.split(') ')[1]?.split(' ');
  return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) * 10;
}

function read(file: string): string | undefined {
  if (process.platform !== 'linux') return undefined;
  return readFileSync(file, 'utf8');
}
