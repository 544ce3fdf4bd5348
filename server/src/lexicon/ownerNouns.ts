/** Nouns that names of those end in who have figures of their own: firms, cooperatives, schools, courts, zones, townships, villages. */

export interface OwnerNoun {
  /** Source of a regular expression: the noun and what may not stand around it. */
  readonly pattern: string;
  /** A name that ends in it, and words that begin alike and are no owner's. */
  readonly example: readonly [name: string, not: string];
}

const row = (pattern: string, name: string, not: string): OwnerNoun => ({ pattern, example: [name, not] });

export const ownerNouns: readonly OwnerNoun[] = [
  row('（集团）(?:股份)?(?:有限)?(?:公司)?|[师务]事务所', '海川实业（集团）', '集团化'),
  row('(?:有限|股份|集团|分|子)?公司|集团(?!化|军)|股份(?!制|有|公|合)', '宝武股份', '国有股份'),
  row('银行(?!业|卡|间|贷|存|承|保|系|账)|[支分]行(?!业|政)|信用社|农商行|证券(?!市|业|交|化)', '微山银行', '银行业'),
  row(
    '合作社|合作联社|供销社|家庭农场|农场|林场|牧场|渔场|养殖场|工厂|[药钢糖酒茶纸电水]厂',
    '青禾合作社',
    '全县合作社',
  ),
  row('风电场|电站|电厂|水库(?!移民)|灌区|油田|气田|煤矿|光伏园', '青铜峡灌区', '大型灌区'),
  row('医院|卫生院|疾控中心|卫生服务中心', '湘雅医院', '三级医院'),
  row('大学(?!生|城)|学院|学校|[中小]学(?!生|校|段|教)|研究院|研究所|科学院|美院', '湘潭大学', '湘潭大学生'),
  row(
    '法院|检察院|派出所|党支部|党总支|党委(?!书)|仲裁委(?:员会)?|商会|协会|学会|联盟|基金会|联合会',
    '广州仲裁委',
    '各级法院',
  ),
  row('救援队|[支大总]队|代表团|[球径泳]队|博物馆|图书馆|体育馆|纪念馆|美术馆|科技馆|书院', '长沙博物馆', '两家博物馆'),
  row('景区|旅游区|度假区|保护区|风景名胜区|国家公园|湿地公园|森林公园|古镇|古城(?!区)', '黄果树旅游区', '重点景区'),
  row('园区?(?![林艺丁地内里外中])|港(?![口澳台元商籍资湾区股])|港区|机场|口岸', '青山产业园', '传统产业园'),
  row(
    '[新片]区(?!域|位|块|划)|开发区|高新区|经开区|保税区|自贸区|试验区|合作区|科学城|科技城|生态城',
    '江北新区',
    '支持江北新区',
  ),
  row(
    '社区(?!卫|居|服|教|工|矫|养|公|治|食)|街道(?!办|社|工)|(?<![城乡小建])镇(?![域村区级街长])|(?<![城老美水家思下])乡(?!村|镇|土|亲|贤|级)',
    '石湖镇',
    '特色小镇',
  ),
  row(
    '(?<![农乡全每各本该政然范丽品心中点弱困空色型镇建新美强造挥化])村(?![民委庄镇居级域支两集])',
    '黄桥村',
    '行政村',
  ),
];
