/** The mentions of a document as coloured pieces of lines: no piece holds a line break or the indentation behind one. */
import type { DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';
import { lineFromOffset } from './linePosition.ts';
import { firstStartingAfter } from './mentionAtOffset.ts';

/** Token types in the order of the legend. */
export const tokenTypes = ['figure', 'date', 'project'] as const;
/** Token modifiers in the order of the legend; the position is the bit. */
export const tokenModifiers = ['target', 'actual', 'forecast', 'spec', 'approximate'] as const;

export type TokenModifier = (typeof tokenModifiers)[number];

export interface SemanticToken {
  /** From 0. */
  readonly line: number;
  /** UTF-16 code units from the start of the line. */
  readonly column: number;
  readonly length: number;
  readonly type: Mention['kind'];
  readonly modifiers: readonly TokenModifier[];
}

/**
 * Tokens of the mentions that touch the raw range, in order.
 * `text` is the document's raw text, of the same revision as the analysis.
 */
export function semanticTokens(
  document: DocumentAnalysis,
  text: string,
  range: { readonly start: number; readonly end: number } = {
    start: 0,
    end: text.length,
  },
): readonly SemanticToken[] {
  const { mentions } = document;
  const tokens: SemanticToken[] = [];
  let first = firstStartingAfter(mentions, range.start - 1);
  while (first > 0 && mentions[first - 1]!.span.end > range.start) first--;
  for (let i = first; i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.span.start >= range.end) break;
    tokens.push(...piecesOf(document, text, mention));
  }
  return tokens;
}

function piecesOf(document: DocumentAnalysis, text: string, mention: Mention): readonly SemanticToken[] {
  const { start, end } = mention.span;
  const type = mention.kind;
  const modifiers = modifiersOf(mention);
  const pieces: SemanticToken[] = [];
  for (let line = lineFromOffset(document, start); ; line++) {
    const lineStart = document.lineStarts[line];
    if (lineStart === undefined || lineStart >= end) return pieces;
    const from = Math.max(start, lineStart);
    const to = Math.min(end, document.lineStarts[line + 1] ?? end);
    const written = text.slice(from, to);
    const kept = written.trim();
    if (kept === '') continue;
    pieces.push({
      line,
      column: from - lineStart + written.indexOf(kept),
      length: kept.length,
      type,
      modifiers,
    });
  }
}

function modifiersOf(mention: Mention): readonly TokenModifier[] {
  if (mention.kind !== 'figure') return [];
  const role = mention.fact.role?.value;
  return [...(role ? [role] : []), ...(mention.quantity.bound === '~' ? (['approximate'] as const) : [])];
}
