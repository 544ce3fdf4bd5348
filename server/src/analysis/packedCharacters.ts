/**
 * The characters of a pack in half of what they take as UTF-16: each code of one or two bytes stands for a character or a frequent pair
 * of them, the most frequent ones take one byte. Any stretch is read by itself.
 */

/** UTF-16 code units as bytes. */
export interface PackedCharacters {
  /** What each code stands for, the frequent ones first: a unit, and in the upper half the second one of a pair; 0 where there is none. */
  readonly alphabet: Uint32Array;
  readonly bytes: Uint8Array;
  /** Where every so many units begin. */
  readonly starts: Uint32Array;
}

/** Units between two whose place is written down. No pair reaches over such a place. */
const together = 256;
/** A pair that stands in fewer places is not worth its place in the alphabet. */
const leastPlaces = 32;
/** Pairs are looked for among so many of the most frequent units: of each two of these the places are counted. */
const pairedUnits = 1024;
const mostCodes = 65_536;

/**
 * How many codes take one byte. The other values of a byte begin two bytes, which must be enough for all other codes: where there are as
 * many as two bytes can tell apart, none takes one byte.
 */
const singleBytes = (codes: number): number => Math.min(codes, Math.floor((mostCodes - codes) / 255));

export function packCharacters(units: Uint16Array): PackedCharacters {
  const { entries, tokens } = tokensOf(units);
  const counts = new Uint32Array(entries.length);
  for (const token of tokens) counts[token]!++;
  const used = Uint32Array.from(entries.keys())
    .filter((entry) => counts[entry]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b);
  const codes = new Uint16Array(entries.length);
  used.forEach((entry, code) => {
    codes[entry] = code;
  });
  const single = singleBytes(used.length);
  const bytes = new Uint8Array(used.reduce((sum, entry, code) => sum + counts[entry]! * (code < single ? 1 : 2), 0));
  const starts = new Uint32Array(Math.ceil(units.length / together));
  let [at, unit] = [0, 0];
  for (const token of tokens) {
    if (unit % together === 0) starts[unit / together] = at;
    unit += lengthOf(entries[token]!);
    const code = codes[token]!;
    if (code < single) bytes[at++] = code;
    else {
      bytes[at++] = single + ((code - single) >>> 8);
      bytes[at++] = (code - single) & 0xff;
    }
  }
  return { alphabet: used.map((entry) => entries[entry]!), bytes, starts };
}

const lengthOf = (entry: number): number => (entry > 0xffff ? 2 : 1);

/** The units as numbers of entries: units, then pairs. */
function tokensOf(units: Uint16Array): { readonly entries: Uint32Array; readonly tokens: Uint16Array } {
  const counts = new Uint32Array(65_536);
  for (const unit of units) counts[unit]!++;
  const singles = Uint32Array.from(counts.keys())
    .filter((unit) => counts[unit]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b);
  const ranks = new Uint16Array(65_536);
  singles.forEach((unit, rank) => {
    ranks[unit] = rank;
  });
  const width = Math.min(pairedUnits, singles.length);
  /** Number of two units that follow one another; -1 where they are no pair. NUL is in none: it tells that there is no second unit. */
  const pairAt = (i: number): number => {
    const [first, second] = [ranks[units[i]!]!, ranks[units[i + 1]!]!];
    const isPair = first < width && second < width && i + 1 < units.length && units[i + 1] !== 0;
    return isPair && (i + 1) % together !== 0 ? first * width + second : -1;
  };
  const places = new Uint32Array(width * width);
  for (let i = 0; i < units.length; i++) if (pairAt(i) >= 0) places[pairAt(i)]!++;
  const pairs = Uint32Array.from(places.keys())
    .filter((pair) => places[pair]! >= leastPlaces)
    .sort((a, b) => places[b]! - places[a]! || a - b)
    .subarray(0, mostCodes - singles.length);
  const entryOfPair = new Uint16Array(places.length);
  pairs.forEach((pair, i) => {
    entryOfPair[pair] = singles.length + i;
  });
  const tokens = new Uint16Array(units.length);
  let length = 0;
  for (let i = 0; i < units.length; length++) {
    const entry = entryOfPair[pairAt(i)] ?? 0;
    // Where the pair that begins with the second one is far more frequent, the first one is left to itself.
    const isPair = entry > 0 && (places[pairAt(i + 1)] ?? 0) <= 2 * places[pairAt(i)]!;
    tokens[length] = isPair ? entry : ranks[units[i]!]!;
    i += isPair ? 2 : 1;
  }
  const both = pairs.map((pair) => singles[Math.floor(pair / width)]! + singles[pair % width]! * 65_536);
  return { entries: Uint32Array.from([...singles, ...both]), tokens: tokens.subarray(0, length) };
}

/** Arguments of one call: engines bound them. */
const longestCall = 4096;
/** A pair may reach over the end. */
const buffer = new Uint16Array(longestCall + 1);

/** The units from an index on, up to another one. */
export function textAt({ alphabet, bytes, starts }: PackedCharacters, from: number, to: number): string {
  const single = singleBytes(alphabet.length);
  let at = starts[Math.floor(from / together)] ?? 0;
  let unit = from - (from % together);
  let text = '';
  let length = 0;
  while (unit < to) {
    const byte = bytes[at++]!;
    const entry = alphabet[byte < single ? byte : single + ((byte - single) << 8) + bytes[at++]!]!;
    if (unit >= from) buffer[length++] = entry;
    unit++;
    if (entry > 0xffff) {
      if (unit >= from && unit < to) buffer[length++] = entry >>> 16;
      unit++;
    }
    if (length >= longestCall || unit >= to) {
      // Not spread: that goes through an iterator and takes ten times as long.
      text += String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[]);
      length = 0;
    }
  }
  return text;
}
