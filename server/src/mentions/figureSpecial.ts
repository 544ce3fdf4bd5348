/** Figures without the shape number + unit: 百分之五, 三分之一, 翻一番, 过半, 两位数增长, and bare ratios such as 系数0.43. */
import { decimal } from '../base/interval.ts';
import { chineseDigitCharacters, type Numeral, parseNumeral } from '../lexicon/numerals.ts';
import type { FigureNumeral } from './figureNumeral.ts';
import type { Bound } from './proposal.ts';
import type { WrittenNumber } from './quantity.ts';

export interface SpecialFigure {
  readonly end: number;
  readonly number: WrittenNumber;
  /** The other end of a range: 百分之五至百分之八. */
  readonly to?: WrittenNumber;
  readonly unit: string;
  /** Bound that the words themselves give. */
  readonly bound: Bound;
}

const numeral = `[${chineseDigitCharacters}十百]{1,6}(?:点[${chineseDigitCharacters}]{1,6})?|\\d{1,4}(?:\\.\\d{1,4})?`;
const percentage = new RegExp(`([百千万])分之(${numeral})(?:[至到—－~～\\-](?:\\1分之)?(${numeral})(?!分之))?`, 'y');
const signs: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };
const fraction = new RegExp(`(${numeral})分之(${numeral})`, 'y');
const slashed = /(\d{1,2})\/(\d{1,2})(?![\d./年月日])/y;
const doubling = /翻(?:了)?(近|超|超过)?(?:([一两三四]|\d)?番|一?倍)(多)?/y;
/** 七成五, 八成半. */
const tenths = /([一两二三四五六七八九])成(?:([一二三四五六七八九])(?![个家成])|半(?![年天月]))/y;
const half = /半数(?!据)|一半(?!是|在|海)|半(?=以上|，|。|、|；|$)/y;
const twoDigits = /([两二三])位数/y;
/** What all figures but doublings and halves begin with; hardly any number does. */
const special = new RegExp(
  `(?:${numeral}|[百千万])分之|[一两二三四五六七八九]成[一二三四五六七八九半]|\\d{1,2}/\\d|[两二三]位数`,
  'y',
);

/** Fractions in words are rounded as people round them: to a hundredth. */
const fractionStep = decimal('0.01');

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
const figure = (end: number, value: Numeral | WrittenNumber, unit: string, bound: Bound = '='): SpecialFigure => ({
  end,
  number: value,
  unit,
  bound,
});
const one = (value: number | string): WrittenNumber => ({ value: decimal(value), step: decimal(1) });

/** The special figure that begins at an offset, or null. */
export function specialFigureAt(text: string, at: number): SpecialFigure | null {
  const character = text[at] ?? '';
  if (character === '翻') return doublingAt(text, at);
  if (character === '半' || text.startsWith('一半', at)) return halfAt(text, at);
  if (!exec(special, text, at)) return null;
  return partAt(text, at) ?? tenthsAt(text, at) ?? twoDigitsAt(text, at);
}

/** A slash between small numbers is a fraction only where a share is spoken of. */
const shareBefore = /(?:占[^，。；、]{0,8}|[的近超约逾达到过有]|其中)$/;
const shareAfter = /^(?:以[上下]|左右|[的强多])/;

function partAt(text: string, at: number): SpecialFigure | null {
  const percent = exec(percentage, text, at);
  if (percent) {
    const [words, base = '', low = '', high] = percent;
    const value = parseNumeral(low);
    const to = high === undefined ? null : parseNumeral(high);
    return value && { ...figure(at + words.length, value, signs[base] ?? '%'), ...(to ? { to } : {}) };
  }
  const inWords = exec(fraction, text, at);
  const inDigits = inWords ? null : exec(slashed, text, at);
  if (inDigits) {
    const after = text.slice(at + inDigits[0].length, at + inDigits[0].length + 2);
    if (!shareAfter.test(after) && !shareBefore.test(text.slice(Math.max(0, at - 10), at))) return null;
    if (after === '决赛') return null;
  }
  const match = inWords ?? inDigits;
  if (!match) return null;
  const below = parseNumeral((inWords ? match[1] : match[2]) ?? '');
  const above = parseNumeral((inWords ? match[2] : match[1]) ?? '');
  if (!below || !above || !below.value.gt(1) || above.value.gte(below.value)) return null;
  const value = above.value.div(below.value).round(4);
  return figure(at + match[0].length, { value, step: fractionStep }, '');
}

function doublingAt(text: string, at: number): SpecialFigure | null {
  const match = exec(doubling, text, at);
  // “双翻番” is the name of a plan.
  if (!match || /[“‘双]/.test(text[at - 1] ?? '')) return null;
  const [words, near, written, more] = match;
  const times = written === undefined ? 1 : parseNumeral(written)?.value.toNumber();
  if (times === undefined || times < 1 || times > 9) return null;
  const bound = near === '近' ? '<=' : near !== undefined || more !== undefined ? '>=' : '=';
  return figure(at + words.length, one(2 ** times), '倍', bound);
}

function tenthsAt(text: string, at: number): SpecialFigure | null {
  const match = exec(tenths, text, at);
  const whole = match && parseNumeral(match[1] ?? '');
  const part = match?.[2] === undefined ? decimal(5) : parseNumeral(match[2])?.value;
  if (!match || !whole || !part) return null;
  return figure(at + match[0].length, { value: whole.value.plus(part.div(10)), step: decimal('0.1') }, '成');
}

function halfAt(text: string, at: number): SpecialFigure | null {
  const match = exec(half, text, at);
  if (!match) return null;
  // 过半 is more than half; 半 after any other word is half a year, half a day, a peninsula.
  if (match[0] === '半') {
    if (!/(?:过|超过|近|占比超)$/.test(text.slice(Math.max(0, at - 3), at))) return null;
    const bound = text[at - 1] === '近' ? '<=' : '>=';
    return figure(at + 1, { value: decimal('0.5'), step: fractionStep }, '', bound);
  }
  return figure(at + match[0].length, { value: decimal('0.5'), step: fractionStep }, '');
}

/** 实现两位数增长: at least ten per cent. */
function twoDigitsAt(text: string, at: number): SpecialFigure | null {
  const match = exec(twoDigits, text, at);
  if (!match) return null;
  const around = text.slice(Math.max(0, at - 12), at) + text.slice(at, at + 12);
  if (!/增长|增速|增幅|下降/.test(around)) return null;
  return figure(at + match[0].length, one(match[1] === '三' ? 100 : 10), '%', '>=');
}

const afterRatio = /^(?:[，。；、）（]|以[上下内]|左右|提高|下降|降至|提升|缩小|$)/;
const ratioNoun =
  /(?:倍差|系数|指数|收入比|容积率|之比|比值|评分|得分|分值|强度|密度|比)(?:[^，。；、\d]{0,4}(?:由|从)[\d.:：∶]{1,8})?(?:[^，。；、\d]{0,6}(?:[为达到至是由从]))?$/;

/** End of a number without a unit after a noun that is a ratio by itself (2.04∶1 included), or -1. */
export function bareRatioEnd(text: string, start: number, number: FigureNumeral): number {
  if (number.form !== 'digits' || number.digitsEnd !== number.end || /[A-Za-z\d.:∶：]/.test(text[start - 1] ?? ''))
    return -1;
  if (!ratioNoun.test(text.slice(Math.max(0, start - 22), start))) return -1;
  const end = number.end + (/^[:∶：]1(?![\d.:∶：])/.test(text.slice(number.end, number.end + 3)) ? 2 : 0);
  return afterRatio.test(text.slice(end, end + 2)) ? end : -1;
}
