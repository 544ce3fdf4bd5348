/** Each word of its time is found by itself, and is spoken of in some year from its first one on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timesWords, timesWordsIn } from '../../server/src/lexicon/timesWords.ts';

for (const row of timesWords)
  test(`${row.word}: ${row.from}`, () => {
    assert.deepEqual([...timesWordsIn(`会议指出，${row.word}以来，${row.word}。`)], [row]);
    assert.ok(row.odds.length > 1 && Math.max(...row.odds) > 0 && row.odds.every((often) => often >= 0));
  });

test('the longer of two words', () =>
  assert.deepEqual(
    [...timesWordsIn('党的二十大精神')].map(({ word }) => word),
    ['党的二十大精神'],
  ));
