/** The calendar behind EDTF: days, weeks, months and the ranges that points cover. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import {
  addDays,
  dayNumber,
  daysFromEdtf,
  daysInMonth,
  edtfFromDay,
  edtfFromMonth,
  edtfFromYear,
  isDay,
  partsFromEdtf,
  weekday,
  yearFromEdtf,
} from '../../server/src/base/edtf.ts';

const days = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => ({ year, month, day }))
  .filter(isDay);

test('a day written and read again is the same day', () => {
  fc.assert(
    fc.property(days, (day) => {
      const edtf = edtfFromDay(day.year, day.month, day.day);
      assert.deepEqual(partsFromEdtf(edtf), day);
      assert.deepEqual(daysFromEdtf(edtf), { first: day, last: day });
    }),
  );
});

test('days are counted one by one, and their weekdays with them', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -1000, max: 1000 }), (day, n) => {
      const later = addDays(day, n);
      assert.ok(isDay(later));
      assert.equal(dayNumber(later) - dayNumber(day), n);
      assert.equal(weekday(later), (((weekday(day) + n) % 7) + 7) % 7);
      assert.deepEqual(addDays(later, -n), day);
    }),
  );
});

test('every day of a century lies in exactly one month', () => {
  let day = { year: 1999, month: 12, day: 31 };
  for (let year = 2000; year < 2100; year++)
    for (let month = 1; month <= 12; month++)
      for (let date = 1; date <= daysInMonth(year, month); date++) {
        day = addDays(day, 1);
        assert.deepEqual(day, { year, month, day: date });
      }
});

test('leap years', () => {
  for (const [year, length] of [
    [1900, 28],
    [2000, 29],
    [2023, 28],
    [2024, 29],
    [2100, 28],
  ] as const)
    assert.equal(daysInMonth(year, 2), length);
  assert.ok(!isDay({ year: 2023, month: 2, day: 29 }));
  assert.equal(daysInMonth(2024, 13), 0);
  assert.equal(daysInMonth(2024, 0), 0);
});

test('known weekdays', () => {
  assert.equal(weekday({ year: 1970, month: 1, day: 1 }), 4);
  assert.equal(weekday({ year: 2025, month: 1, day: 10 }), 5);
  assert.equal(weekday({ year: 1949, month: 10, day: 1 }), 6);
});

for (const [edtf, first, last, year] of [
  ['2024', '2024-01-01', '2024-12-31', 2024],
  ['2024-02', '2024-02-01', '2024-02-29', 2024],
  ['2024-01/2024-11', '2024-01-01', '2024-11-30', 2024],
  ['2021/2025', '2021-01-01', '2025-12-31', null],
  ['2024-12-11/2024-12-12', '2024-12-11', '2024-12-12', 2024],
] as const)
  test(`${edtf} covers ${first} to ${last}`, () => {
    const covered = daysFromEdtf(edtf)!;
    const write = ({ year, month, day }: typeof covered.first): string => edtfFromDay(year, month, day);
    assert.deepEqual([write(covered.first), write(covered.last)], [first, last]);
    assert.equal(yearFromEdtf(edtf), year);
  });

for (const edtf of ['P17M', '2021/..', '../2021', '', '今年', '24', '2024-1'])
  test(`${JSON.stringify(edtf)} covers no known days`, () => {
    assert.equal(daysFromEdtf(edtf), null);
    assert.equal(yearFromEdtf(edtf), null);
  });

test('years and months are padded', () => {
  assert.equal(edtfFromYear(987), '0987');
  assert.equal(edtfFromMonth(2024, 3), '2024-03');
});
