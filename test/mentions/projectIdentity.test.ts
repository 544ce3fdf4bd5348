/**
 * One id for every way of writing one project's name, and different ids for what only looks alike.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { local, span } from '../../server/src/base/span.ts';
import { glossaryLookup } from '../../server/src/mentions/glossaryLookup.ts';
import { projectId as idFromKey, projectKey } from '../../server/src/mentions/projectIdentity.ts';
import { emptyGlossary, type Glossary, type ProjectType } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';

/** The id in a document that speaks of the whole country, or of `place`. */
const projectId = (
  name: string,
  glossary: Glossary = emptyGlossary,
  {
    place = '全国',
    uri = 'file:///a.txt',
    type = 'project',
  }: { place?: string | null; uri?: string; type?: ProjectType } = {},
): string =>
  idFromKey(
    projectKey(
      { kind: 'project', span: span(local(0), local(name.length)), name, type, evidence: 'ending' },
      { segmenter: noSegmenter, glossary },
    ),
    place,
    uri,
  );
const idAt = (place: string | null, name: string, uri = 'file:///a.txt'): string =>
  projectId(name, emptyGlossary, { place, uri, type: 'facility' });

const same: readonly (readonly [string, string])[] = [
  ['华源海上风电项目一期', '华源海上风电项目'],
  ['华源海上风电一期项目', '华源海上风电项目'],
  ['华源海上风电项目（二期）', '华源海上风电二期工程'],
  ['石浦国际机场第四期扩建', '石浦机场四期'],
  ['东柳桥工程', '东柳桥'],
  ['印度尼西亚厦门湾高铁', '厦门湾高铁'],
  ['湖南湘西引水工程', '湘西引水工程'],
  ['昌景（南昌—景德镇）高铁', '昌景高铁'],
  ['漳永改扩建', '漳永高速公路改扩建'],
  ['新时代“五林”工程', '五林工程'],
  ['清华大学江城研究院', '清华江城研究院'],
  ['中国科学院江城材料研究所', '中科院江城材料研究所'],
  ['渔船更新攻坚三年行动', '渔船更新行动计划'],
  ['石浦机场四期工程', '石浦国际机场四期'],
  ['轨道交通12号线二期', '地铁12号线二期'],
  ['泸州轨道交通12号线', '泸州地铁12号线'],
  ['铁路滨江南站', '滨江南站'],
  ['G999清江口大桥', '清江口大桥'],
  ['国企改革攻坚行动', '国有企业改革专项行动'],
  ['市疾病预防控制中心', '市疾控中心'],
  ['“345”渔业振兴行动', '渔业振兴三年行动计划'],
  ['新一轮渔业振兴行动', '渔业振兴行动'],
  ['“千村漫游”系列活动', '“千村漫游”活动'],
  ['北仓2*66万千瓦煤电', '北仓2×66万千瓦煤电'],
  ['泸遂铁路', '遂泸铁路'],
  ['清江口通用航空机场', '清江口通用机场'],
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
  ['泸遂渝黔铁路', '泸遂渝黔高铁'],
  ['泸州—遂宁铁路', '泸州至遂宁铁路'],
  ['渔业振兴3年行动', '渔业振兴三年行动计划'],
  ['茶叶品质领航工程实施方案（2027─2029年）', '茶叶品质领航工程'],
  ['中国（四川）自由贸易试验区泸州片区', '四川自贸试验区泸州片区'],
  ['甲乙炼化技术改造项目', '甲乙炼化技改项目'],
  ['江阳区青云湖体育中心', '江阳青云湖体育中心'],
];
const apart: readonly (readonly [string, string])[] = [
  ['海葵一号', '海葵二号'],
  ['地铁1号线', '地铁2号线'],
  ['远大新能源产业园', '远大新能源产业基地'],
  ['滨江东站', '滨江西站'],
  ['厦门市城市展览馆', '宁德市城市展览馆'],
  ['民宿品质提升工程', '民宿品质提升行动'],
  ['一期项目', '二期项目'],
  ['华源海上风电项目一期', '华源海上风电项目二期'],
  ['华源海上风电项目', '华源海上风电项目二期'],
  ['泸遂高速复线二期', '泸遂高速复线三期项目'],
  ['南水调引东线工程', '南水调引西线工程'],
  ['石浦机场三期', '石浦机场'],
  ['泸遂高速复线一期二期', '泸遂高速复线二期'],
  ['泸州轨道交通2号线', '遂宁轨道交通2号线'],
  ['泸州云湖产业园', '遂宁云湖产业园'],
  ['江城一中', '江城二中'],
  ['遵义国际会议中心', '贵州国际会议中心'],
  ['泸遂铁路', '泸遂高铁'],
  ['南山新能源产业园', '南山新材料产业园'],
  ['石浦机场', '石浦机场改扩建'],
];

for (const [a, b] of same) test(`${a} is ${b}`, () => assert.equal(projectId(a), projectId(b)));
for (const [a, b] of apart) test(`${a} is not ${b}`, () => assert.notEqual(projectId(a), projectId(b)));

test('what every place has is told apart by the place of its document', () => {
  assert.equal(idAt('泸州市', '国际会议中心'), idAt('四川省', '泸州市国际会议中心'));
  assert.equal(idAt('泸州市', '2号线二期'), idAt('泸州市', '轨道交通2号线二期工程'));
  assert.notEqual(idAt('泸州市', '国际会议中心'), idAt('遂宁市', '国际会议中心'));
  assert.notEqual(idAt('泸州市', '3号线'), idAt('遂宁市', '3号线'));
  assert.equal(idAt('泸州市', '市疾控中心'), idAt(null, '泸州疾控中心'));
  assert.equal(idAt('泸州市', '省疾控中心'), idAt('四川省', '省疾控中心'));
  assert.notEqual(idAt('泸州市', '市疾控中心'), idAt('泸州市', '省疾控中心'));
  assert.notEqual(idAt('泸州市', '市疾控中心'), idAt('遂宁市', '市疾控中心'));
});

test('what every place has is the own of a document whose place is not known', () => {
  assert.notEqual(idAt(null, '国际会议中心', 'file:///a.txt'), idAt(null, '国际会议中心', 'file:///b.txt'));
  assert.equal(idAt(null, '国际会议中心'), idAt(null, '国际会议中心工程'));
});

test('a programme that is a number of things is that of the place that speaks', () => {
  const at = (place: string) => projectId('双百工程', emptyGlossary, { place, type: 'programme' });
  assert.equal(at('泸州市'), '泸州双百工程');
  assert.notEqual(at('泸州市'), at('遂宁市'));
  assert.equal(at('全国'), '双百工程');
});

test('a programme of a place goes by its name alone: it may be that of the whole country', () => {
  const at = (place: string) => projectId('公共服务强化行动', emptyGlossary, { place, type: 'programme' });
  assert.equal(at('泸州市'), at('遂宁市'));
});

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
