/** Open text over disk text: every order in which an editor and a disk can change. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import { createDocumentStore, type FolderOptions } from '../../server/src/workspace/documentStore.ts';
import type { FileProblem } from '../../server/src/workspace/fileProblem.ts';
import { createSignal } from '../../server/src/workspace/signal.ts';
import { memoryDisk } from './memoryDisk.ts';
import { toyAnalyse } from './toyAnalysis.ts';

const options: FolderOptions = { enabled: true, extensions: ['.txt'], exclude: [], maxSize: 1000 };

/** A store over a disk in memory, and what the host has of it: `path text`, sorted. */
function storeOver(files: Readonly<Record<string, string | Uint8Array>>) {
  const disk = memoryDisk(files);
  const problems: FileProblem[] = [];
  const host = createHost({
    tools: { segmenter: noSegmenter, glossary: emptyGlossary },
    rules: [],
    settings: {},
    onFailure: () => {},
    analyse: toyAnalyse,
  });
  const store = createDocumentStore({ disk, host, onProblem: (problem) => problems.push(problem) });
  const texts = (): readonly string[] =>
    [...host.snapshot().index.documents.keys()]
      .sort()
      .map((uri) => `${uri.slice('file://'.length)} ${host.document(uri)?.text}`);
  const setFolders = (folders: Readonly<Record<string, Partial<FolderOptions>>>) =>
    store.setFolders(
      Object.entries(folders).map(([path, own]) => ({ uri: `file://${path}`, options: { ...options, ...own } })),
      createSignal(),
    );
  const changed = (...paths: readonly string[]) =>
    store.filesChanged(
      paths.map((path) => `file://${path}`),
      createSignal(),
    );
  return { disk, host, store, problems, texts, setFolders, changed };
}

test('several folders are read; leaving one forgets its files', async () => {
  const { setFolders, texts, problems } = storeOver({
    '/a/1.txt': 'x=1',
    '/b/2.txt': 'x=2',
    '/b/3.txt': 'x'.repeat(2000),
    '/c/4.txt': 'x=4',
  });
  await setFolders({ '/a': {}, '/b/': {} });
  assert.deepEqual(texts(), ['/a/1.txt x=1', '/b/2.txt x=2']);
  assert.deepEqual(problems, [{ path: '/b/3.txt', kind: 'too-large', size: 2000, limit: 1000 }]);
  await setFolders({ '/b': {}, '/c': {} });
  assert.deepEqual(texts(), ['/b/2.txt x=2', '/c/4.txt x=4']);
});

test('open text wins over the file until it is closed', async () => {
  const { store, disk, setFolders, texts, changed } = storeOver({ '/w/1.txt': 'x=1' });
  store.openDocument('file:///w/1.txt', 'x=2');
  await setFolders({ '/w': {} });
  assert.deepEqual(texts(), ['/w/1.txt x=2']);
  disk.files.set('/w/1.txt', 'x=3');
  await changed('/w/1.txt');
  assert.deepEqual(texts(), ['/w/1.txt x=2']);
  await store.closeDocument('file:///w/1.txt');
  assert.deepEqual(texts(), ['/w/1.txt x=3']);
});

test('a file that is deleted while open goes when it is closed', async () => {
  const { store, disk, setFolders, texts, changed } = storeOver({ '/w/1.txt': 'x=1' });
  await setFolders({ '/w': {} });
  store.openDocument('file:///w/1.txt', 'x=2');
  disk.files.delete('/w/1.txt');
  await changed('/w/1.txt');
  assert.deepEqual(texts(), ['/w/1.txt x=2']);
  await store.closeDocument('file:///w/1.txt');
  assert.deepEqual(texts(), []);
});

test('a document outside of the folders, or of no file at all, goes when it is closed', async () => {
  const { store, setFolders, host } = storeOver({ '/w/1.txt': 'x=1', '/other/2.txt': 'x=2' });
  await setFolders({ '/w': {} });
  for (const uri of ['file:///other/2.txt', 'untitled:Untitled-1']) {
    store.openDocument(uri, 'x=5');
    assert.equal(host.document(uri)?.text, 'x=5');
    await store.closeDocument(uri);
    assert.equal(host.snapshot().index.documents.has(uri), false);
  }
});

test('other spellings of a URI mean the same document', async () => {
  const { store, setFolders, texts } = storeOver({ '/w/(1).txt': 'x=1' });
  await setFolders({ '/w': {} });
  store.openDocument('file:///w/(1).txt', 'x=2');
  assert.deepEqual(texts(), ['/w/%281%29.txt x=2']);
  assert.ok(store.isOpen('file:///w/%281%29.txt'));
});

