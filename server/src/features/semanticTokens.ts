/** The mentions of a document as coloured pieces of lines: no piece holds a line break or the indentation behind one. */
import type { DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';
import { lineFromOffset } from './linePosition.ts';
import { firstStartingAfter } from './mentionAtOffset.ts';

/** Token types in the order of the legend. */
export const tokenTypes = ['figure', 'date', 'project'] as const;
/** Token modifiers in the order of the legend; the position is the bit. */
export const tokenModifiers = ['target', 'actual', 'forecast', 'spec', 'approximate'] as const;

export type TokenModifier = (typeof tokenModifiers)[number];

/**
 * Told of each piece. @param line from 0 @param column UTF-16 code units from the start of the line @param length in UTF-16 code units
 */
export type TokenTold = (
  line: number,
  column: number,
  length: number,
  type: Mention['kind'],
  modifiers: readonly TokenModifier[],
) => void;

/**
 * Tells of the mentions that touch the raw range, in order; after every key stroke of all of them, so that nothing is made for one.
 * `text` is the document's raw text, of the same revision as the analysis.
 */
export function semanticTokens(
  document: DocumentAnalysis,
  text: string,
  tell: TokenTold,
  range: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): void {
  const { mentions, lineStarts } = document;
  let first = firstStartingAfter(mentions, range.start - 1);
  while (first > 0 && mentions[first - 1]!.span.end > range.start) first--;
  let line = lineFromOffset(document, mentions[first]?.span.start ?? 0);
  for (let i = first; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const { start, end } = mention.span;
    if (start >= range.end) return;
    while ((lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line++;
    const modifiers = modifiersOf(mention);
    for (let at = line; (lineStarts[at] ?? end) < end; at++) {
      const lineStart = lineStarts[at]!;
      let from = Math.max(start, lineStart);
      let to = Math.min(end, lineStarts[at + 1] ?? end);
      while (from < to && isBlank(text, from)) from++;
      while (from < to && isBlank(text, to - 1)) to--;
      if (from < to) tell(at, from - lineStart, to - from, mention.kind, modifiers);
    }
  }
}

/** The last blank of Unicode but one, which is a byte-order mark. */
const lastBlank = 0x3000;

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code <= lastBlank || code === 0xfeff) && text.charAt(at).trim() === '';
}

const withApproximation = (role: TokenModifier | undefined): readonly (readonly TokenModifier[])[] => {
  const own = role === undefined ? [] : [role];
  return [own, [...own, 'approximate']];
};

/** By role: without approximation and with it. */
const figureModifiers = new Map([undefined, ...tokenModifiers].map((role) => [role, withApproximation(role)] as const));

function modifiersOf(mention: Mention): readonly TokenModifier[] {
  if (mention.kind !== 'figure') return [];
  return figureModifiers.get(mention.fact.role?.value)?.[mention.quantity.bound === '~' ? 1 : 0] ?? [];
}
