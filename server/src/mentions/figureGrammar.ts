/** Puts one figure together where it begins: number or range, unit, qualifiers around it; and says what is no figure. */
import { gated } from '../base/gated.ts';
import { powerOfTen } from '../base/interval.ts';
import { local, span } from '../base/span.ts';
import { type BoundWord, boundAfter, boundBefore } from '../lexicon/bounds.ts';
import { baseAfter, baseBefore, idiomEndAt } from '../lexicon/figureNegatives.ts';
import type { FigureUnit } from './figureImpliedUnit.ts';
import { listCountAt } from './figureList.ts';
import { type FigureNumeral, numeralAt } from './figureNumeral.ts';
import { bareRatioEnd, specialFigureAt } from './figureSpecial.ts';
import { figureUnitAt } from './figureUnit.ts';
import type { Bound, FigureProposal } from './proposal.ts';
import { quantityFrom, type WrittenNumber } from './quantity.ts';

export interface ReadFigure {
  readonly figure: FigureProposal | null;
  /** Where reading goes on. */
  readonly end: number;
}

const nothing = (end: number): ReadFigure => ({ figure: null, end });

/** Years, months, days and numbers of documents are told apart before anything is parsed. */
const calendar = /\d{1,4}[年月日号]/y;

/** Reads the figure whose number begins at an offset. */
export function readFigure(text: string, at: number): ReadFigure {
  const isDigit = /\d/.test(text[at] ?? '');
  if (isDigit) {
    calendar.lastIndex = at;
    if (calendar.test(text)) return nothing(calendar.lastIndex);
  }
  const idiomEnd = isDigit ? -1 : idiomEndAt(text, at);
  if (idiomEnd > at) return nothing(idiomEnd);
  const special = specialFigureAt(text, at);
  if (special) {
    const { number, to = null, unit, bound } = special;
    return withBounds(text, at, special.end, { number, to, unit, fuzz: bound, inWords: false, form: 'plain' });
  }
  const numeral = numeralAt(text, at);
  if (!numeral) return nothing(at + (isDigit ? skipDigits(text, at) : 1));
  const list = listCountAt(text, numeral);
  if (list) {
    // 党的二十大精神: the number of a congress counts nothing.
    const isCongress = text[numeral.end] === '大' && /(?:党的|全国)$/.test(text.slice(Math.max(0, at - 2), at));
    if (isCongress || /[第前\d.“‘]/.test(text[at - 1] ?? '')) return nothing(isCongress ? numeral.end : list.end);
    const quantity = quantityFrom(numeral.number, null, list.unit, '=');
    return {
      figure: { kind: 'figure', span: span(local(at), local(list.end)), quantity, form: 'list' },
      end: list.end,
    };
  }
  const unit = figureUnitAt(text, at, numeral);
  return productAt(text, at, numeral) ?? rangeAt(text, at, numeral, unit) ?? plainAt(text, at, numeral, unit);
}

const skipDigits = (text: string, at: number): number => /^\d+/.exec(text.slice(at, at + 64))?.[0].length ?? 1;

const times = gated(/[×*xX]/);
/** What several units of equal size add up to; 24小时 and 千伏 do not. */
const additive = /^(?:power|apparentPower|mass|volume|energy|steam)$/;

/** 2×66万千瓦: so many of one size, which together are their product. */
function productAt(text: string, at: number, first: FigureNumeral): ReadFigure | null {
  if (first.form !== 'digits' || first.digitsEnd !== first.end || !times.test(text[first.end] ?? '')) return null;
  const second = /\d/.test(text[first.end + 1] ?? '') ? numeralAt(text, first.end + 1) : null;
  const unit = second && figureUnitAt(text, first.end + 1, second);
  if (!second || !unit || unit.implied || !additive.test(unit.dimension) || /[\dA-Za-z]/.test(text[at - 1] ?? ''))
    return null;
  const count = first.number.value;
  const number = { value: second.number.value.times(count), step: second.number.step.times(count) };
  const form = unit.isClass ? 'class' : 'plain';
  return withBounds(text, at, unit.end, { number, to: null, unit: unit.unit, fuzz: null, inWords: false, form });
}

