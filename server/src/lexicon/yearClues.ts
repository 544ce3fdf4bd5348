/**
 * What the ways to speak of a year tell of the year in which a text was written: 截至2022年底 and 2023届毕业生 are both said in 2023, 到2025年
 * before that is over. The numbers were counted in some thousands of newspaper articles and parts of government reports, and rounded.
 */

/**
 * How a year is given: alone, by a part of it, by one that begins with it (上半年), its end, a month or a day; from it on; as an end of a
 * range; without 年.
 */
export type YearForm = 'year' | 'part' | 'first part' | 'end' | 'month' | 'day' | 'since' | 'from' | 'to' | 'bare';

/**
 * Of a hundred texts, how many were written two or more years before the year spoken of, one year before it, in it, one, two, and three
 * or more years after it.
 */
export type YearOdds = readonly [ahead: number, next: number, same: number, after: number, two: number, later: number];

/** Ways of speaking that say the same of the year: those of one kind count once, by the latest year. */
export interface YearClue {
  readonly kind: string;
  readonly odds: YearOdds;
}

export interface YearWording extends YearClue {
  readonly forms: readonly YearForm[];
  /** What stands right before the year, right after it. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Words that speak of 2020 in this way. */
  readonly example: string;
}

const alone: readonly YearForm[] = ['year'];
const point: readonly YearForm[] = ['year', 'part', 'first part', 'end', 'month', 'day'];
const event =
  '赛季|博览会|交易会|展销会|推介会|洽谈会|研讨会|论坛|大会|峰会|年会|运动会|世界杯|[标军开奖战]赛|联赛|大赛|邀请赛|系列赛|展览|雕塑展|[艺文化旅游]术?节|[影乐]节|[传动]周|[日月季]活动|科普日|消费季|行动|活动';

const compared: YearClue = { kind: 'compared', odds: [0, 0, 14, 40, 10, 36] };
const aim: YearClue = { kind: 'aim', odds: [68, 12, 9, 4, 1, 6] };
const begin: YearClue = { kind: 'begin', odds: [2, 2, 7, 17, 11, 61] };
const part: YearClue = { kind: 'part', odds: [3, 2, 55, 23, 6, 11] };
const expected: YearClue = { kind: 'expected', odds: [8, 12, 65, 10, 2, 3] };
const named: YearClue = { kind: 'event', odds: [3, 2, 85, 4, 1, 5] };
const properName: YearClue = { kind: 'name', odds: [0, 1, 92, 6, 0, 1] };
const reportOn: YearClue = { kind: 'report on', odds: [0, 3, 42, 53, 1, 1] };
const statistic: YearClue = { kind: 'statistic', odds: [4, 2, 13, 75, 3, 3] };
const own: YearClue = { kind: 'own', odds: [0, 8, 62, 28, 1, 1] };

const title: YearClue = { kind: 'title', odds: [8, 4, 57, 28, 1, 2] };
const plan: YearClue = { kind: 'plan', odds: [2, 6, 50, 16, 8, 18] };
/** Behind years of what is planned for them. */
const intended = /^[^。；]{0,30}?(?:将|预计|力争|计划|预期)/;

