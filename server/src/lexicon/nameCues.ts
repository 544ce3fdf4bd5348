/**
 * The words around names of projects: what stands before a name and is no part of it, what is said of things that are built, what
 * heads a list of names, and the modifiers that make a description, not a name.
 */

const words = (list: string): string[] => list.trim().split(/\s+/u);
const alternatives = (list: string): string =>
  words(list)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Verbs that hardly ever stand inside a name: a name starts after the last of them. */
export const leadingVerbs = alternatives(`
  推动 推进 加快 加速 实施 打造 争取 力争 确保 开展 举办 承办 新建 建成 建好 建强 办好 抓好 抓实 做好 做强 做大 做优 落实 谋划 争创 创成 获批 入选 列入
  纳入 荣获 依托 立足 围绕 聚焦 对接 引进 引入 招引 签约 落户 搭建 构建 组建 成立 设立 推出 发布 出台 印发 制定 编制 用好 融入 位于 坐落 走进 来到 前往
  考察 参观 拥有 成为 作为 包括 涵盖 形成 聚力 开工 竣工 投产 投用 投运 启用 通车 完工 封顶 贯通 启动 参与 支持 鼓励  配合 助力 助推 发挥 承接 借助
  完成 实现 深化 深耕 高标准 高质量建设 高水平建设 高起点  建设好 管好 发挥好 保护好 守护好 筹建 在建 续建 共建 兴建 建起 建有 设有 投建 开建 改建 迁建 协调 依靠 凭借 凭 积极
  大力 着力 全力 扎实 持续 稳步 有序 统筹 全面 深入 率先 正式 相继 陆续 先后 累计 顺利 成功 牵头 获得 获评 评为 创建 申报 申建 试点建设 加强 强化 做实 擦亮 保障好
   总投资 (?<!\\p{Script=Han}{2})年产 投资建设 规划建设   走向 对标 带动 辐射  串联 接入 进入 迈入 加入 登陆 亮相 加大 提速 抢抓 迎来 见证 打响 打好 主办 连通(?!$) 组织实施 全力打造
  颁发 扭住 牢牢 提出 地处 稳住 抓住 自建 新增 织密 补齐 加密 推行 发出 基于 迭代 加紧 打造成(?!渝|都) 打造为 建设成为 建设成 增设 (?<!至\\p{Script=Han}{1,5}站)增建 投放 跻身 运营好    接续  严格 坚持 坚决 严防 按照   随着 得益于 取决于 用于 致力于 服务于  重点打造 精心 全速 奋力 加力 合力 聚焦于 提请 审议 讲好   赓续 上线 力促 打赢 取得 夺得 登上 设置 转型为 转型成 升级为 提升为 新设 唱响 协同建设 分类改造
`);

/** Verbs that also stand inside names: they lead only at the start of a clause or after another leading word. */
const openingVerbs = `
  建设 服务保障 服务(?!业|员|中心|平台|站|外包|贸易|消费) 保障 促进 提升 改造 优化 完善 推广 发展 利用 参加 投入 落地 布局 建立 编制 修编 支撑 加固 提质 提质建设 扩建 改扩建 升级 组织 创新 开发 运用 提高 运营 运行 开放 开通
  培育 传承 弘扬 探索 引导 优先 扶持 携手 联合(?!国|会|体) 集中 高效 巩固 壮大 扩容 支援 投资(?!促进|贸易|中国|项目|服务|广场|大厦|集团|控股|管理|发展|银行|公司) 拓展
`;

