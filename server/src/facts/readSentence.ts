/** Reads what one sentence states about its figures, from left to right: what was told of one goes on to the next. */
import { gated } from '../base/gated.ts';
import { isNegative } from '../base/interval.ts';
import { passedMark } from '../lexicon/indicatorWords.ts';
import { dimensionOf } from '../lexicon/units.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { type Deal, dealOf, isEven, itemsBefore, listedBefore } from './dealtFigures.ts';
import { dateOf } from './figureDate.ts';
import { indicatorOf, rate, rowOf, type StatedIndicator } from './figureIndicator.ts';
import { isReached, measureOf } from './figureMeasure.ts';
import { type FigurePhrase, readPhrase, withoutLead } from './figurePhrase.ts';
import { attributive, cueReader, roleOf, type StatedRole } from './figureRole.ts';
import { countedThings, propertyName, sized } from './propertyName.ts';
import { firmOf, nearestOf, partOf, type Scope, scopeAfter, scopeOf, subjectBetween } from './scopeInSentence.ts';
import {
  clauseStart,
  figureAt,
  figuresInRow,
  isCountedBefore,
  namesBefore,
  nextMention,
  projectOf,
  type SentenceReading,
  withoutDates,
} from './sentenceReading.ts';
import { inPhase, type SentenceSubject } from './sentenceSubject.ts';
import type { StatedFact } from './statedFact.ts';

interface Previous {
  readonly fact: StatedFact;
  /** Where the words that may speak of it start, and where it ends. */
  readonly left: number;
  readonly end: number;
  readonly written: string;
}

/** Where the words of a figure start: behind the figure before, but for one that is a part of them (亿元以上项目27个, 三类案件12起). */
function leftOf(text: string, { fact, left, end, written }: Previous, figure: number): number {
  const between = text.slice(end, figure).replace(/在\p{Script=Han}{2,6}的?基础上|（以下简称[^）]{1,16}）/gu, '');
  const isClass = /(?:以上|以下|[级类种])$/.test(written) || /^[百千万亿]+元$/.test(written);
  if (isClass && /^(?!占|达|的)\p{Script=Han}{2,10}$/u.test(between)) return left;
  // 六大产业链|产值: the things that a list counts.
  const things = fact.measure === 'count' ? listedThings.exec(written)?.[1] : undefined;
  if (things !== undefined && quantityOf.test(between)) return end - things.length;
  return end + (passedMark.exec(between)?.[0].length ?? 0);
}

const listedThings = /^[一二三四五六七八九十两\d]{1,3}大(\p{Script=Han}{2,10})$/u;
const quantityOf =
  /^(?:的|总|年|完成|实现)?(?:增加值|产值|规模|投资|收入|销售额|销售收入|营业收入|营收|利润|产量|面积|人口|余额|占比|比重|增速|增长)(?!\p{Script=Han}{6})/u;

/** Longest noun that is looked for after a figure, in characters. */
const nounReach = 30;

