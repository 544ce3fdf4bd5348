/** Types of `dictionaries.mjs` for the tests. */
export declare function pruneDictionaries(outFolder: string): void;
