/**
 * Pairs of figures in one article that words and digits together show to be one fact with a slip of the pen in one of them. The fewer
 * words both have in common, the more digits must speak for the slip; headline and lead say again what the text says.
 */
import type { AnalysedBlock, DocumentAnalysis, FigureMention } from '../analysis/documentAnalysis.ts';
import { groupBy } from '../base/groupBy.ts';
import { halfOpen, intersects } from '../base/interval.ts';
import { lastWhere } from '../base/lastWhere.ts';
import type { Attribute } from '../facts/fact.ts';
import { baseInterval, intervalIn, sameDimension } from '../facts/quantityComparison.ts';
import { cutReading, roundReading } from './computation.ts';
import { foundInFigures } from './foundInFigures.ts';
import { foundInRuns, type Run } from './foundInRuns.ts';
import { slipDigits } from './messageSlip.ts';

export interface RestatedPair {
  readonly earlier: FigureMention;
  readonly later: FigureMention;
}

interface Said {
  readonly figure: FigureMention;
  /** The words that say what it is, its verb and bound left aside. */
  readonly words: string;
  readonly inHeadline: boolean;
  /** It stands in a heading or in the lead. */
  readonly inSummary: boolean;
}

/** How far the lead of an article reaches, in characters. */
const lead = 400;

/** A text of more characters is a report: its headings and its beginning sum nothing up. */
const longestArticle = 8000;

/** What may stand between the words and their figure, or lead them in, and says no more than the figure does. */
const beforeFigure =
  /(?:已|共|仅|了|均|各|分别|达到|达|计算|预计|造成|至少|约|近|接近|超过|超|突破|逾|为|至|到|不足|不少于|不低于|增长|增加|新增|提高|提升|上升|增|下降|减少|降低|降|的)+$/;
const leadIn = /^(?:截至|截止|目前|其中|同时|同比|累计|预计|实现|完成|全年|并|且|的|底|末|以来|来|共)+/;
const parted = /[，。；：！？、（）—\s]/;

/** Pairs whose figures cannot both be true, of each place at most one. */
export function restatedPairs(document: DocumentAnalysis): readonly RestatedPair[] {
  const pairs = slippedIn(document, articlesOf(document.blocks));
  if (pairs.length === 0) return [];
  const figures = wordsIn(document).map(({ figure }) => figure);
  return pairs.filter(({ earlier, later }) => {
    if (isSaidAgain(figures, earlier) && isSaidAgain(figures, later)) return false;
    // A paragraph that gives both (12.35万人次，上年同期12.53万人次) means two facts by them.
    return !isSaidBeside(figures, earlier, later) && !isSaidBeside(figures, later, earlier);
  });
}

/** Pairs of one article with a slip in one of them. */
const slippedIn = foundInRuns((document, article) => {
  const byEnd = groupBy(
    figuresSaid(document, article).filter(({ words }) => words.length > 1),
    ({ words }) => words.slice(-2),
  );
  return [...byEnd.values()].flatMap((group) =>
    group.flatMap((later, i) => {
      const earlier = group.slice(0, i).find((one) => isSlipped(one, later) && !isSeries(group, one, later));
      return earlier ? [{ earlier: earlier.figure, later: later.figure }] : [];
    }),
  );
});

/** 百亿级, 培育一批销售收入亿元以上的|龙头企业: how big something is that it picks out; other things have other sizes. */
export const isSize = ({ form, quantity, inSentence: [, end] }: FigureMention, sentence: string): boolean =>
  form === 'class' || (quantity.bound === '>=' && /^的\p{Script=Han}{2}/u.test(sentence.slice(end)));

const wordsIn = foundInFigures((figure, sentence, previous) =>
  isSize(figure, sentence) || figure.quantity.values.length !== 1 ? null : wordsOf(figure, sentence, previous),
);

function figuresSaid(document: DocumentAnalysis, { start, end }: Run): readonly Said[] {
  const { blocks } = document;
  const all = wordsIn(document);
  const from = lastWhere(all, ({ figure }) => figure.block < start) + 1;
  const to = lastWhere(all, ({ figure }) => figure.block < end) + 1;
  const first = blocks[start]?.span.start ?? 0;
  return all.slice(from, to).map(({ figure, found: words }) => {
    const block = blocks[figure.block] as AnalysedBlock;
    return {
      figure,
      words,
      inHeadline: isHeadline(block),
      inSummary: block.kind === 'heading' || figure.span.start - first < lead,
    };
  });
}

const isHeadline = ({ kind, level }: AnalysedBlock): boolean => kind === 'heading' && level === 1;

/** Those articles that are short enough to have something in them that sums them up. */
function articlesOf(blocks: readonly AnalysedBlock[]): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0, end = 1; start < blocks.length; start = end, end++) {
    while (
      end < blocks.length &&
      !(isHeadline(blocks[end] as AnalysedBlock) && !isHeadline(blocks[end - 1] as AnalysedBlock))
    )
      end++;
    const [first, last] = [blocks[start] as AnalysedBlock, blocks[end - 1] as AnalysedBlock];
    if (last.span.end - first.span.start <= longestArticle) runs.push({ start, end });
  }
  return runs;
}

