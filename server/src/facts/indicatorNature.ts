/** What kind of quantity the table's row of a fact is. */
import { indicators } from '../lexicon/indicators.ts';
import type { Fact } from './fact.ts';

const flows = new Set(indicators.filter(({ nature, additive }) => nature === 'flow' && additive).map(({ id }) => id));

/** Reckoned over a period, so that a year has what its quarters have together: no stock, rate, index or amount by the head. */
export const isFlow = ({ indicatorId }: Fact): boolean => indicatorId !== undefined && flows.has(indicatorId);

const accounts = new Set(indicators.filter(({ growth }) => growth === 'constant').map(({ id }) => id));

/** Output and value added: published first from part of the sources, and revised when all are in and after every census. */
export const isAccount = ({ indicatorId }: Fact): boolean => indicatorId !== undefined && accounts.has(indicatorId);
