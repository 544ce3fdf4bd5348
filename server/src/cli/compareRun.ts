/** `compare A B`: prints the figures that differ, as text or as JSON. */
import type { DocumentAnalysis, FigureMention } from '../analysis/documentAnalysis.ts';
import { compareFigures, type FigureComparison } from '../features/compareFigures.ts';
import { comparisonSummary, describeDifference, kindWords } from '../features/describeDifference.ts';
import { positionFromOffset } from '../features/linePosition.ts';
import type { Language } from '../features/words.ts';
import { harmless, styled } from './formats/colours.ts';

export const compareFormats = ['text', 'json'] as const;
export type CompareFormat = (typeof compareFormats)[number];

export interface CompareOptions {
  readonly format: CompareFormat;
  readonly language: Language;
  readonly colours: boolean;
}

/** The output, and whether anything differs. */
export function compareRun(
  a: DocumentAnalysis,
  b: DocumentAnalysis,
  options: CompareOptions,
): { readonly output: string; readonly differs: boolean } {
  const comparison = compareFigures(a, b);
  const output = options.format === 'json' ? jsonOf(comparison, a, b) : textOf(comparison, a, b, options);
  return { output, differs: comparison.differences.length > 0 };
}

const place = ({ uri }: DocumentAnalysis, { span, text }: FigureMention) => ({
  path: uri,
  start: span.start,
  end: span.end,
  text,
});

function jsonOf({ differences, same, rewritten }: FigureComparison, a: DocumentAnalysis, b: DocumentAnalysis): string {
  const listed = differences.map((difference) => ({
    kind: difference.kind,
    ...('before' in difference ? { before: place(a, difference.before) } : {}),
    ...('after' in difference ? { after: place(b, difference.after) } : {}),
  }));
  return `${JSON.stringify({ before: a.uri, after: b.uri, same, rewritten, differences: listed }, null, 2)}\n`;
}

function where(document: DocumentAnalysis, { span }: FigureMention): string {
  const { line, column } = positionFromOffset(document, span.start);
  return `${document.uri}:${line + 1}:${column + 1}`;
}

function textOf(
  comparison: FigureComparison,
  a: DocumentAnalysis,
  b: DocumentAnalysis,
  { language, colours }: CompareOptions,
): string {
  const lines = comparison.differences.map((difference) => {
    const { kind, label, excerpt, before, after } = describeDifference(difference, a, b);
    const places = [before && where(a, before), after && where(b, after)].filter((one) => one !== null).join(' → ');
    const words = `${excerpt.before}【${excerpt.mention}】${excerpt.after}`;
    const head = `${styled(harmless(places), 'bold', colours)} ${kindWords[language][kind]} ${harmless(label)}`;
    return `${head}\n    ${styled(harmless(words), 'dim', colours)}\n`;
  });
  return `${lines.join('')}${comparisonSummary(comparison, language)}\n`;
}
