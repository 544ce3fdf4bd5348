/** What two lists have alike at their ends. */

/** Numbers of elements: from the start, and behind those from the end. */
export interface Ends {
  readonly head: number;
  readonly tail: number;
}

/** The elements that two lists of these lengths have alike. @param known those that are for certain */
export function equalEnds(
  before: number,
  after: number,
  isEqual: (before: number, after: number) => boolean,
  known: Ends = { head: 0, tail: 0 },
): Ends {
  const most = Math.min(before, after);
  let { head, tail } = known;
  while (head < most - tail && isEqual(head, head)) head++;
  while (tail < most - head && isEqual(before - 1 - tail, after - 1 - tail)) tail++;
  return { head, tail };
}
