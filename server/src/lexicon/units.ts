/** All units a figure can have: the fast lookup of the longest unit in a text, and exact conversion inside a dimension. */
import { gated } from '../base/gated.ts';
import { type Decimal, decimal, type Interval, scale } from '../base/interval.ts';
import { classifiers } from './classifiers.ts';
import { measureUnits } from './measureUnits.ts';
import type { UnitRow } from './unitRow.ts';

export const units: readonly UnitRow[] = [...measureUnits, ...classifiers];

interface Spelling {
  readonly text: string;
  readonly row: UnitRow;
  readonly endsInLetter: boolean;
}

const spellings: Spelling[] = units.flatMap((row) =>
  [row.unit, ...(row.aliases ?? [])].map((text) => ({ text, row, endsInLetter: /[A-Za-z]$/.test(text) })),
);

const rowOf = new Map(spellings.map(({ text, row }) => [text, row]));

const byFirst = new Map<number, Spelling[]>();
for (const spelling of [...spellings].sort((a, b) => b.text.length - a.text.length)) {
  const key = spelling.text.charCodeAt(0);
  const list = byFirst.get(key);
  if (list) list.push(spelling);
  else byFirst.set(key, [spelling]);
}

export interface FoundUnit {
  readonly row: UnitRow;
  /** Unit as `Quantity.unit` has it; a quotient (`微克/立方米`) keeps its parts. */
  readonly unit: string;
  /** First offset after the unit. */
  readonly end: number;
}

function simpleUnitAt(text: string, at: number): FoundUnit | null {
  for (const { text: word, row, endsInLetter } of byFirst.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (row.not || row.next) {
      const after = text.slice(end, end + 4);
      if (row.not?.test(after) || (row.next && !row.next.test(after))) continue;
    }
    // A unit in Latin letters ends where the letters end: 5Ge is no 5G of anything.
    if (endsInLetter && /[A-Za-z0-9]/.test(text[end] ?? '')) continue;
    return { row, unit: row.unit, end };
  }
  return null;
}

/** The longest unit that begins at an offset, quotients such as 元/吨 and 微克每立方米 included. */
export function unitAt(text: string, at: number): FoundUnit | null {
  const head = simpleUnitAt(text, at);
  if (!head) return null;
  const mark = text[head.end];
  const isSlash = mark === '/' || mark === '／';
  if (!isSlash && !(mark === '每' && !counts.test(head.row.dimension))) return head;
  const baseAt = head.end + 1;
  const base =
    simpleUnitAt(text, baseAt) ?? (isSlash ? (timeUnitAt(text, baseAt) ?? scaledUnitAt(text, baseAt)) : null);
  return base ? { row: head.row, unit: `${head.unit}/${base.unit}`, end: base.end } : head;
}

/** After these 每 begins a new phrase (建成3个，每个…) more often than the base of a quotient. */
const counts = gated(/^(?:count|people|times:.*)$/);

/** A base of many units: 吨标准煤/万元, 件/万人. */
function scaledUnitAt(text: string, at: number): { unit: string; end: number } | null {
  const base = '百千万亿'.includes(text[at] ?? '-') ? simpleUnitAt(text, at + 1) : null;
  return base && { unit: `${text[at]}${base.unit}`, end: base.end };
}

/** Years and months are no figures, but a rate may be reckoned by them: 吨/年. */
function timeUnitAt(text: string, at: number): { unit: string; end: number } | null {
  const unit = text[at] ?? '';
  return unit !== '' && '年月日天时秒'.includes(unit) ? { unit, end: at + 1 } : null;
}

interface Measure {
  readonly dimension: string;
  readonly factor: Decimal;
}

/** Dimension and exact factor of a unit or quotient of units; a bare number is a ratio, an unknown unit its own dimension. */
export function measureOf(unit: string): Measure {
  // The factor of a quotient need not be a finite decimal, so the base stays as written: 元/吨 compares with 元/吨 alone.
  const head = unit.split('/', 1)[0] as string;
  return { dimension: dimensionOf(unit), factor: decimal(rowOf.get(head)?.factor ?? 1) };
}

/** Dimension of a unit, for keys of facts. */
export function dimensionOf(unit: string): string {
  if (unit === '') return 'ratio';
  const slash = unit.indexOf('/');
  const head = slash < 0 ? unit : unit.slice(0, slash);
  const dimension = rowOf.get(head)?.dimension ?? `unit:${head}`;
  return slash < 0 ? dimension : `${dimension}/${unit.slice(slash + 1).split('/', 1)[0]}`;
}

/** An interval in the base unit of its dimension: 1.5 公里 → 1500. */
export const intervalToBase = (interval: Interval, unit: string): Interval => scale(interval, measureOf(unit).factor);
