/** The paths of workspace folders, and in which of them a document lies. */
import { pathFromUri } from './fileUri.ts';

/** Paths without an ending slash; folders that are not on a disk have none. */
export const rootsOf = (folders: readonly { readonly uri: string }[]): readonly string[] =>
  folders.flatMap(({ uri }) => pathFromUri(uri)?.replace(/\/+$/, '') ?? []);

/** The innermost of the roots that holds the document: folders may lie in one another. */
export function rootOfDocument(roots: readonly string[], uri: string): string | undefined {
  const path = pathFromUri(uri);
  const holding = roots.filter((root) => path?.startsWith(`${root}/`));
  return holding.sort((a, b) => b.length - a.length)[0];
}
