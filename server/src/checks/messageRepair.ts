/** Says which one of several figures that are bound together is probably wrong: the only one that a single slip of the pen explains. */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import { type Decimal, decimal, halfOpen, type Interval, intersects } from '../base/interval.ts';
import type { Bilingual } from './finding.ts';
import { inBoth, valueText } from './messageFigure.ts';

/** A figure, and whether the others would be right if it were another number, in the figure's own unit. */
export interface BoundFigure {
  readonly text: string;
  readonly value: Decimal;
  readonly unit: string;
  readonly fits: (value: Decimal) => boolean;
}

/** @param required what the figure, rounded as it is, would have to be, in its own unit; nothing fits where an end is open */
export function boundTo({ text, quantity }: FigureMention, required: Interval): BoundFigure {
  const { unit, step, values } = quantity;
  const half = step.div(2);
  const fits = (value: Decimal): boolean =>
    required.low !== null &&
    required.high !== null &&
    intersects(halfOpen(value.minus(half), value.plus(half)), required);
  return { text, value: values[0], unit, fits };
}

/** The note, beginning with a blank in English; null where no figure, or more than one, is explained by the likeliest kind of slip. */
export function repairNote(figures: readonly BoundFigure[]): Bilingual | null {
  for (const slips of [swaps, powersOfTen, otherDigits]) {
    const repairs = figures.flatMap(({ text, value, unit, fits }) => {
      const fitting = slips(value).filter(fits);
      return fitting.length === 1 ? [{ text, unit, right: fitting[0] as Decimal }] : [];
    });
    const [repair] = repairs;
    if (!repair) continue;
    // A figure of few digits may as well have one of them wrong (2.6 for 2.4), which nothing tells from another number.
    if (repairs.length > 1 || (slips === otherDigits && figures.some(hasFewDigits))) return null;
    return inBoth((language) => {
      const right = valueText(repair.right, repair.unit, language, 6);
      return language === 'zh'
        ? `只改一处即可成立：疑“${repair.text}”应为${right}。`
        : ` One change makes them fit: “${repair.text}” should probably be ${right}.`;
    });
  }
  return null;
}

const hasFewDigits = ({ value, fits }: BoundFigure): boolean =>
  value.c.length < telling && digitsExchanged(value).some(fits);

/** The number with other digits, its point where it was. */
const withDigits = ({ c, e }: Decimal, digits: readonly number[]): Decimal =>
  decimal(`${digits.join('')}e${e - c.length + 1}`);

const swaps = (value: Decimal): readonly Decimal[] =>
  value.c.slice(1).flatMap((digit, i) => {
    const other = value.c[i] as number;
    return digit === other ? [] : [withDigits(value, value.c.with(i, digit).with(i + 1, other))];
  });

const powersOfTen = (value: Decimal): readonly Decimal[] =>
  ['1e-8', '1e-4', '0.1', '10', '1e4', '1e8'].map((factor) => value.times(factor));

/** Fewest digits of which one exchanged is a slip that can be told from another number. */
const telling = 3;
const otherDigits = (value: Decimal): readonly Decimal[] => (value.c.length < telling ? [] : digitsExchanged(value));

const digitsExchanged = (value: Decimal): readonly Decimal[] =>
  value.c.flatMap((own, i) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) =>
      digit === own ? [] : [withDigits(value, value.c.with(i, digit))],
    ),
  );
