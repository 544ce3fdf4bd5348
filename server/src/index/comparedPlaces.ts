/**
 * What stands under a key in all documents, as far as it is compared. Of a key that many documents have, some documents stand for each way
 * in which it is written; no text is read to choose them. So a check costs the same however large the workspace is.
 */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { groupBy } from '../base/groupBy.ts';
import { hashOf } from '../base/hash.ts';
import { itemsByKey } from './ownPostings.ts';
import { isGone } from './packedIndex.ts';
import { eachItem } from './packedPostings.ts';
import { type Versioned, versionOf } from './postings.ts';
import { compareCodeUnits, type MentionReference, type WorkspaceIndex } from './workspaceIndex.ts';

/** Documents of a key that are all looked at. */
export const mostDocuments = 64;
/** Of more: the versions that are looked at, the commonest and the rarest, and of each the first and the last documents. */
const versionsAtEachEnd = 8;
const documentsAtEachEnd = 2;
/** What stands in more places is a set phrase, and no fact that somebody reports. */
const mostPlaces = 4096;

export interface ComparedPlace extends MentionReference {
  /** Places written in the same way that it stands for, itself counted. */
  readonly alike: number;
}

interface Place extends MentionReference {
  /** Of places in packs, where it is known without reading. */
  readonly version?: number;
}

/** By document (in code-unit order of the URIs), then by place. The same whatever the order in which the documents came. */
export function comparedPlaces(index: WorkspaceIndex, family: Versioned, key: string): readonly ComparedPlace[] {
  const places = placesUnder(index, family, key);
  if (places.length > mostPlaces) return [];
  const inOrder = (some: readonly Place[]): readonly Place[] =>
    some.toSorted((a, b) => compareCodeUnits(a.uri, b.uri) || a.mention - b.mention);
  if (new Set(places.map(({ uri }) => uri)).size <= mostDocuments)
    return inOrder(places).map(({ uri, mention }) => ({ uri, mention, alike: 1 }));
  const versionAt = ({ uri, mention, version }: Place): number =>
    version ?? versionOf(family, index.documents.get(uri) as DocumentAnalysis, mention);
  const versions = [...groupBy(places, versionAt)]
    .sort(([a, x], [b, y]) => y.length - x.length || a - b)
    .filter((_, i, { length }) => i < versionsAtEachEnd || i >= length - versionsAtEachEnd);
  const chosen = new Set(versions.flatMap(([, some]) => firstAndLast(some.map(({ uri }) => uri))));
  const kept = inOrder(places.filter(({ uri }) => chosen.has(uri)));
  /** Places of each version that are left out, until one has them counted. */
  const leftOut = new Map(
    versions.map(([version, { length }]) => [
      version,
      length - kept.filter((place) => versionAt(place) === version).length,
    ]),
  );
  return kept.map((place) => {
    const version = versionAt(place);
    const alike = 1 + (leftOut.get(version) ?? 0);
    leftOut.delete(version);
    return { uri: place.uri, mention: place.mention, alike };
  });
}

/** Ends soon after it has more than are compared. */
function placesUnder({ documents, parts }: WorkspaceIndex, family: Versioned, key: string): readonly Place[] {
  const places: Place[] = [];
  for (const uri of parts.own[family].get(key) ?? []) {
    for (const mention of itemsByKey(family, documents.get(uri) as DocumentAnalysis).get(key) ?? [])
      places.push({ uri, mention });
    if (places.length > mostPlaces) return places;
  }
  const hash = hashOf(key);
  for (const pack of parts.packs) {
    eachItem(pack, family, hash, (analysis, mention, version) => {
      if (!isGone(parts, analysis)) places.push({ uri: analysis.uri, mention, version });
    });
    if (places.length > mostPlaces) return places;
  }
  return places;
}

/** In code-unit order, without sorting them all. */
function firstAndLast(uris: readonly string[]): readonly string[] {
  const ends = (isBefore: (a: string, b: string) => boolean): readonly string[] => {
    const found: string[] = [];
    while (found.length < documentsAtEachEnd) {
      const last = found.at(-1);
      let next: string | undefined;
      for (const uri of uris)
        if ((last === undefined || isBefore(last, uri)) && (next === undefined || isBefore(uri, next))) next = uri;
      if (next === undefined) break;
      found.push(next);
    }
    return found;
  };
  return [...ends((a, b) => a < b), ...ends((a, b) => a > b)];
}