/** Between the ends of a range. 一 stands where a dash was misread, after a digit, a scale word or per cent and before a digit. */
const separator = /[-－—–~～至到]|——|－－|(?<=[\d万亿%‰])一(?=\d)/y;
const fromBefore = /[从由自](?:[^，。；、\d]{0,10})$/;

/** 5—10个, 4.5%—5%, 3至5家: two numbers that share a unit. */
function rangeAt(text: string, at: number, first: FigureNumeral, ownUnit: FigureUnit | null): ReadFigure | null {
  if (first.form === 'round' || first.form === 'vague') return null;
  const from = ownUnit && !ownUnit.implied ? ownUnit.end : first.end;
  separator.lastIndex = from;
  if (!separator.test(text)) return null;
  const dash = text.startsWith('——', from) ? from + 2 : separator.lastIndex;
  const isBelowZero = text.startsWith(belowZero, dash);
  const next = isBelowZero ? dash + belowZero.length : dash;
  const mark = text[from] ?? '';
  if ('至到'.includes(mark) && fromBefore.test(text.slice(Math.max(0, at - 12), at))) return null;
  if (!/[\d一二三四五六七八九十百两]/.test(text[next] ?? '')) return null;
  const second = numeralAt(text, next);
  if (!second || second.form !== first.form) return null;
  const unit = figureUnitAt(text, next, second);
  if (!unit || (ownUnit && !ownUnit.implied && ownUnit.unit !== unit.unit)) return null;
  const low = withScaleOf(text, first, second);
  if (isRejected(text, at, second, unit)) return nothing(unit.end);
  return withBounds(text, at, unit.end, {
    number: low,
    to: isBelowZero ? negative(second.number) : second.number,
    unit: unit.unit,
    fuzz: unit.fuzz === 'above' ? '>=' : null,
    inWords: false,
    form: unit.isClass ? 'class' : 'plain',
  });
}

/** 5—10万: the scale stands once, at the end, unless the first number is the larger one. */
function withScaleOf(text: string, first: FigureNumeral, second: FigureNumeral): WrittenNumber {
  if (first.digitsEnd !== first.end || second.digitsEnd === second.end) return first.number;
  const written = text.slice(second.digitsEnd, second.end);
  const power = { 万: 4, 亿: 8, 万亿: 12, 千万: 7, 百万: 6, 千: 3, 百: 2, 十万: 5, 千亿: 11, 百亿: 10, 十亿: 9 }[
    written
  ];
  if (power === undefined) return first.number;
  const factor = powerOfTen(power);
  const scaled = { value: first.number.value.times(factor), step: first.number.step.times(factor) };
  return scaled.value.lt(second.number.value) ? scaled : first.number;
}

function plainAt(text: string, at: number, numeral: FigureNumeral, unit: FigureUnit | null): ReadFigure {
  if (!unit) {
    const end = bareRatioEnd(text, at, numeral);
    if (end < 0) return nothing(numeral.end);
    return withBounds(text, at, end, { ...numeral, unit: '', fuzz: null, inWords: false, form: 'plain' });
  }
  const rejected = isRejected(text, at, numeral, unit);
  if (rejected) return nothing(numeral.end);
  const fuzz = unit.fuzz === 'about' ? '~' : unit.fuzz === 'above' || (numeral.more && !numeral.to) ? '>=' : null;
  const inWords = numeral.form === 'round';
  return withBounds(text, at, unit.end, {
    number: numeral.number,
    to: numeral.to,
    unit: unit.unit,
    fuzz: fuzz ?? (inWords ? '~' : null),
    inWords,
    form: unit.isClass ? 'class' : 'plain',
  });
}

