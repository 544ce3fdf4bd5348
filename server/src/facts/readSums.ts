/** Sums of one sentence: a whole with parts that leave nothing out (其中…其余…; 出口 and 进口), and parts with their total (合计). */
import { gated } from '../base/gated.ts';
import { add, intersects } from '../base/interval.ts';
import { partitions } from '../lexicon/partitions.ts';
import type { BlockRelation } from './blockRelation.ts';
import { isAmount, isInName, type SentenceFigure, type SentenceFigures } from './sentenceFigures.ts';

type Sum = Extract<BlockRelation, { kind: 'part-of' }>;

/** Farthest that 其中 stands from its whole, in characters: the whole's own growth may stand between. */
const wholeReach = 30;
/** Longest name of a part, in characters. */
const labelReach = 20;
/** Most parts of one whole. */
const most = 12;

export const readSums = (text: string, sentences: readonly SentenceFigures[]): readonly Sum[] =>
  sentences.flatMap(({ end, figures }) => {
    const words = text.slice(0, end);
    return figures.flatMap((figure, i): readonly Sum[] => {
      if (!isAmount(figure)) return [];
      const found = withRest(words, figures, i) ?? partitioned(words, figures, i) ?? totalled(words, figures, i);
      return found ? [found] : [];
    });
  });

const relation = (whole: SentenceFigure, parts: readonly SentenceFigure[], by: Sum['by']): Sum => ({
  kind: 'part-of',
  whole: whole.index,
  parts: parts.map(({ index }) => index),
  by,
});

const between = (text: string, a: SentenceFigure, b: SentenceFigure): string =>
  text.slice(a.figure.span.end, b.figure.span.start);

interface Part {
  readonly entry: SentenceFigure;
  /** What stands between the figure before and this one. */
  readonly label: string;
}

/** Words that make a figure no part of the one before: another time, another whole. */
const foreign = gated(/其中|累计|上年|去年|同期|目标|年均|每|人均|平均|。|：|各$/);

/** Words that make the whole none: it is by the head, or of another time. */
const average = /上年|去年|同期|年均|每|人均|平均/;

const introduced = gated(/^.*?(?:其中|包括|分别为)[：:，]?/);

/** The amounts in the whole's unit that follow it, growths and shares of the parts left out, as far as nothing else comes between. */
function partsAfter(text: string, figures: readonly SentenceFigure[], whole: number): readonly Part[] {
  const own = figures[whole] as SentenceFigure;
  const parts: Part[] = [];
  let last = own;
  for (let i = whole + 1; i < figures.length && i <= whole + 2 * most; i++) {
    const entry = figures[i] as SentenceFigure;
    if (isInName(text, figures, i)) continue;
    const label = between(text, last, entry);
    if (label.length > wholeReach) break;
    if (isAmount(entry)) {
      const name = parts.length === 0 ? introduced.without(label) : label;
      if (entry.figure.quantity.unit !== own.figure.quantity.unit) break;
      if (name.length > labelReach || foreign.test(name)) break;
      // 在两个省份以上的剧种48个: a figure without a comma before the next is a word of the next one's name.
      if (parts.length > 0 && !/[，、；]|[和与及]/.test(label)) parts.pop();
      parts.push({ entry, label });
    } else if (/。/.test(label)) break;
    last = entry;
  }
  return parts;
}

