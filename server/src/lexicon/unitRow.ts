/** Shape of a row in the tables of units: what the unit measures, how it is spelled, and what tells it from longer words. */

export interface UnitRow {
  /** As it stands in `Quantity.unit`. */
  readonly unit: string;
  /** What it measures; only figures of one dimension compare. Currencies are dimensions of their own (`money:USD`). */
  readonly dimension: string;
  /** How many base units of the dimension one unit is: an exact decimal. Bases are SI units, 元, 1 for counts and ratios. */
  readonly factor: string;
  /** Other spellings, read as this unit. */
  readonly aliases?: readonly string[];
  /** What may not come right after the unit (it would be another word). Tried on the next four characters. */
  readonly not?: RegExp;
  /** What must come right after the unit. */
  readonly next?: RegExp;
  /** What may not stand right before the numeral. Tried on the two characters before. */
  readonly notAfter?: RegExp;
  /** The word follows Arabic digits only; after Chinese numerals it would mostly be part of another word. */
  readonly arabicOnly?: boolean;
  /** Figures that are read with this unit. */
  readonly examples: readonly string[];
}
