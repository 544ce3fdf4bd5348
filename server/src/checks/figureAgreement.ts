/** How two figures of one fact stand to each other: whether their intervals meet, and what would explain it where they do not. */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import { decimal, type Interval, intersects } from '../base/interval.ts';
import { baseInterval, intervalIn } from '../facts/quantityComparison.ts';
import { cutReading, roundReading } from './computation.ts';
import { isPowerOfTen } from './messageSlip.ts';

/** `bound`: targets with another bound; `slip`: bounds that both hold, of digits that differ in their power of ten only. */
export type Agreement = 'agree' | 'rounded' | 'bound' | 'slip' | 'disagree';

/** Words of targets that come in tiers: one indicator may have a floor and a higher aim. */
const tiers = /力争|争取|确保|奋斗|底线|保底|冲刺/;
/** The word of its tier that makes a figure a target; empty where it has none. */
export const tierOf = (words: string | undefined): string => tiers.exec(words ?? '')?.[0] ?? '';

/** Of two figures under one key. */
export function agreementOf(a: FigureMention, b: FigureMention): Agreement {
  const target = a.fact.role?.value === 'target';
  if (target && tierOf(a.fact.role?.words) !== tierOf(b.fact.role?.words)) return 'agree';
  if (intersects(baseInterval(a.quantity), baseInterval(b.quantity))) {
    // A figure without a bound that keeps the other's bound is a step on the way, or that of a part.
    const plain = a.quantity.bound === '=' || b.quantity.bound === '=';
    const boundsDiffer = target && a.quantity.bound !== b.quantity.bound && !plain;
    if (boundsDiffer && !sameValues(a, b)) return 'bound';
    return a.quantity.bound === b.quantity.bound && isSlip(a, b) ? 'slip' : 'agree';
  }
  return explainedByRounding(a, b) || explainedByRounding(b, a) ? 'rounded' : 'disagree';
}

/** 超过100亿元 and 超过10亿元 can both be true, and still one is a slip: the same bound of the same digits. */
function isSlip({ quantity: a }: FigureMention, { quantity: b }: FigureMention): boolean {
  if (a.bound === '=' || a.bound === '~' || a.values.length + b.values.length > 2) return false;
  const [x, y] = [intervalIn(a, a.unit), intervalIn(b, a.unit)];
  const [one, other] = [x.low ?? x.high, y.low ?? y.high];
  return one !== null && other !== null && !one.eq(other) && isPowerOfTen(one, other);
}

/** Whether the written numbers are equal, whatever their bounds. */
const sameValues = (a: FigureMention, b: FigureMention): boolean =>
  a.quantity.values.every((value, i) => {
    const other = b.quantity.values[i];
    return other !== undefined && a.quantity.unit === b.quantity.unit && other.eq(value);
  });

/** Whether `a` may be `b` rounded to its last non-zero digit, or cut after its last digit. */
function explainedByRounding(a: FigureMention, b: FigureMention): boolean {
  const exact = intervalIn(b.quantity, a.quantity.unit);
  const meets = (reading: Interval | null): boolean => reading !== null && intersects(reading, exact);
  const finer = baseStep(b).lt(baseStep(a));
  return meets(roundReading(a)) || (finer && meets(cutReading(a.quantity)));
}

const baseStep = ({ quantity: { unit, step } }: FigureMention) =>
  baseInterval({
    values: [step],
    unit,
    bound: '=',
    step,
    interval: { low: step, high: step, lowClosed: true, highClosed: true },
  }).low ?? decimal(0);
