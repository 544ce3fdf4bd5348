/** Entry of a thread that reads files and puts packs together: does task after task, with the same engine as everywhere. */
import { parentPort } from 'node:worker_threads';
import type { Bilingual } from '../checks/finding.ts';
import { rules } from '../checks/rules.ts';
import { blockingDisk } from './disk.ts';
import { diskSegmenter } from './diskSegmenter.ts';
import { packTogether } from './packTogether.ts';
import { readFiles } from './readFiles.ts';
import type { WorkerAnswer, WorkerTask } from './workers.ts';

let messages: Bilingual[] = [];
const segmenter = diskSegmenter((message) => void messages.push(message));
const tools = { disk: blockingDisk, segmenter, rules, pause: () => Promise.resolve() };

parentPort?.on('message', async (task: WorkerTask) => {
  if (task === 'rest') {
    segmenter.rest();
    parentPort?.close();
    return;
  }
  messages = [];
  const done =
    'pack' in task ? packTogether(task.pack) : readFiles(task.read, tools).then((read) => ({ ...read, messages }));
  const answer: WorkerAnswer = await done.catch(() => null);
  const packs = answer === null ? [] : 'packs' in answer ? answer.packs : [answer];
  parentPort?.postMessage(
    answer,
    packs.map(({ bytes }) => bytes.buffer as ArrayBuffer),
  );
});
