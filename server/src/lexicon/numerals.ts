/**
 * Numerals as policy texts write them: Arabic (narrow, full width, grouped, decimal) and Chinese (一百二十三, 二〇二五, 十二点五), with
 * the scale words 万, 亿, 万亿. Values are exact; nothing here knows units.
 */
import { gated } from '../base/gated.ts';
import { type Decimal, decimal, powerOfTen } from '../base/interval.ts';
import { byLastCharacter } from './wordTable.ts';

/** Chinese digits, capital forms of accounting included. 十, 百, 千 are places, not digits. */
const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** Words that multiply the numeral before them, longest first, with the power of ten that each stands for. */
export const scaleWords: readonly (readonly [
  word: string,
  power: number,
  example: readonly [text: string, value: string],
])[] = [
  ['万亿', 12, ['9.86万亿', '9860000000000']],
  ['千亿', 11, ['3千亿', '300000000000']],
  ['百亿', 10, ['5百亿', '50000000000']],
  ['十亿', 9, ['2十亿', '2000000000']],
  ['千万', 7, ['3千万', '30000000']],
  ['百万', 6, ['2.5百万', '2500000']],
  ['十万', 5, ['6十万', '600000']],
  ['亿', 8, ['984.3亿', '98430000000']],
  ['万', 4, ['1,029万', '10290000']],
  ['千', 3, ['8千', '8000']],
  ['百', 2, ['7百', '700']],
];

/** Characters of Chinese digits, for a class of a regular expression. */
export const chineseDigitCharacters = Object.keys(digits).join('');
/** Characters of Chinese numerals of any size, for a class of a regular expression. */
export const chineseNumeralCharacters = `${chineseDigitCharacters}十百千拾佰仟万亿`;

/** Longest Chinese numeral that is read; what is longer is no number anybody writes in words. */
const longest = 32;

const digit = `[${chineseDigitCharacters}]`;
/** A section below ten thousand: 三千零五十, 一百二十三, 十二, 两百, 百. */
const section = new RegExp(`^零?(?:(${digit})?千)?零?(?:(${digit})?百)?零?(?:(${digit})?十)?零?(${digit})?$`);
const positional = new RegExp(`^${digit}{2,16}$`);

/** Value of a single Chinese or Arabic digit, or null. */
export const digitValue = (character: string): number | null =>
  digits[character] ??
  (character >= '0' && character <= '9' && character.length === 1 ? character.charCodeAt(0) - 48 : null);

/**
 * Value of a whole number in Chinese numerals (一百二十三, 两千万, 二〇二五, 百, 三万五 = 35000), or null for anything else.
 * Two digits side by side (三五, 二三) are no number but an estimate, unless one is a zero.
 */
export function parseChineseInteger(text: string): bigint | null {
  if (text === '' || text.length > longest) return null;
  if (positional.test(text)) return fromPositions(text);
  if (!/[拾佰仟]/.test(text)) return fromPlaces(text);
  return fromPlaces(text.replaceAll('拾', '十').replaceAll('佰', '百').replaceAll('仟', '千'));
}

function fromPositions(text: string): bigint | null {
  if (text.length === 2 && !/[零〇○]/.test(text)) return null;
  let value = 0n;
  for (const character of text) value = value * 10n + BigInt(digits[character] ?? 0);
  return value;
}

function fromPlaces(text: string): bigint | null {
  for (const [word, size] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ] as const) {
    const at = text.lastIndexOf(word);
    if (at < 0) continue;
    const head = at === 0 ? 1n : fromPlaces(text.slice(0, at));
    const rest = text.slice(at + 1);
    if (head === null) return null;
    if (rest === '') return head * size;
    const tail = fromPlaces(rest);
    if (tail === null || tail >= size) return null;
    // 三万五 is 35 000: a lone digit after a scale stands in the next place below it.
    const colloquial = rest.length === 1 && tail > 0n && tail < 10n;
    return head * size + (colloquial ? (tail * size) / 10n : tail);
  }
  return fromSection(text);
}

