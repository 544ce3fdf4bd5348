/** The table of districts and counties: complete names, one each, and their stems. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counties, countiesByStem, newAreas, standsInCounty } from '../../server/src/lexicon/counties.ts';

test('names are complete and end in a rank', () => {
  assert.ok(counties.size > 2700 && counties.size < 3200, String(counties.size));
  const ranked = /(?:区|县|市|旗|新城|林区|特区|示范区|群岛|镇|街道)$/;
  assert.deepEqual(
    [...counties].filter((name) => !/^[\u4e00-\u9fff]{2,15}$/.test(name) || !ranked.test(name)),
    [],
  );
});

for (const name of [
  '即墨区',
  '长丰县',
  '江山市',
  '鄂伦春自治旗',
  '浦东新区',
  '神农架林区',
  '六枝特区',
  '昆山市',
  '曲周县',
  '高昌区',
])
  test(`${name} is one`, () => assert.ok(counties.has(name)));

test('a character stands inside the name of a county', () => {
  assert.ok(standsInCounty('攀枝花市仁和区', 5));
  assert.ok(!standsInCounty('县际公路和县乡公路', 4));
});

for (const name of ['山东省', '中国', '全市', '即墨', '工业园区', '开发区'])
  test(`${name} is none`, () => assert.ok(!counties.has(name)));

test('stems lead back to their names', () => {
  for (const [stem, name] of countiesByStem) {
    assert.ok(name.startsWith(stem) && stem.length >= 2);
    assert.ok(counties.has(name));
  }
  assert.equal(countiesByStem.get('即墨'), '即墨区');
  assert.equal(countiesByStem.get('长丰'), '长丰县');
  assert.equal(countiesByStem.get('鄂伦春'), '鄂伦春自治旗');
});

test('new areas are no names with a rank', () => {
  for (const name of newAreas) assert.doesNotMatch(name, /[区县市]$/);
});
