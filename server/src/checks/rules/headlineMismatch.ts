/** A figure in a headline that the article below does not bear out. */

import type { AnalysedBlock, DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { blocksOf } from '../../analysis/documentBlocks.ts';
import { decimal, halfOpen, hull, type Interval, intersects } from '../../base/interval.ts';
import type { Attribute } from '../../facts/fact.ts';
import { indicatorName } from '../../facts/factKey.ts';
import { baseInterval, intervalIn, sameDimension } from '../../facts/quantityComparison.ts';
import { cutReading, roundReading } from '../computation.ts';
import type { Finding } from '../finding.ts';
import { foundInRuns, type Run } from '../foundInRuns.ts';
import { slippedBelow } from '../headlineSlip.ts';
import { inBoth, quotedText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import { slipNote, slipsBound } from '../messageSlip.ts';
import type { DocumentRule } from '../rule.ts';

export const headlineMismatch: DocumentRule = {
  scope: 'document',
  id: 'headline-mismatch',
  title: { zh: '标题与正文数字不符', en: 'Headline figure that the article does not bear out' },
  why: {
    zh: '标题中的差错加倍计算，读者也往往只读标题。',
    en: 'A fault in a headline counts double, and the headline is what most readers read.',
  },
  gates: [
    {
      zh: '标题与正文须是同一指标（正文可多“总值”“余额”“全市”一类字样）、同一单位、同一计量；时期、范围、口径都写明而不同的，不比较。',
      en: 'Headline and text must name one indicator (the text may add words such as 总值, 余额, 全市), one unit and one measure; stated periods, places and bases must not differ.',
    },
    {
      zh: '正文只要有一处相符，就不报；取整、截去尾数以及“近”“超”“突破”均视为相符。',
      en: 'Silent when any figure of the article agrees; rounding, cutting of digits and 近, 超, 突破 count as agreement.',
    },
    {
      zh: '正文没有同一指标时，只看同一句话里有标题的三个连续汉字、与标题的数只差一处笔误（至少三位数字）的唯一一个数；或紧跟同样五个汉字之后的唯一一个数。',
      en: 'Where the article names no such indicator, only the one figure counts that a slip of the pen in three digits or more parts from the headline, in a sentence that has three characters in a row of it; or the only one that stands behind the same five characters.',
    },
    {
      zh: '“正文”到下一个标题为止；文中不带序号的小标题，其正文到下一个小标题为止；带序号的小标题不看。',
      en: 'The article ends at the next headline; that of a crosshead without a number, at the next heading. Numbered headings are left alone.',
    },
  ],
  wrong: [
    {
      documents: [
        '# 新系统单日金融交易峰值达8.8亿笔\n\n系统上线以来运行平稳，实现单日金融交易峰值达8.4亿笔、日均金融交易超5亿笔，服务小微企业。',
      ],
      note: { zh: '字样相同，数字不同', en: 'the same words, another figure' },
    },
    {
      documents: [
        '# 东山县固定资产投资突破700亿元\n\n本报2026年1月12日讯 记者从县统计局获悉，2025年，全县固定资产投资达到670亿元，重点项目建设进展顺利。',
      ],
      note: { zh: '标题“突破700亿元”，正文670亿元', en: 'over 700 above, 670 below' },
    },
    {
      documents: [
        '# 2025年东山县粮食总产量增长3.2%\n\n2025年，全县落实粮食安全责任，粮食总产量达到52.1万吨，同比增长2.3%，单产水平稳步提高。',
      ],
      note: { zh: '标题增长3.2%，正文增长2.3%', en: '3.2 % above, 2.3 % below' },
    },
    {
      documents: [
        '# 上半年东山县新登记企业1356户\n\n本报2025年7月10日讯 今年上半年，全县持续优化营商环境，新登记企业1365户，市场活力不断增强。',
      ],
      note: { zh: '数位颠倒', en: 'digits swapped' },
    },
    {
      documents: [
        '# 东山县元旦档票房达73.9万元\n\n据县文旅局统计，2026年元旦档三天，全县电影票房达79.3万元，影院上座率提高，市场开局良好。',
      ],
      note: { zh: '名称不尽相同，只差一处笔误', en: 'other words, and a slip of the pen between the two' },
    },
  ],
  right: [
    {
      documents: [
        '# 滨江新城加快发展\n\n园区工作纪实。\n\n新增就业岗位1200个\n\n一年来，园区新增就业岗位1200个，人才公寓交付使用。',
      ],
      note: { zh: '小标题与其正文相符', en: 'a crosshead that its text bears out' },
    },
    {
      documents: [
        '# 东山县固定资产投资突破650亿元\n\n本报2026年1月12日讯 记者从县统计局获悉，2025年，全县固定资产投资达到670亿元，重点项目建设进展顺利。',
      ],
      note: { zh: '670亿元确实突破650亿元', en: '670 is over 650' },
    },
    {
      documents: [
        '# 东山县外贸进出口近400亿元\n\n本报2026年1月12日讯 2025年，全县外贸进出口总值达到398.6亿元，民营企业活力增强，对外开放水平提升。',
      ],
      note: { zh: '“近400亿元”包含398.6亿元', en: '近 400 allows 398.6' },
    },
    {
      documents: [
        '# 2025年东山县粮食总产量增长3.2%\n\n2025年，全县落实粮食安全责任，夏粮产量增长1.1%，畜牧业产值增长5.4%，农业农村发展态势良好。',
      ],
      note: { zh: '正文没有同一指标', en: 'no figure of that indicator in the article' },
    },
    {
      documents: [
        '# 东山县一般公共预算收入达48亿元\n\n2025年，全县一般公共预算收入达到48.6亿元，财政支出结构不断优化，民生保障更加有力。',
      ],
      note: { zh: '标题截去尾数', en: 'the headline leaves out the last digit' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) => [
    ...belowHeadlines(document, articlesOf(document, isHeadline, isHeadline)),
    ...belowCrossheads(document, articlesOf(document, isCrosshead, isHeading)),
  ],
};

interface Article {
  readonly headline: readonly FigureMention[];
  readonly body: readonly FigureMention[];
}

const isHeading = ({ kind }: AnalysedBlock): boolean => kind === 'heading';
const isHeadline = ({ kind, level }: AnalysedBlock): boolean => kind === 'heading' && level === 1;

/** A heading inside an article, without a number: that of a report's section names what the section speaks of, and more. */
const isCrosshead = ({ kind, level, text }: AnalysedBlock): boolean =>
  kind === 'heading' && level !== 1 && !/^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|第)/.test(text);

/** Runs of headlines (a headline may have several lines) with what stands below, up to where the body ends. */
function articlesOf(
  { blocks }: DocumentAnalysis,
  heads: (block: AnalysedBlock) => boolean,
  ends: (block: AnalysedBlock) => boolean,
): readonly Run[] {
  const articles: Run[] = [];
  for (let end = 0; end < blocks.length; ) {
    const start = end;
    while (end < blocks.length && heads(blocks[end] as AnalysedBlock)) end++;
    if (start === end) {
      end++;
      continue;
    }
    while (end < blocks.length && !ends(blocks[end] as AnalysedBlock) && !heads(blocks[end] as AnalysedBlock)) end++;
    articles.push({ start, end });
  }
  return articles;
}

/** The headlines stand first. */
const differingBelow = (heads: (block: AnalysedBlock) => boolean) =>
  foundInRuns((document, { start, end }) => {
    let body = start;
    while (body < end && heads(document.blocks[body] as AnalysedBlock)) body++;
    const headline = figuresOf(document, start, body);
    return headline.length === 0 ? [] : checkArticle(document, { headline, body: figuresOf(document, body, end) });
  });
const belowHeadlines = differingBelow(isHeadline);
const belowCrossheads = differingBelow(isCrosshead);

/** The figures of some blocks. */
function figuresOf(document: DocumentAnalysis, start: number, end: number): readonly FigureMention[] {
  const { firstMention } = blocksOf(document);
  return document.mentions
    .slice(firstMention[start], firstMention[end])
    .filter((mention): mention is FigureMention => mention.kind === 'figure' && mention.form !== 'class');
}

function checkArticle(document: DocumentAnalysis, { headline, body }: Article): readonly Finding[] {
  return headline.flatMap((title) => {
    const comparable = body.filter(({ quantity }) => sameDimension(title.quantity, quantity));
    const candidates = comparable.filter((figure) => isSameFact(document, title, figure));
    const agrees = agreesWith(title);
    // A figure that the article repeats digit for digit is borne out, whatever the words beside it.
    if (candidates.some(agrees) || comparable.some(repeats(title))) return [];
    const first =
      candidates[0] ??
      slippedBelow(
        document,
        title,
        comparable.filter((figure) => !agrees(figure)),
      );
    if (!first) return [];
    if (isSum(title, body)) return [];
    return [report(document, title, first)];
  });
}

/** 取消和下放33项 above 取消29项，下放4项: two figures of one sentence make that of the headline. */
function isSum({ quantity: whole }: FigureMention, body: readonly FigureMention[]): boolean {
  const parts = body.filter(({ quantity }) => quantity.unit === whole.unit);
  return parts.some(({ sentence, quantity }, i) =>
    parts
      .slice(i + 1)
      .some(
        (other) => other.sentence === sentence && other.quantity.values[0].plus(quantity.values[0]).eq(whole.values[0]),
      ),
  );
}

/** Whether the body's figure, of the same dimension, is what the headline's speaks of, as far as the words of both go. */
function isSameFact(document: DocumentAnalysis, title: FigureMention, figure: FigureMention): boolean {
  const a = title.fact;
  const b = figure.fact;
  return (
    a.measure?.value === b.measure?.value &&
    fits(a.direction, b.direction) &&
    sameIndicator(title, figure) &&
    fits(a.period, b.period) &&
    (unnamed(a.scope) || unnamed(b.scope) || fits(a.scope, b.scope)) &&
    fits(a.basis, b.basis) &&
    fits(a.comparison, b.comparison) &&
    fits(a.role, b.role) &&
    !countsOthers(document, title, figure)
  );
}

/** 成功发射两颗卫星 and 此前发射的六颗卫星; 3名航天员 and, both crews together, 6名航天员: of few things an article may count several sets. */
function countsOthers({ sentences }: DocumentAnalysis, title: FigureMention, figure: FigureMention): boolean {
  if (title.fact.measure?.value !== 'count' || title.fact.indicatorId !== undefined) return false;
  const before = sentences[figure.sentence]?.text.slice(0, figure.inSentence[0]) ?? '';
  return [title, figure].every(({ quantity }) => quantity.values[0].lt(few)) || ofOthers.test(before);
}
const few = decimal(10);
/** 至此，全国红军小学达到200所: all there are; 第五十七颗、五十八颗: their numbers. */
const ofOthers = /(?:此前|先前|以前|至此|目前|已有)[^。；]*$|第[^，。；]{1,8}[、和至到]$/;

/** Unknown, inherited from the document, or equal. */
const fits = <Value>(a: Attribute<Value> | undefined, b: Attribute<Value> | undefined): boolean =>
  a === undefined || b === undefined || a.source === 'document' || b.source === 'document' || a.value === b.value;

/** 全市 and 我省 that could not be resolved name no other place than the headline does. */
const unnamed = (scope: Attribute<string> | undefined): boolean => /^[全我本][国省市区县州]$/.test(scope?.value ?? '');

/** Words that name no other thing when they lead in or end the name of an indicator. */
const leading = /^(?:全国|全省|全市|全区|全县|我国|我省|我市|我区|我县|累计|实现|完成|其中|本外币|各项)*/;
const trailing = /(?:总值|总额|总量|总数|余额|总产量|产量|规模|数量|额|量|值|数)?$/;

const core = (words: string): string => words.replace(leading, '').replace(trailing, '');

function sameIndicator({ fact: a }: FigureMention, { fact: b }: FigureMention): boolean {
  const row = indicatorName(a);
  if (row !== undefined && row === indicatorName(b)) return true;
  const title = a.indicator?.value ?? '';
  const body = b.indicator?.value ?? '';
  return title.length >= 3 && (title === body || (core(title).length >= 2 && core(title) === core(body)));
}

function agreesWith(title: FigureMention): (figure: FigureMention) => boolean {
  const { quantity } = title;
  const all = readings(title);
  return (figure) => {
    if (slipsBound(quantity, figure.quantity)) return false;
    const said = intervalIn(figure.quantity, quantity.unit);
    return all.some((reading) => intersects(reading, said));
  };
}

/** The headline's interval, and what its digits may have been rounded or cut from. */
function readings(title: FigureMention): readonly Interval[] {
  const { interval } = title.quantity;
  const cut = cutReading(title.quantity);
  const round = roundReading(title);
  return [interval, ...(cut ? [hull(interval, cut)] : []), ...(round ? [round] : [])];
}

function repeats(title: FigureMention): (figure: FigureMention) => boolean {
  const own = narrow(title);
  return (figure) => title.quantity.values.length === figure.quantity.values.length && intersects(own, narrow(figure));
}

/** The written number by its digits alone, in base units, bounds left aside. */
function narrow({ quantity }: FigureMention): Interval {
  const [value] = quantity.values;
  const half = quantity.step.div(2);
  return baseInterval({ ...quantity, interval: halfOpen(value.minus(half), value.plus(half)) });
}

function report(document: DocumentAnalysis, title: FigureMention, figure: FigureMention): Finding {
  const { unit } = figure.quantity;
  const one = title.quantity.values.length + figure.quantity.values.length === 2 && title.quantity.unit === unit;
  const note = one ? slipNote(title.quantity.values[0], figure.quantity.values[0]) : null;
  const finding = findingAt(
    placeOf(document, figure),
    headlineMismatch.id,
    headlineMismatch.severity,
    inBoth((language) => {
      const above = quotedText(title, language, unit);
      const below = quotedText(figure, language);
      return language === 'zh'
        ? `标题与正文不符：标题${above}，正文${below}，正文也没有其他数字与标题相符。${note?.zh ?? ''}`
        : `The headline says ${above}, the article ${below}, and no other figure of the article agrees with the headline.${note?.en ?? ''}`;
    }),
    [relatedPlace(placeOf(document, title), { zh: '标题中的数字', en: 'the figure in the headline' })],
  );
  return { ...finding, oneFact: true };
}
