/** Numbers and intervals as findings print them: 万 and 亿 in Chinese, million and billion in English. */
import { type Decimal, decimal, type Interval } from '../base/interval.ts';
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

/** `101.5亿`; computed values are rounded to six digits after the point of what is printed. Minus is U+2212. */
export function decimalText(value: Decimal, language: Language): string {
  const scale = scales[language].find(([size]) => value.abs().gte(size));
  const shown = (scale ? value.div(scale[0]) : value).round(6).toFixed().replace('-', '−');
  const [whole = '', fraction] = shown.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return (fraction === undefined ? grouped : `${grouped}.${fraction}`) + (scale ? scale[1] : '');
}

/** A computed value with its unit, to so many digits after the point: `517亿元`. */
export function valueText(value: Decimal, unit: string, language: Language, places: number): string {
  const scale = scales[language].find(([size]) => value.abs().gte(size));
  const shown = scale ? value.div(scale[0]).round(places).times(scale[0]) : value.round(places);
  return decimalText(shown, language) + (language === 'en' && /^\p{Script=Han}/u.test(unit) ? ` ${unit}` : unit);
}

/** `[101.5亿, 102.5亿) 元`; an end that is open to all numbers is ∞. */
export function intervalText({ low, high, lowClosed, highClosed }: Interval, unit: string, language: Language): string {
  const from = low ? decimalText(low, language) : '−∞';
  const to = high ? decimalText(high, language) : '∞';
  const text = `${low && lowClosed ? '[' : '('}${from}, ${to}${high && highClosed ? ']' : ')'}`;
  return unit === '' ? text : `${text} ${unit}`;
}
