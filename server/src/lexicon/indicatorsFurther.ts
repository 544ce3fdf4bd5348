/**
 * Further indicators of the yearly bulletins: kinds of taxes and spending, value added by trade, animals and crops, accidents, culture
 * (政府收支分类科目, 国民经济行业分类, 农业 and 安全生产 statistics).
 */
import {
  counted,
  type Indicator,
  indexNumber,
  moneyFlow,
  moneyPerHead,
  moneyStock,
  openRate,
  physicalFlow,
  physicalStock,
  realFlow,
  rows,
  share,
} from './indicatorRow.ts';

const money: readonly Indicator[] = [
  ...rows(
    moneyFlow,
    `
consumption-tax | (国内)消费税 | 国内消费税
import-value-added-tax | 进口(货物/环节)增值税 | 进口货物增值税
customs-duties | 关税收入 | 关税收入
export-tax-rebates | (办理)出口退税(额) | 出口退税 办理出口退税
stamp-tax | 印花税 | 印花税
securities-stamp-tax | 证券交易印花税 | 证券交易印花税
deed-tax | 契税 | 契税
land-value-added-tax | 土地增值税 | 土地增值税
urban-maintenance-tax | 城市维护建设税 | 城市维护建设税
vehicle-purchase-tax | 车辆购置税 | 车辆购置税
resource-tax | 资源税 | 资源税
house-property-tax | 房产税 | 房产税
agriculture-expenditure | 农林水支出 | 农林水支出
environment-expenditure | 节能环保支出 | 节能环保支出
community-expenditure | 城乡社区支出 | 城乡社区支出
public-safety-expenditure | 公共安全支出 | 公共安全支出
public-service-expenditure | 一般公共服务支出 | 一般公共服务支出
culture-expenditure | 文化(旅游)体育与传媒支出 | 文化旅游体育与传媒支出
transport-expenditure | 交通运输支出 | 交通运输支出
housing-expenditure | 住房保障支出 | 住房保障支出
debt-interest | 债务付息支出 | 债务付息支出
refinancing-bonds | 再融资债券 | 再融资债券
central-budget-investment | 中央预算内投资(资金) | 中央预算内投资
corporate-bonds | 企业债券(净)融资 | 企业债券净融资
equity-financing | (非金融企业)(境内)股票融资 | 非金融企业境内股票融资
intellectual-property-pledged | [知识产权/专利商标/专利]质押融资(登记)(金额/额) | 专利商标质押融资额 知识产权质押融资登记金额
housing-fund-withdrawn | (住房)公积金提取额 | 住房公积金提取额
logistics-value | 社会物流总额 | 社会物流总额
logistics-cost | 社会物流总费用 | 社会物流总费用
disaster-loss | (自然灾害)直接经济损失 | 自然灾害直接经济损失
lottery-sales | (福利/体育)彩票销[售额/量] | 福利彩票销售额
`,
  ),
  ...rows(
    moneyStock,
    `
money-supply-narrow | 狭义货币(供应量)(余额) M1(余额) | 狭义货币（M1）余额
money-in-circulation | 流通中(的)货币(余额) M0(余额) | 流通中货币（M0）余额
deposits-enterprises | 非金融企业存款(余额) | 非金融企业存款余额
deposits-fiscal | 财政性存款(余额) | 财政性存款
loans-enterprises | [企事业/企业]单位贷款(余额) | 企事业单位贷款
`,
  ),
  ...rows(
    realFlow,
    `
value-added-other-services | 其他服务业增加值 | 其他服务业增加值
`,
  ),
  ...rows(
    moneyPerHead,
    `
pension-level | (企业)退休人员(月人均/月平均/人均)(基本)养老金(水平) | 企业退休人员基本养老金
orphan-subsidy | 孤儿基本生活(保障/养育)标准 | 孤儿基本生活保障标准
hardship-subsidy | 特困(供养)人员(基本生活/救助)(供养)标准 | 特困人员供养标准
unemployment-benefit | 失业保险金(月)(标准) | 失业保险金标准
tourist-spending | (游客)人均(旅游)花费 | 游客人均花费
`,
  ),
  ...rows(
    indexNumber,
    `
consumer-confidence | 消费者信心指数 | 消费者信心指数
pmi-composite | 综合PMI(产出)(指数) | 综合PMI产出指数
logistics-index | 物流业景气指数 | 物流业景气指数
air-quality-index | (环境)空气质量综合指数 | 空气质量综合指数
`,
  ),
];

