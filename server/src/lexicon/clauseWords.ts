/**
 * Words of the sentence around a name: what stands before one of them is said of the name, or of something else. Each row carries
 * examples, with the name that is left between brackets, or without a name.
 */

export interface ClauseWords {
  /** Alternatives of a regular expression. */
  readonly words: string;
  readonly examples: readonly string[];
}

const row = (words: string, ...examples: string[]): ClauseWords => ({ words, examples });

/** Words of two characters and more: wherever they stand, they are words of the sentence. */
export const clauseWords: readonly ClauseWords[] = [
  row(
    '(?:转移|迁移|行驶|输送|派遣|采集|提交|运输|接入|通达)(?:至|到|自|往) 会同 倡议[同与和] 运至 送至 转至 直达(?!快车|列车|专列|特快|通道) 来到 去往 赶往 赶赴 奔赴 前去 回到 返回 离开 抵达 到达(?!层|厅|区) 送往 运往 送到 运到 传到 发往 派往 搬到 冲进 涌入 搬进 搬入 住进 走出 走上 转到 汇集 汇聚 坐上 乘坐 搭乘 乘上 搭载(?!率|量|物) [喝吃用住]上 驶过 驶入 驶向 驶出 驶离 开往 通往 途经 穿过 下穿(?![通隧立工]) 绕行 走过 (?:建成|投产|竣工|完工|通车|开通|启用|开工|投用|运营)后 跨越(?!式|发展|计划|行动|工程)',
    '一小时便可到达⟦甘州国际机场⟧。',
    '游客乘坐高铁来到⟦翠屏山森林公园⟧。',
    '每天有三千辆车驶过大桥。',
  ),
  row(
    '跟随 不通 (?<!\\p{Script=Han})[东南西北](?:至|起|临|接|抵|距)(?=\\p{Script=Han}{2}) [东南西北]起(?![义点源步伏兵草重])(?=\\p{Script=Han}{2}) 紧挨 紧邻 毗邻 靠近 平行于 怀抱着 环抱着 遍布 隶属',
    '新校舍紧邻⟦梅江湿地公园⟧。',
    '桥长3公里，北距⟦虎门大桥⟧30公里。',
  ),
  row(
    '承建 援建 承担 研制 入驻(?!区) 进驻 运用于 使用(?!权|中心) 采用 属于 派出 选派 带领 率领 负责(?!人) 就读 毕业(?!生) 任职(?!资格) 入职 担任 曾任 授予 签署 签订 创办(?!人) 划归 参加 举行 履行 注册(?!制|地|商标) 召开 召集 出席 会见 采访 参访 探访 走访 游览 入住(?!率)',
    '由中铁承建⟦桂林北站⟧的施工。',
    '省发展改革委召开第十次全国水利项目协商会。',
  ),
  row(
    '表明 证明 说明 表示 指出 认为 介绍 透露 强调 看到 听到 感到 得知 知道 相信 期待 盼望 愿意 感谢 呼吁 要求 邀请 请求 允许 同意 决定 关注 瞄准 找准 投身 发起(?!人) 开启 主张 反对 奉行 遵循 遵守 违反 秉持 秉承 承诺',
    '⟦渝昆高铁⟧不仅证明中国高铁技术成熟。',
    '这一成绩充分说明⟦渝昆高铁⟧深受欢迎。',
  ),
  row(
    '提供(?!商) 缺乏 缺少 出现 发生 导致 引发 造成 带来 吸引(?!力) 受到 收到 得到 赢得 占据 超过 不足 多达 高达 长达 有望 力求 具有 属于',
    '为周边居民提供⟦溪口水库⟧的优质水。',
  ),
  row(
    '没有 只有 共同为 层为 已为 已有 已是 已于 而是 只是 还是 只能 再到 先到 可到(?!达) 可向 听说 还有 还要 都有 都是 都能 都会 都在 就是 也是 又是 正是 便是 均为 均是 成为 作为 视为 称为 誉为 变为 变成 变身 组成部分 框架下 所属 化为 化作 当成 看成 仅是',
    '没有水就没有⟦沙坡头景区⟧。',
    '桥梁都是工程的难点。',
  ),
  row(
    '不仅 不但 而且 并且 但是 然而 虽然 尽管 因为 因此 所以 如果 只要 即使 无论 不管 由于 对于 至于 于是 例如 比如 譬如 诸如 尤其 随着 根据 按照 依据 沿着 为了 关于',
    '因此⟦金华南站⟧等交通枢纽客流大增。',
  ),
  row(
    '期间 全年 我们 他们 她们 它们 你们 咱们 自己 人们 这里 那里 这些 那些 这样 如此 什么 怎么 怎样 如何 其中 其他 其它 所列 所有(?!制|权) 每个 每条 每座 每年 每天 某些 许多 很多 不少 众多 一些 一场 一次(?!性) 一条(?![街龙心沟河]) 一种 一名 一[眼列架艘台辆幅张片份] 一部分',
    '一部分花我们会运往⟦斗南花卉交易中心⟧。',
    '所有乡镇都能一刻钟上高速。',
  ),
  row(
    '后来 此前 此后 从此 随后 当时 同年 次年 翌年 今天 昨天 今日 昨日 当天 当日 日前 近日 不久前 前不久 (?:[上下本]个?|这个)月',
    '为后来⟦江阳水库⟧的兴建打下基础。',
    '⟦宁德至德化铁路⟧今天全线贯通。',
  ),
  row(
    '眺望 远眺 俯瞰 巡览 遥望 视察 调研(?!室|员) 了解 熟悉 察看 查看 检查(?!站) 督导(?!组) (?<![广山关粤浙辽胶])[东西南北]接(?=\\p{Script=Han}{2})',
    '记者登高眺望⟦泸州长江大桥⟧。',
    '⟦泸州长江大桥⟧东接⟦泸遂铁路⟧。',
  ),
  row(
    '进一步 初步 更加 十分 至今 时刻 仿佛 妥善 已经 曾经 正在 将要 即将 刚刚 仍然 依然 始终 一直 从来 总是 经常 往往 再次 再度 逐渐 逐步 不断 不再 不能 不可 不得 不会 不要 不必 能够 可以 可能 应当 应该 必须 需要 想要 可供 以便 用来 用以 尽快 恰恰 量身定制 归根结底',
    '归根结底要有具体行动。',
    '工人正在⟦云溪水库⟧施工。',
  ),
];

