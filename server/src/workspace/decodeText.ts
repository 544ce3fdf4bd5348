/**
 * Bytes of a file → its text. UTF-8 and UTF-16 with and without byte-order mark (which is no part of the text), GB18030 as the
 * last; says why where no reading fits. A few broken bytes do not lose the file: they are read as U+FFFD and reported.
 */
import { scanUtf8 } from './scanUtf8.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

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
  return decodeUtf8OrGb(bytes);
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

function decodeUtf8OrGb(bytes: Uint8Array): Decoded {
  const strict = strictly(bytes, 'utf-8');
  if (strict !== null) return { text: strict, encoding: 'utf-8' };
  const { threeByte, faults, firstFault } = scanUtf8(bytes);
  const utf8 = (): Decoded => ({ text: leniently(bytes, 'utf-8'), encoding: 'utf-8', damagedAt: firstFault });
  // Chinese in GB18030 read as UTF-8 is broken nearly everywhere; whole Chinese characters of UTF-8 come about by chance only now and then.
  if (threeByte > faults) return utf8();
  const gb = strictly(bytes, 'gb18030');
  if (gb !== null) return { text: gb, encoding: 'gb18030' };
  if (faults * charactersPerFault < bytes.length) return utf8();
  const lenient = leniently(bytes, 'gb18030');
  return faultsIn(lenient) * charactersPerFault < lenient.length
    ? { text: lenient, encoding: 'gb18030', damagedAt: firstFaultOfGb(bytes) }
    : { text: null, reason: 'undecodable', offset: firstFault };
}

/** Byte offset of the first byte that is no GB18030: the longest beginning that can be decoded, by bisection. */
function firstFaultOfGb(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // `stream` accepts a character that is cut off by the end of the beginning.
    try {
      new TextDecoder('gb18030', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
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
