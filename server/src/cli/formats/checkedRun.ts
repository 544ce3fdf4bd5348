/** What a format of `check` prints. Types only. */
import type { DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import type { Finding } from '../../checks/finding.ts';
import type { Rule } from '../../checks/rule.ts';
import type { Language } from '../../features/words.ts';

export interface CheckedRun {
  readonly documents: readonly DocumentAnalysis[];
  /** By path, then by place; without the accepted ones. */
  readonly findings: readonly Finding[];
  /** With the accepted ones, for formats that carry them along. */
  readonly everything: readonly Finding[];
  /** The document of a finding or a related place. */
  readonly analysisOf: (path: string) => DocumentAnalysis;
  readonly rules: readonly Rule[];
  readonly language: Language;
  readonly colours: boolean;
  readonly version: string;
}

export type CheckWriter = (run: CheckedRun) => Iterable<string>;