/** Single characters that are such words where the segmentation has them stand alone. */
export const clauseCharacters: ReadonlySet<string> = new Set(
  '到赴像共对为被让使给跟往向由把将从就也又还才却仍已便再只仅不没未很更可要应须需想是有说看听叫去来走坐拿抓我你他她它咱其每各该此这哪谁而但或且若因则于着了们吗呢吧',
);

/** Words that one of them begins and that the segmentation does not know: they stand in names. */
export const clauseCharacterNames =
  /^(?:为[民老农侨]|还[林草湖湿田建迁]|再生|让胡|可(?:再生|降解|持续|视|控)|那[曲坡]|来[宾安凤]|从[江化]|将乐|应[城县])/u;

/** Words that have one of them in them and that the segmentation keeps whole, so that nothing is segmented for them. */
export const wordsWithClauseCharacter =
  '人才 国有 应用 未来 就业 重要 要素 供给 供应 应急 更新 内需 对外 对接 自由 思想 主要 便利 再造 对口 面向 便民'.split(
    ' ',
  );

/** Sentences in which such a character stands alone. */
export const clauseCharacterExamples: readonly string[] = [
  '不少人下班后先到大桥观光台。',
  '客流汇集到中枢机场。',
  '又抓重点工程，以重点工程带动全局。',
  '老张已为⟦包兰铁路⟧守了三十年。',
  '绿色长廊守着⟦渝昆铁路⟧延伸。',
  '实施⟦可再生能源替代行动⟧、⟦退牧还草工程⟧。',
];
