/** Runs the command line inside the test: disk in memory, both streams kept. */
import type { Rule } from '../../server/src/checks/rule.ts';
import { run } from '../../server/src/cli/run.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { type MemoryDisk, memoryDisk } from '../workspace/memoryDisk.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

export interface RunSettings {
  readonly rules?: readonly Rule[];
  readonly colours?: boolean;
  readonly errorsAreTerminal?: boolean;
}

/** The working folder is `/w`. */
export async function runOn(
  files: Readonly<Record<string, string | Uint8Array>> | MemoryDisk,
  words: readonly string[],
  { rules = [], colours = false, errorsAreTerminal = false }: RunSettings = {},
): Promise<Ran> {
  const written = { out: '', errors: '' };
  const stream = (name: 'out' | 'errors', isTerminal: boolean) => ({
    isTerminal,
    write: async (text: string) => {
      written[name] += text;
    },
  });
  const code = await run(words, {
    terminal: {
      out: stream('out', colours),
      errors: stream('errors', errorsAreTerminal),
      columns: 80,
      colours,
      folder: '/w',
    },
    disk: isDisk(files) ? files : memoryDisk(files),
    rules,
    version: '1.2.3',
    segmenter: () => noSegmenter,
  });
  return { code, ...written };
}

const isDisk = (files: Readonly<Record<string, string | Uint8Array>> | MemoryDisk): files is MemoryDisk =>
  typeof files.read === 'function';
