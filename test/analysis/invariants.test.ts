/** Every analysis is sound: of the seeds, with other line ends, of random texts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import { assertSound } from './assertSound.ts';
import { read, seeds } from './reading.ts';

for (const { name, text } of seeds) test(`sound: ${name}`, () => assertSound(text, read(text, name)));

for (const { name, text } of seeds)
  for (const [how, changed] of [
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
  ] as const)
    test(`${name} with ${how} says the same`, () => {
      const own = read(changed, name);
      assertSound(changed, own);
      const said = (analysis: DocumentAnalysis) =>
        analysis.mentions.map(({ span: _span, ...rest }) =>
          'reference' in rest ? { ...rest, reference: null } : rest,
        );
      assert.deepEqual(said(own), said(read(text, name)));
      assert.equal(own.lineStarts.length, read(text, name).lineStarts.length);
    });

test('sound over random texts', () => {
  const words = fc.constantFrom(
    '2025年',
    '今年',
    '前三季度',
    '３月５日',
    '增长',
    '５．５％',
    '102亿元',
    '约',
    '以上',
    '“十四五”',
    '滨河新能源产业园',
    '一期',
    '项目',
    '、',
    '，',
    '。',
    '\n',
    '\r\n',
    '\n　　',
    '（一）',
    '一是',
    '二是',
    '三大',
    '# ',
    '总投资',
    '从',
    '到',
    '其中',
    '分别',
    '和',
    '等',
    ' ',
    '　',
    '😀',
    '𠮷',
    '\ud83d',
    '\u0000',
    '|',
    '全市',
    '目标',
    '预计',
    '1',
    '0',
    '.',
    '万',
    '比上年',
    '百亿级',
    '2 0 2 4年',
    '两个',
    '-',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
      const text = parts.join('');
      assertSound(text, read(text));
    }),
    { numRuns: 1500 },
  );
});
