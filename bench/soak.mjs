/**
 * Hours of a user at speed, on the built server in a process of its own: `soak.mjs MINUTES DOCUMENTS FOLDER…`. Fails where an update is lost;
 * prints the memory after a collection at each fifth. Linux.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startProcess } from '../test/lsp/testClient.ts';
import { soak } from '../test/soak/soak.ts';
import { madeDocument } from './folder.mjs';
import { readTextFile, textFiles } from './texts.mjs';

const [minutes, documents, ...from] = process.argv.slice(2);
if (!(Number(minutes) > 0 && Number(documents) > 0) || from.length === 0)
  throw new Error('soak.mjs MINUTES DOCUMENTS FOLDER…');
const texts = textFiles(from).map((file) => readTextFile(file).split('\n'));
const comparisons = 5;
/** The server collects its garbage when it is told to, so that what is measured is what it keeps. */
const collecting = 'data:text/javascript,process.on("SIGUSR2",()=>gc({flavor:"last-resort"}))';

const report = await soak({
  documents: Number(documents),
  milliseconds: Number(minutes) * 60_000,
  comparisons,
  seed: 1,
  textOf: (document, version) => madeDocument(texts, document + version * Number(documents)),
  async start(folder) {
    const client = await startProcess(
      { folders: [pathToFileURL(folder).href] },
      { main: join(import.meta.dirname, '../dist/server.cjs'), options: ['--expose-gc', '--import', collecting] },
    );
    await client.next('policyAnnotator/status', ({ state, documents }) => state === 'ready' && documents > 0, 0);
    const status = `/proc/${client.child.pid}/status`;
    return {
      client,
      async memory() {
        client.child.kill('SIGUSR2');
        await setTimeout(10_000);
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))[1]) * 1024;
      },
    };
  },
});
console.log(
  `${report.edits} edits, ${report.saves} saves, ${report.switchedFiles} files switched: the same as a fresh start, ${comparisons} times`,
);
console.log(
  `resident memory after a collection, MB: ${report.memory.map((bytes) => (bytes / 1e6).toFixed(0)).join(', ')}`,
);
