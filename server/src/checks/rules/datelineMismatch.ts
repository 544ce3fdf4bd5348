/** 本报3月5日讯 昨日（3月3日）: a day named beside 昨日 or 今日 that the dateline makes another one. */
import type { DateMention, DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { isDay, partsFromEdtf } from '../../base/edtf.ts';
import type { Finding } from '../finding.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import type { MentionRule } from '../rule.ts';

export const datelineMismatch: MentionRule = {
  scope: 'mention',
  id: 'dateline-mismatch',
  title: { zh: '“昨日”“今日”与电头不符', en: 'Yesterday or today that the dateline makes another day' },
  why: {
    zh: '稿件隔日见报，“昨日”后面括注的日期没有跟着改，或者电头改了而正文没有改。',
    en: 'The story ran a day later than it was written, and the day in brackets behind 昨日, or the dateline, was not moved along.',
  },
  gates: [
    {
      zh: '默认关闭：还没有在真实文本里证实过它能发现别的规则发现不了的差错。',
      en: 'Off by default: no real text has shown yet that it finds what no other rule does.',
    },
    {
      zh: '只看紧跟在“今日”“昨日”“前日”“明日”之后括注的月日。',
      en: 'Only a day in brackets right behind 今日, 昨日, 前日 or 明日.',
    },
    {
      zh: '电头、报头须写明日子；只能从文件名、标题或上下文推断的，不看。',
      en: 'The dateline or the masthead must give the day; silent where it comes from the file name, the title or from guessing.',
    },
  ],
  wrong: [
    {
      documents: ['本报2025年3月5日讯 昨日（3月3日），全市春季植树活动在滨河绿地启动，千余名市民参加。'],
      note: { zh: '3月5日的昨日是3月4日', en: 'the day before 5 March is the 4th' },
    },
    {
      documents: ['新华社济南2025年7月1日电 昨天（6月29日），黄河下游调水调沙结束，河道水势平稳。'],
      note: { zh: '应为6月30日', en: 'it was 30 June' },
    },
    {
      documents: ['本报2024年3月1日讯 昨日（2月28日），全市普降小雪，环卫工人连夜清扫道路。'],
      note: { zh: '2024年有2月29日', en: '2024 had a 29 February' },
    },
  ],
  right: [
    {
      documents: ['本报2025年3月5日讯 昨日（3月4日），全市春季植树活动在滨河绿地启动，千余名市民参加。'],
      note: { zh: '相符', en: 'it fits' },
    },
    {
      documents: ['本报2025年3月1日讯 昨日（2月28日），全市普降小雪，环卫工人连夜清扫道路。'],
      note: { zh: '平年2月末', en: 'the end of February' },
    },
    {
      documents: ['植树活动侧记\n\n昨日（3月3日），春季植树活动在滨河绿地启动，千余名市民参加。'],
      note: { zh: '没有电头', en: 'no dateline' },
    },
    {
      documents: ['本报2025年3月5日讯 昨日，全市春季植树活动在滨河绿地启动，3月3日已完成整地。'],
      note: { zh: '不是同一天的括注', en: 'the other day is not in brackets' },
    },
  ],
  severity: 'error',
  // No published text and no planted one has shown yet that it alone finds something.
  enabledByDefault: false,
  check: (document, mention, i) => {
    const next = document.mentions[i + 1];
    return mention.kind === 'date' && next?.kind === 'date' ? checkDay(document, mention, next) : [];
  },
};

function checkDay(document: DocumentAnalysis, relative: DateMention, named: DateMention): readonly Finding[] {
  const { expression, value, reference, sentence } = relative;
  if (expression.form !== 'point' || expression.point.dayOffset === undefined || value === null) return [];
  if (reference?.source !== 'dateline' && reference?.source !== 'masthead') return [];
  if (named.sentence !== sentence || named.expression.form !== 'point') return [];
  const text = document.sentences[sentence]?.text ?? '';
  if (!/^[（(]$/.test(text.slice(relative.inSentence[1], named.inSentence[0]))) return [];
  const own = partsFromEdtf(value);
  const { month, day } = named.expression.point;
  if (!own?.month || !own.day || month === undefined || day === undefined) return [];
  if (own.month === month && own.day === day) return [];
  // 2月30日 is no day of any dateline: impossible-date says so.
  if (!isDay({ year: own.year, month, day })) return [];
  return [
    findingAt(
      placeOf(document, named),
      datelineMismatch.id,
      datelineMismatch.severity,
      {
        zh: `按${reference.words ?? reference.value}，“${relative.text}”是${own.month}月${own.day}日，不是“${named.text}”。`,
        en: `By ${reference.words ?? reference.value}, “${relative.text}” is ${value}, not “${named.text}”.`,
      },
      [relatedPlace(placeOf(document, relative), { zh: '相对的日子', en: 'the relative day' })],
    ),
  ];
}
