/** Reads plain data out of a pack: what `valueWriter.ts` has written. */
import type { ByteReader } from '../base/byteStream.ts';
import { type Decimal, decimal, powerOfTen } from '../base/interval.ts';
import { raw, type Span, span } from '../base/span.ts';
import type { Bound } from '../mentions/proposal.ts';
import { quantityFrom, type WrittenNumber } from '../mentions/quantity.ts';
import { type PackedText, tags } from './packFormat.ts';

/** A place in a document's text. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** Arguments of one call: engines bound them. */
const longestCall = 4096;

export function unitsAsText(units: Uint16Array, from: number, to: number): string {
  // Not spread: that goes through an iterator and takes ten times as long.
  if (to - from <= longestCall) return String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[]);
  return unitsAsText(units, from, from + longestCall) + unitsAsText(units, from + longestCall, to);
}

/** Words of a pack that have been asked for: the same few come again and again. */
const wordsOf = new WeakMap<PackedText, Map<number, string>>();
const keptWords = 256;

export function wordOf(pack: PackedText, number: number): string {
  const known = wordsOf.get(pack) ?? new Map<number, string>();
  if (known.size === 0) wordsOf.set(pack, known);
  const found = known.get(number);
  if (found !== undefined) return found;
  const [, words, starts] = pack.sections;
  const word = unitsAsText(words, starts[number] as number, starts[number + 1] as number);
  if (number < keptWords) known.set(number, word);
  return word;
}

/** Reads value after value. `slices`: places in the text are given as such. */
export function valueReader(bytes: ByteReader, pack: PackedText, text: number, slices = false): () => unknown {
  function readDecimal(tag = bytes.byte()): Decimal {
    if (tag === tags.longDecimal) return decimal(value() as string);
    const code = bytes.number();
    const exponent = code % 2 === 0 ? code / 2 : -(code + 1) / 2;
    const digits = bytes.number();
    if (tag === tags.decimal && digits === 1) return powerOfTen(exponent);
    return decimal(`${tag === tags.negativeDecimal ? '-' : ''}${digits}e${exponent}`);
  }
  const written = (): WrittenNumber => ({ value: readDecimal(), step: readDecimal() });

  function object(shape: number): object {
    const made: Record<string, unknown> = {};
    for (const key of pack.table.shapes[shape] as readonly string[]) made[key] = value();
    return made;
  }

  function value(): unknown {
    const tag = bytes.byte();
    if (tag >= tags.smallWord) return wordOf(pack, tag - tags.smallWord);
    if (tag >= tags.smallNumber) return tag - tags.smallNumber;
    if (tag >= tags.smallShape) return object(tag - tags.smallShape);
    switch (tag) {
      case tags.null:
        return null;
      case tags.undefined:
        return undefined;
      case tags.true:
        return true;
      case tags.false:
        return false;
      case tags.number:
        return bytes.number();
      case tags.negative:
        return -bytes.number();
      case tags.fraction:
        return Number(value());
      case tags.word:
        return wordOf(pack, bytes.number());
      case tags.slice: {
        const from = text + bytes.number();
        const slice: Slice = { from, to: from + bytes.number() };
        return slices ? slice : unitsAsText(pack.sections[0], slice.from, slice.to);
      }
      case tags.array:
        return Array.from({ length: bytes.number() }, value);
      case tags.object:
        return object(bytes.number());
      case tags.span: {
        const start = bytes.number();
        const made: Span<ReturnType<typeof raw>> = span(raw(start), raw(start + bytes.number()));
        return made;
      }
      case tags.quantity:
      case tags.quantityRange: {
        const from = written();
        const to = tag === tags.quantityRange ? written() : null;
        return quantityFrom(from, to, value() as string, value() as Bound);
      }
      default:
        return readDecimal(tag);
    }
  }
  return value;
}
