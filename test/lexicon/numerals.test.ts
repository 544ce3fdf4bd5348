/** Numerals: what each writing is worth and which place it ends in; what is no numeral. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chineseNumeral,
  parseChineseInteger,
  parseNumeral,
  scaleWords,
  smallInteger,
} from '../../server/src/lexicon/numerals.ts';

const integers: readonly (readonly [string, bigint])[] = [
  ['零', 0n],
  ['五', 5n],
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
  ['十二', 12n],
  ['二十', 20n],
  ['一百零三', 103n],
  ['一百二十三', 123n],
  ['一百二', 120n],
  ['两百', 200n],
  ['三千零五十', 3050n],
  ['三千五', 3500n],
  ['二〇二五', 2025n],
  ['一九四九', 1949n],
  ['二○○八', 2008n],
  ['两万五千', 25_000n],
  ['三万五', 35_000n],
  ['三万零五', 30_005n],
  ['两千万', 20_000_000n],
  ['一亿二千万', 120_000_000n],
  ['三万亿', 3_000_000_000_000n],
  ['万', 10_000n],
  ['叁佰贰拾', 320n],
];
for (const [text, value] of integers) test(`${text} is ${value}`, () => assert.equal(parseChineseInteger(text), value));

for (const text of ['', '三五', '二三', '十百', '年', '一二三万四五六七八', '12', '一'.repeat(40)])
  test(`“${text.slice(0, 12)}” is no Chinese whole number`, () => assert.equal(parseChineseInteger(text), null));

const numerals: readonly (readonly [string, string, string])[] = [
  ['670', '670', '1'],
  ['5.5', '5.5', '0.1'],
  ['5.50', '5.5', '0.01'],
  ['1,029', '1029', '1'],
  ['1,234,567.8', '1234567.8', '0.1'],
  ['１２．５', '12.5', '0.1'],
  ['-3.2', '-3.2', '0.1'],
  ['670亿', '67000000000', '100000000'],
  ['9.86万亿', '9860000000000', '10000000000'],
  ['3千万', '30000000', '10000000'],
  ['十二点五', '12.5', '0.1'],
  ['十二点五亿', '1250000000', '10000000'],
  ['一百二十三', '123', '1'],
  ['一千五百亿', '150000000000', '100000000'],
  ['两万', '20000', '10000'],
  ['三万亿', '3000000000000', '1000000000000'],
  ['百万', '1000000', '10000'],
  ['百', '100', '1'],
];
for (const [text, value, step] of numerals)
  test(`${text} is ${value} in steps of ${step}`, () => {
    const numeral = parseNumeral(text);
    assert.equal(numeral?.value.toFixed(), value);
    assert.equal(numeral?.step.toFixed(), step);
  });

for (const [word, , [text, value]] of scaleWords)
  test(`${word} multiplies: ${text}`, () => assert.equal(parseNumeral(text)?.value.toFixed(), value));

for (const text of ['', '数百', '几十', '1,02', '1.2.3', '亿元', '点五', '.'])
  test(`“${text}” is no numeral`, () => assert.equal(parseNumeral(text), null));

test('a small whole number reads alike in both styles', () => {
  for (let number = 1; number < 100; number++) {
    assert.equal(smallInteger(String(number)), number);
    assert.equal(smallInteger(chineseNumeral(number)), number, chineseNumeral(number));
  }
  assert.deepEqual([7, 10, 12, 30, 45].map(chineseNumeral), ['七', '十', '十二', '三十', '四十五']);
  for (const text of ['', '3.5', '三五', '年', '1e3']) assert.equal(smallInteger(text), null, text);
});
