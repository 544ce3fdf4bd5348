/** Entry of a thread that reads files: does job after job, each file with the same engine as everywhere. */
import { parentPort } from 'node:worker_threads';
import type { Bilingual } from '../checks/finding.ts';
import { rules } from '../checks/rules.ts';
import { blockingDisk } from './disk.ts';
import { diskSegmenter } from './diskSegmenter.ts';
import { readFiles } from './readFiles.ts';
import type { WorkerAnswer, WorkerTask } from './workers.ts';

let messages: Bilingual[] = [];
const segmenter = diskSegmenter((message) => void messages.push(message));
const tools = { disk: blockingDisk, segmenter, rules, pause: () => Promise.resolve() };

parentPort?.on('message', async (job: WorkerTask) => {
  if (job === 'rest') {
    segmenter.rest();
    parentPort?.close();
    return;
  }
  messages = [];
  const read = await readFiles(job, tools).catch(() => null);
  const answer: WorkerAnswer = { result: read && { ...read, messages } };
  parentPort?.postMessage(
    answer,
    (read?.packs ?? []).map(({ bytes }) => bytes.buffer as ArrayBuffer),
  );
});
