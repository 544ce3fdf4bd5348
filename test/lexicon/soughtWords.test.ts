/** What is sought is found where the expression itself finds it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { clauseWords } from '../../server/src/lexicon/clauseWords.ts';
import { grammar, leadingVerbs, programmeVerbs } from '../../server/src/lexicon/nameCues.ts';
import { seek, soughtWords } from '../../server/src/lexicon/soughtWords.ts';

const rows = clauseWords.flatMap(({ words }) => words.split(' '));
/** Texts made of the words of the tables, whole and cut. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...`${grammar}|${leadingVerbs}`.split('|'), ...rows),
      fc.constantFrom(...'的等在甲3了以𠮷'),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join('').replace(/[\\^$?*+|()[\]{}<>!:=.]/g, ''));

for (const [name, source] of [
  ['grammar', grammar],
  ['verbs', leadingVerbs],
  ['programmes', programmeVerbs],
  ['clauses', rows.join('|')],
] as const)
  test(`${name}: every match, one after the other`, () => {
    const sought = soughtWords(source);
    fc.assert(
      fc.property(text, (where) => {
        const found: [number, string][] = [];
        for (let match = seek(sought, where); match; match = seek(sought, where, match.index + match[0].length))
          found.push([match.index, match[0]]);
        assert.deepEqual(
          found,
          [...where.matchAll(new RegExp(source, 'gu'))].map((match) => [match.index, match[0]]),
        );
      }),
    );
  });

test('an expression that may begin with anything is refused', () => {
  assert.throws(() => soughtWords('.甲'));
});
