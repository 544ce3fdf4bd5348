/** A date with a weekday that the day does not fall on. */
import type { DateMention, DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { type Day, isDay, partsFromEdtf, weekday } from '../../base/edtf.ts';
import type { Finding } from '../finding.ts';
import { findingAt, placeOf } from '../messageFinding.ts';
import type { DocumentRule } from '../rule.ts';

export const weekdayMismatch: DocumentRule = {
  scope: 'document',
  id: 'weekday-mismatch',
  title: { zh: '日期与星期不符', en: 'Weekday that does not belong to the date' },
  why: {
    zh: '日期或星期至少有一个是错的，读者会走错时间。常见原因是沿用上一年的文稿。',
    en: 'The date or the weekday is wrong, and readers come at the wrong time. Often the text of the year before was reused.',
  },
  gates: [
    {
      zh: '年份须由文字、报头或电头给出；只能推测年份时不报。',
      en: 'The year must come from the words, the masthead or the dateline; silent where it can only be guessed.',
    },
    {
      zh: '跨年前后（年初的稿件写去年年末的日子）而文字未写年份的，只要前后一年相符即不报。',
      en: 'Silent around the turn of the year where the words give no year and the weekday fits the neighbouring year.',
    },
  ],
  wrong: [
    {
      documents: ['关于举行全市政务公开日活动的通知\n\n活动定于2025年10月1日（星期二）上午举行，请各单位组织参加。'],
      note: { zh: '2025年10月1日是星期三', en: '1 October 2025 was a Wednesday' },
    },
    {
      documents: ['关于召开全市经济工作会议的通知\n\n会议定于2024年3月15日星期四上午9时召开，请市政府各部门按时参加。'],
      note: { zh: '2024年3月15日是星期五', en: '15 March 2024 was a Friday' },
    },
    {
      documents: [
        '全市项目建设现场推进会\n\n本报2023年6月6日讯 全市项目建设现场推进会将于6月9日（周六）召开，加快推进重点工程。',
      ],
      note: { zh: '年份由电头给出；2023年6月9日是星期五', en: 'the dateline gives the year; 9 June 2023 was a Friday' },
    },
  ],
  right: [
    {
      documents: ['关于举行全市政务公开日活动的通知\n\n活动定于2025年10月1日（星期三）上午举行，请各单位组织参加。'],
      note: { zh: '相符', en: 'it fits' },
    },
    {
      documents: ['关于召开全市经济工作会议的通知\n\n会议定于3月15日（星期四）上午召开，请市政府各部门按时参加。'],
      note: { zh: '年份不明', en: 'no year known' },
    },
    {
      documents: ['政务服务大厅公告\n\n自2025年6月起，政务服务大厅每周六上午照常办理业务，方便企业和群众。'],
      note: { zh: '不是某一天的星期', en: 'no weekday of one day' },
    },
    {
      documents: ['全市项目建设现场推进会\n\n2024年2月29日星期四，市政府召开项目建设现场推进会，加快推进重点工程。'],
      note: { zh: '闰日相符', en: 'a leap day that fits' },
    },
    {
      documents: [
        '关于2024年放假安排的通知\n\n2023年10月25日\n\n现将2024年放假安排通知如下。\n\n清明节放假调休，共3天。4月7日（星期日）上班。',
      ],
      note: { zh: '所安排的是2024年', en: 'the days are those of 2024' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) =>
    document.mentions.flatMap((mention) => (mention.kind === 'date' ? checkDate(document, mention) : [])),
};

const weekdayWords = ['日', '一', '二', '三', '四', '五', '六'];
const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function checkDate(document: DocumentAnalysis, mention: DateMention): readonly Finding[] {
  const { expression, value, reference } = mention;
  if (expression.form !== 'point' || expression.weekday === undefined || value === null) return [];
  if (reference?.source === 'inferred') return [];
  const day = dayFrom(value);
  if (!day) return [];
  const said = expression.weekday;
  const real = weekday(day);
  if (real === said) return [];
  const { year } = expression.point;
  const yearStated = year !== null && 'stated' in year;
  const neighbours = [day.year - 1, day.year + 1].filter((other) => fallsOn({ ...day, year: other }, said));
  if (!yearStated && neighbours.length > 0 && nearTurnOfYear(document, day)) return [];
  // 现将2025年放假安排通知如下: the days below are of the year that the text states before them.
  if (!yearStated && neighbours.some((other) => statesBefore(document, mention, other))) return [];
  const [other] = neighbours;
  return [
    findingAt(placeOf(document, mention), weekdayMismatch.id, weekdayMismatch.severity, {
      zh:
        `${day.year}年${day.month}月${day.day}日是星期${weekdayWords[real]}，不是星期${weekdayWords[said]}。` +
        (other === undefined ? '' : `${other}年的这一天是星期${weekdayWords[said]}，疑为沿用其他年份的文稿。`),
      en:
        `${value} is a ${englishWeekdays[real]}, not a ${englishWeekdays[said]}.` +
        (other === undefined
          ? ''
          : ` In ${other} the day is a ${englishWeekdays[said]}: perhaps taken over from another year.`),
    }),
  ];
}

const dayFrom = (value: string): Day | null => {
  const parts = partsFromEdtf(value);
  return parts?.month && parts.day ? { year: parts.year, month: parts.month, day: parts.day } : null;
};

const fallsOn = (day: Day, said: number): boolean => isDay(day) && weekday(day) === said;

const statesBefore = ({ mentions }: DocumentAnalysis, { span: own }: DateMention, year: number): boolean =>
  mentions.some(
    (one) =>
      one.kind === 'date' &&
      one.span.start < own.start &&
      one.expression.form === 'point' &&
      one.expression.point.year !== null &&
      'stated' in one.expression.point.year &&
      one.expression.point.year.stated === year,
  );

/** Whether document and day stand at two sides of a New Year, so that a day without its year may be of either. */
function nearTurnOfYear(document: DocumentAnalysis, { month }: Day): boolean {
  const own = partsFromEdtf(document.context.date?.value ?? '')?.month;
  if (own === undefined) return true;
  return (own <= 3 && month >= 10) || (own >= 10 && month <= 3);
}