function fromSection(text: string): bigint | null {
  const match = text === '' ? null : section.exec(text);
  if (!match) return null;
  const [, thousands, hundreds, tens, ones] = match;
  const place = (count: string | undefined, word: string): number =>
    count === undefined ? (text.includes(word) ? 1 : 0) : (digits[count] ?? 0);
  // 一百二 is 120 and 三千五 is 3500, as 三万五 is 35 000.
  const before = text.at(-2);
  const lastPlace = before === '百' ? 10 : before === '千' ? 100 : 1;
  return BigInt(
    place(thousands, '千') * 1000 +
      place(hundreds, '百') * 100 +
      place(tens, '十') * 10 +
      (ones === undefined ? 0 : (digits[ones] ?? 0) * lastPlace),
  );
}

/** Value of a small whole number in either style (12, 十二): a day, an ordinal, a count of years; null for anything else. */
export function smallInteger(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const value = parseChineseInteger(text);
  return value === null ? null : Number(value);
}

/** 1 to 99 in Chinese numerals: 七, 十二, 三十. */
export function chineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const word = (digit: number): string => '一二三四五六七八九'.charAt(digit - 1);
  return `${tens > 1 ? word(tens) : ''}${tens > 0 ? '十' : ''}${word(ones)}`;
}

export interface Numeral {
  readonly value: Decimal;
  /** Value of one unit in the last written place: 670亿 → 100000000, 5.5 → 0.1, 一百二十三 → 1. */
  readonly step: Decimal;
}

const arabic = /^([+\-−－]?)(\d{1,3}(?:,\d{3}){1,6}|\d{1,24})(?:\.(\d{1,16}))?$/;
const chineseDecimal = new RegExp(`^(.{1,24})点(${digit}{1,12})$`);

/** Digits, point and comma of full width narrowed; everything else stays. */
const wide = gated(/[０-９．，]/);
const narrow = (text: string): string =>
  wide.test(text)
    ? text.replace(/[０-９．，]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    : text;

const scalesByLast = byLastCharacter(scaleWords, ([word]) => word);
function readNumeral(text: string): Numeral | null {
  const written = narrow(text);
  const scale = scalesByLast.get(written.charCodeAt(written.length - 1))?.find(([word]) => written.endsWith(word));
  if (scale) {
    const scaled = plain(written.slice(0, -scale[0].length));
    const factor = powerOfTen(scale[1]);
    if (scaled)
      return {
        value: scaled.value.times(factor),
        step: scaled.step.times(factor),
      };
  }
  return plain(written) ?? wholeChinese(written);
}

/** A numeral whose digits are written out: Arabic, or Chinese with a decimal point. */
function plain(text: string): Numeral | null {
  const match = arabic.exec(text);
  if (match) {
    const [, sign, whole = '', fraction = ''] = match;
    const value = decimal(`${whole.replaceAll(',', '')}${fraction && `.${fraction}`}`);
    return {
      value: sign && sign !== '+' ? value.neg() : value,
      step: powerOfTen(-fraction.length),
    };
  }
  const chinese = chineseDecimal.exec(text);
  if (!chinese) return null;
  const [, head = '', tail = ''] = chinese;
  const whole = parseChineseInteger(head);
  if (whole === null) return null;
  const fraction = [...tail].map((character) => digits[character]).join('');
  return {
    value: decimal(`${whole}.${fraction}`),
    step: powerOfTen(-fraction.length),
  };
}

/** A whole number in Chinese numerals; 万 and 亿 at its end are its last written place. */
function wholeChinese(text: string): Numeral | null {
  const value = parseChineseInteger(text);
  if (value === null) return null;
  const power = text.endsWith('万亿') ? 12 : text.endsWith('亿') ? 8 : text.endsWith('万') ? 4 : 0;
  return { value: decimal(`${value}`), step: powerOfTen(power) };
}

/** Numerals of one character, which are more than half of all. */
const single = new Map([...`0123456789${chineseNumeralCharacters}`].map((text) => [text, readNumeral(text)] as const));

/** Value of a numeral that fills the text, scale words counted in; null for anything else (estimates such as 数百 too). */
export const parseNumeral = (text: string): Numeral | null => single.get(text) ?? readNumeral(text);
