/** One sentence with its proposals, and the look-ups in it that facts need. Each looks at a bounded part, so a sentence of any length is read in linear time. */
import type { Local, Span } from '../base/span.ts';
import { characterMarks, lastMarked } from '../lexicon/wordTable.ts';
import type { DateProposal, FigureProposal, Proposal } from '../mentions/proposal.ts';

export interface SentenceReading {
  /** The block's text; offsets are the block's. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The block's proposals; the sentence's are those from `first` up to, not including, `last`. */
  readonly proposals: readonly Proposal[];
  readonly first: number;
  readonly last: number;
}

/** Farthest that anything is looked for from a figure: in characters, and in proposals. */
export const farthest = 300;
const farthestProposals = 40;
/** Farthest that a count stands before the size of the things that it counts (8个涉海千亩园区), in characters. */
const countReach = 4;

const at = ({ proposals }: SentenceReading, index: number): Proposal => proposals[index] as Proposal;

const clauseStops = characterMarks('，；：。！？');

/** Where the figure's clause starts: after the last of ，；：。！？. */
export function clauseStart(sentence: SentenceReading, before: number): number {
  const from = Math.max(sentence.start, before - farthest);
  const stop = lastMarked(clauseStops, sentence.text, before, from);
  return stop < 0 ? from : stop + 1;
}

/** Where the next date or figure begins; the noun that a figure counts does not reach over it, but a size may lead it (17个千亩园区). */
export function nextMention(sentence: SentenceReading, index: number): number {
  const { end } = at(sentence, index).span;
  for (let i = index + 1; i < sentence.last && i <= index + farthestProposals; i++) {
    const { kind, span } = at(sentence, i);
    const isSize =
      kind === 'figure' && /^[百千万亿](?![余多名位])/.test(sentence.text.slice(span.start, span.start + 2));
    if (kind !== 'project' && span.start > end && !isSize) return span.start;
  }
  return sentence.end;
}

/** 年度投资 is the name of an indicator, whatever year it is. */
const yearly = /^年度(?:计划)?投资/;

/** The text from `from` up to the figure with the dates in it taken out, but for those that a change is reckoned against (比上年). */
export function withoutDates(sentence: SentenceReading, from: number, index: number): string {
  const to = at(sentence, index).span.start;
  let out = '';
  let end: number = to;
  for (let i = index - 1; i >= sentence.first && i >= index - farthestProposals; i--) {
    const { kind, span } = at(sentence, i);
    if (span.end <= from) break;
    const quoted = sentence.text[span.start - 1] === '“' ? 1 : 0;
    if (kind !== 'date' || span.end > end || yearly.test(sentence.text.slice(span.start, span.start + 6))) continue;
    if (/[比较]/.test(sentence.text[span.start - quoted - 1] ?? '')) continue;
    out = sentence.text.slice(Math.min(end, span.end + tailOf(sentence.text, span.end)), end) + out;
    end = Math.max(span.start - quoted, from);
  }
  return sentence.text.slice(Math.min(from, end), end) + out;
}

/** Length of what belongs to the name of a plan's years and is no part of its date: ”期末, ”时期. */
const tailOf = (text: string, at: number): number =>
  /^”?(?:规划)?(?:时期|期间|期末|末期|末)|^”/.exec(text.slice(at, at + 6))?.[0].length ?? 0;

/** The dates before a figure in its sentence with their indices, nearest first. */
export function datesBefore(sentence: SentenceReading, index: number): readonly (readonly [DateProposal, number])[] {
  const dates: [DateProposal, number][] = [];
  for (let i = index - 1; i >= sentence.first && i >= index - farthestProposals; i--) {
    const proposal = at(sentence, i);
    if (proposal.kind === 'date') dates.push([proposal, i]);
  }
  return dates;
}

/**
 * The project that a property belongs to: the one around or after the figure in the sentence, else the one before.
 * @param isSize of a size (5万吨级泊位) only a name that has the size in it or begins with it is.
 */
export function projectOf(sentence: SentenceReading, index: number, isSize: boolean): number | undefined {
  const { start, end } = at(sentence, index).span;
  // One that begins before the figure may reach around it.
  for (let i = Math.max(sentence.first, index - 3); i < sentence.last && i <= index + farthestProposals; i++) {
    const { kind, span } = at(sentence, i);
    if (isSize && span.start > start) return undefined;
    if (kind !== 'project' || span.end <= end) continue;
    if (span.start < end || leadsTo.test(sentence.text.slice(end, Math.min(span.start, end + nameReach)))) return i;
    break;
  }
  if (isSize) return undefined;
  for (let i = index - 1; i >= sentence.first && i >= index - farthestProposals; i--) {
    const { kind, span } = at(sentence, i);
    if (kind === 'project') return i;
    // 甲基地、乙工厂等12个重点项目，总投资…: what follows is told of the counted ones, not of the last that was named.
    if (kind === 'figure' && countsProjects(sentence.text, span)) return undefined;
  }
  return undefined;
}

/** Farthest that the name of a thing stands behind its property, in characters. */
const nameReach = 40;
/** 总投资20亿元的…, 总投资20亿元、年产5万吨的…: what stands between a property and the thing that has it. */
const leadsTo = /^(?!的[^的]*[和与、]\d)(?:[^，。；]{0,24}的|的?)[“《]?\p{Script=Han}{0,6}$/u;

const countsProjects = (text: string, { start, end }: Span<Local>): boolean =>
  /^[个项](?!百分点)|[个项]$/.test(text.slice(end - 1, end + 1)) &&
  (/^[^，。；、\d]{0,20}(?:项目|工程)/.test(text.slice(end, end + 24)) ||
    /(?:项目|工程)(?:共|有|达)*$/.test(text.slice(Math.max(0, start - 6), start)));

/** Whether a count stands before a size in front of the same things (17个千亩园区, 4个百亩千人集聚点). */
export function isCountedBefore(sentence: SentenceReading, index: number): boolean {
  const before = index > sentence.first ? at(sentence, index - 1) : undefined;
  return before?.kind === 'figure' && before.span.end >= at(sentence, index).span.start - countReach;
}

/** Names of parks, plants and the like that end between `from` and a figure. */
export function namesBefore(sentence: SentenceReading, index: number, from: number): readonly string[] {
  const names: string[] = [];
  for (let i = index - 1; i >= sentence.first && i >= index - farthestProposals; i--) {
    const proposal = at(sentence, i);
    if (proposal.span.start < from) break;
    if (proposal.kind === 'project' && proposal.type !== 'programme' && proposal.type !== 'product')
      names.push(proposal.name);
  }
  return names;
}

/** How many figures follow one another from this one, parted by nothing but 、 and 和. */
export function figuresInRow(sentence: SentenceReading, index: number): number {
  let count = 1;
  let end: number = at(sentence, index).span.end;
  for (let i = index + 1; i < sentence.last; i++) {
    const next = at(sentence, i);
    if (next.kind !== 'figure') continue;
    if (!/^[、和及与]$/.test(sentence.text.slice(end, next.span.start))) break;
    count++;
    end = next.span.end;
  }
  return count;
}

export const figureAt = (sentence: SentenceReading, index: number): FigureProposal | null => {
  const proposal = at(sentence, index);
  return proposal.kind === 'figure' ? proposal : null;
};
