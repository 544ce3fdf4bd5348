/** The five-year plans of China: which years a plan's short name (十四五) stands for. */
import { smallInteger } from './numerals.ts';

export interface PlanYears {
  readonly number: number;
  readonly first: number;
  readonly last: number;
}

/** The plans that do not follow on one another every five years. */
const early: readonly PlanYears[] = [
  { number: 1, first: 1953, last: 1957 },
  { number: 2, first: 1958, last: 1962 },
  { number: 3, first: 1966, last: 1970 },
];

/** Years of the plan of a number: plans run for five years without a gap since the third. */
function planYears(number: number): PlanYears {
  const row = early.find((plan) => plan.number === number);
  if (row) return row;
  const first = 1966 + 5 * (number - 3);
  return { number, first, last: first + 4 };
}

/** Short names that can be read as nothing else, for a regular expression: 十一五 to 十九五, 二十一五 … */
export const distinctPlanName = '二?十[一二三四五六七八九]五';
/** Short names that are also plain numerals or estimates (十五, 三五): they need quotes and words beside them. */
export const ambiguousPlanName = '(?:二?十|[一二三四五六七八九])五';

/** Words after a plan's short name that show it to be one. */
export const planCues: readonly string[] = [
  '规划',
  '计划',
  '时期',
  '期间',
  '期末',
  '以来',
  '末',
  '期末',
  '初',
  '前',
  '后',
  '收官',
  '开局',
  '发展',
  '建设',
  '目标',
  '国民经济',
];

/** Years of a short name without quotes (十四五 → 2021 to 2025), or null for what is none. */
export function planFromName(name: string): PlanYears | null {
  if (name.length < 2 || !name.endsWith('五')) return null;
  const number = smallInteger(name.slice(0, -1));
  return number === null || number < 1 || number > 40 ? null : planYears(number);
}
