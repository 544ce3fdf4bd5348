/** File URIs and paths, in every spelling. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { documentKey, fileNameOf, pathFromUri, uriFromPath } from '../../server/src/workspace/fileUri.ts';

test('paths become URIs as VS Code spells them', () => {
  assert.equal(uriFromPath('/w/政府 (1).txt'), 'file:///w/%E6%94%BF%E5%BA%9C%20%281%29.txt');
  assert.equal(uriFromPath('C:/w/a.txt'), 'file:///c%3A/w/a.txt');
  assert.equal(uriFromPath('//server/share/a.txt'), 'file://server/share/a.txt');
});

test('all spellings of one file are one key', () => {
  const key = 'file:///c%3A/w/%281%29.txt';
  for (const uri of ['file:///C:/w/(1).txt', 'file:///c%3a/w/%281%29.txt', 'file://localhost/c:/w/(1).txt', key])
    assert.equal(documentKey(uri), key);
});

test('what is no file keeps its URI and has no path', () => {
  for (const uri of ['untitled:Untitled-1', 'git:/w/a.txt?x', 'file:///w/%zz']) {
    assert.equal(documentKey(uri), uri);
    assert.equal(pathFromUri(uri), null);
  }
});

test('a path comes back from its URI', () => {
  const segment = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !text.includes('/') && !text.includes(':'));
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
      const path = `/${segments.join('/')}`.toWellFormed();
      assert.equal(pathFromUri(uriFromPath(path)), path);
    }),
  );
});

test('file names of paths and URIs', () => {
  assert.equal(fileNameOf('file:///w/2025%E5%B9%B4.txt'), '2025年.txt');
  assert.equal(fileNameOf('a/b.txt'), 'b.txt');
  assert.equal(fileNameOf('b.txt'), 'b.txt');
});
