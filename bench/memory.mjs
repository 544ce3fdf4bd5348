/** What a folder takes in memory once it is read: `node --expose-gc bench/memory.mjs FOLDER`. Prints JSON: bytes in all and for each mention. */
import { resolve } from 'node:path';
import { rules } from '../server/src/checks/rules.ts';
import { emptyGlossary } from '../server/src/mentions/proposal.ts';
import { createHost } from '../server/src/workspace/createHost.ts';
import { realDisk, slashed } from '../server/src/workspace/disk.ts';
import { diskSegmenter } from '../server/src/workspace/diskSegmenter.ts';
import { createDocumentStore } from '../server/src/workspace/documentStore.ts';
import { uriFromPath } from '../server/src/workspace/fileUri.ts';
import { createSignal } from '../server/src/workspace/signal.ts';
import { workerReader } from '../server/src/workspace/workers.ts';

const folder = slashed(resolve(process.argv[2] ?? 'seeds'));
const complain = (...what) => console.error(...what);
const host = createHost({
  tools: { segmenter: diskSegmenter(({ en }) => complain(en)), glossary: emptyGlossary },
  rules,
  settings: {},
  onFailure: complain,
});
const store = createDocumentStore({
  disk: realDisk,
  host,
  onProblem: complain,
  many: { reader: workerReader(), onFailedRule: complain, onMessage: ({ en }) => complain(en) },
});

/** What is held after collection, and where. */
function held() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, external, arrayBuffers };
}

const before = held();
const options = { enabled: true, extensions: ['.txt', '.md'], exclude: [], maxSize: 5 * 2 ** 20 };
await store.setFolders([{ uri: uriFromPath(folder), options }], createSignal());
await new Promise((next) => setTimeout(next, 2000));
const after = held();
const { index, findings } = host.snapshot();
const mentions = index.documents.valueSeq().reduce((sum, document) => sum + document.mentions.length, 0);
const packs = Math.max(after.external - before.external, after.arrayBuffers - before.arrayBuffers);
const heap = after.heap - before.heap;
console.log(
  JSON.stringify({
    documents: index.documents.size,
    mentions,
    keysWithFindings: findings.byKey.size,
    packsMegabytes: packs / 2 ** 20,
    heapMegabytes: heap / 2 ** 20,
    bytesPerMention: (packs + heap) / mentions,
    bytesPerMentionInPacks: packs / mentions,
    rssMegabytes: process.memoryUsage().rss / 2 ** 20,
  }),
);
