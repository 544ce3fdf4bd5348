/** What still has to be checked after many documents came at once: gathered here, worked off in slices. */
import { checkpoint, type Signal } from '../base/cancellation.ts';
import type { FactKey } from '../facts/fact.ts';
import type { PassageKey } from '../facts/passage.ts';
import { sharedKeys } from '../index/packedIndex.ts';
import type { IndexPack } from '../index/packedPostings.ts';
import type { IndexParts } from '../index/workspaceIndex.ts';

export interface Settling {
  /** Of the index as it is now. */
  parts(): IndexParts;
  checkKeys(keys: readonly (FactKey | PassageKey)[]): void;
  checkDocument(uri: string): void;
}

export interface Unsettled {
  addKeys(keys: Iterable<FactKey | PassageKey>): void;
  addPack(pack: IndexPack): void;
  /** What the pack has with others is known already. */
  dropPack(pack: IndexPack): void;
  hasPack(pack: IndexPack): boolean;
  /** Documents whose own rules must run again. */
  addDocuments(uris: Iterable<string>): void;
  /** @throws Cancelled; what is left then is left for the next call. */
  settle(signal: Signal, settling: Settling): Promise<void>;
}

export function createUnsettled(): Unsettled {
  const keys = new Set<FactKey | PassageKey>();
  const packs = new Set<IndexPack>();
  const documents = new Set<string>();
  /** Keys that were checked since the last pack came: its documents and those that it replaces have most keys in common. */
  const checked = new Set<FactKey | PassageKey>();

  async function settlePacks(signal: Signal, { parts, checkKeys }: Settling): Promise<void> {
    const changed = new Set(packs);
    const now = parts();
    for (const family of ['facts', 'passages'] as const)
      for (const shared of sharedKeys(family, now.own[family], now, changed)) {
        for (const key of shared) {
          if (!checked.has(key)) checkKeys([key]);
          await checkpoint(signal);
        }
        await checkpoint(signal);
      }
    // A pack that came meanwhile may share keys with these: it is settled in the next round.
    for (const pack of changed) packs.delete(pack);
  }

  return {
    addKeys(touched) {
      for (const key of touched) keys.add(key);
    },
    addPack(pack) {
      packs.add(pack);
      checked.clear();
    },
    dropPack: (pack) => void packs.delete(pack),
    hasPack: (pack) => packs.has(pack),
    addDocuments(uris) {
      for (const uri of uris) documents.add(uri);
    },
    async settle(signal, settling) {
      while (keys.size + packs.size + documents.size > 0) {
        for (const uri of documents) {
          settling.checkDocument(uri);
          documents.delete(uri);
          await checkpoint(signal);
        }
        for (const key of keys) {
          settling.checkKeys([key]);
          keys.delete(key);
          checked.add(key);
          await checkpoint(signal);
        }
        if (packs.size > 0) await settlePacks(signal, settling);
      }
      checked.clear();
    },
  };
}
