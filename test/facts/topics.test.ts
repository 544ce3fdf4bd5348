/** What figures are of where their sentences name nothing: the thing that a title is about, a village, a country, or nothing at all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countries } from '../../server/src/lexicon/countries.ts';
import { attributes } from './reading.ts';

const scopes = (...blocks: readonly string[]): readonly string[] => attributes(blocks.join('\n\n'), 'scope');

const documents: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'an event is what the text about it tells of',
    ['第五届云岭茶产业论坛在清源举行', '各方嘉宾齐聚一堂。', '论坛设有分论坛13个，云岭茶产业论坛发布成果20项。'],
    ['第五届云岭茶产业论坛', '第五届云岭茶产业论坛'],
  ],
  [
    'a zone in the title is, not the city that its text names beside',
    [
      '# 南港生态城建设十周年',
      '南港生态城是天津市的一座新城，生态城地处天津市滨海。',
      '以人为本',
      '生态城深入践行发展思想。常住人口突破13万人。生态城与天津市共建。',
    ],
    ['南港生态城'],
  ],
  [
    'one village alone, and 该村 is it',
    ['# 种出好光景', '近年来，清河县连庄镇东野村发展种植，村集体收入每年35万元。', '该村引进烘干机2台。'],
    ['清河县连庄镇东野村', '东野村'],
  ],
  [
    'two villages are each their own',
    ['# 种出好光景', '东野村年收入5万元。', '连庄镇西野村种植药材70亩，村民增收8万元。'],
    ['东野村', '连庄镇西野村', '连庄镇西野村'],
  ],
  [
    '该行, 公司 and 园区 are what the paragraphs before named last',
    [
      '# 金融支持发展',
      '云岭农商银行聚焦产业，创新产品。截至9月末，该行贷款余额8100亿元。',
      '记者走进青禾农业有限公司的车间，机器正在运转。',
      '公司去年销售额达到3亿元。',
      '海川科技园环境优美。',
      '目前，园区已集聚企业100家。',
    ],
    ['云岭农商银行', '青禾农业有限公司', '海川科技园'],
  ],
  [
    '该行 is open where no bank is named, and a firm is not carried over four paragraphs',
    [
      '# 金融支持发展',
      '该行贷款余额8100亿元。',
      '青禾农业有限公司投产。',
      '一。',
      '二。',
      '三。',
      '四。',
      '公司去年销售额3亿元。',
    ],
    ['-', '-'],
  ],
  [
    '村里 is the village named before',
    ['# 种出好光景', '东野村种植药材。', '西野村修路。', '村里年收入5万元。'],
    ['西野村'],
  ],
  ['a country in the title', ['# 意大利积极发展绿色能源', '根据计划，可再生能源发电占比将提高到65%。'], ['意大利']],
  [
    '我镇 and 全镇 in a text that names none',
    ['镇工作汇报', '全镇上下团结奋斗，我镇经济较快增长。', '粮食总产达到3万吨。全镇固定资产投资1.6亿元。'],
    ['全镇', '全镇'],
  ],
  [
    'a place where something happened is not whose figures they are',
    ['# 队伍持续投入救灾', '牡丹江市、牡丹江市、牡丹江市宁安受灾。', '官兵装填沙袋5万个。'],
    ['-'],
  ],
  [
    'a briefing of the State Council is of the whole country',
    ['# 上半年情况发布会', '国务院新闻办公室举行新闻发布会。', '规模以上工业增加值增长4.5%。'],
    ['全国'],
  ],
  [
    'what a trade did in a text for the whole country is the country’s, what a firm did is not, nor is a small count',
    [
      '# 轻工业运行平稳',
      '我国轻工业稳步恢复。',
      '轻工行业商品零售额35012亿元，增长6%，用工的有3个。',
      '青禾公司在行业中领先，销售额320亿元。',
      '一批工厂复工，产品12万件。',
    ],
    ['全国', '全国', '-', '青禾公司', '-'],
  ],
  [
    'what an official of a national authority says is of the whole country',
    ['# 保障供应', '国家能源局电力司负责人介绍，据统计，上半年投产电源装机1.4亿千瓦。'],
    ['全国'],
  ],
  [
    'an event by its number, whatever its title says of it',
    [
      '# 第二届云岭技能大赛项目更多',
      '第二届云岭技能大赛开赛。第二届云岭技能大赛规模空前。',
      '大赛共有36个代表团参赛。',
    ],
    ['第二届云岭技能大赛'],
  ],
];
for (const [name, blocks, wanted] of documents) test(name, () => assert.deepEqual(scopes(...blocks), wanted));

test('a county that is spoken of once, in a text about many places, is not what all its figures are of', () => {
  const text = [
    '# 奋力谱写新篇章',
    '各地响应。',
    '梨树县干部介绍，全县种粮3万亩。',
    '梨树县与公主岭市共建。',
    '一批项目落地，工厂产量12万台。',
  ];
  assert.deepEqual(scopes(...text), ['梨树县', '-']);
});

test('我县 is whose report it is, whatever it says of 全省', () => {
  assert.deepEqual(
    scopes('# 座谈会上的讲话', '我县总量居全省第2位、增速居全省前列。', '财政收入达到9亿元。').slice(-1),
    ['全县'],
  );
});

test('a zone in the title, a state of a country', () => {
  assert.deepEqual(
    scopes('# 云岭高新区工作总结', '云岭高新区成立较早，高新区是省级高新区，属高新区。', '园区完成产值112亿元。'),
    ['云岭高新区'],
  );
  assert.deepEqual(scopes('# 美国加州仇恨犯罪事件增多', '报告显示，此类事件增加至652起。'), ['美国加州']);
});

test('years in the name of a plan, of when things were built, and of the first of two figures are not carried on', () => {
  const after = (words: string): readonly string[] =>
    attributes(`# 清源县2024年政府工作报告\n\n二、2024年主要任务\n\n${words}新建公园4座。`, 'period').slice(-1);
  assert.deepEqual(after('编制《陶瓷产业规划（2022—2025年）》。'), ['2024']);
  assert.deepEqual(after('改造1975年以前建成的住房12处。'), ['2024']);
  assert.deepEqual(after('案件从2021年的1763起降至1520起。'), ['2024']);
});

test('自…以来 goes on to the day of the text', () => {
  const text = '# 清源县2024年政府工作报告\n\n2024年1月5日\n\n自1998年成立以来，中心培训学员500名。';
  assert.deepEqual(attributes(text, 'period'), ['1998/2024']);
});

test('what is told of a plan’s end and of its years, of a goal and of 目前', () => {
  const text = [
    '# 清源县2020年工作总结',
    '“十三五”末，全县地区生产总值突破400亿元，年均增长6.2%。',
    '2019年1至5月，全县新开工项目5个，完成全年目标的45%。目前，在建项目7个。',
  ].join('\n\n');
  assert.deepEqual(attributes(text, 'period'), ['2020', '2016/2020', '2019-01/2019-05', '2019-01/2019-05', '2020']);
});

const sentences: Readonly<Record<string, readonly string[]>> = {
  '上海合作组织成员国面积占全球陆地的1/4。': ['清源县'],
  '中岭村集体收入达到360万元。': ['中岭村'],
  '跨国公司地区总部新增13家。': ['清源县'],
  '本届论坛由清源县主办。': [],
  '第六届云岭媒体论坛举行，嘉宾云集。本届论坛吸引代表200名。': ['第六届云岭媒体论坛'],
  '中国移动今年新增用户3000万户。': ['中国移动'],
  '国家知识产权局共受理案件12件。': ['国家知识产权局'],
  '国家统计局数据显示，全社会用电量9万亿千瓦时。': ['全国'],
  '黑龙江牡丹江海林市新建道路12公里。': ['黑龙江牡丹江海林市'],
  '青禾汽车清源区域公司总经理说，目前，青禾研发投入超40亿元，申报专利700件。': ['青禾', '青禾'],
  '总经理张平介绍，今年产值达3亿元。': ['-'],
  '工厂年产量200万台。': ['-'],
  '城东电炉厂实现营业收入4630万元。': ['城东电炉厂'],
  '村里成立“清源县西野药材种植合作社”。合作社现有社员520人。': ['清源县西野药材种植合作社'],
  '临汾新闻网讯（通讯员李平）近日，清源县选任书记3名。': ['清源县'],
  '戚台村耕地面积1137亩。': ['戚台村'],
  '清源县发展枢纽经济，大连港建立友好港55个，开通航线129条。': ['大连港', '大连港'],
  '24家核心景区接待游客131万人次，旅游收入19亿元。': ['清源县', '24家核心景区', '24家核心景区'],
};
for (const [sentence, wanted] of Object.entries(sentences))
  test(sentence, () => assert.deepEqual(scopes('# 清源县2024年政府工作报告', sentence), wanted));

for (const country of countries)
  test(`${country} is a country that figures are told of`, () =>
    assert.deepEqual(scopes(`${country}国内生产总值增长3%。`), [country]));
