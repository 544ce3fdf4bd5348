/**
 * The result of reading one document: immutable, with raw offsets throughout. Everything above the analysis (index, checks,
 * features) works on this and never on the text's own layout. Types only; `analyse.ts` makes it.
 */
import type { Edtf } from '../base/edtf.ts';
import type { Raw, Span } from '../base/span.ts';
import type { Fact, FactKey } from '../facts/fact.ts';
import type { Relation } from '../facts/relation.ts';
import type { DateExpression, DateType } from '../mentions/dateExpression.ts';
import type { ProjectProposal, ProjectType, Quantity } from '../mentions/proposal.ts';
import type { BlockKind } from '../text/logicalText.ts';

interface MentionBase {
  readonly span: Span<Raw>;
  /** The mention as read: no blanks, no line breaks. */
  readonly text: string;
  /** Index into `DocumentAnalysis.sentences`. */
  readonly sentence: number;
  /** Where the mention stands in the sentence's text (`AnalysedSentence.text`), half-open. */
  readonly inSentence: readonly [start: number, end: number];
  /** Index into `DocumentAnalysis.blocks`. */
  readonly block: number;
}

export interface FigureMention extends MentionBase {
  readonly kind: 'figure';
  readonly form: 'plain' | 'list' | 'class';
  readonly quantity: Quantity;
  /** The words outside the figure that give its unit, where it stands in a table. */
  readonly unitWords?: string;
  readonly fact: Fact;
  readonly key?: FactKey;
}

/** What a relative date was resolved against. */
export interface DateReference {
  readonly value: Edtf;
  readonly source: 'stated' | 'context' | 'dateline' | 'masthead' | 'title' | 'file-name' | 'front-matter' | 'inferred';
  /** The words of the reference, for the hover. */
  readonly words?: string;
  /** Of a year that was weighed: the latest month of which the text tells a day. */
  readonly latest?: Edtf;
}

export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly expression: DateExpression;
  readonly type: DateType;
  /** Null where nothing says which date is meant. */
  readonly value: Edtf | null;
  /** Absent where the words alone say the date. */
  readonly reference?: DateReference;
}

export interface ProjectMention extends MentionBase {
  readonly kind: 'project';
  readonly type: ProjectType;
  /** The name as read here. */
  readonly name: string;
  /** One id for one real-world project, the same in all documents (`mentions/projectIdentity.ts`). */
  readonly id: string;
  readonly evidence: ProjectProposal['evidence'];
}

export type Mention = FigureMention | DateMention | ProjectMention;

export interface AnalysedSentence {
  readonly span: Span<Raw>;
  /** The sentence as read. */
  readonly text: string;
  readonly block: number;
}

export interface AnalysedBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly span: Span<Raw>;
  readonly text: string;
}

export interface DocumentContext {
  /** The document's own date. */
  readonly date: DateReference | null;
  /** Whose document it is: `即墨区`. */
  readonly place: string | null;
}

export interface DocumentAnalysis {
  /** As the host names it: a URI in the editor, a path on the command line. */
  readonly uri: string;
  /** False for what is no policy text: it has no mentions then. */
  readonly policyText: boolean;
  readonly context: DocumentContext;
  readonly blocks: readonly AnalysedBlock[];
  readonly sentences: readonly AnalysedSentence[];
  /** Sorted by start, then end. */
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  /** First raw offset of every line, for positions; line 0 starts at 0. */
  readonly lineStarts: readonly number[];
  /** Length of the raw text in UTF-16 code units. */
  readonly length: number;
}
