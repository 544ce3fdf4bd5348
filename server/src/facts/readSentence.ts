/** Reads what one sentence states about its figures, from left to right: what was told of one goes on to the next. */
import { gated } from '../base/gated.ts';
import { isNegative } from '../base/interval.ts';
import { passedMark } from '../lexicon/indicatorWords.ts';
import { dimensionOf } from '../lexicon/units.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { type Deal, dealOf, isEven, itemsBefore, listedBefore } from './dealtFigures.ts';
import { dateOf } from './figureDate.ts';
import { indicatorOf, named, rate, rowOf, type StatedIndicator } from './figureIndicator.ts';
import { isReached, measureOf } from './figureMeasure.ts';
import { type FigurePhrase, readPhrase, withoutLead } from './figurePhrase.ts';
import { attributive, type CueHit, cueReader, roleOf, type StatedRole } from './figureRole.ts';
import { type Scoped, splitScope } from './figureScope.ts';
import { type FigureWords, listedThings, type PreviousFigure, wordsRound } from './figureWords.ts';
import { countedThings, propertyName, sized } from './propertyName.ts';
import { firmOf, nearestOf, partOf, type Scope, scopeAfter, scopeOf, subjectBetween } from './scopeInSentence.ts';
import {
  clauseStart,
  figureAt,
  figuresInRow,
  isCountedBefore,
  namesBefore,
  projectOf,
  type SentenceReading,
} from './sentenceReading.ts';
import { inPhase, type SentenceSubject } from './sentenceSubject.ts';
import type { StatedFact } from './statedFact.ts';

type Subject = SentenceSubject & { readonly toldBefore: string | undefined };

/** What the sentence has told by the figure that is read. */
interface Told {
  previous: PreviousFigure | undefined;
  scope: Scope | undefined;
  deal: { readonly terms: Deal; next: number } | undefined;
  /** The subjects that were dealt out last: what 分别 speaks of again where no level was told. */
  dealtBefore: Deal['subjects'];
  /** The last indicator of each dimension. */
  readonly indicators: Map<string, string>;
  readonly levels: (string | undefined)[];
}

/** @returns of whom the sentence tells at its end. */
export function readSentence(
  sentence: SentenceReading,
  subject: Subject,
  facts: Map<number, StatedFact>,
  segmenter: Segmenter,
): string | undefined {
  const about = subject.antecedent?.proposal.name ?? subject.scope;
  const told: Told = {
    previous: undefined,
    scope: about === undefined ? undefined : { value: inPhase(about, subject.phase ?? '') },
    deal: undefined,
    dealtBefore: [],
    indicators: new Map(),
    levels: [],
  };
  const cuesBefore = cueReader(sentence.text, sentence.start);
  for (let index = sentence.first; index < sentence.last; index++) {
    const figure = figureAt(sentence, index);
    if (!figure) continue;
    const words = wordsRound(sentence, figure, index, told.previous);
    const fact = readFigure(sentence, subject, told, words, cuesBefore(figure.span.start), segmenter);
    facts.set(index, fact);
    goOn(told, words, fact);
  }
  return told.scope?.value;
}

/** 企业达38.5万家，拥有有效发明专利260.5万件: what somebody has is not all that there is of it. */
const owns = '拥有';

