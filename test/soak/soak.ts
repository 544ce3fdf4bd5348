/**
 * A long day of a user, at speed: random editing, saving, opening and closing, files that change behind the editor, branches that switch
 * hundreds of files at once. Now and then the server is compared with one that starts afresh over the same folder and texts, and its
 * memory is measured after a collection.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { realDisk } from '../../server/src/workspace/disk.ts';
import { uriFromPath } from '../../server/src/workspace/fileUri.ts';
import { segmenter } from '../analysis/reading.ts';
import { collectGarbage } from '../collectGarbage.ts';
import { startInMemory, type TestClient } from '../lsp/testClient.ts';
import { chanceFrom } from '../plants/plant.ts';

export interface SoakOptions {
  readonly documents: number;
  /** How long, without the comparisons. */
  readonly milliseconds: number;
  readonly comparisons: number;
  readonly seed: number;
  /** The text of a document; `version` 0 or 1 is the branch. */
  readonly textOf: (document: number, version: number) => string;
  readonly start: (folder: string) => Promise<SoakServer>;
}

export interface SoakServer {
  readonly client: TestClient;
  /** Bytes that it holds. */
  readonly memory: () => number | Promise<number>;
}

export interface SoakReport {
  readonly edits: number;
  readonly saves: number;
  readonly switchedFiles: number;
  /** Bytes held at each comparison. */
  readonly memory: readonly number[];
}

/** Files that one switch of branches changes. */
const switched = 200;
const mostOpen = 5;
/** Milliseconds that the server may take to catch up with the disk before a comparison: it reads hundreds of files. */
const patience = 60_000;

const typed = ['', '，', '。', '\n', '5', '12.5', '亿元', '2025年', '全市', '增长', '新能源产业园项目', '😀', '（一）'];

/** Fails where the server differs from a fresh one. */
export async function soak({
  documents,
  milliseconds,
  comparisons,
  seed,
  textOf,
  start,
}: SoakOptions): Promise<SoakReport> {
  const random = chanceFrom(String(seed));
  const below = (limit: number): number => Math.floor(random() * limit);
  const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-soak-'));
  const disk = Array.from({ length: documents }, (_, i) => textOf(i, 0));
  const pathOf = (i: number): string => join(folder, String(i % 20), `${i}.txt`);
  const uriOf = (i: number): string => uriFromPath(pathOf(i));
  const write = (i: number, text: string): void => {
    disk[i] = text;
    writeFileSync(pathOf(i), text);
  };
  for (let i = 0; i < 20; i++) mkdirSync(join(folder, String(i)));
  for (const [i, text] of disk.entries()) write(i, text);

  const open = new Map<number, TextDocument>();
  const { client, memory } = await start(folder);
  const tell = (changed: readonly number[]): Promise<void> =>
    client.notify('workspace/didChangeWatchedFiles', { changes: changed.map((i) => ({ uri: uriOf(i), type: 2 })) });
  let [edits, saves, switchedFiles] = [0, 0, 0];

  async function edit(i: number, document: TextDocument): Promise<void> {
    const text = document.getText();
    const at = below(text.length + 1);
    const range = {
      start: document.positionAt(at),
      end: document.positionAt(at + (below(3) === 0 ? below(30) : below(2))),
    };
    const changes = [{ range, text: typed[below(typed.length)]! }];
    const next = TextDocument.update(document, changes, document.version + 1);
    open.set(i, next);
    edits++;
    await client.notify('textDocument/didChange', {
      textDocument: { uri: uriOf(i), version: next.version },
      contentChanges: changes,
    });
    const textDocument = { uri: uriOf(i) };
    // An editor asks after each edit and takes the next key without waiting.
    const asked = [
      client.request('textDocument/diagnostic', { textDocument }),
      client.request('textDocument/semanticTokens/full', { textDocument }),
      client.request('textDocument/hover', { textDocument, position: range.start }),
    ].map((answer) => answer.catch(() => null));
    if (below(4) > 0) await Promise.all(asked);
  }

  async function step(): Promise<void> {
    const dice = random();
    const [i, document] = [...open][below(open.size)] ?? [];
    if (i === undefined || document === undefined || (dice < 0.03 && open.size < mostOpen)) {
      const next = below(documents);
      if (open.has(next)) return;
      open.set(next, TextDocument.create(uriOf(next), 'plaintext', 1, disk[next]!));
      await client.open(uriOf(next), disk[next]!);
    } else if (dice < 0.05) {
      open.delete(i);
      await client.notify('textDocument/didClose', { textDocument: { uri: uriOf(i) } });
    } else if (dice < 0.1) {
      saves++;
      write(i, document.getText());
      await tell([i]);
    } else if (dice < 0.12) {
      const other = below(documents);
      write(other, `${disk[other]}\n全市一般公共预算收入${below(900) + 100}亿元。\n`);
      await tell([other]);
    } else if (dice < 0.123) {
      const from = below(documents);
      const version = below(2);
      const all = Array.from({ length: Math.min(switched, documents) }, (_, n) => (from + n) % documents);
      for (const one of all) write(one, textOf(one, version));
      switchedFiles += all.length;
      await tell(all);
    } else await edit(i, document);
  }

  const held: number[] = [];
  try {
    for (let part = 0; part < comparisons; part++) {
      const end = performance.now() + milliseconds / comparisons;
      while (performance.now() < end) await step();
      await compare(client, (await start(folder)).client, [...open.values()]);
      client.forget();
      held.push(await memory());
    }
  } finally {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return { edits, saves, switchedFiles, memory: held };
}

/** The server in this process, without threads; its memory is the heap after a collection. */
export async function startHere(folder: string): Promise<SoakServer> {
  const client = await startInMemory(
    {},
    { analyse, segmenter: () => segmenter, rules, disk: realDisk },
    { folders: [uriFromPath(folder)] },
  );
  await client.ready();
  return { client, memory: heapInUse };
}

/** What a client sees of the whole workspace: every finding, and the list of all names. */
interface Seen {
  readonly findings: readonly { readonly uri: string; readonly found: readonly unknown[] }[];
  readonly names: unknown;
}

async function seen(client: TestClient): Promise<Seen> {
  const { items } = await client.request('workspace/diagnostic', { previousResultIds: [] });
  const findings = (items as { uri: string; items: unknown[] }[])
    .filter((one) => one.items.length > 0)
    .map(({ uri, items: found }) => ({ uri, found }))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return { findings, names: await client.request('policyAnnotator/names') };
}

async function compare(client: TestClient, fresh: TestClient, open: readonly TextDocument[]): Promise<void> {
  for (const document of open) await fresh.open(document.uri, document.getText());
  const wanted = await seen(fresh);
  await fresh.stop();
  const end = performance.now() + patience;
  for (;;) {
    const now = await seen(client);
    if (isDeepStrictEqual(now, wanted)) return;
    if (performance.now() > end) assertSame(now, wanted);
    await setTimeout(200);
  }
}

/** Shows the first document that differs: to write down the differences of thousands takes hours and all memory. */
function assertSame(now: Seen, wanted: Seen): void {
  for (const [i, document] of wanted.findings.entries()) assert.deepEqual(now.findings[i], document);
  assert.equal(now.findings.length, wanted.findings.length);
  assert.ok(isDeepStrictEqual(now.names, wanted.names), 'other names');
}

function heapInUse(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
