/** Every row of the words of calendar and durations is read in its examples and not in its counter-examples; the years of the plans. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayWords, edges, monthWords, notAfterLoneDay, yearWords } from '../../server/src/lexicon/calendar.ts';
import {
  durationAfter,
  durationBefore,
  notAfterYears,
  notBeforeYears,
  spanBefore,
} from '../../server/src/lexicon/durations.ts';
import { ambiguousPlanName, distinctPlanName, planFromName } from '../../server/src/lexicon/plans.ts';
import { recogniseDates } from '../../server/src/mentions/dates.ts';

const found = (text: string): string[] => recogniseDates(text).map(({ span }) => text.slice(span.start, span.end));

for (const { word, examples, counterExamples = [] } of [...yearWords, ...monthWords, ...dayWords]) {
  for (const text of examples)
    test(`${word} is a date in ${text}`, () => assert.ok(found(text).some((date) => date.startsWith(word))));
  for (const text of counterExamples)
    test(`${word} is no date in ${text}`, () => assert.ok(!found(text).some((date) => date.includes(word))));
}

for (const { word, examples, counterExamples } of edges) {
  for (const text of examples) test(`${text} ends with ${word}`, () => assert.deepEqual(found(text), [text]));
  for (const text of counterExamples)
    test(`${text} does not read ${word}`, () => assert.deepEqual(found(text), [text.slice(0, text.indexOf(word))]));
}

test('one year alone is no length of time', () => assert.deepEqual(found('一年'), []));
for (const word of durationBefore)
  test(`${word} makes a length of time of the years after it`, () =>
    assert.deepEqual(found(`${word}一年。`), ['一年']));
for (const word of durationAfter)
  test(`${word} makes a length of time of the years before it`, () => assert.deepEqual(found(`一年${word}`), ['一年']));
for (const word of notBeforeYears)
  test(`no length of time after ${word}`, () => assert.deepEqual(found(`${word}三年`), []));
for (const word of notAfterYears)
  test(`no length of time before ${word}`, () => assert.ok(!found(`三年${word.replace('\\', '')}`).includes('三年')));
for (const word of spanBefore)
  test(`${word} belongs to the years after it`, () => assert.deepEqual(found(`${word}四年。`), [`${word}四年`]));
for (const word of notAfterLoneDay)
  test(`${word} after a day shows it to be none of the calendar`, () =>
    assert.ok(!recogniseDates(`公示8日${word}`).some(({ expression }) => expression.form === 'point')));

const plans: readonly (readonly [string, number, number])[] = [
  ['一五', 1953, 1957],
  ['二五', 1958, 1962],
  ['三五', 1966, 1970],
  ['九五', 1996, 2000],
  ['十五', 2001, 2005],
  ['十一五', 2006, 2010],
  ['十四五', 2021, 2025],
  ['十五五', 2026, 2030],
  ['二十五', 2051, 2055],
];
for (const [name, first, last] of plans)
  test(`${name} is ${first} to ${last}`, () => {
    const plan = planFromName(name);
    assert.equal(plan?.first, first);
    assert.equal(plan?.last, last);
    assert.match(name, new RegExp(`^(?:${distinctPlanName}|${ambiguousPlanName})$`));
  });

for (const name of ['五', '十四', '百五', '四十五五五'])
  test(`${name} is no plan`, () => assert.equal(planFromName(name), null));
