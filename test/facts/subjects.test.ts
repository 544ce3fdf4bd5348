/** Whose a figure is: the firm or thing that a paragraph speaks of, zones, regions, authorities; open where nothing says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectBetween } from '../../server/src/facts/scopeInSentence.ts';
import type { SentenceReading } from '../../server/src/facts/sentenceReading.ts';
import { regions } from '../../server/src/lexicon/places.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { read } from '../analysis/reading.ts';
import { attributes, figuresOf } from './reading.ts';

const county = (text: string): string => `# 清源县2024年政府工作报告\n\n${text}`;
const scopes = (text: string): readonly string[] => attributes(county(text), 'scope');

const rows: Readonly<Record<string, readonly string[]>> = {
  '青禾（中国）农业有限公司是一家种业企业，公司年产值2.5亿元。公司现有员工160名。': [
    '青禾（中国）农业有限公司',
    '青禾（中国）农业有限公司',
  ],
  '记者走进青禾农业有限公司的车间。该公司今年产值达3亿元。': ['青禾农业有限公司'],
  '该公司今年产值达3亿元。': ['-'],
  '该产业园今年产值达3亿元。': ['-'],
  '全县规上工业产值达3亿元。': ['清源县'],
  '今年，开发区新签约项目14个。': ['清源开发区'],
  '今年，经济区继续抓好基础设施，新签约项目14个。': ['经济区'],
  '高新区排定技改计划14个。': ['清源高新区'],
  '云岭农产品加工产业园由县农投公司建设，年销售额达3亿元。': ['云岭农产品加工产业园'],
  '项目加快推进，湘潭中学建成投用，新增学位300个。': ['清源县'],
  '海川实业（集团）为通道组织货源突破5600吨。': ['海川实业（集团）'],
  '衡钧律师事务所与有关国家律师合作编写指南20余篇。': ['衡钧律师事务所'],
  '作为景区的一部分，如今的黄桥村有民宿30多家。': ['黄桥村'],
  '力争先进级智能工厂达到15个以上。': ['清源县'],
  '为解决买菜难问题，呼和浩特市启动菜店建设，设置便民菜店221家。': ['呼和浩特市'],
  '工作全面推进，呼和浩特市成为示范市，新建便民菜店221家。': ['清源县'],
  '在全省率先出台办法，累计减税116亿元。': ['清源县'],
  '支持苍南推进试点，建成绿色工厂20家。': ['清源县'],
  '苍南推进试点，建成绿色工厂20家。': ['苍南县'],
  '镇雄至毕节高速公路开工，建成油路535公里。': ['清源县'],
  '比如，我们建成绿色工厂20家。': ['清源县'],
  '清源启动改革，建成绿色工厂20家。': ['清源县'],
  '海川商会发布的统计数据显示，约六成企业订单增加。': ['-'],
  '海川开发银行发布的报告显示，六成居民用上了天然气。': ['-'],
  '海川旅游集团发布的数据显示，接待游客12万人次。': ['-'],
  '呼和浩特至包头公路等今年计划开通项目80%复工。': ['清源县'],
  '海川经济开发区工业总产值180亿元。': ['海川经济开发区'],
  '省级经济开发区工业总产值180亿元。': ['清源县'],
  '青禾农业有限公司投产，装机容量120万千瓦的海川城开工。': ['-'],
  '中国光伏行业协会发布的数据显示，产量增长12%。': ['全国'],
  '青铜峡灌区，位于黄河上游。这是全国最大的灌区之一，灌溉面积900万亩。': ['青铜峡灌区'],
};
for (const [text, wanted] of Object.entries(rows)) test(text, () => assert.deepEqual(scopes(text), wanted));

test('全市 in the text of a province is the city told of', () =>
  assert.deepEqual(
    attributes('# 河北省2024年政府工作报告\n\n张家口市发展新能源。全市装机规模达2921万千瓦。', 'scope'),
    ['张家口市'],
  ));

test('where a text is of no place, an authority of the country acts for it and a sentence goes on with the one before', () => {
  assert.deepEqual(attributes('水利部已下达补助资金31亿元，支持项目559个。', 'scope'), ['全国', '全国']);
  assert.deepEqual(attributes('黄果树旅游区启动搬迁工程。搬迁居民923户。', 'scope'), ['黄果树旅游区']);
});

test('a zone’s own text calls itself so', () => {
  const text = '# 青田高新区2024年工作总结\n\n青田高新区管委会主任介绍，青田高新区加快发展。高新区实现产值120亿元。';
  const { context } = read(text, '2024.txt');
  if (context.place !== null) assert.equal(figuresOf(text)[0]?.fact.scope?.value, context.place);
});

for (const region of regions)
  test(`${region} is a place that figures are told of`, () =>
    assert.deepEqual(attributes(`${region}研发投入强度达到3%。`, 'scope'), [region]));

test('the whole country publishes where its authority signs', () => {
  assert.equal(read('前三季度经济运行情况\n\n国家统计局\n\n粮食产量1200万吨。', '2024.txt').context.place, '全国');
  const placeOf = (title: string): string | null => read(`${title}\n\n粮食产量1200万吨。`, '2024.txt').context.place;
  assert.equal(placeOf('中华人民共和国国家统计局关于2024年国民经济和社会发展的统计公报'), '全国');
  assert.equal(placeOf('中华人民共和国2024年国民经济和社会发展统计公报'), '全国');
  assert.equal(placeOf('国家发展改革委关于支持四川省粮食生产的批复'), '四川省');
  assert.equal(read('各位代表，我代表国务院作政府工作报告。粮食产量1200万吨。', '2024.txt').context.place, '全国');
});

test('several places in a title are none of the document’s own', () => {
  const text = '# 甘泉、宜川与富县合办赛事\n\n赛事共设项目12个，甘泉县设主会场。';
  assert.equal(read(text, '2024.txt').context.place, null);
});

test('a county that is named once and at once is the one that 全县 speaks of', () => {
  assert.equal(read('6月2日，宜川县举行开工活动。全县项目12个。', '2024.txt').context.place, '宜川县');
});

test('periods: a subtitle does not end its title’s, a printing date heads nothing, quarters are told of one by one', () => {
  const text = [
    '# 2024年前三季度清源县经济运行情况',
    '实现良好开局',
    '2024-10-21',
    '全县粮食产量12万吨。',
    '分季度看，一季度增长5%，二季度增长6%。全县生猪出栏4万头。',
  ].join('\n\n');
  const periods = attributes(text, 'period');
  assert.deepEqual(periods, ['2024-01/2024-09', '2024-01/2024-03', '2024-04/2024-06', '2024-01/2024-09']);
});

test('a report without a title has the year that its tasks are for', () => {
  const text = ['各位代表：', '一、2013年工作回顾', '粮食产量12万吨。', '二、2014年主要任务', '新建学校3所。'].join(
    '\n\n',
  );
  assert.equal(read(text, 'b.txt').context.date?.value, '2014');
});

test('villages and townships', () => {
  assert.deepEqual(scopes('河东村的药材种植规模由原来的几亩扩大到现在的70余亩，年收入25万元。'), ['河东村', '河东村']);
  assert.deepEqual(scopes('石桥村、上河村村民已种植李树2.1万棵。'), ['石桥村、上河村']);
  assert.deepEqual(scopes('改造村卫生室12个，建设示范村30个，深化强村行动惠及农户3000户。'), [
    '清源县',
    '清源县',
    '清源县',
  ]);
  assert.equal(read('# 宜川县高柏镇：苹果丰收\n\n全镇种植苹果2.1万亩。', '2024.txt').context.place, '高柏镇');
});

test('several places before a count of them are no single one', () => {
  assert.deepEqual(
    attributes('湖北、湖南、江西等3个省份高速公路覆盖率超过90%。', 'scope').at(-1),
    '湖北、湖南、江西等3个省份',
  );
});

test('a paragraph that begins with a comma is looked through once', () => {
  const text = '，会议强调，年产能达到30万吨。';
  assert.equal(subjectBetween({ text, start: 0 } as SentenceReading, 0, text.indexOf('年'), noSegmenter), undefined);
});

test('each item of a round-up is of its own place', () => {
  const items = '海河引水今天启动，引水513公里。\n\n全国新建学校12所。\n\n今年前两个月，社会消费品零售总额增长4.4%。';
  assert.deepEqual(attributes(`# 国内联播快讯\n\n国家统计局\n\n${items}`, 'scope'), ['-', '全国', '全国']);
});

test('a title that names a place by those that it lies in is of the smallest', () => {
  const text = '南京市召开大会。南京市发展工业。南京市新建学校12所。';
  assert.equal(read(`南京市浦口区 推动产业发展\n\n${text}`).context.place, '浦口区');
  assert.equal(read(`南京市、苏州市推动产业发展\n\n${text}`).context.place, '南京市');
});

/** What an article goes on telling of; a report comes back to its place. */
const inArticles: Readonly<Record<string, readonly string[]>> = {
  '在开发区，青禾农业有限公司自2019年投产以来，规模不断扩大，种子年产能达10万吨。': ['青禾农业有限公司'],
  '黄桥村改造老屋。目前，接待游客3万人次。': ['黄桥村'],
  '“我们改造老屋，接待游客3万人次。收入有8万元。”黄桥村党支部书记李平说。': ['黄桥村', '黄桥村'],
  '第六届云岭媒体论坛举行。来自30个国家的200名代表参加。': ['第六届云岭媒体论坛', '第六届云岭媒体论坛'],
  '“大棚种出好光景。”清源县连庄镇西野村党支部书记李平说。今年收入达到35万元。': ['清源县连庄镇西野村'],
  '青禾科技总经理张平介绍，今年产值达3亿元。': ['青禾科技'],
};
for (const [text, wanted] of Object.entries(inArticles))
  test(`in an article: ${text}`, () => assert.deepEqual(attributes(`# 长丰县改革见闻\n\n${text}`, 'scope'), wanted));
