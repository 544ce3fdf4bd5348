/** Where what a mention speaks of is given first or most fully. */
import type { Mention } from '../analysis/documentAnalysis.ts';
import type { Raw, Span } from '../base/span.ts';
import type { Place } from '../checks/finding.ts';
import { compareCodeUnits, type MentionReference, mentionAt } from '../index/workspaceIndex.ts';
import { mentionAtOffset } from './mentionAtOffset.ts';
import { placeOfMention, relatedMentions } from './relatedMentions.ts';
import type { Snapshot } from './snapshot.ts';

export interface Definition {
  /** The mention that was asked about. */
  readonly origin: Span<Raw>;
  readonly place: Place;
}

/** Dates and projects: the fullest wording. Figures: the first statement, by the documents' dates. Null where no mention stands. */
export function definition({ index }: Snapshot, uri: string, offset: number): Definition | null {
  const document = index.documents.get(uri);
  const found = document && mentionAtOffset(document, offset);
  if (!found) return null;
  const dateOf = (reference: MentionReference): string =>
    // Undated documents come last: "~" is behind every digit.
    index.documents.get(reference.uri)?.context.date?.value ?? '~';
  const [first] = relatedMentions(index, { uri, mention: found.index })
    .map((reference) => ({
      reference,
      length: fullness(mentionAt(index, reference)),
      date: dateOf(reference),
    }))
    // The sort is stable: what is equal stays in the order of documents and places.
    .sort((a, b) => b.length - a.length || compareCodeUnits(a.date, b.date));
  return first
    ? {
        origin: found.mention.span,
        place: placeOfMention(index, first.reference),
      }
    : null;
}

const fullness = (mention: Mention): number => (mention.kind === 'figure' ? 0 : mention.text.length);
