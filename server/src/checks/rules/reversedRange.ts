/** A range whose second end comes before its first: of dates, or of figures. */
import type { DateMention, DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import type { DatePoint } from '../../mentions/dateExpression.ts';
import type { Finding } from '../finding.ts';
import { inBoth, valueText } from '../messageFigure.ts';
import { findingAt, placeOf } from '../messageFinding.ts';
import type { MentionRule } from '../rule.ts';

export const reversedRange: MentionRule = {
  scope: 'mention',
  id: 'reversed-range',
  title: { zh: '起止颠倒', en: 'Range that ends before it begins' },
  why: {
    zh: '起点大于终点的时段或数值范围不成立，两端至少有一个写错或写反。',
    en: 'A period or range of values whose start is after its end cannot be: an end is wrong, or they are exchanged.',
  },
  gates: [
    {
      zh: '时段两端须都写明年份，或同在一个月内；“12月至3月”可能跨年，不报。',
      en: 'Both ends of a period must state their year or lie in one month: 12月至3月 may cross the New Year.',
    },
    {
      zh: '“由8%至5%”“降至”等表示下降的、负数、气温、“15—2万”这类单位只写一次的，“届满前90日至30日”“4万元到1万元不等”这类的，不报。',
      en: 'Silent for falling quantities (由8%至5%), negative numbers, temperatures, ranges whose scale word stands once, and such as 届满前90日至30日 or 4万元到1万元不等.',
    },
  ],
  wrong: [
    {
      documents: ['供暖工作通知\n\n本年度供暖期为2025年12月至2025年3月，请各县区政府做好能源保障工作。'],
      note: { zh: '年份写错', en: 'a wrong year' },
    },
    {
      documents: ['全市经济工作会议召开\n\n会议提出，2026年全市规模以上工业增加值增长8%—5%，项目建设持续加快。'],
      note: { zh: '两端写反', en: 'the ends are exchanged' },
    },
    {
      documents: ['关于举办政务公开培训班的通知\n\n培训时间为2025年6月18日至12日，请市政府各部门选派人员参加。'],
      note: { zh: '同月之内，止日早于起日', en: 'within one month the last day is before the first' },
    },
  ],
  right: [
    {
      documents: ['供暖工作通知\n\n本年度供暖期为2024年12月至2025年3月，请各县区政府做好能源保障工作。'],
      note: { zh: '跨年', en: 'across the New Year' },
    },
    {
      documents: ['供暖工作通知\n\n供暖期为每年11月至次年3月，请各县区政府做好能源保障工作。'],
      note: { zh: '次年', en: 'of the next year' },
    },
    {
      documents: ['全市经济运行情况\n\n2025年，全市城镇调查失业率由5.2%至5.0%逐月回落，就业形势总体稳定。'],
      note: { zh: '由高到低的变化', en: 'a change from high to low' },
    },
    {
      documents: ['全市经济工作会议召开\n\n会议提出，2026年全市规模以上工业增加值增长5%—8%，项目建设持续加快。'],
      note: { zh: '顺序正确', en: 'in order' },
    },
    ...[
      ['许可证有效期届满前90日至30日内提出延续申请。', '离期满越近，数越小', 'the nearer the end, the smaller'],
      ['机动车转弯时，应当提前100米至50米开启转向灯。', '离路口越近，数越小', 'the nearer the crossing, the smaller'],
      ['六名被告人分别被处以4万元到1万元不等的罚金。', '“不等”不分先后', '不等 is in any order'],
      ['劣Ⅴ类比例（%）26.1＜22-4.1个百分点，总体向好。', '表格：22与-4.1', 'of a table: 22 and -4.1'],
    ].map(([text, zh = '', en = '']) => ({ documents: [`工作通知\n\n${text}`], note: { zh, en } })),
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document, mention) => {
    if (mention.kind === 'date') return checkDates(document, mention);
    return mention.kind === 'figure' ? checkFigures(document, mention) : [];
  },
};

function checkDates(document: DocumentAnalysis, mention: DateMention): readonly Finding[] {
  const { expression } = mention;
  // 从9月23号到本月6号: of the month that the text is of.
  if (expression.form !== 'range' || /[本当]月/.test(mention.text) || !isReversed(expression.from, expression.to))
    return [];
  return [
    findingAt(placeOf(document, mention), reversedRange.id, reversedRange.severity, {
      zh: `时段“${mention.text}”的终点早于起点。`,
      en: `The period “${mention.text}” ends before it begins.`,
    }),
  ];
}

/** Whether the end lies before the start by what the words themselves say. */
function isReversed(from: DatePoint, to: DatePoint): boolean {
  const a = statedYear(from);
  const b = statedYear(to);
  if (a !== null && b !== null) {
    if (a !== b) return b < a;
    return before(to, from);
  }
  // A day that no month has is impossible-date's.
  const sameMonth =
    (from.day ?? 0) <= 31 &&
    from.month !== undefined &&
    (to.month === undefined || to.month === from.month) &&
    to.year === null;
  return sameMonth && from.day !== undefined && to.day !== undefined && to.day < from.day;
}

const statedYear = ({ year }: DatePoint): number | null => (year !== null && 'stated' in year ? year.stated : null);

/** Order within one year, as far as both points go. */
function before(a: DatePoint, b: DatePoint): boolean {
  if (a.month === undefined || b.month === undefined) return false;
  if (a.month !== b.month) return a.month < b.month;
  return a.day !== undefined && b.day !== undefined && a.day < b.day;
}

/** Words before a range that say a quantity moves or falls, so that it may run downwards. */
const moving = /[由从自]|[降减跌缩落]|放缓|收窄|回调|调整/;
/** Before a point of time or road, what is nearer is less: 提前100米至50米, 届满前90日至30日, 距离入口150米至50米处. */
const nearing = /[前距离]/;
const measuresNearness = /^(?:米|公里|千米|海里|里|秒|分钟|个?小时|日|天|个工作日|个?周|个?月|年)$/;
/** Temperatures, and the fineness of a process, which gets better as the number falls. */
const downwards = /^(?:℃|°C|摄氏度|度|纳米|nm)$/;

function checkFigures(document: DocumentAnalysis, figure: FigureMention): readonly Finding[] {
  const { values, unit } = figure.quantity;
  const [from, to] = values;
  if (to === undefined || from.lte(to) || to.lt(0) || downwards.test(unit)) return [];
  const sentence = document.sentences[figure.sentence]?.text ?? '';
  const clause = sentence.slice(Math.max(0, figure.inSentence[0] - 12), figure.inSentence[0]);
  if (moving.test(clause) || scaleStandsOnce(figure.text) || isNoRange(figure.text, clause)) return [];
  const after = sentence.slice(figure.inSentence[1], figure.inSentence[1] + 4);
  if (otherwise.test(after)) return [];
  if (measuresNearness.test(unit) && (nearing.test(clause) || /^(?:之?前|处)/.test(after))) return [];
  return [
    findingAt(
      placeOf(document, figure),
      reversedRange.id,
      reversedRange.severity,
      inBoth((language) => {
        const high = valueText(from, unit, language, 6);
        const low = valueText(to, unit, language, 6);
        return language === 'zh'
          ? `范围“${figure.text}”的起点 ${high} 大于终点 ${low}。`
          : `The range “${figure.text}” begins at ${high}, above its end ${low}.`;
      }),
    ),
  ];
}

/**
 * 22-4.1个百分点 of a table that lost its borders: a number and a negative one. 一米五到两米 begins in the middle of a number, and
 * -0.1至0 with a minus.
 */
function isNoRange(text: string, before: string): boolean {
  if (/[-－−—~～]$|[一二两三四五六七八九十\d][米元尺]$/.test(before)) return true;
  const hyphen = /^(\d+)(\.\d+)?-(\d+)(\.\d+)?/.exec(text);
  if (!hyphen) return false;
  const [, from = '', fromDecimals = '', to = '', toDecimals = ''] = hyphen;
  return fromDecimals.length !== toDecimals.length || from.length > to.length + 2;
}

/** 百分之二十二至五倍 and 50-30毫米汞柱: a unit of its own. 4万元到1万元不等: in any order. （365天-104天）÷12: a sum. */
const otherwise = /^(?:倍|汞柱|不等|[)）]?\s*[÷×＝=*/])/;

/** Whether only the second number has 万 or 亿: the first may be meant without it. */
const scaleStandsOnce = (text: string): boolean => /^[\d.,]+[—–\-~～至到]+[\d.,]+[万亿]/.test(text);
