/** Tells equal objects of a pack by numbers, so that what many mentions have, such as a period or a scope, is written once. */

/** What tells an object from others, in characters: a longer one seldom comes again. */
const longest = 100;

export interface SharedObjects {
  /** The number of an object that has come before; undefined where it comes for the first time or is none that is shared. */
  numberOf(value: object): number | undefined;
  readonly starts: readonly number[];
}

/** @param write writes an object once and gives where it starts */
export function sharedObjects(write: (value: object) => number): SharedObjects {
  const numbers = new Map<string, number>();
  const once = -1;
  const starts: number[] = [];
  return {
    numberOf(value) {
      const name = nameOf(value);
      if (name === undefined || name.length > longest) return undefined;
      const known = numbers.get(name);
      if (known !== once) {
        if (known === undefined) numbers.set(name, once);
        return known;
      }
      numbers.set(name, starts.length);
      starts.push(write(value));
      return starts.length - 1;
    },
    starts,
  };
}

/** Equal for equal plain data alone; undefined for other data. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : `${value}`;
  if (value === null || value === undefined || typeof value === 'boolean') return `${value}`;
  if (typeof value !== 'object') return undefined;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  let name = Array.isArray(value) ? '[' : '{';
  for (const [key, inner] of Object.entries(value)) {
    const innerName = nameOf(inner);
    if (innerName === undefined) return undefined;
    name += `${key}=${innerName},`;
  }
  return `${name}]`;
}
