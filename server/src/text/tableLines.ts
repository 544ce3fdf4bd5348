/** Lines of tables: Markdown rows between pipes, and rows whose cells are parted by blanks, as they come from a word processor. */
import { gated } from '../base/gated.ts';
import { unitAt } from '../lexicon/units.ts';

/** Two pipes at least, the first at the line's start. */
export const isPipeRow = (line: string): boolean => line.startsWith('|') && line.indexOf('|', 1) > 0;

/** A label, then two or more numbers, parted by tabs or by two blanks and more; nothing else on the line. */
const aligned = gated(
  /^[^\s\d，。；：、！？][^\t，。；：！？]{0,40}?(?:(?:\t| {2,}|\u3000+)[ \u3000\t]*-?\d[\d,]{0,20}(?:\.\d{1,6})?[%％]?){2,12}$/,
);

/** 粮食产量 万吨 45.6 -1.2 约束性: a cell with the unit parts label and numbers, whatever blanks there are; a word may end the line. */
const withUnit = gated(
  /^[^\s\d，。；：、！？][^\t，。；！？]{0,40}?(?<!\d)[ \t\u3000]+([^\s\d，。；：、！？]{1,10})(?:[ \t\u3000]+(?:-?\d[\d,]{0,20}(?:\.\d{1,6})?[%％]?|[—–-]{1,2})){1,12}(?:[ \t\u3000]+[^\s\d，。；！？]{1,8})?$/,
);
/** 指标 单位 2024年 2025年: the header of such rows. */
const unitHeader = gated(
  /^[^\s\d，。；！？][^，。；！？]{0,20}?[ \t\u3000](?:计量)?单\s?位[ \t\u3000]+[^，。；！？]{2,120}$/,
);

/** Whether a cell is a unit and nothing else, or the header of such cells. */
export function isUnitCell(words: string): boolean {
  if (/^(?:计量)?单位$/.test(words)) return true;
  const unit = words.replace(/^[十百千万亿]{1,2}(?=.)/, '');
  return unitAt(unit, 0)?.end === unit.length;
}

export const isUnitHeader = (line: string): boolean => line.length <= 160 && unitHeader.test(line);

function isUnitRow(line: string): boolean {
  const unit = withUnit.exec(line)?.[1];
  return unit !== undefined && isUnitCell(unit);
}

export const isAlignedRow = (line: string): boolean =>
  line.length <= 160 && (aligned.test(line) || isUnitRow(line) || unitHeader.test(line));

/** A row stands by itself: it goes on in no line, and no line goes on in it. */
export const isTableLine = (line: string): boolean => isPipeRow(line) || isAlignedRow(line);
