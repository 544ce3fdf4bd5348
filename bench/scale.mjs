/**
 * What a folder of any size costs: `scale.mjs DATA.json FOLDER…` starts the built server on each folder, cold, then warm from the index on
 * disk, and asks it as an editor does, while it reads and after. One row for each folder; DATA.json keeps them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { splitSections } from '../server/src/base/byteStream.ts';
import { seededNumbers } from '../test/seededNumbers.ts';
import { quantile, readTextFile, textFiles } from './texts.mjs';

const server = join(import.meta.dirname, '../dist/server.cjs');
const clockTicks = 100;
const edits = 60;
/** The document that is opened and edited, by its number. */
const editedFile = 500;

/** Seconds of processor time and megabytes of a process, its threads counted in; Linux alone tells. */
function used(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024;
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) / clockTicks,
    rss: megabytes('VmRSS'),
    peak: megabytes('VmHWM'),
  };
}

/** A server on a folder; `ready` is when it says that everything has been read. */
async function start(folder, storage) {
  const started = performance.now();
  const child = spawn(process.execPath, ['--expose-gc', server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const seconds = () => (performance.now() - started) / 1000;
  const ready = new Promise((done) => {
    connection.onNotification('policyAnnotator/status', ({ state, documents }) => {
      if (state === 'ready' && documents > 0) done({ seconds: seconds(), documents });
    });
  });
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'measured' }],
    capabilities: {
      workspace: { workspaceFolders: true },
      textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } },
      window: { workDoneProgress: true },
    },
    initializationOptions: { storage: pathToFileURL(storage).href },
  });
  connection.sendNotification('initialized', {});
  return { child, connection, ready, seconds };
}

async function stop({ child, connection }) {
  const ended = new Promise((done) => child.once('exit', done));
  await connection.sendRequest('shutdown');
  connection.sendNotification('exit');
  await ended;
}

const timed = async (call) => {
  const before = performance.now();
  const result = await call();
  return { milliseconds: performance.now() - before, result };
};

/** The same numbers in every run. */
const next = seededNumbers(20_250_110);
const random = (below) => next() % below;

/** Hovers over places that have figures, one after another, until `done` says so. */
async function ask(connection, uri, places, methods, done) {
  const times = Object.fromEntries(methods.map((method) => [method, []]));
  while (!done(times)) {
    const position = places[random(places.length)];
    for (const method of methods) {
      const params =
        method === 'workspace/symbol'
          ? { query: ['项目', '投资', '增加值', '园区'][random(4)] }
          : { textDocument: { uri }, position, context: { includeDeclaration: true } };
      times[method].push((await timed(() => connection.sendRequest(method, params))).milliseconds);
    }
    await new Promise((next) => setTimeout(next, 10));
  }
  return Object.fromEntries(
    Object.entries(times).map(([method, all]) => [
      method,
      { count: all.length, p50: quantile(all, 0.5), p95: quantile(all, 0.95), max: quantile(all, 1) },
    ]),
  );
}

const sizeOf = (folder) => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

/** Mentions of all packs of a cache: behind a seal of 64 bytes their first section is a table of the documents. */
function mentionsIn(folder) {
  const packs = readdirSync(folder).filter((name) => name.endsWith('.pack'));
  const tables = packs.map((name) => splitSections(new Uint8Array(readFileSync(join(folder, name))).slice(64))[0]);
  const documents = tables.flatMap((table) => JSON.parse(new TextDecoder().decode(table)).documents);
  return documents.reduce((sum, { mentionCount }) => sum + mentionCount, 0);
}

async function measure(folder) {
  const files = textFiles([folder]);
  const characters = files.reduce((sum, file) => sum + readTextFile(file).length, 0);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const storage = mkdtempSync(join(tmpdir(), 'policy-annotator-scale-'));
  // One document, which every folder that `folder.mjs` makes of the same texts has: what an edit costs depends on its own length.
  const file = files[Math.min(editedFile, files.length - 1)];
  const text = readTextFile(file);
  const uri = pathToFileURL(file).href;
  const lines = text.split('\n');
  const places = lines.flatMap((line, i) =>
    [...line.matchAll(/\d(?=[\d.]*(?:亿|万|%|个))/g)].map(({ index }) => ({ line: i, character: index })),
  );
  const row = { documents: files.length, characters, megabytes: bytes / 2 ** 20, load: loadavg()[0] };
  try {
    const cold = await start(folder, storage);
    cold.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'policytext', version: 1, text },
    });
    let isReady = false;
    cold.ready.then(() => {
      isReady = true;
    });
    row.hoverWhileReading = (await ask(cold.connection, uri, places, ['textDocument/hover'], () => isReady))[
      'textDocument/hover'
    ];
    row.coldSeconds = (await cold.ready).seconds;
    row.policyTexts = (await cold.ready).documents;
    Object.assign(row, { coldCpu: used(cold.child.pid).cpu, coldPeak: used(cold.child.pid).peak });
    row.after = await ask(
      cold.connection,
      uri,
      places,
      ['textDocument/hover', 'textDocument/references'],
      (times) => times['textDocument/hover'].length >= 60,
    );
    // The first question makes the list that the others look through.
    row.firstSymbols = (
      await timed(() => cold.connection.sendRequest('workspace/symbol', { query: '项目' }))
    ).milliseconds;
    row.symbols = (
      await ask(cold.connection, uri, places, ['workspace/symbol'], (times) => times['workspace/symbol'].length >= 20)
    )['workspace/symbol'];
    const before = used(cold.child.pid).cpu;
    const typed = [];
    for (let version = 2; version < edits + 2; version++) {
      const position = places[random(places.length)];
      cold.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: position, end: position }, text: String(random(10)) }],
      });
      typed.push(
        (
          await timed(() =>
            Promise.all([
              cold.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } }),
              cold.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
            ]),
          )
        ).milliseconds,
      );
    }
    row.edit = {
      characters: text.length,
      p50: quantile(typed, 0.5),
      p99: quantile(typed, 0.99),
      cpu: ((used(cold.child.pid).cpu - before) * 1000) / edits,
    };
    await new Promise((next) => setTimeout(next, 3000));
    row.coldRss = used(cold.child.pid).rss;
    await stop(cold);
    const warm = await start(folder, storage);
    row.warmSeconds = (await warm.ready).seconds;
    row.warmCpu = used(warm.child.pid).cpu;
    await new Promise((next) => setTimeout(next, 2000));
    row.warmRss = used(warm.child.pid).rss;
    await stop(warm);
    row.storageMegabytes = sizeOf(join(storage, 'index')) / 2 ** 20;
    row.mentions = mentionsIn(join(storage, 'index'));
  } finally {
    rmSync(storage, { recursive: true, force: true });
  }
  return row;
}

const [data, ...folders] = process.argv.slice(2);
const rows = [];
for (const folder of folders) {
  rows.push(await measure(folder));
  console.log(JSON.stringify(rows.at(-1), null, 1));
  writeFileSync(data, `${JSON.stringify(rows, null, 2)}\n`);
}
