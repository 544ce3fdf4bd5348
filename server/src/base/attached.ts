/**
 * What is derived from an object and lives as long as it, as in a WeakMap, but kept on the object itself: what a WeakMap holds survives
 * each small collection of garbage, used or not, so that all that was ever read was moved to the old heap.
 */

export interface Attached<Key extends object, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

/** Makes a class that extends it put its private fields on what is given: they are not copied, listed or compared with the object. */
const Given = function Given(given: object): object {
  return given;
} as unknown as new (
  given: object,
) => object;

export function attached<Key extends object, Value>(): Attached<Key, Value> {
  class Holder extends Given {
    #value: Value;

    constructor(key: Key, value: Value) {
      super(key);
      this.#value = value;
    }

    static get(key: Key): Value | undefined {
      return #value in key ? key.#value : undefined;
    }

    static set(key: Key, value: Value): void {
      if (#value in key) key.#value = value;
      else new Holder(key, value);
    }
  }
  return Holder;
}
