/** Indicators of national accounts, industry, investment, consumption, trade and prices (NBS 统计公报, 国民经济核算). */
import {
  type Indicator,
  indexNumber,
  moneyFlow,
  openRate,
  physicalFlow,
  physicalStock,
  realFlow,
  realPerHead,
  rows,
  share,
} from './indicatorRow.ts';

const accounts: readonly Indicator[] = [
  ...rows(
    realFlow,
    `
gdp | [国内/地区]生产总值 生产总值 GDP [国内/地区]生产总值总量 GDP总量 经济总量 | 全市地区生产总值 国内生产总值 生产总值增速 GDP 地区生产总值（GDP） 经济总量
marine-gdp | 海洋生产总值 海洋经济[生产总值/总产值/总量] 海洋GDP | 全省海洋生产总值 海洋经济总量
value-added-primary | 第一产业增加值 一产增加值 | 第一产业增加值 一产增加值增速
value-added-secondary | 第二产业增加值 二产增加值 | 第二产业增加值
value-added-tertiary | 第三产业增加值 三产增加值 服务业增加值 | 第三产业增加值 服务业增加值增速
value-added-crops | 农业增加值 | 农业增加值
value-added-farming | 农林牧渔业增加值 | 农林牧渔业增加值
value-added-industry | (全部)工业增加值 | 全部工业增加值 全市工业增加值
value-added-industry-above-scale | [规模以上/规上](全部)工业(企业)增加值 | 规模以上工业增加值 规上工业增加值增速 规模以上工业（年主营业务收入2000万元及以上）增加值
value-added-manufacturing | 制造业增加值 | 制造业增加值
value-added-hi-tech-manufacturing | (规模以上/规上)高(新)技术制造业增加值 | 规上高技术制造业增加值 高技术制造业增加值增速
value-added-hi-tech-industry | (规模以上/规上)高新技术产业增加值 | 规上高新技术产业增加值
value-added-equipment | (规模以上/规上)装备制造业增加值 | 规模以上装备制造业增加值
value-added-emerging | (规模以上/规上)(工业)[战略性新兴产业/战新产业]增加值 | 战略性新兴产业增加值
value-added-construction | 建筑业增加值 | 建筑业增加值
value-added-trade | 批发[和/与/及]零售业增加值 批[零/发零售]业增加值 | 批发和零售业增加值
value-added-transport | 交通运输[、/]仓储[和/及/]邮政业增加值 | 交通运输、仓储和邮政业增加值
value-added-catering | 住宿[和/与/及/]餐饮业增加值 住餐业增加值 | 住宿和餐饮业增加值
value-added-finance | 金融业增加值 | 金融业增加值
value-added-real-estate | 房地产业增加值 | 房地产业增加值
value-added-information | 信息传输[、/]软件和信息技术服务业增加值 | 信息传输、软件和信息技术服务业增加值
value-added-leasing | 租赁和商务服务业增加值 | 租赁和商务服务业增加值
value-added-producer-services | 生产性服务业增加值 | 生产性服务业增加值
value-added-modern-services | 现代服务业增加值 | 现代服务业增加值
value-added-private | [民营经济/非公有制经济/非公经济]增加值 | 民营经济增加值
output-crops | 农业总产值 | 农业总产值
output-farming | 农林牧渔业(总)产值 | 农林牧渔业总产值
post-volume | 邮政(行业)业务总量 | 邮政行业业务总量
telecom-volume | 电信业务总量 | 电信业务总量增速
`,
  ),
  ...rows(
    moneyFlow,
    `
value-added-digital-core | 数字经济核心产业增加值 | 数字经济核心产业增加值
value-added-digital | 数字经济增加值 数字经济(总)规模 数字经济总量 | 数字经济规模
value-added-culture | 文化(及相关)产业增加值 文化和相关产业增加值 | 文化及相关产业增加值
value-added-tourism | 旅游(业/产业)增加值 旅游及相关产业增加值 [文化旅游/文旅](产业/业)增加值 | 旅游及相关产业增加值
value-added-sports | 体育产业增加值 | 体育产业增加值
output-sports | 体育产业总[规模/产出] | 体育产业总规模
`,
  ),
  ...rows({ ...realFlow, needsModifier: true }, 'value-added | 增加值 | 租赁业增加值 化工行业增加值增速'),
  ...rows(
    realPerHead,
    `
gdp-per-capita | 人均(国内/地区)生产总值 人均GDP | 人均地区生产总值 全市人均生产总值 人均GDP
labour-productivity | 全员劳动生产率 劳动生产率 | 全员劳动生产率
`,
  ),
  ...rows(
    share,
    `
tertiary-share | [第三产业/三产/服务业](增加值)占GDP比重 [第三产业/三产/服务业]增加值占比 | 服务业增加值占地区生产总值比重 第三产业增加值占GDP的比重
primary-share | 第一产业(增加值)占GDP比重 第一产业增加值占比 | 第一产业增加值占GDP比重
secondary-share | 第二产业(增加值)占GDP比重 第二产业增加值占比 | 第二产业增加值占生产总值比重
industry-share | 工业(增加值)占GDP比重 | 工业增加值占地区生产总值比重
manufacturing-share | 制造业(增加值)占GDP比重 制造业增加值占比 | 制造业增加值占地区生产总值的比重
digital-core-share | 数字经济核心产业(增加值)占GDP比重 数字经济核心产业增加值占比 | 数字经济核心产业增加值占GDP比重
digital-share | 数字经济(增加值)占GDP比重 | 数字经济占GDP的比重
private-share | [民营经济/非公有制经济](增加值)占GDP比重 民营经济增加值占比 | 民营经济增加值占地区生产总值的比重
marine-share | 海洋(经济)生产总值占GDP比重 海洋经济占GDP比重 | 海洋生产总值占地区生产总值比重
culture-share | 文化(及相关)产业增加值占GDP比重 | 文化产业增加值占GDP比重
hi-tech-manufacturing-share | (规模以上/规上)高技术制造业增加值占规上工业(增加值)比重 高技术制造业增加值[占比/比重] | 高技术制造业增加值占规模以上工业增加值比重
emerging-share | [战略性新兴产业/战新产业](增加值)占规上工业(增加值)比重 战略性新兴产业增加值占比 | 战略性新兴产业增加值占规上工业增加值比重
hi-tech-industry-share | (规模以上/规上)高新技术产业增加值占规上工业(增加值)比重 | 高新技术产业增加值占规模以上工业增加值比重
producer-services-share | 生产性服务业增加值占服务业(增加值)比重 | 生产性服务业增加值占服务业增加值比重
emerging-gdp-share | [战略性新兴产业/战新产业](增加值)占GDP比重 | 战略性新兴产业增加值占GDP比重
equipment-share | 装备制造业(增加值)占规上工业(增加值)比重 装备制造业增加值占比 | 装备制造业增加值占规模以上工业的比重
consumption-contribution | (最终)消费(支出)对经济增长(的)贡献率 | 最终消费支出对经济增长的贡献率
services-contribution | 服务业对经济增长(的)贡献率 | 服务业对经济增长的贡献率
logistics-cost-share | 社会物流总费用[占/与]GDP比重 | 社会物流总费用与GDP的比率
final-consumption-rate | (最终/居民)消费率 | 居民消费率
`,
  ),
];

