/** Which mention of a document stands at an offset. */
import type { DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';

export interface FoundMention {
  /** Index into `DocumentAnalysis.mentions`. */
  readonly index: number;
  readonly mention: Mention;
}

/** The mention that covers the raw offset; where none does, the one that ends there, as an editor's cursor stands behind a word. */
export function mentionAtOffset(document: DocumentAnalysis, offset: number): FoundMention | null {
  const { mentions } = document;
  let ending: FoundMention | null = null;
  for (let index = firstStartingAfter(mentions, offset) - 1; index >= 0; index--) {
    const mention = mentions[index]!;
    if (offset < mention.span.end) return { index, mention };
    if (offset === mention.span.end) ending ??= { index, mention };
    // Overlaps are settled, so that an earlier mention can only end earlier.
    else break;
  }
  return ending;
}

/** Index of the first mention that starts after the offset (the number of mentions where none does). */
export function firstStartingAfter(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
