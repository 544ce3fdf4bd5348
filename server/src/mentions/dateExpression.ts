/**
 * A date as the words say it, before it is resolved: plain data, independent of the document. `resolveDate.ts` turns it into EDTF.
 */
import type { Edtf } from '../base/edtf.ts';

export type DateType = 'date' | 'range' | 'relative' | 'plan' | 'duration';

/**
 * Which year: stated; relative to the reference date (0 今年, -1 去年, 1 明年); relative to the year that the text is speaking of
 * (0 当年, -1 上年, 1 次年); or not said at all.
 */
export type YearReference =
  | { readonly stated: number }
  | { readonly offset: number }
  | { readonly topicOffset: number }
  | null;

/** A point of time with what the words give of it. */
export interface DatePoint {
  readonly year: YearReference;
  /** 1 to 12, as written (an impossible month is kept, for the checks). */
  readonly month?: number;
  readonly day?: number;
  /** A part of the year instead of month and day. */
  readonly part?: YearPart;
  /** Relative to the reference day (-1 昨日, 0 今日) or month (-1 上月). */
  readonly dayOffset?: number;
  readonly monthOffset?: number;
  /** The third of a month: 上旬, 中旬, 下旬. */
  readonly third?: 1 | 2 | 3;
  /** As the date before says: 当日, 当月, 同期 (the same period, of another year where `year` says one). */
  readonly same?: 'day' | 'month' | 'period';
}

export type YearPart =
  | { readonly kind: 'half'; readonly number: 1 | 2 }
  | { readonly kind: 'quarter'; readonly number: 1 | 2 | 3 | 4 }
  /** 前11个月, 前三季度 (months 9), 1至5月 (from 1). */
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'middle' }
  /** 全年, 年度, 年内: the whole year. */
  | { readonly kind: 'whole' }
  /** 以来, 至今: from the point to the reference date. */
  | { readonly kind: 'since' };

/** The years before the reference date: 过去五年, 三年来. */
export interface PastYears {
  readonly form: 'past';
  readonly type: DateType;
  readonly years: number;
  /** 三年来: counted from something that was so long ago. */
  readonly since?: boolean;
}

export type DateExpression =
  | {
      readonly form: 'point';
      readonly type: DateType;
      readonly point: DatePoint;
      readonly weekday?: number;
    }
  | {
      readonly form: 'range';
      readonly type: DateType;
      readonly from: DatePoint;
      readonly to: DatePoint;
    }
  | PastYears
  /** Known without any context: durations (`P17M`), plans (`2021/2025`). */
  | { readonly form: 'fixed'; readonly type: DateType; readonly value: Edtf };