/** @returns of whom the sentence tells at its end. */
export function readSentence(
  sentence: SentenceReading,
  subject: SentenceSubject & { readonly toldBefore: string | undefined },
  facts: Map<number, StatedFact>,
  segmenter: Segmenter,
): string | undefined {
  const { text, start } = sentence;
  let previous: Previous | undefined;
  const about = subject.antecedent?.proposal.name ?? subject.scope;
  let scope: Scope | undefined = about === undefined ? undefined : { value: inPhase(about, subject.phase ?? '') };
  let deal: { readonly terms: Deal; next: number } | undefined;
  /** The last indicator of each dimension. */
  const told = new Map<string, string>();
  const levels: (string | undefined)[] = [];
  /** The subjects that were dealt out last: what 分别 speaks of again where no level was told. */
  let dealtBefore: Deal['subjects'] = [];
  const cuesBefore = cueReader(text, start);
  for (let index = sentence.first; index < sentence.last; index++) {
    const figure = figureAt(sentence, index);
    if (!figure) continue;
    const clause = clauseStart(sentence, figure.span.start);
    const left = Math.max(previous === undefined ? start : leftOf(text, previous, figure.span.start), clause);
    const before = withoutDates(sentence, left, index);
    const after = text.slice(figure.span.end, Math.min(figure.span.end + nounReach, nextMention(sentence, index)));
    const beyond = text.slice(figure.span.end, Math.min(figure.span.end + nounReach, sentence.end));
    const written = text.slice(figure.span.start, figure.span.end);
    const read = readPhrase(before);
    // 居民收入分别达到2万元、1万元，增长10%和13%: in the same order.
    const isAgain = () =>
      read.words === '' &&
      read.verb !== undefined &&
      dealtBefore.length > 1 &&
      deal?.next === dealtBefore.length &&
      figuresInRow(sentence, index) === dealtBefore.length;
    if (isAgain()) deal = { terms: { phrase: read, subjects: dealtBefore }, next: 0 };
    else if (before.includes('分别') || (!deal && isEven(read.words, () => figuresInRow(sentence, index)))) {
      const row = figuresInRow(sentence, index);
      const listed = previous === undefined ? undefined : listedThings.exec(previous.written)?.[1];
      const items = listed === undefined ? [] : itemsBefore(text.slice(start, previous?.end), previous?.written ?? '');
      const levelsBefore = toDeal(levels, dealtBefore, sentence, clause, row);
      deal = { terms: dealOf(before, read, levelsBefore, row, { items, noun: listed ?? '' }), next: 0 };
    } else if (deal && !/^[、和及与]$/.test(before)) deal = undefined;
    if (deal) dealtBefore = deal.terms.subjects;
    const phrase = deal ? deal.terms.phrase : read;
    const cues = cuesBefore(figure.span.start);
    const role =
      sameProperty(previous, before) ?? roleOf({ text, clause, figure, before, after, beyond, phrase: read, cues });
    const isSize = role?.value === 'spec' && role.words === undefined;
    const kind = isSize ? 'level' : measureOf(figure, phrase, written, beyond, previous?.fact.measure);
    const names = namesBefore(sentence, index, left);
    const stated = scopeOf(phrase.words, names, subject.firm, clause === left ? before : '', segmenter);
    scope = subjectBetween(sentence, previous?.end ?? start, clause, segmenter) ?? scope;
    scope = scopeAfter(scope, stated, sentence, { clause, left, isDeal: deal !== undefined });
    const indicator = deal
      ? dealt(deal.terms.subjects[deal.next++])
      : role && (role.value === 'spec' || role.property)
        ? propertyName(role.property ?? role.words ?? sized(stated.words), figure.quantity.unit, beyond, segmenter)
        : indicatorOf(
            {
              figure,
              written,
              measure: kind,
              phrase,
              words: stated.words,
              before,
              after,
              beyond,
              previous: previous?.fact.indicator?.value,
              previousMeasure: previous?.fact.measure,
              told: told.get(dimensionOf(figure.quantity.unit)),
              level: levels.at(-1),
            },
            segmenter,
          );
    const isRate = kind === 'share' && indicator !== undefined && rate.test(indicator.value);
    const measure = isRate ? 'growth' : kind;
    if (measure === 'level' || measure === 'count') levels.push(indicator?.value);
    const isOfSeveral = isSize ? isCountedBefore(sentence, index) : countedThings(beyond) !== undefined;
    const ownProject = role?.value !== 'spec' || isOfSeveral ? undefined : projectOf(sentence, index, isSize);
    const project = ownProject ?? (role?.value === 'spec' && !isSize ? subject.antecedent?.index : undefined);
    const fact: { -readonly [Key in keyof StatedFact]: StatedFact[Key] } = { measure };
    if (indicator) Object.assign(fact, { indicator }, rowOf(indicator));
    const owner =
      role?.value === 'spec' && !isSize && !isOfSeveral && project === undefined
        ? (namedOwner(beyond) ?? ownerOf(before, role, previous) ?? firmOf(subject, stated, scope))
        : undefined;
    if (owner) {
      fact.owner = owner;
      // What is told of counted projects is their total; the figures after it are the place's again.
      if (!/^[\d近超约]/.test(owner)) scope = { value: owner, part: partOf(text, start, clause) };
    }
    const possessor = measure === 'count' && after !== '' ? names.find((name) => name === phrase.words) : undefined;
    if (possessor !== undefined) fact.scope = { value: possessor, inherited: false };
    else if (stated.scope)
      fact.scope = { value: stated.scope, inherited: false, ...nearestOf(stated.scope, text, start) };
    else if (role?.words && role.value === 'spec' && project === undefined && attributive.test(beyond))
      fact.ofUnknown = true;
    else if (scope) fact.scope = { value: scope.value, inherited: true, ...nearestOf(scope.value, text, start) };
    else if (phrase.words.startsWith('公司')) fact.scope = { value: '该公司', inherited: false };
    else if (subject.isUnknown || isOfNobody.test(phrase.words)) fact.ofUnknown = true;
    else if (subject.toldBefore !== undefined) fact.toldBefore = subject.toldBefore;
    const counted = measure === 'count' ? countedSubject(before, written, after) : undefined;
    if (counted !== undefined) scope = { value: counted, part: partOf(text, start, clause) };
    if (measure === 'growth' || measure === 'change')
      fact.direction = phrase.verb?.direction ?? (isRate && isNegative(figure.quantity.values[0]) ? 'down' : 'up');
    else if (phrase.towards) fact.direction = phrase.towards;
    if (isReached(phrase.link) && !/累计|新增/.test(before)) fact.reached = true;
    if (phrase.basis) fact.basis = phrase.basis;
    if (phrase.comparison) fact.comparison = phrase.comparison;
    const words = wordsOf(phrase);
    if (words) fact.words = words;
    if (role) fact.role = role;
    Object.assign(fact, dateOf(sentence, figure, index, before));
    if (project !== undefined) fact.project = project;
    if (ownProject === undefined && subject.phase) fact.phase = subject.phase;
    if (role?.value === 'spec' && isOfSeveral) fact.ofPlace = true;
    facts.set(index, fact);
    // 迈上3个|千亿元台阶: the size of the steps counted is no level of anything, and what follows goes on from before.
    if (previous?.end === figure.span.start && passedMark.test(after)) {
      previous = { ...previous, end: figure.span.end };
      const climbing = previous.fact.indicator?.value;
      if (climbing !== undefined) told.set(dimensionOf(figure.quantity.unit), climbing);
      continue;
    }
    previous = { fact, left, end: figure.span.end, written };
    if (indicator) told.set(dimensionOf(figure.quantity.unit), indicator.value);
  }
  return scope?.value;
}

