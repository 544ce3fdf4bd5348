/** 由100亿元增加到161亿元，年均增长10%: two ends and the average growth a year between them, with the number of years where it is said. */
import { smallInteger } from '../lexicon/numerals.ts';
import { planFromName } from '../lexicon/plans.ts';
import type { BlockRelation } from './blockRelation.ts';
import type { SentenceFigure, SentenceFigures } from './sentenceFigures.ts';

type Average = Extract<BlockRelation, { kind: 'average-growth' }>;
type FromTo = Extract<BlockRelation, { kind: 'from-to' }>;

/** 年均增长 right behind the end, or behind the difference or multiple: a name in between would be another subject. */
const plainly =
  /^(?:[，、（(]?(?:年均|平均每年|每年平均|年平均)(?:复合)?(?:增长|递增|增幅|增速|增长率)(?:为|达|到|约|近|超过|超|了)*|[，、]?(?:净?增加|净?增长|是\d{4}年的|增长了|提高)?)$/;
/** Farthest that the average stands behind the end, in characters: the difference or the multiple may stand between. */
const reach = 30;
/** Farthest before the first figure that the number of years is looked for, in characters. */
const yearsReach = 120;

export function readAverages(
  text: string,
  sentences: readonly SentenceFigures[],
  relations: readonly BlockRelation[],
): readonly Average[] {
  const ends = new Map(relations.flatMap((relation) => (relation.kind === 'from-to' ? [[relation.to, relation]] : [])));
  if (ends.size === 0) return [];
  return sentences.flatMap(({ start, figures }) =>
    figures.flatMap((to, i) => {
      const pair = ends.get(to.index);
      const rate = pair && rateAfter(text, figures, i);
      return pair && rate ? [averageOf({ text, start, figures }, pair, to, rate)] : [];
    }),
  );
}

/** The average behind the end; nothing where another level comes first. */
function rateAfter(text: string, figures: readonly SentenceFigure[], at: number): SentenceFigure | undefined {
  const to = figures[at] as SentenceFigure;
  let last = to;
  for (const next of figures.slice(at + 1, at + 4)) {
    const words = text.slice(to.figure.span.end, next.figure.span.start);
    if (words.length > reach || !plainly.test(text.slice(last.figure.span.end, next.figure.span.start)))
      return undefined;
    last = next;
    const { measure, comparison } = next.fact;
    if (comparison === 'annual-average' && measure === 'growth' && next.figure.quantity.unit === '%')
      // 年均增长12.3%和14.1% deals its rates out to several things.
      return /^[、和及与]\d/.test(text.slice(next.figure.span.end, next.figure.span.end + 2)) ? undefined : next;
    if (measure === 'level' || measure === 'count') return undefined;
  }
  return undefined;
}

function averageOf(
  {
    text,
    start,
    figures,
  }: { readonly text: string; readonly start: number; readonly figures: readonly SentenceFigure[] },
  { from, to: end }: FromTo,
  to: SentenceFigure,
  rate: SentenceFigure,
): Average {
  const first = figures.find(({ index }) => index === from) ?? to;
  const before = text.slice(Math.max(start, first.figure.span.start - yearsReach), first.figure.span.start);
  const years = statedYears(before, text.slice(first.figure.span.end, to.figure.span.start)) ?? yearsBefore(before);
  return { kind: 'average-growth', from, to: end, rate: rate.index, ...(years === null ? {} : { years }) };
}

const wholeOf = (numeral: string): number => smallInteger(numeral) ?? 0;

/** 由2007年的100亿元增加到2012年的161亿元. */
function statedYears(before: string, between: string): number | null {
  const first = /(\d{4})年[末底]?的?[^，。；\d]{0,4}$/.exec(before)?.[1];
  const last = /(\d{4})年/.exec(between)?.[1];
  const years = first && last ? wholeOf(last) - wholeOf(first) : 0;
  return years >= 1 && years <= 30 ? years : null;
}

/** 五年来, 过去五年, “十三五”时期: the nearest before the figure. */
function yearsBefore(before: string): number | null {
  const spans = [
    ...before.matchAll(/(?<![\d〇零一二三四五六七八九十第])([两二三四五六七八九十]|\d{1,2})年(?:来|间|中|里)/g),
  ];
  const said = spans.at(-1)?.[1];
  if (said !== undefined) return said === '两' ? 2 : wholeOf(said);
  const plan = /“([一二三四五六七八九十]{1,3}五)”(?:时期|期间|以来)/.exec(before)?.[1];
  return plan !== undefined && planFromName(plan) ? 5 : null;
}
