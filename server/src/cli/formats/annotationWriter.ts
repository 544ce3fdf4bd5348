/** What a format of `annotate` is: analysed documents in, text out, piece by piece. Types only. */
import type { DocumentAnalysis, Mention } from '../../analysis/documentAnalysis.ts';
import type { Language } from '../../features/words.ts';
import type { MentionRecord } from '../mentionRecord.ts';

export interface AnnotationContext {
  readonly recordOf: (mention: Mention) => MentionRecord;
  /** The document as decoded. */
  readonly textOf: (uri: string) => string;
  readonly colours: boolean;
  readonly language: Language;
  /** Whether each mention is explained. */
  readonly explain: boolean;
}

export type AnnotationWriter = (documents: readonly DocumentAnalysis[], context: AnnotationContext) => Iterable<string>;
