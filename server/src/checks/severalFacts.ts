/**
 * What shows that two figures under one key are two facts: a key that a document uses for several things, sentences that differ in more
 * than one figure, a narrower subject, a year that only the paragraph suggests.
 */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import { mentionsOfSentence, sentenceOf, sentenceText } from '../analysis/packedAnalysis.ts';
import { dayNumber, daysFromEdtf } from '../base/edtf.ts';
import { intersects } from '../base/interval.ts';
import { onceFor } from '../base/onceFor.ts';
import { baseInterval } from '../facts/quantityComparison.ts';
import type { Given } from './computationComparable.ts';
import type { FigureInDocument } from './rule.ts';

export function areSeveralFacts(a: FigureInDocument, b: FigureInDocument, given: Given): boolean {
  if (narrowedTo(a) !== narrowedTo(b) || bundleOf(a) !== bundleOf(b) || areaOf(a) !== areaOf(b)) return true;
  if (isOfPart(a) !== isOfPart(b)) return true;
  if (setOf(a) && setOf(b) && setOf(a) !== setOf(b)) return true;
  if (isContribution(a) || isContribution(b) || isOutdated(a) || isOutdated(b)) return true;
  if (a.document.uri !== b.document.uri && !(hasFirmPeriod(a) && hasFirmPeriod(b))) return true;
  return hasManyValues(a, given) || hasManyValues(b, given) || differElsewhere(a, b);
}

/** Values that cannot agree with one another from which on a key is a refrain of one document (各产业链产值达到…) and no one fact. */
const many = 3;
const hasManyValues = ({ document, figure: { key } }: FigureInDocument, given: Given): boolean =>
  key !== undefined && given(document, key).length >= many;

/** A slip comes alone: sentences that disagree under another key as well speak of two things, or of two years. */
function differElsewhere(a: FigureInDocument, b: FigureInDocument): boolean {
  const others = keyedBeside(b);
  return keyedBeside(a).some(({ key, quantity }) =>
    others.some((other) => other.key === key && !intersects(baseInterval(quantity), baseInterval(other.quantity))),
  );
}

/** The other figures of the sentence that have keys of their own. */
const keyedBeside = onceFor(({ document, figure: { sentence, key } }: FigureInDocument): readonly FigureMention[] =>
  mentionsOfSentence(document, sentence).flatMap((one) =>
    one.kind === 'figure' && one.key !== undefined && one.key !== key ? [one] : [],
  ),
);

const around = onceFor(({ document, figure }: FigureInDocument): readonly [before: string, behind: string] => {
  const text = sentenceText(document, figure.sentence);
  return [text.slice(0, figure.inSentence[0]), text.slice(figure.inSentence[1])];
});

/** 全市工业园区完成投资…，实现产值1479亿元: the place's parks, not the place. */
const narrower =
  /[国省市县区州](?:规模以上|规上)?([^，。；：、\d]{0,10}(?:园区|开发区|高新区|经开区|企业|公司|集团))(?:[^，。；：\d]{0,10}(?:完成|实现)|对)/g;
const narrowedTo = onceFor(
  (it: FigureInDocument): string =>
    [...around(it)[0].matchAll(narrower)].at(-1)?.[1] ??
    partBefore.exec(around(it)[0])?.[0] ??
    partBehind.exec(around(it)[1])?.[0] ??
    '',
);
/** 三大增长区域完成投资958.3亿元, 全长17.2公里的深中通道的桥梁工程. */
const partBefore = /(?:区域|片区|组团|板块)(?:完成|实现)[^，。；]*$/;
const partBehind = /^的[^，。；、]{2,12}的[^，。；、]{0,6}(?:工程|段|部分|桥|隧道)/;

/** 总投资17.2亿元的537个项目: a sum of so many, and another year it is another bundle. */
const bundleOf = (it: FigureInDocument): string =>
  it.figure.fact.measure?.value === 'level'
    ? (/^[的、，][^，。；]{0,6}?(\d+)[个项家户]/.exec(around(it)[1])?.[1] ?? '')
    : '';

/** 居民消费价格下降0.5%，从食品看，猪肉价格上涨，涨幅为2.3%: the sentence has gone on to a part of what it began with. */
function isOfPart(it: FigureInDocument): boolean {
  const { indicator } = it.figure.fact;
  if (indicator?.source !== 'sentence') return false;
  return /[从分按][^，。；]{1,12}来?看/.test(around(it)[0].split(indicator.value).at(-1) as string);
}

/** 324个项目完成投资351亿元, 对120项商品加征关税，税率为15%: how many things are spoken of, where no table knows what is said of them. */
const setOf = (it: FigureInDocument): string =>
  it.figure.fact.indicatorId === undefined && it.figure.fact.measure?.value !== 'count'
    ? ([...around(it)[0].matchAll(/\d+[个项家户种]/g)].at(-1)?.[0] ?? '')
    : '';

/**
 * The part of its place that a paragraph speaks of before the figure, where the figure's own sentence names no place: 新区…，工业增加值增长66.3%
 * in the report of a city.
 */
const areaOf = onceFor((it: FigureInDocument): string => {
  const { document, figure } = it;
  if (figure.fact.scope?.source !== 'document') return '';
  const words = [...paragraphBefore(document, figure.sentence), around(it)[0]].join('');
  return [...words.matchAll(area)].at(-1)?.[0] ?? '';
});
const area =
  /\p{Script=Han}{2}(?:新区|直管区|新城|片区|园区|开发区|高新区|经开区|示范区|合作区|保税区|增长区域|组团|(?<!全)县)/gu;

/** 拉动全市工业总产值增长8.66个百分点: each cause has its own. */
const isContribution = (it: FigureInDocument): boolean => /(?:拉动|带动)[^，。；]*$/.test(around(it)[0]);

/** 由1622亿元修正为1635亿元: what it was. */
const isOutdated = (it: FigureInDocument): boolean =>
  /^(?:修正|修订|调整|更正|核定|核减|核增)[为至到]/.test(around(it)[1]);

/**
 * Whether a figure's year holds beyond its document: not where a year found somewhere in the paragraph stands for it (one that opens the
 * paragraph is what it tells of), nor where nothing says whether it is an aim and the period was not over.
 */
const hasFirmPeriod = onceFor(({ document, figure }: FigureInDocument): boolean => {
  const { context } = document;
  const { period, role } = figure.fact;
  if (role?.value === 'spec') return true;
  if (period?.source === 'paragraph')
    return openingOf(document, figure.sentence).startsWith(period.words ?? period.value);
  if (period?.source === 'stated' || period?.source === 'sentence') return true;
  const [when, own] = [period?.value, context.date?.value].map((date) => (date ? daysFromEdtf(date) : null));
  return role?.source !== 'document' || !when || !own || dayNumber(when.last) <= dayNumber(own.first);
});

/** The first sentence of the paragraph that a sentence stands in. */
const openingOf = (document: FigureInDocument['document'], sentence: number): string =>
  paragraphBefore(document, sentence)[0] ?? sentenceText(document, sentence);

/** The sentences of its paragraph before one. */
function paragraphBefore(document: FigureInDocument['document'], sentence: number): readonly string[] {
  const block = sentenceOf(document, sentence)?.block;
  let first = sentence;
  while (first > 0 && sentenceOf(document, first - 1)?.block === block) first--;
  return Array.from({ length: sentence - first }, (_, i) => sentenceText(document, first + i));
}
