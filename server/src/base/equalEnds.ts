/** What two lists have alike at their ends. */

/** Numbers of elements: from the start, and behind those from the end. */
export interface Ends {
  readonly head: number;
  readonly tail: number;
}

/** The elements that two lists of these lengths have alike. */
export function equalEnds(before: number, after: number, isEqual: (before: number, after: number) => boolean): Ends {
  const most = Math.min(before, after);
  let head = 0;
  while (head < most && isEqual(head, head)) head++;
  let tail = 0;
  while (tail < most - head && isEqual(before - 1 - tail, after - 1 - tail)) tail++;
  return { head, tail };
}
