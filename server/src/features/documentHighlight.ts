/** The mentions in the same document that speak of the same as the mention at an offset. */
import type { Raw, Span } from '../base/span.ts';
import { references } from './references.ts';
import type { Snapshot } from './snapshot.ts';

export const documentHighlight = (snapshot: Snapshot, uri: string, offset: number): readonly Span<Raw>[] =>
  references(snapshot, uri, offset)
    .filter((place) => place.uri === uri)
    .map((place) => place.span);
