/** Indicators of science, information networks, transport and post, order and government services. */
import {
  counted,
  type Indicator,
  moneyFlow,
  openRate,
  physicalFlow,
  physicalStock,
  rows,
  share,
} from './indicatorRow.ts';

const science: readonly Indicator[] = [
  ...rows(
    moneyFlow,
    `
rd-spending | (全社会)[研发/R&D](经费)[投入/支出/投入经费/经费支出/经费投入/内部支出/投入总额/投入总量] (全社会)[研发/R&D]经费 (全社会)研究与试验发展(经费)[支出/投入] | 全社会研发投入 全社会研发经费支出 研发经费 研究与试验发展（R&D）经费支出
rd-spending-basic | 基础研究(经费)[投入/支出] 基础研究经费 | 基础研究经费投入
rd-spending-enterprises | (规模以上/规上)(工业)企业[研发/R&D](经费)[投入/支出/费用/经费] | 规模以上工业企业研发费用
technology-contracts | 技术合同(成交/交易)[金额/额/总额] 技术(市场)[交易/成交](合同)(总)额 | 技术合同成交额 技术交易额
`,
  ),
  ...rows(
    share,
    `
rd-intensity | (全社会)[研发/R&D](经费)(投入/支出)强度 (全社会)[研发/R&D](经费)(投入/支出)占GDP比重 研究与试验发展(经费)(支出/投入)[占GDP比重/强度] | 全社会研发投入强度 研发经费投入强度 全社会研发经费支出占地区生产总值比重 研发投入占GDP比例
rd-basic-share | 基础研究(经费)(投入/支出)占(全社会)[研发/研发经费/R&D经费](投入/支出)比重 基础研究(经费)占比 | 基础研究经费占全社会研发投入比重
rd-revenue-share | (规模以上/规上)(工业)企业研发[费用/投入/经费支出/经费/支出]占(营业/主营业务)收入比重 | 规上工业企业研发费用占营业收入比重
science-contribution | 科技进步贡献率 | 科技进步贡献率
`,
  ),
  ...rows(
    openRate,
    `
patents-per-ten-thousand | 每万人(口)(有效)发明专利(拥有量) 万人(有效)发明专利(拥有量) | 每万人口发明专利拥有量
patents-high-value-per-ten-thousand | (每)万人(口)(拥有)高价值发明专利(拥有量) | 每万人口高价值发明专利拥有量
`,
  ),
  ...rows(
    physicalFlow,
    `
patents-invention-granted | 发明专利授权(量/数/件数) 授权发明专利 | 发明专利授权量
patents-granted | 专利授权(总)(量/数) 授权专利 | 专利授权量
patent-applications | 专利申请(总)(量/数) | 专利申请量
pct-applications | PCT(国际)(专利)申请(量) | PCT国际专利申请量
`,
  ),
  ...rows(
    physicalStock,
    `
patents-invention-valid | 有效发明专利(拥有量/量/数) 发明专利[有效量/拥有量] | 有效发明专利 发明专利拥有量
patents-high-value | 高价值发明专利(拥有量) | 高价值发明专利
rd-staff | (全社会)研发人员(全时当量/数量/数) R&D人员(全时当量) | 研发人员
`,
  ),
  ...rows(
    counted,
    `
national-key-laboratories | [全国/国家]重点实验室 | 全国重点实验室
provincial-laboratories | (全)[省/省级]实验室 | 省实验室
provincial-key-laboratories | (全)[省/省级]重点实验室 | 省重点实验室
new-research-institutions | 新型研发机构 | 新型研发机构
incubators | (科技企业)孵化器 | 国家级科技企业孵化器
manufacturing-innovation-centres | 制造业创新中心 | 制造业创新中心
enterprise-technology-centres | 企业技术中心 | 国家企业技术中心
academicians | (两院)院士[人数/数/总数] | 两院院士人数
`,
  ),
];

const information: readonly Indicator[] = [
  ...rows(
    counted,
    `
base-stations-5g | 5G(通信)(网络)基站(总数/数/数量) | 5G基站 5G基站总数
charging-piles | (公共)(电动汽车/新能源汽车)充电[桩/设施/基础设施](总数/数量) | 公共充电桩 充电基础设施
hydrogen-stations | 加氢站 | 加氢站
industrial-internet-platforms | (国家级/省级)工业互联网平台 | 工业互联网平台
cloud-enterprises | 上云企业 | 上云企业
`,
  ),
  ...rows(
    physicalStock,
    `
subscribers-mobile | 移动电话用户(总数/数) | 移动电话用户
subscribers-5g | 5G(移动)(电话)用户(总数/数) | 5G用户
subscribers-broadband | (固定)(互联网)宽带(接入)用户(总数/数) | 固定宽带用户
subscribers-gigabit | 千兆(宽带/光纤)(接入)用户(总数/数) | 千兆宽带用户
subscribers-ipv6 | IPv6活跃用户(数) | IPv6活跃用户数
internet-users | 网民(规模/总数) 互联网用户(数) | 网民规模
computing-power | (智能)算力(总)规模 总算力(规模) | 算力规模 全省算力总规模
server-racks | (数据中心)标准机架(数/规模) 数据中心机架 | 数据中心标准机架
cable-length | 光缆(线路)(总)长度 | 光缆线路总长度
`,
  ),
  ...rows(
    share,
    `
services-online | (政务服务)(事项)[网上可办率/网办率/一网通办率] | 政务服务事项网上可办率 政务服务“一网通办”率
internet-penetration | [互联网/网络]普及率 | 互联网普及率
process-control-rate | (关键)(工序/业务环节)数控化率 | 关键工序数控化率
digital-design-rate | (数字化)研发设计工具普及率 | 数字化研发设计工具普及率
`,
  ),
  ...rows(openRate, 'mobile-penetration | 移动电话普及率 | 移动电话普及率'),
  ...rows(
    moneyFlow,
    `
telecom-revenue | 电信业务收入 | 电信业务收入
post-revenue | 邮政(行业)(业务/寄递业务)收入 | 邮政行业业务收入
express-revenue | 快递业务收入 | 快递业务收入
data-trade | 数据交易(总)额 | 数据交易额
`,
  ),
  ...rows(
    physicalFlow,
    'mobile-traffic | 移动互联网(接入)(累计)流量 | 移动互联网接入流量\nexpress-volume | 快递(业务/包裹)量 | 快递业务量',
  ),
];

