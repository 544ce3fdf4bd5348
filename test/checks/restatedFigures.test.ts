/** Headline and lead sum an article up; a report of many pages has neither. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slippedRestatement } from '../../server/src/checks/rules/slippedRestatement.ts';
import { findingsIn } from './runRules.ts';

const filled = (characters: number): string => {
  const [example] = slippedRestatement.wrong;
  const sentence = '会议强调，各级各部门要抓好落实，确保各项工作有序推进。\n\n';
  return `${example?.documents[0]}\n\n${sentence.repeat(Math.ceil(characters / sentence.length))}`;
};

test('a slip between headline and text is found in an article and not in a text of report length', () => {
  assert.equal(findingsIn([filled(3000)], [slippedRestatement]).length, 1);
  assert.equal(findingsIn([filled(9000)], [slippedRestatement]).length, 0);
});
