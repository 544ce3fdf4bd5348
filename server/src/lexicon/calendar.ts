/**
 * Calendar words as data: relative years, months and days, parts of the year and of the day. Every row has
 * examples of where it is read and of where its characters mean something else; they are its tests.
 */

/** How a word relates to time: to the document's own date, or to the time that the text is speaking of. */
export interface TimeShift {
  readonly to: 'reference' | 'topic';
  readonly by: number;
}

export interface CalendarWord {
  readonly word: string;
  readonly shift: TimeShift;
  /** Characters that the word does not follow. */
  readonly notAfter?: string;
  /** What the word is not followed by: alternatives of a regular expression. */
  readonly notBefore?: string;
  /** What must follow: alternatives of a regular expression. */
  readonly before?: string;
  readonly examples: readonly string[];
  readonly counterExamples?: readonly string[];
}

const reference = (by: number): TimeShift => ({ to: 'reference', by });
const topic = (by: number): TimeShift => ({ to: 'topic', by });
/** Characters after which 前年 and 后年 are the end of one expression and the start of another. */
const counted = '0-9〇零一二两三四五六七八九十百年月日以之目此先';

export const yearWords: readonly CalendarWord[] = [
  { word: '今年', shift: reference(0), examples: ['今年新建学校'] },
  { word: '去年', shift: reference(-1), examples: ['去年建成'] },
  {
    word: '明年',
    shift: reference(1),
    notAfter: '说表证声阐标',
    examples: ['做好明年工作'],
    counterExamples: ['说明年度安排'],
  },
  {
    word: '前年',
    shift: reference(-2),
    notAfter: `${counted}大`,
    notBefore: '均',
    examples: ['前年开工'],
    counterExamples: ['目前年产量', '此前年均', '大前年'],
  },
  {
    word: '后年',
    shift: reference(2),
    notAfter: counted,
    notBefore: '均|产',
    examples: ['预计后年完工'],
    counterExamples: ['投产后年产20万台', '建成后年均'],
  },
  {
    word: '上一年',
    shift: topic(-1),
    examples: ['比上一年多'],
  },
  { word: '下一年', shift: topic(1), examples: ['结转下一年使用'] },
  {
    word: '下年',
    shift: topic(1),
    notAfter: '以之',
    before: '度',
    examples: ['编制下年度预算'],
    counterExamples: ['五年以下年度'],
  },
  {
    word: '上年',
    shift: topic(-1),
    notAfter: '以之晚身',
    notBefore: '纪',
    examples: ['比上年增长'],
    counterExamples: ['五年以上年限'],
  },
  {
    word: '当年',
    shift: topic(0),
    notAfter: '相',
    examples: ['当年完成投资'],
  },
  {
    word: '同年',
    shift: topic(0),
    notAfter: '不',
    notBefore: '级|龄',
    examples: ['同年投产'],
    counterExamples: ['同年级学生', '不同年限'],
  },
  {
    word: '本年',
    shift: topic(0),
    notAfter: '成基根资',
    notBefore: '级',
    examples: ['本年支出'],
    counterExamples: ['成本年均下降'],
  },
  { word: '次年', shift: topic(1), notAfter: '一二三每', examples: ['次年完工'] },
  { word: '翌年', shift: topic(1), examples: ['翌年完工'] },
];

/** Two years named at once, as offsets from the year of the document. */
export const yearPairs: readonly { readonly word: string; readonly offsets: readonly [number, number] }[] = [
  { word: '今明两年', offsets: [0, 1] },
  { word: '去今两年', offsets: [-1, 0] },
];

export const monthWords: readonly CalendarWord[] = [
  { word: '本月', shift: reference(0), notAfter: '成基', examples: ['本月开工'] },
  { word: '上个月', shift: reference(-1), examples: ['上个月开工'] },
  {
    word: '上月',
    shift: reference(-1),
    notAfter: '以',
    examples: ['比上月增长'],
    counterExamples: ['两个以上月份'],
  },
  { word: '下个月', shift: reference(1), examples: ['下个月开工'] },
  {
    word: '下月',
    shift: reference(1),
    notAfter: '以',
    examples: ['下月开工'],
  },
  { word: '当月', shift: topic(0), examples: ['当月新增'] },
];

/** After 今日 and 今天 a day is meant where something happens on it; else they mean “these days”. */
const event =
  '[，,（(上下]|晚|凌晨|早[上晨]|中午|夜间|白天|\\d{1,2}[时:：]|起(?!点)|召开|举行|在|[发公宣]布|发[表出射]|启[动用]|开(?:始|幕|工|通|馆|赛)|闭幕|结束|正式|出[版台]|播[发出]|表示|透露|通过|贯通|抵达|迎来|试|全面|联合|成功|出征|动工|启运|揭[晓牌幕]|挂牌|成立|通车|首[飞发航]|返回|到达|会见|下发|零[时点]';

