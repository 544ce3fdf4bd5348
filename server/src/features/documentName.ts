/** What a document is called in lists and links, and the address that opens it at a place. */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { positionFromOffset } from './linePosition.ts';

/** A longer name is cut, so that the sentence beside it stays in view. */
const longestName = 24;

/** The file's name without folders and ending. */
export function documentName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1).replace(/[?#].*$/, '');
  const name = decoded(last).replace(/\.[A-Za-z0-9]{1,8}$/, '');
  return name.length > longestName ? `${name.slice(0, longestName).replace(/[\uD800-\uDBFF]$/, '')}…` : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A path of the command line may hold a bare percent sign.
  }
}

/** Line of a raw offset, counted from 1. */
export const lineNumber = (document: DocumentAnalysis, offset: number): number =>
  positionFromOffset(document, offset).line + 1;

/** The document's address with `#L<line>,<column>`, both from 1: how editors open a link at a place. */
export function linkTo(document: DocumentAnalysis, offset: number): string {
  const { line, column } = positionFromOffset(document, offset);
  return `${document.uri}#L${line + 1},${column + 1}`;
}
