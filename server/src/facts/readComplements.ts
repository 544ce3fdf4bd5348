/** Two rates of one thing that leave nothing out: 合格率98.5%，不合格率1.5%. */
import type { BlockRelation } from './blockRelation.ts';
import type { SentenceFigure, SentenceFigures } from './sentenceFigures.ts';

type Composition = Extract<BlockRelation, { kind: 'composition' }>;

/** Longest words that name a rate, in characters. */
const reach = 20;
const denied =
  /^[，、；]?(?:和|及|而)?[^，。；、]{0,8}?[不未非](\p{Script=Han}{2,6}(?:率|占比|比重|比例))(?:为|达到?|仅|仅为|约)*$/u;

export const readComplements = (text: string, sentences: readonly SentenceFigures[]): readonly Composition[] =>
  sentences.flatMap(({ figures }) =>
    figures.flatMap((own, i): readonly Composition[] => {
      const next = figures[i + 1];
      if (!next || !isRate(own) || !isRate(next)) return [];
      const between = text.slice(own.figure.span.end, next.figure.span.start);
      const rate = between.length > reach ? undefined : denied.exec(between)?.[1];
      const { start } = own.figure.span;
      const before = text.slice(Math.max(0, start - reach), start).replace(/(?:为|达到?|仅|约)+$/, '');
      if (rate === undefined || !before.endsWith(rate) || /[不未非]$/.test(before.slice(0, -rate.length))) return [];
      return [{ kind: 'composition', parts: [own, next].map(partOf(text)) }];
    }),
  );

const isRate = ({ figure: { quantity }, fact }: SentenceFigure): boolean =>
  quantity.unit === '%' && quantity.values.length === 1 && fact.measure === 'share';

const partOf =
  (text: string) =>
  ({ figure: { span, quantity } }: SentenceFigure) => ({
    text: text.slice(span.start, span.end),
    span,
    interval: quantity.interval,
  });
