/** Relations between the figures of one block that stand in fixed patterns: a level with its growth and its change, from A to B. */
import { gated } from '../base/gated.ts';
import type { Local, Span } from '../base/span.ts';
import { smallInteger } from '../lexicon/numerals.ts';
import { dimensionOf } from '../lexicon/units.ts';
import type { BlockRelation } from './blockRelation.ts';
import type { SentenceFigure, SentenceFigures } from './sentenceFigures.ts';
import type { StatedFact } from './statedFact.ts';

/** Farthest that two figures of one relation stand apart, in characters. */
const reach = 40;

export const readRelations = (text: string, sentences: readonly SentenceFigures[]): readonly BlockRelation[] =>
  sentences.flatMap(({ figures }) => [...growths(text, figures), ...fromTo(text, figures)]);

const gap = (a: Span<Local>, b: Span<Local>): number => b.start - a.end;

const ofSeries = gated(/^[次届轮]$/);

/**
 * 余额3404亿元，同比增长17.92%，比年初增加628亿元; 1200万人次，比上年增加200万人次，增长20%: one level, what it grew by in per cent and by
 * how much, in either order.
 */
function growths(text: string, entries: readonly SentenceFigure[]): readonly BlockRelation[] {
  return entries.flatMap((level, i): readonly BlockRelation[] => {
    const [first, second] = entries.slice(i + 1, i + 3);
    if (!first || !second || (level.fact.measure !== 'level' && level.fact.measure !== 'count')) return [];
    // 连续20次提高标准，增幅3%: how often something happened does not grow.
    if (ofSeries.test(level.figure.quantity.unit)) return [];
    if (!follows(text, level, first, level) || !follows(text, first, second, level)) return [];
    const growth = [first, second].find(({ fact }) => fact.measure === 'growth');
    const change = [first, second].find((it) => it.fact.measure === 'change' && sameDimension(it, level));
    if (!growth || !change) return [];
    const indices = { level: level.index, growth: growth.index, change: change.index };
    if (growth.fact.comparison === 'year-on-year' && change.fact.comparison === 'since-january')
      return [{ kind: 'growth-triple', ...indices }];
    const plain =
      plainChange.test(text.slice(level.figure.span.end, first.figure.span.start)) &&
      plainChange.test(text.slice(first.figure.span.end, second.figure.span.start));
    return plain && overOneTime(againstYearBefore(text, level, first), second.fact)
      ? [{ kind: 'growth-of', ...indices }]
      : [];
  });
}

/** Whether a figure is said of the level, in the words behind the figure before. */
function follows(text: string, last: SentenceFigure, next: SentenceFigure, level: SentenceFigure): boolean {
  const between = text.slice(last.figure.span.end, next.figure.span.start);
  return between.length <= reach && !between.includes('；') && speaksOf(next.fact, level.fact);
}

/** 2022年面积265万平方公里，较2021年减少2万平方公里: a change against the year before, which is said by its number. */
function againstYearBefore(text: string, { figure: { span } }: SentenceFigure, { fact }: SentenceFigure): StatedFact {
  const base = fact.comparison === 'against-other' && /[比较](\d{4})年/.exec(fact.words?.comparison ?? '')?.[1];
  if (!base) return fact;
  const own = /(\d{4})年，?[^，。；：\d]{1,20}$/.exec(text.slice(Math.max(0, span.start - 30), span.start))?.[1] ?? '';
  return smallInteger(own) === (smallInteger(base) ?? 0) + 1 ? { ...fact, comparison: 'year-on-year' } : fact;
}

/** 比上年增加A，增长B: what is said second is reckoned against the same, unless it says against what; a growth is one on the year. */
function overOneTime({ measure, comparison }: StatedFact, { comparison: second }: StatedFact): boolean {
  if (comparison === 'against-other' || comparison === 'annual-average') return false;
  return second === undefined || second === (comparison ?? (measure === 'growth' ? 'year-on-year' : undefined));
}

const sameDimension = (a: SentenceFigure, b: SentenceFigure): boolean =>
  dimensionOf(a.figure.quantity.unit) === dimensionOf(b.figure.quantity.unit);

/** Whether a growth or change is that of the level: its words are inherited, or repeat the end of the level's (余额). */
function speaksOf(fact: StatedFact, level: StatedFact): boolean {
  const own = fact.indicator;
  if (!own) return fact.measure === 'growth' || fact.measure === 'change';
  return own.inherited || (level.indicator?.value.endsWith(own.value) ?? false);
}

/** 提高, 翻了, 是2020年的: a name, a running total or an average between would make it the change of something else. */
const plainChange =
  /^[，、；（(]?(?:五年|共|净|足足|整整|同比|[比较](?:\p{Script=Han}{2,4}|\d{4}年))?(?:净|增幅|增速|降幅|减幅|增收|提高|提升|增长|增加|增|上升|上涨|扩大|回升|攀升|下降|降低|减少|减|降|缩小|压减|压缩|收窄|回落|下跌|下滑|翻|为|是|达|达到|相当于|\d{4}年的?|原来的?|上年的?|了|到|至|近|约|超过|超|幅度)*$/u;

const fromLead = /[由从](?:\d{4}年[初末底]?的?)?[^，。；：、\d]{0,8}$/;
const toEnd = /^[^，。；]{0,8}(?:到|至|为)(?:\d{4}年[末底]?的?)?(?:约|近|超过)?$/;

/** 2024年接待游客100万人次，2025年达到120万人次: levels of one year and the next. */
function areOfTwoYears(lead: string, between: string): boolean {
  const first = /(\d{4})年[^，。；：\d]{1,15}$/.exec(lead)?.[1];
  const second = first && /^，(\d{4})年(?:则|已)?(?:为|达到?|增[加长]?[到至]|提高到|升至|是)?$/.exec(between)?.[1];
  return second !== undefined && smallInteger(second) === (smallInteger(first ?? '') ?? 0) + 1;
}

/** 由62.1%提高到64.5%，提高2.4个百分点. */
function fromTo(text: string, entries: readonly SentenceFigure[]): readonly BlockRelation[] {
  const relations: BlockRelation[] = [];
  entries.forEach((from, i) => {
    const to = entries[i + 1];
    if (!to || !sameDimension(from, to) || gap(from.figure.span, to.figure.span) > 16) return;
    const lead = text.slice(Math.max(0, from.figure.span.start - 20), from.figure.span.start);
    const between = text.slice(from.figure.span.end, to.figure.span.start);
    const inTwoYears = areOfTwoYears(lead, between);
    if (!inTwoYears && !(fromLead.test(lead) && toEnd.test(between))) return;
    const after = entries[i + 2];
    const difference =
      after &&
      gap(to.figure.span, after.figure.span) <= 12 &&
      plainChange.test(text.slice(to.figure.span.end, after.figure.span.start)) &&
      (after.fact.measure === 'change' || after.fact.measure === 'growth') &&
      (after.fact.comparison === undefined || (inTwoYears && after.fact.comparison === 'year-on-year'))
        ? after
        : undefined;
    relations.push({
      kind: 'from-to',
      from: from.index,
      to: to.index,
      ...(difference ? { difference: difference.index } : {}),
    });
  });
  return relations;
}
