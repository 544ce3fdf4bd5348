/** Dates that need their surroundings: the document's own date, the year that the text speaks of, the date before. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseDates } from '../../server/src/mentions/dates.ts';
import { resolveDate } from '../../server/src/mentions/resolveDate.ts';

type Row = readonly [
  text: string,
  reference: string | null,
  topicYear: number | null,
  previous: string | null,
  value: string | null,
  usedReference: boolean,
];

const rows: readonly Row[] = [
  ['今年以来', '2022', null, null, '2022-01/2022-12', true],
  ['今年以来', '2023-11', null, null, '2023-01/2023-11', true],
  ['今年以来', null, null, null, null, false],
  ['2021年以来', '2023-11', null, null, '2021/2023', true],
  ['2023年6月以来', '2023-11', null, null, '2023-06/2023-11', true],
  ['2021年以来', null, null, null, '2021/..', false],
  ['8月', '2023-10-01', 2022, '2022-07', '2022-08', false],
  ['8月', '2023-10-01', null, null, '2023-08', true],
  ['8月', null, null, null, null, false],
  ['上半年', '2025-01-10', 2024, null, '2024-01/2024-06', false],
  ['全年', '2025-01-10', 2024, '2024', '2024', false],
  ['全年', '2025-01-10', null, null, '2025', true],
  ['年底', '2025-01-10', 2027, null, '2027-12', false],
  ['11月18日', '2022', null, null, '2022-11-18', true],
  ['11月18日', '2023-02', 2022, null, '2022-11-18', false],
  ['3月28日', '2025-03-29', 2030, null, '2025-03-28', true],
  ['12月31日', '2025-01-01', null, null, '2024-12-31', true],
  ['10月1日', '2025-05-01', null, null, '2025-10-01', true],
  ['明年', '2024-12-31', null, null, '2025', true],
  ['去年', '2025-01-10', 2030, null, '2024', true],
  ['上年', '2025-01-10', 2023, null, '2022', false],
  ['上年', '2025-01-10', null, null, '2024', true],
  ['次年', '2025-01-10', 2019, null, '2020', false],
  ['当年', '2025-01-10', 2019, null, '2019', false],
  ['同期', '2025-12-01', 2025, '2025-01/2025-11', '2025-01/2025-11', false],
  ['去年同期', '2025-12-01', 2025, '2025-01/2025-11', '2024-01/2024-11', true],
  ['上年同期', '2025-12-01', 2025, '2025-01/2025-06', '2024-01/2024-06', false],
  ['去年同期', '2025-12-01', null, '2024-02-29', '2024-02-29', true],
  ['去年同期', '2025-12-01', null, null, null, false],
  ['当日', '2025-12-01', null, '2024-02-29', '2024-02-29', false],
  ['当日', '2025-12-01', null, null, null, false],
  ['当月', '2025-12-01', null, '2024-02-29', '2024-02', false],
  ['昨日', '2025-03-01', null, null, '2025-02-28', true],
  ['昨日', '2025-03', null, null, null, false],
  ['上月', '2025-01-10', null, null, '2024-12', true],
  ['上月', '2025', null, null, null, false],
  ['28日，', '2025-03-29', null, '2025-02-20', '2025-02-28', false],
  ['28日，', '2025-03-29', null, null, '2025-03-28', true],
  ['31日，', '2025-04-01', null, null, '2025-03-31', true],
  ['过去五年', '2026-01-20', null, null, '2021/2025', true],
  ['过去五年', '2025-12-20', null, null, '2021/2025', true],
  ['五年来', '2026-01-20', null, null, '2021/2025', true],
  ['五年来', '2025-06-20', null, null, '2020/2025', true],
  ['三年来', '2025-02-20', null, '2022-05-04', '2022/2025', true],
  ['20年来', '2025-01-20', null, null, '2004/2024', true],
  ['过去一年', '2025-01-20', null, null, '2024', true],
  ['过去一年', null, null, null, null, false],
  ['今年1月至明年3月', '2025-01-20', null, null, '2025-01/2026-03', true],
  ['“十四五”', null, null, null, '2021/2025', false],
  ['历时17个月', null, null, null, 'P17M', false],
  ['2025年', null, null, null, '2025', false],
];

test('当日, 当月 and 同期 take up a date of the sentence before where their own has none', () => {
  for (const [text, earlier, value] of [
    ['当日', '2024-02-29', '2024-02-29'],
    ['当月', '2024-02-29', '2024-02'],
    ['去年同期', '2025-01/2025-11', '2024-01/2024-11'],
    ['当日', '2025', null],
  ] as const) {
    const [date] = recogniseDates(text);
    assert.ok(date);
    const context = { reference: '2025-12-01', topicYear: null, previous: null, earlier };
    assert.equal(resolveDate(date.expression, context).value, value, text);
  }
});

test('to the latest month that is told where the year was weighed, and N年来 from so long ago', () => {
  for (const [text, latest, value] of [
    ['今年以来', '2023-09', '2023-01/2023-09'],
    ['今年以来', null, '2023-01/2023-12'],
    ['30年来', null, '1993/2023'],
    ['三年来', null, '2020/2023'],
    ['过去三年', null, '2020/2022'],
  ] as const) {
    const [date] = recogniseDates(text);
    assert.ok(date);
    const context = { reference: '2023', topicYear: null, previous: null, latest };
    assert.equal(resolveDate(date.expression, context).value, value, text);
  }
});

for (const [text, reference, topicYear, previous, value, usedReference] of rows)
  test(`${text} in a document of ${reference}, speaking of ${topicYear}, after ${previous}: ${value}`, () => {
    const [date] = recogniseDates(text);
    assert.ok(date?.kind === 'date');
    assert.deepEqual(resolveDate(date.expression, { reference, topicYear, previous }), { value, usedReference });
  });
