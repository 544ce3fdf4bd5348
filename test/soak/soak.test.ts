/** Two minutes of a user at speed over 500 documents; `bench/soak.mjs` goes on for as long as one likes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeDocument } from '../../bench/folder.mjs';
import { seeds } from '../analysis/reading.ts';
import { soak, startHere } from './soak.ts';

const texts = seeds.map(({ text }) => text.split('\n'));
const documents = 500;

test('no update is lost and no memory, over two minutes of editing, saving and switching branches', {
  timeout: 600_000,
}, async (t) => {
  const report = await soak({
    documents,
    milliseconds: 120_000,
    comparisons: 4,
    seed: 20_251_121,
    // The other branch has another document in each file.
    textOf: (document, version) => madeDocument(texts, document + version * documents),
    start: startHere,
  });
  t.diagnostic(JSON.stringify(report));
  assert.ok(report.edits > 100 && report.saves > 5 && report.switchedFiles > 0);
  const [first, ...later] = report.memory;
  const most = Math.max(...later);
  // Other texts and what changed documents keep of their paragraphs make a difference of a twentieth; a leak would go on growing.
  assert.ok(most < first! * 1.15 + 8e6, `${first} bytes after a collection, then ${later.join(', ')}`);
});
