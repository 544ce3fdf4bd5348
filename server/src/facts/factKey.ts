/** The key under which figures of one fact meet. */

import type { Edtf } from '../base/edtf.ts';
import { gated } from '../base/gated.ts';
import { genericIndicators } from '../lexicon/indicatorWords.ts';
import { dimensionOf } from '../lexicon/units.ts';
import type { Quantity } from '../mentions/proposal.ts';
import type { Fact, FactKey } from './fact.ts';

/** The table's row with what narrows it down; undefined where the words name no row. */
export const indicatorName = ({ indicatorId, indicatorModifier }: Fact): string | undefined =>
  indicatorId === undefined ? undefined : `${indicatorId}:${indicatorModifier ?? ''}`;

/** 中央财政安排, 累计投入: what was done with a sum says not what the sum is. */
const endsInVerb = gated(
  /(?:安排|投入|下达|拨付|筹措|统筹|支持|用于|发放|拿出|落实|解决|带动|拉动|增加|减少|争取|补助|奖补)$/,
);

/** 平均每年, 按可比价格计算平均每年, 比1997年, 高于全市财政收入: what a growth is reckoned over or against, where the sentence does not say again what grows. */
const ofComparison = gated(/^(?:按[^，。]{2,8}计算)?(?:平均每年|平均|每年|年均|比(?!重|例|率|值)|[高低快慢]于)/);

/** Why a fact has no key: the attribute that is not known, or an indicator that could be anything's or says not what its sum is. */
export type KeylessReason = 'indicator' | 'scope' | 'period' | 'role' | 'measure' | 'generic' | 'verb';

const nameOf = (fact: Fact): string =>
  indicatorName(fact) ?? (fact.indicatorModifier ?? '') + (fact.indicator?.value ?? '');

const anyPlace = gated(/^全[^国球]/);

/** Null where the fact has a key. */
export function keylessReason(fact: Fact): KeylessReason | null {
  const { indicator, scope, period, role, measure } = fact;
  if (!indicator) return 'indicator';
  // 全镇 of a text that does not say which one could be any's.
  if (!scope || (scope.source === 'document' && anyPlace.test(scope.value))) return 'scope';
  if (!role) return 'role';
  if (!measure) return 'measure';
  // What several things have together, or a thing without a name, is theirs alone.
  if (role.value === 'spec' && fact.scopeId === undefined) return 'scope';
  // A property of a project does not change with time; everything else does.
  if (!period && role.value !== 'spec') return 'period';
  if (ofComparison.test(indicator.value)) return 'generic';
  if (fact.indicatorId !== undefined) return null;
  const words = nameOf(fact);
  if (role.value !== 'spec' && (words.length < 4 || genericIndicators.has(words))) return 'generic';
  return endsInVerb.test(words) ? 'verb' : null;
}

/**
 * The key, or undefined where indicator, scope, period, measure or role is unknown or the indicator is a noun that could be anything's
 * (投资, 面积): nothing is compared by guess. Parts are joined by `|`, which no part contains.
 */
export function factKey(fact: Fact, quantity: Quantity): FactKey | undefined {
  const { scope, period, role, measure } = fact;
  if (keylessReason(fact) !== null || !scope || !role || !measure) return undefined;
  const words = nameOf(fact);
  const when: Edtf = role.value === 'spec' ? '' : (period?.value ?? '');
  const place = fact.scopeId ?? scope.value;
  // 降至1.7 and 为1.7 are one level.
  const isMove = measure.value === 'growth' || measure.value === 'change';
  const how = `${(isMove && fact.direction?.value) || ''}|${fact.basis?.value ?? ''}|${fact.comparison?.value ?? ''}`;
  return `${part(words)}|${part(place)}|${when}|${measure.value}|${role.value}|${how}|${part(dimensionOf(quantity.unit))}`;
}

const part = (text: string): string => (text.includes('|') ? text.replaceAll('|', '/') : text);
