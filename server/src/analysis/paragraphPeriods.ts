/** For each sentence of a paragraph, the period that the sentences before it have told. */
import type { Edtf } from '../base/edtf.ts';
import type { Local, Span } from '../base/span.ts';
import { isBase, isComparedDate } from '../facts/comparedDate.ts';
import { yearsAhead, yearsFrom } from '../facts/figureDate.ts';
import type { DateProposal } from '../mentions/proposal.ts';
import type { Block } from '../text/logicalText.ts';
import { type BlockReading, wordsOf } from './blockReading.ts';
import type { ResolvedDate, WordedPeriod } from './resolveBlock.ts';
import type { ResolvedBlock } from './resolveDates.ts';

/** How far into its sentence a date that leads it stands, where not in the first clause (统计显示，前11个月，…), in characters. */
const leadReach = 15;
/** Longest first clause that is looked at, in characters. */
const clauseReach = 60;

/** Whether a date stands at the start of its sentence. */
function leadsSentence(text: string, start: number): boolean {
  // 分季度看，一季度增长6%: the quarters are told of one by one.
  if (
    /(?:^|[。；！？])[^。；！？]{0,4}分(?:季度|月度?|月份|时段)看[^。；！？]*$/.test(
      text.slice(Math.max(0, start - clauseReach), start),
    )
  )
    return false;
  let commas = 0;
  for (let i = start - 1; i >= Math.max(0, start - clauseReach); i--) {
    if ('；。！？'.includes(text[i] as string)) return true;
    if (text[i] === '，') commas++;
    if (commas > 0 && start - i > leadReach) return false;
  }
  return commas === 0 || start <= leadReach;
}

/** 6月末，余额…: what there was at the end of a month. */
const isMonthEnd = (text: string, { start, end }: Span<Local>): boolean =>
  /\d[月季]度?[末底]$/.test(text.slice(start, end));

/** 升级改造（2019年）: what stands in brackets is of the word before them alone. */
const isBracketed = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - bracketReach), at);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
};
const bracketReach = 20;

/** 未来五年 where a sentence begins with it. */
const ofFuture = /^[。；！？]?(?:未来|今后)/;

/**
 * The period that a date gives to the sentences after it, null for one that gives none: a year or several months, the years ahead
 * (未来五年，…), no month or day of an event, nothing that something is compared with.
 */
function periodGiven({ text }: Block, proposal: DateProposal, { value }: ResolvedDate, own: Edtf | null): Edtf | null {
  const { span, expression } = proposal;
  const { start } = span;
  if (value === null || isBracketed(text, start)) return null;
  if (expression.type === 'duration') {
    const years = ofFuture.test(text.slice(Math.max(0, start - 1), span.end)) ? yearsAhead(text, proposal) : undefined;
    return years === undefined ? null : yearsFrom(own, years);
  }
  if (expression.type === 'plan' || isComparedDate(text, span) || isBase(text, span)) return null;
  // 从2021年的1763起增至2120起: the year is the earlier figure's alone.
  if ('从由'.includes(text[start - 1] ?? '。')) return null;
  if (!value.includes('-')) return value;
  if (/^\d{4}-\d\d(?:-\d\d)?$|-\d\d-\d\d/.test(value) && !isMonthEnd(text, span)) return null;
  // In 项目开工，一季度实现回升 the months are told of this once; the sentences after do not speak of them.
  return leadsSentence(text, start) ? value : null;
}

/** For each sentence of a block, the last period that a sentence before it states. */
export function paragraphPeriods(
  block: Block,
  { proposals }: BlockReading,
  { dates, reference }: ResolvedBlock,
): readonly (WordedPeriod | null)[] {
  const told = [...dates];
  let next = 0;
  let period: WordedPeriod | null = null;
  return block.sentences.map((sentence) => {
    for (; next < told.length; next++) {
      const [index, date] = told[next] as (typeof told)[number];
      const proposal = proposals[index] as DateProposal;
      if (proposal.span.end > sentence.span.start) break;
      const given = periodGiven(block, proposal, date, reference?.value ?? null);
      if (given !== null) period = { value: given, words: wordsOf(block, proposal) };
    }
    return period;
  });
}
