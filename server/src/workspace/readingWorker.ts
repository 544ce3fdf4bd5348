/** Entry of a thread that reads files: does job after job, each file with the same engine as everywhere. */
import { parentPort } from 'node:worker_threads';
import type { Bilingual } from '../checks/finding.ts';
import { rules } from '../checks/rules.ts';
import { blockingDisk } from './disk.ts';
import { diskSegmenter } from './diskSegmenter.ts';
import { type ReadingJob, readFiles } from './readFiles.ts';
import type { WorkerAnswer } from './workers.ts';

let messages: Bilingual[] = [];
const segmenter = diskSegmenter((message) => void messages.push(message));
const tools = { disk: blockingDisk, segmenter, rules, pause: () => Promise.resolve() };

parentPort?.on('message', async (job: ReadingJob) => {
  messages = [];
  const read = await readFiles(job, tools).catch(() => null);
  const answer: WorkerAnswer = { result: read && { ...read, messages } };
  parentPort?.postMessage(
    answer,
    (read?.packs ?? []).map(({ bytes }) => bytes.buffer as ArrayBuffer),
  );
});
