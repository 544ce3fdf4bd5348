/** All rules in the order in which they run and are documented. A new rule is one file and one line here. */
import type { Rule } from './rule.ts';
import { alteredCopy } from './rules/alteredCopy.ts';
import { alteredRepetition } from './rules/alteredRepetition.ts';
import { anniversaryMismatch } from './rules/anniversaryMismatch.ts';
import { averageGrowthMismatch } from './rules/averageGrowthMismatch.ts';
import { conflictingFigure } from './rules/conflictingFigure.ts';
import { countDiffersFromList } from './rules/countDiffersFromList.ts';
import { cumulativeMismatch } from './rules/cumulativeMismatch.ts';
import { datelineMismatch } from './rules/datelineMismatch.ts';
import { differingNamedCount } from './rules/differingNamedCount.ts';
import { durationMismatch } from './rules/durationMismatch.ts';
import { blankInFigure } from './rules/form/blankInFigure.ts';
import { clockPastMidnight } from './rules/form/clockPastMidnight.ts';
import { dayNameMark } from './rules/form/dayNameMark.ts';
import { decadeWithoutCentury } from './rules/form/decadeWithoutCentury.ts';
import { digitGrouping } from './rules/form/digitGrouping.ts';
import { digitsWithScaleWords } from './rules/form/digitsWithScaleWords.ts';
import { documentNumberForm } from './rules/form/documentNumberForm.ts';
import { excessDigits } from './rules/form/excessDigits.ts';
import { fewWithDigits } from './rules/form/fewWithDigits.ts';
import { fullWidthDigits } from './rules/form/fullWidthDigits.ts';
import { headingMark } from './rules/form/headingMark.ts';
import { headingOrder } from './rules/form/headingOrder.ts';
import { leadingZeroDate } from './rules/form/leadingZeroDate.ts';
import { listingMarkInApproximation } from './rules/form/listingMarkInApproximation.ts';
import { mixedNumeralStyles } from './rules/form/mixedNumeralStyles.ts';
import { mixedRangeMarks } from './rules/form/mixedRangeMarks.ts';
import { mixedUnitNames } from './rules/form/mixedUnitNames.ts';
import { rangeUnitMissing } from './rules/form/rangeUnitMissing.ts';
import { shortYear } from './rules/form/shortYear.ts';
import { twoBeforeMeasure } from './rules/form/twoBeforeMeasure.ts';
import { unitSymbolCase } from './rules/form/unitSymbolCase.ts';
import { zeroInYear } from './rules/form/zeroInYear.ts';
import { fromToMismatch } from './rules/fromToMismatch.ts';
import { growthMismatch } from './rules/growthMismatch.ts';
import { growthTriple } from './rules/growthTriple.ts';
import { headlineMismatch } from './rules/headlineMismatch.ts';
import { impossibleBounds } from './rules/impossibleBounds.ts';
import { impossibleDate } from './rules/impossibleDate.ts';
import { increaseExceedsTotal } from './rules/increaseExceedsTotal.ts';
import { multipleMismatch } from './rules/multipleMismatch.ts';
import { partExceedsTotal } from './rules/partExceedsTotal.ts';
import { partExceedsWhole } from './rules/partExceedsWhole.ts';
import { partsDifferFromWhole } from './rules/partsDifferFromWhole.ts';
import { planYearsMismatch } from './rules/planYearsMismatch.ts';
import { respectivelyMismatch } from './rules/respectivelyMismatch.ts';
import { reversedRange } from './rules/reversedRange.ts';
import { sequenceGap } from './rules/sequenceGap.ts';
import { sessionYearMismatch } from './rules/sessionYearMismatch.ts';
import { shareMismatch } from './rules/shareMismatch.ts';
import { shareOverHundred } from './rules/shareOverHundred.ts';
import { sharesNotHundred } from './rules/sharesNotHundred.ts';
import { slippedRestatement } from './rules/slippedRestatement.ts';
import { unitSlip } from './rules/unitSlip.ts';
import { weekdayMismatch } from './rules/weekdayMismatch.ts';
import { consecutiveYears } from './rules/wording/consecutiveYears.ts';
import { contradictoryBound } from './rules/wording/contradictoryBound.ts';
import { decreaseByMultiple } from './rules/wording/decreaseByMultiple.ts';
import { doubledApproximation } from './rules/wording/doubledApproximation.ts';
import { doubledBound } from './rules/wording/doubledBound.ts';
import { doubledComparison } from './rules/wording/doubledComparison.ts';
import { doubledNegative } from './rules/wording/doubledNegative.ts';
import { fractionOverOne } from './rules/wording/fractionOverOne.ts';
import { growthToRate } from './rules/wording/growthToRate.ts';
import { percentAndPoints } from './rules/wording/percentAndPoints.ts';
import { rateRisesByPercent } from './rules/wording/rateRisesByPercent.ts';
import { undefinedBound } from './rules/wording/undefinedBound.ts';

export const rules: readonly Rule[] = [
  conflictingFigure,
  alteredCopy,
  alteredRepetition,
  headlineMismatch,
  slippedRestatement,
  countDiffersFromList,
  respectivelyMismatch,
  differingNamedCount,
  sequenceGap,
  fromToMismatch,
  multipleMismatch,
  growthMismatch,
  growthTriple,
  averageGrowthMismatch,
  cumulativeMismatch,
  unitSlip,
  partExceedsWhole,
  partExceedsTotal,
  increaseExceedsTotal,
  partsDifferFromWhole,
  sharesNotHundred,
  shareMismatch,
  shareOverHundred,
  weekdayMismatch,
  impossibleDate,
  reversedRange,
  impossibleBounds,
  planYearsMismatch,
  sessionYearMismatch,
  durationMismatch,
  anniversaryMismatch,
  datelineMismatch,
  doubledApproximation,
  doubledBound,
  contradictoryBound,
  decreaseByMultiple,
  percentAndPoints,
  rateRisesByPercent,
  doubledComparison,
  doubledNegative,
  growthToRate,
  fractionOverOne,
  consecutiveYears,
  blankInFigure,
  clockPastMidnight,
  dayNameMark,
  decadeWithoutCentury,
  digitGrouping,
  digitsWithScaleWords,
  documentNumberForm,
  excessDigits,
  fewWithDigits,
  fullWidthDigits,
  headingMark,
  headingOrder,
  leadingZeroDate,
  listingMarkInApproximation,
  mixedNumeralStyles,
  mixedRangeMarks,
  mixedUnitNames,
  rangeUnitMissing,
  shortYear,
  twoBeforeMeasure,
  undefinedBound,
  unitSymbolCase,
  zeroInYear,
];
