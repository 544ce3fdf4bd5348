/** Words beside a number of years or days that make it a length of time, where it could be an ordinal or a part of a name. */

/** Words right before a number of years that make it a length of time. */
export const durationBefore: readonly string[] = [
  '连续',
  '历时',
  '历经',
  '经过',
  '通过',
  '为期',
  '长达',
  '时隔',
  '仅用',
  '只用',
  '用了',
  '持续',
  '坚持',
  '耗时',
  '用时',
  '再用',
  '力争用',
  '利用',
  '短短',
  '任期',
  '期限',
  '期限为',
  '有效期',
  '有效期为',
  '至少',
  '最长',
  '不少于',
  '不超过',
  '提前',
  '延长',
  '缩短',
  '每隔',
  '奋斗',
  '会期',
  '工期',
  '展期',
  '假期',
  '为时',
  '节省',
  '节约',
  '尘封',
  '跨越',
  '走过',
  '相隔',
  '需',
  '需要',
  '等了',
];

/** Words before a number of years that belong to the expression: 近五年, 未来5年. */
export const spanBefore: readonly string[] = ['最近', '近', '未来', '今后', '此后'];

/** Words right after one year, or weeks, that make it a length of time; several years are one without them. */
export const durationAfter: readonly string[] = [
  '时间',
  '之久',
  '之内',
  '以内',
  '内',
  '间',
  '行动',
  '攻坚',
  '努力',
  '实践',
  '任期',
  '过渡期',
];

const list = (words: string): readonly string[] => words.split(' ');

/** Before several years that are no length of time: the next or the first ones, a stage of school, the years of a reign. */
export const notBeforeYears: readonly string[] = [
  ...list('后 头 首 那 哪 每 某 逐 个 届 同 历 当 往 新时代 学前 高中 学制'),
  ...list('民国 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 洪武 永乐 宣德 成化 弘治 正德 嘉靖 万历 天启 崇祯'),
  ...list('贞观 开元 天宝 元和 庆历 熙宁 元丰 元祐 崇宁 宣和 绍兴 淳熙 至元 至正'),
];

/** After several years that are no length of time that passes, or a part of a word. */
export const notAfterYears: readonly string[] = [
  ...list('期 级 制 生 轻 龄 产 薪 货 味 夜 终 底 末 初 中 华 检 会 票 审 画 糕 鉴 月 限 头 关 历 均'),
  ...list('（ \\( 以上 以下 以后 以前 之后 后 一遇 一度 复 有期 义务教育 免费教育 教育 一贯 贯通 毛入'),
];