/** What is stated of one figure. Its deal and its scope are noted in `told`, for the figures behind it share them. */
function readFigure(
  sentence: SentenceReading,
  subject: Subject,
  told: Told,
  place: FigureWords,
  cues: readonly CueHit[],
  segmenter: Segmenter,
): StatedFact {
  const { text, start } = sentence;
  const { index, figure, written, clause, left, before, after, beyond } = place;
  const { previous } = told;
  const { unit } = figure.quantity;
  const read = readPhrase(before);
  told.deal = dealAt(sentence, told, place, read);
  const { deal } = told;
  if (deal) told.dealtBefore = deal.terms.subjects;
  const phrase = deal ? deal.terms.phrase : read;
  const role =
    sameProperty(previous, before) ?? roleOf({ text, clause, figure, before, after, beyond, phrase: read, cues });
  const isSize = role?.value === 'spec' && role.words === undefined;
  const kind = isSize ? 'level' : measureOf(figure, phrase, written, beyond, previous?.fact.measure);
  const names = namesBefore(sentence, index, left);
  const named = scopeOf(phrase.words, names, subject.firm, clause === left ? before : '', segmenter);
  // 甲市研发中心等36个项目: of none of the listed ones.
  const isListed = listedBeforeCount.test(before) && named.scope !== undefined && !tellsOf(named.words, segmenter);
  const stated: Scoped = isListed ? { words: phrase.words } : named;
  const scope = subjectBetween(sentence, previous?.end ?? start, clause, segmenter) ?? told.scope;
  told.scope = scopeAfter(scope, stated, sentence, { clause, left, isDeal: deal !== undefined });
  const indicator = deal
    ? dealt(deal.terms.subjects[deal.next++])
    : role && (role.value === 'spec' || role.property)
      ? propertyName(role.property ?? whole(role.words, stated.words) ?? sized(stated.words), unit, beyond, segmenter)
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
            told: told.indicators.get(dimensionOf(unit)),
            level: told.levels.at(-1),
          },
          segmenter,
        );
  const isRate = kind === 'share' && indicator !== undefined && rate.test(indicator.value);
  const measure = isRate ? 'growth' : kind;
  const isSpec = role?.value === 'spec';
  const isOfNext = isSpec && role.words !== undefined && attributive.test(beyond);
  const isOfSeveral =
    isSpec &&
    (isSize ? isCountedBefore(sentence, index) || countedBehind.test(beyond) : countedThings(beyond) !== undefined);
  const ownProject = isSpec && !isOfSeveral ? projectOf(sentence, index, isSize) : undefined;
  const project = ownProject ?? (isSpec && !isSize ? subject.antecedent?.index : undefined);
  let owner: string | undefined;
  if (isSpec && !isSize && !isOfSeveral && project === undefined) {
    owner =
      namedOwner(beyond) ??
      (isOfNext ? undefined : (ownerOf(before, role, previous) ?? firmOf(subject, stated, told.scope)));
    // What is told of counted projects is their total; the figures after it are the place's again.
    if (owner && !/^[\d近超约]/.test(owner)) told.scope = { value: owner, part: partOf(text, start, clause) };
  }
  const possessor = measure === 'count' && after !== '' ? names.find((name) => name === phrase.words) : undefined;
  const whose =
    possessor !== undefined
      ? ofScope(possessor, false)
      : stated.scope
        ? ofScope(stated.scope, false, nearestOf(stated.scope, text, start))
        : isOfNext && project === undefined
          ? ofNobody
          : inheritedScope(sentence, subject, told, place, phrase);
  const counted = measure === 'count' ? countedSubject(before, written, after) : undefined;
  if (counted !== undefined) told.scope = { value: counted, part: partOf(text, start, clause) };
  const isOwned = phrase.withLead.startsWith(owns);
  const row = indicator && rowOf(isOwned ? { ...indicator, lead: owns } : indicator);
  return {
    ...dateOf(sentence, figure, index, before),
    indicator,
    indicatorId: row?.indicatorId,
    indicatorModifier: row?.indicatorModifier,
    scope: whose.scope,
    toldBefore: whose.toldBefore,
    ofUnknown: whose.ofUnknown,
    ofPlace: isOfSeveral,
    header: undefined,
    measure,
    direction:
      measure === 'growth' || measure === 'change'
        ? (phrase.verb?.direction ?? (isRate && isNegative(figure.quantity.values[0]) ? 'down' : 'up'))
        : phrase.towards,
    basis: phrase.basis,
    comparison: phrase.comparison,
    role,
    reached: isReached(phrase.link) && !/累计|新增/.test(before),
    words: wordsOf(phrase),
    project,
    owner,
    phase: ownProject === undefined ? subject.phase : undefined,
  };
}

/** The words of a property as the clause has them, where those that were looked at may begin within one. */
const whole = (property: string | undefined, words: string): string | undefined =>
  property !== undefined && property.length > longestProperty && words.endsWith(property)
    ? named(words) || property
    : property;
const longestProperty = 6;

type Whose = Pick<StatedFact, 'scope' | 'ofUnknown' | 'toldBefore'>;

const ofScope = (value: string, inherited: boolean, nearest?: string, loose = false): Whose => ({
  scope: { value, inherited, loose, nearest },
  ofUnknown: false,
  toldBefore: undefined,
});

const ofNobody: Whose = { scope: undefined, ofUnknown: true, toldBefore: undefined };

/** Notes what the figures behind a figure go on from. */
function goOn(told: Told, { figure, left, written, after }: FigureWords, fact: StatedFact): void {
  const { previous } = told;
  const { end } = figure.span;
  const dimension = dimensionOf(figure.quantity.unit);
  if (fact.measure === 'level' || fact.measure === 'count') told.levels.push(fact.indicator?.value);
  // 迈上3个|千亿元台阶: the size of the steps counted is no level of anything, and what follows goes on from before.
  const isStep = previous?.end === figure.span.start && passedMark.test(after);
  told.previous = isStep ? { ...previous, end } : { fact, left, end, written };
  const indicator = told.previous.fact.indicator?.value;
  if (indicator !== undefined) told.indicators.set(dimension, indicator);
}

