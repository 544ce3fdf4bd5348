/** The segmenter with this machine's nodejieba and the dictionaries that lie beside the bundle, or, run from the sources, in nodejieba. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Bilingual } from '../checks/finding.ts';
import { type DictionarySegmenter, type Jieba, jiebaSegmenter } from '../text/jiebaSegmenter.ts';

const load = createRequire(import.meta.url);

export const diskSegmenter = (onUnavailable: (message: Bilingual) => void): DictionarySegmenter =>
  jiebaSegmenter({
    dictionaryFolder: dictionaryFolder(),
    load: () => load('nodejieba') as Jieba,
    exists: (path) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0,
    firstLine,
    onUnavailable,
  });

/** `dict` beside the bundle; `dist/dict` when run from the sources after a build; else the whole dictionaries of nodejieba. */
function dictionaryFolder(): string {
  const beside = join(import.meta.dirname, 'dict');
  const built = join(import.meta.dirname, '../../../dist/dict');
  const found = [beside, built].find((folder) => existsSync(folder));
  if (found) return found;
  try {
    return join(dirname(load.resolve('nodejieba/package.json')), 'submodules/cppjieba/dict');
  } catch {
    return beside;
  }
}

/** A line of a dictionary is far shorter. */
const lineLimit = 4096;

function firstLine(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(lineLimit);
    const length = readSync(file, bytes, 0, lineLimit, 0);
    return bytes.toString('utf8', 0, length).split('\n')[0] ?? '';
  } finally {
    closeSync(file);
  }
}