test('new, changed, renamed and deleted files and folders', async () => {
  const { disk, setFolders, texts, changed } = storeOver({ '/w/1.txt': 'x=1', '/w/sub/2.txt': 'x=2' });
  await setFolders({ '/w': {} });
  disk.files.set('/w/3.txt', 'x=3');
  disk.files.set('/w/1.txt', 'x=9');
  await changed('/w/3.txt', '/w/1.txt');
  assert.deepEqual(texts(), ['/w/1.txt x=9', '/w/3.txt x=3', '/w/sub/2.txt x=2']);
  disk.files.delete('/w/sub/2.txt');
  disk.files.set('/w/moved/2.txt', 'x=2');
  await changed('/w/sub', '/w/moved');
  assert.deepEqual(texts(), ['/w/1.txt x=9', '/w/3.txt x=3', '/w/moved/2.txt x=2']);
});

test('what is left out by .gitignore stays out; a change of the rules counts', async () => {
  const { disk, setFolders, texts, changed } = storeOver({
    '/w/.gitignore': 'a*\n',
    '/w/a.txt': 'x=1',
    '/w/b.txt': 'x=2',
  });
  await setFolders({ '/w': {} });
  await changed('/w/a.txt');
  assert.deepEqual(texts(), ['/w/b.txt x=2']);
  disk.files.set('/w/.gitignore', 'b*\n');
  await changed('/w/.gitignore');
  assert.deepEqual(texts(), ['/w/a.txt x=1']);
});

test('a folder that is switched off is silent, open documents in it too, and comes back', async () => {
  const { store, setFolders, texts } = storeOver({ '/w/1.txt': 'x=1', '/w/off/2.txt': 'x=2' });
  await setFolders({ '/w': {}, '/w/off': { enabled: false } });
  store.openDocument('file:///w/off/2.txt', 'x=3');
  assert.deepEqual(texts(), ['/w/1.txt x=1']);
  await setFolders({ '/w': {} });
  assert.deepEqual(texts(), ['/w/1.txt x=1', '/w/off/2.txt x=3']);
  await setFolders({ '/w': { enabled: false } });
  assert.deepEqual(texts(), []);
});

test('a document that is opened while its file is being read keeps the open text', async () => {
  const { store, disk, setFolders, texts } = storeOver({ '/w/1.txt': 'x=1', '/w/2.txt': 'x=2' });
  disk.beforeRead = () => store.openDocument('file:///w/1.txt', 'x=8');
  await setFolders({ '/w': {} });
  assert.deepEqual(texts(), ['/w/1.txt x=8', '/w/2.txt x=2']);
});

test('a file that is created where a scan has looked already, while it looks elsewhere, stays', async () => {
  const { disk, setFolders, texts, changed } = storeOver({ '/a/1.txt': 'x=1', '/b/2.txt': 'x=2' });
  disk.beforeList = async (path) => {
    if (path !== '/b') return;
    disk.files.set('/a/3.txt', 'x=3');
    await changed('/a/3.txt');
  };
  await setFolders({ '/a': {}, '/b': {} });
  assert.deepEqual(texts(), ['/a/1.txt x=1', '/a/3.txt x=3', '/b/2.txt x=2']);
});

test('of two readings of one file the later wins, even when the earlier ends later', async () => {
  const { disk, setFolders, texts, changed } = storeOver({ '/w/1.txt': 'x=1' });
  await setFolders({ '/w': {} });
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  disk.beforeRead = () => {
    disk.beforeRead = () => {};
    return held;
  };
  disk.files.set('/w/1.txt', 'x=2');
  const slow = changed('/w/1.txt');
  while (disk.reads < 2) await new Promise((resolve) => setImmediate(resolve));
  disk.files.set('/w/1.txt', 'x=3');
  await changed('/w/1.txt');
  release();
  await slow;
  assert.deepEqual(texts(), ['/w/1.txt x=3']);
});

test('a file that turns binary goes and is reported', async () => {
  const { disk, setFolders, texts, changed, problems } = storeOver({ '/w/1.txt': 'x=1' });
  await setFolders({ '/w': {} });
  disk.files.set('/w/1.txt', Uint8Array.from([1, 0, 3]));
  await changed('/w/1.txt');
  assert.deepEqual(texts(), []);
  assert.deepEqual(problems, [{ path: '/w/1.txt', kind: 'binary', offset: 1 }]);
});
