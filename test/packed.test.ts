/** The package that is handed out: holds what its manifest names and nothing that nobody loads, and its command line runs outside of the repository. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { after, test } from 'node:test';
import { root } from './sources.ts';
import { unzipped } from './unzipped.ts';

const vsix = join(root, 'policy-annotator.vsix');
assert.ok(existsSync(vsix), 'first: npm run pack');

const files = unzipped(vsix);
const inside = [...files.keys()].filter((name) => name.startsWith('extension/')).map((name) => name.slice(10));
const manifest = JSON.parse(files.get('extension/package.json')!.toString('utf8'));

const unpacked = mkdtempSync(join(tmpdir(), 'policy-annotator-'));
for (const [name, bytes] of files) {
  mkdirSync(dirname(join(unpacked, name)), { recursive: true });
  writeFileSync(join(unpacked, name), bytes);
}
after(() => rmSync(unpacked, { recursive: true, force: true }));

/** Every string of the manifest that is a path: `./…`. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [posix.normalize(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

test('it holds every file that its manifest names', () => {
  const named = [...pathsIn(manifest), ...Object.values<string>(manifest.bin)];
  const isThere = (path: string): boolean => inside.some((name) => name === path || name.startsWith(`${path}/`));
  assert.ok(named.length >= 3, `only ${named} are named`);
  assert.deepEqual(
    named.filter((path) => !isThere(path)),
    [],
  );
});

test('it holds the binding and dictionaries of the segmenter, and no sources, tests or other packages', () => {
  const needed = [
    'node_modules/nodejieba/build/Release/nodejieba.node',
    'dist/dict/jieba.dict.utf8',
    'dist/server.cjs',
  ];
  assert.deepEqual(
    needed.filter((name) => !inside.includes(name)),
    [],
  );
  const surplus =
    /^(server|client|test|scripts|seeds|bench|docs\/(?!rules\/|[^/]+\.png$))|\.map$|^node_modules\/(?!nodejieba\/)|submodules/;
  assert.deepEqual(
    inside.filter((name) => surplus.test(name)),
    [],
  );
  assert.ok(statSync(vsix).size < 5_000_000, `${statSync(vsix).size} bytes`);
});

test('it holds the licences of everything of others that is in it', () => {
  const notices = files.get('extension/dist/THIRD-PARTY-NOTICES.txt')?.toString('utf8') ?? '';
  const named = notices.split(/^-{80}$/m).map((part) => part.trim().split('\n')[0]);
  const expected = [
    'vscode-languageclient',
    'vscode-languageserver',
    'vscode-languageserver-protocol',
    'vscode-jsonrpc',
  ];
  expected.push('vscode-languageserver-textdocument', 'big.js', 'immutable', 'ignore', 'nodejieba');
  expected.push('cppjieba (with its dictionaries)');
  assert.deepEqual(
    expected.filter((name) => !named.includes(name)),
    [],
  );
  assert.ok(notices.split('Permission is hereby granted').length > expected.length);
});

test('the list of what goes into it names nothing that is not there', () => {
  const patterns = readFileSync(join(root, '.vscodeignore'), 'utf8').match(/(?<=^!).+$/gm) ?? [];
  assert.ok(patterns.length > 5);
  assert.deepEqual(
    patterns.filter((pattern) => globSync(pattern, { cwd: root }).length === 0),
    [],
  );
});

test('its command line annotates a document far from the repository', () => {
  const folder = join(unpacked, 'documents');
  cpSync(join(root, 'seeds'), folder, { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(unpacked, 'extension', manifest.bin['policy-annotator']), 'annotate', '.', '--format', 'jsonl'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  assert.equal(status, 0, stderr);
  const documents = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(documents.length, 5);
  const kinds = new Set(documents.flatMap(({ mentions }) => mentions.map(({ kind }: { kind: string }) => kind)));
  assert.deepEqual([...kinds].sort(), ['date', 'figure', 'project']);
  // Without segmentation there would be a word of warning here.
  assert.equal(stderr, '');
});
