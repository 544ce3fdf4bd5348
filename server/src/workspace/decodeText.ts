/**
 * Bytes of a file → its text. UTF-8 and UTF-16 with and without byte-order mark (which is no part of the text), Big5 and GB18030 as
 * the last; says why where no reading fits. A few broken bytes do not lose the file: they are read as U+FFFD and reported.
 */
import { scanUtf8 } from './scanUtf8.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export type Decoded =
  | {
      readonly text: string;
      readonly encoding: Encoding;
      /** Byte offset of the first byte that could not be read; absent where all could. */
      readonly damagedAt?: number;
    }
  /** `offset`: the first byte that speaks against a text. */
  | { readonly text: null; readonly reason: 'binary' | 'undecodable'; readonly offset: number };

export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { text: null, reason: 'undecodable', offset: 0 };
  if (a === 0xff && b === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const encoding = utf16WithoutMark(bytes);
    return encoding ? decodeUtf16(bytes, encoding) : { text: null, reason: 'binary', offset: zero };
  }
  return decodeWithoutZeros(bytes);
}

/** The text where every byte fits, else null. */
function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const leniently = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

/** Broken bytes that a text may have before it counts as no text of the encoding: one in so many characters. */
const charactersPerFault = 100;

const faultsIn = (text: string): number => text.split('\uFFFD').length - 1;

function decodeWithoutZeros(bytes: Uint8Array): Decoded {
  const strict = strictly(bytes, 'utf-8');
  if (strict !== null) return { text: strict, encoding: 'utf-8' };
  const { threeByte, faults, firstFault } = scanUtf8(bytes);
  const utf8 = (): Decoded => ({ text: leniently(bytes, 'utf-8'), encoding: 'utf-8', damagedAt: firstFault });
  // Chinese in GB18030 read as UTF-8 is broken nearly everywhere; whole Chinese characters of UTF-8 come about by chance only now and then.
  if (threeByte > faults) return utf8();
  const encoding = isBig5(bytes) ? 'big5' : 'gb18030';
  const text = strictly(bytes, encoding);
  if (text !== null) return { text, encoding };
  if (faults * charactersPerFault < bytes.length) return utf8();
  const lenient = leniently(bytes, encoding);
  return faultsIn(lenient) * charactersPerFault < lenient.length
    ? { text: lenient, encoding, damagedAt: firstFaultIn(bytes, encoding) }
    : { text: null, reason: 'undecodable', offset: firstFault };
}

/** Pairs of bytes that are looked at. */
const sampledPairs = 4096;

/**
 * Nearly all of Big5 is also GB18030. But Chinese in GB18030 has its characters in the rows of GB 2312, nearly all where they are simplified;
 * of Big5 about half of the pairs fall there by chance, and nearly all begin with the bytes of its frequent characters, as those of GB18030 do
 * not. (Reports and articles in GB18030: at least 97 % in GB 2312, at most 66 % begin so. The same in Big5: at most 60 %, at least 80 %.)
 */
function isBig5(bytes: Uint8Array): boolean {
  let pairs = 0;
  let inGb2312 = 0;
  let frequentInBig5 = 0;
  for (let i = 0; i + 1 < bytes.length && pairs < sampledPairs; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const trail = bytes[++i]!;
    pairs++;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) inGb2312++;
    if (lead >= 0xa1 && lead <= 0xc6) frequentInBig5++;
  }
  return inGb2312 < 0.75 * pairs && frequentInBig5 > 0.75 * pairs;
}

/** Byte offset of the first byte that does not fit: the longest beginning that can be decoded, by bisection. */
function firstFaultIn(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // `stream` accepts a character that is cut off by the end of the beginning.
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const strict = strictly(bytes, encoding);
  if (strict !== null) return { text: strict, encoding };
  const text = leniently(bytes, encoding);
  const mark = bytes.length >= 2 && unitAt(bytes, 0, encoding) === 0xfeff ? 2 : 0;
  const fault = text.indexOf('\uFFFD');
  return { text, encoding, damagedAt: mark + 2 * fault };
}

const unitAt = (bytes: Uint8Array, at: number, encoding: 'utf-16le' | 'utf-16be'): number =>
  encoding === 'utf-16le' ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!;

/** Units looked at, and the share of them that must be characters of Chinese or ASCII text. */
const sampled = 4096;
const wantedShare = 0.9;

/** UTF-16 without a mark has zero bytes (line feeds, digits, 一), and one of its two byte orders reads as text while the other does not. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null;
  const little = shareOfText(bytes, 'utf-16le');
  const big = shareOfText(bytes, 'utf-16be');
  const better = little > big ? 'utf-16le' : 'utf-16be';
  return Math.max(little, big) >= wantedShare && little !== big ? better : null;
}

function shareOfText(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const units = Math.min(sampled, bytes.length / 2);
  let fitting = 0;
  for (let i = 0; i < units; i++) if (isTextUnit(unitAt(bytes, 2 * i, encoding))) fitting++;
  return fitting / units;
}

/** ASCII, typographic punctuation, CJK punctuation, Han, full-width forms. */
const isTextUnit = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  unit === 0x0a ||
  unit === 0x0d ||
  unit === 0x09 ||
  (unit >= 0x2010 && unit <= 0x2040) ||
  (unit >= 0x3000 && unit <= 0x303f) ||
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0xff00 && unit <= 0xff5e);
