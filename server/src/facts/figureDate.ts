/** Which date of its sentence a figure speaks of. */
import type { DateProposal, FigureProposal } from '../mentions/proposal.ts';
import { isComparedDate } from './comparedDate.ts';
import { datesBefore, type SentenceReading } from './sentenceReading.ts';

export interface FigureDate {
  /** Index of the date's proposal in its block. */
  readonly date: number;
  /** Which end of a range: 从…跃升至…. */
  readonly dateEnd?: 'from' | 'to';
}

/** The date nearest before the figure, what it is compared with and days of events left out. */
export function dateOf(sentence: SentenceReading, figure: FigureProposal, index: number): FigureDate | undefined {
  for (const [date, at] of datesBefore(sentence, index)) {
    if (date.expression.type === 'duration' || isComparedDate(sentence.text, date.span) || isEvent(sentence, date))
      continue;
    const end =
      date.expression.form === 'range' ? endOf(sentence.text.slice(date.span.end, figure.span.start)) : undefined;
    return end ? { date: at, dateEnd: end } : { date: at };
  }
  return undefined;
}

/** A single day is when something happened, unless the text counts up to it: 截至11月30日. */
function isEvent({ text, start }: SentenceReading, { span, expression }: DateProposal): boolean {
  const isDay =
    expression.form === 'point' && (expression.point.day !== undefined || expression.point.dayOffset !== undefined);
  return isDay && !/(?:截至|截止|到|至)$/.test(text.slice(Math.max(start, span.start - 3), span.start));
}

/** 2002年至2022年，企业从96家跃升至386家: which end of the range the figure after `between` belongs to. */
function endOf(between: string): 'from' | 'to' | undefined {
  const from = Math.max(between.lastIndexOf('从'), between.lastIndexOf('由'));
  if (from < 0) return undefined;
  return /[到至]/.test(between.slice(from)) ? 'to' : 'from';
}