const transport: readonly Indicator[] = [
  ...rows(
    physicalFlow,
    `
port-cargo | (港口/海港/沿海港口)货物吞吐量 [港口/海港/沿海港口]吞吐量 | 港口货物吞吐量 货物吞吐量
port-cargo-foreign | (港口)外贸(货物)吞吐量 | 外贸货物吞吐量
port-containers | (港口)集装箱(年)吞吐量 集装箱量 | 集装箱吞吐量
airport-passengers | (机场/民航/空港)旅客(年)吞吐量 | 机场旅客吞吐量 旅客吞吐量
airport-cargo | (机场/民航/空港)[货邮/货物邮](年)吞吐量 | 机场货邮吞吐量
freight | (全社会)货(物)运(输)(总)量 货物发送量 | 货运量 货物运输总量
freight-turnover | [货物/货运]周转量 | 货物周转量
passengers | (全社会)客运量 (全社会)旅客[运输量/运输总量/发送量] | 旅客运输量 客运量
passenger-turnover | 旅客(运输)周转量 客运周转量 | 旅客周转量
sea-rail | (集装箱)[海铁/铁海/铁水]联运(箱)(量) | 海铁联运量
river-sea | 江海(河)联运(量) | 江海联运量
multimodal | 多式联运(量/箱量) | 多式联运量
freight-trains-europe | (国际)中欧(货运)班列(开行量/开行列数) | 中欧班列 中欧班列开行量
metro-passengers | 轨道交通(日均)[客运量/客流量] | 轨道交通客运量
`,
  ),
  ...rows(
    physicalStock,
    `
roads | 公路(总)(通车)(总)里程 | 公路通车里程 公路总里程
motorways | 高速公路(总)(通车)(总)里程 高速(通车)里程 | 高速公路通车里程
rural-roads | 农村公路(总)(通车)(总)里程 | 农村公路里程
railways | 铁路(营业/运营/通车)(总)里程 | 铁路营业里程
high-speed-railways | [高铁/高速铁路](营业/运营/通车)(总)里程 | 高铁里程 高速铁路营业里程
metro | (城市)[轨道交通/轨道/地铁](运营/通车/营运)(总)里程 | 轨道交通运营里程
waterways | (内河)(高等级/通航)航道(通航)里程 | 内河航道里程
vehicles | (民用)汽车保有量 | 汽车保有量 民用汽车保有量
motor-vehicles | 机动车保有量 | 机动车保有量
vehicles-new-energy | 新能源(汽车/车)保有量 | 新能源汽车保有量
`,
  ),
  ...rows(
    counted,
    'berths | 万吨级(及)(以上)(深水/生产性)泊位 | 万吨级以上泊位\nflight-routes | [国际/国内](客运/货运)航线 | 国际航线',
  ),
  ...rows(share, 'green-travel | 绿色出行比例 | 绿色出行比例'),
];

const order: readonly Indicator[] = [
  ...rows(
    physicalFlow,
    `
accidents | (生产)安全事故(起数/数) 安全生产事故(起数) | 生产安全事故起数
accident-deaths | (生产)安全事故死亡人数 | 生产安全事故死亡人数
criminal-cases | 刑事案件(立案数/发案数/数) 刑事立案[数/量] | 刑事案件立案数
`,
  ),
  ...rows(
    openRate,
    'accident-deaths-per-gdp | 亿元(地区/国内)[生产总值/GDP]生产安全事故死亡率 | 亿元GDP生产安全事故死亡率',
  ),
  ...rows(
    share,
    `
food-pass-rate | 食品(安全)(监督)抽检合格率 | 食品抽检合格率
farm-produce-pass-rate | (主要)农产品(质量安全)(例行)监测(总体)合格率 | 农产品质量安全监测合格率
public-safety-feeling | [群众/人民群众/公众]安全感(满意度) | 群众安全感满意度
public-satisfaction | [群众/人民群众/公众]满意[度/率] | 群众满意度
`,
  ),
];

export const indicatorsNetworks: readonly Indicator[] = [...science, ...information, ...transport, ...order];
