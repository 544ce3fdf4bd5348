/** What kind of quantity the table's row of a fact is. */
import { indicators } from '../lexicon/indicators.ts';
import { totals } from '../lexicon/partitions.ts';
import type { Fact } from './fact.ts';

const flows = new Set(indicators.filter(({ nature, additive }) => nature === 'flow' && additive).map(({ id }) => id));

/** Reckoned over a period, so that a year has what its quarters have together: no stock, rate, index or amount by the head. */
export const isFlow = ({ indicatorId }: Fact): boolean => indicatorId !== undefined && flows.has(indicatorId);

const accounts = new Set(indicators.filter(({ growth }) => growth === 'constant').map(({ id }) => id));

/** Output and value added: published first from part of the sources, and revised when all are in and after every census. */
export const isAccount = ({ indicatorId }: Fact): boolean => indicatorId !== undefined && accounts.has(indicatorId);

const totalsByPart = new Map<string, Set<string>>();
for (const [total, parts] of totals)
  for (const part of parts.split(' ')) totalsByPart.set(part, (totalsByPart.get(part) ?? new Set()).add(total));

/** The indicators that the fact's is never more than; undefined where the table knows none. */
export const totalsOf = ({ indicatorId }: Fact): ReadonlySet<string> | undefined => totalsByPart.get(indicatorId ?? '');