const industry: readonly Indicator[] = [
  ...rows(
    moneyFlow,
    `
output-industry | (全部)工业总产值 工业产值 | 全市工业总产值 工业总产值
output-industry-above-scale | [规模以上/规上]工业(企业)(总)产值 | 规模以上工业总产值 规上工业产值
output-hi-tech | (规模以上/规上)高新技术产业(总)产值 | 高新技术产业产值 规模以上高新技术产业总产值
output-emerging | [战略性新兴产业/战新产业](总)产值 | 战略性新兴产业总产值
output-construction | 建筑业(总)产值 | 建筑业总产值
revenue-industry-above-scale | [规模以上/规上]工业(企业)(营业/主营业务)收入 [规模以上/规上]工业(企业)营收 | 规模以上工业企业营业收入 规上工业营收
revenue-services-above-scale | [规模以上/规上]服务业(企业)(营业)收入 [规模以上/规上]服务业(企业)营收 | 规模以上服务业企业营业收入
revenue-software | 软件业务收入 软件(业/产业)(营业)收入 软件[和/与]信息技术服务业(业务/营业/主营业务/软件业务)收入 | 软件业务收入 软件和信息技术服务业业务收入
profit-industry-above-scale | [规模以上/规上]工业(企业)(实现)利润(总额) | 规模以上工业企业利润总额 规上工业利润增速
output-processed-produce | 农产品加工业(总)产值 | 农产品加工业产值
`,
  ),
  ...rows(
    { ...moneyFlow, needsModifier: true },
    `
output-value | 总产值 产值 | 生物医药产业产值 家具行业总产值
revenue | 营业(总)收入 营收 | 智能装备产业营业收入
profit | 利润总额 净利润 | 国有企业利润总额
`,
  ),
  ...rows(
    { ...physicalFlow, needsModifier: true },
    'output | 产量 总产量 | 工业机器人产量 集成电路产量\nsales-volume | 销[售量/量] | 新能源汽车销量',
  ),
  ...rows(share, 'capacity-utilisation | (工业)产能利用率 | 工业产能利用率'),
  ...rows(
    share,
    'hi-tech-output-share | 高新技术产业(总)产值占规上工业(总产值/产值)比重 高新技术产业(总)产值占比 | 高新技术产业产值占比 高新技术产业产值占规模以上工业总产值比重',
  ),
  ...rows(
    openRate,
    'sales-output-ratio | (工业)(产品)产销率 | 工业产品产销率\ndebt-asset-ratio | 资产负债率 | 国有企业资产负债率',
  ),
];

