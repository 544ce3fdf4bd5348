/**
 * Alignment of two sequences of words: what is the same in both, in order. Words that stand once on each side are taken first, so that
 * long texts with few differences cost little; what lies between them is aligned exactly where it is short.
 */

/** Indexes of one pair. */
export type Pair = readonly [a: number, b: number];

/** Cells of the exact table; a longer stretch without a single common word of its own is left unaligned. */
const largestTable = 4_000_000;

export function alignSequences(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  align(a, b, [0, a.length], [0, b.length], pairs);
  return pairs.sort(([x], [y]) => x - y);
}

type Stretch = readonly [from: number, to: number];

function align(a: readonly string[], b: readonly string[], [a0, a1]: Stretch, [b0, b1]: Stretch, pairs: Pair[]): void {
  let [fromA, fromB, toA, toB] = [a0, b0, a1, b1];
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) pairs.push([fromA++, fromB++]);
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) pairs.push([--toA, --toB]);
  if (fromA === toA || fromB === toB) return;
  const anchors = uniquePairs(a, b, [fromA, toA], [fromB, toB]);
  if (anchors.length === 0) {
    if ((toA - fromA) * (toB - fromB) <= largestTable) alignExactly(a, b, [fromA, toA], [fromB, toB], pairs);
    return;
  }
  let [x, y] = [fromA, fromB];
  for (const [i, j] of anchors) {
    pairs.push([i, j]);
    align(a, b, [x, i], [y, j], pairs);
    [x, y] = [i + 1, j + 1];
  }
  align(a, b, [x, toA], [y, toB], pairs);
}

/** Words that stand once in each stretch, as many as keep their order. */
function uniquePairs(a: readonly string[], b: readonly string[], inA: Stretch, inB: Stretch): readonly Pair[] {
  const once = (words: readonly string[], [from, to]: Stretch): Map<string, number> => {
    const seen = new Map<string, number>();
    for (let i = from; i < to; i++) seen.set(words[i]!, seen.has(words[i]!) ? -1 : i);
    return seen;
  };
  const placesB = once(b, inB);
  const common = [...once(a, inA)].flatMap(([word, i]): readonly Pair[] => {
    const j = placesB.get(word) ?? -1;
    return i >= 0 && j >= 0 ? [[i, j]] : [];
  });
  return longestRise(common);
}

/** The longest part of the pairs (in order of the first index) whose second index rises. */
function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, j], k) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < j) low = middle + 1;
      else high = middle;
    }
    before[k] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = k;
  });
  const rise: Pair[] = [];
  for (let k = ends.at(-1) ?? -1; k >= 0; k = before[k]!) rise.push(pairs[k]!);
  return rise.reverse();
}

/** Longest common subsequence by the full table. */
function alignExactly(a: readonly string[], b: readonly string[], inA: Stretch, inB: Stretch, pairs: Pair[]): void {
  const best = bestPairs(inA[1] - inA[0], inB[1] - inB[0], (i, j) => (a[inA[0] + i] === b[inB[0] + j] ? 1 : 0));
  for (const [i, j] of best) pairs.push([inA[0] + i, inB[0] + j]);
}

/** Pairs in order on both sides whose gains together are the most; what gains nothing stays alone. */
export function bestPairs(
  rows: number,
  columns: number,
  gain: (row: number, column: number) => number,
): readonly Pair[] {
  const width = columns + 1;
  const total = new Float64Array((rows + 1) * width);
  const gains = new Float64Array(rows * columns);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const own = gain(i, j);
      gains[i * columns + j] = own;
      const paired = own > 0 ? own + total[(i + 1) * width + j + 1]! : 0;
      total[i * width + j] = Math.max(paired, total[(i + 1) * width + j]!, total[i * width + j + 1]!);
    }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    const here = total[i * width + j]!;
    const own = gains[i * columns + j]!;
    if (own > 0 && here === own + total[(i + 1) * width + j + 1]!) pairs.push([i++, j++]);
    else if (here === total[(i + 1) * width + j]!) i++;
    else j++;
  }
  return pairs;
}
