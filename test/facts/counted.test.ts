/** What figures count, and what makes targets and properties of them: the nouns behind them, where clauses stand before or behind those, a second figure of the same things, and rows of tables in running text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../analysis/reading.ts';
import { attributes } from './reading.ts';

const table = (name: Parameters<typeof attributes>[1], rows: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, wanted] of Object.entries(rows))
    test(`${name}: ${text}`, () => assert.deepEqual(attributes(text, name), wanted));
};

table('indicator', {
  '50家企业连续6年签约参展，3000家参展商和近4万名观众注册。': ['企业', '参展商', '观众'],
  '300项成果广泛应用于各行各业。': ['成果'],
  '12家机构线上线下联动，7名工作人员分头行动。': ['机构', '工作人员'],
  '8名职工代表之一。': ['职工代表'],
  '23个城市汽车保有量超过100万辆。': ['城市', '城市汽车保有量'],
  '12个产业集群主营业务收入占规模以上工业的60%。': ['产业集群', '产业集群主营业务收入占规模以上工业比重'],
  '12个旅游目的地建设加快。': ['旅游目的地建设'],
  '招募35名持有急救证书的志愿者。': ['志愿者'],
  '选择30个发展基础好的县市。': ['县市'],
  '汇集12名学生的作品。': ['学生'],
  '建立由400多个监测站组成的网络。': ['监测站'],
  '制定1.6万套商品住房的建设计划。': ['商品住房'],
  '落实11项35条惠企政策。': ['惠企政策', '惠企政策'],
  '搬迁贫困户4万户18万人。': ['搬迁贫困户', '搬迁贫困户'],
  '修复地块59处285公顷，整治河道12条。': ['修复地块', '修复地块', '整治河道'],
  '化学需氧量排放下降0.5%，二氧化硫排放总量削减3.3%。': ['化学需氧量排放', '二氧化硫排放总量'],
});

test('the next column of a row is no noun that a figure counts, and its number makes no property of a result', () => {
  const text =
    '# 2024年统计公报\n\n主要农产品产量如下：\n\n粮食 46500 万吨 4.5\n\n棉花 450 万吨 3.7\n\n甜菜 40 万吨 12.7';
  assert.deepEqual(attributes(text, 'role'), ['actual', 'actual', 'actual']);
  assert.deepEqual(attributes(text, 'indicator'), ['粮食', '棉花', '甜菜']);
});

table('role', {
  '方案提出，2023至2024年制造业增加值平均增速5%左右。': ['target'],
  '到2029年，新制定标准200项以上，培育企业30家以上。': ['target', 'target'],
  '为了确保数据安全，对3.5万家单位开展了检查。': ['actual'],
  '贡献率将近50%，船舶运输迈入“700万标箱时代”。': ['actual', 'actual'],
  '今年将对16个产业集群实施改造，准备在各县建立站点12个。': ['target', 'target'],
  '倡议将使贸易增长4.1%，占比将从39%增加到55%。': ['forecast', 'forecast', 'forecast'],
  '明确了产量达到100万辆的发展目标。': ['target'],
  '在建过亿元项目25个，其中过10亿元项目5个。': ['spec', 'actual', 'spec', 'actual'],
  '补贴时速达到80公里以上的摩托车。': ['spec'],
  '国产化率达到40%的汽车可以减税，售价为15万元（含税）的汽车除外。': ['spec', 'spec'],
  '增速达到8%的好水平。': ['actual'],
  '引进超千万美元项目37个、销售超10亿元企业5家。': ['spec', 'actual', 'spec', 'actual'],
  '完成省定78万亩高标准农田建设任务。': ['actual'],
  '计划投入2500万美元（1美元约合7元人民币）。': ['target', 'actual', 'actual'],
  '预计园区产值达760亿元，居全市27个园区第3位。': ['forecast', 'actual'],
  '完成生产总值1130亿元（预计数）。': ['forecast'],
});

test('a size of several counted things is the place’s own, that of one named project is the project’s', () => {
  const heading = '# 清源县2024年政府工作报告\n\n';
  assert.deepEqual(attributes(`${heading}引进亿元以上项目72个。`, 'scope'), ['清源县', '清源县']);
  assert.notEqual(attributes(`${heading}推进华海200兆瓦光伏项目等4个项目。`, 'scope')[0], '清源县');
});

test('a report tells of its place once the clause about a thing in it is over; a thing whose own figure was told goes on', () => {
  const heading = '# 清源县2024年政府工作报告\n\n';
  const scopes = (text: string): readonly string[] => attributes(heading + text, 'scope');
  assert.deepEqual(scopes('海川证券在香港成功上市，新增上市企业9家。'), ['清源县']);
  assert.deepEqual(scopes('石湖村获评省级创业村落。启动改造130个老旧小区。'), ['清源县']);
  assert.deepEqual(scopes('海川机场年旅客增长16.2%，货邮吞吐量增长14%。'), ['海川机场', '海川机场']);
  assert.deepEqual(scopes('完成204家重点企业治理，建成工地143家。'), ['清源县', '清源县']);
  assert.deepEqual(scopes('海川攀业等26个项目签约，湖南路等18条街巷开工。'), ['清源县', '清源县']);
  assert.deepEqual(scopes('大力推行镇街工作法，优化网格1.5万个。'), ['清源县']);
});

test('what an authority of the country tells at the head of a text is the country’s, what several places or a publisher tell is not', () => {
  const scopes = (text: string): readonly string[] => attributes(`稳增长方案发布\n\n${text}`, 'scope');
  const lead = '本报北京9月10日电  （记者张平）工业和信息化部近日举行新闻发布会，介绍4个行业稳增长方案。';
  assert.deepEqual(scopes(`${lead}\n\n短期贷款增加12亿元，聚焦11个行业，这是近年来投入最多的一次，成效明显。`), [
    '全国',
    '全国',
    '全国',
  ]);
  assert.deepEqual(scopes(`${lead}\n\n四川、西藏在铁路建设中实施以工代赈，吸纳2万多名群众，成效明显，群众满意。`), [
    '全国',
    '-',
  ]);
  assert.deepEqual(scopes('中国轻工业联合会近日公布上半年轻工业运行情况。增加值增长0.4%。'), ['全国']);
  assert.deepEqual(scopes('在日本举行的游泳锦标赛今天结束，中国队获得5金。'), ['-']);
});

test('a title that begins with a province that does something is of that province', () => {
  const text = '新疆推出三年培训方案\n\n在喀什地区，学员正在学习，喀什地区的基地今年建成。下一步，计划培训37万人次。';
  assert.equal(read(text, '2024.txt').context.place, '新疆维吾尔自治区');
});
