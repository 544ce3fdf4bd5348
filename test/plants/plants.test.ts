/** Contradictions planted into real documents are found, and nothing else is reported. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { seeds, segmenter } from '../analysis/reading.ts';
import { measurePlants, type Score, totals } from './measurePlants.ts';
import { chanceFrom } from './plant.ts';

/** Least share of the planted contradictions of a kind that must be found. */
const leastRecall: Readonly<Record<string, number>> = {
  'copy: digits swapped': 0.9,
  'copy: digit dropped': 0.9,
  'copy: digit doubled': 0.9,
  'copy: 万 for 亿': 0.9,
  'copy: % for 百分点': 0.9,
  'list: （三） removed': 0.9,
  'date: weekday shifted': 0.9,
  'date: impossible day': 0.9,
  'arithmetic: growth triple': 0.9,
};

describe('contradictions planted into the seeds', () => {
  let scores: readonly Score[] = [];
  before(() => {
    const documents = seeds.map(({ name, text }) => ({ name, text }));
    scores = measurePlants(documents, { most: 15, seed: 'seeds', segmenter });
  });

  for (const [kind, least] of Object.entries(leastRecall))
    it(`${kind}: at least ${least} are found`, () => {
      const score = scores.find((one) => one.kind === kind);
      assert.ok(score && score.planted > 0, `no place for ${kind}`);
      assert.ok(score.found / score.planted >= least, score.missed.join('\n'));
    });

  it('what is reported beside them is at most one in fifty', () => {
    assert.ok(totals(scores).planted > 80);
    assert.ok(totals(scores).precision >= 0.98, scores.flatMap(({ strange }) => strange).join('\n'));
  });
});

/** The seeds have none of these relations. */
const withSums = `全市经济运行情况

2025年一季度，全市进出口总额110.6亿元。全年完成投资512.4亿元，其中工业投资203.7亿元，增势良好。三次产业结构为5.2∶38.9∶55.9，结构优化。

各项存款由1020亿元增加到1960亿元，支持有力。2025年3月召开的十四届全国人大三次会议作出部署，各地认真贯彻。水质达标率92.5%，保持稳定。

全年新增高新技术企业57家、总数达238家。汽车、钢铁、建材产值分别增长5.2%、7.1%和4.6%，结构优化。
`;

describe('contradictions planted into sums', () => {
  const kinds = [
    'arithmetic: parts and rest',
    'arithmetic: share of whole',
    'arithmetic: composition',
    'arithmetic: complement',
    'arithmetic: average growth',
    'arithmetic: cumulative figure',
    'arithmetic: increase and total',
    'list: figure behind 分别 removed',
    'date: year of a session',
  ];
  let scores: readonly Score[] = [];
  before(() => {
    scores = measurePlants([{ name: 'sums.txt', text: withSums }], { most: 5, seed: 'sums', segmenter });
  });
  for (const kind of kinds)
    it(`${kind}: found, and nothing else`, () => {
      const score = scores.find((one) => one.kind === kind);
      assert.ok(score && score.planted > 0, `no place for ${kind}`);
      assert.deepEqual([score.missed, score.strange], [[], []]);
    });
});

it('one seed draws the same plants', () => {
  const drawn = (): readonly number[] => {
    const chance = chanceFrom('x');
    return [chance(), chance(), chance()];
  };
  assert.deepEqual(drawn(), drawn());
  assert.ok(drawn().every((value) => value >= 0 && value < 1));
});
