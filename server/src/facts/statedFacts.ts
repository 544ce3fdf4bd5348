/**
 * What the sentence itself states about each of its figures. Depends on the block's text alone, so that it is kept while the rest of
 * the document changes; what is inherited from outside is added by `completeFacts.ts`.
 */

import { isPlace } from '../lexicon/places.ts';
import { clauseCues } from '../lexicon/roleCues.ts';
import { dimensionOf } from '../lexicon/units.ts';
import type { FigureProposal, Proposal } from '../mentions/proposal.ts';
import type { Sentence } from '../text/logicalText.ts';
import type { Basis, Comparison, Direction, Measure, Role } from './fact.ts';
import { nounAfter, readPhrase } from './figurePhrase.ts';

export interface StatedFact {
  readonly indicator?: { readonly value: string; readonly inherited: boolean };
  readonly scope?: { readonly value: string; readonly inherited: boolean };
  readonly measure: Measure;
  readonly direction?: Direction;
  readonly basis?: Basis;
  readonly comparison?: Comparison;
  readonly role?: { readonly value: Role; readonly words?: string };
  /** Index (into the block's proposals) of the date that the figure speaks of. */
  readonly date?: number;
  /** Which end of a range of dates: 从…跃升至… */
  readonly dateEnd?: 'from' | 'to';
  /** Whose property a `spec` is: index of the project's proposal. */
  readonly project?: number;
}

/** Facts by index of the proposal; none for proposals that are no figures. */
export function statedFacts(
  text: string,
  sentences: readonly Sentence[],
  proposals: readonly Proposal[],
): ReadonlyMap<number, StatedFact> {
  const facts = new Map<number, StatedFact>();
  let next = 0;
  for (const { span } of sentences) {
    const inside: number[] = [];
    for (; next < proposals.length && (proposals[next] as Proposal).span.start < span.end; next++) inside.push(next);
    readSentence(text, span.start, span.end, proposals, inside, facts);
  }
  return facts;
}

function readSentence(
  text: string,
  start: number,
  end: number,
  proposals: readonly Proposal[],
  inside: readonly number[],
  facts: Map<number, StatedFact>,
): void {
  let previous: { readonly fact: StatedFact; readonly figure: FigureProposal } | undefined;
  let previousEnd = start;
  let scope: string | undefined;
  for (const index of inside) {
    const figure = proposals[index] as Proposal;
    if (figure.kind !== 'figure') continue;
    const clauseStart = Math.max(start, lastOf(text, '，；：。！？', figure.span.start, start) + 1);
    const left = Math.max(previousEnd, clauseStart);
    const before = withoutDates(text, left, figure.span.start, proposals, inside);
    const after = text.slice(figure.span.end, Math.min(end, figure.span.end + 30));
    const phrase = readPhrase(before);
    const unit = figure.quantity.unit;
    const dimension = dimensionOf(unit);
    const measure = measureOf(figure, phrase, dimension);
    const stated = splitScope(phrase.words);
    if (stated.scope && clauseStart === left) scope = stated.scope;
    const counted = isCount(dimension) && !after.startsWith('的') ? nounAfter(after) : '';
    let words = stated.words;
    if (
      counted &&
      (words.length < 2 ||
        figure.form !== 'plain' ||
        /^(?:新增|新建|建设|实施|支持|培育|创建|推动|促进|打造|完成|建成)$/.test(words))
    )
      words = words.length >= 2 ? words + counted : counted;
    const samePhrase =
      words.length < 2 &&
      previous !== undefined &&
      (phrase.verb !== undefined || phrase.share || measure === 'growth' || measure === 'change');
    const indicator =
      words.length >= 2 && !phrase.dealt
        ? { value: words, inherited: false }
        : samePhrase && previous?.fact.indicator && !phrase.dealt
          ? { value: previous.fact.indicator.value, inherited: true }
          : undefined;
    const role = roleOf(text, start, clauseStart, figure, before, after);
    const date = dateOf(text, start, figure, proposals, inside);
    const project = role?.value === 'spec' ? projectOf(figure, proposals, inside) : undefined;
    const fact: StatedFact = {
      measure,
      ...(indicator ? { indicator } : {}),
      ...(stated.scope
        ? { scope: { value: stated.scope, inherited: false } }
        : scope
          ? { scope: { value: scope, inherited: true } }
          : {}),
      ...(measure === 'growth' || measure === 'change' ? { direction: phrase.verb?.direction ?? ('up' as const) } : {}),
      ...(phrase.basis ? { basis: phrase.basis } : {}),
      ...(phrase.comparison ? { comparison: phrase.comparison } : {}),
      ...(role ? { role } : {}),
      ...(date ?? {}),
      ...(project === undefined ? {} : { project }),
    };
    facts.set(index, fact);
    previous = { fact, figure };
    previousEnd = figure.span.end;
  }
}

/** Offset of the last of some characters in [from, before), or from - 1. */
function lastOf(text: string, characters: string, before: number, from: number): number {
  for (let i = before - 1; i >= from; i--) if (characters.includes(text[i] as string)) return i;
  return from - 1;
}

