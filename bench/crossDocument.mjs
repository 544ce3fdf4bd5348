/**
 * How long after an edit a finding between two open documents is answered for both, and how long until it is gone again: from the
 * change as a client sends it to the real server until both documents' diagnostics are there.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { startProcess } from '../test/lsp/testClient.ts';
import { folders, quantile, readTextFile, textFiles } from './texts.mjs';

const size = 30_000;
const rounds = 20;
/** Between two edits: the server is at rest then. */
const pause = 400;

const filler = textFiles(folders()).map(readTextFile).join('\n\n').slice(0, size);
const fact = (value) => `\n\n2005年，东山县固定资产投资达到${value}亿元，重点工程进展顺利。\n`;
const [a, b] = ['file:///measured/a.txt', 'file:///measured/b.txt'];

const client = await startProcess();
await client.open(a, filler + fact(356));
await client.open(b, `会议纪要\n\n${filler}${fact(356)}`);
const found = async (uri) =>
  (await client.request('textDocument/diagnostic', { textDocument: { uri } })).items.filter(
    ({ code }) => code === 'conflicting-figure',
  ).length;
await Promise.all([found(a), found(b)]);

let version = 1;
const before = `会议纪要\n\n${filler}\n\n2005年，东山县固定资产投资达到3`.split('\n');
const line = before.length - 1;
const character = before[line].length;
/** Milliseconds from the change until the client, told to ask again, has the diagnostics of both documents. */
async function edit(text, expected) {
  await wait(pause);
  const refreshed = client.next('workspace/diagnostic/refresh');
  const started = performance.now();
  const range = { start: { line, character }, end: { line, character: character + 2 } };
  await client.notify('textDocument/didChange', {
    textDocument: { uri: b, version: ++version },
    contentChanges: [{ range, text }],
  });
  const own = await found(b);
  await refreshed;
  const other = await found(a);
  const took = performance.now() - started;
  if (own !== expected || other !== expected) throw new Error(`${own} and ${other} findings, not ${expected}`);
  return took;
}

const times = { appears: [], 'is gone': [] };
for (let i = -3; i < rounds; i++) {
  const [appears, gone] = [await edit('65', 1), await edit('56', 0)];
  if (i < 0) continue;
  times.appears.push(appears);
  times['is gone'].push(gone);
}
await client.stop();
console.log(`two documents of ${size} characters, ${rounds} edits each way; milliseconds by the clock, at the client`);
for (const [name, values] of Object.entries(times))
  console.log(
    `${name.padEnd(8)} p50 ${quantile(values, 0.5).toFixed(0)}  p95 ${quantile(values, 0.95).toFixed(0)}  max ${quantile(values, 1).toFixed(0)}`,
  );
