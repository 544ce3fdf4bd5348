/** Findings from mentions: the place and the words at it. */
import type { DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';
import type { Bilingual, Finding, Place, Severity } from './finding.ts';

export const placeOf = (document: DocumentAnalysis, { span, text }: Pick<Mention, 'span' | 'text'>): Place => ({
  uri: document.uri,
  span,
  text,
});

export type RelatedPlace = Finding['related'][number];

export const relatedPlace = (place: Place, message: Bilingual): RelatedPlace => ({ ...place, message });

export const findingAt = (
  place: Place,
  rule: string,
  severity: Severity,
  message: Bilingual,
  related: readonly RelatedPlace[] = [],
): Finding => ({ ...place, rule, severity, message, related });
