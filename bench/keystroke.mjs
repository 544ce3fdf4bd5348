/**
 * What one key stroke costs in a long document: the analysis alone, the host with the findings, and the answers that an editor asks for
 * next. `keystroke.mjs [--size 300000] [--among MADE] FOLDER…`; a size is in UTF-16 code units, 30,000 unless told; the documents of MADE
 * are in the workspace as well.
 */
import { resolve } from 'node:path';
import { analyse } from '../server/src/analysis/analyse.ts';
import { rules } from '../server/src/checks/rules.ts';
import { createDiagnosticAnswers } from '../server/src/lsp/diagnosticAnswers.ts';
import { createTokenAnswers } from '../server/src/lsp/tokenAnswers.ts';
import { emptyGlossary } from '../server/src/mentions/proposal.ts';
import { createHost } from '../server/src/workspace/createHost.ts';
import { realDisk, slashed } from '../server/src/workspace/disk.ts';
import { diskSegmenter } from '../server/src/workspace/diskSegmenter.ts';
import { createDocumentStore } from '../server/src/workspace/documentStore.ts';
import { uriFromPath } from '../server/src/workspace/fileUri.ts';
import { createSignal } from '../server/src/workspace/signal.ts';
import { workerReader } from '../server/src/workspace/workers.ts';
import { seededNumbers } from '../test/seededNumbers.ts';
import { clockTime, folders, quantile, readTextFile, textFiles } from './texts.mjs';

/** Takes the value of an option out of the command line. */
function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv.splice(at, 2)[1];
}
const size = Number(option('--size') ?? 30_000);
const among = option('--among');
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
const next = seededNumbers(20_250_110);
const random = (below) => next() % below;

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
const times = {
  'analysis after an edit': [],
  'host and findings after an edit': [],
  'tokens and diagnostics then': [],
  'host, tokens and diagnostics': [],
  'analysis of the whole': [],
};

const uri = 'file:///measured.txt';
const session = {
  host,
  client: { language: 'zh', rulesBase: null, codeDescription: true, relatedInformation: true },
  open: { spelling: (one) => one, version: () => 1, keys: () => [uri] },
};
const tokens = createTokenAnswers(session);
const shown = createDiagnosticAnswers(session);
const request = (params) => ({ params: { textDocument: { uri }, ...params }, snapshot: host.snapshot() });
let [tokensId, shownId] = ['', ''];
function answer() {
  tokensId = tokens.delta(request({ previousResultId: tokensId })).resultId ?? tokensId;
  shownId = shown.document(request({ previousResultId: shownId })).resultId;
}

if (among !== undefined) {
  const complain = (...what) => console.error(...what);
  const many = { reader: workerReader(), onFailedRule: complain, onMessage: ({ en }) => complain(en) };
  const store = createDocumentStore({ disk: realDisk, host, onProblem: complain, many });
  const options = { enabled: true, extensions: ['.txt', '.md'], exclude: [], maxSize: 5 * 2 ** 20 };
  await store.setFolders([{ uri: uriFromPath(slashed(resolve(among))), options }], createSignal());
}

let text = longText(textFiles(folders()).map(readTextFile));
let previous = analyse(input(text), tools);
host.setDocument({ ...input(text), force: true });
// The first rounds warm up and are not counted.
for (let i = -50; i < edits; i++) {
  text = edited(text);
  const incremental = clockTime(() => {
    previous = analyse(input(text), tools, previous);
  });
  // Of a very long one that takes long.
  const whole = size > 100_000 ? 0 : clockTime(() => analyse(input(text), tools));
  const hosted = clockTime(() => {
    host.setDocument({ ...input(text), force: true });
    host.snapshot();
  });
  const answered = clockTime(answer);
  if (i < 0) continue;
  times['tokens and diagnostics then'].push(answered);
  times['host, tokens and diagnostics'].push(hosted + answered);
  times['analysis after an edit'].push(incremental);
  times['host and findings after an edit'].push(hosted);
  if (whole > 0) times['analysis of the whole'].push(whole);
}

console.log(
  `${text.length} characters, ${previous.mentions.length} mentions, ${edits} edits, among ${host.snapshot().index.documents.size} documents; milliseconds by the clock, without waiting for a processor`,
);
for (const [name, values] of Object.entries(times)) {
  if (values.length === 0) continue;
  const columns = [
    ['p50', 0.5],
    ['p95', 0.95],
    ['p99', 0.99],
    ['max', 1],
  ].map(([label, share]) => `${label} ${quantile(values, share).toFixed(2).padStart(6)}`);
  console.log(`${name.padEnd(32)} ${columns.join('  ')}`);
}