const rest = /^[，、；]?(?:其余|其他|其它|剩余)(?!的?\d)[^，。；、]{0,14}$/;
const opens = /[，（(；、。](?:其中|包括)[：:，]?[^，。；：]*$/;
const bracket = /^[^，。；]{0,8}[（(][^，。；：]*$/;

/** 投资500亿元，其中工业200亿元、农业180亿元、其他120亿元. */
function withRest(text: string, figures: readonly SentenceFigure[], at: number): Sum | null {
  const whole = figures[at] as SentenceFigure;
  const parts = partsAfter(text, figures, at);
  const [first] = parts;
  if (!first || !opens.test(between(text, whole, first.entry))) return null;
  const last = parts.findIndex(({ label }) => rest.test(label));
  if (last < 1) return null;
  const named = parts.slice(0, last + 1).map(({ entry }) => entry);
  return isOfAnother(text, figures, at, named) ? null : relation(whole, named, 'rest');
}

/** 37件实事有31件完成，其中…其余5件: the figure before of the same unit may be the whole, where the parts make it up or no clause parts the two. */
function isOfAnother(
  text: string,
  figures: readonly SentenceFigure[],
  at: number,
  parts: readonly SentenceFigure[],
): boolean {
  const [previous, whole] = [figures[at - 1], figures[at] as SentenceFigure];
  if (previous?.figure.quantity.unit !== whole.figure.quantity.unit) return false;
  return !ownClause.test(between(text, previous, whole)) || makeUp(previous, whole, parts);
}
/** 盘活资金20亿元，|争取地方政府债券额度|34.8亿元 names what the whole is of; 由1.23万项|精减到|4236项 is what it has become. */
const ownClause = /[；。]|，[^，。；：、]{8,}$|^[^，；。]{0,8}[到至为]$/;

const rows = partitions.map(({ whole, parts, byDefinition }) => ({
  byDefinition,
  whole: new RegExp(`(?:${whole})`),
  parts: parts.map((words) => new RegExp(words)),
}));

/** 进出口总额500亿元，其中出口300亿元、进口200亿元. */
function partitioned(text: string, figures: readonly SentenceFigure[], at: number): Sum | null {
  const whole = figures[at] as SentenceFigure;
  const parts = partsAfter(text, figures, at);
  const [first] = parts;
  if (!first) return null;
  const { start, end } = whole.figure.span;
  const before = /[^，。；：、]*$/.exec(text.slice(Math.max(0, start - labelReach), start))?.[0] ?? '';
  const words = before + (/^[^，。；：、（(]*/.exec(text.slice(end, end + labelReach))?.[0] ?? '');
  if (average.test(before)) return null;
  const fitting = rows.filter((row) => row.whole.test(words));
  if (fitting.length === 0) return null;
  const lead = between(text, whole, first.entry);
  const opened = opens.test(lead) || bracket.test(lead);
  const found = fitting.find((row) => (opened || row.byDefinition) && isPartition(row.parts, parts));
  if (!found) return null;
  const named = parts.slice(0, found.parts.length).map(({ entry }) => entry);
  return makeUp(figures[at - 1], whole, named) ? null : relation(whole, named, 'opposites');
}

/** 投资7582亿元（计划口径7278亿元），其中…: whether the parts are those of the figure before. */
function makeUp(
  previous: SentenceFigure | undefined,
  { figure: { quantity } }: SentenceFigure,
  parts: readonly SentenceFigure[],
): boolean {
  if (previous?.figure.quantity.unit !== quantity.unit) return false;
  return intersects(parts.map(({ figure }) => figure.quantity.interval).reduce(add), previous.figure.quantity.interval);
}

/** Each of the first figures is named by another part, and no further figure goes on with the list. */
function isPartition(names: readonly RegExp[], parts: readonly Part[]): boolean {
  const own = parts.slice(0, names.length);
  if (own.length < names.length) return false;
  const next = parts[names.length];
  if (next && !next.label.includes('；')) return false;
  return names.every((name) => own.filter(({ label }) => name.test(nameIn(label))).length === 1);
}

/** The name of a part: what stands behind the last comma of its label. */
const nameIn = (label: string): string => /[^，；、（(]*$/.exec(label)?.[0] ?? '';

const totals = gated(
  /^[，；](?:[两三四五六]者|[两三四五六]项)?(?:合计|共计|总计|总和|之和|加起来)(?:金额|投资|资金)?(?:为|是|达|约|共)*$/,
);

/** 中央财政30亿元、省级财政20亿元，合计50亿元. */
function totalled(text: string, figures: readonly SentenceFigure[], at: number): Sum | null {
  const whole = figures[at] as SentenceFigure;
  const previous = figures[at - 1];
  if (!previous || !totals.test(between(text, previous, whole))) return null;
  const parts: SentenceFigure[] = [];
  for (let i = at - 1; i >= 0 && parts.length < most; i--) {
    const part = figures[i] as SentenceFigure;
    if (!isAmount(part) || part.figure.quantity.unit !== whole.figure.quantity.unit) break;
    const next = parts[0];
    if (next && !/^[、和及与][^，。；：、]{0,20}$/.test(between(text, part, next))) break;
    parts.unshift(part);
  }
  return parts.length < 2 ? null : relation(whole, parts, 'total');
}
