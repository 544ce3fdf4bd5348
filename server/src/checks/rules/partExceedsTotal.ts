/** 进出口总额300亿元，其中出口320亿元 said anywhere in one paragraph: an indicator that is more than the one that it is a part of. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { sentenceText } from '../../analysis/packedAnalysis.ts';
import { isBelow } from '../../base/interval.ts';
import { totalsOf } from '../../facts/indicatorNature.ts';
import type { Finding } from '../finding.ts';
import { inBoth, quotedText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import type { MentionRule } from '../rule.ts';

export const partExceedsTotal: MentionRule = {
  scope: 'mention',
  id: 'part-exceeds-total',
  title: { zh: '分项指标大于总体指标', en: 'Indicator that is more than the one it is a part of' },
  why: {
    zh: '出口是进出口的一部分，第三产业增加值是生产总值的一部分，农村居民收入低于全体居民收入。同一时期、同一地区的分项大于总体，必有一个数字有误。',
    en: 'Exports are a part of foreign trade, services of GDP, and rural incomes are below those of all residents. A part that is more than its total, for one time and place, means that one figure is wrong.',
  },
  gates: [
    {
      zh: '只看词表中列明的总体与分项，两个指标都不带别的修饰，在同一段之内。',
      en: 'Only totals and parts that a table names, neither with words that narrow it down, in one paragraph.',
    },
    {
      zh: '地区、时期、性质、口径、单位须相同；增速、占比、总体的增量不看；同一段有几个总体数字的，都小于分项才报；区间有任何可能成立的，不报。',
      en: 'Place, period, role, basis and dimension must be equal; growth, shares and increases of the total are left alone, one of several totals that holds the part is enough, and so is what the intervals allow.',
    },
  ],
  wrong: [
    {
      documents: ['外贸运行情况\n\n2025年，全市外贸进出口总额326.5亿元，增长5%；出口总额341.2亿元，增长6%，结构优化。'],
      note: { zh: '出口大于进出口', en: 'exports are more than exports and imports' },
    },
    {
      documents: ['国民经济运行情况\n\n2025年，全市地区生产总值986亿元，第三产业增加值5230亿元，增长6%，总体平稳。'],
      note: { zh: '三产大于生产总值', en: 'services are more than GDP' },
    },
    {
      documents: [
        '居民收入情况\n\n2025年，全市居民人均可支配收入3.62万元，城镇居民人均可支配收入3.41万元，农村居民人均可支配收入2.2万元。',
      ],
      note: { zh: '城镇居民收入低于全体居民', en: 'urban incomes are below those of all' },
    },
  ],
  right: [
    {
      documents: ['外贸运行情况\n\n2025年，全市外贸进出口总额326.5亿元，增长5%；出口总额241.2亿元，增长6%，结构优化。'],
      note: { zh: '相符', en: 'it fits' },
    },
    {
      documents: [
        '外贸运行情况\n\n2024年，全市外贸进出口总额326.5亿元，增长5%；2025年，全市出口总额341.2亿元，增长26%。',
      ],
      note: { zh: '不是同一年', en: 'two years' },
    },
    {
      documents: [
        '外贸运行情况\n\n2025年，全市外贸进出口总额418亿元，其中出口总额279.4亿元；市属企业进出口活跃，全市外贸进出口总额178.5亿元为市属完成。',
      ],
      note: { zh: '另一总体足以容下', en: 'another total holds it' },
    },
    {
      documents: [
        '外贸运行情况\n\n2025年，全市完成海关进出口总额418亿元，其中出口总额279.4亿元；市属企业完成进出口总额178.5亿元。',
      ],
      note: { zh: '带修饰的总体足以容下', en: 'a total in other words holds it' },
    },
    {
      documents: [
        '居民收入情况\n\n“十四五”末，城镇和农村居民人均可支配收入由23121元、6945元增加到34274元、11238元，稳步提高。',
      ],
      note: { zh: '前后两个时点', en: 'what it was and what it has become' },
    },
    {
      documents: ['外贸运行情况\n\n2025年，全市外贸进出口总额增长5%，出口总额增长6%，进口总额增长3%，结构优化。'],
      note: { zh: '增速不看', en: 'growth is left alone' },
    },
    {
      documents: [
        '国民经济运行情况\n\n2025年，全省地区生产总值新增1000亿元，第三产业增加值2606亿元，增长14.7%，总体平稳。',
      ],
      note: { zh: '总体的增量', en: 'the total’s increase' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document, mention, i) => {
    if (mention.kind !== 'figure' || !isAmount(mention) || mention.fact.indicatorModifier !== undefined) return [];
    const totals = totalsOf(mention.fact);
    if (!totals) return [];
    const wholes = inParagraph(document, i).filter(
      (other) =>
        totals.has(other.fact.indicatorId ?? '') &&
        isAmount(other) &&
        !isIncrease(document, other) &&
        isFormer(document, other) === isFormer(document, mention) &&
        behindIndicator(other) === behindIndicator(mention) &&
        other.quantity.unit === mention.quantity.unit,
    );
    const whole = wholes.find(({ fact }) => fact.indicatorModifier === undefined);
    // Of several totals one may be of some firms only: it is enough that one holds the part.
    return whole && wholes.every(({ quantity }) => isBelow(quantity.interval, mention.quantity.interval))
      ? [report(document, whole, mention)]
      : [];
  },
};

/** What the key says beside the indicator: place, period, measure, role, basis, dimension. */
const behindIndicator = ({ key = '' }: FigureMention): string => key.slice(key.indexOf('|'));

/** A level or count with a key. */
const isAmount = ({ fact, quantity, form, key }: FigureMention): boolean =>
  key !== undefined &&
  form === 'plain' &&
  (fact.measure?.value === 'level' || fact.measure?.value === 'count') &&
  quantity.values.length === 1;

/** 生产总值新增1000亿元: by how much the total grew. */
const isIncrease = (document: DocumentAnalysis, { sentence, inSentence: [start] }: FigureMention): boolean =>
  /(?:[新净]增|增加)[^，。；]{0,4}$/.test(sentenceText(document, sentence).slice(0, start));

/** 由甲增加到乙: what it was. */
const isFormer = (document: DocumentAnalysis, { sentence, inSentence: [start] }: FigureMention): boolean =>
  /[从由](?!事)[^，。；]*$/.test(
    sentenceText(document, sentence)
      .slice(Math.max(0, start - formerReach), start)
      .replace(/^.*[到至为]/s, ''),
  );
/** How far before a figure its 从 or 由 is looked for, in characters. */
const formerReach = 24;

/** The figures of a mention's paragraph. */
function inParagraph({ mentions }: DocumentAnalysis, index: number): readonly FigureMention[] {
  const block = mentions[index]?.block;
  let [first, end] = [index, index];
  while (mentions[first - 1]?.block === block) first--;
  while (mentions[end]?.block === block) end++;
  return mentions.slice(first, end).flatMap((one) => (one.kind === 'figure' ? [one] : []));
}

const report = (document: DocumentAnalysis, whole: FigureMention, part: FigureMention): Finding =>
  findingAt(
    placeOf(document, part),
    partExceedsTotal.id,
    partExceedsTotal.severity,
    inBoth((language) => {
      const [all, some] = [whole, part].map((figure) => quotedText(figure, language));
      const [of, is] = [whole, part].map(({ fact }) => fact.indicator?.value ?? '');
      return language === 'zh'
        ? `${is}${some}不会大于${of}${all}。`
        : `${is} ${some} cannot be more than ${of} ${all}.`;
    }),
    [relatedPlace(placeOf(document, whole), { zh: '总体', en: 'the total' })],
  );
