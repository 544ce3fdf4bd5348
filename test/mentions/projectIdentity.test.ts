/**
 * One id for every way of writing one project's name, and different ids for what only looks alike.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryLookup } from '../../server/src/mentions/glossaryLookup.ts';
import { projectId as idIn } from '../../server/src/mentions/projectIdentity.ts';
import { emptyGlossary, type Glossary } from '../../server/src/mentions/proposal.ts';

const projectId = (name: string, glossary: Glossary = emptyGlossary): string => idIn(name, glossary);

const same: readonly (readonly [string, string])[] = [
  ['华源海上风电项目一期', '华源海上风电项目'],
  ['华源海上风电项目（二期）', '华源海上风电项目'],
  ['“远望3号”', '远望3号'],
  ['远望三号', '远望3号'],
  ['厦门市明珠湾大剧院', '厦门明珠湾大剧院'],
  ['清江口水库工程', '清江口水库'],
  ['临海国际机场建设项目', '临海国际机场'],
  ['Ａ８科技产业园', 'A8科技产业园'],
  ['“江岸”人才 工程', '“江岸”人才工程'],
  ['贵州省遵义市绿塘电商物流产业园', '遵义绿塘电商物流产业园项目'],
  ['贵州遵义绿塘物流园区', '遵义市绿塘物流园'],
  ['云台山抽水蓄能电站', '云台山抽水蓄能项目'],
  ['漳永高速公路', '漳永高速'],
  ['石浦国际机场', '石浦机场'],
  ['泸州空港综合保税区', '泸州空港综保区'],
  ['河湖清漂三年行动计划', '河湖清漂三年行动'],
  ['滨江理工大学（暂名）', '滨江理工大学'],
];
const apart: readonly (readonly [string, string])[] = [
  ['海葵一号', '海葵二号'],
  ['地铁1号线', '地铁2号线'],
  ['远大新能源产业园', '远大新能源产业基地'],
  ['滨江东站', '滨江西站'],
  ['厦门市城市展览馆', '宁德市城市展览馆'],
  ['民宿品质提升工程', '民宿品质提升行动'],
  ['一期项目', '二期项目'],
  ['江城一中', '江城二中'],
  ['遵义国际会议中心', '贵州国际会议中心'],
  ['泸遂铁路', '泸遂高铁'],
  ['南山新能源产业园', '南山新材料产业园'],
  ['石浦机场', '石浦机场改扩建'],
];

for (const [a, b] of same) test(`${a} is ${b}`, () => assert.equal(projectId(a), projectId(b)));
for (const [a, b] of apart) test(`${a} is not ${b}`, () => assert.notEqual(projectId(a), projectId(b)));

test('an alias of the glossary has the id of its canonical name', () => {
  const glossary = { names: [{ name: '江引工程', canonical: '清江引水入城工程' }], notNames: [] };
  assert.equal(projectId('江引工程', glossary), projectId('清江引水入城工程', glossary));
  assert.notEqual(projectId('江引工程'), projectId('清江引水入城工程'));
});

test('the tables of a glossary are made once for it, and hold the longest name first', () => {
  const entry = (name: string) => ({ name, canonical: name });
  const glossary: Glossary = { names: [entry('清江'), entry('清江引水'), entry('')], notNames: ['示范项目'] };
  const lookup = glossaryLookup(glossary);
  assert.equal(glossaryLookup(glossary), lookup);
  assert.deepEqual(
    lookup.byFirst.get('清')?.map(({ name }) => name),
    ['清江引水', '清江'],
  );
  assert.equal(lookup.byFirst.size, 1);
  assert.ok(lookup.notNames.has('示范项目'));
});
