/** Whose a figure is, as its sentence goes on: the subject of its clause, of the clause before, of the sentence. */
import { completion } from '../lexicon/nameCues.ts';
import { characterMarks, lastMarked } from '../lexicon/wordTable.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { withoutLead } from './figurePhrase.ts';
import { type Scoped, splitScope } from './figureScope.ts';
import { splitFirm } from './firmSubject.ts';
import { namedBefore } from './namedBefore.ts';
import { namedSubject } from './namedSubject.ts';
import { placeSubject } from './placeSubject.ts';
import { pointerAt } from './pointing.ts';
import { farthest, type SentenceReading } from './sentenceReading.ts';
import { isFirm, type SentenceSubject } from './sentenceSubject.ts';

/** The firm, where a property is told of it: 公司占地30亩. */
export const firmOf = ({ firm }: SentenceSubject, stated: Scoped, scope: Scope | undefined): string | undefined =>
  firm !== undefined && (stated.scope ?? scope?.value) === firm ? firm : undefined;

/** The scope that the words begin with: a place, a named thing, or the firm that 公司 means. */
export function scopeOf(
  words: string,
  names: readonly string[],
  firm: string | undefined,
  clause: string,
  segmenter: Segmenter,
): Scoped {
  const own = firm === undefined ? undefined : splitFirm(words, firm);
  if (own) return { scope: own.name, words: own.rest, isThing: true };
  const pointer = pointerAt(clause);
  if (pointer?.sign.startsWith('该'))
    return { scope: pointer.sign, words: withoutLead(clause.slice(pointer.end)), isThing: true };
  const split = splitScope(words, names);
  const subject = namedSubject(clause, segmenter);
  if (subject === undefined || split.isThing) return split;
  const { name, end } = subject;
  const rest = words.startsWith(name) ? withoutLead(words.slice(end)) : split.words;
  return { scope: name, words: rest, isThing: true };
}

export interface Scope {
  readonly value: string;
  /** Where the part of the sentence starts that a park or firm is the subject of; a place is that of the whole sentence. */
  readonly part?: number;
}

/** What the figures after this one are inherited: a place to the end of the sentence, a park or firm to the next ； where its part begins with it. */
export function scopeAfter(
  scope: Scope | undefined,
  stated: Scoped,
  { text, start }: SentenceReading,
  { clause, left, isDeal }: { readonly clause: number; readonly left: number; readonly isDeal: boolean },
): Scope | undefined {
  const part = clause === start || text[clause - 1] === '；' ? clause : undefined;
  const kept = scope?.part === undefined || scope.part === partOf(text, start, clause) ? scope : undefined;
  if (!stated.scope || clause !== left || isDeal) return kept;
  if (!stated.isThing) return { value: stated.scope };
  // 某某汽车区域公司负责人说，某某投入…: the firm by its short name.
  if (scope?.value.startsWith(stated.scope)) return { ...scope, value: stated.scope };
  return { value: stated.scope, part: part ?? partOf(text, start, clause) };
}

export function partOf(text: string, start: number, at: number): number {
  const from = Math.max(start, at - farthest);
  return from + text.slice(from, at).lastIndexOf('；') + 1;
}

const clauseStops = characterMarks('，；');
/** Farthest that a clause without figures is looked at before the figure's own, in characters. */
const clauseReach = 120;

/**
 * 在甲区，某某公司自2019年投产以来，年产能达…: the firm, village, zone or place that a clause between `from` and the figure's own begins with.
 * @param to where the figure's clause starts.
 */
export function subjectBetween(
  { text, start }: SentenceReading,
  from: number,
  to: number,
  segmenter: Segmenter,
): Scope | undefined {
  let end = to;
  while (end > from && end > to - clauseReach) {
    const comma = lastMarked(clauseStops, text, end - 1, Math.max(from, end - farthest));
    if (comma < 0) return undefined;
    const clause = text.slice(comma + 1, end);
    const subject = namedSubject(clause, segmenter);
    // 某某中学建成投用，新增学位…: what is built is not who builds.
    if (subject && completion.test(clause.slice(subject.end)) && !isFirm.test(subject.name)) return undefined;
    if (subject) return { value: subject.name, part: partOf(text, start, to) };
    // A place is told of to the end of its part.
    const place = text.slice(end, to).includes('；') ? undefined : placeSubject(clause, segmenter);
    if (place !== undefined) return { value: place };
    end = comma + 1;
  }
  return undefined;
}

/** The place that 全市 or 全县 can mean before an offset. */
export function nearestOf(scope: string, text: string, to: number): string | undefined {
  const rank = /^[全我]([省市区县州镇乡村])$/.exec(scope)?.[1];
  return rank === undefined ? undefined : namedBefore(text, to, rank);
}
