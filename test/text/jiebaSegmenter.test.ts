/**
 * The segmenter's offsets, and its silence where a dictionary or the binding is missing. cppjieba would end the process there, so
 * the tests with broken dictionaries also show that it is never asked.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { pruneDictionaries } from '../../scripts/dictionaries.mjs';
import { type Jieba, jiebaSegmenter } from '../../server/src/text/jiebaSegmenter.ts';

const folder = mkdtempSync(join(tmpdir(), 'dictionaries-'));
pruneDictionaries(folder);
after(() => rmSync(folder, { recursive: true }));
const nodejieba = createRequire(import.meta.url)('nodejieba') as Jieba;

function segmenterOver(dictionaryFolder: string, load: () => Jieba = () => nodejieba) {
  const messages: string[] = [];
  const segmenter = jiebaSegmenter({
    dictionaryFolder,
    load,
    exists: (path) => existsSync(path) && statSync(path).size > 0,
    firstLine: (path) => readFileSync(path, 'utf8').split('\n', 1)[0] as string,
    onUnavailable: ({ zh, en }) => messages.push(zh, en),
  });
  return { segmenter, messages };
}
const mustNotLoad = () => assert.fail('the binding must not be loaded');

test('words have tags and together are the text', () => {
  const { segmenter, messages } = segmenterOver(folder);
  assert.ok(segmenter.available);
  const text = '山东加快建设高铁';
  const words = segmenter.tag(text);
  assert.deepEqual(words[0], { text: '山东', tag: 'ns', start: 0 });
  assert.equal(words.map((word) => word.text).join(''), text);
  assert.deepEqual(messages, []);
});

for (const text of ['😀山东😀高铁', '\uD83D山东\uDE00高铁\uD800', '𠮷山东', 'a\u0000山东 x', '\uFFFD山东']) {
  test(`offsets are UTF-16 in ${JSON.stringify(text)}`, () => {
    const words = segmenterOver(folder).segmenter.tag(text);
    assert.equal(words.map((word) => word.text).join(''), text);
    for (const word of words) assert.equal(text.slice(word.start, word.start + word.text.length), word.text);
    assert.equal(words.find((word) => word.text === '山东')?.start, text.indexOf('山东'));
  });
}

test('nothing is loaded before the first word is asked for', () => {
  const { segmenter } = segmenterOver(folder, mustNotLoad);
  assert.ok(segmenter.available);
});

test('a missing folder gives no words and one message that names the files', () => {
  const { segmenter, messages } = segmenterOver(join(folder, 'nowhere'), mustNotLoad);
  assert.ok(!segmenter.available);
  assert.deepEqual(segmenter.tag('山东'), []);
  assert.deepEqual(segmenter.tag('山东'), []);
  assert.equal(messages.length, 2);
  for (const name of ['jieba.dict.utf8', 'stop_words.utf8'])
    assert.ok(messages.every((message) => message.includes(name)));
});

test('an empty or broken dictionary is not loaded', () => {
  const broken = mkdtempSync(join(tmpdir(), 'broken-'));
  pruneDictionaries(broken);
  truncateSync(join(broken, 'idf.utf8'));
  const empty = segmenterOver(broken, mustNotLoad);
  assert.deepEqual(empty.segmenter.tag('山东'), []);
  assert.match(empty.messages[1] as string, /idf\.utf8/);
  pruneDictionaries(broken);
  writeFileSync(join(broken, 'jieba.dict.utf8'), '<html>not found</html>\n');
  const page = segmenterOver(broken, mustNotLoad);
  assert.deepEqual(page.segmenter.tag('山东'), []);
  assert.match(page.messages[1] as string, /jieba\.dict\.utf8/);
  rmSync(broken, { recursive: true });
});

test('a missing binding gives no words and a message with its reason', () => {
  const { segmenter, messages } = segmenterOver(folder, () => {
    throw new Error('no binding for this platform');
  });
  assert.deepEqual(segmenter.tag('山东'), []);
  assert.ok(!segmenter.available);
  assert.match(messages[1] as string, /nodejieba \(no binding for this platform\)/);
  assert.equal(messages.length, 2);
});

test('at rest the dictionaries are exchanged for the least ones, and loaded again when words are asked for', () => {
  const loaded: string[] = [];
  const { segmenter, messages } = segmenterOver(folder, () => ({
    load: (dictionaries) => {
      loaded.push(basename(dictionaries.dict));
      return nodejieba.load(dictionaries);
    },
    tag: (text) => nodejieba.tag(text),
  }));
  segmenter.rest();
  const words = segmenter.tag('山东加快建设高铁');
  segmenter.rest();
  segmenter.rest();
  assert.deepEqual(segmenter.tag('山东加快建设高铁'), words);
  assert.deepEqual(loaded, ['jieba.dict.utf8', 'least.dict.utf8', 'jieba.dict.utf8']);
  assert.deepEqual(messages, []);
});

test('the shipped dictionaries are small and hold what they must', () => {
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').trim().split('\n');
  assert.ok(lines('jieba.dict.utf8').every((line) => Number(line.split(' ')[1]) >= 20));
  assert.ok(lines('jieba.dict.utf8').length > 50_000);
  assert.ok(lines('idf.utf8').length <= 100);
  for (const name of ['hmm_model.utf8', 'user.dict.utf8', 'stop_words.utf8']) assert.ok(lines(name).length > 0);
});
