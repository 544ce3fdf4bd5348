/** Records one behind another, with a table of where every so many begin: one alone is found without reading all before it. */
import { type ByteReader, type ByteWriter, byteReader } from '../base/byteStream.ts';

export const recordsTogether = 16;

/** Gives where the table is: the number of records, their length before the table, that of each group but the last. */
export function writeRecords<Item>(
  out: ByteWriter,
  items: readonly Item[],
  write: (item: Item, i: number) => void,
): number {
  const starts: number[] = [];
  items.forEach((item, i) => {
    if (i % recordsTogether === 0) starts.push(out.length);
    write(item, i);
  });
  const table = out.length;
  out.number(items.length);
  out.number(table - (starts[0] ?? table));
  for (let i = 1; i < starts.length; i++) out.number((starts[i] as number) - (starts[i - 1] as number));
  return table;
}

/** How many records there are, and a reader at the start of the group that one of them is in. */
export function readRecords(
  values: Uint8Array,
  table: number,
  index = 0,
): { readonly count: number; readonly bytes: ByteReader } {
  const head = byteReader(values, table);
  const count = head.number();
  let at = table - head.number();
  for (let before = recordsTogether; before <= index && before < count; before += recordsTogether) at += head.number();
  return { count, bytes: byteReader(values, at) };
}
