/** Types of `folder.mjs`, for the tests that use it. */
export function madeDocument(texts: readonly (readonly string[])[], i: number): string;
