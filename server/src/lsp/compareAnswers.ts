/** The figures of two texts that the client sends, side by side. */
import { compareFigures } from '../features/compareFigures.ts';
import { comparisonSummary, describeDifference } from '../features/describeDifference.ts';
import type { Request } from './answering.ts';
import { rangeOf } from './convert.ts';
import type { ComparedText, CompareFiguresParams, CompareFiguresResult } from './protocol.ts';
import type { Session } from './session.ts';

export function answerCompareFigures(
  { client, host }: Session,
  { params }: Request<CompareFiguresParams>,
): CompareFiguresResult {
  const read = ({ name, text }: ComparedText) => host.analysis({ uri: name, fileName: name, text });
  const before = read(params.before);
  const after = read(params.after);
  const comparison = compareFigures(before, after);
  const items = comparison.differences.map((difference) => {
    const described = describeDifference(difference, before, after);
    const { excerpt } = described;
    return {
      label: described.label,
      detail: `${excerpt.before}【${excerpt.mention}】${excerpt.after}`,
      before: described.before && rangeOf(before, described.before.span),
      after: described.after && rangeOf(after, described.after.span),
    };
  });
  return { summary: comparisonSummary(comparison, client.language), items };
}
