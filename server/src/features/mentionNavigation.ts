/** The next or previous mention from a place, going round at the ends of the document. */
import type { DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';
import { firstStartingAfter } from './mentionAtOffset.ts';

export type NavigationDirection = 'next' | 'previous';

/** Null where the document has no mention. */
export function neighbourMention(
  document: DocumentAnalysis,
  offset: number,
  direction: NavigationDirection,
): Mention | null {
  const { mentions } = document;
  const after = firstStartingAfter(mentions, offset);
  if (direction === 'next') return mentions[after] ?? mentions[0] ?? null;
  const before = firstStartingAfter(mentions, offset - 1) - 1;
  return mentions[before] ?? mentions.at(-1) ?? null;
}
