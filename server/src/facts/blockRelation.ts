/** Relations inside one block, as its own text shows them: figures are indices of the block's proposals. Types only. */
import type { Interval } from '../base/interval.ts';
import type { Local, Span } from '../base/span.ts';
import type { Relation } from './relation.ts';

/** Words with their place in the block. */
export interface WordsAt {
  readonly text: string;
  readonly span: Span<Local>;
}

export interface ComposedPart extends WordsAt {
  readonly interval: Interval;
}

export type BlockRelation =
  | Exclude<Relation, { readonly kind: 'list-count' | 'composition' | 'session' }>
  | { readonly kind: 'session'; readonly name: WordsAt; readonly year: WordsAt; readonly held: number }
  | { readonly kind: 'composition'; readonly parts: readonly ComposedPart[] };
