/** Whether two figures with equal keys provably speak of one fact: what their keys inherit must come from the same place. */
import type { AnalysedBlock, DocumentAnalysis, FigureMention } from '../analysis/documentAnalysis.ts';
import { sentenceText } from '../analysis/packedAnalysis.ts';
import { dayNumber, daysFromEdtf, yearFromEdtf } from '../base/edtf.ts';
import { type IntervalUnion, meetsUnion, unionOf } from '../base/intervalUnion.ts';
import type { FactKey } from '../facts/fact.ts';
import { baseInterval } from '../facts/quantityComparison.ts';
import type { FigureInDocument } from './rule.ts';
import { isStatute } from './wording/statute.ts';

/** What a document gives under a key. */
export type Given = (document: DocumentAnalysis, key: FactKey) => IntervalUnion;

/**
 * Costs a look through the document's blocks, so it is asked of figures that differ only.
 * @param given where many are compared: otherwise the documents are looked through
 */
export function areComparable(a: FigureInDocument, b: FigureInDocument, given: Given = givenIn): boolean {
  const oneDocument = a.document.uri === b.document.uri;
  if (oneDocument && a.figure.sentence === b.figure.sentence) return false;
  const oneArticle = oneDocument && articleOf(a) === articleOf(b);
  // A headline and its own article have a rule of their own.
  if (oneArticle && isHeadline(a) !== isHeadline(b)) return false;
  if (isMemberOfOpenList(a) || isMemberOfOpenList(b)) return false;
  if (oneDocument && a.figure.block === b.figure.block && speaksOfTwo(a, b)) return false;
  if (isCount(a) && isCount(b) && !countOneSet(a, b)) return false;
  if (oneDocument && isAssumed(a) && isAssumed(b) && farApart(a, b)) return false;
  if (spanOfYears(a) !== spanOfYears(b)) return false;
  if (!isProvenRole(a) || !isProvenRole(b)) return false;
  if (!oneDocument && isPartOfAnyCity(a) && !inOnePlace(a, b)) return false;
  // A document that gives both figures under one key means two facts by them, or has a contradiction of its own.
  if (!oneDocument && (alsoGives(a.document, b.figure, given) || alsoGives(b.document, a.figure, given))) return false;
  if (a.figure.fact.role?.value !== 'spec') {
    if (!oneDocument && isAim(a) && yearOf(a) !== yearOf(b)) return false;
    if (!periodsMeet(a.figure, b.figure, oneArticle) || !scopesMeet(a.figure, b.figure, oneArticle)) return false;
  }
  // What a law demands or threatens is no fact, and each article has amounts of its own.
  return !isStatute(a.document) && !isStatute(b.document);
}

const alsoGives = (document: DocumentAnalysis, { key, quantity }: FigureMention, given: Given): boolean =>
  key !== undefined && meetsUnion(baseInterval(quantity), given(document, key));

export const givenIn: Given = ({ mentions }, key) =>
  unionOf(mentions.flatMap((one) => (one.kind === 'figure' && one.key === key ? [baseInterval(one.quantity)] : [])));

/** 城区, 中心城区: every city has one, and the words do not say whose. */
const partOfAnyCity = /^(?:全市|主|中心|老|新)?(?:城区|市区|建成区|县城|城镇|农村|城乡|园区|开发区|高新区|经开区)$/;
const isPartOfAnyCity = ({ figure }: FigureInDocument): boolean => partOfAnyCity.test(figure.fact.scope?.value ?? '');

const inOnePlace = (
  { document: { context: a } }: FigureInDocument,
  { document: { context: b } }: FigureInDocument,
): boolean => a.place !== null && a.place === b.place;

const textBefore = ({ document, figure }: FigureInDocument): string =>
  sentenceText(document, figure.sentence).slice(0, figure.inSentence[0]);

/** 甲、乙等3100个项目: the list says which ones are counted, and another list means others. */
const isMemberOfOpenList = (it: FigureInDocument): boolean =>
  it.figure.form === 'plain' && /等(?:约|近|超|超过)?$/.test(textBefore(it));

const isCount = ({ figure: { fact } }: FigureInDocument): boolean =>
  fact.measure?.value === 'count' && fact.indicatorId === undefined && fact.role?.value !== 'spec';

/** Words before a count that are looked at, in characters. */
const lead = 6;

/** A paragraph that counts a thing twice, or describes one twice, speaks of two, whatever place or project was taken for both. */
const speaksOfTwo = ({ figure: { fact: a } }: FigureInDocument, { figure: { fact: b } }: FigureInDocument): boolean =>
  a.role?.value === 'spec' ||
  (a.measure?.value === 'count' && a.scope?.source === 'document' && b.scope?.source === 'document');

/**
 * Whether two counts of things that no table names may count one set: 十大项目 is a closed list and 30个项目 is not; 总投资2000亿元的90个项目
 * and 六大行动50项措施 count what the words before them pick out.
 */
