/** A day or month that no calendar has. */
import type { DateMention } from '../../analysis/documentAnalysis.ts';
import { daysInMonth } from '../../base/edtf.ts';
import type { DatePoint } from '../../mentions/dateExpression.ts';
import type { Bilingual } from '../finding.ts';
import { findingAt, placeOf } from '../messageFinding.ts';
import type { MentionRule } from '../rule.ts';

export const impossibleDate: MentionRule = {
  scope: 'mention',
  id: 'impossible-date',
  title: { zh: '日历上没有的日期', en: 'Date that no calendar has' },
  why: {
    zh: '这样的日期必是笔误，时间错误按一个差错计，重要时间加倍。',
    en: 'Such a date is a slip for certain; a wrong time counts as one fault, an important one double.',
  },
  gates: [
    {
      zh: '2月29日须文中写明年份且不是闰年才报。',
      en: '29 February is reported only where the words give a year that is no leap year.',
    },
    {
      zh: '只有月份没有年和日（如“13月”）的不报，多半不是日期。',
      en: 'A month by itself, without year and day, is left alone: mostly it is no date.',
    },
  ],
  wrong: [
    {
      documents: ['关于开展安全生产检查的通知\n\n请各县区于2025年2月30日前将安全生产检查情况报市政府办公室。'],
      note: { zh: '2月没有30日', en: 'February has no 30th' },
    },
    {
      documents: ['关于开展安全生产检查的通知\n\n市政府检查组定于2025年13月5日到各县区开展安全生产检查。'],
      note: { zh: '没有13月', en: 'there is no 13th month' },
    },
    {
      documents: ['项目建设情况通报\n\n2025年2月29日，市政府召开全市重点项目建设推进会议。'],
      note: { zh: '2025年不是闰年', en: '2025 is no leap year' },
    },
  ],
  right: [
    {
      documents: ['项目建设情况通报\n\n2024年2月29日，市政府召开全市重点项目建设推进会议。'],
      note: { zh: '闰年', en: 'a leap year' },
    },
    {
      documents: ['项目建设情况通报\n\n2月29日，市政府召开全市重点项目建设推进会议。'],
      note: { zh: '未写年份', en: 'no year given' },
    },
    {
      documents: ['关于开展安全生产检查的通知\n\n请各县区于2025年12月31日前将安全生产检查情况报市政府办公室。'],
      note: { zh: '有这一天', en: 'the day exists' },
    },
    {
      documents: ['项目建设情况通报\n\n该项目建设历时13个月，于2025年4月30日竣工，全市重点工程进展顺利。'],
      note: { zh: '时长不是日期', en: 'a duration is no date' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document, mention) => {
    const reason = mention.kind === 'date' ? impossibility(mention) : null;
    return reason ? [findingAt(placeOf(document, mention), impossibleDate.id, impossibleDate.severity, reason)] : [];
  },
};

/** Why a calendar has no such date, or null. */
export function impossibility({ expression }: DateMention): Bilingual | null {
  if (expression.form === 'point') return impossible(expression.point, statedYear(expression.point));
  if (expression.form !== 'range') return null;
  const { from, to } = expression;
  return (
    impossible(from, statedYear(from)) ??
    impossible(
      { ...to, month: to.month ?? from.month ?? 0 },
      statedYear(to) ?? statedYear(from),
      to.month === undefined,
    )
  );
}

const statedYear = ({ year }: DatePoint): number | null => (year !== null && 'stated' in year ? year.stated : null);

/** A leap year, for days whose year is not given: only what is wrong in every year is wrong. */
const anyLeapYear = 2024;

/** @param monthInherited whether the month is that of the range's start: then only the day is judged */
function impossible({ month, day }: DatePoint, year: number | null, monthInherited = false): Bilingual | null {
  if (month === undefined) return null;
  if (month < 1 || month > 12) {
    if (monthInherited || (day === undefined && year === null)) return null;
    return { zh: `一年没有${month}月。`, en: `There is no month ${month}.` };
  }
  if (day === undefined) return null;
  const last = daysInMonth(year ?? anyLeapYear, month);
  if (day >= 1 && day <= last) return null;
  const when = month === 2 && year !== null ? `${year}年${month}月` : `${month}月`;
  return {
    zh: `${when}没有${day}日，最后一天是${last}日。`,
    en: `Month ${month}${month === 2 && year !== null ? ` of ${year}` : ''} has no day ${day}; its last day is ${last}.`,
  };
}
