/** The cache gives what was read and nothing else: damaged, of another version, half written or shared, it is never a wrong answer. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { allFindings, findingsOf } from '../../server/src/checks/findingStore.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { families } from '../../server/src/index/postings.ts';
import { mentionsUnder } from '../../server/src/index/workspaceIndex.ts';
import { realDisk, slashed } from '../../server/src/workspace/disk.ts';
import { diskSegmenter } from '../../server/src/workspace/diskSegmenter.ts';
import { createDocumentStore } from '../../server/src/workspace/documentStore.ts';
import { uriFromPath } from '../../server/src/workspace/fileUri.ts';
import { createIndexCache } from '../../server/src/workspace/indexCache.ts';
import { packTogether } from '../../server/src/workspace/packTogether.ts';
import { type ReadingJob, readFiles } from '../../server/src/workspace/readFiles.ts';
import { createSignal } from '../../server/src/workspace/signal.ts';
import { seededNumbers } from '../seededNumbers.ts';
import { sources } from '../sources.ts';
import { hostOfFiles } from './hostOfFiles.ts';

const top = slashed(mkdtempSync(join(tmpdir(), 'policy-annotator-')));
after(() => rmSync(top, { recursive: true, force: true }));
const folder = `${top}/texts`;
const storage = `${top}/storage`;
mkdirSync(folder);
const pathOf = (i: number): string => `${folder}/${String(i).padStart(3, '0')}.txt`;
const uriOf = (i: number): string => uriFromPath(pathOf(i));

const count = 40;
const paragraphs = sources('seeds/*.txt')
  .flatMap(({ text }) => text.match(/[\s\S]{1,700}/g) ?? [])
  .slice(0, 14);
const textOf = (i: number): string =>
  paragraphs[i % paragraphs.length]!.replace(/\d(?=[亿万%家个项])/g, (digit) =>
    i >= 2 * paragraphs.length ? String((Number(digit) + 1) % 10) : digit,
  );
for (let i = 0; i < count; i++) writeFileSync(pathOf(i), textOf(i));
// Younger files are not trusted to be what their times say.
await setTimeout(2100);

const options = { enabled: true, extensions: ['.txt'], exclude: [], maxSize: 1e6 };
const segmenter = diskSegmenter(({ en }) => assert.fail(en));

/** A start of the product over the folder. */
function start({ build = 'one', width = 1, cached = true, whenLoaded = async () => {} } = {}) {
  let filesRead = 0;
  const onDisk = createIndexCache(storage);
  const index: typeof onDisk = {
    ...onDisk,
    async packs(...asked) {
      const packs = await onDisk.packs(...asked);
      await whenLoaded();
      return packs;
    },
  };
  const host = hostOfFiles(segmenter);
  const reader = {
    width,
    async read(job: ReadingJob) {
      filesRead += job.files.length;
      return { ...(await readFiles(job, { disk: realDisk, segmenter, rules, pause: async () => {} })), messages: [] };
    },
    packTogether,
    rest() {},
  };
  const store = createDocumentStore({
    disk: realDisk,
    host,
    onProblem: ({ path, kind }) => assert.fail(`${path} ${kind}`),
    many: {
      reader,
      from: 2,
      ...(cached ? { cache: { index, folder: storage, build } } : {}),
      onFailedRule: (rule, error) => assert.fail(`${rule} ${error}`),
      onMessage: ({ en }) => assert.fail(en),
    },
  });
  return {
    host,
    store,
    read: () => store.setFolders([{ uri: uriFromPath(folder), options }], createSignal()),
    filesRead: () => filesRead,
  };
}
type Start = ReturnType<typeof start>;

function everything({ host }: Start): string {
  const { index, findings } = host.snapshot();
  return JSON.stringify({
    documents: [...index.documents.keys()].sort().map((uri) => {
      const { context, blocks, sentences, mentions, relations, lineStarts } = index.documents.get(uri)!;
      for (const mention of mentions) if (mention.kind === 'figure') void mention.quantity.interval;
      const texts = sentences.map(({ span, text }) => [span, text]);
      return [uri, context, blocks, texts, mentions, relations, lineStarts, findingsOf(findings, uri)];
    }),
    postings: families.map((family) =>
      [...index[family].keys()].sort().map((key) => [key, mentionsUnder(index[family], key)]),
    ),
    findings: allFindings(findings),
  });
}

