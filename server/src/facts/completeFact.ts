/** Completes a stated fact with what it inherits from paragraph, heading and document, marked as inherited. */
import { dayNumber, daysFromEdtf, type Edtf, edtfFromYear, partsFromEdtf } from '../base/edtf.ts';
import { counties, countiesByStem } from '../lexicon/counties.ts';
import { countries } from '../lexicon/countries.ts';
import { isPlace } from '../lexicon/places.ts';
import type { Attribute, Fact, Role, Source } from './fact.ts';
import { yearsFrom } from './figureDate.ts';
import { isPlanTitle } from './planTitle.ts';
import { pointerNoun } from './pointing.ts';
import { inPhase } from './sentenceSubject.ts';
import type { StatedFact } from './statedFact.ts';

export interface FactContext {
  /** Value of the date that the sentence states for the figure, null where none does. */
  readonly sentencePeriod: Edtf | null;
  /** Value of the last period that an earlier sentence of the paragraph states. */
  readonly paragraphPeriod: Edtf | null;
  readonly headingPeriod: Edtf | null;
  /** What the headings above say, from `sectionRole`. */
  readonly headingRole: Attribute<Role> | null;
  /** The article's or document's own date. */
  readonly documentDate: Edtf | null;
  /** The words behind the periods and the document's date, for the explanation. */
  readonly words: Partial<Readonly<Record<'sentence' | 'paragraph' | 'heading' | 'document', string>>>;
  readonly place: string | null;
  /** What figures are of where their sentences name nothing. */
  readonly topic: { readonly name: string | null; readonly national?: true; readonly report?: true };
  /** A figure of the size of a country's, in a paragraph that names no place, project or firm. */
  readonly isOfCountry: boolean;
  /** The name that the scope's sign (该行, 此园区) stands for. */
  readonly pointed?: string | undefined;
  /** The project that a `spec` belongs to. */
  readonly project: { readonly name: string; readonly id: string } | null;
}

const attribute = <Value>(value: Value, source: Source, words?: string): Attribute<Value> =>
  words === undefined ? { value, source } : { value, source, words };

export function completeFact(stated: StatedFact, context: FactContext): Fact {
  const role = roleOf(stated, context);
  const period = periodOf(stated, context, stated.role?.isHeld ? 'actual' : role.value);
  const scope = scopeOf(stated, context, role.value);
  const { indicator } = stated;
  const fact: { -readonly [Key in keyof Fact]: Fact[Key] } = {};
  if (indicator) fact.indicator = attribute(indicator.value, indicator.inherited ? 'sentence' : 'stated');
  if (stated.indicatorId !== undefined) fact.indicatorId = stated.indicatorId;
  if (stated.indicatorModifier !== undefined) fact.indicatorModifier = stated.indicatorModifier;
  if (scope) fact.scope = scope;
  if (role.value === 'spec' && context.project && !stated.phase) fact.scopeId = context.project.id;
  if (period) fact.period = period.words === undefined ? withWords(period, context) : period;
  fact.role = role;
  fact.measure = attribute(stated.measure, 'stated', stated.words?.measure);
  if (stated.direction) fact.direction = attribute(stated.direction, 'stated', stated.words?.measure);
  if (stated.basis) fact.basis = attribute(stated.basis, 'stated', stated.words?.basis);
  if (stated.comparison) fact.comparison = attribute(stated.comparison, 'stated', stated.words?.comparison);
  return fact;
}

/** A period with the words of the place that it comes from. */
function withWords(period: Attribute<Edtf>, { words }: FactContext): Attribute<Edtf> {
  const { source } = period;
  const said = source === 'stated' ? words.sentence : words[source];
  return said === undefined ? period : { ...period, words: said };
}

function roleOf({ role, header, upTo, dateEnd }: StatedFact, context: FactContext): Attribute<Role> {
  const { documentDate: own, headingRole } = context;
  // A table's column says of which time its cells are.
  const when = header ? header.period : context.sentencePeriod;
  const whenWords = header ? header.words : context.words.sentence;
  const since = when ?? context.paragraphPeriod ?? context.headingPeriod;
  // What looks back tells by 确保 what was done for, and by 计划 what there was.
  const isPurpose = role?.isPurpose && headingRole?.value === 'actual' && isPast(since, own);
  // 到2025年，累计建成300所: counted up to a time still ahead.
  const isAwaited =
    role?.words === '累计' && (when === null ? headingRole?.value === 'target' : own !== null && isAhead(when, own));
  if (role && !isPurpose && !isAwaited) return attribute(role.value, 'stated', role.words);
  // What is said of a time that has not begun on the document's own day cannot be a result.
  if (when !== null && own !== null && isAhead(when, own)) return attribute('target', 'sentence', whenWords ?? when);
  if (when !== null && own === null && upTo) return attribute('target', 'sentence', whenWords ?? when);
  // Nor is what is said of a time that was over by then still a target.
  if (when !== null && isPast(when, own)) return attribute('actual', 'sentence', whenWords ?? when);
  // Nor what follows in a paragraph that told of a year gone by, below a heading of plans.
  if (when === null && headingRole?.value === 'target' && isPast(context.paragraphPeriod, own))
    return attribute('actual', 'paragraph', context.words.paragraph);
  // 由27%提高到30%: what it was.
  if (dateEnd === 'from') return attribute('actual', 'sentence');
  return headingRole ?? attribute('actual', 'document');
}

