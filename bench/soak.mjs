/** Hours of a user at speed: `soak.mjs MINUTES DOCUMENTS FOLDER…`. Fails where an update is lost; prints the memory after each tenth. */
import { soak } from '../test/soak/soak.ts';
import { madeDocument } from './folder.mjs';
import { readTextFile, textFiles } from './texts.mjs';

const [minutes, documents, ...from] = process.argv.slice(2);
if (!(Number(minutes) > 0 && Number(documents) > 0) || from.length === 0)
  throw new Error('soak.mjs MINUTES DOCUMENTS FOLDER…');
const texts = textFiles(from).map((file) => readTextFile(file).split('\n'));

const report = await soak({
  documents: Number(documents),
  milliseconds: Number(minutes) * 60_000,
  comparisons: 10,
  seed: 1,
  textOf: (document, version) => madeDocument(texts, document + version * Number(documents)),
});
console.log(
  `${report.edits} edits, ${report.saves} saves, ${report.switchedFiles} files switched: the same as a fresh start, 10 times`,
);
console.log(`heap after collection, MB: ${report.heap.map((bytes) => (bytes / 1e6).toFixed(1)).join(', ')}`);
