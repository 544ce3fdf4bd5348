/** The findings that compare documents of packs, taken out of a store to be kept and put into one again. */
import { Map as PersistentMap } from 'immutable';
import type { FactKey } from '../facts/fact.ts';
import type { PassageKey } from '../facts/passage.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { AcceptedFindings } from './acceptedFinding.ts';
import type { Finding } from './finding.ts';
import { documentsOf, type FindingStore, marked } from './findingStore.ts';

export interface SharedFindings {
  readonly findings: readonly (readonly [FactKey | PassageKey, readonly Finding[]])[];
  /** Keys that documents outside of packs have too: what was found under them is not kept. */
  readonly unsure: readonly (FactKey | PassageKey)[];
}

export function takeShared({ byKey }: FindingStore, { parts }: WorkspaceIndex): SharedFindings {
  const unsure = new Set([...parts.own.facts.keys(), ...parts.own.passages.keys()]);
  const findings = [...byKey.entries()].flatMap(([key, found]) =>
    unsure.has(key) ? [] : [[key, found.map(({ accepted: _, ...finding }) => finding)] as const],
  );
  return { findings, unsure: [...unsure] };
}

/** What stands in the store under a key stays. */
export function putShared(
  store: FindingStore,
  { findings }: SharedFindings,
  index: WorkspaceIndex,
  accepted: AcceptedFindings | undefined,
): FindingStore {
  const keysOfDocument = new Map<string, [FactKey, true][]>();
  const added = findings.filter(([key]) => !store.byKey.has(key));
  for (const [key, found] of added)
    for (const uri of documentsOf(found)) {
      const keys = keysOfDocument.get(uri);
      if (keys) keys.push([key, true]);
      else keysOfDocument.set(uri, [[key, true]]);
    }
  return {
    byDocument: store.byDocument,
    byKey: store.byKey.merge(
      added.map(([key, found]) => [key, marked(found, accepted, (uri) => index.documents.get(uri))]),
    ),
    keysOfDocument: store.keysOfDocument.withMutations((map) => {
      for (const [uri, keys] of keysOfDocument) map.set(uri, map.get(uri)?.merge(keys) ?? PersistentMap(keys));
    }),
  };
}
