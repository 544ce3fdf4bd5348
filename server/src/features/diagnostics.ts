/** The findings that an editor shows in a document, in its language. */
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

export const diagnostics = (snapshot: Snapshot, uri: string, language: Language): readonly Diagnostic[] =>
  findingsOf(snapshot.findings, uri).map((finding) => ({
    finding,
    severity: finding.severity,
    message: finding.message[language],
    related: finding.related.map((place) => ({
      place,
      message: place.message[language],
    })),
  }));
