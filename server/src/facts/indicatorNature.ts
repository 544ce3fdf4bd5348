/** What kind of quantity the table's row of a fact is. */
import { indicators } from '../lexicon/indicators.ts';
import type { Fact } from './fact.ts';

const flows = new Set(indicators.filter(({ nature, additive }) => nature === 'flow' && additive).map(({ id }) => id));

/** Reckoned over a period, so that a year has what its quarters have together: no stock, rate, index or amount by the head. */
export const isFlow = ({ indicatorId }: Fact): boolean => indicatorId !== undefined && flows.has(indicatorId);
