/** Addresses of documents in formats that name them by URI. */
import { uriFromPath } from '../../workspace/fileUri.ts';

/** A path as given → a URI; a relative path stays relative. */
export function uriReference(path: string): string {
  if (/^([A-Za-z]:)?\//.test(path)) return uriFromPath(path);
  const relative = path.split('/').map((segment) => encodeURIComponent(segment.toWellFormed()));
  // A colon in the first segment would read as a scheme; encodeURIComponent has encoded it.
  return relative.join('/');
}
