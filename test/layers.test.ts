/** The order of the folders that ARCHITECTURE.md states: reads every import of server and client and names those that break it. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { groupBy } from '../server/src/base/groupBy.ts';
import { root, sources } from './sources.ts';

/** A file imports from its own layer and from those before it. */
const layers = ['base', 'lexicon', 'text', 'mentions', 'facts', 'analysis', 'index', 'checks', 'features', 'workspace'];
/** The two ends: each may use every layer, neither the other. */
const ends = ['lsp', 'cli'];
/** What the client knows of the server: the shapes of their messages, and how bytes are told to be text. */
const sharedWithClient = ['server/src/lsp/protocol.ts', 'server/src/workspace/decodeText.ts'];
/** What the client says, in Chinese. */
const wordsOfClient = 'l10n/bundle.l10n.zh-cn.json';
/** Name and version of the product. */
const manifest = 'package.json';

/** The core is the same in every host: disk, process and threads are these folders' business. */
const mayUseNode = /^(client\/src|server\/src\/(workspace|lsp|cli))\//;
const mayUseVscode = /^(client\/src|server\/src\/lsp)\//;
/** Rules of form and wording read the text itself; every other rule and feature reads what was understood of it. */
const mayReadText = /^server\/src\/checks\/(rules\/)?(wording|form)\//;

/** Recognisers propose without knowing of one another; these files of a family are for all. */
const families = ['date', 'figure', 'project'];
const sharedMentionFiles = ['dateExpression.ts'];

interface Import {
  readonly from: string;
  /** A path from the root for own files, else the module's name. */
  readonly to: string;
  readonly own: boolean;
}

const files = sources('server/src/**/*.ts', 'client/src/**/*.ts');
const imports: Import[] = files.flatMap(({ path, text }) =>
  ts.preProcessFile(text).importedFiles.map(({ fileName }) => {
    const own = fileName.startsWith('.');
    return { from: path, to: own ? posix.join(posix.dirname(path), fileName) : fileName, own };
  }),
);
const ownImports = imports.filter(({ own, to }) => own && to !== manifest);
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
const layerOf = (path: string): string => /^server\/src\/([^/]+)\//.exec(path)?.[1] ?? '';

/** The imports that break a rule, as lines to read; none is right. */
function violations(rule: (file: Import) => boolean, among = imports): string[] {
  return among.filter(rule).map(({ from, to }) => `${from} → ${to}`);
}

test('every file of the server lies in a layer', () => {
  const strays = files.filter(
    ({ path }) => path.startsWith('server/') && ![...layers, ...ends].includes(layerOf(path)),
  );
  assert.deepEqual(
    strays.map(({ path }) => path),
    [],
  );
});

test('no file imports from a layer to its right', () => {
  const isWrong = ({ from, to }: Import): boolean => {
    const [own, other] = [layerOf(from), layerOf(to)];
    if (own === other || other === '') return false;
    return ends.includes(other) || (!ends.includes(own) && layers.indexOf(own) < layers.indexOf(other));
  };
  const server = ownImports.filter(({ from }) => from.startsWith('server/'));
  assert.deepEqual(violations(isWrong, server), []);
});

test('the server does not know the client, the client only the messages', () => {
  const isWrong = ({ from, to }: Import): boolean =>
    from.startsWith('server/')
      ? !to.startsWith('server/')
      : !to.startsWith('client/') && !sharedWithClient.includes(to) && to !== wordsOfClient;
  assert.deepEqual(violations(isWrong, ownImports), []);
});

test('only the ends that speak the protocol know VS Code', () => {
  assert.deepEqual(
    violations(({ from, to }) => /^vscode(-|\/|$)/.test(to) && !mayUseVscode.test(from)),
    [],
  );
});

test('the core uses nothing of Node', () => {
  const isNode = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
  assert.deepEqual(
    violations(({ from, to, own }) => !own && isNode(to) && !mayUseNode.test(from)),
    [],
  );
});

test('no recogniser imports another', () => {
  const familyOf = (path: string): string | undefined =>
    layerOf(path) === 'mentions' && !sharedMentionFiles.includes(basename(path))
      ? families.find((family) => basename(path).startsWith(family))
      : undefined;
  const isWrong = ({ from, to }: Import): boolean => {
    const [own, other] = [familyOf(from), familyOf(to)];
    return own !== undefined && other !== undefined && own !== other;
  };
  assert.deepEqual(violations(isWrong, ownImports), []);
});

test('features and rules of contradiction read facts, not text or words', () => {
  const isWrong = ({ from, to }: Import): boolean =>
    ['features', 'checks'].includes(layerOf(from)) &&
    ['text', 'lexicon'].includes(layerOf(to)) &&
    !mayReadText.test(from);
  assert.deepEqual(violations(isWrong, ownImports), []);
});

test('imports name files that exist and packages that are asked for', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, manifest), 'utf8'));
  const packages = new Set(['vscode', ...Object.keys(dependencies), ...Object.keys(devDependencies)]);
  const isWrong = ({ to, own }: Import): boolean =>
    own
      ? !existsSync(join(root, to))
      : !to.startsWith('node:') && ![to, packageOf(to), `@types/${to}`].some((name) => packages.has(name));
  assert.deepEqual(violations(isWrong), []);
});

test('there are no cycles', () => {
  const next = groupBy(ownImports, ({ from }) => from);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    else if (!done.has(path)) {
      for (const { to } of next.get(path) ?? []) visit(to, [...way, path]);
      done.add(path);
    }
  };
  for (const { path } of files) visit(path, []);
  assert.deepEqual(cycles, []);
});

test('a file is named for what it exports', () => {
  const names = files.map(({ path }) => basename(path)).filter((name) => !/^[a-z][A-Za-z0-9]*\.ts$/.test(name));
  const barrels = files.filter(({ path, text }) => basename(path) === 'index.ts' && /^export .* from /m.test(text));
  assert.deepEqual([...names, ...barrels.map(({ path }) => dirname(path))], []);
});
