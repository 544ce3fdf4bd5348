/** Which files of a folder are documents. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walkFolder } from '../../server/src/workspace/walkFolder.ts';
import { memoryDisk } from './memoryDisk.ts';

const options = { extensions: ['.txt', '.md'], exclude: [] };

test('documents by extension in code-unit order, whatever the order of the disk', async () => {
  const disk = memoryDisk({
    '/w/b.txt': '',
    '/w/a/é.md': '',
    '/w/a.TXT': '',
    '/w/a-1.txt': '',
    '/w/c.pdf': '',
    '/x.txt': '',
  });
  const { files, problems } = await walkFolder(disk, '/w', options);
  assert.deepEqual(files, ['a-1.txt', 'a.TXT', 'a/é.md', 'b.txt']);
  assert.deepEqual(problems, []);
});

test('folders of programs and of the product itself are never read', async () => {
  const disk = memoryDisk({
    '/w/.git/a.txt': '',
    '/w/node_modules/p/readme.md': '',
    '/w/sub/node_modules/readme.md': '',
    '/w/.policy-annotator/glossary.txt': '',
    '/w/.hidden/a.txt': '',
  });
  assert.deepEqual((await walkFolder(disk, '/w', options)).files, ['.hidden/a.txt']);
});

test('.gitignore counts from its own folder, deeper ones win', async () => {
  const disk = memoryDisk({
    '/w/.gitignore': '*.md\n/out/\ndraft*.txt\n',
    '/w/sub/.gitignore': '!keep.md\n/local.txt\n',
    '/w/a.txt': '',
    '/w/a.md': '',
    '/w/draft1.txt': '',
    '/w/out/a.txt': '',
    '/w/sub/out/a.txt': '',
    '/w/sub/keep.md': '',
    '/w/sub/other.md': '',
    '/w/sub/local.txt': '',
    '/w/sub/deep/local.txt': '',
  });
  const { files } = await walkFolder(disk, '/w', options);
  assert.deepEqual(files, ['a.txt', 'sub/deep/local.txt', 'sub/keep.md', 'sub/out/a.txt']);
});

test('what a folder rule leaves out cannot be taken in again below it', async () => {
  const disk = memoryDisk({ '/w/.gitignore': 'out/\n', '/w/out/.gitignore': '!a.txt\n', '/w/out/a.txt': '' });
  assert.deepEqual((await walkFolder(disk, '/w', options)).files, []);
});

test('the exclusion setting leaves out files and whole folders', async () => {
  const disk = memoryDisk({ '/w/a.txt': '', '/w/old/a.txt': '', '/w/x/old/a.txt': '', '/w/x/b.draft.txt': '' });
  const { files } = await walkFolder(disk, '/w', { ...options, exclude: ['**/old/**', '**/*.draft.txt'] });
  assert.deepEqual(files, ['a.txt']);
});

test('links stay in the folder, lead nowhere twice and are reported where they lead away', async () => {
  const disk = memoryDisk({ '/w/real/a.txt': '', '/w/b.txt': '', '/away/c.txt': '', '/wider/d.txt': '' });
  disk.links.set('/w/again', '/w/real');
  disk.links.set('/w/real/round', '/w');
  disk.links.set('/w/a-link.txt', '/w/b.txt');
  disk.links.set('/w/away', '/away');
  disk.links.set('/w/beside.txt', '/wider/d.txt');
  disk.links.set('/w/broken.txt', '/w/gone.txt');
  const { files, problems } = await walkFolder(disk, '/w', options);
  assert.deepEqual(files, ['b.txt', 'real/a.txt']);
  assert.deepEqual(problems, [
    { path: 'away', kind: 'link', target: '/away' },
    { path: 'beside.txt', kind: 'link', target: '/wider/d.txt' },
    { path: 'broken.txt', kind: 'link', target: null },
  ]);
});

test('a folder that is a link itself is walked', async () => {
  const disk = memoryDisk({ '/real/a.txt': '' });
  disk.links.set('/w', '/real');
  assert.deepEqual((await walkFolder(disk, '/w', options)).files, ['a.txt']);
});

test('a folder that cannot be read is reported, the others are walked', async () => {
  const disk = memoryDisk({ '/w/a.txt': '', '/w/shut/b.txt': '' });
  disk.refused.add('/w/shut');
  const walk = await walkFolder(disk, '/w', options);
  assert.deepEqual(walk.files, ['a.txt']);
  assert.deepEqual(walk.problems, [{ path: 'shut', kind: 'unreadable', code: 'EACCES' }]);
});

test('a part of the folder is listed by the same rules', async () => {
  const disk = memoryDisk({
    '/w/.gitignore': 'draft*\n',
    '/w/a.txt': '',
    '/w/s/b.txt': '',
    '/w/s/draft.txt': '',
    '/w/s2/c.txt': '',
  });
  const within = async (path: string) => (await walkFolder(disk, '/w', options, path)).files;
  assert.deepEqual(await within('s'), ['s/b.txt']);
  assert.deepEqual(await within('s/b.txt'), ['s/b.txt']);
  assert.deepEqual(await within('s/draft.txt'), []);
  assert.deepEqual(await within('gone.txt'), []);
});
