/** For each sentence of a paragraph, the period that the sentences before it have told. */
import type { Local, Span } from '../base/span.ts';
import { isComparedDate } from '../facts/comparedDate.ts';
import type { DateProposal, Proposal } from '../mentions/proposal.ts';
import type { Block } from '../text/logicalText.ts';
import { type BlockReading, wordsOf } from './blockReading.ts';
import type { WordedPeriod } from './resolveBlock.ts';
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

/** For each sentence of a block, the last period that a sentence before it states: a year or several months, no month or day of an event. */
export function paragraphPeriods(
  block: Block,
  reading: BlockReading,
  resolved: ResolvedBlock,
): readonly (WordedPeriod | null)[] {
  const dates = [...resolved.dates].filter(([index, { value }]) => {
    const { expression, span } = reading.proposals[index] as DateProposal;
    return (
      value !== null &&
      (!/^\d{4}-\d\d(?:-\d\d)?$|-\d\d-\d\d/.test(value) || isMonthEnd(block.text, span)) &&
      expression.type !== 'duration' &&
      !isComparedDate(block.text, span) &&
      expression.type !== 'plan' &&
      // 从2021年的1763起增至2120起: the year is the earlier figure's alone.
      !'从由'.includes(block.text[span.start - 1] ?? '。') &&
      !isBracketed(block.text, span.start) &&
      // In 项目开工，一季度实现回升 the months are told of this once; the sentences after do not speak of them.
      (!value.includes('-') || leadsSentence(block.text, span.start))
    );
  });
  let next = 0;
  let period: WordedPeriod | null = null;
  return block.sentences.map((sentence) => {
    for (; next < dates.length; next++) {
      const [index, date] = dates[next] as (typeof dates)[number];
      const proposal = reading.proposals[index] as Proposal;
      if (proposal.span.end > sentence.span.start) break;
      if (date.value !== null) period = { value: date.value, words: wordsOf(block, proposal) };
    }
    return period;
  });
}