/** The first row that fits a year is its clue. */
export const yearWordings: readonly YearWording[] = [
  {
    kind: 'same period',
    odds: [0, 0, 0, 45, 25, 30],
    forms: ['year', 'part', 'first part', 'month'],
    before: /[比较与同]$/,
    after: /^同期/,
    example: '较2020年同期增长5%',
  },
  { ...compared, forms: ['year', 'part', 'first part', 'month'], after: /^同期/, example: '恢复到2020年同期水平' },
  {
    kind: 'in force',
    forms: point,
    before: /自$/,
    after: /^起(?:正式|全面|开始)?(?:施行|实施|执行|生效)/,
    odds: [0, 40, 50, 6, 1, 3],
    example: '条例自2020年1月1日起施行',
  },
  {
    ...aim,
    forms: [...point, 'to'],
    before:
      /(?:(?<!(?:[从由自截比较][^，。；]{0,24}|直))[到至]|力争|展望|面向|迈向|锚定|瞄准|计划于?|预计到?|有望|将[于在]?|联合国|确保)$/,
    after: /^(?![^，。；]{0,6}(?:已|就|了))/,
    example: '到2020年建成学校12所',
  },
  {
    ...aim,
    forms: [...point, 'to'],
    after: /^(?:[底末]?前|左右|远景|可持续|议程|愿景|目标|基本实现|[^，。；]{0,8}?(?:将[^，。；]|力争|有望))/,
    example: '2020年将建成学校12所',
  },
  { ...aim, forms: ['to'], before: /[（(《]$/, example: '规划（2016—2020年）' },
  { ...aim, forms: ['to'], after: intended, example: '2016年至2020年将投资3亿元' },
  { ...plan, forms: ['from'], before: /[（(《]$/, example: '规划（2020—2024年）' },
  { ...plan, forms: ['from'], after: intended, example: '2020年至2024年将投资3亿元' },
  {
    ...reportOn,
    forms: alone,
    before: /《$/,
    after: /^[^》]{0,24}(?:报告|状况|公报|年鉴|指数|[蓝白]皮书)[》”]/,
    example: '《2020年发展状况公报》',
  },
  { ...reportOn, forms: alone, before: /关于$/, example: '关于2020年预算执行情况的报告' },
  {
    kind: 'of the day',
    odds: [1, 6, 91, 1, 0, 1],
    forms: ['year', 'bare'],
    before: /(?:日[）)]?|[近昨今]日|日前)，?[在由]?$/,
    example: '3月1日，2020年技能大赛开幕',
  },
  {
    kind: 'held',
    odds: [3, 6, 88, 2, 0, 1],
    forms: ['year', 'bare'],
    before: /(?:出席|参加|举办|主办|承办|举行|开展|启动|召开)了?的?$/,
    example: '学校举行2020年开学典礼',
  },
  {
    ...properName,
    forms: ['bare'],
    after: /^(?:[·•]|[中全]国|世界|全球|国际|亚洲|中华)/,
    example: '2020中国产业发展指数',
  },
  { ...title, forms: ['year', 'bare'], before: /《$/, example: '《2020年行动方案》' },
  { ...title, forms: ['bare'], after: /^[）)]?》/, example: '《发展报告（2020）》' },
  { ...title, forms: alone, before: /[（(]$/, after: /^[版本][）)]/, example: '《行动方案（2020年版）》' },
  { ...named, forms: ['bare'], after: /^”/, example: '“长河2020”专项行动' },
  { kind: 'class', odds: [0, 5, 88, 3, 1, 3], forms: ['bare'], after: /^届/, example: '2020届毕业生' },
  {
    ...named,
    forms: ['year', 'bare'],
    after: new RegExp(`^(?![^，。；]{0,8}奥)[^，。；、：]{0,16}?(?:${event})`),
    example: '2020年全国科普日',
  },
  {
    kind: 'past',
    odds: [0, 0, 0, 97, 2, 1],
    forms: alone,
    before: /(?:过去|[走度]过|告别|回[首顾])的?$/,
    example: '刚刚过去的2020年',
  },
  {
    kind: 'set out',
    odds: [0, 3, 92, 5, 0, 0],
    forms: alone,
    after:
      /^[^，。；]{0,16}?(?:预期目标|目标任务|主要任务|重点任务|重点工作|主要工作|工作(?:的?总体要求|的?重点|安排|部署|思路))(?![^，。；]{0,4}(?:完成|落实|回顾|总结|[取实]))/,
    example: '2020年经济社会发展的主要预期目标',
  },
  {
    ...aim,
    forms: alone,
    after: /^[^，。；]{0,40}?的[^，。；]{0,4}目标/,
    example: '明确2020年产量达到3万台的发展目标',
  },
  {
    ...expected,
    forms: alone,
    after: /^度?，?[^，。；\d]{0,10}?(?:预计|有望)/,
    example: '2020年，铁路预计投产3000公里',
  },
  { ...expected, forms: alone, before: /(?:预测|预期|预估)，?$/, example: '据预测，2020年销量达3万台' },
  { ...own, forms: alone, after: /^，?(?:是|为)[^，。]{0,30}(?:之年|一年|周年)/, example: '2020年是收官之年' },
  { ...own, forms: alone, after: /^的?(?:重点|主要)?(?:工作|任务|计划|安排)/, example: '2020年工作亮点' },
  {
    ...compared,
    forms: ['year', 'part', 'first part', 'end', 'month'],
    before: /[比较同与]$/,
    example: '比2020年增长5%',
  },
  {
    ...begin,
    forms: [...point, 'from', 'since'],
    before: /(?:[自从由]|早在|始于|[始立建办]于)$/,
    example: '从2020年开始',
  },
  { ...begin, forms: ['since', 'from'], example: '2020年以来' },
  {
    kind: 'risen to',
    odds: [3, 1, 4, 84, 5, 3],
    forms: alone,
    before: /(?:[从由](?:19|20)\d\d年[^，。；]{0,24}|(?:增[长加]|提[高升]|上升|扩大|下降|减少|缩小|[升降]))[到至为]$/,
    after: /^的/,
    example: '由2016年的12亿元增加到2020年的18亿元',
  },
  {
    kind: 'done by',
    odds: [3, 0, 9, 60, 7, 21],
    forms: ['to'],
    after: /^[^。；]*?(?:了|已|累计|年均增[长速])/,
    example: '2016年至2020年，产值增长了12%',
  },
  { kind: 'to', odds: [23, 8, 20, 35, 4, 10], forms: ['to'], example: '2016年至2020年' },
  { kind: 'end', odds: [0, 0, 1, 95, 2, 2], forms: ['year', 'end'], before: /截[至止]到?$/, example: '截至2020年底' },
  { kind: 'at end', odds: [7, 5, 3, 54, 16, 15], forms: ['end'], example: '2020年底建成' },
  {
    kind: 'until',
    odds: [0, 0, 75, 23, 1, 1],
    forms: ['month', 'day'],
    before: /截[至止]到?$/,
    example: '截至2020年6月',
  },
  { kind: 'first part', odds: [3, 8, 82, 5, 1, 1], forms: ['first part'], example: '2020年上半年' },
  { ...part, forms: ['part'], example: '2020年三季度' },
  { ...part, forms: alone, after: /^(?:半年|中期|年中|暑期)/, example: '2020年半年度报告' },
  { kind: 'season', odds: [1, 3, 84, 8, 0, 4], forms: alone, after: /^[春秋]季(?!里)/, example: '2020年秋季学期' },
  {
    kind: 'holiday',
    odds: [0, 18, 58, 7, 3, 14],
    forms: alone,
    after: /^“?(?:五一|国庆|中秋|端午|春节|元旦|清明|暑假|寒假|[春暑]运)/,
    example: '2020年国庆假期',
  },
  { kind: 'day', odds: [1, 3, 46, 22, 6, 22], forms: ['day'], example: '2020年3月1日' },
  { kind: 'month', odds: [1, 1, 14, 36, 14, 34], forms: ['month'], example: '2020年3月' },
  {
    ...statistic,
    forms: alone,
    before: /(?<![将力争计划][^。；]{0,28})$/,
    after:
      /^度?，?(?:(?:[^。；，\d]|\d{4}年){0,20}，)?[^。；，]{0,28}?(?:达到?|为|完成|增长|实现|突破|超过?|下降|新增|提高|累计)[^，。；]{0,8}\d/,
    example: '2020年，产值达到12亿元',
  },
  { ...statistic, forms: alone, before: /显示，$/, example: '统计显示，2020年，全市产值居首位' },
  { ...statistic, forms: alone, after: /^度?，?全[国省市县区]/, example: '2020年，全市产值居首位' },
  { kind: 'done', odds: [2, 2, 16, 29, 9, 42], forms: alone, after: /^[^。；]*了/, example: '2020年，他办了工厂' },
  { ...properName, forms: ['bare'], before: /^$/, example: '2020融合创新园区开幕' },
  { kind: 'year', odds: [5, 4, 30, 30, 7, 24], forms: alone, example: '2020年，学校建成' },
];

