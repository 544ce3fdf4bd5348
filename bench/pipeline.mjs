/**
 * How fast the whole pipeline reads texts, against nodejieba.cut over the same texts in the same run.
 * Every pass begins with a segmenter that remembers nothing, so that no pass profits from the one before.
 */
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { analyse } from '../server/src/analysis/analyse.ts';
import { emptyGlossary } from '../server/src/mentions/proposal.ts';
import { diskSegmenter } from '../server/src/workspace/diskSegmenter.ts';
import { folders, ownTime, quantile, readTextFile, textFiles } from './texts.mjs';

const warming = 8;
const passes = 15;

const nodejieba = createRequire(import.meta.url)('nodejieba');
let segmented = 0;
const { tag, load } = nodejieba;
let loaded = false;
nodejieba.tag = (text) => {
  segmented += text.length;
  return tag(text);
};
// The dictionaries are read once; a new segmenter would have them read again.
nodejieba.load = (files) => {
  if (!loaded) load(files);
  loaded = true;
};

const files = textFiles(folders());
let texts = [];
let characters = 0;

const read = (file, text, segmenter) =>
  analyse({ uri: file, fileName: basename(file), text }, { segmenter, glossary: emptyGlossary, force: true });

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const collect = globalThis.gc ?? (() => {});
collect();
const empty = process.memoryUsage();
const started = performance.now();
let held = [];
const cold = ownTime(() => {
  texts = files.map((file) => ({ file, text: readTextFile(file) }));
  const segmenter = diskSegmenter(({ en }) => console.error(en));
  held = texts.map(({ file, text }) => read(file, text, segmenter));
});
const wall = performance.now() - started;
collect();
const full = process.memoryUsage();
for (const { text } of texts) characters += text.length;
const mentions = held.reduce((sum, analysis) => sum + analysis.mentions.length, 0);
console.log(`${files.length} files, ${characters} characters, ${mentions} mentions`);
console.log(
  `from cold: ${cold.toFixed(0)} ms own time (${wall.toFixed(0)} ms by the clock), dictionaries loaded in it`,
);
const swept = globalThis.gc ? '' : ' (run with --expose-gc for the heap after collection)';
console.log(
  `memory: rss ${megabytes(full.rss)} (before ${megabytes(empty.rss)}), heap ${megabytes(full.heapUsed)} (before ${megabytes(empty.heapUsed)})${swept}`,
);
held = [];

const cut = () => {
  for (const { text } of texts) nodejieba.cut(text);
};
/** A pass whose results nobody keeps, as nobody keeps those of the other. */
const pass = () => {
  segmented = 0;
  const segmenter = diskSegmenter(({ en }) => console.error(en));
  for (const { file, text } of texts) read(file, text, segmenter);
};
for (let i = 0; i < warming; i++) {
  pass();
  cut();
}
const ours = [];
const theirs = [];
for (let i = 0; i < passes; i++) {
  ours.push(ownTime(pass));
  theirs.push(ownTime(cut));
}
const [mine, reference] = [quantile(ours, 0.5), quantile(theirs, 0.5)];
const speed = (milliseconds) => (characters / milliseconds / 1000).toFixed(2);
console.log(`${passes} passes after ${warming} to warm up, medians of the thread's own time`);
console.log(`pipeline       ${speed(mine)} M characters/s`);
console.log(`nodejieba.cut  ${speed(reference)} M characters/s`);
console.log(`ratio          ${(reference / mine).toFixed(2)}`);
console.log(`segmented      ${((segmented / characters) * 100).toFixed(1)} % of the characters`);
