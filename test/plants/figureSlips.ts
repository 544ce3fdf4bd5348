/** Slips of the pen in one written figure: digits swapped, dropped, doubled, 万 and 亿, % and 个百分点. Raw text alone. */
import { type Decimal, decimal } from '../../server/src/base/interval.ts';
import { type Chance, drawOne } from './plant.ts';

/** A figure as raw text shows it: digits, scale, unit. */
export interface RawFigure {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly scale: string;
  readonly unit: string;
}

const written =
  /(?<![\d.,〔[第/A-Za-z+—－~～-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万亿|[万亿千百])?(个百分点|[%％元吨户家人个项件条座名次倍台辆亩米公平立所处套艘班列天岁])(?![\d—－~～+-])/g;

/** Figures with a unit; dates, ordinals, ranges and document numbers are left out. */
export const rawFigures = (text: string): readonly RawFigure[] =>
  [...text.matchAll(written)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: (match[1] ?? '') + (match[2] ?? ''),
    scale: match[3] ?? '',
    unit: match[4] ?? '',
  }));

export type Slip = 'digits swapped' | 'digit dropped' | 'digit doubled' | '万 for 亿' | '% for 百分点';
export const slips: readonly Slip[] = ['digits swapped', 'digit dropped', 'digit doubled', '万 for 亿', '% for 百分点'];

/** The figure with the slip, or null where the slip does not apply or leaves a figure that may be the same one rounded. */
export function slipped({ digits, scale, unit }: RawFigure, slip: Slip, chance: Chance): string | null {
  switch (slip) {
    case '万 for 亿':
      return scale === '万' ? `${digits}亿${unit}` : scale === '亿' ? `${digits}万${unit}` : null;
    case '% for 百分点':
      return unit === '%' || unit === '％' ? `${digits}个百分点` : unit === '个百分点' ? `${digits}%` : null;
    default: {
      const changed = drawOne(
        variants(digits, slip).filter((other) => contradicts(digits, other)),
        chance,
      );
      return changed === undefined ? null : changed + scale + unit;
    }
  }
}

function variants(digits: string, slip: Slip): readonly string[] {
  const places = [...digits].flatMap((digit, i) => (/\d/.test(digit) ? [i] : []));
  return places.flatMap((at, n) => {
    const digit = digits[at] as string;
    const next = places[n + 1];
    if (slip === 'digit doubled') return [digits.slice(0, at) + digit + digits.slice(at)];
    if (slip === 'digit dropped') return places.length < 2 ? [] : [digits.slice(0, at) + digits.slice(at + 1)];
    if (next === undefined || digits[next] === digit) return [];
    const swapped = [...digits];
    swapped[at] = digits[next] as string;
    swapped[next] = digit;
    return [swapped.join('')];
  });
}

/** Whether the other digits are well formed and neither rounding nor the cutting of last digits (8.2 for 8.26, as newspapers do) makes them the same figure. */
function contradicts(digits: string, other: string): boolean {
  if (!/^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/.test(other)) return false;
  const [a, b] = [digits, other].map((text) => decimal(text.replaceAll(',', ''))) as [Decimal, Decimal];
  const slack = half(digits).plus(half(other));
  return !b.eq(0) && a.minus(b).abs().gt(slack) && !isCut(digits, other) && !isCut(other, digits);
}

const isCut = (long: string, short: string): boolean => /\./.test(long) && long.startsWith(short);

const half = (digits: string): Decimal => decimal(`5e-${(digits.split('.')[1]?.length ?? 0) + 1}`);
