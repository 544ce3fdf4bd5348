/** A trie finds what comparing with every word finds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { longestFrom, longestUpTo, trieOfEnds, trieOfStarts } from '../../server/src/lexicon/wordTrie.ts';

const letters = fc.constantFrom('甲', '乙', '丙', '𠮷', 'a');
const text = fc.array(letters, { maxLength: 12 }).map((all) => all.join(''));
const words = fc.array(
  fc.array(letters, { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  { maxLength: 12 },
);
const rowsOf = (all: readonly string[]) => all.map((word, id) => ({ word, id }));
/** The first of the rows with the longest word that holds. */
const longest = <Row extends { readonly word: string }>(rows: readonly Row[], holds: (word: string) => boolean) =>
  rows.reduce<Row | undefined>(
    (best, row) => (holds(row.word) && row.word.length > (best?.word.length ?? 0) ? row : best),
    undefined,
  );

test('the longest word that begins at a place and ends before a bound', () => {
  fc.assert(
    fc.property(words, text, fc.nat(12), (all, where, bound) => {
      const rows = rowsOf(all);
      const trie = trieOfStarts(rows, ({ word }) => word);
      const end = Math.min(bound, where.length);
      for (let at = 0; at < end; at++)
        assert.equal(
          longestFrom(trie, where, at, end),
          longest(rows, (word) => at + word.length <= end && where.startsWith(word, at)),
        );
    }),
  );
});

test('the longest word that ends at a place and begins behind a bound', () => {
  fc.assert(
    fc.property(words, text, fc.nat(12), (all, where, start) => {
      const rows = rowsOf(all);
      const trie = trieOfEnds(rows, ({ word }) => word);
      for (let end = start + 1; end <= where.length; end++)
        assert.equal(
          longestUpTo(trie, where, end, start),
          longest(rows, (word) => end - word.length >= start && where.slice(0, end).endsWith(word)),
        );
    }),
  );
});
