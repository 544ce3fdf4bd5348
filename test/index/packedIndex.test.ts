/** An index some of whose documents are packed answers everything as one that has them all by themselves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import { hashOf } from '../../server/src/base/hash.ts';
import { isNamed } from '../../server/src/index/keyNames.ts';
import { sharedKeys } from '../../server/src/index/packedIndex.ts';
import { lowerBound } from '../../server/src/index/packedPostings.ts';
import { families } from '../../server/src/index/postings.ts';
import { type Tally, tallies, tallyOf } from '../../server/src/index/tallies.ts';
import {
  addPack,
  compareCodeUnits,
  emptyIndex,
  firstMentionUnder,
  mentionsUnder,
  replaceDocument,
  type WorkspaceIndex,
} from '../../server/src/index/workspaceIndex.ts';
import { packOf } from '../analysis/packed.ts';
import { read } from '../analysis/reading.ts';
import { sentences } from './sentences.ts';

const uris = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'];
const documentOf = (uri: string, i: number): DocumentAnalysis => ({
  ...read(`${sentences[i % 7]}\n${sentences[(i + 3) % 7]}`),
  uri,
});

/** Everything that can be asked of an index. */
const answers = (index: WorkspaceIndex) => ({
  documents: [...index.documents.keys()].sort(),
  keys: Object.fromEntries(
    families.map((family) => [
      family,
      [...index[family].keys()].sort().map((key) => {
        const byUri = index[family].get(key)!;
        assert.equal(byUri.size, [...byUri.keys()].length);
        const under = mentionsUnder(index[family], key);
        assert.deepEqual(firstMentionUnder(index[family], key), under[0]);
        return [key, under] as const;
      }),
    ]),
  ),
  tallies: Object.fromEntries(
    families.filter(isNamed).map((family) => {
      const all = [...tallies(index, family)].map(inOrder).sort((a, b) => compareCodeUnits(a.key, b.key));
      for (const tally of all) assert.deepEqual(inOrder(tallyOf(index, family, tally.key)!), tally);
      return [family, all];
    }),
  ),
});

const inOrder = (tally: Tally): Tally => ({
  ...tally,
  labels: tally.labels.toSorted((a, b) => compareCodeUnits(`${a.name}|${a.detail}`, `${b.name}|${b.detail}`)),
});

type Step = { readonly kind: 'one' | 'gone' | 'pack'; readonly uris: readonly string[]; readonly from: number };
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('one', 'gone', 'pack', 'pack'),
  uris: fc.uniqueArray(fc.constantFrom(...uris), { minLength: 1 }),
  from: fc.nat(6),
});

test('packed or by themselves, the same answers and the same keys touched', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let [packed, plain] = [emptyIndex, emptyIndex];
      const replace = (uri: string, next: DocumentAnalysis | null): void => {
        const [a, b] = [replaceDocument(packed, uri, next), replaceDocument(plain, uri, next)];
        assert.deepEqual([...a.touched].sort(), [...b.touched].sort());
        packed = a.index;
        plain = b.index;
      };
      for (const { kind, uris: named, from } of steps) {
        if (kind === 'one') for (const uri of named) replace(uri, documentOf(uri, from));
        else if (kind === 'gone') for (const uri of named) replace(uri, null);
        else {
          for (const uri of named) replace(uri, null);
          const documents = named.map((uri, i) => documentOf(uri, from + i));
          packed = addPack(packed, packOf(documents));
          for (const document of documents) plain = replaceDocument(plain, document.uri, document).index;
        }
        const found = answers(packed);
        assert.deepEqual(found, answers(plain));
        for (const family of families.filter(isNamed))
          assert.deepEqual(
            found.tallies[family]?.map(({ key, count }) => [key, count]),
            found.keys[family]?.map(([key, under]) => [key, under.length]),
          );
      }
    }),
    { numRuns: 80 },
  );
});

test('the keys of changed packs that stand in two places or more are named, each once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 1, maxLength: 4 }),
      fc.nat(6),
      (pairs, single) => {
        let index = replaceDocument(emptyIndex, 'single', documentOf('single', single)).index;
        const packs = pairs.map(([i, j], at) => packOf([documentOf(`${at}a`, i), documentOf(`${at}b`, j)]));
        for (const pack of packs) index = addPack(index, pack);
        const changed = new Set(packs.slice(0, 1));
        for (const family of ['facts', 'passages'] as const) {
          const found = [...sharedKeys(family, index.parts.own[family], index.parts, changed)].flat();
          const wanted = [...index[family].keys()].filter((key) => {
            const under = mentionsUnder(index[family], key);
            return under.length > 1 && under.some(({ uri }) => uri.startsWith('0'));
          });
          assert.deepEqual([...found].sort(), [...wanted].sort());
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a key is named although the document that had it in one of the changed packs has been replaced, in any order of the packs', () => {
  const packs = [
    packOf([documentOf('a', 0), documentOf('b', 0)]),
    packOf([documentOf('replaced', 0), documentOf('c', 5)]),
  ];
  for (const order of [packs, packs.toReversed()]) {
    let index = emptyIndex;
    for (const pack of order) index = addPack(index, pack);
    index = replaceDocument(index, 'replaced', null).index;
    const found = [...sharedKeys('passages', index.parts.own.passages, index.parts, new Set(order))].flat();
    const wanted = [...index.passages.keys()].filter((key) => mentionsUnder(index.passages, key).length > 1);
    assert.ok(wanted.length > 0);
    for (const key of wanted) assert.ok(found.includes(key), key);
  }
});

test('a pack whose documents are all replaced is let go', () => {
  let index = addPack(emptyIndex, packOf([documentOf('a.txt', 0), documentOf('b.txt', 1)]));
  index = replaceDocument(index, 'a.txt', null).index;
  assert.equal(index.parts.packs.length, 1);
  index = replaceDocument(index, 'b.txt', documentOf('b.txt', 2)).index;
  assert.equal(index.parts.packs.length, 0);
});

test('the place of a hash is found, however the hashes are spread', () => {
  const value = fc.oneof(fc.nat(1000), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 200 }), value, (values, wanted) => {
      const sorted = Float64Array.from(values).sort();
      assert.equal(lowerBound(sorted, wanted), sorted.filter((one) => one < wanted).length);
    }),
  );
  const spread = Float64Array.from({ length: 5000 }, (_, i) => hashOf(`key ${i}`)).sort();
  for (const hash of spread) assert.equal(spread[lowerBound(spread, hash)], hash);
});