/** 今年是改革开放45周年, of an event whose year is known. */
export const anniversaryClue: YearClue = { kind: 'anniversary', odds: [0, 1, 97, 2, 0, 0] };
/** 第六届进博会, 第39个教师节. */
export const numberedClue: YearClue = { kind: 'numbered', odds: [0, 2, 92, 4, 1, 1] };
/** 十四届全国人大一次会议: spoken of until the next one and after. */
export const sessionClue: YearClue = { kind: 'session', odds: [0, 3, 50, 30, 3, 14] };
/** 1993年正式成立…30年来: a year and how long ago it was. */
export const countedClue: YearClue = { kind: 'counted', odds: [2, 10, 73, 9, 1, 5] };
/** 7月18日 in a text that says 2023年7月18日 as well. */
export const sameDayClue: YearClue = { kind: 'same day', odds: [0, 0, 85, 8, 3, 4] };
/** The year that several paragraphs begin with: a review of it. */
export const reviewClue: YearClue = { kind: 'review', odds: [0, 0, 65, 30, 2, 3] };
/** A year called one of something in a text that says 今年, too. */
export const ownYearClue: YearClue = { kind: 'own', odds: [0, 4, 90, 4, 1, 1] };
/** The latest year of a text that speaks of 明年 and not of 今年. */
export const nextYearClue: YearClue = { kind: 'next year', odds: [0, 80, 12, 8, 0, 0] };
