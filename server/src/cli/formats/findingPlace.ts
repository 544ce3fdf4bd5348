/** Lines and columns of a place, counted from 1, columns in UTF-16 code units, as compilers print them. */
import type { Place } from '../../checks/finding.ts';
import { positionFromOffset } from '../../features/linePosition.ts';
import type { CheckedRun } from './checkedRun.ts';

export interface FindingPlace {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  /** First column after the place. */
  readonly endColumn: number;
}

export function findingPlace({ analysisOf }: CheckedRun, { uri, span }: Place): FindingPlace {
  const table = analysisOf(uri);
  const start = positionFromOffset(table, span.start);
  const end = positionFromOffset(table, span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
  };
}
