/** The key under which figures of one fact meet. */
import type { Edtf } from '../base/edtf.ts';
import { genericIndicators } from '../lexicon/indicatorWords.ts';
import { dimensionOf } from '../lexicon/units.ts';
import type { Quantity } from '../mentions/proposal.ts';
import type { Fact, FactKey } from './fact.ts';

/** The table's row with what narrows it down; undefined where the words name no row. */
export const indicatorName = ({ indicatorId, indicatorModifier }: Fact): string | undefined =>
  indicatorId === undefined ? undefined : `${indicatorId}:${indicatorModifier ?? ''}`;

/** 中央财政安排, 累计投入: what was done with a sum says not what the sum is. */
const endsInVerb =
  /(?:安排|投入|下达|拨付|筹措|统筹|支持|用于|发放|拿出|落实|解决|带动|拉动|增加|减少|争取|补助|奖补)$/;

/**
 * The key, or undefined where indicator, scope, period, measure or role is unknown or the indicator is a noun that could be anything's
 * (投资, 面积): nothing is compared by guess. Parts are joined by `|`, which no part contains.
 */
export function factKey(fact: Fact, quantity: Quantity): FactKey | undefined {
  const { indicator, scope, period, role, measure } = fact;
  if (!indicator || !scope || !role || !measure) return undefined;
  // A property of a project does not change with time; everything else does.
  if (!period && role.value !== 'spec') return undefined;
  const words = indicatorName(fact) ?? (fact.indicatorModifier ?? '') + indicator.value;
  if (fact.indicatorId === undefined && role.value !== 'spec' && (words.length < 4 || genericIndicators.has(words)))
    return undefined;
  if (fact.indicatorId === undefined && endsInVerb.test(words)) return undefined;
  const when: Edtf = role.value === 'spec' ? '' : (period?.value ?? '');
  const place = fact.scopeId ?? scope.value;
  const how = `${fact.direction?.value ?? ''}|${fact.basis?.value ?? ''}|${fact.comparison?.value ?? ''}`;
  return `${part(words)}|${part(place)}|${when}|${measure.value}|${role.value}|${how}|${part(dimensionOf(quantity.unit))}`;
}

const part = (text: string): string => (text.includes('|') ? text.replaceAll('|', '/') : text);
