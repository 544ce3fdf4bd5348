/** 3月1日至10日，为期7天: a number of days that the dates beside it do not have. */
import type { DateMention, DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { dayNumber, isDay } from '../../base/edtf.ts';
import type { DatePoint } from '../../mentions/dateExpression.ts';
import type { Finding } from '../finding.ts';
import { findingAt, placeInSentence, placeOf, relatedPlace } from '../messageFinding.ts';
import type { MentionRule } from '../rule.ts';

export const durationMismatch: MentionRule = {
  scope: 'mention',
  id: 'duration-mismatch',
  title: { zh: '起止日期与天数不符', en: 'Days that do not fit the dates' },
  why: {
    zh: '改了会期而没有改天数，或者改了天数而没有改会期，读者不知道哪一个对。',
    en: 'The dates of an event were changed and its length was not, or the other way round.',
  },
  gates: [
    {
      zh: '只看紧跟起止日期的“为期”“历时”“共”“持续”若干天。',
      en: 'Only days that follow the dates with 为期, 历时, 共 or 持续.',
    },
    {
      zh: '首尾都算、只算一头，都视为相符。',
      en: 'Both ways of counting, with and without the first day, are right.',
    },
    {
      zh: '“近”“约”“多”“工作日”不看；跨2月而年份不明的，多一天少一天都视为相符。',
      en: 'Approximate numbers and working days are left alone; over February of an unknown year a day more or less is right.',
    },
  ],
  wrong: [
    {
      documents: ['关于举办花卉展的公告\n\n本届花卉展3月1日至10日举行，为期7天，市民可免费入园。'],
      note: { zh: '应为10天', en: 'ten days' },
    },
    {
      documents: ['文物普查简报\n\n普查队于2025年6月3日至6月30日开展外业调查，历时82天，登记文物点若干。'],
      note: { zh: '应为28天，数位颠倒', en: '28 days, digits swapped' },
    },
    {
      documents: ['关于道路封闭施工的通告\n\n滨河路自9月28日至10月7日封闭施工，共15天，请过往车辆绕行。'],
      note: { zh: '应为10天', en: 'ten days' },
    },
  ],
  right: [
    {
      documents: ['关于举办花卉展的公告\n\n本届花卉展3月1日至10日举行，为期10天，市民可免费入园。'],
      note: { zh: '首尾都算', en: 'both ends count' },
    },
    {
      documents: ['关于举办花卉展的公告\n\n本届花卉展3月1日至10日举行，为期9天，市民可免费入园。'],
      note: { zh: '只算一头', en: 'one end counts' },
    },
    {
      documents: ['关于举办花卉展的公告\n\n本届花卉展3月1日至10日举行，共设展区7个，市民可免费入园。'],
      note: { zh: '不是天数', en: 'no days' },
    },
    {
      documents: ['关于道路封闭施工的通告\n\n滨河路自2月25日至3月6日封闭施工，共10天，请过往车辆绕行。'],
      note: { zh: '平年10天，闰年11天', en: 'ten days, eleven in a leap year' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document, mention) => (mention.kind === 'date' ? checkDays(document, mention) : []),
};

/** Right behind the dates, with few words between. */
const length = /^[^。；\d]{0,14}?(?:为期|历时|持续|会期|共计?)(\d{1,3})[天日](?![多余左])/;

function checkDays(document: DocumentAnalysis, dates: DateMention): readonly Finding[] {
  const { expression, sentence, inSentence } = dates;
  if (expression.form !== 'range') return [];
  const match = length.exec((document.sentences[sentence]?.text ?? '').slice(inSentence[1]));
  const counted = daysBetween(expression.from, expression.to);
  if (!match || !counted) return [];
  const end = inSentence[1] + match[0].length;
  const said = digitsOf(match[1] as string);
  const [least, most] = counted;
  if (said >= least - 1 && said <= most) return [];
  return [
    findingAt(
      placeInSentence(document, sentence, end - (match[1] as string).length - 1, end),
      durationMismatch.id,
      durationMismatch.severity,
      {
        zh: `“${dates.text}”首尾共${most}天，不是${said}天。`,
        en: `“${dates.text}” are ${most} days with both ends, not ${said}.`,
      },
      [relatedPlace(placeOf(document, dates), { zh: '起止日期', en: 'the dates' })],
    ),
  ];
}

const digitsOf = (text: string): number => [...text].reduce((sum, digit) => sum * 10 + '0123456789'.indexOf(digit), 0);

/** Days with both ends, at least and at most: a February of an unknown year has 28 or 29. */
function daysBetween(from: DatePoint, to: DatePoint): readonly [least: number, most: number] | null {
  const first = { month: from.month, day: from.day };
  const last = { month: to.month ?? from.month, day: to.day };
  if (!first.month || !first.day || !last.month || !last.day) return null;
  const [start, end] = [statedYear(from), statedYear(to)];
  const counts = (start !== null ? [start] : [2023, 2024]).flatMap((year) => {
    const a = { year, month: first.month as number, day: first.day as number };
    const next = end ?? ((last.month as number) < a.month ? year + 1 : year);
    const b = { year: next, month: last.month as number, day: last.day as number };
    if (!isDay(a) || !isDay(b)) return [];
    return [dayNumber(b) - dayNumber(a) + 1];
  });
  return counts.length === 0 || counts.some((count) => count < 1) ? null : [Math.min(...counts), Math.max(...counts)];
}

const statedYear = ({ year }: DatePoint): number | null => (year !== null && 'stated' in year ? year.stated : null);
