/**
 * File URIs ↔ paths. Every file has exactly one URI here, spelled as VS Code spells it, so that an open document and the file that was
 * found on the disk meet under one key whatever the client's own spelling is.
 */

/** RFC 3986 unreserved characters stay, everything else is percent-encoded, as VS Code does it. */
const encoded = (part: string): string =>
  // Most parts need none, and a start spells every file.
  /^[\w.~-]*$/.test(part) ? part : escaped(part);

const escaped = (part: string): string =>
  encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** `path` is absolute, with forward slashes: `/a/b`, `C:/a/b` or `//server/share/a`. */
export function uriFromPath(path: string): string {
  const drive = path.replace(/^[A-Za-z]:/, (letter) => `/${letter.toLowerCase()}`);
  const segments = drive.split('/').map(encoded).join('/');
  return drive.startsWith('//') ? `file:${segments}` : `file://${segments}`;
}

/** The path of a file URI, with forward slashes; null for what is no file (`untitled:…`). */
export function pathFromUri(uri: string): string | null {
  const match = /^file:\/\/([^/]*)(\/[^?#]*)/i.exec(uri);
  if (!match) return null;
  try {
    const [, authority, path] = match.map(decodeURIComponent);
    if (authority && authority !== 'localhost') return `//${authority}${path}`;
    return path!.replace(/^\/([A-Za-z]):/, (_, letter: string) => `${letter.toLowerCase()}:`);
  } catch {
    // A percent sign that encodes nothing.
    return null;
  }
}

/** The one spelling of a URI under which the workspace keeps a document. */
export function documentKey(uri: string): string {
  const path = pathFromUri(uri);
  return path === null ? uri : uriFromPath(path);
}

/** Last part of a path or URI, decoded. */
export function fileNameOf(pathOrUri: string): string {
  const path = pathFromUri(pathOrUri) ?? pathOrUri;
  return path.slice(path.lastIndexOf('/') + 1);
}
