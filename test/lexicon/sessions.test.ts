/** Every way to name a session gives the year of its row's example; terms and sessions that never were give none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sessionNames, sessionsIn } from '../../server/src/lexicon/sessions.ts';

for (const {
  example: [text, year],
} of sessionNames)
  test(`${text}: ${year}`, () => {
    const [found, ...others] = sessionsIn(text);
    assert.equal(found?.year, year);
    assert.deepEqual(others, []);
  });

for (const [text, year] of [
  ['十三届全国人大一次会议', 2018],
  ['十三届全国人大五次会议', 2022],
  ['第十四届全国人民代表大会第一次会议', 2023],
  ['中国共产党第十八届三中全会', 2013],
  ['党的十一届三中全会', 1978],
  ['党的十八大召开', 2012],
] as const)
  test(`${text}: ${year}`, () => assert.equal(sessionsIn(text)[0]?.year, year));

for (const text of [
  '十四届全国人大六次会议',
  '十四届全国人大常委会第三次会议',
  '市十八届人大三次会议',
  '党的二十届九中全会',
  '贯彻党的二十大精神',
])
  test(`no year: ${text}`, () => assert.deepEqual(sessionsIn(text), []));
