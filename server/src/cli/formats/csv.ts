/**
 * `annotate --format csv`: one row for each mention (RFC 4180). A range has its upper end in `valueTo`. Starts with a byte-order mark:
 * without one, Excel on a Chinese Windows reads UTF-8 as GBK.
 */
import type { AnnotationWriter } from './annotationWriter.ts';

const columns = [
  'path',
  'kind',
  'start',
  'end',
  'text',
  'value',
  'valueTo',
  'unit',
  'bound',
  'role',
  'measure',
  'direction',
  'indicator',
  'indicatorId',
  'period',
  'scope',
  'type',
  'id',
  'name',
] as const;

export const csv: AnnotationWriter = function* (documents, { recordOf }) {
  yield `\uFEFF${row(columns)}`;
  for (const { uri, mentions } of documents) {
    for (const mention of mentions) {
      const record = recordOf(mention);
      const [value, valueTo] = Array.isArray(record.value) ? record.value : [record.value];
      const fields: Readonly<Record<string, unknown>> = { ...record, path: uri, value, valueTo };
      yield row(columns.map((column) => String(fields[column] ?? '')));
    }
  }
};

export const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Spreadsheets run a cell that starts like this as a formula; a sign by itself or before a plain number is none. */
const formula = /^[=+\-@\t\r]./s;
const number = /^[+-]?\d+(\.\d+)?$/;

export function cell(text: string): string {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
