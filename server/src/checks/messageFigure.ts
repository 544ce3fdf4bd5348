/** Numbers and intervals as findings print them: 万 and 亿 in Chinese, million and billion in English. */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import { type Decimal, decimal, type Interval } from '../base/interval.ts';
import { intervalIn } from '../facts/quantityComparison.ts';
import type { Bilingual } from './finding.ts';

type Language = keyof Bilingual;

const scales: Readonly<Record<Language, readonly (readonly [Decimal, string])[]>> = {
  zh: [
    [decimal('100000000'), '亿'],
    [decimal('10000'), '万'],
  ],
  en: [
    [decimal('1000000000'), ' billion'],
    [decimal('1000000'), ' million'],
  ],
};

/** Text in both languages from one writer. */
export const inBoth = (write: (language: Language) => string): Bilingual => ({ zh: write('zh'), en: write('en') });

/** Most digits after the point. */
const mostPlaces = 6;

/** `101.5亿`; computed values are rounded to six digits after the point of what is printed, or to a hundredth of `step`. Minus is U+2212. */
export function decimalText(value: Decimal, language: Language, step?: Decimal): string {
  const scale = scales[language].find(([size]) => value.abs().gte(size));
  const places = step?.gt(0) ? Math.max(0, 2 - (scale ? step.div(scale[0]) : step).e) : mostPlaces;
  const shown = (scale ? value.div(scale[0]) : value).round(Math.min(mostPlaces, places)).toFixed().replace('-', '−');
  const [whole = '', fraction] = shown.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return (fraction === undefined ? grouped : `${grouped}.${fraction}`) + (scale ? scale[1] : '');
}

/** A computed value with its unit, to so many digits after the point: `517亿元`. */
export function valueText(value: Decimal, unit: string, language: Language, places: number): string {
  const scale = scales[language].find(([size]) => value.abs().gte(size));
  const shown = scale ? value.div(scale[0]).round(places).times(scale[0]) : value.round(places);
  return decimalText(shown, language) + gap(unit, language) + unit;
}

/** English parts a number from a Chinese unit by a blank. */
const gap = (unit: string, language: Language): string =>
  language === 'en' && /^\p{Script=Han}/u.test(unit) ? ' ' : '';

/** `101.5亿—102.5亿元`, `5.35%—5.45%`, `不小于5%`: words that every editor reads. Whether an end itself belongs to it is left out between two ends. */
export function intervalText({ low, high, lowClosed, highClosed }: Interval, unit: string, language: Language): string {
  const own = gap(unit, language) + unit;
  const width = low && high ? high.minus(low) : undefined;
  const number = (value: Decimal): string => decimalText(value, language, width);
  const text = (value: Decimal): string => number(value) + own;
  const { any, atLeast, above, atMost, below, to } = ends[language];
  if (!low) return high ? (highClosed ? atMost : below) + text(high) : any;
  if (!high) return (lowClosed ? atLeast : above) + text(low);
  if (low.eq(high)) return text(low);
  // 5.35%—5.45% has its sign twice, 101.5亿—102.5亿元 its unit once.
  return /^[%％‰]/.test(unit) ? `${text(low)}${to}${text(high)}` : `${number(low)}${to}${text(high)}`;
}

const ends: Readonly<
  Record<Language, Readonly<Record<'any' | 'atLeast' | 'above' | 'atMost' | 'below' | 'to', string>>>
> = {
  zh: { any: '任意值', atLeast: '不小于', above: '大于', atMost: '不大于', below: '小于', to: '—' },
  en: { any: 'any value', atLeast: 'at least ', above: 'above ', atMost: 'at most ', below: 'below ', to: ' to ' },
};

/** A computed interval beside a figure written to `step`: no finer than a tenth of it, and one number where both ends are the same then. */
export function shortText(interval: Interval, unit: string, language: Language, step: Decimal): string {
  const places = Math.max(0, 1 - step.e);
  const low = interval.low?.round(places) ?? null;
  const high = interval.high?.round(places) ?? null;
  return intervalText({ ...interval, low, high }, unit, language);
}

/** A figure in quotes, with what it stands for where its digits alone do not say it: a bound, or another unit than that of the comparison. */
export function quotedText({ text, quantity }: FigureMention, language: Language, unit = quantity.unit): string {
  if (quantity.bound === '=' && unit === quantity.unit) return `“${text}”`;
  const range = intervalText(intervalIn(quantity, unit), unit, language);
  return language === 'zh' ? `“${text}”（${range}）` : `“${text}” (${range})`;
}
