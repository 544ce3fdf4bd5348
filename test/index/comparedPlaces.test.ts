/** What is compared under a key: everything where few documents have it, some of each way of writing where many have. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import { comparedPlaces, mostDocuments } from '../../server/src/index/comparedPlaces.ts';
import {
  addPack,
  emptyIndex,
  mentionsUnder,
  replaceDocument,
  type WorkspaceIndex,
} from '../../server/src/index/workspaceIndex.ts';
import { packOf } from '../analysis/packed.ts';
import { read } from '../analysis/reading.ts';

const written = ['560', '560.0', '580', '660', '690', '720'].map((value) =>
  read(`2024年青岛市海洋生产总值${value}亿元，比上年有所增长。`),
);
const uriOf = (i: number): string => `${i}`.padStart(5, '0');

/** Documents in a random order, the first ones by themselves and the others in packs; some come to say something else. */
function indexOf(versions: readonly number[], order: readonly number[], ownShare: number): WorkspaceIndex {
  const documents = order.map((i): DocumentAnalysis => ({ ...written[versions[i]!]!, uri: uriOf(i) }));
  const own = Math.floor(ownShare * documents.length);
  let index = emptyIndex;
  for (let at = own; at < documents.length; at += 40) index = addPack(index, packOf(documents.slice(at, at + 40)));
  for (const document of documents.slice(0, own)) index = replaceDocument(index, document.uri, document).index;
  return index;
}

const keys = (['facts', 'passages'] as const).map((family) => {
  const [key] = indexOf([0], [0], 1)[family].keys();
  return [family, key!] as const;
});

test('the same whatever order and packs the documents came in; nothing is left out of few', () => {
  const folder = fc.integer({ min: 1, max: 300 }).chain((size) =>
    fc.record({
      versions: fc.array(fc.nat(written.length - 1), { minLength: size, maxLength: size }),
      order: fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size }),
      ownShare: fc.constantFrom(0, 0.3, 1),
    }),
  );
  fc.assert(
    fc.property(folder, ({ versions, order, ownShare }) => {
      const index = indexOf(versions, order, ownShare);
      const plain = indexOf(versions, [...versions.keys()], 1);
      for (const [family, key] of keys) {
        const places = comparedPlaces(index, family, key);
        assert.deepEqual(places, comparedPlaces(plain, family, key));
        const all = mentionsUnder(index[family], key);
        assert.equal(
          places.reduce((sum, { alike }) => sum + alike, 0),
          all.length,
          'every place is there or stood for',
        );
        if (versions.length <= mostDocuments)
          assert.deepEqual(
            places.map(({ alike: _, ...place }) => place),
            all,
          );
        else assert.ok(places.length <= mostDocuments);
        const seen = new Set(places.map(({ uri }) => versions[Number(uri)]));
        assert.equal(seen.size, new Set(versions).size, 'of every way of writing one is there');
      }
    }),
    { numRuns: 60 },
  );
});

test('of very many ways of writing the commonest and the rarest are there', () => {
  const texts = Array.from({ length: 200 }, (_, i) =>
    read(`2024年青岛市海洋生产总值${i < 150 ? 500 + (i % 30) : 600 + i}亿元，比上年有所增长。`),
  );
  let index = emptyIndex;
  texts.forEach((text, i) => {
    index = replaceDocument(index, uriOf(i), { ...text, uri: uriOf(i) }).index;
  });
  for (const [family, key] of keys) {
    const places = comparedPlaces(index, family, key);
    assert.ok(places.length <= mostDocuments && places.length > 8);
    assert.ok(places.some(({ uri }) => Number(uri) >= 150) && places.some(({ uri }) => Number(uri) < 30));
  }
});

test('a set phrase of thousands of places is not compared', () => {
  let index = emptyIndex;
  for (let i = 0; i < 4097; i++) index = replaceDocument(index, uriOf(i), { ...written[i % 2]!, uri: uriOf(i) }).index;
  for (const [family, key] of keys) assert.deepEqual(comparedPlaces(index, family, key), []);
  for (const [family, key] of keys)
    assert.ok(comparedPlaces(replaceDocument(index, uriOf(7), null).index, family, key).length > 0);
});
