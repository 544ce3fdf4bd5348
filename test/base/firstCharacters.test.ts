/** The characters that matches of an expression can begin with. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCharacters } from '../../server/src/base/firstCharacters.ts';

/** As the engine knows them. */
const blanks = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter((it) => /\s/u.test(it));

const cases: readonly (readonly [source: string, first: string | null])[] = [
  ['甲乙|丙', '甲丙'],
  ['(?<![平同])等(?!级)|(?=丁)戊', '等戊'],
  ['(?:甲|乙)?丙', '甲乙丙'],
  ['甲*乙', '甲乙'],
  ['甲{0,2}乙', '甲乙'],
  ['甲{1,2}乙', '甲'],
  ['(甲|(?<name>乙))+丙', '甲乙'],
  ['[甲乙]丙|\\d人', '甲乙0123456789'],
  ['[a-c一]丙', 'abc一'],
  ['\\(甲|\\.乙|\\u4e00', null],
  ['\\(甲|\\.乙', '(.'],
  ['^甲|\\b乙$', '甲乙'],
  ['\\p{Script=Han}甲', null],
  ['[\\p{Script=Han}]甲', null],
  ['[^甲]乙', null],
  ['.甲', null],
  ['甲?', null],
  ['甲|', null],
  ['\\s甲', blanks.join('')],
  ['[，\\s\\d]甲', `，${blanks.join('')}0123456789`],
  ['[^\\s]甲', null],
  ['𠮷甲', null],
  ['[一-龥]甲', null],
];

for (const [source, first] of cases)
  test(`/${source}/ begins with ${first ?? 'anything'}`, () => {
    const found = firstCharacters(source);
    assert.deepEqual(
      found && [...found].sort((a, b) => a - b),
      first && [...first].map((character) => character.charCodeAt(0)).sort((a, b) => a - b),
    );
  });
