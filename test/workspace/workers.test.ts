/** Whatever number of threads reads a folder, everything comes out the same; what goes wrong in a thread is named and ends nothing else. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { allFindings, findingsOf } from '../../server/src/checks/findingStore.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { families } from '../../server/src/index/postings.ts';
import { mentionsUnder } from '../../server/src/index/workspaceIndex.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import { realDisk, slashed } from '../../server/src/workspace/disk.ts';
import { diskSegmenter } from '../../server/src/workspace/diskSegmenter.ts';
import { createDocumentStore, type DocumentStore } from '../../server/src/workspace/documentStore.ts';
import { pathFromUri, uriFromPath } from '../../server/src/workspace/fileUri.ts';
import type { Host } from '../../server/src/workspace/host.ts';
import { readTextNow } from '../../server/src/workspace/readDocument.ts';
import { createSignal } from '../../server/src/workspace/signal.ts';
import { type Reader, workerReader } from '../../server/src/workspace/workers.ts';
import { sources } from '../sources.ts';

const folder = slashed(mkdtempSync(join(tmpdir(), 'policy-annotator-')));
after(() => rmSync(folder, { recursive: true, force: true }));
const pathOf = (i: number): string => `${folder}/${i % 3}/${String(i).padStart(3, '0')}.txt`;
const uriOf = (i: number): string => uriFromPath(pathOf(i));

/** Pieces of the seeds, most of them several times and with other digits here and there, so that there is something to find. */
const count = 48;
const paragraphs = sources('seeds/*.txt')
  .flatMap(({ text }) => text.match(/[\s\S]{1,900}/g) ?? [])
  .slice(0, 16);
const textOf = (i: number): string =>
  paragraphs[i % paragraphs.length]!.replace(/\d(?=[亿万%家个项])/g, (digit) =>
    i >= 2 * paragraphs.length ? String((Number(digit) + 1) % 10) : digit,
  );
for (const part of [0, 1, 2]) mkdirSync(`${folder}/${part}`);
for (let i = 0; i < count; i++) writeFileSync(pathOf(i), textOf(i));
writeFileSync(`${folder}/0/binary.txt`, Buffer.from([1, 0, 2, 0, 0, 7]));

interface Workspace {
  readonly host: Host;
  readonly store: DocumentStore;
  readonly problems: string[];
}

function workspace(reader?: Reader): Workspace {
  const problems: string[] = [];
  const host = createHost({
    tools: { segmenter: diskSegmenter(({ en }) => problems.push(en)), glossary: emptyGlossary },
    rules,
    settings: {},
    textOfFile: (uri, length) => readTextNow(realDisk, pathFromUri(uri)!, length),
    onFailure: (rule, error) => problems.push(`${rule} ${error}`),
    onAnalysisFailure: (uri, error) => problems.push(`${uri} ${error}`),
  });
  const store = createDocumentStore({
    disk: realDisk,
    host,
    onProblem: ({ path, kind }) => problems.push(`${path} ${kind}`),
    ...(reader
      ? {
          many: {
            reader,
            from: 2,
            onFailedRule: (rule, error) => problems.push(`${rule} ${error}`),
            onMessage: ({ en }) => problems.push(en),
          },
        }
      : {}),
  });
  return { host, store, problems };
}

/** Rules that read the raw text, which is not kept of a packed document. */
const textRules = Object.fromEntries(
  rules.filter(({ scope }) => scope === 'text').map(({ id }) => [id, 'on' as const]),
);
assert.ok(Object.keys(textRules).length > 0);

const options = { enabled: true, extensions: ['.txt'], exclude: [], maxSize: 1e6 };
const readFolder = ({ store }: Workspace): Promise<void> =>
  store.setFolders([{ uri: uriFromPath(folder), options }], createSignal());

/** Everything that there is to know, in an order that does not depend on how it came. */
function everything({ host, problems }: Workspace): string {
  const { index, findings } = host.snapshot();
  const uris = [...index.documents.keys()].sort();
  return JSON.stringify({
    problems: problems.toSorted(),
    documents: uris.map((uri) => {
      const { context, blocks, sentences, mentions, relations, lineStarts } = index.documents.get(uri)!;
      const texts = sentences.map(({ span, text }) => [span, text]);
      for (const mention of mentions) if (mention.kind === 'figure') void mention.quantity.interval;
      return [uri, context, blocks, texts, mentions, relations, lineStarts, findingsOf(findings, uri)];
    }),
    postings: families.map((family) =>
      [...index[family].keys()].sort().map((key) => [key, mentionsUnder(index[family], key)]),
    ),
    findings: allFindings(findings),
  });
}

const plain = workspace();
await readFolder(plain);
const wanted = everything(plain);

