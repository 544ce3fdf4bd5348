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
  row(
    '用电量',
    ['第一产业|一产', '第二产业|二产', '第三产业|三产', '居民'],
    '全社会用电量100亿千瓦时，其中第一产业2亿千瓦时，第二产业60亿千瓦时，第三产业20亿千瓦时，居民生活用电18亿千瓦时。',
  ),
  row('投资', production, '固定资产投资500亿元，其中第一产业投资20亿元，第二产业投资200亿元，第三产业投资280亿元。'),
  row('存贷款余额', ['存款', '贷款'], '存贷款余额900亿元，其中存款500亿元、贷款400亿元。'),
  row('人口|人员', ['城镇', '乡村|农村'], '年末常住人口300万人，其中城镇人口200万人，乡村人口100万人。'),
  row('[人员生民者表子口]', ['男', '女'], '参赛运动员86人，其中男运动员45人，女运动员41人。'),
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
  row('粮食', ['夏粮', '早稻', '秋粮'], '粮食产量100万吨，其中夏粮30万吨，早稻10万吨，秋粮60万吨。'),
  row('粮食', ['夏粮', '秋粮'], '粮食总产量90万吨，其中夏粮30万吨，秋粮60万吨。'),
  row(
    '保费',
    ['财产险|产险', '(?<!人)寿险', '健康险和(?:人身)?意外'],
    '保费收入100亿元，其中财产险30亿元，寿险50亿元，健康险和意外伤害险20亿元。',
  ),
  row(
    '专利|授权|申请',
    ['发明', '实用新型', '外观'],
    '授权专利100件，其中发明专利20件，实用新型专利50件，外观设计专利30件。',
  ),
  row(
    '周转量|运输量|货运量|客运量|发送量|吞吐量',
    ['铁路', '公路', '水[运路]|水上', '民航|航空|民用航空', '管道'],
    '货物周转量100亿吨公里，其中铁路30亿吨公里，公路40亿吨公里，水运20亿吨公里，民航2亿吨公里，管道8亿吨公里。',
  ),
  row(
    '旅客|客运',
    ['铁路', '公路', '水[运路]|水上', '民航|航空|民用航空'],
    '旅客周转量100亿人公里，其中铁路40亿人公里，公路50亿人公里，水运1亿人公里，民航9亿人公里。',
  ),
  row('水产', ['淡水', '海水'], '水产品产量25万吨，其中淡水产品12万吨，海水产品13万吨。'),
  row('水产', ['养殖', '捕捞'], '水产品产量25万吨，其中养殖产量20万吨，捕捞产量5万吨。'),
  row('农民工', ['外出', '本地'], '农民工28万人，其中外出农民工17万人，本地农民工11万人。'),
  row('旅游|游客', ['城镇', '农村'], '国内游客28亿人次，其中城镇居民游客20亿人次，农村居民游客8亿人次。'),
  row('主体', ['企业', '个体', '合作社'], '经营主体100万户，其中企业25万户，个体工商户73万户，农民专业合作社2万户。'),
  row('养老保险', ['在职|职工', '退休'], '参加基本养老保险147万人，其中在职职工111万人，退休人员36万人。'),
  row('赔款|赔付', ['财产', '(?<!人)寿险'], '支付赔款60亿元，其中财产险和短期人身险赔款40亿元，寿险给付20亿元。'),
  row(
    '固定资产投资',
    ['国有', '集体', '个人|个体'],
    '固定资产投资100亿元，其中国有投资70亿元，集体投资15亿元，个人投资15亿元。',
  ),
  row('零售', ['城市', '县(?:及县)?以下'], '零售总额38万亿元，其中城市24万亿元，县及县以下14万亿元。'),
  row(
    '成果',
    ['基础理论', '应用技术', '软科学'],
    '科技成果28项，其中基础理论成果2项，应用技术成果25项，软科学成果1项。',
  ),
  row('用户|户数', ['城市|城镇', '乡村|农村'], '固定电话用户30万户，其中城市用户20万户，乡村用户10万户。'),
  row(
    '医保|医疗保险|养老保险',
    ['职工', '居民'],
    '基本医疗保险参保400万人，其中职工参保100万人，城乡居民参保300万人。',
  ),
  row('预算收入|财政收入', ['中央', '地方'], '全国财政收入20万亿元，其中中央收入9万亿元，地方收入11万亿元。'),
  row('预算支出|财政支出', ['中央', '地方'], '全国财政支出27万亿元，其中中央本级支出4万亿元，地方支出23万亿元。'),
  row('快递', ['同城', '异地', '国际'], '快递业务量100亿件，其中同城15亿件，异地80亿件，国际及港澳台5亿件。'),
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
