/** Values, intervals and units as an editor reads them: 万 and 亿 in Chinese, million and billion in English. */
import { type Decimal, decimal, type Interval } from '../base/interval.ts';
import type { Quantity } from '../mentions/proposal.ts';
import type { Language } from './words.ts';

const scales: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  zh: [
    ['100000000', '亿'],
    ['10000', '万'],
  ],
  en: [
    ['1000000000', ' billion'],
    ['1000000', ' million'],
  ],
};

/** A decimal with the greatest scale word that fits, exact: `984.3亿`. */
export function scaledText(value: Decimal, language: Language): string {
  const scale = scales[language].find(([size]) => value.abs().gte(size));
  return scale ? `${groupedText(value.div(decimal(scale[0])))}${scale[1]}` : groupedText(value);
}

/** A decimal in full with its thousands parted: `98,430,000,000`. */
export function groupedText(value: Decimal): string {
  const [whole = '', fraction] = value.toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `[101.5亿, 102.5亿)`; an end that is open to all numbers is ∞. */
export function intervalText({ low, high, lowClosed, highClosed }: Interval, language: Language): string {
  const from = low ? scaledText(low, language) : '-∞';
  const to = high ? scaledText(high, language) : '∞';
  return `${low && lowClosed ? '[' : '('}${from}, ${to}${high && highClosed ? ']' : ')'}`;
}

/** Units in signs stand at the number; words stand apart in English and after a blank where the number is long. */
const withUnit = (text: string, unit: string): string =>
  unit === '' ? text : /^[%‰％℃°]/.test(unit) ? `${text}${unit}` : `${text} ${unit}`;

/** The value in the base unit, in full: `10,200,000,000 元`, `3 – 5 %`. */
export const quantityText = ({ values, unit }: Quantity): string => withUnit(values.map(groupedText).join(' – '), unit);

/** The value in short: `102亿元`, `5.5%`. */
export function shortQuantityText({ values, unit }: Quantity, language: Language): string {
  const text = values.map((value) => scaledText(value, language)).join('–');
  return language === 'zh' ? `${text}${unit}` : withUnit(text, unit);
}