/** Whether a time was over on the document's own day. */
const isPast = (period: Edtf | null, own: Edtf | null): boolean =>
  period !== null && own !== null && isAhead(own, period);

function isAhead(period: Edtf, date: Edtf): boolean {
  const when = daysFromEdtf(period);
  const own = daysFromEdtf(date);
  return when !== null && own !== null && dayNumber(when.first) > dayNumber(own.last);
}

function periodOf(stated: StatedFact, context: FactContext, role: Role): Attribute<Edtf> | undefined {
  const { dateEnd, cumulative, until, since, header } = stated;
  if (header !== undefined) return header ? attribute(header.period, 'heading', header.words) : undefined;
  const { sentencePeriod } = context;
  const averaged = stated.comparison === 'annual-average' ? averagedYears(context) : undefined;
  if (averaged) return averaged;
  const planned = role === 'target' ? plannedYears(stated, context) : undefined;
  if (planned) return planned;
  const isUnbounded = cumulative && (stated.measure === 'level' || stated.measure === 'count');
  if (sentencePeriod !== null && !isOfOther(sentencePeriod, role, since, context)) {
    const [from, to] = sentencePeriod.split('/');
    if (dateEnd && from && to) return attribute(dateEnd === 'from' ? from : to, 'stated');
    if (since && from && context.documentDate !== null)
      return attribute(`${from}/${context.documentDate.slice(0, from.length)}`, 'stated');
    return attribute(isUnbounded && until && !to ? `../${sentencePeriod}` : sentencePeriod, 'stated');
  }
  // 近三年, 成立以来: which years they are, nothing says. 由62.1%提高到64.5%: nor of which year the first one is of, nothing says.
  if ((stated.lately && !isUnbounded && stated.comparison !== 'year-on-year') || dateEnd === 'from') return undefined;
  // 今年 where nothing says which year it is.
  if (stated.date !== undefined && sentencePeriod === null) return undefined;
  const inherited = inheritedPeriod(stated, context, role);
  if (!inherited) return undefined;
  const { value } = inherited;
  const isReached = stated.reached && dateEnd !== 'all' && /^\d{4}\/\d{4}$/.test(value);
  if (dateEnd === 'to' || isReached) return { ...inherited, value: value.split('/').at(-1) as Edtf };
  return isUnbounded && !value.includes('/') ? { ...inherited, value: `../${value}` } : inherited;
}

/**
 * What is aimed at is of no time gone by (不低于上年度水平的60%), what was reached of no plan that goes on (“十四五”重大项目建成3个), where the
 * section says of what they are.
 */
function isOfOther(period: Edtf, role: Role, since: boolean, context: FactContext): boolean {
  const { documentDate: own, headingRole } = context;
  if (own === null || since || headingRole?.value !== role) return false;
  return role === 'target' ? isAhead(own, period) : role === 'actual' && period.includes('/') && endsAfter(period, own);
}

function endsAfter(period: Edtf, date: Edtf): boolean {
  const [end, own] = [daysFromEdtf(period)?.last.year, daysFromEdtf(date)?.last.year];
  return end !== undefined && own !== undefined && end > own;
}

/** 2022年，总量达到…，年均增长6%: below 过去五年工作回顾 the average is of its years, where they end with that one. */
function averagedYears({ sentencePeriod, paragraphPeriod, headingPeriod }: FactContext): Attribute<Edtf> | undefined {
  const year = sentencePeriod ?? paragraphPeriod;
  const isYear = year !== null && /^\d{4}$/.test(year);
  return isYear && headingPeriod?.endsWith(`/${year}`) ? attribute(headingPeriod, 'heading') : undefined;
}

/** 目前 speaks of the document's own year, where no heading says of which one the section is. */
function inheritedPeriod(
  { now }: StatedFact,
  { paragraphPeriod, headingPeriod, headingRole, documentDate, words }: FactContext,
  role: Role,
): Attribute<Edtf> | undefined {
  const own = documentDate === null ? undefined : attribute(documentDate.slice(0, 4), 'document');
  // What is aimed at is of no time gone by that was spoken of before, nor a result of one still ahead.
  const fits = (period: Edtf): boolean =>
    documentDate === null ||
    !(role === 'target' ? isAhead(documentDate, period) : role === 'actual' && isAhead(period, documentDate));
  // 目前 below a heading on some months (前5月港口吞吐量增长8%) is the text's own day.
  if (now && (headingPeriod === null || headingPeriod.includes('-'))) return own;
  if (paragraphPeriod !== null && !now && fits(paragraphPeriod)) return attribute(paragraphPeriod, 'paragraph');
  if (headingPeriod === null || (headingRole === null && !fits(headingPeriod))) return own;
  // The years of a plan are of what it wants.
  if (role === 'actual' && own && isPlanTitle(words.heading ?? '') && endsAfter(headingPeriod, own.value)) return own;
  // 目前 below 过去五年工作回顾 is the end of these years.
  const isEnd = now && /^\d{4}\/\d{4}$/.test(headingPeriod);
  return attribute(isEnd ? headingPeriod.slice(-4) : headingPeriod, 'heading');
}

