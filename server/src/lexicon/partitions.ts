/**
 * Parts that make up a whole and leave nothing out: 出口 and 进口, 第一、第二、第三产业. A row holds where all its parts are named right
 * behind their whole. And indicators that are never more than others, wherever they are told.
 */

export interface Partition {
  /** For each part the words that name it, as alternatives of a regular expression. */
  readonly parts: readonly string[];
  /** Words of the whole, as alternatives; they stand in its own clause. */
  readonly whole: string;
  /** The parts are all that there are by definition: they need no 其中 before them. */
  readonly byDefinition?: true;
  /** A sentence with the whole and its parts, which is the row's test: the parts add up. */
  readonly example: string;
}

const row = (whole: string, parts: readonly string[], example: string): Partition => ({ whole, parts, example });
const byDefinition = (whole: string, parts: readonly string[], example: string): Partition => ({
  ...row(whole, parts, example),
  byDefinition: true,
});

const production = ['第一产业|一产', '第二产业|二产', '第三产业|三产|服务业'];

export const partitions: readonly Partition[] = [
  byDefinition(
    '生产总值|GDP',
    production,
    '地区生产总值1000亿元，第一产业增加值52亿元，第二产业增加值389亿元，第三产业增加值559亿元。',
  ),
  byDefinition(
    '进出口|外贸总额|贸易总额',
    ['出口', '进口'],
    '外贸进出口总额500亿元，增长5%，其中出口300亿元，增长6%，进口200亿元。',
  ),
  byDefinition(
    '财政收入|预算收入',
    ['(?<!非)税收', '非税'],
    '一般公共预算收入80亿元，其中税收收入60亿元、非税收入20亿元。',
  ),
  row('存贷款余额', ['存款', '贷款'], '存贷款余额900亿元，其中存款500亿元、贷款400亿元。'),
  row('人口|人员', ['城镇', '乡村|农村'], '年末常住人口300万人，其中城镇人口200万人，乡村人口100万人。'),
  row('[人员生民者表子]', ['男', '女'], '参赛运动员86人，其中男运动员45人，女运动员41人。'),
  row('指标|目标', ['约束性', '预期性'], '规划提出28项主要指标，其中约束性指标8项、预期性指标20项。'),
  row('项目|工程|学校|道路', ['新开工|新建|开工', '续建'], '实施重点项目510个，其中新开工312个、续建198个。'),
  row('游客|旅游|接待', ['国内|境内', '入境|境外'], '接待游客500万人次，其中国内游客480万人次，入境游客20万人次。'),
  row('病例|确诊', ['境内|本土', '境外'], '累计报告病例512例，其中境内病例377例、境外输入135例。'),
  row('学校|幼儿园|学位', ['公办', '民办'], '新增幼儿园30所，其中公办20所、民办10所。'),
  row('资金|到位', ['内资', '外资'], '实际到位资金90亿元，其中内资70亿元、外资20亿元。'),
  row(
    '事项|问题|建议|项目|任务|提案',
    ['(?<!未)(?:完成|办结)', '未完成|未办结'],
    '交办问题328项，其中已完成320项，未完成8项。',
  ),
  row('粮食', ['夏粮', '秋粮'], '粮食总产量90万吨，其中夏粮30万吨，秋粮60万吨。'),
  row('保费', ['财产险|产险', '人身险|寿险'], '保费收入756亿元，其中财产险425亿元、人身险331亿元。'),
  row('零售', ['城镇', '乡村|农村'], '社会消费品零售总额500亿元，其中城镇400亿元，乡村100亿元。'),
  row('零售', ['商品零售', '餐饮'], '社会消费品零售总额500亿元，其中商品零售450亿元，餐饮收入50亿元。'),
  row('吞吐量', ['外贸', '内贸'], '港口货物吞吐量900万吨，其中外贸300万吨，内贸600万吨。'),
  row('存款|贷款', ['人民币', '外币'], '各项存款余额900亿元，其中人民币存款880亿元，外币存款20亿元。'),
  row('工业', ['轻工业', '重工业'], '规模以上工业增加值100亿元，其中轻工业40亿元，重工业60亿元。'),
];

/** An indicator of the table and those that are never more than it, by their ids. */
export const totals: readonly (readonly [total: string, parts: string])[] = [
  ['trade-total', 'exports imports exports-electromechanical exports-hi-tech'],
  ['exports', 'exports-electromechanical exports-hi-tech'],
  [
    'gdp',
    'value-added-primary value-added-secondary value-added-tertiary value-added-industry value-added-industry-above-scale value-added-manufacturing value-added-construction value-added-finance value-added-private value-added-digital-core',
  ],
  ['value-added-secondary', 'value-added-industry value-added-manufacturing value-added-construction'],
  ['value-added-tertiary', 'value-added-finance value-added-real-estate value-added-trade value-added-transport'],
  [
    'fixed-asset-investment-whole-society',
    'investment-primary investment-secondary investment-tertiary investment-industry investment-manufacturing investment-hi-tech-manufacturing investment-hi-tech-industry investment-upgrading investment-industrial-upgrading investment-private investment-infrastructure investment-real-estate',
  ],
  ['investment-industry', 'investment-manufacturing investment-hi-tech-manufacturing investment-industrial-upgrading'],
  ['investment-manufacturing', 'investment-hi-tech-manufacturing'],
  // Taxes include those of the state: they may be more than local revenue.
  ['fiscal-revenue-total', 'budget-revenue'],
  ['budget-expenditure', 'livelihood-expenditure'],
  ['electricity-consumption', 'electricity-consumption-industry electricity-tertiary electricity-residential'],
  ['electricity-output', 'electricity-output-renewable'],
  ['resident-population', 'urban-population rural-population population-over-60 population-over-65'],
  ['population-over-60', 'population-over-65'],
  ['income-urban', 'income income-rural'],
  ['income', 'income-rural'],
  ['grain-output', 'grain-output-summer grain-output-autumn grain-output-early-rice'],
  ['tourists', 'tourists-domestic tourists-inbound tourists-overnight'],
  ['tourism-revenue', 'tourism-revenue-domestic'],
  ['patents-granted', 'patents-invention-granted'],
  ['patents-invention-valid', 'patents-high-value'],
  ['deposits-all-currencies', 'deposits-rmb deposits-household'],
  ['deposits', 'deposits-household'],
  ['loans-all-currencies', 'loans-rmb loans-green loans-agriculture loans-inclusive loans-manufacturing loans-private'],
  ['loans', 'loans-green loans-agriculture loans-inclusive loans-manufacturing loans-private'],
];
