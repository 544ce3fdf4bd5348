/** Writes and reads whole numbers as bytes, the small ones in one byte (LEB128), and puts arrays of numbers together as one buffer. */

export interface ByteWriter {
  byte(value: number): void;
  /** A whole number from 0 to 2^53 - 1. */
  number(value: number): void;
  /** A whole number of either sign, half as large at most. */
  signed(value: number): void;
  append(bytes: Uint8Array): void;
  /** Begins anew. */
  clear(): void;
  readonly length: number;
  /** A copy of what was written. */
  bytes(): Uint8Array;
}

export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(1 << 16);
  let length = 0;
  function byte(value: number): void {
    if (length === buffer.length) {
      const larger = new Uint8Array(buffer.length * 2);
      larger.set(buffer);
      buffer = larger;
    }
    buffer[length++] = value;
  }
  function number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      byte((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    byte(rest);
  }
  return {
    byte,
    number,
    signed: (value) => number(value < 0 ? -value * 2 - 1 : value * 2),
    append(bytes) {
      for (const one of bytes) byte(one);
    },
    clear() {
      length = 0;
    },
    get length() {
      return length;
    },
    bytes: () => buffer.slice(0, length),
  };
}

/** Reads what a `ByteWriter` has written, from an offset on. Behind the end it reads zeros. */
export interface ByteReader {
  byte(): number;
  number(): number;
  signed(): number;
  skip(bytes: number): void;
}

export function byteReader(bytes: Uint8Array, offset: number): ByteReader {
  let at = offset;
  const byte = (): number => bytes[at++] ?? 0;
  function number(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const next = byte();
      value += (next & 0x7f) * factor;
      if (next < 0x80) return value;
      factor *= 0x80;
    }
  }
  return {
    byte,
    number,
    signed() {
      const code = number();
      return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
    },
    skip(length) {
      at += length;
    },
  };
}

/** The kinds of arrays that a buffer is put together of. */
export type Section = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Numbers of eight bytes must lie at a multiple of eight. */
const aligned = (length: number): number => (length + 7) & ~7;

/** One buffer with the sections behind a table of where they lie. */
export function joinSections(sections: readonly Section[]): Uint8Array {
  const head = aligned(4 + sections.length * 8);
  const total = sections.reduce((sum, section) => sum + aligned(section.byteLength), head);
  const bytes = new Uint8Array(total);
  const table = new Uint32Array(bytes.buffer, 0, 1 + sections.length * 2);
  table[0] = sections.length;
  let at = head;
  sections.forEach((section, i) => {
    table[1 + i * 2] = at;
    table[2 + i * 2] = section.byteLength;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += aligned(section.byteLength);
  });
  return bytes;
}

/** The bytes of each section, without a copy. `bytes` must lie at a multiple of eight in its buffer. */
export function splitSections(bytes: Uint8Array): readonly Uint8Array[] {
  const [count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1);
  const table = new Uint32Array(bytes.buffer, bytes.byteOffset, 1 + count * 2);
  return Array.from({ length: count }, (_, i) =>
    bytes.subarray(table[1 + i * 2], (table[1 + i * 2] as number) + (table[2 + i * 2] as number)),
  );
}
