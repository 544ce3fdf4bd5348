/**
 * Words by which the clause before a figure is taken apart: what stands before them says who, when or how, and is no part of what the
 * figure measures. Each row carries a clause and what is left of it.
 */

export interface PhraseWords {
  /** Whole words, parted by blanks, as the segmentation gives them. */
  readonly words: string;
  readonly examples: readonly (readonly [clause: string, left: string])[];
}

const row = (words: string, ...examples: readonly (readonly [string, string])[]): PhraseWords => ({ words, examples });

/** Pronouns and conjunctions: the indicator begins behind them. */
export const openers: readonly PhraseWords[] = [
  row('我 我们 他 他们 她 她们 它 它们 咱们 自己 大家 本人 该国 该县 该村 该市 该省', [
    '她捐赠图书资料',
    '捐赠图书资料',
  ]),
  row(
    '尽管 虽然 因为 由于 如果 只要 即使 但是 但 而 同时 此外 不仅 而且 并 且 还有 其中 目前 现在 如今 当前 最近 过去 去年 今年 只见',
    ['尽管粮食作物产量', '粮食作物产量'],
  ),
];

/** Adverbs and auxiliaries: a verb behind them and what it is done to are the indicator, who does it is not. */
export const adverbs: readonly PhraseWords[] = [
  row(
    '已 已经 曾 曾经 正 正在 将 即将 拟 就 也 又 还 都 共 共计 一共 总共 累计 迄今 至今 先后 陆续 相继 分别 预计 有望 成功 首次 再次 计划',
    ['消防救援支队共营救受困群众', '营救受困群众'],
  ),
  row('可 可以 能 能够 会 要 需 需要 应 应当 必须', ['每台机组可减少二氧化碳排放', '减少二氧化碳排放']),
];

/** Prepositions: what they lead in ends where the verb begins. */
export const prepositions: readonly PhraseWords[] = [
  row('为 给 面向 围绕 针对 通过 依托 根据 沿 沿着 经 经过 由 以 用 利用 把 将', [
    '面向中小企业发布技术需求',
    '发布技术需求',
  ]),
];

/** Prepositions that name a place or an order and can be left out where no verb follows. */
export const places: readonly PhraseWords[] = [row('在 从 向 按照', ['在平均海拔', '平均海拔'])];

/** Verbs that make something else happen: what happens is the indicator. */
export const causatives: readonly PhraseWords[] = [
  row('使 使得 让 导致 致使', ['新技术使钢材生产成本', '钢材生产成本']),
];

/** Such verbs that are names of work as well: only where what happens is a quantity. */
export const promoters: readonly PhraseWords[] = [
  row('带动 推动 促使 助力', ['延长产业链带动村民人均年收入', '村民人均年收入']),
];

/** Verbs of saying: who says it is no part of it. */
export const sayings: readonly PhraseWords[] = [
  row('预测 估计 预计 表明', ['国际机构预测世界经济增速', '世界经济增速']),
];

/** Verbs of what somebody does, between who does it and what it is done to. They stand in no compound noun. */
export const doings: readonly PhraseWords[] = [
  row(
    '举办 举行 接待 受理 办理 办结 查处 破获 审结 化解 下拨 拨付 核减 发放 发行 颁发 派出 出动 培育 培养 打造 创建 评选 命名 招募 救治 救助 营救 捐赠 捐资 赠送 引进 引育 招引 减少 减免 节约 清理 拆除 关停 淘汰 栽植 栽种 举报 处置 追回 挽回 追缴 运送',
    ['博览会举办投资促进活动', '举办投资促进活动'],
    ['审计机关核减工程概算', '核减工程概算'],
  ),
];

/** Words that hold one of the words of one character: there it is no word of its own, whatever stands beside them. */
export const longerWords: readonly string[] = [
  '以上 以下 以内 以外 以来 以及 以旧换新 以工代赈 所以 可以 难以 予以',
  '能力 能源 能耗 能效 能量 能级 产能 节能 性能 功能 智能 职能 技能 储能 热能 光能 风能 核能 动能 机能 潜能 效能 赋能',
  '用水 用电 用地 用户 用能 用工 用途 用气 用品 用药 用车 用人 用于 利用 使用 应用 费用 运用 作用 专用 公用 民用 商用 通用 农用 食用 药用 备用 信用 录用 选用 采用 占用 启用',
  '财经 经济 经营 经费 经贸 经常 公共 共享 共同 共和国',
  '社会 机会 协会 学会 工会 展会 大会 委员会 议会 运动会 演唱会 音乐会 会议 会展 会员 会计',
  '就业 人才 供应 效应 响应 适应 反应 应急 方向 定向 投向 导向 横向 纵向 存在 现在 在建 在校 在职 在编',
  '天使 许可 所有 国有 拥有 占有 现有 有效 有机 有限 行为',
].flatMap((words) => words.split(' '));
