/**
 * Figures in the cells of tables, whose unit stands in the header, beside the row's label or in a line such as `单位：亿元` above. A
 * table is read with evidence only: a unit that is known, and two rows with numbers.
 */
import { attached } from '../base/attached.ts';
import { isNegative } from '../base/interval.ts';
import { local, span } from '../base/span.ts';
import { rowOf } from '../facts/figureIndicator.ts';
import { isCounted } from '../facts/figureMeasure.ts';
import { nothingStated, type StatedFact } from '../facts/statedFact.ts';
import { counties } from '../lexicon/counties.ts';
import { isPlace } from '../lexicon/places.ts';
import { recogniseDates } from '../mentions/dates.ts';
import { recogniseFigures } from '../mentions/figures.ts';
import { emptyGlossary, type FigureProposal, type Proposal, type RecogniserTools } from '../mentions/proposal.ts';
import { resolveDate } from '../mentions/resolveDate.ts';
import type { Block } from '../text/logicalText.ts';
import { noSegmenter } from '../text/segmenter.ts';
import { type BlockReading, readingFrom, wordsOf } from './blockReading.ts';
import { type Cell, cellsOf, columnsOf, isNumber, tablesIn } from './tables.ts';

/** Farthest that a line with the unit stands above the table, in blocks. */
const unitReach = 3;
const unitLine = /单位[:：]\s*([^\s，。；、）)|]{1,12})/;
const bracketed = /[（(]([^（()）]{1,12})[)）]/;
const growthWords = /同?比?(?:增长|增速|增幅|增减)(?:率|幅度)?|±/;
const shareWords = /比重|占比/;
/** Headers that say nothing of what is measured. */
const emptyHeader =
  /^(?:指标|项目|名称|绝对额|绝对值|总量|总额|数值|数量|完成|完成额|实绩|合计|本期|本年|全年|累计|实际)?$/;
const year = /^(?:19|20)\d\d年?(?:度|全年)?$/;
const spelledTime =
  /(?:19|20)\d\d年?(?:全年)?|\d{0,2}[-—－~～至到]?\d{1,2}月(?:份|末)?|前?[一二三四]季度|[上下]半年|年?末/g;
/** Headers that say only what kind of amount a row's thing has. */
const amountHeader = /^(?:产|销|进口|出口|投资|成交|消费|运输|周转)?(?:产|销)?(?:量|额)$/;
const placeLike = /[省市区县州旗镇乡村]$/;
/** What a rate compares with is not its own period. */
const comparedTo = /比?(?:上年|去年|上月|上期)(?:同期|末)?/;
const anyTime = /[年月日季]|上半|下半|累计|本期|上期|同期/;

/** Readings of all blocks, those of table rows with the figures of their cells. The readings given stay as they are. */
export function tableFigures(
  blocks: readonly Block[],
  readings: readonly BlockReading[],
  tools: RecogniserTools,
): readonly BlockReading[] {
  if (!blocks.some(({ kind }) => kind === 'row')) return readings;
  const result = [...readings];
  for (const { headers, rows } of tablesIn(blocks)) {
    if (rows.length === 0) continue;
    const columns = columnsOf(headers.map((header) => cellsOf((blocks[header] as Block).text)));
    const above = unitAbove(blocks, headers.at(-1) ?? (rows[0] as number), headers.length);
    const caption = captionYear(blocks, readings, headers[0] ?? (rows[0] as number));
    const said = JSON.stringify([columns, above, caption]);
    const read = rows.map((row) => {
      const [block, own] = [blocks[row] as Block, readings[row] as BlockReading];
      const known = rowsRead.get(own);
      if (known?.said === said) return known;
      const figures = rowFigures(cellsOf(block.text), columns, above, caption);
      const made: RowRead = { said, size: figures.size, reading: withFigures(block, own, figures, tools) };
      rowsRead.set(own, made);
      return made;
    });
    if (read.filter(({ size }) => size > 0).length < 2) continue;
    rows.forEach((row, i) => {
      result[row] = (read[i] as RowRead).reading;
    });
  }
  return result;
}

/** What a row was last read as, by its own reading: after an edit elsewhere it is the same. */
const rowsRead = attached<BlockReading, RowRead>();

interface RowRead {
  /** What header and lines above say to it, as it is written. */
  readonly said: string;
  /** Number of its figures. */
  readonly size: number;
  readonly reading: BlockReading;
}

/** The reading of a row with the figures of its cells that are not read as something already. */
function withFigures(
  block: Block,
  own: BlockReading,
  found: ReadonlyMap<Proposal, StatedFact>,
  tools: RecogniserTools,
): BlockReading {
  const isFree = ({ span: { start, end } }: Proposal): boolean =>
    !own.proposals.some((other) => other.span.start < end && start < other.span.end);
  const figures = new Map([...found].filter(([proposal]) => isFree(proposal)));
  if (figures.size === 0) return own;
  // 万人 alone in its cell is the row's unit and no round number.
  const kept = own.proposals.filter((other) => other.kind !== 'figure' || /\d/.test(wordsOf(block, other)));
  const proposals = [...kept, ...figures.keys()].sort((a, b) => a.span.start - b.span.start);
  return readingFrom(block, proposals, tools, figures);
}

interface Unit {
  readonly unit: string;
  readonly words: string;
}

/** @param table the last block of the header; @param rows how many blocks the header has */
function unitAbove(blocks: readonly Block[], table: number, rows: number): Unit | null {
  for (let i = table; i >= 0 && i >= table - unitReach - rows; i--) {
    const found = unitLine.exec((blocks[i] as Block).text);
    if (found) return { unit: found[1] as string, words: found[0] };
    // The rows of another table end what a line above can speak for.
    if (i <= table - Math.max(rows, 1) - 1 && (blocks[i] as Block).kind === 'row') return null;
  }
  return null;
}

