/** Keeps the last result of what is reckoned from a list: who edits a text asks for mostly the very same elements again. */

/** @param reckon depends on nothing but the elements, which are told apart by identity. */
export function lastResult<Element, Result>(
  reckon: (list: readonly Element[]) => Result,
): (list: readonly Element[]) => Result {
  let last: { readonly list: readonly Element[]; readonly result: Result } | undefined;
  return (list) => {
    if (!last || last.list.length !== list.length || list.some((one, i) => one !== last?.list[i]))
      last = { list, result: reckon(list) };
    return last.result;
  };
}
