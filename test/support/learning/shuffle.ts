/** Numbers from 0 to 1 that look drawn by lot and are the same for the same seed. */
export function drawNumbers(seed: number): () => number {
  let last = seed;
  return () => {
    last = (Math.imul(last, 1_664_525) + 1_013_904_223) >>> 0;
    return last / 2 ** 32;
  };
}

export function shuffle<T>(things: readonly T[], draw: () => number): readonly T[] {
  return things
    .map((thing) => ({ thing, place: draw() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}
