/** Functions of an object that are computed once for each object and live as long as it. */
import { attached } from './attached.ts';

/** `compute` must give the same whenever it is asked. */
export function onceFor<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = attached<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
