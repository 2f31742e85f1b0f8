import { readFileSync } from 'node:fs';

/** What a series of turns took. */
export interface Series {
  readonly turns: number;
  readonly seconds: number;
  readonly latencies: readonly number[];
  /** CPU milliseconds of the measured process; undefined where the system does not tell. */
  readonly cpu?: number;
  /** CPU milliseconds of this process, which types, presses and stands for Teams. */
  readonly driverCpu: number;
}

/** Runs `workers` loops side by side for some seconds; each turn is awaited before the next of its loop. */
export async function runFor(
  seconds: number,
  workers: readonly (() => Promise<void>)[],
  pid: number,
): Promise<Series> {
  const latencies: number[] = [];
  const before = { cpu: cpuOf(pid), driver: process.cpuUsage() };
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
  const { user, system } = process.cpuUsage(before.driver);
  const after = cpuOf(pid);
  const cpu = before.cpu === undefined || after === undefined ? {} : { cpu: after - before.cpu };
  return { turns: latencies.length, seconds: took, latencies, driverCpu: (user + system) / 1000, ...cpu };
}

/** What several series say together: rates and times by all their turns. */
export function summarise(series: readonly Series[]) {
  const turns = sum(series.map((each) => each.turns));
  const seconds = sum(series.map((each) => each.seconds));
  const latencies = series.flatMap((each) => each.latencies);
  const told = series.flatMap(({ cpu }) => (cpu === undefined ? [] : [cpu]));
  return {
    perSecond: round(turns / seconds),
    p50: round(quantile(latencies, 0.5)),
    p99: round(quantile(latencies, 0.99)),
    ...(told.length < series.length ? {} : { cpuMsPerTurn: round(sum(told) / turns) }),
    driverBusy: round(sum(series.map((each) => each.driverCpu)) / (seconds * 1000)),
  };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = low] = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return (low + high) / 2;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Resident memory of a process in MB, where Linux tells. */
export function memoryOf(pid: number): number | undefined {
  const line = read(`/proc/${pid}/status`)?.match(/VmRSS:\s+(\d+)/)?.[1];
  return line === undefined ? undefined : round(Number(line) / 1024);
}

/** CPU milliseconds that a process has used, where Linux tells; a tick is 10 ms. */
export function cpuOf(pid: number): number | undefined {
  const fields = read(`/proc/${pid}/stat`)?.split(') ')[1]?.split(' ');
  return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) * 10;
}

function read(file: string): string | undefined {
  if (process.platform !== 'linux') return undefined;
  return readFileSync(file, 'utf8');
}
