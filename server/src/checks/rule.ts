/**
 * The shape of a rule: one file holds everything about it. Its test, its setting and its manual page are derived from it.
 */
import type { DocumentAnalysis, FigureMention, Mention } from '../analysis/documentAnalysis.ts';
import type { FactKey } from '../facts/fact.ts';
import type { Bilingual, Finding, Severity } from './finding.ts';

export interface Example {
  /** Texts of one or more documents; the first is the one looked at. */
  readonly documents: readonly string[];
  /** Why it is wrong or right, in a few words. */
  readonly note: Bilingual;
}

interface RuleBase {
  /** A fault, in kebab-case: reads well after "allow". */
  readonly id: string;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** When the rule stays silent although numbers differ. */
  readonly gates: readonly Bilingual[];
  /** Texts in which the rule speaks exactly once each. */
  readonly wrong: readonly Example[];
  /** Texts in which it is silent. */
  readonly right: readonly Example[];
  readonly severity: Severity;
  readonly enabledByDefault: boolean;
  /** Speaks of form, not of what is true: on with the profile that asks for form. */
  readonly form?: true;
}

/** Looks at one document by itself. */
export interface DocumentRule extends RuleBase {
  readonly scope: 'document';
  check(document: DocumentAnalysis): readonly Finding[];
}

/**
 * Looks at one mention with what its own paragraph says: its sentence, the mentions beside it there, the document's context. What it
 * says may depend on nothing else, because a paragraph that says the same is not looked at again.
 */
export interface MentionRule extends RuleBase {
  readonly scope: 'mention';
  /** @param index of the mention in the document's list */
  check(document: DocumentAnalysis, mention: Mention, index: number): readonly Finding[];
}

/** Looks at one sentence, given by its index, with what its own paragraph says; as `MentionRule`. */
export interface SentenceRule extends RuleBase {
  readonly scope: 'sentence';
  check(document: DocumentAnalysis, sentence: number): readonly Finding[];
}

/** Looks at one document and at its text as it is written: rules of wording and form. */
export interface TextRule extends RuleBase {
  readonly scope: 'text';
  check(document: DocumentAnalysis, raw: string): readonly Finding[];
}

/** What the index gives of a key: of one that many documents have, some places stand for those that are written alike. */
export interface Compared {
  readonly document: DocumentAnalysis;
  /** Places that it stands for, itself counted; 1 where it is absent. */
  readonly alike?: number;
}

/** How many places these are, those counted that they stand for. */
export const placesOf = (list: readonly Compared[]): number => list.reduce((sum, { alike = 1 }) => sum + alike, 0);

/** A figure with its document. */
export interface FigureInDocument extends Compared {
  readonly figure: FigureMention;
}

/** Looks at all figures of one fact key, over all documents. */
export interface KeyRule extends RuleBase {
  readonly scope: 'key';
  /** `figures` in the order of documents (by uri), then of starts. */
  check(key: FactKey, figures: readonly FigureInDocument[]): readonly Finding[];
}

/** A sentence with its document. */
export interface SentenceInDocument extends Compared {
  /** Index into the document's sentences. */
  readonly sentence: number;
}

/** Looks at all sentences that say the same with whatever figures, over all documents. */
export interface PassageRule extends RuleBase {
  readonly scope: 'passage';
  /** `sentences` in the order of documents (by uri), then of places; at least two. */
  check(sentences: readonly SentenceInDocument[]): readonly Finding[];
}

export type Rule = MentionRule | SentenceRule | DocumentRule | TextRule | KeyRule | PassageRule;
