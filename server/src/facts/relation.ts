/**
 * Relations between the mentions of one document that checks can compute with. Figures are named by their index in the document's
 * list of mentions. Types only.
 */
import type { Decimal, Interval } from '../base/interval.ts';
import type { Raw, Span } from '../base/span.ts';

export type Relation =
  /** A count, which may be no figure (“五个坚持”), and the list that it announces: 六大专项行动 … (一)…(六). */
  | {
      readonly kind: 'list-count';
      readonly count: { readonly text: string; readonly span: Span<Raw>; readonly value: Decimal };
      readonly items: readonly {
        readonly text: string;
        readonly span: Span<Raw>;
      }[];
      /** `marked` (一)(二)… or 一是二是…; `named` A、B和C before or after the count. */
      readonly by: 'marked' | 'named';
      /** The list ends openly with 等: it may name fewer than announced. */
      readonly open: boolean;
    }
  /** A level with its growth in per cent on the year and its absolute change since the start of the year. */
  | {
      readonly kind: 'growth-triple';
      readonly level: number;
      readonly growth: number;
      readonly change: number;
    }
  /** A level with its growth in per cent and the amount that it grew by, over one time: 1200万人次，比上年增加200万人次，增长20%. */
  | {
      readonly kind: 'growth-of';
      readonly level: number;
      readonly growth: number;
      readonly change: number;
    }
  /** 由A提高到B, with the difference, or the growth in per cent, where it is said. */
  | {
      readonly kind: 'from-to';
      readonly from: number;
      readonly to: number;
      readonly difference?: number;
    }
  /**
   * A whole and parts that leave nothing out: the last is the `rest`, or they are `opposites` (出口, 进口), or a `total` (合计) ends
   * their list.
   */
  | {
      readonly kind: 'part-of';
      readonly whole: number;
      readonly parts: readonly number[];
      readonly by: 'rest' | 'opposites' | 'total';
    }
  /** A whole, a part of it, and what share of the whole the part is said to be; `place` is the 市 of 占全市生产总值. */
  | {
      readonly kind: 'share-of';
      readonly place?: string;
      readonly whole: number;
      readonly part: number;
      readonly share: number;
    }
  /** As `share-of`, of an indicator whose figure the paragraph does not give. */
  | {
      readonly kind: 'share-of-indicator';
      readonly indicator: string;
      readonly place: string;
      readonly part: number;
      readonly share: number;
    }
  /** A session of a national congress beside a year in which it did not meet; `held` is the year in which it did. */
  | {
      readonly kind: 'session';
      readonly name: { readonly text: string; readonly span: Span<Raw> };
      readonly year: { readonly text: string; readonly span: Span<Raw> };
      readonly held: number;
    }
  /** Two ends and the average growth a year between them; `years` where the text says how many. */
  | {
      readonly kind: 'average-growth';
      readonly from: number;
      readonly to: number;
      readonly rate: number;
      readonly years?: number;
    }
  /** Hundredths of one whole: a ratio (5.2∶38.9∶55.9), whose numbers are no mentions, or rates that leave nothing out (合格率, 不合格率). */
  | {
      readonly kind: 'composition';
      readonly parts: readonly {
        readonly text: string;
        readonly span: Span<Raw>;
        /** All values that the writing allows. */
        readonly interval: Interval;
      }[];
    };