function countOneSet(a: FigureInDocument, b: FigureInDocument): boolean {
  if (a.figure.form !== b.figure.form) return false;
  const restricted = isPickedOut(a) || isPickedOut(b);
  return !restricted || textBefore(a).slice(-lead) === textBefore(b).slice(-lead);
}

const isPickedOut = (it: FigureInDocument): boolean =>
  /的$|[大项个][\p{Script=Han}]{2,4}$/u.test(textBefore(it)) && !/其中/.test(textBefore(it).slice(-lead));

/** Neither whether it is an aim nor for what time is said: only the document's date speaks for both. */
const isAssumed = ({ figure: { fact } }: FigureInDocument): boolean =>
  fact.role?.source === 'document' && fact.period?.source === 'document';

/** Farthest that two figures stand apart which nothing but the document's date puts into one time, in characters. */
const farthest = 3000;
const farApart = (a: FigureInDocument, b: FigureInDocument): boolean =>
  Math.abs(a.figure.span.start - b.figure.span.start) > farthest;

/** Words that count over more than the period: 累计, 五年新增, 与2020年相比. */
const spans =
  /累计|总共|(?<![\d第〇零一二三四五六七八九])[两二三四五六七八九十]年(?![底末初度级制期规])|(?:与|和|同|比)\d{4}年(?:相比|末|底|增|提|下|翻|高|低)/;
export const spanOfYears = (it: FigureInDocument): boolean => spans.test(textBefore(it));

const isAim = ({ figure }: FigureInDocument): boolean =>
  figure.fact.role?.value === 'target' || figure.fact.role?.value === 'forecast';

const yearOf = ({ document }: FigureInDocument): number | null =>
  document.context.date === null ? null : yearFromEdtf(document.context.date.value);

/** A figure is taken for a result where nothing says otherwise; that holds only for a period that is over on the document's day. */
function isProvenRole({ document, figure }: FigureInDocument): boolean {
  const { role, period } = figure.fact;
  if (role?.source !== 'document' || !period) return true;
  if (period.source === 'document') return true;
  // Without a date of its own, or one of the year alone, the document's 全年 is a guess; a year in digits is none.
  const inDigits = /[\d〇]{4}/.test(period.words ?? '');
  if (!document.context.date) return inDigits;
  const when = daysFromEdtf(period.value);
  const own = daysFromEdtf(document.context.date.value);
  return when === null || own === null || dayNumber(when.last) <= dayNumber(inDigits ? own.last : own.first);
}

/** Index of the headline that the figure stands under. */
const articleOf = ({ document: { blocks }, figure }: FigureInDocument): number => headlineBefore(blocks, figure.block);

function headlineBefore(blocks: DocumentAnalysis['blocks'], block: number): number {
  for (let i = block; i >= 0; i--)
    if (isHeadlineBlock(blocks[i])) {
      // A headline of several lines is one headline.
      let first = i;
      while (isHeadlineBlock(blocks[first - 1])) first--;
      return first;
    }
  return -1;
}

const isHeadlineBlock = (block: AnalysedBlock | undefined): boolean => block?.kind === 'heading' && block.level === 1;
const isHeadline = ({ document: { blocks }, figure }: FigureInDocument): boolean =>
  isHeadlineBlock(blocks[figure.block]);

/**
 * A period taken from the document's date alone is shared only inside one article, in passages of one role. Where a heading says the
 * role (工作回顾) and no one period, it speaks of several.
 */
function periodsMeet({ fact: a }: FigureMention, { fact: b }: FigureMention, oneArticle: boolean): boolean {
  const assumed = a.period?.source === 'document';
  if (assumed !== (b.period?.source === 'document')) return false;
  if (assumed && a.role?.source === 'heading') return false;
  if (
    [a, b].some(
      ({ role, period }) => period?.source !== 'stated' && role?.source === 'heading' && ofYears.test(role.words ?? ''),
    )
  )
    return false;
  return !assumed || (oneArticle && a.role?.source === b.role?.source && a.role?.words === b.role?.words);
}

/** A heading that looks back at several years (“十二五”工作回顾): a year found near the figure need not be the figure's. */
const ofYears = /“?[一二三四五六七八九十]{2,3}五(?:”|规划|时期)|[三四五六七八九十]年(?!级)|[本上]届/;

/** The document's place stands for the scope in one article, and in reports, whose sections say what they report on. */
function scopesMeet({ fact: a }: FigureMention, { fact: b }: FigureMention, oneArticle: boolean): boolean {
  if (oneArticle || a.scope?.source !== 'document' || b.scope?.source !== 'document') return true;
  const inReport = (fact: FigureMention['fact']): boolean =>
    fact.role?.source === 'heading' || fact.period?.source === 'heading';
  return inReport(a) && inReport(b);
}
