/**
 * Findings that somebody has accepted. Each is known by its rule and, for each of its places, the words there with the words beside
 * them: a change anywhere else leaves it accepted, a change of the figures or of what stands beside them does not.
 */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { compareCodeUnits } from '../index/workspaceIndex.ts';
import type { Acceptance, Finding, Place } from './finding.ts';

export interface PlaceWords {
  /** Letters alone, of the same sentence: a neighbouring figure may change without harm. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface AcceptedFinding {
  readonly rule: string;
  /** Each once, in code-unit order of what is written. */
  readonly places: readonly PlaceWords[];
}

/** A finding and what was said of it when it was accepted. */
export interface AcceptedEntry extends AcceptedFinding {
  readonly acceptance: Acceptance;
}

export type DocumentOf = (uri: string) => DocumentAnalysis | undefined;

/** Says whether a finding was accepted; null where it was not. */
export type AcceptedFindings = (finding: Finding, documentOf: DocumentOf) => Acceptance | null;

/** Letters kept on each side: enough to tell two sentences apart, few enough to live through an edit further on. */
const room = { before: 10, after: 6 };

/** Punctuation, blanks and the signs of the file's own lines are no words. */
export const bareWords = (text: string): string => text.replace(/[^\p{L}\p{N}%‰.]/gu, '');
export const bareLetters = (text: string): string => text.replace(/[^\p{L}]/gu, '');

function wordsOfPlace({ uri, span, text }: Place, documentOf: DocumentOf): PlaceWords {
  const words = bareWords(text);
  const document = documentOf(uri);
  const sentence = document && sentenceAt(document, span.start);
  if (!document || !sentence) return { before: '', words, after: '' };
  const mention = document.mentions.find((one) => one.span.start === span.start && one.span.end === span.end);
  const start = mention?.inSentence[0] ?? sentence.text.indexOf(text);
  if (start < 0) return { before: '', words, after: '' };
  const end = mention?.inSentence[1] ?? start + text.length;
  return {
    before: last(bareLetters(sentence.text.slice(0, start)), room.before),
    words,
    after: [...bareLetters(sentence.text.slice(end))].slice(0, room.after).join(''),
  };
}

const last = (text: string, count: number): string => [...text].slice(-count).join('');

function sentenceAt({ sentences }: DocumentAnalysis, offset: number): { readonly text: string } | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.span.end > offset) high = middle;
    else low = middle + 1;
  }
  return sentences[low];
}

export const placeText = ({ before, words, after }: PlaceWords): string => `${before}【${words}】${after}`;

/** What a finding is known by, whichever of its places it is seen from. */
export function acceptedFrom(finding: Finding, documentOf: DocumentOf): AcceptedFinding {
  const places = new Map(
    [finding, ...finding.related].map((place) => {
      const words = wordsOfPlace(place, documentOf);
      return [placeText(words), words];
    }),
  );
  const sorted = [...places].sort(([a], [b]) => compareCodeUnits(a, b));
  return { rule: finding.rule, places: sorted.map(([, words]) => words) };
}

/**
 * A finding is accepted when one entry of its rule has its place and its partner's, and all the figures that it names: a further place
 * with a figure known already changes nothing, another figure does.
 */
export function acceptedFindings(entries: readonly AcceptedEntry[]): AcceptedFindings {
  const byRule = new Map<string, { readonly acceptance: Acceptance; places: Set<string>; words: Set<string> }[]>();
  for (const { rule, places, acceptance } of entries) {
    const known = { acceptance, places: new Set(places.map(placeText)), words: new Set(places.map((p) => p.words)) };
    const list = byRule.get(rule);
    if (list) list.push(known);
    else byRule.set(rule, [known]);
  }
  return (finding, documentOf) => {
    const candidates = byRule.get(finding.rule);
    if (!candidates) return null;
    const chief = [finding, ...finding.related.slice(0, 1)].map((place) => placeText(wordsOfPlace(place, documentOf)));
    const words = [finding, ...finding.related].map(({ text }) => bareWords(text));
    const found = candidates.find(
      (known) => chief.every((place) => known.places.has(place)) && words.every((word) => known.words.has(word)),
    );
    return found?.acceptance ?? null;
  };
}
