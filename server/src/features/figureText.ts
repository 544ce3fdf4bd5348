/** Values and units as an editor reads them in a hover. */
import type { Decimal } from '../base/interval.ts';
import { decimalText } from '../checks/messageFigure.ts';
import type { Quantity } from '../mentions/proposal.ts';
import type { Language } from './words.ts';

/** A decimal in full with its thousands parted: `98,430,000,000`. */
export function groupedText(value: Decimal): string {
  const [whole = '', fraction] = value.toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Signs stand at the number; words stand apart. */
const withUnit = (text: string, unit: string): string =>
  unit === '' || /^[%‰％℃°]/.test(unit) ? `${text}${unit}` : `${text} ${unit}`;

/** The value in the unit without scale words, in full: `10,200,000,000 元`, `3 – 5%`. */
export const quantityText = ({ values, unit }: Quantity): string => withUnit(values.map(groupedText).join(' – '), unit);

/** The value in short: `102亿元`, `5.5%`. */
export function shortQuantityText({ values, unit }: Quantity, language: Language): string {
  const text = values.map((value) => decimalText(value, language)).join('–');
  return language === 'zh' ? `${text}${unit}` : withUnit(text, unit);
}
