/** Sorting of long lists in steps, so that other work can run between two of them. */

/** Items of one step: some milliseconds. */
const step = 2048;

/** A sorted copy; equal items stay in their order. */
export function* sortedInSlices<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<undefined, readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += step) {
    runs.push(items.slice(at, at + step).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const next: (readonly Item[])[] = [];
    for (let i = 0; i < runs.length; i += 2)
      next.push(yield* mergedInSlices(runs[i] as readonly Item[], runs[i + 1] ?? [], compare));
    runs = next;
  }
  return runs[0] ?? [];
}

/** Two sorted lists as one; of equal items those of the first come first. */
export function* mergedInSlices<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<undefined, readonly Item[]> {
  if (b.length === 0) return a;
  const merged: Item[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const isFirst = j >= b.length || (i < a.length && compare(a[i] as Item, b[j] as Item) <= 0);
    merged.push((isFirst ? a[i++] : b[j++]) as Item);
    if (merged.length % step === 0) yield;
  }
  return merged;
}
