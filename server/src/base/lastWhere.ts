/** Binary search: index of the last element that `holds` is true of; it is true of a beginning of the list and of nothing behind. -1 where of none. */
export function lastWhere<Element>(list: readonly Element[], holds: (element: Element) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Element)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
