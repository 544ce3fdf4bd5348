/** Relations inside one block, as its own text shows them: figures are indices of the block's proposals. Types only. */
import type { Interval } from '../base/interval.ts';
import type { Local, Span } from '../base/span.ts';
import type { Relation } from './relation.ts';

/** A number of a composition with its place in the block. */
export interface ComposedPart {
  readonly text: string;
  readonly span: Span<Local>;
  readonly interval: Interval;
}

export type BlockRelation =
  | Exclude<Relation, { readonly kind: 'list-count' | 'composition' }>
  | { readonly kind: 'composition'; readonly parts: readonly ComposedPart[] };
