/** Phrases beside a figure that are easily cut at the wrong place: what is said of counted things, sizes inside names, marks, dealt figures. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nounAfter } from '../../server/src/facts/figurePhrase.ts';
import { nationalAuthorities } from '../../server/src/lexicon/nationalAuthorities.ts';
import { predicates } from '../../server/src/lexicon/predicateVerbs.ts';
import { attributes, figuresOf } from './reading.ts';

for (const { pattern, example } of predicates)
  test(`${example.join('|')}: ${pattern}`, () => assert.equal(nounAfter(example.join('')), example[0]));

test('words that only look like what is said of things stay a part of their name', () => {
  for (const name of ['专利覆盖率', '产业联合体', '科技成果展示厅', '高新产业聚集区', '共同富裕示范区'])
    assert.equal(nounAfter(name), name);
});

test('what a national authority publishes is the whole country’s', () => {
  for (const authority of nationalAuthorities)
    assert.deepEqual(attributes(`${authority}数据显示，企业数量达12万家。`, 'scope'), ['全国'], authority);
  assert.deepEqual(attributes('省财政部门下达资金12万元。', 'scope'), ['-']);
});

test('what a thing has become ends its noun', () => {
  for (const verb of ['沦为', '变为', '转为']) assert.equal(nounAfter(`耕地${verb}荒滩`), '耕地', verb);
});

const table = (name: Parameters<typeof attributes>[1], rows: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, wanted] of Object.entries(rows))
    test(`${name}: ${text}`, () => assert.deepEqual(attributes(text, name), wanted));
};

table('indicator', {
  '签约10亿元以上项目6个。': ['项目投资', '签约10亿元以上项目'],
  '建成万吨级以上泊位3个。': ['泊位吨级', '建成万吨级以上泊位'],
  '生产总值连续迈上3个千亿元台阶、达6200亿元，年均增长6%。': ['生产总值', '-', '生产总值', '生产总值'],
  '城镇和农村居民人均可支配收入41200元、21300元，分别增长5.1%、7.2%。': [
    '城镇居民人均可支配收入',
    '农村居民人均可支配收入',
    '城镇居民人均可支配收入',
    '农村居民人均可支配收入',
  ],
  '家用电器、通讯器材零售额分别增长12.1%、9.4%。': ['家用电器零售额', '通讯器材零售额'],
  '房地产业、高技术服务业增加值分别增长1.2%、9.4%。': ['房地产业增加值', '高技术服务业增加值'],
  '重点项目开工，年度投资21亿元。': ['年度投资'],
  '以旧换新拉动消费12亿元。': ['以旧换新拉动消费'],
  '全年国民经济实现地区生产总值820亿元。': ['地区生产总值'],
  '森林覆盖率达到62%，比全国平均水平高3.2个百分点。': ['森林覆盖率', '森林覆盖率'],
  '工业增加值增长6%，比全省平均低0.4个百分点。': ['工业增加值', '工业增加值增速'],
  '平均降水量487毫米，比历年同期多19%。': ['平均降水量', '平均降水量'],
  '合作社社员人数从创立时的57个增长到目前的106个。': ['合作社社员人数', '合作社社员人数'],
  '坚持把财政预算的70%用于民生。': ['财政预算'],
  '现在已扩大到680人，其中80%是研发人员。': ['-', '研发人员占比'],
  '扶持50户有发展潜力的民营企业，接驳15处距离车站较远的场馆。': ['民营企业', '场馆'],
  '12项指标接近目标值，60名人员中脱颖而出。': ['指标', '人员'],
  '千亩高山梯田是优质稻米生产基地。': ['高山梯田'],
  '骗取155名被害人财物。': ['被害人财物'],
  '三类案件846起，周发案降幅达78%。': ['案件', '三类案件', '周发案'],
  '60多名村民搭起人墙，17户企业招聘员工，20多个国家申请加入。': ['村民', '企业', '国家'],
  '7个镇建设了污水处理站，3个国家和包括商会在内的组织参会。': ['镇', '国家'],
  '受损材料由改革前的9份压减到2份。': ['受损材料', '受损材料'],
  '储备36个投资超亿元的重点项目。': ['重点项目', '总投资'],
  '整车产量突破60万辆、增长15%，新能源占比达到30%。': ['整车产量', '整车产量', '新能源占整车产量比重'],
  '占比超过30%，增加值达到120亿元。': ['-', '-'],
  '企业约1200家，占比62%。': ['企业', '企业占比'],
  '公共财政收入达90亿元、支出达230亿元，年均分别增长12%和9%。': [
    '公共财政收入',
    '公共财政支出',
    '公共财政收入',
    '公共财政支出',
  ],
  '增速最快的领域为芯片设计、通信软件和工业设计，分别增长56%、38%和26%。': ['芯片设计', '通信软件', '工业设计'],
  '五星级酒店新增锦江酒店、总数达到16家。': ['五星级酒店总数'],
  '备用水源井共63眼，已开启57眼。': ['备用水源井', '开启备用水源井'],
  '新开工铁路120公里，在建800公里。': ['新开工铁路', '在建铁路'],
  '车程缩短20分钟，步行10分钟即到，办理时长6小时。': ['车程', '-', '办理时长'],
  '力争引进5亿元以上项目12个。': ['项目投资', '引进5亿元以上项目'],
  '实施提升行动，力争完成投资90亿元。': ['完成投资'],
  '承担了全省市场70%以上的油品。': ['-'],
  '计划总投资亿元及以上项目（以下简称“大项目”）投资增长9%。': ['总投资', '计划总投资亿元及以上项目投资'],
  '一般预算收入跃上300亿元新台阶，软件业务收入跨上千亿元台阶。': ['一般预算收入', '软件业务收入'],
  '3个县（市）通过验收，2个镇获评示范镇。': ['县', '获评示范镇镇'],
  '高技术产业、数字产业销售收入分别增长10.7%、8.8%，较一季度分别提高1.7个、5.4个百分点。': [
    '高技术产业销售收入',
    '数字产业销售收入',
    '高技术产业销售收入',
    '数字产业销售收入',
  ],
});

table('direction', {
  '城乡居民收入比缩小至1.82。': ['down'],
  '绿化率提高到41%。': ['up'],
  '绿化率为41%。': ['-'],
  '比市场价低20%。': ['down'],
  '平均降价82%。': ['down'],
});

table('role', {
  '据预测，假期游客预计将达到120万人次，增长8%。': ['forecast', 'forecast'],
  '项目建成后年产玻璃5万吨。': ['spec'],
  '集中签约总投资60亿元的蓝海新材料项目。': ['spec'],
  '一般公共预算收入达千亿级规模。': ['actual'],
  '超过预期目标5万人，项目即将投入使用，计划生育率99%。': ['actual', 'actual'],
  '新建12公里绿道，建成500千伏变电站。': ['actual', 'spec'],
  '培训万余名学员，打造千亩茶园。': ['actual', 'spec'],
});

table('scope', {
  '甲山产业园、乙河水厂等12个重点项目集中开工，总投资71亿元。': ['-', '12个重点项目'],
  '集中签约总投资60亿元的蓝海新材料项目，另有4个项目开工。': ['蓝海新材料项目', '-'],
});

table('period', {
  '“十三五”期末，全省铁路里程是“十二五”期末的1.6倍。': ['2020'],
  '“十三五”期间完成投资71亿元，是“十二五”期间的2.1倍。': ['2016/2020', '2016/2020'],
});

test('a level with a direction is the same fact as the level alone', () => {
  const [one, other] = ['2024年全市城镇化率提高到61%。', '2024年全市城镇化率为61%。'].map((text) => figuresOf(text)[0]);
  assert.ok(one?.key);
  assert.equal(one.key, other?.key);
});

test('headings tell the role by their last word, and a review the year that its first paragraph begins with', () => {
  const text = [
    '# 清源县计划执行情况的报告',
    '一、主要目标完成情况',
    '全县粮食产量12万吨。',
    '二、过去一年工作回顾',
    '2023年，全县上下克难攻坚，稳中求进，各项工作都取得了新的成效，交出了令人满意的答卷。',
    '（一）农业',
    '生猪出栏12万头。',
  ].join('\n\n');
  const figures = figuresOf(text, '2024.txt');
  assert.deepEqual(
    figures.map(({ fact }) => fact.role?.value),
    ['actual', 'actual'],
  );
  assert.equal(figures[1]?.fact.period?.value, '2023');
});

table('indicator', {
  '药材种植规模由原来的12亩扩大到现在的70余亩。': ['药材种植规模', '药材种植规模'],
  '带动农户发展药材，户均增收5万元。': ['户均增收'],
  '网约车、在线医疗的用户规模较去年12月分别增长12万人、9万人。': ['网约车用户规模', '在线医疗的用户规模'],
  '改造全长19公里的河东路和4公里的河西路。': ['全长', '全长'],
  '项目达产后预计年销售额5亿元。': ['年销售额'],
});

table('period', { '2024年，正常营业比例从年初的77%上升到90%。': ['2024-01', '2024'] });

for (const [text, wanted] of [
  ['设立母基金，资金规模达40亿元。', ['资金规模']],
  ['全县锅炉从近50万台降低到目前不足10万台。', ['锅炉', '-']],
  ['全县农民工[7]总量28560万人，比上年下降1.8%。', ['农民工总量', '农民工总量']],
  ['居民消费价格下降0.8%。其中，城市下降1%。', ['居民消费价格', '-']],
  ['15条强势产业链打造新增长引擎', ['强势产业链']],
  ['推广平台，面向中小企业链接技术需求100项。', ['链接技术需求']],
] as const)
  test(`indicators of ${text}`, () =>
    assert.deepEqual(attributes(`# 清源县2024年政府工作报告\n\n${text}`, 'indicator'), wanted));
