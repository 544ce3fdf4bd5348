/** Every verb that leads a figure gives the thing behind it as the indicator, and only where nothing else stands before it or it is no name of work. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objectVerbs, workVerbs } from '../../server/src/lexicon/objectVerbs.ts';
import { doneTo, emptyWords } from '../../server/src/lexicon/subjectWords.ts';
import { attributes } from '../facts/reading.ts';

for (const {
  pattern,
  example: [lead, thing],
} of [...objectVerbs, ...workVerbs])
  for (const verb of pattern.split('|'))
    test(`${verb}: ${lead}|${thing}`, () => {
      const own = pattern.split('|')[0] as string;
      assert.ok(lead.includes(own));
      assert.deepEqual(attributes(`${lead.replace(own, verb)}${thing}。`, 'indicator'), [thing]);
    });

test('work that is named before its figure is the indicator itself', () =>
  assert.deepEqual(attributes('农村道路建设12公里，河道治理8公里。', 'indicator'), ['农村道路建设', '河道治理']));

for (const word of emptyWords.join('|').split('|'))
  if (/^\p{Script=Han}+$/u.test(word) && !/^(?:一天|高达|多达)$/.test(word))
    test(`${word} names nothing`, () => assert.deepEqual(attributes(`${word}12万亩。`, 'indicator'), ['-']));

test('what is done to counted things is said of the things counted before', () => {
  assert.ok(doneTo.test('竣工'));
  assert.deepEqual(attributes('在建重点项目新开工20个、竣工15个。', 'indicator'), [
    '在建重点项目新开工',
    '竣工在建重点项目',
  ]);
});
