/** Counts what in a sequence of bytes is UTF-8 (RFC 3629) and what is not, to tell a damaged UTF-8 file from another encoding. */

export interface Utf8Scan {
  /** Well-formed sequences of three bytes: nearly every Chinese character is one. */
  readonly threeByte: number;
  /** Bytes at which no well-formed sequence starts. */
  readonly faults: number;
  /** Offset of the first such byte; the length where there is none. */
  readonly firstFault: number;
}

export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let threeByte = 0;
  let faults = 0;
  let firstFault = bytes.length;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      if (faults === 0) firstFault = at;
      faults++;
      at++;
      // What follows a broken start belongs to the same fault.
      while (at < bytes.length && isContinuation(bytes[at]!)) at++;
      continue;
    }
    if (length === 3) threeByte++;
    at += length;
  }
  return { threeByte, faults, firstFault };
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** Length of the well-formed sequence that starts at an offset, or 0. Surrogates and overlong forms are not well-formed. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    if (byte === undefined || !isContinuation(byte)) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  const outside =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return outside ? 0 : length;
}
