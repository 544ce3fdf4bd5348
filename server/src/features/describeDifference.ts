/** A difference of two documents' figures in words, for lists: what became of the figure, and the words beside it. */
import type { DocumentAnalysis, FigureMention } from '../analysis/documentAnalysis.ts';
import type { FigureComparison, FigureDifference } from './compareFigures.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import type { Language } from './words.ts';

export interface DescribedDifference {
  readonly kind: FigureDifference['kind'];
  readonly before: FigureMention | null;
  readonly after: FigureMention | null;
  /** `5.4% → 3.4% · 固定资产投资`, `+ 430亿元 · 授信额度`, `− 493亿元`. */
  readonly label: string;
  /** The sentence around it, cut short: of the second document where the figure stands there. */
  readonly excerpt: Excerpt;
}

export function describeDifference(
  difference: FigureDifference,
  a: DocumentAnalysis,
  b: DocumentAnalysis,
): DescribedDifference {
  const { kind } = difference;
  switch (difference.kind) {
    case 'added': {
      const { after } = difference;
      return { kind, before: null, after, label: labelled(`+ ${after.text}`, after), excerpt: excerptOf(b, after) };
    }
    case 'dropped': {
      const { before } = difference;
      return { kind, before, after: null, label: labelled(`− ${before.text}`, before), excerpt: excerptOf(a, before) };
    }
    default: {
      const { before, after } = difference;
      // 增长5% that became 下降5% reads the same by its figures alone.
      const arrow = (figure: FigureMention): string =>
        before.text !== after.text ? '' : ({ up: '↑', down: '↓' } as const)[figure.fact.direction?.value ?? 'up'];
      const label = labelled(`${arrow(before)}${before.text} → ${arrow(after)}${after.text}`, after);
      return { kind, before, after, label, excerpt: excerptOf(b, after) };
    }
  }
}

const labelled = (change: string, { fact: { indicator } }: FigureMention): string =>
  indicator ? `${change} · ${indicator.value}` : change;

export const kindWords: Readonly<Record<Language, Readonly<Record<FigureDifference['kind'], string>>>> = {
  zh: { changed: '改变', bound: '上下限改变', added: '新增', dropped: '删去' },
  en: { changed: 'changed', bound: 'bound changed', added: 'added', dropped: 'dropped' },
};

/** One line: how many figures differ, how many agree. */
export function comparisonSummary({ differences, same, rewritten }: FigureComparison, language: Language): string {
  const counts = (['changed', 'bound', 'added', 'dropped'] as const).flatMap((kind) => {
    const count = differences.filter((difference) => difference.kind === kind).length;
    return count === 0 ? [] : [`${kindWords[language][kind]} ${count}`];
  });
  if (language === 'zh') {
    const otherwise = rewritten > 0 ? `（其中 ${rewritten} 个写法不同）` : '';
    return `${counts.length === 0 ? '数字没有不同' : counts.join('，')}；一致 ${same} 个${otherwise}`;
  }
  const otherwise = rewritten > 0 ? ` (${rewritten} written otherwise)` : '';
  return `${counts.length === 0 ? 'no figure differs' : counts.join(', ')}; ${same} agree${otherwise}`;
}
