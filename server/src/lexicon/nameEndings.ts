/**
 * The words that names of projects, parks, facilities, lines, platforms, products and programmes end in. An ending alone is no
 * name: what must stand before it is said by `needs`.
 */
import { gated } from '../base/gated.ts';
import { longestUpTo, trieOfEnds } from './wordTrie.ts';

export type NameType = 'project' | 'park' | 'facility' | 'line' | 'platform' | 'product' | 'programme';

/**
 * - `proper`: a place, a company, a quoted or numbered word must be part of the name (`海上风电项目` is no name).
 * - `distinct`: there are so many of the thing that each has a name: any word that says more than its kind will do (`三河口大桥`).
 * - `built`: as `proper`, and it must be spoken of as something that is built; otherwise it acts (a university that says something).
 * - `quoted`: as `proper`, and a quoted word must be part of it.
 * - `launched`: a programme: either proper or the object of a verb of launching (`实施…工程`).
 */
export type NameNeed = 'proper' | 'distinct' | 'built' | 'quoted' | 'launched';

export interface NameEnding {
  readonly words: readonly string[];
  readonly type: NameType;
  readonly needs: NameNeed;
  /** Characters that show, when they follow, that the word is part of another one (`工程师`, `高速增长`). */
  readonly notBefore: readonly string[];
  /** Names that end in one of the words. */
  readonly examples: readonly string[];
}

const row = (type: NameType, needs: NameNeed, words: string, notBefore: string, ...examples: string[]): NameEnding => ({
  words: words.split(' '),
  type,
  needs,
  notBefore: notBefore.split(' ').filter(Boolean),
  examples,
});

