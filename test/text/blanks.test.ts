/** Which blanks typesetting left inside numbers and words, and which part words and columns; Markdown's marks of bold words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordPieces } from '../../server/src/text/blanks.ts';

const read = (text: string, start = 0, end = text.length): string =>
  wordPieces(text, start, end)
    .map(([from, to]) => text.slice(from, to))
    .join('');

for (const [given, wanted] of [
  // Digits that the page set apart.
  ['2 0 2 4年', '2024年'],
  ['984 .3亿元', '984.3亿元'],
  ['98 4. 3亿元', '984.3亿元'],
  ['18 0 0亿元', '1800亿元'],
  ['1 029亿元', '1029亿元'],
  ['19 7 9文化创意园', '1979文化创意园'],
  ['12 .5%', '12.5%'],
  ['增长 5.5 %', '增长5.5%'],
  ['2 0 2 5年 1月 1 0日', '2025年1月10日'],
  ['共 12 个', '共12个'],
  ['第 3 季度', '第3季度'],
  // Bold words, and names that are not told.
  ['全区**生产总值**1502.6亿元', '全区生产总值1502.6亿元'],
  ['**一是**增长 5.5 %；**二是**稳定', '一是增长5.5%；二是稳定'],
  ['市民张**来电，反映问题', '市民张**来电，反映问题'],
  ['张**、李***来电', '张**、李***来电'],
  // Chinese marks need no blank.
  ['总投资 ，', '总投资，'],
  ['“ 十四五 ”', '“十四五”'],
  // Columns stay apart.
  ['2023 2024 2025', '2023 2024 2025'],
  ['2023  2024  2025年', '2023 2024 2025年'],
  ['2023 2024年', '2023 2024年'],
  ['1200 3400 5600元', '1200 3400 5600元'],
  ['图1 2024年全市产值', '图1 2024年全市产值'],
  ['表 2 2023年收入', '表 2 2023年收入'],
  ['12 34', '12 34'],
  ['产值 1200 1300 1400', '产值 1200 1300 1400'],
  ['产值 1200亿元', '产值1200亿元'],
  // Words stay apart, by one blank.
  ['记者 王明', '记者 王明'],
  ['记者　　王明', '记者　王明'],
  ['王 明　　李 红', '王 明　李 红'],
  ['Hello big world', 'Hello big world'],
  ['指标\t\t数值', '指标\t数值'],
  // Blanks at the edges never stay.
  ['　　全市 ', '全市'],
  ['  ', ''],
  ['', ''],
] as const)
  test(`${JSON.stringify(given)} reads ${JSON.stringify(wanted)}`, () => assert.equal(read(given), wanted));

test('what stands outside of the given part has no say', () => {
  const text = '1 2亿元';
  assert.equal(read(text, 0, 3), '1 2');
  assert.equal(read(text, 2), '2亿元');
});
