/** Counts of listed things by their name (六大主导产业, 三条工作主线, 14个方面): the clear ones only. */
import { gated } from '../base/gated.ts';
import { listNouns } from '../lexicon/figureNegatives.ts';
import type { FigureNumeral } from './figureNumeral.ts';

export interface ListCount {
  readonly end: number;
  readonly unit: string;
}

const longestName = 10;
/** Where the name of a list cannot go on. */
const stop = /[^\u4e00-\u9fff]|[的和与及或为是在等将了已对以均百千万亿]/;
const byLast = new Map<string, string[]>();
for (const noun of listNouns) {
  const key = noun.at(-1) ?? '';
  byLast.set(key, [...(byLast.get(key) ?? []), noun]);
}

/** End of the longest name from `at` that closes with a noun of lists, or -1. */
function nameEnd(text: string, at: number): number {
  const window = text.slice(at, at + longestName);
  const cut = window.search(stop);
  const name = cut < 0 ? window : window.slice(0, cut);
  for (let end = name.length; end >= 2; end--) {
    const head = name.slice(0, end);
    if (byLast.get(head.at(-1) ?? '')?.some((noun) => head.endsWith(noun))) return at + end;
  }
  return -1;
}

const listUnit = gated(/[大方个条项类]/);

/** The list count whose number is given, or null. */
export function listCountAt(text: string, numeral: FigureNumeral): ListCount | null {
  const { form, end, number } = numeral;
  if (form !== 'chinese' && !(form === 'digits' && numeral.digitsEnd === end)) return null;
  const classifier = text.charAt(end);
  if (!listUnit.test(classifier)) return null;
  if (!number.value.eq(number.value.round(0)) || number.value.lt(2) || number.value.gt(99)) return null;
  if (classifier === '大') {
    const last = nameEnd(text, end + 1);
    return last < 0 ? null : { end: last, unit: '个' };
  }
  if (text.startsWith('方面', end)) return { end: end + 2, unit: '个' };
  if (classifier === '方') return null;
  if (form === 'digits') return text.startsWith('个方面', end) ? { end: end + 3, unit: '个' } : null;
  const last = nameEnd(text, end + 1);
  return last < 0 ? null : { end: last, unit: classifier };
}