function withoutDates(
  text: string,
  from: number,
  to: number,
  proposals: readonly Proposal[],
  inside: readonly number[],
): string {
  let out = '';
  let at = from;
  for (const index of inside) {
    const { kind, span } = proposals[index] as Proposal;
    if (kind !== 'date' || span.end <= at || span.start >= to) continue;
    out += text.slice(at, Math.max(at, span.start));
    at = span.end;
  }
  return out + text.slice(Math.min(at, to), to);
}

function measureOf(figure: FigureProposal, phrase: ReturnType<typeof readPhrase>, dimension: string): Measure {
  const { unit } = figure.quantity;
  if (dimension === 'percentPoint') return 'change';
  if ((dimension === 'ratio' && unit !== '') || dimension === 'multiple') {
    if (phrase.verb && phrase.verb.against === 'itself' && !isReached(phrase.link)) return 'growth';
    return dimension === 'multiple' && phrase.words === '' ? 'growth' : 'share';
  }
  if (phrase.verb && !isReached(phrase.link)) return 'change';
  return isCount(dimension) && !/(?:产量|产能|销量|能力|规模)$/.test(phrase.words) ? 'count' : 'level';
}

const isCount = (dimension: string): boolean =>
  dimension === 'count' || dimension === 'people' || dimension.startsWith('times:');

/** 提高到, 增至: what follows is a level that was reached, not the change. */
const isReached = (link: string | undefined): boolean => link !== undefined && /[到至]$/.test(link);

const scopeWord =
  /^(全国|全省|全市|全区|全县|全州|我国|我省|我市|我区|我县|[\p{Script=Han}]{2,4}?(?:省|自治区|市|区|县|州))(?=.{2})/u;

/** Splits the place off a noun phrase that begins with one. */
function splitScope(words: string): { scope?: string; words: string } {
  const match = scopeWord.exec(words);
  if (
    match &&
    !/(?:园|景|社|城|地|小|片|校|库|灾|山|湖|牧|林|农|战|专|特|开发|保税|示范|试验|试点|先行|合作|自贸|功能|工业|产业|创新|集聚|度假|保护)区$|(?:城|超|上|门|夜|都|股|楼|菜)市$/.test(
      match[1] as string,
    )
  )
    return { scope: match[1] as string, words: words.slice(match[0].length) };
  for (const length of [4, 3, 2]) {
    const head = words.slice(0, length);
    if (words.length > length + 1 && isPlace(head)) return { scope: head, words: words.slice(length) };
  }
  return { words };
}

function roleOf(
  text: string,
  start: number,
  clauseStart: number,
  figure: FigureProposal,
  before: string,
  after: string,
): StatedFact['role'] {
  if (figure.form === 'class') return { value: 'spec' };
  const property = /(?:总投资|投资|年产|年产能|总建筑面积|占地|设计产能|年产值|投资额)(?:约|近|超|过|超过|达)?$/.test(
    before,
  );
  if (/^的[\p{Script=Han}A-Za-z0-9“]{2}/u.test(after) && property) return { value: 'spec', words: '的' };
  const from = Math.max(start, lastOf(text, '；', figure.span.start, start) + 1);
  const ahead = text.slice(from, figure.span.start);
  const clause = text.slice(clauseStart, figure.span.start);
  let found: { at: number; role: Role; word: string } | undefined;
  for (const { word, role } of clauseCues) {
    const at = ahead.lastIndexOf(word);
    if (at < 0) continue;
    const inClause = clause.includes(word);
    // A result is said in the figure's own clause; targets and forecasts reach over the whole sentence.
    if (role === 'actual' && !inClause) continue;
    const stronger = !found || (found.role === 'actual' && role !== 'actual') || (role !== 'actual' && at > found.at);
    if (stronger) found = { at, role, word };
  }
  return found ? { value: found.role, words: found.word } : undefined;
}

/** The date nearest before the figure in its sentence, what it is compared with left out. */
function dateOf(
  text: string,
  start: number,
  figure: FigureProposal,
  proposals: readonly Proposal[],
  inside: readonly number[],
): { date: number; dateEnd?: 'from' | 'to' } | undefined {
  for (let i = inside.length - 1; i >= 0; i--) {
    const index = inside[i] as number;
    const date = proposals[index] as Proposal;
    if (date.kind !== 'date' || date.span.start >= figure.span.start || date.span.start < start) continue;
    if (date.expression.type === 'duration') continue;
    const lead = text.slice(Math.max(start, date.span.start - 2), date.span.start);
    const tail = text.slice(date.span.end, date.span.end + 6);
    if (/[比较]$/.test(lead) || /^(?:相比|的基础上|同期)/.test(tail)) continue;
    if (date.expression.form !== 'range') return { date: index };
    const between = text.slice(date.span.end, figure.span.start);
    if (!/[从由].{1,60}$/.test(between)) return { date: index };
    return {
      date: index,
      dateEnd:
        /(?:到|至|达)[^，；]{0,4}$/.test(between) || /(?:跃升|提高|增加|提升|增长|下降|扩大)[至到]/.test(between)
          ? 'to'
          : 'from',
    };
  }
  return undefined;
}

/** The project that a property belongs to: the next one in the sentence, else the one before. */
function projectOf(
  figure: FigureProposal,
  proposals: readonly Proposal[],
  inside: readonly number[],
): number | undefined {
  const projects = inside.filter((index) => (proposals[index] as Proposal).kind === 'project');
  return projects.find((index) => (proposals[index] as Proposal).span.end > figure.span.end) ?? projects.at(-1);
}