/** Adverbs, times and counts that are never part of a name when they open it. */
const openingOthers = `
  \\d{4}年(?!前) 本届 依法 根据 加大 拓展 我们 从(?!江|化) 对(?!口|外|接|标) 即(?![墨热食时用开]) 经(?![济典纬营贸信开办]) 为(?=[“《]) 年产 涉事 今年 去年 明年 上半年 下半年 目前 近年来 其中 同时 此外 如今 眼下 当前 接下来 未来 全省 全市 全区 全县 全国 我省 我市 我区 我县 我国 全州 以及 和(?!平|美|谐|田) 与 及 也 还 将(?!军) 已 已经 把 在 是 等
  [省市区县乡镇村]{2,5}[两二三四五]级 抓(?![斗拍取]) 拓宽(?=“) 有(?=新一|多) 建设(?!力|年|者) 升级(?!版) 每个 含 高水平 高质量 高标准 首批 首次 一批 一系列 亿吨级 百亿级 千亿级 万亿级 百亿元 十亿级 全部 各类 各地 各 众多 这个 该 本 此 多个 多条 若干 更多 更好 省级层面 省内 市内 新一批 新一版 有力 另一个 又一个 最 更
`;

export const openingWords = alternatives(openingVerbs + openingOthers);
/** A programme is often named for what it does (`促进…行动`), so that its verb stays. */
export const openingOfProgrammes = alternatives(openingOthers);

/** Single words of grammar before which no name reaches, wherever they stand. */
export const grammar = [
  '(?<![平同高初中上下优劣一二三四五六头特甲乙丙])等(?![级同待候于效离])|的|年是|(?:晋升|成|列|作|命名|认定|评|确定|升格)为|了(?!解)|着(?!力|眼)|(?<![存现正所实内潜外旨])在(?![线建途职岗校])|位于|于是|(?<![可予加难得足所])以(?![上下内来旧人企色岭赛])|把(?!握)|(?<!即)将(?!军|来)|(?<![遍])及其',
  '(?<![自理])由(?!于)|通过|对于|(?:\\d|[百千万亿])元|[%％]|\\d余?[家人亩]|(?<!第)[一二三四五六七八九十]是|并(?![网购联轨])|达到|约为|分别为|(?<=大学|学院|公司|集团|企业|医院)建设(?=\\p{Script=Han}{4})|\\d余?[个项家条座处](?!月)|(?<=[\\p{Script=Han}])[两三四五六七八九十]大(?=\\p{Script=Han})|一[座个处家艘项批](?!期)|首[个批条座家艘台列本](?=[“\\d]|\\p{Script=Han})|最[大高长新美优]|[该这那此](?!外)|(?<![谦礼转出退忍推避])让(?![利渡路座])|(?<![服跟遵自顺听盲])从(?![业事严快优紧轻重简零医教众容属化戎江])|跻身|两[个座条大]|(?<=”)(?:即(?!墨)|是?指(?![挥数导标引南令示]))|第一[条座个家项艘台列所]|第[一二三四五六七八九十\\d]+个',
].join('|');

/** What is said of something that is built; at the end of a clause it shows that its subject is such a thing. */
export const builtPredicate = new RegExp(
  `(?:(?:即将|已经?|将|也|都|又|于?(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|底|初)?|于(?:\\d{4}年)?|预计|计划|有望|力争|争取|全容量|正式|全面|全部|全线|主体|成功|顺利|尽快|加快|加速|早日|基本|陆续|相继|先后|同步|快速|实现|尽早|年内|上半年|下半年|年底前|如期|提前|有序|正在|正|加紧|扎实|稳步|今年|当年|完成|整体|封闭|集中|持续|首期|一期|二期)*(?:${alternatives(
    '竣工 开工 投产 投用 投运 建成 完工 通车 开通 贯通 封顶 并网 投入运营 投入使用 投入运行 投入商运 落地开工 启用 开业 开园 揭牌 建设 推进 开工建设 启动建设 获批建设 落地建设 竣工验收 达产 满产 运营 运行 改造 招生 完成改造 落成 并网发电 (?<!光伏|风力|水力|火力|焚烧|太阳能|风光)发电 试运行 试生产 启动 主体结构 点火 试车 提速 实施 落地 投产达效 达效 见效 获批 交付使用 验收 投营 签约落地 合龙 交工 蓄水 通水 通航 通电 供气 供水 运转',
  )})+)$`,
  'u',
);

/** What is done with bodies that have a name, right behind the name. */
export const unveiled = /^(?:正式|顺利)?(?:揭牌|挂牌)/u;

