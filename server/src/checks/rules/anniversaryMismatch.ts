/** 1995年成立，2025年迎来35周年: an anniversary that the years beside it do not have. */
import type { DateMention, DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { mentionsOfSentence } from '../../analysis/packedAnalysis.ts';
import { partsFromEdtf } from '../../base/edtf.ts';
import { knownEventIn } from '../../facts/knownEventIn.ts';
import { writtenValue } from '../../facts/passage.ts';
import type { Finding } from '../finding.ts';
import { findingAt, placeInSentence, placeOf, relatedPlace } from '../messageFinding.ts';
import type { SentenceRule } from '../rule.ts';

export const anniversaryMismatch: SentenceRule = {
  scope: 'sentence',
  id: 'anniversary-mismatch',
  title: { zh: '周年数与年份不符', en: 'Anniversary that does not fit the years' },
  why: {
    zh: '沿用往年文稿时，“周年”数常常忘改；成立年份与周年数一减便知。',
    en: 'When the text of another year is reused the anniversary is often left as it was; one subtraction shows it.',
  },
  gates: [
    {
      zh: '只看两种写法：同一句里有“某年成立（建立、创办……）”又有“某年（今年）……周年”；或者“某年（今年）是（正值、迎来）新中国成立、改革开放……N周年”，其起始年份人所共知。',
      en: 'Two shapes only: a sentence that says the year of founding (成立, 建立, 创办) and the year of the anniversary; or “… is the Nth anniversary” of an event whose year everybody knows.',
    },
    {
      zh: '“今年”须由报头、电头、文件名等定出年份；一句中有多个成立年份的，不看。',
      en: '今年 must be known from masthead, dateline or file name; silent where a sentence has several years of founding.',
    },
    { zh: '“近”“超过”“多”等约数不看。', en: 'Approximate anniversaries are left alone.' },
  ],
  wrong: [
    {
      documents: ['校庆公告\n\n学校于1995年成立，2025年迎来35周年校庆，欢迎校友返校。'],
      note: { zh: '应为30周年', en: '30 years' },
    },
    {
      documents: ['纪念活动方案\n\n2024年是中华人民共和国成立70周年，各单位要组织好升旗仪式。'],
      note: { zh: '2024年是75周年', en: '2024 was the 75th' },
    },
    {
      documents: ['图书馆馆庆简讯\n\n图书馆创办于1958年，2018年正值建馆50周年，馆庆展览免费开放。'],
      note: { zh: '应为60周年', en: '60 years' },
    },
  ],
  right: [
    {
      documents: ['校庆公告\n\n学校于1995年成立，2025年迎来30周年校庆，欢迎校友返校。'],
      note: { zh: '相符', en: 'it fits' },
    },
    {
      documents: ['纪念活动方案\n\n2024年是中华人民共和国成立75周年，各单位要组织好升旗仪式。'],
      note: { zh: '相符', en: 'it fits' },
    },
    {
      documents: ['文史资料\n\n2023年，展厅重新展出改革开放40周年纪念邮票，参观者络绎不绝。'],
      note: { zh: '说的是已过去的纪念', en: 'speaks of an anniversary past' },
    },
    {
      documents: ['校庆公告\n\n学校1952年成立，1995年迁址新建，2025年迎来迁址30周年，欢迎校友返校。'],
      note: { zh: '两个起始年份', en: 'two years to count from' },
    },
    {
      documents: [
        '两国交往情况\n\n2025年12月3日\n\n今年是两国建立战略伙伴关系30周年，明年将迎来建交50周年，两国关系继往开来。',
      ],
      note: { zh: '两个周年，各有其事', en: 'two anniversaries of two things' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: checkSentence,
};

const anniversary = /(\d{1,3}|[一二三四五六七八九十百]{1,5})周年/g;

const founded = /^(?:[^，。；]{0,6})(?:成立|建立|创办|创建|创立|建校|建馆|建院|设立|建厂|迁|挂牌|开馆|通车|开业)/;
const foundedBefore = /(?:成立|建立|创办|创建|创立|设立|始建|建成|挂牌|开馆|通车|开业)于$/;
const celebrates = /^[^，。；]{0,8}?(?:是|正值|恰逢|适逢|迎来|喜迎)/;

function checkSentence(document: DocumentAnalysis, sentence: number): readonly Finding[] {
  const { text } = document.sentences[sentence] as DocumentAnalysis['sentences'][number];
  if (!text.includes('周年')) return [];
  return [...text.matchAll(anniversary)].flatMap((match) => {
    const count = writtenValue(match[1] as string)?.toNumber();
    if (count === undefined || /(?:近|超|过|第|约)$/.test(text.slice(0, match.index))) return [];
    // 庆祝改革开放40周年大会 was held in its own year, whatever year speaks of it.
    if (/^(?:大会|纪念大会|系列|表彰|成就)/.test(text.slice(match.index + match[0].length))) return [];
    const dates = yearsIn(document, sentence, match.index);
    const now = dates.findLast(({ mention }) => celebrates.test(text.slice(mention.inSentence[1], match.index)));
    if (!now) return [];
    const clause = text.slice(now.mention.inSentence[1], match.index);
    // 新中国成立75周年、开发区建设40周年: each event with its own number.
    const event = knownEventIn(clause);
    const origins =
      event !== null
        ? [event]
        : dates.filter(({ mention }) => mention !== now.mention && isFounding(text, mention)).map(({ year }) => year);
    const [from] = origins;
    if (from === undefined || origins.length > 1 || now.year <= from || now.year - from === count) return [];
    return [report(document, sentence, { match, from, to: now.year, now: now.mention })];
  });
}

interface YearMention {
  readonly mention: DateMention;
  readonly year: number;
}

/** Years that stand before a place of the sentence and are certain. */
const yearsIn = (document: DocumentAnalysis, sentence: number, before: number): readonly YearMention[] =>
  mentionsOfSentence(document, sentence).flatMap((mention) => {
    if (mention.kind !== 'date' || mention.inSentence[1] > before) return [];
    const year = mention.value === null ? undefined : partsFromEdtf(mention.value)?.year;
    return year === undefined || mention.reference?.source === 'inferred' ? [] : [{ mention, year }];
  });

/** 今年是两国建立伙伴关系30周年 tells of another anniversary and of no beginning. */
const isFounding = (text: string, { inSentence: [start, end] }: DateMention): boolean =>
  (founded.test(text.slice(end)) && !/^[^，。；]*周年/.test(text.slice(end))) ||
  foundedBefore.test(text.slice(0, start));

function report(
  document: DocumentAnalysis,
  sentence: number,
  { match, from, to, now }: { match: RegExpExecArray; from: number; to: number; now: DateMention },
): Finding {
  return findingAt(
    placeInSentence(document, sentence, match.index, match.index + match[0].length),
    anniversaryMismatch.id,
    anniversaryMismatch.severity,
    {
      zh: `从${from}年到${to}年是${to - from}周年，不是“${match[0]}”。`,
      en: `From ${from} to ${to} is ${to - from} years, not “${match[0]}”.`,
    },
    [relatedPlace(placeOf(document, now), { zh: '周年所在的年份', en: 'the year of the anniversary' })],
  );
}
