/**
 * The rows of the tables of name endings and places say of themselves what they must find.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endingAt, nameEndings } from '../../server/src/lexicon/nameEndings.ts';
import { cities, isPlace, provinces } from '../../server/src/lexicon/places.ts';

for (const ending of nameEndings) {
  for (const example of ending.examples) {
    test(`${example} ends as a name of a ${ending.type}`, () => {
      assert.equal(endingAt(example, example.length)?.ending, ending);
    });
  }
  test(`what shows another word hides the endings of ${ending.words[0]}`, () => {
    for (const character of ending.notBefore) {
      const text = `${ending.words[0]}${character}`;
      assert.equal(endingAt(text, (ending.words[0] as string).length), undefined, text);
    }
  });
}

test('an ending is the longest that stops at the place', () => {
  assert.equal(endingAt('星湖文化产业园区', 8)?.word, '产业园区');
  assert.equal(endingAt('星湖文化产业园区', 7)?.word, '产业园');
  assert.equal(endingAt('工程师', 2), undefined);
});

for (const province of provinces) {
  test(`${province.name} and its examples are places`, () => {
    for (const example of province.examples) assert.ok(isPlace(example), example);
  });
}

test('the table has all provinces and prefecture-level cities', () => {
  assert.equal(provinces.length, 34);
  assert.equal(cities.length, 333);
  assert.equal(cities.find(({ short }) => short === '恩施')?.name, '恩施土家族苗族自治州');
  assert.ok(!isPlace('海上'));
});
