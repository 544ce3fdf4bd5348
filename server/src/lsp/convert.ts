/** The one crossing between raw offsets and the protocol's positions: both directions side by side, and the words of the protocol. */
import { DiagnosticSeverity, type Location, type Position, type Range, SymbolKind } from 'vscode-languageserver';
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { identityOf } from '../base/identity.ts';
import { type Raw, raw, type Span } from '../base/span.ts';
import type { Place, Severity } from '../checks/finding.ts';
import type { DocumentSymbol } from '../features/documentSymbols.ts';
import { type LineTable, offsetFromPosition, positionFromOffset } from '../features/linePosition.ts';
import type { Snapshot } from '../features/snapshot.ts';

/** How the client spells the address of a document. */
export type Spelling = (uri: string) => string;

function positionOf(table: LineTable, offset: number): Position {
  const { line, column } = positionFromOffset(table, offset);
  return { line, character: column };
}

/** Positions outside the text count as its nearest end. */
export const offsetOf = (table: LineTable, { line, character }: Position): Raw =>
  raw(offsetFromPosition(table, { line, column: character }));

export const rangeOf = (table: LineTable, { start, end }: Span<Raw>): Range => ({
  start: positionOf(table, start),
  end: positionOf(table, end),
});

export const spanOf = (table: LineTable, { start, end }: Range): Span<Raw> => ({
  start: offsetOf(table, start),
  end: offsetOf(table, end),
});

/** None where the document is gone. */
export function locationsOf({ index }: Snapshot, place: Place, spelling: Spelling): readonly Location[] {
  const document: DocumentAnalysis | undefined = index.documents.get(place.uri);
  return document ? [{ uri: spelling(place.uri), range: rangeInOther(document, place.span) }] : [];
}

interface KnownRange {
  /** The document by number: who keeps a span need not hold what its document was. */
  readonly of: number;
  readonly range: Range;
}

/** What a finding names in other documents stays there at each key stroke, and unpacking a document's lines takes long. */
const knownRanges = new WeakMap<Span<Raw>, KnownRange>();

function rangeInOther(document: DocumentAnalysis, own: Span<Raw>): Range {
  const of = identityOf(document);
  const known = knownRanges.get(own);
  if (known?.of === of) return known.range;
  const range = rangeOf(document, own);
  knownRanges.set(own, { of, range });
  return range;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
export const severityOf = (severity: Severity): DiagnosticSeverity => severities[severity];

const symbolKinds: Readonly<Record<DocumentSymbol['kind'] | 'indicator', SymbolKind>> = {
  heading: SymbolKind.String,
  figure: SymbolKind.Number,
  date: SymbolKind.Event,
  project: SymbolKind.Class,
  indicator: SymbolKind.Constant,
};
export const symbolKindOf = (kind: DocumentSymbol['kind'] | 'indicator'): SymbolKind => symbolKinds[kind];
