/** Comparing the figures of two documents: what differs, and what only looks as if it did. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/analysis/analyse.ts';
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import { alignSequences } from '../../server/src/features/alignSequences.ts';
import { compareFigures, type FigureDifference } from '../../server/src/features/compareFigures.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import '../fixedSeed.ts';

const read = (text: string): DocumentAnalysis =>
  analyse({ uri: 'a', fileName: 'a.txt', text }, { segmenter: noSegmenter, glossary: emptyGlossary, force: true });

const compared = (before: string, after: string) => compareFigures(read(before), read(after));
const shown = (difference: FigureDifference): string => {
  const before = 'before' in difference ? difference.before.text : '';
  const after = 'after' in difference ? difference.after.text : '';
  return `${difference.kind} ${before}→${after}`;
};
const differences = (before: string, after: string): readonly string[] =>
  compared(before, after).differences.map(shown);

describe('seen through', () => {
  for (const [what, before, after] of [
    ['other units of weight', '粮食总产量达到48401万吨，再获丰收。', '粮食总产量达到9680.2亿斤，再获丰收。'],
    ['other units of area', '确保耕地保有量不低于1亿公顷。', '确保耕地保有量不低于15亿亩。'],
    ['rounding', '全年粮食总产量达到5.31亿吨，创历史新高。', '全年粮食总产量达到53082万吨，创历史新高。'],
    ['other digits', '完成投资3亿元，建成一百二十个项目。', '完成投资30000万元，建成120个项目。'],
    ['rewording', '城镇新增就业970万人，比上年多10万人。', '城镇新增就业人口970万人，同上年相比多10万人。'],
    ['sentences joined', '投资增长5%。消费增长6%。', '投资增长5%，同时消费增长6%。'],
  ] as const)
    test(what, () => {
      const result = compared(before, after);
      assert.deepEqual(result.differences.map(shown), []);
      assert.ok(result.same >= 1);
    });

  test('a passage that has moved', () => {
    const parts = ['农业产值达到120亿元，增长3%。', '工业产值达到340亿元，增长7%。', '全市新增就业2.5万人。'];
    const [x, y, z] = parts;
    assert.deepEqual(differences(`${x}\n\n${y}\n\n${z}`, `${z}\n\n${x}\n\n${y}`), []);
  });

  test('counts what is written otherwise', () => {
    const { same, rewritten } = compared('投资3亿元，消费5亿元。', '投资30000万元，消费5亿元。');
    assert.deepEqual([same, rewritten], [2, 1]);
  });
});

describe('told of', () => {
  for (const [what, before, after, expected] of [
    ['another value', '投资增长5.4%，消费增长6%。', '投资增长3.4%，消费增长6%。', ['changed 5.4%→3.4%']],
    [
      'another value in other words',
      '全年固定资产投资增长5.4%。',
      '全年的固定资产投资增速为3.4%。',
      ['changed 5.4%→3.4%'],
    ],
    ['万 for 亿', '一般公共预算收入48.6亿元。', '一般公共预算收入48.6万元。', ['changed 48.6亿元→48.6万元']],
    ['growth for decline', '进出口总额增长5%。', '进出口总额下降5%。', ['changed 5%→5%']],
    ['another bound', '生产总值增长5%以上。', '生产总值增长5%左右。', ['bound 5%以上→5%左右']],
    ['added', '投资增长5%。', '投资增长5%，安排保障资金493亿元。', ['added →493亿元']],
    [
      'things counted by another word as two figures',
      '建成中小学33所，新增公办学位3.5万个。',
      '建成中小学33所，新增公办食堂180家。',
      ['dropped 3.5万个→', 'added →180家'],
    ],
    ['dropped', '投资增长5%，安排保障资金493亿元。', '投资增长5%。', ['dropped 493亿元→']],
    [
      'all in order',
      '投资增长5%。安排资金43亿元。工业增长7%。',
      '投资增长4%。工业增长7%。新建学校12所。',
      ['changed 5%→4%', 'dropped 43亿元→', 'added →12所'],
    ],
  ] as const)
    test(what, () => assert.deepEqual(differences(before, after), expected));
});

const sentence = fc.constantFrom(
  '农业产值达到120亿元，增长3%。',
  '工业产值达到340亿元，增长7%以上。',
  '新增就业2.5万人。',
  '安排资金43亿元。',
  '全面推进乡村振兴。',
  '建成学校12所，床位300张。',
);
const text = fc.array(sentence, { maxLength: 8 }).map((sentences) => sentences.join(''));

test('a document differs in nothing from itself', () => {
  fc.assert(
    fc.property(text, (content) => {
      const { differences: found, rewritten } = compared(content, content);
      assert.deepEqual([found.length, rewritten], [0, 0]);
    }),
    { numRuns: 30 },
  );
});

test('every figure of both sides is either in a pair or told of, once', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const count = (content: string): number => read(content).mentions.filter(({ kind }) => kind === 'figure').length;
      const { differences: found, same } = compared(before, after);
      const of = (...kinds: string[]): number => found.filter(({ kind }) => kinds.includes(kind)).length;
      assert.equal(same + of('changed', 'bound', 'dropped'), count(before));
      assert.equal(same + of('changed', 'bound', 'added'), count(after));
    }),
    { numRuns: 60 },
  );
});

describe('alignment', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
  test('pairs equal words, in order on both sides', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const pairs = alignSequences(a, b);
        pairs.forEach(([i, j], k) => {
          assert.equal(a[i], b[j]);
          const [x, y] = pairs[k - 1] ?? [-1, -1];
          assert.ok(x < i && y < j);
        });
      }),
    );
  });

  test('finds all that is left where one side lost words', () => {
    fc.assert(
      fc.property(words, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (a, keep) => {
        const b = a.filter((_, i) => keep[i]);
        // Every word standing once on each side is a fixed point; the rest is found between them.
        if (new Set(a).size === a.length) assert.equal(alignSequences(a, b).length, b.length);
        assert.equal(alignSequences(a, a).length, a.length);
      }),
    );
  });
});