interface Parts {
  readonly number: WrittenNumber;
  readonly to: WrittenNumber | null;
  readonly unit: string;
  /** Bound that the figure has by itself; words around it go before. */
  readonly fuzz: Bound | null;
  readonly inWords: boolean;
  readonly form: FigureProposal['form'];
}

function withBounds(text: string, at: number, unitEnd: number, parts: Parts): ReadFigure {
  const sign = signBefore(text, at, parts.unit);
  const start = at - sign.length;
  const trailing = boundAfter(text, unitEnd);
  const end = unitEnd + (trailing?.word.length ?? 0);
  const before: BoundWord | null = boundBefore(text, start, end, parts.unit, parts.inWords);
  const upTo = parts.inWords && /[上成]/.test(text[start - 1] ?? '') ? '>=' : null;
  const bound = trailing?.bound ?? before ?? upTo ?? parts.fuzz ?? '=';
  const number = sign === '' || sign === '±' ? parts.number : negative(parts.number);
  const quantity = quantityFrom(number, parts.to, parts.unit, bound);
  return { figure: { kind: 'figure', span: span(local(start), local(end)), quantity, form: parts.form }, end };
}

const belowZero = '零下';
const negative = ({ value, step }: WrittenNumber): WrittenNumber => ({ value: value.neg(), step });