export const dayWords: readonly CalendarWord[] = [
  {
    word: '今日',
    shift: reference(0),
    before: event,
    examples: ['今日召开'],
    counterExamples: ['今日中国'],
  },
  {
    word: '今天',
    shift: reference(0),
    notAfter: '到的',
    before: event,
    examples: ['今天上午', '今天（5月12日）开通', '今天8时', '今天开始', '在今天启运'],
  },
  {
    // Most other words that follow tell of what is done on the day, but for those that speak of the present.
    word: '今天',
    shift: reference(0),
    notAfter: '到在至于从给为对就走像而',
    notBefore: '[的之，。、；！？”」》]|我|咱|你|人们|中国|世界|社会|这|那|已|依[然旧]|仍然|来?看|再|\\d|，',
    examples: ['大桥今天合龙', '记者今天从会上了解到', '今天是教师节', '总统今天任命'],
    counterExamples: ['今天的生活', '今天我们', '走到今天，', '联系紧密的今天，', '直到今天仍在使用', '今天中国强大了'],
  },
  {
    word: '昨日',
    shift: reference(-1),
    notBefore: '的|重现',
    examples: ['昨日举行'],
  },
  {
    word: '昨天',
    shift: reference(-1),
    notBefore: '的',
    examples: ['昨天举行'],
    counterExamples: ['昨天的荣光'],
  },
  {
    word: '昨晚',
    shift: reference(-1),
    notBefore: '的',
    examples: ['昨晚举行'],
    counterExamples: ['昨晚的星光'],
  },
  {
    word: '今晚',
    shift: reference(0),
    before: event,
    examples: ['今晚在体育馆开幕'],
    counterExamples: ['今晚报'],
  },
  { word: '今早', shift: reference(0), before: event, examples: ['今早，首班车发出'] },
  { word: '今晨', shift: reference(0), before: event, examples: ['今晨，首班车发出'] },
  {
    word: '前天',
    shift: reference(-2),
    notAfter: counted,
    before: event,
    examples: ['前天下午'],
    counterExamples: ['三天前天气转凉'],
  },
  {
    word: '前日',
    shift: reference(-2),
    notAfter: `${counted}提`,
    before: event,
    examples: ['前日召开'],
    counterExamples: ['目前日均客流'],
  },
  {
    word: '明天',
    shift: reference(1),
    before: `${event}|起|将`,
    examples: ['明天上午', '明天起施行'],
    counterExamples: ['美好的明天'],
  },
  {
    word: '明日',
    shift: reference(1),
    notAfter: '文发说证表',
    before: `${event}|起|将`,
    examples: ['明日起施行'],
    counterExamples: ['文明日常', '明日之星'],
  },
  {
    word: '后天',
    shift: reference(2),
    notAfter: counted,
    before: `${event}|起|将`,
    examples: ['后天上午'],
    counterExamples: ['后天努力'],
  },
  { word: '当日', shift: topic(0), notAfter: '相', examples: ['当日签约'] },
  {
    word: '当天',
    shift: topic(0),
    notAfter: '幕赛会式工业约营展节',
    notBefore: '下|然',
    examples: ['当天签约'],
    counterExamples: ['开幕当天'],
  },
  { word: '同日', shift: topic(0), examples: ['同日揭牌'] },
];

/** Parts of the day that belong to a date before them. */
export const dayParts: readonly string[] = [
  '上午',
  '下午',
  '中午',
  '凌晨',
  '清晨',
  '早上',
  '早晨',
  '傍晚',
  '晚上',
  '晚间',
  '夜间',
  '晚(?!些)',
];

/** Characters of a day of the week after 星期 or 周, with 0 for Sunday. */
export const weekdayNumber: Readonly<Record<string, number>> = {
  日: 0,
  天: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
};

/** Edges of a year or month (年初, 11月末) and what may not follow them. */
export const edges: readonly {
  readonly word: string;
  readonly kind: 'start' | 'end';
  readonly notBefore: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    word: '初',
    kind: 'start',
    notBefore: '步|级|中|见|显|具|衷|心|次|始|创|审|选|试|夏|冬|春|秋|核|稿|任|评|加|装',
    examples: ['2022年初', '3月初'],
    counterExamples: ['2025年初步核算'],
  },
  {
    word: '底',
    kind: 'end',
    notBefore: '线|层|部|气|盘|色|蕴|数|座|板|商|图|价|牌|稿',
    examples: ['2022年底', '11月底'],
    counterExamples: ['2025年底数清'],
  },
  {
    word: '末',
    kind: 'end',
    notBefore: '端|位|梢|级',
    examples: ['2022年末', '11月末'],
    counterExamples: ['2025年末端配送'],
  },
];

/** After a number of days, where no day of the month is meant: 15日内. */
export const notAfterLoneDay: readonly string[] =
  '均 产 内 后 前 间 游 线 龄 以内 以上 以下 以前 以后 之 年 止 为 的 届满 期满 通知 左右'.split(' ');