/** Of these predicates, the ones that leave no doubt: a thing of which they are said is finished or begun. */
export const completion =
  /竣工|交工|开工|投产|投用|投运|建成|完工|通车|贯通|封顶|结顶|并网|投入(?:运营|使用|运行)|开业|开园|启用|落成|合龙|开通|通航|通水/u;

/** What a list before 等 may be called: `…等项目`, `…等6个高铁项目`, `…等一批专业园区`. */
export const listHead = new RegExp(
  `^等(?:一批|多个|若干|一系列|[\\d一二两三四五六七八九十百]+[余多]?[个条座项处批所大])?(?:(?!领域|省份|城市(?!重点|发展|更新)|行业(?!大模型)|方面|企业|公司|部门|地区|措施|政策|问题|类|体验|运动|体育|娱乐|竞赛|审批|检测|检查|收费|非遗|传统|建设|推进|加快|实施|[的了在、，])\\p{Script=Han}){0,8}?(${alternatives(
    '项目 工程 园区 产业园 专业园区 街区 煤矿 油田 气田 水厂 电厂 泵站 灌区 风电场 水利枢纽 大模型 实验室 高铁 铁路 高速 高速公路 机场 通道 大桥 隧道 水库 电站 基地 平台 博物馆 学校 医院 湿地公园 公园 港区 码头 航道 特高压 枢纽 景区 小镇 片区 广场 商圈 区块 廊道 产线 生产线 数据中心 工厂 大科学装置 科学装置 行动 科创平台',
  )})(?!车|机械|机器|师|院|建设者|领域|产业|比赛|赛事|决赛|预赛|训练|上?夺|上?摘)`,
  'u',
);

/** Verbs whose object is a programme. */
export const launching =
  /(?:实施|开展|启动|推进|推出|制定|编制|出台|落实|推行|组织|打好|打响|深化|完成|融入|参与)(?:了|好)?$/u;

/**
 * Verbs whose object is a programme and nothing else: a verb that comes after them is part of the programme's name (`实施公共服务强化行动`).
 */
export const programmeVerbs = '(?:实施|开展|启动|推出|制定|编制|出台|推行|印发|发布)(?!方案|意见|细则|办法)(?:好|了)?';

/** Modifiers that describe and do not name; a name made of these and an ending alone is a description. */
export const describing = new RegExp(
  `^(?:${alternatives(`
  一号 一把手 重大 重点 重要 民生 基础设施 基础 设施 产业 投资 建设 工业 农业 科技 创新 省 市 区 县 国家 国家级 省级 市级 区级 县级 全省 全市 全区 全国 世界级 国际 国内 大型 中小型 优质 先进 高端 新型 特色
  示范 标志性 引领性 战略性 牵引性 关键 核心 骨干 龙头 配套 标杆 支撑性 专业 专项 综合 现代化 现代 公共 服务 技术 技改 改造 储备 招商 引资 外资 民间 实体 在建 新建 新上 续建 亿元 以上 系统 系统性 民心 实事 惠民
  形象 政绩 合作 保障性 签约 开工 竣工 竣工投产 试点 大 好 小 新 老 高 多 两 三 各 各类 类 型 级 性 化 个 项 等 年度 计划内 交通 水利 能源 文化 旅游 文旅 体育 教育 医疗 卫生 养老 生态 环保 环境 治理 保护 修复 城市 乡村
  城镇 农村 海洋 制造业 服务业 数字 数字化 智能 智能化 绿色 低碳 节能 新能源 风电 光伏 海上 储能 充电桩 停车场 物流 冷链 仓储 商业 商贸 金融 孵化 研发 研究 科研 试验 检测 中试 生产 加工 制造 装备 高速 快速
  工作 行动 工程 攻坚 提升 专题 集中 联合 统一 自觉 实际 具体 一致 创业 就业 战略 未来 发展 规划 总体 五年 三年 中长期 长期 科学 人才 社会 经济 市场 开放 改革 政府 政务 党建 党 组织 企业 高新技术 战略性新兴产业
  高能级 高水平 高质量 一流 顶尖 区域 区域性 地方 全球 全球性 重点产业 产业链 供应链 国有 民营 中小企业 共享 开放型 枢纽 门户 交易 信息 更新 科创 镇级 村级 居家 养老 新增 信息化 大数据 互联网 工业互联网 人工智能 云 算力 5G AI 消费 夜间 口袋 街心
  美丽 幸福 和美 宜居 宜业 平安 智慧 数智 传统 老旧 小区 新兴 先导 前沿 前沿技术 农产品 粮食 畜禽 种业 生物 医药 汽车 新能源汽车 集成电路 电子 化工 钢铁 纺织 食品 低空 航空 航天 运营 管理 监测 应急 救援 指挥 调度 氢基 氨基 外包 涉海 涉农 涉企 高教 职教 展会 国内 会议 区块
`)})+$`,
  'u',
);

