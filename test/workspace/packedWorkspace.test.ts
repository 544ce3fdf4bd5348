/**
 * Whatever a user and the disk do while packs are read, fetched from the cache, settled and put together: in the end everything is as
 * after a fresh start over the same files and open texts.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Signal } from '../../server/src/base/cancellation.ts';
import { allFindings } from '../../server/src/checks/findingStore.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { families } from '../../server/src/index/postings.ts';
import { mentionsUnder } from '../../server/src/index/workspaceIndex.ts';
import { type Disk, realDisk, slashed } from '../../server/src/workspace/disk.ts';
import { createDocumentStore } from '../../server/src/workspace/documentStore.ts';
import { uriFromPath } from '../../server/src/workspace/fileUri.ts';
import { createIndexCache } from '../../server/src/workspace/indexCache.ts';
import { packTogether } from '../../server/src/workspace/packTogether.ts';
import { type ReadingJob, readFiles } from '../../server/src/workspace/readFiles.ts';
import { segmenter } from '../analysis/reading.ts';
import { seededNumbers } from '../seededNumbers.ts';
import { hostOfFiles } from './hostOfFiles.ts';

const top = slashed(mkdtempSync(join(tmpdir(), 'policy-annotator-')));
after(() => rmSync(top, { recursive: true, force: true }));
const folder = `${top}/texts`;
mkdirSync(folder);
const count = 24;
const pathOf = (i: number): string => `${folder}/${String(i).padStart(2, '0')}.txt`;
const uriOf = (i: number): string => uriFromPath(pathOf(i));
const options = { enabled: true, extensions: ['.txt'], exclude: [], maxSize: 1e6 };

/** Each speaks of two files, one of the first that is read and one of the last. */
const counties = '平阴县 商河县 沂源县 桓台县 高青县 广饶县 利津县 昌乐县 临朐县 微山县 鱼台县 金乡县'.split(' ');

/** A file's text contradicts that of its county's other file, or does not. */
const textOf = (i: number, version: number): string =>
  [
    `2025年，${counties[i % counties.length]}完成固定资产投资${350 + (version % 3)}亿元，项目建设有力有序。`,
    `全县新开工滨河新能源产业园等项目${version % 5}个，建成投产。`,
  ]
    .slice(0, 1 + (version % 2))
    .join('\n');

type Random = (below: number) => number;
const pause = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
};

/** When each file was last written: old enough to be believed, and never the same twice. */
const times = new Map<string, number>();
const disk: Disk = {
  ...realDisk,
  async stat(path) {
    const found = await realDisk.stat(path);
    const time = times.get(path);
    return found && time !== undefined ? { ...found, modified: time, changed: time } : found;
  },
};

/** Lets other work run at every point at which it may. */
function restless(random: Random): Signal {
  let time = 0;
  const now = (): number => {
    time += 1000;
    return time;
  };
  return { cancelled: false, now, pause: () => pause(random(5)), lastPause: 0 };
}

function start(random: Random, storage: string | null) {
  const host = hostOfFiles(segmenter);
  const onDisk = storage === null ? null : createIndexCache(storage);
  const store = createDocumentStore({
    disk,
    host,
    onProblem: ({ path, kind }) => assert.fail(`${path} ${kind}`),
    many: {
      reader: {
        width: 2,
        async read(job: ReadingJob) {
          await pause(random(40));
          const read = await readFiles(job, { disk, segmenter, rules, pause: async () => {} });
          await pause(random(40));
          return { ...read, messages: [] };
        },
        async packTogether(job) {
          await pause(random(40));
          return packTogether(job);
        },
        rest() {},
      },
      from: 2,
      loose: 2,
      ...(storage !== null && onDisk
        ? {
            cache: {
              index: {
                ...onDisk,
                async packs(...asked: Parameters<typeof onDisk.packs>) {
                  const packs = await onDisk.packs(...asked);
                  await pause(random(40));
                  return packs;
                },
              },
              folder: storage,
              build: 'one',
            },
          }
        : {}),
      onFailedRule: (rule, error) => assert.fail(`${rule} ${error}`),
      onMessage: ({ en }) => assert.fail(en),
    },
  });
  const read = () => store.setFolders([{ uri: uriFromPath(folder), options }], restless(random));
  return { host, store, read };
}

function everything({ host }: ReturnType<typeof start>) {
  const { index, findings } = host.snapshot();
  return {
    documents: [...index.documents.keys()].sort().map((uri) => {
      const { blocks, mentions } = index.documents.get(uri)!;
      return [uri, blocks, mentions.map(({ text, span }) => [text, span])];
    }),
    postings: families.map((family) =>
      [...index[family].keys()].sort().map((key) => [key, mentionsUnder(index[family], key)]),
    ),
    findings: allFindings(findings),
  };
}

for (let seed = 1; seed <= 24; seed++)
  test(`as after a fresh start, seed ${seed}`, async () => {
    const next = seededNumbers(seed);
    const random: Random = (below) => next() % below;
    const write = (i: number, version: number): void => {
      // Whole at once: what is read half written is read again, and told of.
      writeFileSync(`${top}/next`, textOf(i, version));
      renameSync(`${top}/next`, pathOf(i));
      times.set(pathOf(i), (times.get(pathOf(i)) ?? 0) + 1);
    };
    for (let i = 0; i < count; i++) write(i, random(60));
    const storage = seed % 2 === 0 ? null : `${top}/storage${seed}`;
    if (storage !== null) await start(random, storage).read();
    const one = start(random, storage);
    const open = new Map<number, string>();
    const running: Promise<unknown>[] = [one.read()];
    for (let step = 0; step < 40; step++) {
      const i = random(count);
      const dice = random(10);
      if (dice < 3) {
        // As the file is, mostly: an editor opens what the disk has.
        open.set(i, random(3) === 0 ? textOf(i, random(60)) : readFileSync(pathOf(i), 'utf8'));
        one.store.openDocument(uriOf(i), open.get(i)!);
      } else if (dice < 5) {
        const [opened] = open.keys();
        if (opened !== undefined && open.delete(opened)) running.push(one.store.closeDocument(uriOf(opened)));
      } else if (dice < 6) {
        const changed = Array.from({ length: 1 + random(6) }, (_, n) => (i + n) % count);
        for (const file of changed) write(file, random(60));
        running.push(one.store.filesChanged(changed.map(uriOf), restless(random)));
      }
      await pause(random(8));
    }
    await Promise.all(running);
    const fresh = start(random, null);
    await fresh.read();
    for (const [i, text] of open) fresh.store.openDocument(uriOf(i), text);
    assert.ok(allFindings(fresh.host.snapshot().findings).length > 0);
    assert.deepEqual(everything(one), everything(fresh));
  });
