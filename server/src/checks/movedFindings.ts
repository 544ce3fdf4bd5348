/** Findings whose facts and passages an edit left alone: they stand where the edit has moved the words to, without a rule being asked. */
import { raw, span } from '../base/span.ts';
import type { Moved } from '../index/changedPart.ts';
import type { Finding, Place } from './finding.ts';

/** The same findings after an edit of a document; null where one has a place in what was edited. */
export function movedFindings(findings: readonly Finding[], uri: string, moved: Moved): readonly Finding[] | null {
  const isKnown = ({ uri: other, span: { start, end } }: Place): boolean =>
    other !== uri || end <= moved.head || start >= moved.tail;
  const isEveryKnown = findings.every((finding) => [finding, ...placesBeside(finding)].every(isKnown));
  if (!isEveryKnown) return null;
  if (moved.characters === 0) return findings;
  const move = <One extends Place>(place: One): One => {
    const { start, end } = place.span;
    if (place.uri !== uri || start < moved.tail) return place;
    return { ...place, span: span(raw(start + moved.characters), raw(end + moved.characters)) };
  };
  return findings.map((finding) => ({
    ...move(finding),
    related: finding.related.map(move),
    ...(finding.corrections ? { corrections: finding.corrections.map(move) } : {}),
  }));
}

const placesBeside = ({ related, corrections = [] }: Finding): readonly Place[] => [...related, ...corrections];
