/** Each wording of a year is the clue that its row says; occasions and events of common knowledge have their years. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearEvidence } from '../../server/src/analysis/yearEvidence.ts';
import { knownEventIn } from '../../server/src/facts/knownEventIn.ts';
import { knownEvents, numberedOccasions } from '../../server/src/lexicon/knownEvents.ts';
import { yearWordings } from '../../server/src/lexicon/yearClues.ts';
import { recogniseDates } from '../../server/src/mentions/dates.ts';
import { readText } from '../../server/src/text/readText.ts';

const clues = (text: string): readonly string[] =>
  readText(text).blocks.flatMap((block) =>
    yearEvidence(block, {
      proposals: recogniseDates(block.text),
      facts: new Map(),
      relations: [],
      projectKeys: new Map(),
    }).clues.map(({ clue, year }) => `${clue.kind} ${year}`),
  );

for (const { kind, example } of yearWordings)
  test(`${example}: ${kind}`, () => assert.ok(clues(example).includes(`${kind} 2020`), clues(example).join()));

test('how long ago an event of common knowledge was', () =>
  assert.deepEqual(clues('改革开放45年的成就'), ['anniversary 2023']));

test('what goes on up to a year is ahead though it began before', () =>
  assert.deepEqual(clues('从去年开始，将持续至2025年'), ['aim 2025']));

test('an event with its place in brackets', () => assert.deepEqual(clues('2020（青州）创新大会举行'), ['event 2020']));

for (const { odds, example } of yearWordings)
  test(`odds of ${example}`, () => assert.equal(Math.round(odds.reduce((a, b) => a + b) / 10), 10));

for (const [, year, example] of knownEvents)
  test(`${example}: ${year}`, () => assert.equal(knownEventIn(`开发区建设、${example}`), year));

for (const [text, year] of [
  ['第六届中国国际进口博览会', 2023],
  ['第39个教师节', 2023],
  ['第四届消博会', 2024],
] as const)
  test(`${text}: ${year}`, () => assert.deepEqual(numberedOccasions(text), [{ words: text, year }]));

for (const text of ['第一届中国国际进口博览会', '第六届董事会'])
  test(`no occasion: ${text}`, () => assert.deepEqual(numberedOccasions(text), []));
