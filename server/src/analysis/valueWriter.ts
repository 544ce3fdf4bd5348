/** Writes plain data into a pack: strings as places in a text or as numbered words, objects as numbered shapes with their values. */
import type { ByteWriter } from '../base/byteStream.ts';
import { type Decimal, decimal } from '../base/interval.ts';
import { writtenIn } from '../mentions/quantity.ts';
import type { FigureMention } from './documentAnalysis.ts';
import { tags } from './packFormat.ts';

/** Words of fewer characters take less as a word than as a place in the text. */
const shortestSlice = 3;

/** The block that a value stands in, and where the block starts in its document's text. */
export interface Around {
  readonly text: string;
  readonly start: number;
}

export function valueWriter(
  out: ByteWriter,
  wordNumber: (word: string) => number,
  shapeNumber: (keys: readonly string[]) => number,
  sharedNumber: (value: object) => number | undefined = () => undefined,
): (value: unknown, here: Around) => void {
  /** In one byte from `small` up to `end`, else behind `tag`. */
  function writeNumbered(number: number, tag: number, small: number, end: number): void {
    if (number < end - small) out.byte(small + number);
    else {
      out.byte(tag);
      out.number(number);
    }
  }

  const writeWord = (word: string): void => writeNumbered(wordNumber(word), tags.word, tags.smallWord, 256);

  function writeDecimal({ s, c, e }: Decimal): void {
    if (c.length > 15) {
      out.byte(tags.longDecimal);
      writeWord(`${s < 0 ? '-' : ''}${c.join('')}e${e - c.length + 1}`);
      return;
    }
    out.byte(s < 0 ? tags.negativeDecimal : tags.decimal);
    out.signed(e - c.length + 1);
    out.number(c.reduce((sum, digit) => sum * 10 + digit, 0));
  }

  function writeNumber(value: number): void {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
      out.byte(tags.fraction);
      writeWord(Object.is(value, -0) ? '-0' : String(value));
    } else if (value < 0) {
      out.byte(tags.negative);
      out.number(-value);
    } else writeNumbered(value, tags.number, tags.smallNumber, tags.smallWord);
  }

  function writeObject(value: object, here: Around): void {
    if (value instanceof decimalClass) {
      writeDecimal(value as Decimal);
      return;
    }
    const written = writtenIn(value);
    if (written) {
      const { unit, bound } = value as FigureMention['quantity'];
      out.byte(written.to ? tags.quantityRange : tags.quantity);
      for (const number of written.to ? [written.from, written.to] : [written.from]) {
        writeDecimal(number.value);
        writeDecimal(number.step);
      }
      writeWord(unit);
      writeWord(bound);
      return;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError(`not plain: ${value.constructor?.name}`);
    const keys = Object.keys(value);
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (keys.length === 2 && isOffset(start) && isOffset(end) && end >= start && keys[0] === 'start') {
      out.byte(tags.span);
      out.number(start);
      out.number(end - start);
      return;
    }
    const shared = sharedNumber(value);
    if (shared !== undefined) writeNumbered(shared, tags.shared, tags.smallShared, tags.smallNumber);
    else {
      writeNumbered(shapeNumber(keys), tags.object, tags.smallShape, tags.smallShared);
      for (const key of keys) write((value as Record<string, unknown>)[key], here);
    }
  }

  function write(value: unknown, here: Around): void {
    if (value === null) out.byte(tags.null);
    else if (value === undefined) out.byte(tags.undefined);
    else if (typeof value === 'boolean') out.byte(value ? tags.true : tags.false);
    else if (typeof value === 'number') writeNumber(value);
    else if (typeof value === 'string') {
      const at = value.length < shortestSlice ? -1 : here.text.indexOf(value);
      if (at < 0) {
        writeWord(value);
        return;
      }
      out.byte(tags.slice);
      out.number(here.start + at);
      out.number(value.length);
    } else if (Array.isArray(value)) {
      out.byte(tags.array);
      out.number(value.length);
      for (const item of value) write(item, here);
    } else if (typeof value === 'object') writeObject(value, here);
    else throw new TypeError(`not plain: ${typeof value}`);
  }
  return write;
}

const decimalClass = decimal(0).constructor as abstract new () => Decimal;

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