test('there is enough in the folder to tell a difference by', () => {
  assert.ok(allFindings(plain.host.snapshot().findings).length > 10);
  assert.deepEqual(plain.problems, [`${folder}/0/binary.txt binary`]);
});

for (const threads of [1, 2, 8])
  test(`the same with ${threads} threads as with none`, async () => {
    const own = workspace(workerReader(threads));
    await readFolder(own);
    assert.equal(own.host.snapshot().index.parts.packed.size, count);
    assert.equal(everything(own), wanted);
  });

test('edits, closed documents, files that change and other settings after the reading: the same as without threads', async () => {
  const reader = workerReader(2);
  const [own, other] = [workspace(reader), workspace()];
  for (const one of [own, other]) {
    await readFolder(one);
    one.store.openDocument(uriOf(3), textOf(7));
    one.store.openDocument(uriOf(4), textOf(4).replace('亿元', '万元'));
    await one.store.closeDocument(uriOf(4));
    one.host.setRuleSettings({ 'altered-copy': 'off', ...textRules });
    await one.host.settle(createSignal());
  }
  assert.equal(everything(own), everything(other));
  writeFileSync(pathOf(8), textOf(20));
  rmSync(pathOf(9));
  for (const one of [own, other]) {
    await one.store.filesChanged([uriOf(8), uriOf(9), uriOf(10)], createSignal());
    const glossary = { names: [{ name: '某某大桥', canonical: '某某大桥' }], notNames: ['海洋经济'] };
    await one.host.setGlossary(glossary, createSignal());
    await one.store.readAgain(createSignal());
    one.host.setRuleSettings({});
    await one.host.settle(createSignal());
  }
  assert.equal(everything(own), everything(other));
  for (const i of [8, 9]) writeFileSync(pathOf(i), textOf(i));
});

test('a document that is opened while its file is being read keeps the open text', async () => {
  const reader = workerReader(1);
  let opened = false;
  const own = workspace({
    ...reader,
    async read(job) {
      const result = await reader.read(job);
      if (!opened) own.store.openDocument(uriOf(0), '2024年海洋生产总值5亿元。');
      opened = true;
      return result;
    },
  });
  await readFolder(own);
  assert.equal(own.host.textOf(uriOf(0)), '2024年海洋生产总值5亿元。');
  assert.equal(own.host.snapshot().index.documents.get(uriOf(0))?.length, 15);
  await own.store.closeDocument(uriOf(0));
  assert.equal(everything(own), wanted);
});

test('a thread that dies is replaced: the file that kills it is named, all others are read', async () => {
  /** As the real one, but it ends itself on one file. */
  const deadly = `
    const { parentPort, Worker } = require('node:worker_threads');
    const inner = new Worker(${JSON.stringify(join(import.meta.dirname, '../../server/src/workspace/readingWorker.ts'))});
    inner.on('message', (message) => parentPort.postMessage(message));
    parentPort.on('message', (job) => {
      if (job === 'rest') process.exit();
      if (job.read.files.some(({ path }) => path.endsWith('/005.txt'))) process.exit(3);
      inner.postMessage(job);
    });`;
  const own = workspace(workerReader(2, () => new Worker(deadly, { eval: true })));
  await readFolder(own);
  const { index } = own.host.snapshot();
  assert.equal(index.documents.size, count - 1);
  assert.equal(index.documents.has(uriOf(5)), false);
  assert.deepEqual(own.problems.toSorted(), [`${folder}/0/binary.txt binary`, `${folder}/2/005.txt unreadable`]);
});

test('a reading that is cancelled ends at once; the next one has everything', async () => {
  const own = workspace(workerReader(2));
  const signal = createSignal();
  const reading = own.store.setFolders([{ uri: uriFromPath(folder), options }], signal, () => signal.cancel());
  await assert.rejects(reading, { name: 'Cancelled' });
  assert.ok(own.host.snapshot().index.documents.size < count);
  own.problems.length = 0;
  await readFolder(own);
  assert.equal(everything(own), wanted);
});

test('threads that have read leave nothing behind: their dictionaries are freed', async () => {
  const script = join(import.meta.dirname, '../../server/src/workspace/readingWorker.ts');
  /** Megabytes of this process when its threads have ended. */
  async function residentAfterReading(): Promise<number> {
    const ends: Promise<unknown>[] = [];
    const reader = workerReader(2, () => {
      const worker = new Worker(script);
      ends.push(once(worker, 'exit'));
      return worker;
    });
    await readFolder(workspace(reader));
    await Promise.all(ends);
    return process.memoryUsage().rss / 2 ** 20;
  }
  await residentAfterReading();
  const before = await residentAfterReading();
  await residentAfterReading();
  const after = await residentAfterReading();
  // Four threads with some 50 megabytes of dictionaries each have come and gone.
  assert.ok(after < before + 100, `${before} MB, then ${after} MB`);
});