export const nameEndings: readonly NameEnding[] = [
  row(
    'project',
    'proper',
    '项目',
    '部 库 化 制 工程师 总监 法人 经理 负责 资金 数 清单 谋划 签约仪式 签约活动 签约率 签约额 签约金 签约资 签约投 签约大会 签约会 签约总 推介 洽谈 对接会 路演 决赛 预赛 半决赛 比赛 冠军 金牌 招引 录 区 管理 用地 审批 服务 单位 群',
    '临港热电联产项目',
    '南山科技总部项目',
  ),
  row(
    'project',
    'proper',
    '改扩建 扩建 技改 技术改造 增资扩产 设备更新改造 更新改造 一期 二期 三期 四期 五期 六期 七期 八期 一期工程 二期工程 三期工程 四期工程 五期工程 六期工程 扩能改造 扩容改造 综合改造 改造提升 一期项目 二期项目 三期项目 输变电工程 引水工程 调水工程 治理工程 枢纽工程 供水工程 改造工程 扩建工程 改扩建工程 建设工程 综合整治 升级改造 航道整治 棚户区改造 旧城改造 城中村改造 片区改造',
    '师 力度 任务 资金 项目',
    '漳永高速改扩建',
    '东湖引水工程',
  ),
  row(
    'park',
    'proper',
    '产业园 产业园区 博览园 观光园 体验园 风情园 采摘园 康养园 智造园 制造园 双创园 加速园 中试园 文旅园 旅游园 艺术园 动漫园 影视园 体育园 商务园 商贸园 总部园 工业园 工业园区 科技园 科技园区 物流园 物流园区 创意园 创业园 生态园 文创园 孵化园 信息港 数字港 健康港 国际陆港 内陆港 无水港 铁路港 软件园 文化园 示范园 农业园 园区 产业城 新城 科学城 科技城 大学城 科教城 金融城 商贸城 产业新城 产业新区 高教园 小镇 创新港 科创港 人才港 片区 街区 步行街区 商圈 大走廊 经济走廊 科创走廊 创新走廊 湿地公园 贸易岛 科技岛 生态岛 生物岛 科创岛 森林公园 地质公园 郊野公园 遗址公园 文化公园 主题公园 智造城 数智城 世纪城 文旅城 汽车城 航天城 商贸城 医药城 健康城 生态城 科创城 创智城 数字城 智慧城 中试城 影视城 旅游城 物流城 国际城 建材城 家居城 服装城 商品城 轻纺城 植物园 动物园 光谷 药谷 芯谷 声谷 智谷 数谷 农谷 茶谷 花谷 酒谷 瓷谷 车谷 医药谷 碳谷 氢谷 云谷 农业谷 智慧谷 创新谷 科技谷 数据谷 菌物谷 生命谷 健康谷 材料谷 装备谷 动力谷 种业谷 产业谷 公园',
    '景观 绿地 管委 管理 外 化 建筑 企业 市 城市 委员会 等级 体系 党 综合党 书记',
    '星湖软件园',
    '沿江科创走廊',
  ),
  row(
    'park',
    'proper',
    '合作区 先行区 试验区 实验区 示范区 创新区 集聚区 先导区 样板区 综保区 综合保税区 保税区 保税港区 港区 法务区 示范片区 协同区 引领区 自然保护区 保护特区 科创区 功能区 合作发展区 协同发展区 联动发展区 港口经济区 渔港经济区 临港经济区 临空经济区 加工区 功能区块 工业集中区 产业集中区 集中区 作业区 商务区 商务服务区 产业走廊',
    '动 域 位 块 发展战略 发展规划 沿线 管委 管理 县 市 建成 党 办',
    '横山深度合作区',
    '东江绿色发展示范区',
  ),
  row(
    'park',
    'proper',
    '高新区 经开区 开发区 经济开发区 经济技术开发区 高新技术产业开发区 高新技术开发区 旅游开发区 边合区 商贸区 枢纽区',
    '域 内外 管委 党 办 建设管理 管理 各 企业 集团 公司 公安 法院 税务 人民 经济发展 综合 园区',
    '石门经济技术开发区',
    '平湖高新区',
  ),
  row(
    'park',
    'proper',
    '产业带 创新带 科创带 示范带 生态带 生态经济带 海岸带 风光带 文化带 转化带',
    '来 动 领 给 到 发展战略 发展规划 沿线 管理 建成',
    '武陵山茶叶产业带',
  ),
  row(
    'facility',
    'proper',
    '产业基地 制造基地 生产基地 保障基地 服务基地 实训基地 研发基地 创新基地 示范基地 储备基地 试验基地 培训基地 教育基地 母港 基地',
    '化 型 级 网 址',
    '宏远智能装备制造基地',
  ),
  row(
    'facility',
    'proper',
    '博物馆 博物院 美术馆 图书馆 科技馆 创新馆 科创馆 文化馆 体育馆 体育场 纪念馆 展馆 展览馆 规划馆 档案馆 陈列馆 展示馆 群艺馆 群众艺术馆 方志馆 体验馆 艺术馆 科普馆 游泳馆 海洋馆 天文馆 大剧院 音乐厅 文化宫 艺术中心 会展中心 体育中心 文化中心 广场 步行街 商业街 美食街 文化街 古城 古镇 奥特莱斯 万达城 度假区 景区 旅游区 乐园 度假村 号机组 水族馆 大厦 超级工厂 工厂 车间 电站 发电站 核电站 抽水蓄能电站 变电站 换流站 开关站 接收站 气化站 热电厂 发电厂 电厂 风电场 光伏电站 污水处理厂 净化厂 净水厂 水厂 水利枢纽 航电枢纽 综合枢纽 铁路枢纽 城市综合体 商业综合体 文化旅游综合体 交通枢纽 物流枢纽 货运枢纽 航空枢纽 船闸 大坝 泵站 灌区 涂装车间 生产车间 新机场 航站楼 飞行区 发射场 口岸 泊位 码头 码头 锚地 火车站 高铁站 客运站 服务站 北站 南站 东站 西站 过江通道 海洋牧场 试验场 公寓 公寓 安置房 安置小区 幼儿园 养老院 福利院 卫生院 数据中心 智算中心 超算中心 算力中心 运营中心 集散中心 调度中心 物流中心 配送中心 服务站 加工厂 填埋场 储气库 二桥 三桥 四桥 五桥 六桥 七桥 八桥 批发市场 交易市场 专业市场 集贸市场 农贸市场 购物广场 枢纽港 渔港 人工岛 智慧港 直联点 交换中心 出入口局 灾备中心',
    '舞 馆(?![长内外里区藏员]) 地(?!下) 集团 经济 群 址 化 城市 委 师 员 公司 局 管理 协会 学会 联盟 法 学 工人',
    '明珠湾大剧院',
    '云台山抽水蓄能电站',
  ),
  row(
    'park',
    'distinct',
    '国家公园 国家森林公园 国家湿地公园 国家地质公园',
    '候选 论坛',
    '雪豹国家公园',
    '白云湖国家湿地公园',
  ),
  row(
    'facility',
    'proper',
    '铁矿 煤矿 铜矿 金矿 铅锌矿 磷矿',
    '安监 石 区 山 井 藏 业 带 粉 砂 事故 企业 安全 资源 开采',
    '白马山铁矿',
  ),
  row(
    'facility',
    'distinct',
    '大桥 特大桥 跨海大桥 长江大桥 黄河大桥 隧道 海底隧道 隧洞 水库 机场',
    '群 集团 经济 公司 局 管理 股份 口 移民 城 掘进机',
    '九溪口大桥',
    '清江口跨江特大桥',
    '石盘水库',
  ),
  row(
    'line',
    'distinct',
    '高铁 大道 南延工程 北延工程 东延工程 西延工程',
    '理 站 路 新城 集团 公司 网 经济 里程 总里程 运营里程 段',
    '环湖大道',
    '机场路南延工程',
  ),
  row(
    'facility',
    'built',
    '医院 学校 中学 小学 学院 大学 高中 职业学院 校区 院区 分院 新校区',
    '生 教 家 城 堂 系 者 科 研 党 医 院 本 毕 校 合 出 附 人 位 招 ’ ” 集团 管理 等 学',
    '江畔实验学校',
    '平原职业技术大学',
  ),
  row(
    'line',
    'proper',
    '号线 城际铁路 城际 市域铁路 铁路 高速公路 高速 快速路 快速通道 城市快速路 环线 一环 二环 三环 四环 五环 中环 外环 轻轨 地铁 轨道交通 国道 公路 绿道 旅游公路 连接线 联络线 延长线 延伸线 延长段 延伸段 客运专线 快速干道 快速干线 立交 立交桥 互通 互通立交 枢纽互通 高架桥 高架路 生产线 中试线 示范线 输气管道 天然气管道 管道 支线 复线 专用线 特高压 特高压直流 输电通道 航道 运河 通道',
    '无线 宽带 网络 上网 光纤 理 枢纽指 货运站 客运站 自行车 铁路 增 发 度 勘 设计 网 率 运行 新 列 化 局 展 集团 路 总里程 里程 建设里程 站 段 口 运输 系统 条件 交通 公司 通信 飞行 旋转 移动',
    '沿河城际铁路',
    '滨江快速通道',
  ),
  row(
    'platform',
    'proper',
    '实验室 研究院 研究所 创新中心 研发中心 技术中心 转移中心 促进中心 转化中心 研究中心 工程中心 服务中心 交易中心 航运中心 科研中心 科创中心 试验中心 检测中心 指挥中心 中试平台 服务平台 创新平台 对接平台 云平台 互联网平台 平台 大市场 交易所 大科学装置 科学装置 实验装置 试验装置 中心',
    '城 镇 城区 工作 任务 思想 组 下 化 经济 企业 期 主任 所长 院长 研究员 首席 副 党 负责 型 副主任 博士 相关 位置 环节 地带 医院 学校 小学 中学 校 幼儿园 卫生院 敬老院 村 枢纽 区(?![域块]) 广场',
    '云岭种质资源实验室',
    '南湾国际航运中心',
  ),
  row(
    'platform',
    'distinct',
    '省实验室 国家实验室 全国重点实验室 国家重点实验室 国家工程实验室 国家工程研究中心 国家技术创新中心 国家制造业创新中心 国家产业创新中心',
    '体系 重组 等',
    '稀土新材料省实验室',
    '水稻育种全国重点实验室',
  ),
  row('product', 'proper', '大模型', '化 应用场景 产业 备案 技术', '天问工业大模型'),
  row(
    'programme',
    'launched',
    '行动 行动计划 三年行动 三年行动计划 专项行动 攻坚行动 三年攻坚行动 提升行动 提升工程 惠民工程 培育工程 工程 计划 攻坚战 保卫战 大会战 专项规划 总体规划 发展规划 战略行动 系列活动 专项活动 改革试点',
    '师 系 费 专业 机械 车 化 局 院 项目(?!\\d) 建设 力 者 纲要 方案 生育 单列 馆 层面 部署 机遇 目标 支点 腹地 高地 定位 要求 新兴 性 合作 科技 承包 质量 造价 总(?!体) 设计 技术 款 进度 自觉 指南 能力 起来 编制 引领 伙伴 意义 投资 储备 设计 备份 科学 资源 物资 思维 决策 上 中 许可 研究 安全 施工 材料 监管 学 部(?![分署]) 委 党 署 大学 司(?!法) ’',
    '河湖清漂专项行动',
    '民宿品质提升工程',
  ),
  row(
    'programme',
    'quoted',
    '活动 活动周 活动月 活动年 战略 综合改革 改革 专项 先进制造业集群 生态圈 规划',
    '纲要 贷款 补助 基金 债券 性 布局 部署 机遇 目标 支点 腹地 高地 定位 要求 新兴 合作 科技 家 引擎 叠加 思维 决策 资源 物资 储备 开放 创新 举措 任务 试点 发展 债 资金 监督 督察 整治 检查 委 办 成果 红利 经验 突破 攻坚',
    '“一廊三城”战略',
  ),
];

