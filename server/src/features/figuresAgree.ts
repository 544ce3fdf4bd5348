/** Whether figures of one fact can all be true together. */
import { intersects } from '../base/interval.ts';
import { baseInterval, sameDimension } from '../facts/quantityComparison.ts';
import { type MentionReference, mentionAt, type WorkspaceIndex } from '../index/workspaceIndex.ts';

/** Every two intervals intersect, once in one unit. Figures of different dimensions are not compared. */
export function figuresAgree(index: WorkspaceIndex, references: readonly MentionReference[]): boolean {
  // Most figures of a fact are written alike: comparing the different ones alone keeps long lists cheap.
  const different = new Map(
    references.flatMap((reference) => {
      const mention = mentionAt(index, reference);
      if (mention.kind !== 'figure') return [];
      const { unit, bound, values, step } = mention.quantity;
      return [[[unit, bound, ...values, step].join(' '), mention.quantity]];
    }),
  );
  const quantities = [...different.values()];
  return quantities.every((a, i) =>
    quantities.slice(i + 1).every((b) => !sameDimension(a, b) || intersects(baseInterval(a), baseInterval(b))),
  );
}