const investment: readonly Indicator[] = [
  ...rows(
    moneyFlow,
    `
fixed-asset-investment | 固定资产投资(额/总额/完成额) 固投 | 全市固定资产投资 固定资产投资（不含农户）增速 固定资产投资额
fixed-asset-investment-whole-society | 全社会固定资产投资(额/总额/完成额) | 全社会固定资产投资
investment-industry | 工业(固定资产)投资(额) | 工业投资增速
investment-manufacturing | 制造业(固定资产)投资(额) | 制造业投资
investment-hi-tech-manufacturing | 高技术制造业投资(额) | 高技术制造业投资
investment-hi-tech-industry | 高(新)技术产业投资(额) | 高技术产业投资增速
investment-upgrading | [技术改造/技改]投资(额) | 技改投资
investment-industrial-upgrading | 工业(企业)[技术改造/技改]投资(额) | 工业技术改造投资增速
investment-private | 民间(固定资产)投资(额) | 民间投资
investment-infrastructure | [基础设施/基建](建设)投资(额) | 基础设施投资
investment-real-estate | 房地产(开发)投资(额) 房产开发投资 | 房地产开发投资
investment-primary | 第一产业(固定资产)投资(额) | 第一产业投资
investment-secondary | 第二产业(固定资产)投资(额) | 第二产业投资
investment-tertiary | [第三产业/服务业](固定资产)投资(额) | 第三产业投资
investment-transport | (综合)交通(运输)(基础设施)(建设)(固定资产)投资(额) (综合)交通完成投资 | 综合交通投资
investment-water | 水利(工程)(建设)(固定资产)投资(额) 水利完成投资 | 水利建设投资
investment-energy | 能源(工业/领域)投资(额) 能源完成投资 | 能源投资
investment-project | 项目(固定资产)投资(额) | 项目投资增速
housing-sales-value | 商品房销售(总)额 | 商品房销售额
`,
  ),
  ...rows(
    physicalFlow,
    'housing-sales-area | [商品房/新建商品房]销售面积 | 商品房销售面积\nhousing-completed-area | 房屋竣工面积 | 房屋竣工面积\nhousing-started-area | 房屋新开工面积 | 房屋新开工面积',
  ),
  ...rows(
    physicalStock,
    'housing-construction-area | 房屋施工面积 | 房屋施工面积\nhousing-unsold-area | 商品房待售面积 | 商品房待售面积',
  ),
  ...rows(
    share,
    `
private-investment-share | 民间投资占固定资产投资比重 民间投资[占比/比重] | 民间投资占比 民间投资占固定资产投资的比重
industrial-investment-share | 工业投资占固定资产投资比重 工业投资[占比/比重] | 工业投资占固定资产投资比重
manufacturing-investment-share | 制造业投资占固定资产投资比重 制造业投资[占比/比重] | 制造业投资占比
`,
  ),
];

