/** Findings from mentions: the place and the words at it. */
import type { AnalysedSentence, DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';
import { mentionsOfSentence, sentenceOf } from '../analysis/packedAnalysis.ts';
import { raw, span } from '../base/span.ts';
import type { Bilingual, Finding, Place, Severity } from './finding.ts';

export const placeOf = (document: DocumentAnalysis, { span, text }: Pick<Mention, 'span' | 'text'>): Place => ({
  uri: document.uri,
  span,
  text,
});

/**
 * The place of words in a sentence's text: the mention there; else by their offsets, or the whole sentence where blanks or breaks of
 * the raw text hide them.
 */
export function placeInSentence(document: DocumentAnalysis, sentence: number, start: number, end: number): Place {
  const mention = mentionsOfSentence(document, sentence).find(
    (one) => one.inSentence[0] < end && start < one.inSentence[1],
  );
  if (mention) return placeOf(document, mention);
  const { span: own, text } = sentenceOf(document, sentence) as AnalysedSentence;
  const exact = own.end - own.start === text.length;
  return {
    uri: document.uri,
    span: exact ? span(raw(own.start + start), raw(own.start + end)) : own,
    text: text.slice(start, end),
  };
}

export type RelatedPlace = Finding['related'][number];

export const relatedPlace = (place: Place, message: Bilingual): RelatedPlace => ({ ...place, message });

export const findingAt = (
  place: Place,
  rule: string,
  severity: Severity,
  message: Bilingual,
  related: readonly RelatedPlace[] = [],
): Finding => ({ ...place, rule, severity, message, related });
