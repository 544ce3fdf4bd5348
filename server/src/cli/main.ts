/** Entry of the command line: hands the process to `run`. */

import packageJson from '../../../package.json' with { type: 'json' };
import { rules } from '../checks/rules.ts';
import { realDisk, slashed } from '../workspace/disk.ts';
import { diskSegmenter } from '../workspace/diskSegmenter.ts';
import { workerReader } from '../workspace/workers.ts';
import { run } from './run.ts';
import { streamFrom, wantsColours } from './terminal.ts';

const { stdout, stderr } = process;

run(process.argv.slice(2), {
  terminal: {
    out: streamFrom(stdout),
    errors: streamFrom(stderr),
    columns: stderr.columns ?? 80,
    colours: wantsColours(stdout.isTTY === true, process.env),
    folder: slashed(process.cwd()),
  },
  disk: realDisk,
  rules,
  version: packageJson.version,
  segmenter: diskSegmenter,
  reader: workerReader(),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    stderr.write(`policy-annotator: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
