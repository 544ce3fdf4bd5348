/** The protocol's own requests about one place or one document: convert in, ask the snapshot, convert out. */
import {
  type DefinitionLink,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type Hover,
  type Location,
  MarkupKind,
  type ReferenceParams,
  type SymbolInformation,
  type TextDocumentPositionParams,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import type { Raw } from '../base/span.ts';
import { definition } from '../features/definition.ts';
import { documentHighlight } from '../features/documentHighlight.ts';
import { documentSymbols, type DocumentSymbol as OutlineSymbol } from '../features/documentSymbols.ts';
import { hover } from '../features/hover.ts';
import { references } from '../features/references.ts';
import { markdownFromRichText, plainFromRichText } from '../features/richText.ts';
import { workspaceSymbols } from '../features/workspaceSymbols.ts';
import { documentKey } from '../workspace/fileUri.ts';
import type { Request } from './answering.ts';
import { locationsOf, offsetOf, rangeOf, symbolKindOf } from './convert.ts';
import type { Session } from './session.ts';

export interface PlaceInDocument {
  readonly key: string;
  readonly document: DocumentAnalysis;
  readonly offset: Raw;
}

/** Null where the document is not known: not open, not read yet, or in a folder that is switched off. */
export function placeOf({ params, snapshot }: Request<TextDocumentPositionParams>): PlaceInDocument | null {
  const key = documentKey(params.textDocument.uri);
  const document = snapshot.index.documents.get(key);
  return document ? { key, document, offset: offsetOf(document, params.position) } : null;
}

export function answerHover(session: Session, request: Request<TextDocumentPositionParams>): Hover | null {
  const { language, hoverMarkdown } = session.client;
  const place = placeOf(request);
  const options = {
    language,
    occurrences: session.settings().hoverOccurrences,
    reading: session.status.isReading(),
  };
  const found = place && hover(request.snapshot, place.key, place.offset, options);
  if (!found) return null;
  return {
    range: rangeOf(place.document, found.span),
    contents: hoverMarkdown
      ? { kind: MarkupKind.Markdown, value: markdownFromRichText(found.content) }
      : { kind: MarkupKind.PlainText, value: plainFromRichText(found.content) },
  };
}

export function answerDefinition(
  { client, open }: Session,
  request: Request<TextDocumentPositionParams>,
): DefinitionLink[] | Location[] | null {
  const place = placeOf(request);
  const found = place && definition(request.snapshot, place.key, place.offset);
  if (!found) return null;
  const locations = [...locationsOf(request.snapshot, found.place, open.spelling)];
  if (!client.definitionLinks) return locations;
  return locations.map(({ uri, range }) => ({
    originSelectionRange: rangeOf(place.document, found.origin),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

export function answerReferences({ open }: Session, request: Request<ReferenceParams>): Location[] | null {
  const place = placeOf(request);
  if (!place) return null;
  return references(request.snapshot, place.key, place.offset).flatMap((found) =>
    locationsOf(request.snapshot, found, open.spelling),
  );
}

export function answerHighlight(request: Request<TextDocumentPositionParams>): DocumentHighlight[] | null {
  const place = placeOf(request);
  if (!place) return null;
  return documentHighlight(request.snapshot, place.key, place.offset).map((span) => ({
    range: rangeOf(place.document, span),
    kind: DocumentHighlightKind.Text,
  }));
}

export function answerDocumentSymbols(
  { client }: Session,
  { params, snapshot }: Request<DocumentSymbolParams>,
): DocumentSymbol[] | SymbolInformation[] | null {
  const { uri } = params.textDocument;
  const document = snapshot.index.documents.get(documentKey(uri));
  if (!document) return null;
  const nested = ({ kind, name, detail, span, selection, children }: OutlineSymbol): DocumentSymbol => ({
    name,
    detail,
    kind: symbolKindOf(kind),
    range: rangeOf(document, span),
    selectionRange: rangeOf(document, selection),
    children: children.map(nested),
  });
  const flat = ({ kind, name, span, children }: OutlineSymbol): SymbolInformation[] => [
    { name, kind: symbolKindOf(kind), location: { uri, range: rangeOf(document, span) } },
    ...children.flatMap(flat),
  ];
  const symbols = documentSymbols(document, client.language);
  return client.nestedSymbols ? symbols.map(nested) : symbols.flatMap(flat);
}

export async function answerWorkspaceSymbols(
  { client, open }: Session,
  { params, snapshot, signal }: Request<WorkspaceSymbolParams>,
): Promise<SymbolInformation[]> {
  const symbols = await workspaceSymbols(snapshot, params.query, client.language, signal);
  return symbols.flatMap(({ label, detail, place, subject }) =>
    locationsOf(snapshot, place, open.spelling).map((location) => ({
      name: label,
      kind: symbolKindOf(subject.by),
      location,
      containerName: detail,
    })),
  );
}
