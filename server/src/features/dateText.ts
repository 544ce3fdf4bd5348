/** Dates as an editor reads them. Knows EDTF, not how documents write dates. */
import type { DateMention } from '../analysis/documentAnalysis.ts';
import { type Edtf, partsFromEdtf } from '../base/edtf.ts';
import { impossibility } from '../checks/rules/impossibleDate.ts';
import { type Language, words } from './words.ts';

/** `2025年1月10日`, `2024年12月11日至2024年12月12日`, `17个月`; the EDTF itself in English, and where it is neither. */
export function dateText(edtf: Edtf, language: Language): string {
  const duration = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(edtf);
  if (duration) return durationText(duration.slice(1), language);
  if (language === 'en') return edtf.replace('/', ' – ');
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return pointText(from);
  if (to === '..') return `${pointText(from)}起`;
  if (from === '..') return `截至${pointText(to)}`;
  return `${pointText(from)}至${pointText(to)}`;
}

/** What is said of a date without a value. */
export const undatedText = (mention: DateMention, language: Language): string =>
  impossibility(mention) ? words[language].noSuchDate : words[language].unresolvedDate;

function pointText(edtf: Edtf): string {
  const parts = partsFromEdtf(edtf);
  if (!parts) return edtf;
  const month = parts.month === undefined ? '' : `${parts.month}月`;
  const day = parts.day === undefined ? '' : `${parts.day}日`;
  return `${parts.year}年${month}${day}`;
}

const durationUnits: Readonly<Record<Language, readonly string[]>> = {
  zh: ['年', '个月', '周', '天'],
  en: ['year', 'month', 'week', 'day'],
};

const durationText = (counts: readonly (string | undefined)[], language: Language): string =>
  counts
    .flatMap((count, i) => {
      if (count === undefined) return [];
      const unit = durationUnits[language][i] ?? '';
      return language === 'zh' ? [`${count}${unit}`] : [`${count} ${unit}${count === '1' ? '' : 's'}`];
    })
    .join(language === 'zh' ? '' : ' ');
