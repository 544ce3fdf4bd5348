/** What a check reports: plain data with raw offsets, the same for the editor and the command line. Types only. */
import type { Raw, Span } from '../base/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Text for people, in both languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export interface Place {
  readonly uri: string;
  readonly span: Span<Raw>;
  /** The words at the place, as read. */
  readonly text: string;
}

/** What a place should say instead of its words. */
export interface Correction extends Place {
  readonly right: string;
}

/** What was said when a finding was accepted. */
export interface Acceptance {
  /** `baseline`: it was there when the checks were taken up. */
  readonly by: 'person' | 'baseline';
  /** As written in the file: `2026-11-21`. */
  readonly date?: string;
  readonly reason?: string;
}

export interface Finding extends Place {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** Both figures, both intervals and the computation. */
  readonly message: Bilingual;
  readonly related: readonly (Place & { readonly message: Bilingual })[];
  /** All its places state one fact: any of their figures may stand in the place of another. */
  readonly oneFact?: boolean;
  /** The words “修订” beside the figure make the rule say less. */
  readonly revisable?: boolean;
  /** Where the right form is certain: what the place should say, and what all places like it in the document should. */
  readonly corrections?: readonly Correction[];
  /** A finding of form speaks once for all its places in a document: how many they are, and how many of them stand in headings. */
  readonly form?: { readonly places: number; readonly inHeadings: number };
  /** Somebody has looked at it and wants to hear no more of it. */
  readonly accepted?: Acceptance;
}
