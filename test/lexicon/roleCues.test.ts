/** Every cue gives the figure of its example its role: cues of clauses by what the sentence says, cues of headings by what stands above. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseCues, headingCues } from '../../server/src/lexicon/roleCues.ts';
import { figuresOf } from '../facts/reading.ts';

for (const { word, role, example } of clauseCues)
  test(`${word}: ${example}`, () => {
    assert.ok(example.includes(word));
    const [figure] = figuresOf(example);
    assert.deepEqual([figure?.fact.role?.value, figure?.fact.role?.source], [role, 'stated']);
  });

for (const { word, role, example } of headingCues)
  test(`below ${example}`, () => {
    assert.ok(example.includes(word));
    const found = figuresOf(
      `总体部署\n${example}\n全市上下齐心协力，统筹推进各项事业发展，新增高新技术企业120家，创新能力明显增强，发展活力持续释放。`,
      'a.txt',
    ).at(-1);
    assert.deepEqual([found?.fact.role?.value, found?.fact.role?.source], [role, 'heading']);
  });
