/** Words, dates and positions for people. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dateText } from '../../server/src/features/dateText.ts';
import { documentName } from '../../server/src/features/documentName.ts';
import { offsetFromPosition, positionFromOffset } from '../../server/src/features/linePosition.ts';
import { languageFromLocale, words } from '../../server/src/features/words.ts';
import { lineStartsOf } from '../../server/src/text/lines.ts';

const keysOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]))
    : typeof value;

test('both languages have all words', () => assert.deepEqual(keysOf(words.zh), keysOf(words.en)));

describe('language of a locale', () => {
  for (const [locale, language] of [
    ['zh-cn', 'zh'],
    ['zh_TW.UTF-8', 'zh'],
    ['zh', 'zh'],
    ['en', 'en'],
    ['za', 'en'],
    [undefined, 'en'],
  ] as const)
    test(String(locale), () => assert.equal(languageFromLocale(locale), language));
});

describe('dates in words', () => {
  for (const [edtf, zh, en] of [
    ['2025', '2025年', '2025'],
    ['2025-01', '2025年1月', '2025-01'],
    ['2025-01-10', '2025年1月10日', '2025-01-10'],
    ['2021/2025', '2021年至2025年', '2021 – 2025'],
    ['2024/..', '2024年起', '2024 – ..'],
    ['../2024', '截至2024年', '.. – 2024'],
    ['P17M', '17个月', '17 months'],
    ['P1Y6M', '1年6个月', '1 year 6 months'],
    ['PT2H', 'PT2H', 'PT2H'],
  ] as const)
    test(edtf, () => assert.deepEqual([dateText(edtf, 'zh'), dateText(edtf, 'en')], [zh, en]));
});

describe('names of documents', () => {
  for (const [uri, name] of [
    ['file:///w/%E6%8A%A5%E5%91%8A.txt', '报告'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['seeds/100%.md', '100%'],
    ['file:///w/2025.01.10.txt', '2025.01.10'],
  ] as const)
    test(uri, () => assert.equal(documentName(uri), name));
});

test('positions and offsets: there and back, for every offset of every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', 'a', '😀', '１', '\n', '\r\n', ' ') }), (text) => {
      const table = { lineStarts: lineStartsOf(text), length: text.length };
      for (let offset = 0; offset <= text.length; offset++)
        assert.equal(offsetFromPosition(table, positionFromOffset(table, offset)), offset);
    }),
    { seed: 20250110 },
  );
});

test('positions outside the text count as its nearest end', () => {
  const table = { lineStarts: [0, 3], length: 5 };
  const at = (line: number, column: number): number => offsetFromPosition(table, { line, column });
  assert.deepEqual([at(-1, 0), at(0, -1), at(0, 99), at(1, 99), at(9, 0)], [0, 0, 3, 5, 5]);
});
