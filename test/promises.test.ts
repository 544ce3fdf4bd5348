/** What SECURITY.md promises of the whole product: no network, no other program, no page of its own in the editor. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { uriFromPath } from '../server/src/workspace/fileUri.ts';
import { startProcess } from './lsp/testClient.ts';
import { root, sources } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-promises-'));
const tripwire = join(folder, 'tripped');
const withTripwire = ['--require', join(import.meta.dirname, 'tripwire.cjs')];
const env = { ...process.env, TRIPWIRE: tripwire };
cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true });

beforeEach(() => rmSync(tripwire, { force: true }));
after(() => rmSync(folder, { recursive: true, force: true }));

const tripped = (): string => (existsSync(tripwire) ? readFileSync(tripwire, 'utf8') : '');

for (const [what, code, word] of [
  ['a request', "require('http').get('http://127.0.0.1:9').on('error', () => {})", 'node:http.get'],
  ['a fetch', "fetch('http://127.0.0.1:9').catch(() => {})", 'globalThis.fetch'],
  ['a connection', "require('net').connect(9, '127.0.0.1').on('error', () => {})", 'Socket.connect'],
  [
    'a program',
    "require('child_process').execFileSync(process.execPath, ['--version'])",
    'node:child_process.execFileSync',
  ],
] as const)
  test(`the wire is tripped by ${what}`, () => {
    spawnSync(process.execPath, [...withTripwire, '-e', code], { env });
    assert.ok(tripped().includes(word), tripped());
  });

test('the command line touches no network and starts no program', () => {
  for (const words of [
    ['annotate', 'seeds'],
    ['check', 'seeds', '--format', 'sarif'],
    ['compare', 'seeds/001_4ab6b7c2d6808947.txt', 'seeds/003_6cde4ceb72183686.txt'],
  ]) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [...withTripwire, join(root, 'dist/cli.cjs'), ...words],
      {
        cwd: folder,
        env,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    );
    assert.ok(stdout.length > 0 && status !== 2, stderr);
  }
  assert.equal(tripped(), '');
});

test('the server touches no network and starts no program', async () => {
  const seeds = join(folder, 'seeds');
  const uri = uriFromPath(join(seeds, '001_4ab6b7c2d6808947.txt'));
  const client = await startProcess(
    { folders: [uriFromPath(seeds)] },
    { main: join(root, 'dist/server.cjs'), options: withTripwire, env },
  );
  try {
    await client.open(uri, readFileSync(join(seeds, '001_4ab6b7c2d6808947.txt'), 'utf8'));
    await client.ready();
    const textDocument = { uri };
    const { data } = await client.request('textDocument/semanticTokens/full', { textDocument });
    assert.ok(data.length > 0);
    await client.request('workspace/diagnostic', { previousResultIds: [] });
    await client.request('workspace/symbol', { query: '项目' });
  } finally {
    await client.stop();
  }
  assert.equal(tripped(), '');
});

test('no source names the network, other programs, code made of text, or a page in the editor', () => {
  const forbidden =
    /node:(?:net|tls|https?|http2|dgram|dns|child_process|vm)['/]|\bfetch\(|\bWebSocket\b|\beval\(|new Function\(|createWebviewPanel|registerWebview|registerCustomEditorProvider/;
  for (const { path, text } of sources('server/src/**/*.ts', 'client/src/**/*.ts'))
    assert.doesNotMatch(text, forbidden, path);
});

test('hovers run no command but those of a list, and only the line of the client may', () => {
  const [links, client] = sources('client/src/hoverLinks.ts', 'client/src/languageClient.ts').map(({ text }) => text);
  const listed = /enabledCommands = \[([^\]]*)\]/.exec(links!)?.[1]?.match(/'[^']+'/g);
  assert.deepEqual(listed, [
    "'policyAnnotator.jumpToAllMentions'",
    "'policyAnnotator.copyMention'",
    "'policyAnnotator.explain'",
  ]);
  assert.match(links!, /encodeURIComponent\(JSON\.stringify/);
  assert.match(client!, /isTrusted: false, supportHtml: false/);
});
