/** The index after any sequence of replacements equals one built anew, and says which fact keys were touched. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import { passageOf } from '../../server/src/facts/passage.ts';
import { indicatorKey, type Postings } from '../../server/src/index/postings.ts';
import {
  emptyIndex,
  mentionAt,
  mentionsUnder,
  replaceDocument,
  type WorkspaceIndex,
} from '../../server/src/index/workspaceIndex.ts';
import { read } from '../analysis/reading.ts';
import { sentences } from './sentences.ts';

const analyses = sentences.map((text, i) => read(`${text}\n${sentences[(i + 3) % sentences.length]}`));
const documents = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...analyses) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const steps = fc.array(fc.tuple(fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt'), documents), { maxLength: 16 });

const plain = (postings: Postings): unknown =>
  [...postings.keys()]
    .map((key) => [key, [...postings.get(key)!.entries()].sort(([a], [b]) => (a < b ? -1 : 1))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
const plainIndex = (index: WorkspaceIndex): unknown => ({
  documents: [...index.documents.keys()].sort(),
  projects: plain(index.projects),
  facts: plain(index.facts),
  indicators: plain(index.indicators),
  dates: plain(index.dates),
  passages: plain(index.passages),
});
const factKeys = (document: DocumentAnalysis | null | undefined): readonly string[] =>
  (document?.mentions ?? []).flatMap((mention) => (mention.kind === 'figure' && mention.key ? [mention.key] : []));
const passageKeys = (document: DocumentAnalysis | null | undefined): readonly string[] =>
  (document?.sentences ?? []).flatMap(({ text }) => passageOf(text)?.key ?? []);
const keysOf = (document: DocumentAnalysis | null | undefined): readonly string[] => [
  ...factKeys(document),
  ...passageKeys(document),
];

test('the sentences of this test share facts, or the test would show nothing', () => {
  const keys = analyses.flatMap((document) => [...new Set(factKeys(document))]);
  assert.ok(new Set(keys).size > 2 && new Set(keys).size < keys.length, keys.join('\n'));
});

test('replacing equals building anew', () => {
  fc.assert(
    fc.property(steps, (changes) => {
      let index = emptyIndex;
      const now = new Map<string, DocumentAnalysis>();
      for (const [uri, next] of changes) {
        const change = replaceDocument(index, uri, next);
        const [had, has] = [new Set(keysOf(now.get(uri))), new Set(keysOf(next))];
        for (const key of change.touched) assert.ok(had.has(key) || has.has(key), key);
        for (const key of [...had, ...has]) assert.ok(change.touched.has(key) || (had.has(key) && has.has(key)), key);
        if (now.get(uri) === next) assert.equal(change.touched.size, 0);
        index = change.index;
        if (next) now.set(uri, next);
        else now.delete(uri);
        let anew = emptyIndex;
        for (const [other, document] of [...now].reverse()) anew = replaceDocument(anew, other, document).index;
        assert.deepEqual(plainIndex(index), plainIndex(anew));
      }
    }),
    { numRuns: 80 },
  );
});

test('every mention is found under its keys, in the order of documents and places', () => {
  let index = emptyIndex;
  for (const [i, uri] of ['c', 'a', 'B', 'b'].entries())
    index = replaceDocument(index, uri, analyses[i % analyses.length]!).index;
  for (const [uri, document] of index.documents.entries())
    document.mentions.forEach((mention, i) => {
      const has = (postings: Postings, key: string | undefined): void => {
        if (key === undefined) return;
        const under = mentionsUnder(postings, key);
        assert.ok(under.some((one) => one.uri === uri && one.mention === i));
        const order = under.map((one) => `${one.uri} ${String(one.mention).padStart(6)}`);
        assert.deepEqual(order, [...order].sort());
      };
      if (mention.kind === 'project') has(index.projects, mention.id);
      if (mention.kind === 'date') has(index.dates, mention.value ?? undefined);
      if (mention.kind === 'figure') {
        has(index.facts, mention.key);
        has(index.indicators, indicatorKey(mention));
      }
      assert.equal(mentionAt(index, { uri, mention: i }), mention);
    });
});

test('an index is left as it was by what is made from it', () => {
  const one = replaceDocument(emptyIndex, 'a', analyses[0]!).index;
  const before = plainIndex(one);
  replaceDocument(one, 'a', null);
  replaceDocument(one, 'b', analyses[1]!);
  assert.deepEqual(plainIndex(one), before);
  assert.equal(emptyIndex.documents.size, 0);
});

test('what does not exist is an error or nothing, never another mention', () => {
  const { index, touched } = replaceDocument(emptyIndex, 'a', null);
  assert.deepEqual([...touched], []);
  assert.deepEqual(mentionsUnder(index.facts, 'nothing'), []);
  assert.throws(() => mentionAt(index, { uri: 'a', mention: 0 }), /no mention 0 in a/);
});