const commerce: readonly Indicator[] = [
  ...rows(
    moneyFlow,
    `
retail-sales | 社会消费品零售(总)额 社零(总额/额) 社会零售总额 社消零 | 全市社会消费品零售总额 社零总额增速
retail-sales-above-quota | [限额以上/限上](单位)(社会)消费品零售(总)额 限上社零(额) | 限额以上单位消费品零售额
online-retail | [网上/网络](商品)零售(总)额 | 全省网上零售额 网络零售额
online-retail-goods | 实物商品[网上/网络]零售额 | 实物商品网上零售额
online-retail-produce | [农产品/农村][网络/网上]零售额 | 农产品网络零售额
catering-revenue | 餐饮(业)(营业)收入 | 餐饮收入
services-retail | 服务零售额 | 服务零售额
wholesale-sales | 批发业(商品)销售额 | 批发业销售额
retail-trade-sales | 零售业(商品)销售额 | 零售业销售额
accommodation-turnover | 住宿业营业额 | 住宿业营业额
catering-turnover | 餐饮业营业额 | 餐饮业营业额
commodity-sales | 商品销售(总)额 批发[和/]零售业(商品)销售(总)额 | 商品销售总额
e-commerce-turnover | [电子商务/电商](平台)交易(总)额 | 电子商务交易额
trade-total | (外贸/货物/货物贸易/对外贸易/外贸货物)进出口(总额/总值/额/贸易总额/贸易额/规模/总量) [外贸/对外贸易/货物贸易]总[额/值] | 外贸进出口总额 货物进出口总额 进出口 进出口总值增速
exports | (外贸/货物/货物贸易/对外贸易/外贸货物)出口(总额/总值/额/贸易总额/规模) | 出口总额 外贸出口 货物出口额
imports | (外贸/货物/货物贸易/对外贸易/外贸货物)进口(总额/总值/额/贸易总额/规模) | 进口总额 外贸进口 货物进口额
services-trade | 服务(贸易)进出口(总额/总值/额) 服务贸易[总额/额/规模] | 服务贸易进出口总额
services-exports | 服务(贸易)出口(总额/额) | 服务出口额
digital-trade | 数字贸易(进出口)(总)额 数字服务贸易(进出口)额 | 数字贸易额
exports-electromechanical | 机电产品出口(额/总额) | 机电产品出口
exports-hi-tech | 高新技术产品出口(额/总额) | 高新技术产品出口额
cross-border-e-commerce | [跨境电商/跨境电子商务](进出口)[交易额/贸易额/总额/额] [跨境电商/跨境电子商务]进出口 | 跨境电商进出口额
foreign-investment | 实际[使用/利用/到位/到账]外资(金额/额) 外商直接投资(额) 实际[使用/利用]外商(直接)投资(额/金额) | 实际使用外资 实际利用外资金额
foreign-investment-contract | 合同(利用)外资(金额/额) | 合同外资
outward-investment | 对外直接投资(额) 境外投资额 | 对外直接投资
contracted-projects | 对外承包工程(完成)营业额 | 对外承包工程完成营业额
service-outsourcing | (离岸)服务外包(合同)执行(金)额 | 离岸服务外包执行额
domestic-capital | (实际)[引进/利用/使用/到位](市外/省外)内资 [省外/市外](实际)到位资金 [引进/利用][省外/市外]资金 | 实际到位内资
`,
  ),
  ...rows(openRate, 'trade-dependence | 外贸依存度 | 外贸依存度'),
  ...rows(
    indexNumber,
    `
cpi | 居民消费价格(总)(指数/水平) CPI 消费价格指数 物价总水平 | 居民消费价格指数 居民消费价格涨幅 CPI涨幅
cpi-core | 核心CPI 核心居民消费价格(指数) | 核心CPI
cpi-food | 食品(烟酒)(类)价格 | 食品烟酒价格
ppi | 工业生产者出厂价格(指数) PPI | 工业生产者出厂价格 PPI降幅
ppi-purchase | 工业生产者购进价格(指数) | 工业生产者购进价格
producer-price-produce | 农产品生产者价格(指数) | 农产品生产者价格
retail-price | 商品零售价格(指数) | 商品零售价格指数
house-price-new | 新建商品住宅(销售)价格(指数) | 新建商品住宅销售价格
house-price-second-hand | 二手住宅(销售)价格(指数) | 二手住宅销售价格
pmi | (制造业)采购经理(人)指数 (制造业)PMI | 制造业采购经理指数（PMI） 制造业PMI
business-activity-index | 非制造业商务活动指数 | 非制造业商务活动指数
services-production-index | 服务业生产指数 | 服务业生产指数
gdp-deflator | GDP平减指数 | GDP平减指数
`,
  ),
];

export const indicatorsEconomy: readonly Indicator[] = [...accounts, ...industry, ...investment, ...commerce];
