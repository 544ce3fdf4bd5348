/** Whether figures of one fact can all be true together. */
import { intersects } from '../base/interval.ts';
import { type MentionReference, mentionAt, type WorkspaceIndex } from '../index/workspaceIndex.ts';
import { intervalText } from './figureText.ts';

/** Every two intervals intersect. Figures in different units are left to the rules, which know conversions. */
export function figuresAgree(index: WorkspaceIndex, references: readonly MentionReference[]): boolean {
  // Most figures of a fact are written alike: comparing the different ones alone keeps long lists cheap.
  const different = new Map(
    references.flatMap((reference) => {
      const mention = mentionAt(index, reference);
      if (mention.kind !== 'figure') return [];
      const { unit, interval } = mention.quantity;
      return [[`${unit} ${intervalText(interval, 'zh')}`, { unit, interval }]];
    }),
  );
  const quantities = [...different.values()];
  return quantities.every((a, i) =>
    quantities.slice(i + 1).every((b) => a.unit !== b.unit || intersects(a.interval, b.interval)),
  );
}
