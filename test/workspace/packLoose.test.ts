/** However many documents were edited, saved or changed on the disk: few are held as objects, and everything is as after a fresh start. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { allFindings } from '../../server/src/checks/findingStore.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { realDisk, slashed } from '../../server/src/workspace/disk.ts';
import { createDocumentStore } from '../../server/src/workspace/documentStore.ts';
import { uriFromPath } from '../../server/src/workspace/fileUri.ts';
import { type Pack, packFrom } from '../../server/src/workspace/packFile.ts';
import { packTogether } from '../../server/src/workspace/packTogether.ts';
import { type ReadingJob, readFiles } from '../../server/src/workspace/readFiles.ts';
import { createSignal } from '../../server/src/workspace/signal.ts';
import { segmenter } from '../analysis/reading.ts';
import { hostOfFiles } from './hostOfFiles.ts';

const top = slashed(mkdtempSync(join(tmpdir(), 'policy-annotator-')));
after(() => rmSync(top, { recursive: true, force: true }));
const folder = `${top}/texts`;
mkdirSync(folder);
const count = 60;
const mostLoose = 8;
const pathOf = (i: number): string => `${folder}/${i}.txt`;
const uriOf = (i: number): string => uriFromPath(pathOf(i));
const textOf = (i: number, version: number): string =>
  `2025年，平阴县完成固定资产投资${350 + (i % 3) + version}亿元，新开工滨河新能源产业园等项目${i}个。\n`;
for (let i = 0; i < count; i++) writeFileSync(pathOf(i), textOf(i, 0));
const options = { enabled: true, extensions: ['.txt'], exclude: [], maxSize: 1e6 };

function start() {
  const host = hostOfFiles(segmenter);
  const reader = {
    width: 1,
    async read(job: ReadingJob) {
      return { ...(await readFiles(job, { disk: realDisk, segmenter, rules, pause: async () => {} })), messages: [] };
    },
    packTogether,
    rest() {},
  };
  const store = createDocumentStore({
    disk: realDisk,
    host,
    onProblem: ({ path, kind }) => assert.fail(`${path} ${kind}`),
    many: { reader, from: 20, loose: mostLoose, onFailedRule: assert.fail, onMessage: ({ en }) => assert.fail(en) },
  });
  const read = () => store.setFolders([{ uri: uriFromPath(folder), options }], createSignal());
  return { host, store, read };
}

type Started = ReturnType<typeof start>;
const loose = ({ host }: Started): number => {
  const { documents, parts } = host.snapshot().index;
  return documents.size - parts.packed.size;
};

/** Ends by the time limit of the test where it is never so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(5);
}

const everything = ({ host }: Started) => {
  const { index, findings } = host.snapshot();
  const documents = [...index.documents.keys()].sort().map((uri) => {
    const { blocks, mentions } = index.documents.get(uri)!;
    return [uri, blocks, mentions.map(({ text, span }) => [text, span])];
  });
  return { documents, policyTexts: index.policyTexts, findings: allFindings(findings) };
};

test('documents that were edited and closed, or changed on the disk, are packed again; open ones stay as they are', {
  timeout: 60_000,
}, async () => {
  const one = start();
  await one.read();
  assert.equal(loose(one), 0);
  const open = [0, 1];
  for (const i of open) one.store.openDocument(uriOf(i), textOf(i, 1));
  for (let round = 0; round < 3; round++) {
    for (let i = 2; i < count; i++) {
      if (i % 2 === 0) {
        one.store.openDocument(uriOf(i), textOf(i, round));
        one.store.openDocument(uriOf(i), textOf(i, round + 1));
        writeFileSync(pathOf(i), textOf(i, round + 1));
        await one.store.closeDocument(uriOf(i));
      } else {
        writeFileSync(pathOf(i), textOf(i, round + 1));
        await one.store.filesChanged([uriOf(i)], createSignal());
      }
    }
    await until(() => loose(one) <= mostLoose + open.length);
  }
  for (const i of open) assert.equal(one.host.document(uriOf(i))?.text, textOf(i, 1));
  const { packs } = one.host.snapshot().index.parts;
  const held = packs.reduce((sum, { analyses }) => sum + analyses.length, 0);
  assert.ok(held <= 2 * count, `${held} documents in ${packs.length} packs`);
  const fresh = start();
  await fresh.read();
  for (const i of open) fresh.store.openDocument(uriOf(i), textOf(i, 1));
  assert.ok(allFindings(fresh.host.snapshot().findings).length > 0);
  assert.deepEqual(everything(one), everything(fresh));
});

test('a document that is opened again while it is being packed keeps its text', { timeout: 60_000 }, async () => {
  const one = start();
  await one.read();
  for (let i = 0; i <= mostLoose; i++) {
    writeFileSync(pathOf(i), textOf(i, 9));
    await one.store.filesChanged([uriOf(i)], createSignal());
  }
  one.store.openDocument(uriOf(3), textOf(3, 10));
  await until(() => loose(one) === 1);
  assert.equal(one.host.document(uriOf(3))?.text, textOf(3, 10));
  assert.equal(one.host.textOf(uriOf(4)), textOf(4, 9));
});

test('a text that has been read and is not in the index yet is not lost when packs are put together', async () => {
  const { host } = start();
  const files = [0, 1].map((i) => ({ uri: uriOf(i), fileName: `${i}.txt`, path: pathOf(i), shown: '', limit: 1e6 }));
  const job = { files: files.map((file) => ({ ...file, force: false })), ...host.making, cache: null };
  const read = await readFiles(job, { disk: realDisk, segmenter, rules, pause: async () => {} });
  const [pack, same] = [0, 1].map(() => packFrom(read.packs[0]!.bytes)) as [Pack, Pack];
  host.addPack(pack, host.making, () => true);
  await host.settle(createSignal());
  let isRead = false;
  let goOn = (): void => {};
  const waits = new Promise<void>((done) => {
    goOn = done;
  });
  async function* texts() {
    yield { uri: uriOf(0), fileName: '0.txt', text: textOf(0, 77) };
    isRead = true;
    await waits;
  }
  const reading = host.setDocuments(texts(), createSignal());
  await until(() => isRead);
  assert.ok(host.repack([pack], [{ pack: same, from: pack.analyses }]));
  goOn();
  await reading;
  assert.equal(host.document(uriOf(0))?.text, textOf(0, 77));
  assert.equal(host.snapshot().index.documents.size, 2);
});
