/** What kind of quantity a figure is: level, growth, share, change or count. */
import { gated } from '../base/gated.ts';
import { dimensionOf } from '../lexicon/units.ts';
import type { FigureProposal } from '../mentions/proposal.ts';
import type { Measure } from './fact.ts';
import type { FigurePhrase } from './figurePhrase.ts';

/** Dimensions of things, people and events counted. */
export const isCounted = (unit: string): boolean => {
  const dimension = dimensionOf(unit);
  return dimension === 'count' || dimension === 'people' || dimension.startsWith('times:');
};

/** Dimensions that are neither counted nor money nor ratios: lengths, areas, masses, powers. */
export const isPhysical = (unit: string): boolean => {
  const dimension = dimensionOf(unit);
  return !isCounted(unit) && !/^(?:money|ratio|percentPoint|multiple|medal)/.test(dimension) && unit !== '';
};

const made = gated(/(?:产量|产能|年产|销量|能力)$/);

/**
 * @param written the figure as written.
 * @param after the words after the figure: 保持两位数增长 is a growth whose verb comes late.
 * @param before the measure of the figure before: 高于全球2.5%的整体水平 is of the same.
 */
export function measureOf(
  { quantity, form }: FigureProposal,
  phrase: FigurePhrase,
  written: string,
  after: string,
  before: Measure | undefined,
): Measure {
  const { unit } = quantity;
  const dimension = dimensionOf(unit);
  // 分别高于全国12.7个、12个百分点: the unit is said once.
  if (dimension === 'percentPoint' || (unit === '个' && /^[、和]\d[\d.]*个百分点/.test(after))) return 'change';
  if (before !== undefined && phrase.comparison === 'against-other' && /^的?[^，。；]{0,4}(?:水平|平均)/.test(after))
    return before;
  const changes = phrase.verb !== undefined && !/[到至]$/.test(phrase.link ?? '');
  if ((dimension === 'ratio' && unit !== '') || dimension === 'multiple') {
    if ((changes && phrase.verb?.against === 'itself') || /^的?(?:增长|增速|增幅)/.test(after)) return 'growth';
    if (/^翻/.test(written)) return 'growth';
    return dimension === 'multiple' && phrase.words === '' ? 'growth' : 'share';
  }
  // 提升6个服务区能力: counted things become no more by it.
  if (changes && !(isCounted(unit) && /^(?:提升|提高|改善|加快)$/.test(phrase.verb?.word ?? ''))) return 'change';
  if (form === 'class' || made.test(phrase.words)) return 'level';
  // 规模由3万座增长到12万座: how many there are, of a thing that is named before.
  if (phrase.words.endsWith('规模')) return phrase.words === '规模' && isPiece.test(unit) ? 'count' : 'level';
  if (isMade.test(phrase.words) && /^(?:辆|台)$/.test(unit)) return 'level';
  return isCounted(unit) || /^[金银铜]$/.test(unit) ? 'count' : 'level';
}

const isPiece = /^[座条栋幢艘所]$/;
/** 生产整车25万辆: output. */
const isMade = gated(/^(?:累计)?(?:生产|产销|下线)/);

const reaching = gated(/[到至达破]了?$/);

/** 提高到, 增至, 突破: what follows is a level that was reached. */
export const isReached = (link: string | undefined): boolean => link !== undefined && reaching.test(link);
