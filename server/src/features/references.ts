/** All mentions of what the mention at an offset speaks of. */
import type { Place } from '../checks/finding.ts';
import { mentionAtOffset } from './mentionAtOffset.ts';
import { placeOfMention, relatedMentions } from './relatedMentions.ts';
import type { Snapshot } from './snapshot.ts';

/** The mention itself is among them; empty where no mention stands at the raw offset. */
export function references({ index }: Snapshot, uri: string, offset: number): readonly Place[] {
  const document = index.documents.get(uri);
  const found = document && mentionAtOffset(document, offset);
  return found
    ? relatedMentions(index, { uri, mention: found.index }).map((reference) => placeOfMention(index, reference))
    : [];
}
