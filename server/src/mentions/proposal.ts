/**
 * What recognisers propose: mentions of one block, before overlaps are settled and before anything outside the block is known.
 * A proposal depends on the block's text alone, so that it can be kept while the rest of the document changes.
 */
import type { Decimal, Interval } from '../base/interval.ts';
import type { Local, Span } from '../base/span.ts';
import type { Segmenter } from '../text/segmenter.ts';
import type { DateExpression } from './dateExpression.ts';

export type Bound = '=' | '>=' | '<=' | '~';

/** A number with its unit, as written. */
export interface Quantity {
  /** One value, or the two ends of a range, in the unit without scale words (`670亿元` → 67000000000 元). */
  readonly values: readonly [Decimal] | readonly [Decimal, Decimal];
  /** Unit as written, without the scale word and without qualifiers: `元`, `%`, `个百分点`, `家`, '' for a bare ratio. */
  readonly unit: string;
  readonly bound: Bound;
  /** Value of one unit in the last written place (`670亿元` → 100000000; `5.5%` → 0.1); of the coarser end in a range. */
  readonly step: Decimal;
  /** All values that the writing allows, bound and rounding counted in. */
  readonly interval: Interval;
}

export interface FigureProposal {
  readonly kind: 'figure';
  readonly span: Span<Local>;
  readonly quantity: Quantity;
  /** `list`: a count of listed things such as 六大主导产业; `class`: a size class such as 10万吨级, 百亿级; else `plain`. */
  readonly form: 'plain' | 'list' | 'class';
  /** The words outside the figure that give its unit: a table's header or `单位：亿元`. */
  readonly unitWords?: string;
}

export interface DateProposal {
  readonly kind: 'date';
  readonly span: Span<Local>;
  readonly expression: DateExpression;
}

export type ProjectType = 'project' | 'park' | 'facility' | 'line' | 'platform' | 'product' | 'programme';

export interface ProjectProposal {
  readonly kind: 'project';
  readonly span: Span<Local>;
  /** The name as read in this place: the span's text without blanks. */
  readonly name: string;
  readonly type: ProjectType;
  /** What speaks for it being a name. */
  readonly evidence: 'quoted' | 'ending' | 'list' | 'phase' | 'glossary' | 'alias' | 'elsewhere';
  /** The full name that the text gives for it, where it is an alias. */
  readonly of?: string;
}

export type Proposal = FigureProposal | DateProposal | ProjectProposal;

/** A name that the user has entered in the glossary. */
export interface GlossaryName {
  readonly name: string;
  /** Canonical name; equal to `name` for the entry itself. */
  readonly canonical: string;
  readonly type?: ProjectType;
}

export interface Glossary {
  readonly names: readonly GlossaryName[];
  /** Words that are no project names although they look like one. */
  readonly notNames: readonly string[];
}

/** What the user adds to a glossary. */
export type GlossaryAddition =
  | { readonly canonical: string; readonly alias?: string; readonly type?: ProjectType }
  | { readonly notName: string };

export const emptyGlossary: Glossary = { names: [], notNames: [] };

export interface RecogniserTools {
  readonly segmenter: Segmenter;
  readonly glossary: Glossary;
}

/** Proposes the mentions of one kind in one block's text. Pure; linear in the text. */
export type Recogniser = (text: string, tools: RecogniserTools) => readonly Proposal[];