async function started(how: Parameters<typeof start>[0] = {}): Promise<Start> {
  const one = start(how);
  await one.read();
  return one;
}
const fresh = async (): Promise<string> => everything(await started({ cached: false }));
const wanted = await fresh();
const cacheFiles = (): readonly string[] => readdirSync(storage).map((name) => join(storage, name));
const emptied = (): void => rmSync(storage, { recursive: true, force: true });

test('the second start reads no file and has everything', async () => {
  const first = await started();
  assert.equal(first.filesRead(), count);
  assert.ok(allFindings(first.host.snapshot().findings).length > 5);
  const second = await started();
  assert.equal(second.filesRead(), 0);
  assert.equal(everything(first), wanted);
  assert.equal(everything(second), wanted);
});

test('only what has changed is read: another text, a file that is gone, a new one, one that another text is open for', async () => {
  await started();
  writeFileSync(pathOf(3), textOf(9));
  rmSync(pathOf(4));
  writeFileSync(pathOf(count), textOf(30));
  const next = start();
  next.store.openDocument(uriOf(5), textOf(31));
  await next.read();
  assert.ok(next.filesRead() <= 2);
  const plain = start({ cached: false });
  plain.store.openDocument(uriOf(5), textOf(31));
  await plain.read();
  assert.equal(everything(next), everything(plain));
  // What was found with the open text is not what the next start has.
  const last = await started();
  assert.equal(everything(last), await fresh());
  writeFileSync(pathOf(3), textOf(3));
  writeFileSync(pathOf(4), textOf(4));
  rmSync(pathOf(count));
  await setTimeout(2100);
});

test('what is opened, changed or deleted while the packs are fetched from the disk is newer than they are', async () => {
  await started();
  const change = async ({ store }: Start): Promise<void> => {
    store.openDocument(uriOf(5), textOf(31));
    writeFileSync(pathOf(6), textOf(32));
    rmSync(pathOf(7));
    await store.filesChanged([uriOf(6), uriOf(7)], createSignal());
  };
  const next: Start = start({ whenLoaded: () => change(next) });
  await next.read();
  const plain = start({ cached: false });
  plain.store.openDocument(uriOf(5), textOf(31));
  await plain.read();
  assert.equal(everything(next), everything(plain));
  for (const i of [6, 7]) writeFileSync(pathOf(i), textOf(i));
  await setTimeout(2100);
});

test('packs of which little still counts are put together: few are left, and the next start has what they have', async () => {
  emptied();
  const one = await started();
  const numberOfPacks = (): number => one.host.snapshot().index.parts.packs.length;
  let most = 0;
  for (let round = 0; round < 14; round++) {
    const changed = [round, round + 7, round + 20];
    for (const i of changed) writeFileSync(pathOf(i), textOf(round % 2 === 0 ? i + 3 : i));
    // An open text of a document that is in a pack, and a file that goes.
    if (round === 5) one.store.openDocument(uriOf(35), textOf(36));
    if (round === 9) rmSync(pathOf(38));
    await one.store.filesChanged([...changed, 38].map(uriOf), createSignal());
    most = Math.max(most, numberOfPacks());
    assert.ok(numberOfPacks() <= 10, `${numberOfPacks()} packs`);
  }
  assert.ok(most > 5, 'switches make packs');
  await one.store.closeDocument(uriOf(35));
  const now = await fresh();
  assert.ok(everything(one) === now);
  await setTimeout(2100);
  await one.store.filesChanged(
    Array.from({ length: count }, (_, i) => uriOf(i)),
    createSignal(),
  );
  const next = await started();
  assert.ok(next.filesRead() < count / 4, `${next.filesRead()} files read`);
  assert.ok(everything(next) === now);
  for (let i = 0; i < count; i++) writeFileSync(pathOf(i), textOf(i));
  await setTimeout(2100);
});

