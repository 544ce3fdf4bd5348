// Recall and precision of the rules on planted contradictions in the texts of the folders named.
// node bench/plants.mjs [--half even|odd] [--most 30] [--seed x] [--golden folder/relations.jsonl] [--only 'regular expression of kinds'] [--show] folder…
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { diskSegmenter } from '../server/src/workspace/diskSegmenter.ts';
import { measurePlants, totals } from '../test/plants/measurePlants.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    most: { type: 'string', default: '30' },
    seed: { type: 'string', default: 'plants' },
    golden: { type: 'string' },
    only: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});

const documents = positionals
  .flatMap((place) =>
    statSync(place).isDirectory()
      ? globSync('**/*.{txt,md}', { cwd: place }).map((path) => ({ name: path, path: join(place, path) }))
      : [{ name: relative(dirname(place), place), path: place }],
  )
  .filter(({ name }) => basename(name) !== 'INDEX.md')
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map(({ name, path }) => ({ name, text: readFileSync(path, 'utf8') }));

// Two copies in one folder (a, b) fall into one half.
const groupOf = (name) => (/^[ab]\.\w+$/.test(basename(name)) ? dirname(name) : name);
const groups = [...new Set(documents.map(({ name }) => groupOf(name)))];
const inHalf = ({ name }) =>
  values.half === undefined || (groups.indexOf(groupOf(name)) % 2 === 0) === (values.half === 'even');
const chosen = documents.filter(inHalf);

const golden = values.golden && {
  relations: readFileSync(values.golden, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
  documents: new Map(chosen.map((document) => [basename(document.name).split(/[_.]/)[0], document])),
};

const started = process.hrtime.bigint();
const scores = measurePlants(chosen, {
  most: values.most === 'all' ? Number.POSITIVE_INFINITY : Number(values.most),
  seed: values.seed,
  segmenter: diskSegmenter((message) => console.error(message.en)),
  ...(golden ? { golden } : {}),
  ...(values.only === undefined ? {} : { only: new RegExp(values.only) }),
});

const percent = (value) => `${(value * 100).toFixed(1)} %`.padStart(8);
console.log(`${chosen.length} documents\n${'kind'.padEnd(32)} planted  found   recall  precision  rules`);
for (const score of scores) {
  const { recall, precision } = totals([score]);
  const byRule = [...score.byRule].map(([rule, count]) => `${rule} ${count}`).join(', ');
  console.log(
    `${score.kind.padEnd(32)} ${String(score.planted).padStart(7)} ${String(score.found).padStart(6)} ${percent(recall)}  ${percent(precision)}  ${byRule}`,
  );
  if (values.show) for (const miss of score.missed.slice(0, 12)) console.log(`    missed ${miss}`);
  if (values.show) for (const wrong of score.strange.slice(0, 12)) console.log(`    wrong  ${wrong}`);
}
const all = totals(scores);
console.log(
  `${'all'.padEnd(32)} ${String(all.planted).padStart(7)} ${''.padStart(6)} ${percent(all.recall)}  ${percent(all.precision)}`,
);
console.log(`${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(1)} s`);
