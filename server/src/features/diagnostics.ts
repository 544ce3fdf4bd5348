/** The findings that an editor shows in a document, in its language. */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { lastWhere } from '../base/lastWhere.ts';
import type { Finding, Place, Severity } from '../checks/finding.ts';
import { findingsOf } from '../checks/findingStore.ts';
import type { Snapshot } from './snapshot.ts';
import type { Language } from './words.ts';

export interface Diagnostic {
  /** The finding that it shows, for actions upon it. */
  readonly finding: Finding;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
}

/** A finding is marked at each of its places, but once in a paragraph: there all of them are seen at a glance, and it counts as one. */
export function diagnostics({ index, findings }: Snapshot, uri: string, language: Language): readonly Diagnostic[] {
  const document = index.documents.get(uri);
  if (!document) return [];
  const standsApart = (place: Place, finding: Finding): boolean =>
    place.uri !== finding.uri || paragraphOf(document, place) !== paragraphOf(document, finding);
  return findingsOf(findings, uri, standsApart).map((finding) => ({
    finding,
    severity: finding.severity,
    message: finding.message[language],
    related: finding.related.map((place) => ({
      place,
      message: place.message[language],
    })),
  }));
}

const paragraphOf = ({ blocks }: DocumentAnalysis, { span }: Place): number =>
  lastWhere(blocks, ({ span: block }) => block.end <= span.start) + 1;