test('another build, another glossary, other settings: what was kept is not used', async () => {
  emptied();
  await started();
  assert.equal((await started({ build: 'two' })).filesRead(), count);
  assert.equal((await started({ build: 'two' })).filesRead(), 0);
  const other = start();
  await other.host.setGlossary({ names: [], notNames: ['海洋经济'] }, createSignal());
  await other.read();
  assert.equal(other.filesRead(), count);
  const strict = start();
  strict.host.setRuleSettings({ 'altered-copy': 'off' });
  await strict.read();
  assert.equal(strict.filesRead(), count);
});

test('truncated anywhere, or with any bit turned: read anew, and everything is right', async () => {
  emptied();
  await started();
  const files = cacheFiles();
  const whole = new Map(files.map((file) => [file, readFileSync(file)]));
  assert.ok(files.length >= 3);
  let unused = 0;
  for (const [file, bytes] of whole)
    for (const share of [0, 0.001, 0.3, 0.7, 0.999]) {
      truncateSync(file, Math.floor(bytes.length * share));
      const one = await started();
      unused += one.filesRead() > 0 ? 1 : 0;
      assert.equal(everything(one), wanted, `${file} to ${share}`);
      for (const [other, content] of whole) writeFileSync(other, content);
      for (const other of cacheFiles()) if (!whole.has(other)) rmSync(other);
    }
  assert.ok(unused > 0);
  const next = seededNumbers(7);
  for (let i = 0; i < 24; i++) {
    const bit = next() % 8;
    const [file, bytes] = [...whole][i % whole.size]!;
    const damaged = Buffer.from(bytes);
    const at = next() % damaged.length;
    damaged[at] = damaged[at]! ^ (1 << bit);
    writeFileSync(file, damaged);
    assert.equal(everything(await started()), wanted, `${file} bit ${bit} of byte ${at}`);
    for (const [other, content] of whole) writeFileSync(other, content);
    for (const other of cacheFiles()) if (!whole.has(other)) rmSync(other);
  }
});

test('a folder full of other things, and a storage that cannot be written, do no harm', async () => {
  emptied();
  mkdirSync(storage, { recursive: true });
  writeFileSync(join(storage, 'x.pack'), 'what is this');
  writeFileSync(join(storage, 'findings.json'), '{}');
  mkdirSync(join(storage, 'folder.pack'));
  assert.equal(everything(await started()), wanted);
  assert.ok(existsSync(join(storage, 'x.pack')), 'it may be of another window, which is still writing it');
  emptied();
  writeFileSync(storage, 'a file where the folder should be');
  const one = await started();
  assert.equal(everything(one), wanted);
  emptied();
});

test('two windows at once on one folder: both right, and so is the next start', async () => {
  emptied();
  const [a, b] = await Promise.all([started({ width: 2 }), started()]);
  assert.equal(everything(a), wanted);
  assert.equal(everything(b), wanted);
  const next = await started();
  assert.equal(next.filesRead(), 0);
  assert.equal(everything(next), wanted);
});

test('killed at any moment: the next start is right', async () => {
  emptied();
  mkdirSync(storage);
  const program = `
    import { savePack } from ${JSON.stringify(join(import.meta.dirname, '../../server/src/workspace/indexCache.ts'))};
    const made = { build: 'one', glossary: { names: [], notNames: [] }, settings: {}, segmenter: true };
    const save = () => savePack(${JSON.stringify(storage)}, made, new Uint8Array(4_000_000).fill(65));
    await save();
    process.stdout.write('.');
    for (;;) await save();
  `;
  for (const wait of [0, 5, 20, 60]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await setTimeout(wait);
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  const isWhole = (file: string): boolean => readFileSync(file).length === 4_000_064;
  const packs = cacheFiles().filter((file) => file.endsWith('.pack'));
  assert.ok(packs.length >= 4, 'every program had written one before it was killed');
  assert.ok(packs.every(isWhole));
  for (const pack of packs) rmSync(pack);
  assert.equal(everything(await started()), wanted);
});
