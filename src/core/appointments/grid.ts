import { type Instant, instant } from '../kernel/time.ts';

/** Minutes of one cell. Every meeting begins at a quarter of an hour and takes a whole number of cells. */
export const cellMinutes = 5;
const cell = cellMinutes * 60_000;
const quarter = 15 * 60_000;
/** Cells in a quarter of an hour: where a meeting may begin. */
export const cellsPerStart = quarter / cell;

/** A stretch of time cut into cells; its first cell begins at a quarter of an hour. */
export interface Grid {
  readonly from: Instant;
  readonly cells: number;
}

/** The cells from one moment to another. Cells that lie only partly inside count. */
export function gridOver(from: Instant, to: Instant): Grid {
  const start = Math.floor(from / quarter) * quarter;
  return { from: instant(start), cells: Math.max(0, Math.ceil((to - start) / cell)) };
}

/** The moment at which a cell begins. */
export function momentOf(grid: Grid, index: number): Instant {
  return instant(grid.from + index * cell);
}

/** Marks every cell that a stretch of time touches. */
export function fillTouched(plane: Uint8Array, grid: Grid, from: number, until: number, mark: number): void {
  if (until <= from) return;
  const first = Math.max(0, Math.floor((from - grid.from) / cell));
  const last = Math.min(grid.cells, Math.ceil((until - grid.from) / cell));
  if (last > first) plane.fill(mark, first, last);
}

/** Marks every cell that lies wholly inside a stretch of time. */
export function fillInside(plane: Uint8Array, grid: Grid, from: number, until: number, mark: number): void {
  const first = Math.max(0, Math.ceil((from - grid.from) / cell));
  const last = Math.min(grid.cells, Math.floor((until - grid.from) / cell));
  if (last > first) plane.fill(mark, first, last);
}

/** How many cells a meeting of so many minutes takes. */
export function cellsOf(minutes: number): number {
  return Math.ceil(minutes / cellMinutes);
}

/** Whether a meeting may begin at this moment. */
export function isQuarter(at: Instant): boolean {
  return at % quarter === 0;
}
