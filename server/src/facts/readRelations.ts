/** Relations between the figures of one block that stand in fixed patterns: growth triples, level with growth, from A to B. */
import { gated } from '../base/gated.ts';
import type { Local, Span } from '../base/span.ts';
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

/** 余额3404亿元，同比增长17.92%，比年初增加628亿元: one level, and what is said of its change, in either order. */
function growths(text: string, entries: readonly SentenceFigure[]): readonly BlockRelation[] {
  const relations: BlockRelation[] = [];
  entries.forEach((level, i) => {
    if (level.fact.measure !== 'level' && level.fact.measure !== 'count') return;
    // 连续20次提高标准，增幅3%: how often something happened does not grow.
    if (ofSeries.test(level.figure.quantity.unit)) return;
    let growth: SentenceFigure | undefined;
    let change: SentenceFigure | undefined;
    let last = level;
    for (const next of entries.slice(i + 1, i + 3)) {
      if (
        gap(last.figure.span, next.figure.span) > reach ||
        text.slice(last.figure.span.end, next.figure.span.start).includes('；')
      )
        break;
      if (!speaksOf(next.fact, level.fact)) break;
      const { measure, comparison } = next.fact;
      if (measure === 'growth' && comparison !== 'against-other' && comparison !== 'since-january') growth ??= next;
      else if (measure === 'change' && comparison === 'since-january' && sameDimension(next, level)) change ??= next;
      else break;
      last = next;
    }
    if (growth) relations.push({ kind: 'growth-of', level: level.index, growth: growth.index });
    if (growth && change && growth.fact.comparison === 'year-on-year')
      relations.push({ kind: 'growth-triple', level: level.index, growth: growth.index, change: change.index });
  });
  return relations;
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
  /^[，、；（(]?(?:五年|共|净|足足|整整|同比|比\p{Script=Han}{2,4})?(?:提高|提升|增长|增加|增|上升|上涨|扩大|回升|攀升|下降|降低|减少|减|降|缩小|压减|压缩|收窄|回落|下跌|下滑|翻|为|是|达|达到|相当于|\d{4}年的?|原来的?|上年的?|了|到|至|近|约|超过|超|幅度)*$/u;

/** 由62.1%提高到64.5%，提高2.4个百分点. */
function fromTo(text: string, entries: readonly SentenceFigure[]): readonly BlockRelation[] {
  const relations: BlockRelation[] = [];
  entries.forEach((from, i) => {
    const to = entries[i + 1];
    if (!to || !sameDimension(from, to) || gap(from.figure.span, to.figure.span) > 16) return;
    const lead = text.slice(Math.max(0, from.figure.span.start - 20), from.figure.span.start);
    const between = text.slice(from.figure.span.end, to.figure.span.start);
    if (!/[由从](?:\d{4}年[初末底]?的?)?[^，。；：、\d]{0,8}$/.test(lead)) return;
    if (!/^[^，；。]{0,8}(?:到|至|为)(?:\d{4}年[末底]?的?)?(?:约|近|超过)?$/.test(between)) return;
    const after = entries[i + 2];
    const difference =
      after &&
      gap(to.figure.span, after.figure.span) <= 12 &&
      plainChange.test(text.slice(to.figure.span.end, after.figure.span.start)) &&
      (after.fact.measure === 'change' || after.fact.measure === 'growth') &&
      after.fact.comparison === undefined
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