/** The year that the lines above a table speak of (表2 2024年主要指标); null where they name none or several. */
function captionYear(blocks: readonly Block[], readings: readonly BlockReading[], table: number): number | null {
  for (let i = table; i >= 0 && i >= table - unitReach; i--) {
    const years = new Set(
      (readings[i] as BlockReading).proposals.flatMap((one) => {
        const at = one.kind === 'date' && one.expression.form === 'point' ? one.expression.point.year : null;
        return at && 'stated' in at ? [at.stated] : [];
      }),
    );
    if (years.size > 0) return years.size === 1 ? ([...years][0] as number) : null;
    if (i < table && (blocks[i] as Block).kind === 'row') return null;
  }
  return null;
}

/** `投资额（亿元）` → 亿元; `比上年增长%` → %. */
function unitIn(words: string | undefined): Unit | null {
  const unit =
    words === undefined ? undefined : (bracketed.exec(words)?.[1] ?? /[^\d][%％‰]$/.exec(words)?.[0].slice(1));
  return unit && words ? { unit: unit.replace(/^(?:±|单位[:：]?)/, ''), words } : null;
}

function rowFigures(
  cells: readonly Cell[],
  columns: readonly string[],
  above: Unit | null,
  caption: number | null,
): ReadonlyMap<FigureProposal, StatedFact> {
  const found = new Map<FigureProposal, StatedFact>();
  const label = cells[0];
  if (!label || isNumber(label.text)) return found;
  const unitColumn = columns.findIndex((words) => /^(?:计量)?单位$/.test(words.replace(/\s/g, '')));
  const named =
    unitColumn > 0 && cells[unitColumn]
      ? { unit: cells[unitColumn].text.replace(/\s/g, ''), words: cells[unitColumn].text }
      : null;
  cells.forEach((cell, i) => {
    if (i === 0 || !isNumber(cell.text)) return;
    const column = columns[i];
    const isRate = column !== undefined && (growthWords.test(column) || shareWords.test(column));
    // A rate is not in the unit of what it is the rate of.
    const units = [unitIn(column), ...(isRate ? [] : [unitIn(label.text), named, above])];
    const [unit, quantity] = firstThatFits(cell.text, units);
    if (!unit || !quantity) return;
    const proposal: FigureProposal = {
      kind: 'figure',
      span: span(local(cell.start), local(cell.end)),
      quantity,
      form: 'plain',
      unitWords: unit.words,
    };
    found.set(proposal, cellFact(proposal, label, column, caption));
  });
  return found;
}

/** Brackets hold other things than units too (精炼铜（电解铜）), so that the first unit counts that can be one. */
function firstThatFits(
  number: string,
  units: readonly (Unit | null)[],
): readonly [Unit, FigureProposal['quantity']] | readonly [null, null] {
  for (const unit of units) {
    const quantity = unit && quantityOf(number, unit.unit);
    if (quantity) return [unit, quantity];
  }
  return [null, null];
}

/** Read as if the unit stood behind the number. */
function quantityOf(number: string, unit: string): FigureProposal['quantity'] | null {
  const written = `${number}${unit}`;
  const [figure, ...rest] = recogniseFigures(written, { segmenter: noSegmenter, glossary: emptyGlossary });
  return figure?.kind === 'figure' && rest.length === 0 && figure.span.start === 0 && figure.span.end === written.length
    ? figure.quantity
    : null;
}

const bare = (text: string): string =>
  text
    .replace(/<br ?\/?>|&nbsp;/g, '')
    .replace(bracketed, '')
    .replace(/\s/g, '');

function cellFact(
  { quantity }: FigureProposal,
  label: Cell,
  column: string | undefined,
  caption: number | null,
): StatedFact {
  const header = bare(column ?? '');
  const words = [comparedTo, spelledTime, growthWords, shareWords, /[%％]/g].reduce<string>(
    (rest, told) => rest.replace(told, ''),
    header,
  );
  const name = bare(label.text).replace(/^其中[:：]|\[\d{1,2}\]/g, '');
  const isGrowth = growthWords.test(header);
  const place = isPlace(name) || counties.has(name);
  // 产量 beside 精炼铜 is 精炼铜产量; a place that no table knows may be the label of any other.
  const joined = amountHeader.test(words) && !placeLike.test(name) ? `${name}${words}` : undefined;
  const value = emptyHeader.test(words) ? (place ? undefined : name) : place ? words : joined;
  const indicator = value === undefined || value.length < 2 ? undefined : { value, inherited: false };
  const negative = isNegative(quantity.values[0]);
  const row = indicator && rowOf(indicator);
  return {
    ...nothingStated,
    measure: isGrowth ? 'growth' : shareWords.test(header) ? 'share' : isCounted(quantity.unit) ? 'count' : 'level',
    direction: isGrowth && !negative ? 'up' : undefined,
    indicator,
    indicatorId: row?.indicatorId,
    indicatorModifier: row?.indicatorModifier,
    scope: place ? { value: name, inherited: false, loose: false, nearest: undefined } : undefined,
    header: periodOf(header, caption),
  };
}

/** The period that a header says, if any; null where it says one that is not known, such as 本期, or months without their year. */
function periodOf(header: string, caption: number | null): StatedFact['header'] {
  const time = header.replace(comparedTo, '').replace(growthWords, '');
  if (year.test(time)) return { period: time.slice(0, 4), words: header };
  if (!anyTime.test(time)) return undefined;
  const [date, ...rest] = recogniseDates(time);
  if (!date || rest.length > 0) return null;
  const { value } = resolveDate(date.expression, { reference: null, topicYear: caption, previous: null });
  return value === null ? null : { period: value, words: header };
}
