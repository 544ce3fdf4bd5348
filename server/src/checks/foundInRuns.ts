/** What rules look for in runs of blocks, such as articles: a run in which nothing was found is passed over until an edit comes near it. */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { blocksOf } from '../analysis/documentBlocks.ts';
import type { SaidByBlock } from '../analysis/saidByBlocks.ts';

/** From a block to before another one. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

const nameOf = ({ start, end }: Run, by = 0): number => (start + by) * 2 ** 24 + end + by;

/** @param find depends on what the blocks of the run say and how far they stand from one another */
export function foundInRuns<Found>(
  find: (document: DocumentAnalysis, run: Run) => readonly Found[],
): (document: DocumentAnalysis, runs: readonly Run[]) => readonly Found[] {
  const silentIn = new WeakMap<readonly SaidByBlock[], ReadonlySet<number>>();
  return (document, runs) => {
    const { said, kept } = blocksOf(document);
    const before = kept && silentIn.get(kept.said);
    const length = document.blocks.length;
    const wasSilent = (run: Run): boolean =>
      kept !== undefined &&
      before !== undefined &&
      ((run.end <= kept.still.head && before.has(nameOf(run))) ||
        (run.start >= length - kept.still.tail && before.has(nameOf(run, kept.said.length - length))));
    const silent = new Set<number>();
    const found = runs.flatMap((run) => {
      const own = wasSilent(run) ? [] : find(document, run);
      if (own.length === 0) silent.add(nameOf(run));
      return own;
    });
    if (said) silentIn.set(said, silent);
    return found;
  };
}