/** Words that tell a kind of bridge, line or reservoir from other kinds, not one from its like. */
export const kindWords: ReadonlySet<string> = new Set(
  words(`
  支线 干线 通用 国际 枢纽 中枢 导流 输水 引水 长距离 跨海 跨江 过江 跨河 越江 公路 铁路 货运 客运 客货 专业 专用 私人 周边 邻近 附近 沿线 沿海 沿江 沿河 沿湖 疏港 进港 大中型 大型 中型 小型 重要 重点 主要 骨干 病险 水利 调蓄 饮用水 水源 水源地
  上游 下游 中游 境内 境外 全部 部分 其他 相关 有关 各 山区 平原 城区 城市 乡村 农村 民用 军用 军民 运输 旅游 高原 高山 海上 海岛 陆上 水上 地下 水下 景观 人行 步行 钢 悬索 斜拉 拱 双层 公铁 两用 双线 单线 复线 电气化
  世界 全国 全省 全市 我国 我省 我市 最长 最高 最大 第一 首座 首条 首个 首批 多座 座 条 个 新建 在建 已建 既有 现有 老旧 抗旱 防洪 灌溉 供水 发电 山塘 塘坝 湖泊 江河 河流 河道 湿地 黄金 迎宾 景区 安全 智慧 绿色 生态 文明
  森林 运行 双跑道 跑道 城市间 城际 省际 新一代
  高 大 小 新 老 旧 长 宽 平 通 达 连 接 快 直 主 次 中心 核心 环境 大数据 信息 信息化 隧道 桥梁 道路 港口 机场 车站 站 海底 山体 穿山 盾构 顶管 管道 综合 便民 康庄 光明 幸福 阳光 发展 复兴 振兴 前进 成功 人生 时代 历史
`),
);

/** Modifiers that make a class of programmes (`重大工程`), not one of them. */
export const classOfProgrammes = new RegExp(
  `^(?:${alternatives('中国 一号 一把手 全口径 重大 重点 民生 实事 惠民 系列 配套 相关 各项 标志性 基础设施 基础 建设 骨干 专项 国家 省级 市级 全省 全市 战略 科技 水利 交通 能源 生态 项目 系统 民心 政绩 形象 一致 集体 实际 具体 改造 工作 五年 长期 未来 发展 经济 社会 年度 生产 经营 学习 投资 政府 党 立法 招生 市政 安全 城市 乡村 产业 国土 空间 土地 利用 统一 联合 自主 自觉 环保 节能 新 老 大 小 省 市 区 县')})+$`,
  'u',
);

/** Nouns of a thing that carries a quoted name: `养殖工船“…”`, `新药“…”`. */
export const carriers =
  /(?:船|舰|艇|轮|盾构机|火箭|卫星|飞船|飞机|客机|直升机|潜水器|钻井平台|装置|新药|疫苗|机器人|大模型|列车|动车组|超级计算机|无人机|芯片)$/u;

/** Nouns after a quoted name that belong to the thing, not to the name. */
export const carriersAfter =
  /^(?:片区|大模型|等(?:应用场景)?大模型|养殖工船|工船|卫星|火箭|盾构机|科考船|邮轮|货轮|试验船|钻井平台|集装箱船|潜水器|机器人|动车组|列车|商圈|综合体)/u;
