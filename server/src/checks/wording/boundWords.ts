/** Figures that a word before and a word behind them bound: 不超过3%以内. */
import type { DocumentAnalysis, Mention } from '../../analysis/documentAnalysis.ts';
import { type BoundWord, boundAfter, type LeadingBound, leadingBoundAt } from '../../lexicon/bounds.ts';
import type { Bilingual, Finding } from '../finding.ts';
import { findingAt, placeOf } from '../messageFinding.ts';
import type { Rule } from '../rule.ts';

/** The word before a figure, with the one behind it. */
export interface BothBounds extends LeadingBound {
  readonly tail: string;
}

/** A finding for a figure, or length of time, with two words of which `say` has something to say. */
export function statedTwice(
  document: DocumentAnalysis,
  mention: Mention,
  { id, severity }: Pick<Rule, 'id' | 'severity'>,
  say: (lead: BothBounds, trail: BoundWord) => Bilingual | null,
): readonly Finding[] {
  const isTime = mention.kind === 'date' && mention.expression.type === 'duration';
  if (mention.kind !== 'figure' && !isTime) return [];
  const text = document.sentences[mention.sentence]?.text ?? '';
  const [start, end] = mention.inSentence;
  const tail = tails.exec(mention.text)?.[0] ?? (isTime ? boundAfter(text, end)?.word : undefined);
  if (tail === undefined || !tails.test(tail)) return [];
  const lead = leadingBoundAt(text, start);
  if (!lead || lead.weak || lead.bound === '~' || /近$/.test(lead.word)) return [];
  // 力争突破80项以上关键技术, 重点突破50亿元以上项目: what breaks through, not what is exceeded.
  if (lead.word === '突破' && (/^\d+项/.test(mention.text) || text.slice(0, start).endsWith('重点突破'))) return [];
  // 跨越两个以上阶段: what is crossed.
  if (lead.word === '跨越' && /^[^\d]个/.test(mention.text)) return [];
  // 低于4%以内的控制目标: the bound is the aim's, below which the figure is.
  if (/^的[^，。；、]{0,6}(?:目标|标准|要求|水平|限额)/.test(text.slice(end, end + 12))) return [];
  const said = say({ ...lead, tail }, tail.endsWith('上') ? '>=' : '<=');
  if (!said) return [];
  const words = `${lead.word}${mention.text.replace(tails, '')}${tail}`;
  return [
    findingAt(placeOf(document, mention), id, severity, {
      zh: `“${words}”：${said.zh}`,
      en: `“${words}”: ${said.en}`,
    }),
  ];
}

const tails = /(?:以上|以内|之内|以下)$/;
