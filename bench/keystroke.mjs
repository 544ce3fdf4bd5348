/** What one key stroke costs in a document of 30,000 characters: the analysis alone, and the host with the findings. */
import { analyse } from '../server/src/analysis/analyse.ts';
import { rules } from '../server/src/checks/rules.ts';
import { emptyGlossary } from '../server/src/mentions/proposal.ts';
import { diskSegmenter } from '../server/src/workspace/diskSegmenter.ts';
import { createHost } from '../server/src/workspace/host.ts';
import { clockTime, folders, quantile, readTextFile, textFiles } from './texts.mjs';

const size = 30_000;
const edits = 200;
const typed = '一二三0123456789年月日亿元万，。的项目工程增长';

const segmenter = diskSegmenter(({ en }) => console.error(en));
const tools = { segmenter, glossary: emptyGlossary, force: true };

/** A text of the wanted size; when the files are used up they come again with other digits. */
function longText(texts) {
  let text = '';
  for (let round = 0; text.length < size; round++)
    for (const one of texts) text += `${one.replace(/\d/g, (digit) => String((Number(digit) + round) % 10))}\n\n`;
  return text.slice(0, size);
}

/** The same numbers in every run. */
let state = 20_250_110;
const random = (below) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
  return state % below;
};

function edited(text) {
  const at = random(text.length);
  const character = typed.charAt(random(typed.length));
  const kind = random(3);
  return text.slice(0, at) + (kind === 0 ? '' : character) + text.slice(at + (kind === 1 ? 0 : 1));
}

const input = (text) => ({ uri: 'file:///measured.txt', fileName: 'measured.txt', text });
const host = createHost({
  tools: { segmenter, glossary: emptyGlossary },
  rules,
  settings: {},
  onFailure: (rule, error) => console.error(rule, error),
  onAnalysisFailure: (_, error) => console.error(error),
});
const times = { 'analysis after an edit': [], 'host and findings after an edit': [], 'analysis of the whole': [] };

let text = longText(textFiles(folders()).map(readTextFile));
let previous = analyse(input(text), tools);
host.setDocument({ ...input(text), force: true });
// The first rounds warm up and are not counted.
for (let i = -50; i < edits; i++) {
  text = edited(text);
  const incremental = clockTime(() => {
    previous = analyse(input(text), tools, previous);
  });
  const whole = clockTime(() => analyse(input(text), tools));
  const hosted = clockTime(() => {
    host.setDocument({ ...input(text), force: true });
    host.snapshot();
  });
  if (i < 0) continue;
  times['analysis after an edit'].push(incremental);
  times['host and findings after an edit'].push(hosted);
  times['analysis of the whole'].push(whole);
}

console.log(
  `${text.length} characters, ${previous.mentions.length} mentions, ${edits} edits; milliseconds by the clock`,
);
for (const [name, values] of Object.entries(times)) {
  const columns = [
    ['p50', 0.5],
    ['p95', 0.95],
    ['p99', 0.99],
    ['max', 1],
  ].map(([label, share]) => `${label} ${quantile(values, share).toFixed(2).padStart(6)}`);
  console.log(`${name.padEnd(32)} ${columns.join('  ')}`);
}