const farming: readonly Indicator[] = [
  ...rows(
    physicalFlow,
    `
corn-output | 玉米(总)产量 | 玉米产量
rice-output | [稻谷/水稻](总)产量 | 稻谷产量
wheat-output | 小麦(总)产量 | 小麦产量
potato-output | [薯类/马铃薯](总)产量 | 马铃薯产量
beef-output | 牛肉(总)产量 | 牛肉产量
mutton-output | 羊肉(总)产量 | 羊肉产量
poultry-output | [禽肉/家禽肉](总)产量 | 禽肉产量
cattle-slaughtered | [牛/肉牛](年)出栏(量/数) | 肉牛出栏
sheep-slaughtered | [羊/肉羊](年)出栏(量/数) | 肉羊出栏
fertiliser-use | (农用)化肥[使用/施用]量 | 化肥施用量
pesticide-use | (化学)农药使用量 | 农药使用量
crude-processed | 原油加工量 | 原油加工量
energy-output | (一次)能源生产(总)量 一次能源生产总量 | 一次能源生产总量
electricity-traded | 市场化交易电量 | 市场化交易电量
electricity-tertiary | [第三产业/服务业]用电(量) | 第三产业用电量
electricity-residential | (城乡)居民(生活)用电(量) | 城乡居民生活用电量
rainfall | (年)(平均)[降水量/降雨量] | 平均降水量
`,
  ),
  ...rows(
    physicalStock,
    `
cattle | [牛/肉牛]存栏(量/数) | 肉牛存栏
sheep | [羊/肉羊]存栏(量/数) | 羊存栏
poultry | 家禽存栏(量/数) | 家禽存栏
orchard-area | 果园面积 | 果园面积
tea-area | 茶园(种植)面积 | 茶园面积
aquaculture-area | (水产)养殖面积 | 水产养殖面积
grassland-area | [草原/草地](总)面积 | 草原面积
water-resources | 水资源总量 | 水资源总量
sewage-capacity | (生活/城镇)污水(日)处理(总)能力 | 污水日处理能力
waste-burning-capacity | (生活)垃圾焚烧(日)(处理)能力 | 生活垃圾焚烧处理能力
peak-load | (全网/电网)最[高/大](用电)负荷 | 最高用电负荷
kindergarten-children | 在园幼儿(数/人数) | 在园幼儿
village-doctors | 乡村医生(数) | 乡村医生
private-cars | 私人汽车保有量 | 私人汽车保有量
`,
  ),
  ...rows(
    share,
    `
film-recovered | (废旧)农膜回收率 | 农膜回收率
room-occupancy | 客房(平均)出租率 | 客房出租率
rural-roads-good | 农村公路优良(中等)路率 | 农村公路优良中等路率
cases-solved | (刑事)(案件)破案率 | 刑事案件破案率
`,
  ),
];

const society: readonly Indicator[] = [
  ...rows(
    physicalFlow,
    `
fires | 火灾(事故)起数 | 火灾起数
road-accidents | (道路)交通事故(起数) | 道路交通事故起数
road-deaths | (道路)交通事故死亡人数 | 道路交通事故死亡人数
disaster-affected | 受灾人口 | 受灾人口
technology-contracts-signed | (登记)技术合同(登记/成交)(项数/份数) | 技术合同登记项数
flights | (飞机/航班)起降架次 | 飞机起降架次
bus-passengers | [公共汽电车/公交](日均)客运量 | 公交客运量
hospital-discharges | 出院人[数/次] | 出院人数
border-crossings | 出入境[人员/人次/旅客](总量) | 出入境人员
`,
  ),
  ...rows(
    openRate,
    `
road-deaths-per-vehicles | (道路交通)万车死亡率 | 道路交通万车死亡率
coal-mine-deaths | 煤矿百万吨死亡率 | 煤矿百万吨死亡率
`,
  ),
  ...rows(
    counted,
    `
trademarks | (有效)注册商标(总量/量/件数) 有效商标注册量 | 有效注册商标
geographical-indications | (国家)地理标志(产品/商标/保护产品/证明商标) | 地理标志产品
postdoctoral-stations | 博士后(科研)(工作站/流动站) | 博士后科研工作站
protected-relics | (全国/国家/省级)(重点)文物保护单位 | 全国重点文物保护单位
intangible-heritage | [非物质文化遗产/非遗](代表性)项目 | 非遗代表性项目
cultural-centres | 文化馆(数/数量) | 文化馆数量
cultural-stations | 综合文化(服务中心/站) | 综合文化站
farm-libraries | 农家书屋 | 农家书屋
scenic-4a | (国家)4A(级)(旅游)景区 | 国家4A级旅游景区
scenic-a | A级(旅游)景区 | A级旅游景区
star-hotels | (旅游)星级[饭店/酒店/宾馆] | 星级饭店
travel-agencies | 旅行社(数/数量) | 旅行社
sports-venues | 体育场地(数/数量/总数) | 体育场地数
hospitals | 医院[数/数量/总数] | 医院数
enterprises | 企业[总数/总量] [实有/在册]企业(总数) | 企业总量
`,
  ),
];

export const indicatorsFurther: readonly Indicator[] = [...money, ...farming, ...society];
