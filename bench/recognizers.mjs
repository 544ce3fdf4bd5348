/**
 * The whole pipeline against @microsoft/recognizers-text-suite (number, percentage, units, date and time) over a sample of the same
 * texts in the same run. The other library is no dependency: it is installed into a folder of its own, which is the first argument.
 */
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { analyse } from '../server/src/analysis/analyse.ts';
import { emptyGlossary } from '../server/src/mentions/proposal.ts';
import { diskSegmenter } from '../server/src/workspace/diskSegmenter.ts';
import { ownTime, quantile, readTextFile, textFiles } from './texts.mjs';

/** Paragraphs of the sample: every so many of all the texts', up to so many characters. */
const step = 7;
const sampleSize = 12_000;
const passes = 5;
/** One pass of the pipeline is too short to be timed alone. */
const rounds = 40;

const [installed, ...folders] = process.argv.slice(2);
if (!installed || folders.length === 0) {
  console.error(
    'node bench/recognizers.mjs FOLDER TEXTS… (npm i --no-save --prefix FOLDER @microsoft/recognizers-text-suite)',
  );
  process.exit(2);
}
const suite = createRequire(join(resolve(installed), 'package.json'))('@microsoft/recognizers-text-suite');
const chinese = suite.Culture.Chinese;
const recognisers = [
  suite.recognizeNumber,
  suite.recognizePercentage,
  suite.recognizeCurrency,
  suite.recognizeDimension,
  suite.recognizeDateTime,
];

const paragraphs = textFiles(folders)
  .flatMap((file) =>
    readTextFile(file)
      .split(/\n+/)
      .map((text) => ({ file, text })),
  )
  .filter(({ text }, i) => i % step === 0 && text.trim() !== '');
const sample = [];
let characters = 0;
for (const paragraph of paragraphs) {
  if (characters >= sampleSize) break;
  sample.push(paragraph);
  characters += paragraph.text.length;
}

/** Documents are read whole, as they are; the other side is given them by paragraphs. */
const documents = [...Map.groupBy(sample, ({ file }) => file)].map(([file, own]) => ({
  file,
  text: own.map(({ text }) => text).join('\n\n'),
}));
const segmenter = diskSegmenter(({ en }) => console.error(en));
let found = 0;
const ours = () => {
  for (let round = 0; round < rounds; round++) {
    found = 0;
    for (const { file, text } of documents) {
      const input = { uri: file, fileName: basename(file), text };
      found += analyse(input, { segmenter, glossary: emptyGlossary, force: true }).mentions.length;
    }
  }
};
let theirsFound = 0;
const theirs = () => {
  theirsFound = 0;
  for (const { text } of sample) for (const recognise of recognisers) theirsFound += recognise(text, chinese).length;
};

for (let i = 0; i < passes; i++) ours();
theirs();
const median = (call) =>
  quantile(
    Array.from({ length: passes }, () => ownTime(call)),
    0.5,
  );
const own = median(ours) / rounds;
const other = median(theirs);
const speed = (milliseconds) => ((characters / milliseconds) * 1000).toFixed(0);
console.log(`${sample.length} paragraphs, ${characters} characters, medians of the thread's own time`);
console.log(`pipeline     ${speed(own)} characters/s, ${found} mentions`);
console.log(`recognizers  ${speed(other)} characters/s, ${theirsFound} results of ${recognisers.length} recognizers`);
console.log(`ratio        ${(other / own).toFixed(0)}`);
