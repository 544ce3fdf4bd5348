/** Reads what follows a number: 余/多, the unit, 级 of a size class. */
import { gated } from '../base/gated.ts';
import { type FoundUnit, unitAt } from '../lexicon/units.ts';
import { classAfter, type FigureUnit, impliedUnitAt } from './figureImpliedUnit.ts';
import type { FigureNumeral } from './figureNumeral.ts';

/** 多 after these stands outside the unit: 4倍多, 3公里多. */
const manyAfter = gated(/^多(?:$|[，。；、）”的以])/);
const measured = gated(/^(?:倍|成|元|公里|米|吨|亩|斤|天|小时)$/);

/** What follows the number, or null where it is no unit that the number can have. */
export function figureUnitAt(text: string, start: number, numeral: FigureNumeral): FigureUnit | null {
  const mark = text[numeral.end] ?? '';
  const fuzz = '余多几'.includes(mark) && mark !== '' ? 'above' : mark === '来' ? 'about' : null;
  if (fuzz) {
    const found = allowedUnit(text, start, numeral, numeral.end + 1);
    if (found) return finish(text, found, fuzz);
  }
  if (text.startsWith('个多百分点', numeral.end))
    return {
      unit: '个百分点',
      dimension: 'percentPoint',
      end: numeral.end + 5,
      fuzz: 'above',
      isClass: false,
      implied: false,
    };
  const found = allowedUnit(text, start, numeral, numeral.end);
  if (!found) return impliedUnitAt(text, start, numeral, fuzz);
  const shared = found.unit === '个' ? unitAt(text, pointsAfter(text, found.end)) : null;
  return finish(text, shared ? { ...shared, end: found.end } : found, null);
}

const nextPoints = /[、和及]\d{1,2}(?:\.\d{1,2})?(?=个(?:百|千)分点)/y;

/** 2.1个、1.3个百分点: where the unit begins that a number followed by 个 shares with the next; -1 where it does not. */
function pointsAfter(text: string, at: number): number {
  nextPoints.lastIndex = at;
  return nextPoints.test(text) ? nextPoints.lastIndex : -1;
}

function allowedUnit(text: string, start: number, numeral: FigureNumeral, at: number): FoundUnit | null {
  const found = unitAt(text, at);
  if (!found) return null;
  const { row } = found;
  if (row.arabicOnly && numeral.form !== 'digits' && numeral.form !== 'vague') return null;
  if (row.notAfter?.test(text.slice(Math.max(0, start - 2), start))) return null;
  return found;
}

function finish(text: string, found: FoundUnit, fuzz: 'above' | 'about' | null): FigureUnit {
  const { dimension } = found.row;
  const isClass = classAfter.test(text.slice(found.end, found.end + 2));
  const many = !isClass && measured.test(found.unit) && manyAfter.test(text.slice(found.end, found.end + 2));
  return {
    unit: found.unit,
    dimension,
    end: found.end + (isClass || many ? 1 : 0),
    fuzz: many ? 'above' : fuzz,
    isClass,
    implied: false,
  };
}
