/**
 * Half-open spans of UTF-16 code units. The offset's type says which text it counts, so that mixing texts does not compile.
 */
declare const text: unique symbol;

/** An offset into the text as it stands in the file. */
export type Raw = number & { readonly [text]: 'raw' };
/** An offset into the logical text of a document (see `text/logicalText.ts`). */
export type Logical = number & { readonly [text]: 'logical' };
/** An offset into the logical text of one block, counted from the block's start. */
export type Local = number & { readonly [text]: 'local' };

export interface Span<Offset extends number> {
  readonly start: Offset;
  /** First offset after the span. */
  readonly end: Offset;
}

/** Names a plain number as an offset of the wanted text. The caller vouches for it. */
export const raw = (offset: number): Raw => offset as Raw;
export const logical = (offset: number): Logical => offset as Logical;
export const local = (offset: number): Local => offset as Local;

export const span = <Offset extends number>(start: Offset, end: Offset): Span<Offset> => ({ start, end });

export const overlaps = <Offset extends number>(a: Span<Offset>, b: Span<Offset>): boolean =>
  a.start < b.end && b.start < a.end;

export const contains = <Offset extends number>(outer: Span<Offset>, inner: Span<Offset>): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Orders by start, then by end: the order of mentions in every list of the product. */
export const compareSpans = <Offset extends number>(a: Span<Offset>, b: Span<Offset>): number =>
  a.start - b.start || a.end - b.end;
