/** Reads one number where it begins: digits with scale words and 余/多 inside, Chinese numerals, round numbers in words, estimates. */
import { gated } from '../base/gated.ts';
import { decimal } from '../base/interval.ts';
import { parseNumeral } from '../lexicon/numerals.ts';
import type { WrittenNumber } from './quantity.ts';

export interface FigureNumeral {
  readonly number: WrittenNumber;
  /** Upper end where the numeral itself is an estimate between two values (三五, 七八十). */
  readonly to: WrittenNumber | null;
  readonly end: number;
  /** Offset after the digits, before any scale word; equal to `end` where there is none. */
  readonly digitsEnd: number;
  /** `digits`: Arabic; `chinese`: a count in words; `round`: a scale without a count (百亿, 千); `vague`: 数百, 几十. */
  readonly form: 'digits' | 'chinese' | 'round' | 'vague';
  /** 余, 多 or 几 stands in it: the true value is higher. */
  readonly more: boolean;
}

// A middle dot for the point, and l or O for 1 or 0, are what scanning makes of digits.
const arabic =
  /(?:\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,3}(?: \d{3}){1,4}(?![\d.])|\d{1,16}(?:[lIO]\d{0,8}(?=[万亿%.·]))?)(?:[.·]\d{1,12})?/y;
const scale = /(?:万亿|[十百]?亿|千亿|千万|百万|十万|万|千(?![米瓦伏克帕卡]|分点)|百(?!分点))/y;
const chinese =
  /[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]{1,20}(?:点[零〇一二三四五六七八九]{1,8}(?:万亿|[万亿])?)?/y;
const vague = /[数几][十百千万亿]{1,3}/y;
const more = '余多来几';
const pair = /^([一两二三四五六七八九])([二三四五六七八九])([十百千万亿]{0,3})$/;
const round = gated(/^[百千万亿]+$|^十[万亿]$/);

const stickyEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/** The number that begins at an offset, or null. */
export function numeralAt(text: string, at: number): FigureNumeral | null {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? arabicAt(text, at) : chineseAt(text, at);
}

/**
 * 2，600万箱: thousands parted by the comma of sentences, as older texts have them. A rank and a score, which need no unit, have ended
 * before the comma.
 */
const wideGroups =
  /(?<![\d.第数分比率值名号A-Za-z：:∶，、])[1-9]\d{0,2}(?:，\d{3}){1,4}(?!\d|，\d)(?:\.\d{1,4})?(?=[万亿]?[\u4e00-\u9fff%％])/y;

const wideGroupsEnd = (text: string, at: number): number | null => {
  if (text[at + 1] !== '，' && text[at + 2] !== '，' && text[at + 3] !== '，') return null;
  const end = stickyEnd(wideGroups, text, at);
  return end > at ? end : null;
};

const damaged = gated(/[lIO· ]/);
const repaired = (digits: string): string =>
  digits.replace(/[lI]/g, '1').replace(/O/g, '0').replace('·', '.').replaceAll(' ', '');

const leadingZero = gated(/^0\d/);

function arabicAt(text: string, at: number): FigureNumeral | null {
  const digitsEnd = wideGroupsEnd(text, at) ?? stickyEnd(arabic, text, at);
  const written = text.slice(at, digitsEnd);
  const digits = damaged.test(written) ? repaired(written) : written;
  // Long runs of digits are numbers of telephones, accounts and standards.
  if (leadingZero.test(digits) || /^\d{12,}/.test(digits)) return null;
  let isMore = false;
  let from = digitsEnd;
  if (more.includes(text[from] ?? '') && stickyEnd(scale, text, from + 1) > from + 1) {
    isMore = true;
    from++;
  }
  let end = stickyEnd(scale, text, from);
  const first = parseNumeral(digits + text.slice(from, end));
  if (!first) return null;
  let number: WrittenNumber = first;
  // 2亿5000万, 1万6千5百: a number in smaller units goes on the one before.
  while (end > from && /[0-9]/.test(text[end] ?? '')) {
    const nextDigits = stickyEnd(arabic, text, end);
    const nextEnd = stickyEnd(scale, text, nextDigits);
    const next = nextEnd > nextDigits ? parseNumeral(text.slice(end, nextEnd)) : null;
    if (!next?.value.lt(number.step)) break;
    number = { value: number.value.plus(next.value), step: next.step };
    end = nextEnd;
  }
  return { number, to: null, end, digitsEnd, form: 'digits', more: isMore };
}

/** Characters before 数 that make it the end of a noun (人数百, 总数千). */
const countNoun = /[人总户次函系指基参位级分岁天套件个台辆家例株头无]/;

function chineseAt(text: string, at: number): FigureNumeral | null {
  const vagueEnd = stickyEnd(vague, text, at);
  if (vagueEnd > at) {
    if (countNoun.test(text[at - 1] ?? '')) return null;
    const end = withoutThousandOfUnit(text, at, vagueEnd);
    const numeral = end > at + 1 ? parseNumeral(text.slice(at + 1, end)) : null;
    return numeral && { number: coarse(numeral), to: null, end, digitsEnd: end, form: 'vague', more: true };
  }
  const runEnd = withoutThousandOfUnit(text, at, stickyEnd(chinese, text, at));
  if (runEnd <= at) return null;
  const run = text.slice(at, runEnd);
  if (round.test(run)) {
    const value = roundValue(run);
    return (
      value && { number: { value, step: value }, to: null, end: runEnd, digitsEnd: runEnd, form: 'round', more: false }
    );
  }
  return estimateFrom(run, runEnd) ?? countFrom(text, run, runEnd);
}

const coarse = ({ value }: WrittenNumber): WrittenNumber => ({ value, step: value });

function roundValue(run: string): WrittenNumber['value'] | null {
  let value = decimal(1);
  for (const character of run) {
    const part = parseNumeral(character);
    if (!part) return null;
    value = value.times(part.value);
  }
  return value;
}

/** 三五家, 七八十人: between the two digits. */
function estimateFrom(run: string, end: number): FigureNumeral | null {
  const match = pair.exec(run);
  if (!match) return null;
  const [, low = '', high = '', tail = ''] = match;
  const [from, to] = [parseNumeral(low + tail), parseNumeral(high + tail)];
  if (!from || !to || !from.value.lt(to.value)) return null;
  return { number: from, to, end, digitsEnd: end, form: 'vague', more: false };
}

function countFrom(text: string, run: string, runEnd: number): FigureNumeral | null {
  const plain = parseNumeral(run);
  if (!plain) return null;
  // 三十多万, 十余亿: the scale stands after 多.
  if (more.includes(text[runEnd] ?? '') && stickyEnd(scale, text, runEnd + 1) > runEnd + 1) {
    const end = stickyEnd(scale, text, runEnd + 1);
    const factor = parseNumeral(text.slice(runEnd + 1, end));
    if (factor) {
      const number = { value: plain.value.times(factor.value), step: plain.step.times(factor.value) };
      return { number, to: null, end, digitsEnd: runEnd, form: 'chinese', more: true };
    }
  }
  return { number: plain, to: null, end: runEnd, digitsEnd: runEnd, form: 'chinese', more: false };
}

/** 十万千瓦 is 十万 of 千瓦: a 千 that begins the unit is no part of the number. */
function withoutThousandOfUnit(text: string, at: number, end: number): number {
  if (end - 1 < at || text[end - 1] !== '千') return end;
  return /[米瓦伏克帕卡]/.test(text[end] ?? '') ? end - 1 : end;
}
