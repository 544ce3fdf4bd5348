/** Pairs that look alike and speak of different things: their figures never meet under one key, or a check would accuse right texts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './reading.ts';

/** Each two sentences, complete and apart in one thing alone. */
const pairs: readonly (readonly [string, string])[] = [
  ['2024年全市货物进口总额120亿元。', '2024年全市货物出口总额230亿元。'],
  ['2024年全市货物进出口总额120亿元。', '2024年全市货物出口总额230亿元。'],
  ['2024年全市货物进出口总额120亿元。', '2024年全市货物进口总额230亿元。'],
  ['2024年全市城镇居民人均可支配收入51200元。', '2024年全市农村居民人均可支配收入23200元。'],
  ['2024年全市居民人均可支配收入51200元。', '2024年全市农村居民人均可支配收入23200元。'],
  ['2024年全市一般公共预算收入120亿元。', '2024年市本级一般公共预算收入30亿元。'],
  ['2024年全市一般公共预算收入120亿元。', '2024年全市一般公共预算支出130亿元。'],
  ['2024年山东省粮食总产量1100亿斤。', '2024年广东省粮食总产量256亿斤。'],
  ['2024年山东省粮食总产量1100亿斤。', '2024年全国粮食总产量13000亿斤。'],
  ['2024年全市地区生产总值9000亿元。', '2023年全市地区生产总值8600亿元。'],
  ['2024年全市地区生产总值9000亿元。', '2024年上半年全市地区生产总值4300亿元。'],
  ['2024年全市地区生产总值9000亿元。', '力争2024年全市地区生产总值达到9100亿元。'],
  ['2024年全市地区生产总值9000亿元。', '预计2024年全市地区生产总值9100亿元。'],
  ['2024年全市规模以上工业增加值增长5%。', '2024年全市规模以上工业增加值下降3%。'],
  ['2024年全市规模以上工业增加值增长5%。', '2024年全市规模以上工业增加值年均增长6%。'],
  ['2024年全市居民人均可支配收入增长5%。', '2024年全市居民人均可支配收入实际增长4%。'],
  ['2024年全市第一产业增加值120亿元。', '2024年全市第二产业增加值820亿元。'],
  ['2024年全市高新技术企业总数1200家。', '2024年全市新增高新技术企业120家。'],
  ['2024年全市人民币贷款余额3400亿元。', '2024年全市人民币存款余额5400亿元。'],
  ['2024年全市本外币贷款余额3400亿元。', '2024年全市人民币贷款余额3300亿元。'],
  ['2024年末全市户籍人口320万人。', '2024年末全市常住人口350万人。'],
  ['2024年全市夏粮总产量30亿斤。', '2024年全市秋粮总产量50亿斤。'],
  ['2024年全市贷款余额增长5%。', '2024年全市贷款余额比年初增长3%。'],
  ['2024年全市公共预算收入120亿元。', '2024年全市公共预算收入占比12%。'],
];

for (const [one, other] of pairs)
  test(`${one} | ${other}`, () => {
    const keys = [one, other].map((text) => figuresOf(text).at(-1)?.key);
    assert.ok(keys[0] === undefined || keys[0] !== keys[1], `both ${keys[0]}`);
  });

test('the same fact in other words of the same kind meets, or the pairs above would show nothing', () => {
  const key = (text: string) => figuresOf(text).at(-1)?.key;
  const wanted = key('2024年全市地区生产总值9000亿元。');
  assert.ok(wanted);
  assert.equal(key('2024年，全市地区生产总值达到9000亿元。'), wanted);
  assert.equal(key('2024年，全市实现地区生产总值0.9万亿元。'), wanted);
  const keyed = pairs.filter((pair) => pair.some((text) => key(text) !== undefined));
  assert.ok(keyed.length > pairs.length / 2, `${keyed.length} of ${pairs.length} have keys`);
});

test('nouns that could be anything’s have no key', () => {
  for (const text of ['2024年全市投资120亿元。', '2024年全市总额120亿元。', '2024年全市项目12个。'])
    assert.equal(figuresOf(text)[0]?.key, undefined, text);
});

test('without a place or a period there is no key', () => {
  assert.equal(figuresOf('2024年地区生产总值9000亿元。')[0]?.key, undefined);
  assert.equal(figuresOf('全市地区生产总值9000亿元。', 'a.txt')[0]?.key, undefined);
});