/** The sign that stands before a number and belongs to it: -3.2%, ±800千伏, 零下15度. */
function signBefore(text: string, at: number, unit: string): string {
  const last = text[at - 1] ?? '';
  if (last === '±') return last;
  if (last === '下') return /度$/.test(unit) && text.startsWith(belowZero, at - 2) ? belowZero : '';
  // A minus is a sign only where nothing before it can be the first end of a range.
  const isMinus =
    (last === '-' || last === '－' || last === '−') &&
    /\d/.test(text[at] ?? '') &&
    /^(?:$|[长降为达跌增幅速温比至到（(、：:值率])/.test(text[at - 2] ?? '');
  return isMinus ? last : '';
}

const counted = gated(/^(?:count|people|times:.*)$/);
/** Round numbers in words count these without any word before them: 千亩园区, 万人集聚区. */
const roundCounted = /^[户辆台人斤]$/;
const dayContext = /(?:天数|缩短|压缩|压减|减少|增加|提前|(?:时间|时限|期限)(?:由|从))[^，。；]{0,8}$/;
const ageContext = /(?:寿命|年龄|平均)[^，。；]{0,16}$|(?:高于|低于|提高|增加|延长)[^，。；\d]{0,6}$/;
const eachContext = /(?:每|平均)[^，。；]{0,16}$/;
const rankBefore = gated(/(?:^|[^目此日提年当以之])前$/);

/** 第57个, 每10万人, 初3家; but 最初57个 and 10届940余名. */
const ordinal = gated(/(?:[第每]|(?<!最)初|(?<!\d)届)$/);

const partOfOther = gated(/[\d.:∶〔#_×]/);

const firstOfRange = gated(/第[\d一二三四五六七八九十]{1,3}[、至到—-]$/);

/** Whether number and unit, though well formed, are a rank, a name, a base of reckoning or part of another word. */
function isRejected(text: string, at: number, numeral: FigureNumeral, unit: FigureUnit): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  const last = before.at(-1) ?? '';
  const isCount = counted.test(unit.dimension);
  if (numeral.form === 'digits' ? ordinal.test(before) : baseBefore.test(before)) {
    if (numeral.form === 'round' || ordinal.test(before)) return true;
  }
  if (isCount && firstOfRange.test(text.slice(Math.max(0, at - 6), at))) return true;
  if (numeral.form === 'digits' && partOfOther.test(last)) return true;
  // One asterisk multiplies; two of them are Markdown's bold.
  if (last === '*' && before.at(-2) !== '*') return true;
  if (isRestOfOther(text, at, numeral, last)) return true;
  if (isCount && /[A-Za-z/]/.test(last)) return true;
  if ((last === '+' || last === '＋') && unit.unit !== '%') return true;
  if (rankBefore.test(before) && isCount) return true;
  if ((isCount || (numeral.form === 'round' && !unit.isClass)) && isSlogan(text, at, unit.end)) return true;
  const context = text.slice(Math.max(0, at - 20), at);
  if (unit.dimension === 'years' || unit.dimension === 'months') return numeral.number.step.gte(1);
  if (unit.unit === '天') return !dayContext.test(context) || /(?:历时|用时|仅用|为期)/.test(context);
  if (unit.unit === '岁') return !ageContext.test(context);
  if (unit.unit === '小时' && numeral.number.value.eq(24)) return true;
  if (unit.unit === '成') return !numeral.number.value.lt(10);
  if (numeral.form === 'round') return isLooseRound(text, at, unit, isCount);
  return numeral.form === 'chinese' && isLooseWord(text, at, numeral, unit, isCount);
}

/** What a number too long to be read leaves over, and what a terminal's codes for colours (`ESC[1;31m`) look like. */
function isRestOfOther(text: string, at: number, numeral: FigureNumeral, last: string): boolean {
  if (numeral.form !== 'digits') return /\d/.test(last);
  if (last === ',' && /\d/.test(text[at - 2] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at, at + 4))) return true;
  if (/\p{Cc}/u.test(last) && !/\s/.test(last)) return true;
  return text[numeral.end] === 'm' && /\[(?:\d{1,3};){0,4}$/.test(text.slice(Math.max(0, at - 17), at));
}

const closesQuote = gated(/[”’」]/);

const opensQuote = gated(/[“‘「]/);

/** “三个排头兵”, “1个办法”: the quotes hold a slogan, whose number is part of its name. */
const isSlogan = (text: string, at: number, end: number): boolean => {
  // “科技惠企16条”: a number of articles at the end of the quotes is the name of a policy.
  if (closesQuote.test(text[end] ?? '') && /[“‘「][^”’」，。；]{1,16}$/.test(text.slice(Math.max(0, at - 18), at)))
    return true;
  if (!opensQuote.test(text[at - 1] ?? '')) return false;
  const rest = text.slice(end, end + 12);
  const close = rest.search(closesQuote);
  return close >= 0 && !/[，。；]/.test(rest.slice(0, close));
};

function isLooseRound(text: string, at: number, unit: FigureUnit, isCount: boolean): boolean {
  if (baseAfter.test(text.slice(at, at + 16))) return true;
  if (/^[）)]/.test(text.slice(unit.end, unit.end + 1)) && /[（(]/.test(text[at - 1] ?? '')) return true;
  if (unit.dimension === 'age' || unit.dimension === 'time') return true;
  if (!isCount || unit.isClass || roundCounted.test(unit.unit)) return false;
  if (boundAfter(text, unit.end) || unit.fuzz) return false;
  return !boundBefore(text, at, unit.end, unit.unit, true) && !/[上成达]/.test(text[at - 1] ?? '');
}

function isLooseWord(text: string, at: number, numeral: FigureNumeral, unit: FigureUnit, isCount: boolean): boolean {
  const written = text.slice(at, numeral.end);
  if (written === '一') {
    if (unit.unit === '成' || unit.unit === '倍' || unit.unit === '个百分点') return false;
    if (!isCount) return !boundAfter(text, unit.end);
    return !/^[辆台架艘家件]$/.test(unit.unit) || !eachContext.test(text.slice(Math.max(0, at - 20), at));
  }
  // A count of two is 两 before a measure word; 二 there is a rank (二级, 二类, 二次).
  if (written === '二' || /^[零〇]/.test(written)) return isCount;
  // In Chinese numerals a meeting is as often one of a series (人大八次会议).
  if (unit.unit === '次') return text.startsWith('会议', unit.end);
  return false;
}
