/** A number for each object, never given twice: who compares by it need not hold the object. */

const numbers = new WeakMap<object, number>();
let last = 0;

export function identityOf(object: object): number {
  const known = numbers.get(object);
  if (known !== undefined) return known;
  numbers.set(object, ++last);
  return last;
}