/** The years of a plan: up to the year that the sentence names, or from the document's own on. */
function plannedYears(
  { years }: StatedFact,
  { sentencePeriod, documentDate }: FactContext,
): Attribute<Edtf> | undefined {
  if (years === undefined) return undefined;
  const last = partsFromEdtf(sentencePeriod ?? '')?.year;
  const planned =
    last === undefined ? yearsFrom(documentDate, years) : `${edtfFromYear(last - years + 1)}/${edtfFromYear(last)}`;
  return planned === null ? undefined : attribute(planned, 'stated');
}

/** A zone without the name of its place. */
const isZone = /^(?:高新(?:技术产业开发)?|经济(?:技术)?开发|经开|开发|综合?保税?|保税|自贸片)区$/;

/** A thing or village, and no zone, which has figures of its own. */
const isThingIn = (name: string): boolean =>
  !isPlace(name) &&
  !counties.has(name) &&
  !countiesByStem.has(name) &&
  !countries.has(name) &&
  !/^[全我]|^中国|(?:区|园|科[技学]城)$/.test(name);

/** Whether 全市 or 全县 can mean a place: a county, a zone and the whole country are spoken of by any rank, a city by none but its own. */
const isOfRank = (place: string, rank: string): boolean =>
  place.endsWith(rank) || counties.has(place) || !(isPlace(place) || /[镇乡]$/.test(place));

function scopeOf(
  { scope, toldBefore, ofPlace, ofUnknown, owner, phase = '', indicatorId }: StatedFact,
  { place, topic, isOfCountry, pointed, project }: FactContext,
  role: Role,
): Attribute<string> | undefined {
  if (role === 'spec' && owner) return attribute(owner, 'sentence');
  if (role === 'spec' && !ofPlace && (project !== null || !scope || /^(?:[全我].|中国)$/.test(scope.value)))
    return project === null ? undefined : attribute(inPhase(project.name, phase), 'sentence');
  // 全市 and 我省 mean the document's place, which two documents can share, or another of that rank that was told of.
  if (scope && /^[全我][省市区县州]$/.test(scope.value)) {
    const own = place === null || isOfRank(place, scope.value.slice(1)) ? (place ?? scope.value) : scope.nearest;
    return own === undefined ? undefined : attribute(own, scope.inherited ? 'sentence' : 'stated', scope.value);
  }
  // 市本级: the place's own, without its counties; of which place, the text must say.
  if (scope && /^.本级$/.test(scope.value)) {
    const own = place?.endsWith(scope.value[0] as string) ? `${place}本级` : undefined;
    return own === undefined ? undefined : attribute(own, scope.inherited ? 'sentence' : 'stated', scope.value);
  }
  // 开发区 in a text of some county is that county's, or the zone itself where the text is its own.
  if (scope && place && isZone.test(scope.value)) {
    const own = place.endsWith(scope.value) ? place : place.replace(/(?:（新）)?[省市区县州旗]$/, '') + scope.value;
    return attribute(own, scope.inherited ? 'sentence' : 'stated', scope.value);
  }
  // 该村, 该行, 园区: what was named in the paragraphs before, else what the document is about.
  const noun = scope && pointerNoun(scope.value);
  if (scope && noun !== undefined) {
    const meant = pointed ?? [topic.name, place].find((name) => name?.endsWith(noun));
    if (meant)
      return attribute(meant, pointed === undefined ? 'document' : 'paragraph', scope.value.replace(/^此/, ''));
    if (scope.value.startsWith('该')) return undefined;
  }
  // A report tells of its place: 某机场通航，改造公路12公里.
  if (scope?.loose && topic.report && topic.name !== null && isThingIn(scope.value))
    return attribute(topic.name, 'document');
  // 青岛 in a text of 青岛市 is the same place, 长丰 the county of that name.
  if (scope && noun === undefined) {
    const source = scope.inherited ? 'sentence' : 'stated';
    const county = isPlace(scope.value) || countries.has(scope.value) ? undefined : countiesByStem.get(scope.value);
    const own = place?.slice(0, -1) === scope.value || (county && place?.startsWith(scope.value)) ? place : county;
    return own ? attribute(own, source, scope.value) : attribute(scope.value, source);
  }
  if (ofUnknown) return undefined;
  if (topic.name !== null) return attribute(topic.name, 'document');
  const told = toldBefore !== undefined && pointerNoun(toldBefore) !== undefined ? pointed : toldBefore;
  if (told !== undefined) return attribute(told, 'paragraph');
  return topic.national && (indicatorId !== undefined || isOfCountry) ? attribute('全国', 'document') : undefined;
}
