/** Offsets in characters as brat and the Web Annotation model count them: Unicode code points, where the product counts UTF-16 units. */

/** Gives the code points before an offset; offsets must not go down, so that a document is counted once. */
export function codePointCounter(text: string): (offset: number) => number {
  let at = 0;
  let count = 0;
  return (offset) => {
    while (at < offset) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      count++;
    }
    return count;
  };
}