/** The words of a level stand right before it; a growth or change is that of what the sentence named before, a count that of what follows. */
function wordsOf(figure: FigureMention, sentence: string, previous: number): string {
  const { measure, indicator, indicatorModifier } = figure.fact;
  const named = (indicatorModifier ?? '') + (indicator?.value ?? '');
  const text = sentence.slice(previous, figure.inSentence[0]);
  // 家电、服装销售额分别增长38.8%和31.2%: whose it is, its place in the list says.
  if (/^[、和]$/.test(text)) return '';
  if (measure?.value === 'growth' || measure?.value === 'change') return named;
  const words = (text.split(parted).at(-1) ?? '').replace(beforeFigure, '').replace(leadIn, '');
  return words.length < 2 || (measure?.value === 'count' && words.length < named.length) ? named : words;
}

function isSlipped(a: Said, b: Said): boolean {
  if (a.figure.block === b.figure.block || !(a.inSummary || b.inSummary)) return false;
  if (!sameDimension(a.figure.quantity, b.figure.quantity) && !(isRatio(a.figure) && isRatio(b.figure))) return false;
  if (agree(a.figure, b.figure)) return false;
  return isEnough(a, b, slipDigits(a.figure, b.figure)) && isOneFact(a.figure, b.figure);
}

/** Whether the words that both end with are enough for a slip that so many digits speak for. */
function isEnough(a: Said, b: Said, digits: number): boolean {
  const shared = sharedEnd(a.words, b.words);
  const isWhole = shared === Math.min(a.words.length, b.words.length);
  if (digits === 0 || (digits < 3 && !areAlike(a.figure, b.figure))) return false;
  if (!isWhole) return digits >= 3 && shared >= (digits >= 4 || a.inHeadline || b.inHeadline ? 3 : 5);
  return shared >= (digits >= 4 ? 2 : digits === 3 ? 3 : 6);
}

/** A growth or change of few digits is that of another part (服务业…增长0.9%) or against something else, unless both say the same of that. */
const areAlike = ({ fact: a }: FigureMention, { fact: b }: FigureMention): boolean =>
  (a.measure?.value !== 'growth' && a.measure?.value !== 'change') ||
  (a.indicatorModifier === b.indicatorModifier && a.comparison?.words === b.comparison?.words);

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

const isRatio = (figure: FigureMention): boolean => figure.quantity.unit === '%' || isPoints(figure);
const isPoints = ({ quantity: { unit } }: FigureMention): boolean => unit === '个百分点';

/** Unknown, taken from outside the sentence, or equal. */
const fits = <Value>(a: Attribute<Value> | undefined, b: Attribute<Value> | undefined): boolean =>
  !isOwn(a) || !isOwn(b) || a?.value === b?.value;
const isOwn = (attribute: Attribute<unknown> | undefined): boolean =>
  attribute?.source === 'stated' || attribute?.source === 'sentence';

function isOneFact({ form, fact: a, ...x }: FigureMention, { form: other, fact: b, ...y }: FigureMention): boolean {
  const mixed = x.quantity.unit !== y.quantity.unit;
  return (
    form === other &&
    a.role?.value === b.role?.value &&
    (mixed || (a.measure?.value === b.measure?.value && a.direction?.value === b.direction?.value)) &&
    fits(a.period, b.period) &&
    fits(a.basis, b.basis) &&
    fits(a.comparison, b.comparison) &&
    // 重庆市永川区 and 永川区 are one place.
    (fits(a.scope, b.scope) ||
      !!a.scope?.value.endsWith(b.scope?.value ?? '') ||
      !!b.scope?.value.endsWith(a.scope?.value ?? ''))
  );
}

/** Whether both can be true; equal bounds (超过954亿元, 超过945亿元) are compared by their numbers, for nobody writes two of one thing. */
function agree(a: FigureMention, b: FigureMention): boolean {
  if (isPoints(a) !== isPoints(b)) return false;
  const [one, other] = a.quantity.bound === b.quantity.bound ? [asExact(a), asExact(b)] : [a, b];
  if (intersects(baseInterval(one.quantity), baseInterval(other.quantity))) return true;
  return isRounded(one, other) || isRounded(other, one);
}

function asExact(figure: FigureMention): FigureMention {
  const { values, step } = figure.quantity;
  const half = step.div(2);
  const interval = halfOpen(values[0].minus(half), values[0].plus(half));
  return { ...figure, quantity: { ...figure.quantity, bound: '=', interval } };
}

/** Whether `a` may be `b` rounded or cut. */
const isRounded = (a: FigureMention, b: FigureMention): boolean =>
  [roundReading(a), cutReading(a.quantity)].some(
    (reading) => reading !== null && intersects(reading, intervalIn(b.quantity, a.quantity.unit)),
  );

/** A third figure behind the same words is a series, not a slip. */
const isSeries = (group: readonly Said[], a: Said, b: Said): boolean =>
  group.some(
    (other) =>
      sharedEnd(other.words, b.words) >= sharedEnd(a.words, b.words) &&
      sameDimension(other.figure.quantity, a.figure.quantity) &&
      other.figure.fact.measure?.value === a.figure.fact.measure?.value &&
      !agree(other.figure, a.figure) &&
      !agree(other.figure, b.figure),
  );

const isSaidAgain = (figures: readonly FigureMention[], figure: FigureMention): boolean =>
  figures.some((other) => other !== figure && sameNumber(other, figure));

const isSaidBeside = (figures: readonly FigureMention[], figure: FigureMention, beside: FigureMention): boolean =>
  figures.some((other) => other.block === beside.block && sameNumber(other, figure));

const sameNumber = ({ quantity: a }: FigureMention, { quantity: b }: FigureMention): boolean =>
  a.unit === b.unit && a.values[0].eq(b.values[0]);
