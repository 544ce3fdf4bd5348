/** What sentences say of their figures: tables of indicators, scopes, roles, measures, directions, comparisons and periods. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributes, figuresOf } from './reading.ts';

const table = (name: Parameters<typeof attributes>[1], rows: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, wanted] of Object.entries(rows))
    test(`${name}: ${text}`, () => assert.deepEqual(attributes(text, name), wanted));
};

table('indicator', {
  '2024年，地区生产总值9000亿元，增长5.1%。': ['地区生产总值', '地区生产总值'],
  '全市地方一般公共预算收入1200亿元。': ['地方一般公共预算收入'],
  '全省完成固定资产投资820亿元。': ['固定资产投资'],
  '年末从业人员达到35万人。': ['从业人员'],
  '并网容量突破120万千瓦。': ['并网容量'],
  '等级公路里程1200公里。': ['等级公路里程'],
  '城镇居民人均可支配收入51200元，农村居民人均可支配收入23200元。': [
    '城镇居民人均可支配收入',
    '农村居民人均可支配收入',
  ],
  '累计培育创新型中小企业324家、专精特新企业585家。': ['培育创新型中小企业', '专精特新企业'],
  '粮食总产量稳定在110亿斤以上。': ['粮食总产量'],
  '新建学校12所。': ['新建学校'],
  '残疾人补贴标准在去年的基础上提高10%。': ['残疾人补贴标准'],
  '推动185个重点项目开工。': ['重点项目'],
  '完善“一件事”服务，办理12万件。': ['办理'],
});

table('measure', {
  '全市生产总值9000亿元。': ['level'],
  '全市生产总值增长5.1%。': ['growth'],
  '第三产业增加值占比达到58.2%。': ['share'],
  '贷款余额比年初增加446亿元。': ['change'],
  '降幅收窄2个百分点。': ['change'],
  '新增高新技术企业120家。': ['count'],
  '产值增长到120亿元。': ['level'],
  '本地配套率达到40%以上。': ['share'],
  '汽车产量45万辆。': ['level'],
});

table('direction', {
  '单位能耗下降3.2%。': ['down'],
  '出口下滑2%，进口增长6%。': ['down', 'up'],
  '增速高于全国0.7个百分点。': ['up'],
  '增速低于全省0.4个百分点。': ['down'],
  '生产总值9000亿元。': ['-'],
  '占比达到58.2%。': ['-'],
});

table('comparison', {
  '全市税收收入同比增长12%。': ['year-on-year'],
  '工业产值环比增长2%。': ['month-on-month'],
  '贷款余额比年初增加446亿元。': ['since-january'],
  '研发投入年均增长10%。': ['annual-average'],
  '增速高于全省平均水平1.2个百分点。': ['against-other'],
  '生产总值按可比价格计算同比增长5.2%。': ['year-on-year'],
  '工业增加值增长5.5%。': ['-'],
});

table('role', {
  '力争生产总值突破670亿元。': ['target'],
  '预计全年完成产值560亿元。': ['forecast'],
  '已建成基站3000个。': ['actual'],
  '到2030年，森林面积达到120万亩。': ['target'],
  '总投资102亿元的滨河新能源产业园开工建设。': ['spec'],
  '年产20万台的生产线投产。': ['spec'],
  '全市生产总值9000亿元。': ['actual'],
  '确保粮食产量110亿斤以上，力争增长2%。': ['target', 'target'],
  '如期完成三年行动计划，诊断企业6万家。': ['actual'],
  '深入实施“滨江人才”计划，引进团队17个。': ['actual'],
  '省重大项目投资7300亿元、超年度计划目标13.9%。': ['actual', 'actual'],
  '计划到年底新建学校12所。': ['target'],
  '努力打造重要阵地，研发投入强度3.3%。': ['actual'],
  '加快向年产100万辆整车的目标迈进。': ['target'],
  '未来5年科技投入年均增长10%以上。': ['target'],
  '未来产业规模突破500亿元。': ['actual'],
});

table('basis', {
  '居民收入实际增长5%。': ['constant'],
  '生产总值按可比价格计算增长5.2%。': ['constant'],
  '生产总值增长5.2%。': ['-'],
});

table('scope', {
  '滨州市粮食产量12亿斤。': ['滨州市'],
  '全国新能源汽车销量120万辆。': ['全国'],
  '全省完成财政收入820亿元，增长3%。': ['全省', '全省'],
  '总投资102亿元的滨河新能源产业园开工建设。': ['滨河新能源产业园'],
  '粮食产量12亿斤。': ['-'],
});

table('period', {
  '2023年全市生产总值9000亿元。': ['2023'],
  '今年上半年，全市生产总值4300亿元。': ['2024-01/2024-06'],
  '2023年前三季度全市进出口总额120亿元。': ['2023-01/2023-09'],
  '截至2023年11月末，全市贷款余额3404亿元。': ['2023-11'],
  '力争2025年全市生产总值突破9500亿元。': ['2025'],
  '2002年至2022年，规模以上企业从96家跃升至386家。': ['2002', '2022'],
  '比重由45.9%提高到51.4%。': ['-', '2024'],
  '五年来，比重由45.9%提高到51.4%。': ['-', '2023'],
  '累计建成基站300个、充电桩500个，新增绿地20亩。': ['../2024', '../2024', '2024'],
  '截至2023年9月，累计建成基站300个。': ['../2023-09'],
  '2023年累计建成基站300个。': ['2023'],
  '通过5年努力，力争打造产业集群4个。': ['2024/2028'],
  '到2027年，五年新增学位1万个。': ['2023/2027'],
  '继2022年签约9家企业后，再与10家企业签约。': ['2022', '2024'],
  '企业120家，超过2022年全年总数，数量增长25%。': ['2024', '2024'],
  '2023年上半年，全市生产总值4300亿元。截至目前，企业总数达106家。': ['2023-01/2023-06', '2024'],
  '2023年全市产值900亿元。落实支持政策，推进住房建设，成交量在第三季度回升。新增贷款236亿元。': ['2023', '2023'],
});

test('a heading with a year and a plan speaks of the one told of first, until a paragraph begins with the other', () => {
  const periods = (text: string): readonly string[] => figuresOf(text).map(({ fact }) => fact.period?.value ?? '-');
  assert.deepEqual(periods('一、2023年和“十三五”时期工作回顾\n全市新增企业120家。\n“十三五”时期，新增专利350件。'), [
    '2023',
    '2016/2020',
  ]);
  assert.deepEqual(
    periods('一、“十三五”时期和2020年工作回顾\n全市新增企业120家，总数达到900家。\n刚刚过去的2020年，新增专利350件。'),
    ['2016/2020', '2020', '2020'],
  );
});

test('what is said, what is inherited from a heading and what from the document stay apart', () => {
  const [first, second] = figuresOf('一、2023年工作回顾\n全市新增高新技术企业120家。2022年新增专利350件。');
  assert.deepEqual([first?.fact.period?.value, first?.fact.period?.source], ['2023', 'heading']);
  assert.deepEqual([first?.fact.role?.value, first?.fact.role?.source], ['actual', 'heading']);
  assert.deepEqual([second?.fact.period?.value, second?.fact.period?.source], ['2022', 'stated']);
  const [alone] = figuresOf('全市新增高新技术企业120家。', '2021年公报.txt');
  assert.deepEqual([alone?.fact.period?.value, alone?.fact.period?.source], ['2021', 'document']);
});

for (const [text, indicators] of [
  ['交通、能源、水利分别完成投资3252亿元、2140亿元、748亿元。', ['交通完成投资', '能源完成投资', '水利完成投资']],
  ['城镇、农村居民人均可支配收入分别增长5%、6%。', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
] as const)
  test(`dealt out in order: ${text}`, () => assert.deepEqual(attributes(text, 'indicator'), indicators));

test('as many figures as subjects, or no subject at all', () => {
  const found = attributes('交通、能源、水利分别完成投资3252亿元、2140亿元。', 'indicator');
  assert.ok(
    found.every((indicator) => !/^(?:交通|能源|水利)/.test(indicator)),
    found.join(' '),
  );
});