/** What may follow a name's ending and belongs to it: a phase, with what it is a phase of. */
export const phase = gated(
  /^(?:改扩建|扩建|改造|建设|配套)?[（(]?(?:第?[一二三四五六]|[1-6])期[）)]?(?:项目|工程|改扩建|扩建)?|^[东西南北新老]馆|^(?:第[一二三四五]|T\d|新)航站楼|^\p{Script=Han}{1,6}至\p{Script=Han}{1,6}段|^[A-Z]区(?:启动区|(?:第?[一二三四五六]|[1-6])期)?/u,
);

/** What may follow the name of a line: a part of it (`…高速江北段`) with the works on it, or its two ends in a bracket made opaque. */
export const section =
  /^(?!进入|穿越|经过|(?:\p{Script=Han}{0,4}(?:路|地|阶|手|片|时|区|沿线)段|[一二三四五六七八九十]+[段期]))(?:\p{Script=Han}{2,5}|[东西南北中])段(?:扩能改造|扩容改造|改扩建|改造)?(?:项目|工程)?|^[东西南北]延(?:伸)?[线段]?(?:项目|工程)?|^\uE001{7,}/u;

/** What may follow the name of anything built: works on it or on a part of it (`…机场飞行区改造`). */
export const works = gated(
  /^及(?:接线|连接线|引桥)(?:\p{Script=Han}{2,5}段)?(?:工程)?|^(?:飞行区|航站楼|航站区|跑道|主体|主楼)?(?:扩能改造|扩容改造|改扩建|扩建|迁建|复建|重建|修缮|改造)(?:项目|工程)?(?![了的])/u,
);

interface Known {
  readonly word: string;
  readonly ending: NameEnding;
  readonly notBefore: RegExp | undefined;
}

const known = trieOfEnds(
  nameEndings.flatMap((ending): Known[] => {
    const notBefore = ending.notBefore.length > 0 ? new RegExp(ending.notBefore.join('|'), 'uy') : undefined;
    return ending.words.map((word) => ({ word, ending, notBefore }));
  }),
  ({ word }) => word,
);

export interface EndingMatch {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly ending: NameEnding;
}

/** The longest ending that stops at `end`, unless what follows makes it part of another word. */
export function endingAt(text: string, end: number): EndingMatch | undefined {
  const found = longestUpTo(known, text, end);
  if (found === undefined) return undefined;
  const { word, ending, notBefore } = found;
  if (notBefore) {
    notBefore.lastIndex = end;
    if (notBefore.test(text)) return undefined;
  }
  return { word, start: end - word.length, end, ending };
}