/** What 分别 deals figures to where its clause names nothing. */
const toDeal = (
  levels: Deal['subjects'],
  dealtBefore: Deal['subjects'],
  sentence: SentenceReading,
  clause: number,
  figures: number,
): Deal['subjects'] => {
  const listed =
    clause === sentence.start
      ? []
      : listedBefore(sentence.text.slice(clauseStart(sentence, clause - 1), clause - 1), figures);
  if (listed.length === figures) return listed;
  return levels.length > 0 ? levels : dealtBefore;
};

/** 全长19公里的甲路和4公里的乙路: the second is a property like the first. */
const sameProperty = (previous: Previous | undefined, before: string): StatedRole | undefined =>
  previous?.fact.role?.value === 'spec' && previous.fact.role.words && /^的[^，。；的]{1,14}[、和与及]$/.test(before)
    ? previous.fact.role
    : undefined;

/** 公司缴纳保费, 工厂年产量: of one that nothing names. */
const isOfNobody = gated(/^(?:公司|工厂|车间|合作社|社员|学校|医院|小区|店里|厂里|社里|院里)(?!数|总数|债|制)/);

/** 核心景区, 重点企业: some of a place's things, counted, before what is said of them. */
const someOfThem = gated(
  /^[个家大]?((?:核心|重点|主要|骨干|龙头|样本|监测)\p{Script=Han}{0,6}?(?:景区|景点|园区|企业|公司|医院|学校|高校|商场|超市|港口|银行|城市|市场|平台|基地))(?![，。；、：的和与及等（])\p{Script=Han}/u,
);

/** 24家核心景区接待游客…, 甲港、乙园两大核心园区完成…: whose the figures are that follow in the clause. */
function countedSubject(before: string, written: string, after: string): string | undefined {
  const noun = someOfThem.exec(after)?.[1];
  if (noun === undefined) return undefined;
  return before.includes('、') ? before : written + noun;
}

/** 总投资60亿元的某某新材料项目: the thing that a property stands before, where no name is known. */
const namedOwner = (beyond: string): string | undefined =>
  /^的([\p{Script=Han}A-Za-z\d]{3,18}?(?:项目|工程|基地|产业园|公路|大道|大桥|水库|路(?=[和与、]|$)))(?=[^\p{Script=Han}]|即将|将|以来|开工|签约|落户|落地|建成|投产|正式|顺利|成功|和\d|重点|改造|$)/u.exec(
    beyond,
  )?.[1];

/** 各项目总投资700亿元; 12个重大项目签约，总投资111亿元: the things before a property that have it together. */
function ownerOf(before: string, { words = '' }: StatedRole, previous: Previous | undefined): string | undefined {
  const named = withoutLead(before.slice(0, before.lastIndexOf(words)).replace(/^[，；、]+/, ''));
  if (/^[^，；、]{3,20}(?:项目|工程|基地|园区)$/.test(named)) return named;
  const counted = previous?.fact.measure === 'count' ? previous.fact.indicator?.value : undefined;
  if (!counted || !/(?:项目|工程)$/.test(counted) || named.replace(/[，；、]/g, '').length > 8) return undefined;
  return previous?.written + counted;
}

const dealt = (subject: string | undefined): StatedIndicator | undefined =>
  subject === undefined ? undefined : { value: subject, inherited: false };

function wordsOf({ verb, share, comparisonWords, basisWords }: FigurePhrase): StatedFact['words'] {
  const measure = verb?.word ?? (share ? '占' : undefined);
  return measure === undefined && comparisonWords === undefined && basisWords === undefined
    ? undefined
    : {
        ...(measure === undefined ? {} : { measure }),
        ...(comparisonWords === undefined ? {} : { comparison: comparisonWords }),
        ...(basisWords === undefined ? {} : { basis: basisWords }),
      };
}
