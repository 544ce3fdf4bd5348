/** Reads plain data out of a pack: what `valueWriter.ts` has written. */
import { type ByteReader, byteReader } from '../base/byteStream.ts';
import { type Decimal, decimal, powerOfTen } from '../base/interval.ts';
import { raw, type Span, span } from '../base/span.ts';
import type { Bound } from '../mentions/proposal.ts';
import { quantityFrom, type WrittenNumber } from '../mentions/quantity.ts';
import { textAt } from './packedCharacters.ts';
import { type PackedText, tags } from './packFormat.ts';

/** Words of a pack that have been asked for: the same few come again and again. */
const wordsOf = new WeakMap<PackedText, Map<number, string>>();
const keptWords = 256;

export function wordOf(pack: PackedText, number: number): string {
  const known = wordsOf.get(pack) ?? new Map<number, string>();
  if (known.size === 0) wordsOf.set(pack, known);
  const found = known.get(number);
  if (found !== undefined) return found;
  const { characters, wordStarts } = pack;
  const word = textAt(characters, wordStarts[number] as number, wordStarts[number + 1] as number);
  if (number < keptWords) known.set(number, word);
  return word;
}

/** Objects that many places share are kept as words are, and handed out as the same one: nobody changes them. */
const sharedKept = new WeakMap<PackedText, Map<number, unknown>>();

function sharedOf(pack: PackedText, number: number): unknown {
  const known = sharedKept.get(pack) ?? new Map<number, unknown>();
  if (known.size === 0) sharedKept.set(pack, known);
  const found =
    known.get(number) ?? valueReader(byteReader(pack.shared, pack.sharedStarts[number] as number), pack, 0)();
  if (number < keptWords) known.set(number, found);
  return found;
}

/** Reads value after value. @param text where the blocks of the document begin */
export function valueReader(bytes: ByteReader, pack: PackedText, text: number): () => unknown {
  function readDecimal(tag = bytes.byte()): Decimal {
    if (tag === tags.longDecimal) return decimal(value() as string);
    const exponent = bytes.signed();
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
    if (tag >= tags.smallShared) return sharedOf(pack, tag - tags.smallShared);
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
        return textAt(pack.characters, from, from + bytes.number());
      }
      case tags.array:
        return Array.from({ length: bytes.number() }, value);
      case tags.object:
        return object(bytes.number());
      case tags.shared:
        return sharedOf(pack, bytes.number());
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