/** The deal that a figure has its part in: one that begins with it, or goes on. */
function dealAt(
  sentence: SentenceReading,
  { deal, dealtBefore, levels, previous }: Told,
  { index, clause, before }: FigureWords,
  read: FigurePhrase,
): Told['deal'] {
  // 居民收入分别达到2万元、1万元，增长10%和13%: in the same order.
  const isAgain =
    read.words === '' &&
    read.verb !== undefined &&
    dealtBefore.length > 1 &&
    deal?.next === dealtBefore.length &&
    figuresInRow(sentence, index) === dealtBefore.length;
  if (isAgain) return { terms: { phrase: read, subjects: dealtBefore }, next: 0 };
  // 进出口连续突破2000亿元、3000亿元: one after the other.
  const steps = stepwise.test(before) ? figuresInRow(sentence, index) : 1;
  const climbs = steps > 1 ? named(splitScope(read.words).words.replace(stepByStep, '')) : '';
  if (climbs !== '') return { terms: { phrase: read, subjects: Array(steps).fill(climbs) }, next: 0 };
  if (before.includes('分别') || (!deal && isEven(read.words, () => figuresInRow(sentence, index)))) {
    const row = figuresInRow(sentence, index);
    const noun = previous === undefined ? undefined : listedThings.exec(previous.written)?.[1];
    const items =
      noun === undefined
        ? []
        : itemsBefore(sentence.text.slice(sentence.start, previous?.end), previous?.written ?? '');
    const levelsBefore = toDeal(levels, dealtBefore, sentence, clause, row);
    return { terms: dealOf(before, read, levelsBefore, row, { items, noun: noun ?? '' }), next: 0 };
  }
  return joined.test(before) ? deal : undefined;
}
const stepByStep = /(?:先后|连续|接连|相继)$/;
const stepwise = gated(/(?:先后|连续|接连|相继)(?:突破|超过|迈[上过]|跨[上过])$/);
const joined = gated(/^[、和及与]$/);

/** Whose a figure is that does not say it: of whom the sentence or the one before tells, or of nobody that is named. */
function inheritedScope(
  { text, start }: SentenceReading,
  { isUnknown, isMeant, toldBefore, antecedent }: Subject,
  { scope, previous }: Told,
  { clause, figure }: FigureWords,
  { words }: FigurePhrase,
): Whose {
  if (scope) {
    const before = previous?.fact.scope;
    const isToldOf =
      antecedent !== undefined ||
      isMeant ||
      text.slice(clause, figure.span.start).includes(scope.value) ||
      (before?.value === scope.value && !before.loose);
    return ofScope(scope.value, true, nearestOf(scope.value, text, start), !isToldOf);
  }
  if (words.startsWith('公司')) return ofScope('该公司', false);
  if (isUnknown || isOfNobody.test(words)) return ofNobody;
  return { scope: undefined, ofUnknown: false, toldBefore };
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
const sameProperty = (previous: PreviousFigure | undefined, before: string): StatedRole | undefined =>
  previous?.fact.role?.value === 'spec' && previous.fact.role.words && /^的[^，。；的]{1,14}[、和与及]$/.test(before)
    ? previous.fact.role
    : undefined;

/** 亿元以上|项目12个: several things of that size. */
const countedBehind = gated(
  /^的?(?:(?!等(?!级)|[和与及])\p{Script=Han}){1,10}?(?<![第年月])[\d一二三四五六七八九十百]+[余多万]*[个家户项座条所]/u,
);

/** 甲公园|近年新发现某某等17个物种: what is done begins behind the name. */
const tellsOf = (words: string, segmenter: Segmenter): boolean =>
  !/^[至到]/.test(words) && /^(?:[vdpt]|ad)/.test(segmenter.tag(words.slice(0, 6))[0]?.tag ?? '');
const listedBeforeCount = gated(/[^高中初平优对同上均劣]等[近约超共]?$/);

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
  // 完成204家重点企业治理, 甲公司等30家龙头企业扩产: they are no subject of what follows.
  if (before === '' || /^[，、]+$/.test(before)) return written + noun;
  return before.includes('、') && /大$/.test(written) ? before : undefined;
}

/** 总投资60亿元的某某新材料项目: the thing that a property stands before, where no name is known. */
const namedOwner = (beyond: string): string | undefined =>
  /^的([\p{Script=Han}A-Za-z\d]{3,18}?(?:项目|工程|基地|产业园|公路|大道|大桥|水库|路(?=[和与、]|$)))(?=[^\p{Script=Han}]|即将|将|以来|开工|签约|落户|落地|建成|投产|正式|顺利|成功|和\d|重点|改造|$)/u.exec(
    beyond,
  )?.[1];

/** 各项目总投资700亿元; 12个重大项目签约，总投资111亿元: the things before a property that have it together. */
function ownerOf(before: string, { words = '' }: StatedRole, previous: PreviousFigure | undefined): string | undefined {
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
    : { measure, comparison: comparisonWords, basis: basisWords };
}
