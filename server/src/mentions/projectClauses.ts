/**
 * Cuts a block into clauses and their list items, with everything quoted made opaque, so that the words inside quotes are neither
 * endings nor boundaries. Offsets stay those of the block.
 */
import { codeUnits } from '../base/codeUnits.ts';
import { characterMarks, holdsAny, isMarkedAt } from '../lexicon/wordTable.ts';

/** What stands for each character between quotes, and for the names that are no business of the grammar around them. */
export const opaque = '\uE000';
/** The same for a short bracket inside a name, which quotes nothing. */
export const bracketed = '\uE001';

export interface Quotation {
  /** Offset of the opening mark. */
  readonly start: number;
  /** First offset after the closing mark. */
  readonly end: number;
  readonly open: string;
}

export interface Item {
  readonly start: number;
  readonly end: number;
}

export interface Clause {
  /** Parts between the commas of a list (、). */
  readonly items: readonly Item[];
}

export interface Reading {
  readonly text: string;
  /** The text with quoted characters made opaque and quotation marks kept. */
  readonly masked: string;
  readonly quotations: readonly Quotation[];
  readonly clauses: readonly Clause[];
}

/**
 * A quotation longer than 60 characters is speech, not a name; so is one of whole clauses, whose names are read like those of any other
 * text.
 */
const quotes = ['“”', '「」', '‘’', '《》', '〈〉'];
const quotation = new RegExp(
  quotes.map(([open, close]) => `${open}[^${close}，。；：！？…]{1,59}${close}`).join('|'),
  'y',
);
const opening = characterMarks(quotes.map((pair) => pair.charAt(0)).join(''));
/** A bracket inside a name holds a short word (`甬台（温）铁路`), behind a road its two ends (`…大道（甲路—乙路）`), behind a line its works (`甲乙（扩建）`). */
const innerBracket = codeUnits(
  /[（(](?<=\p{Script=Han}.)(?!以下|下称|后称|简称|统称|又[称名]|[也亦俗别]称|原[名称]|现名|即)(?:[^（）()，。；、]{1,6}[）)](?=\p{Script=Han})|(?:[改新迁续]?扩?建|第?[一二三四五六1-6]期|\p{Script=Han}{2,6}段)[）)]|\p{Script=Han}{2,8}(?:[—至-]\p{Script=Han}{2,8}){1,3}[）)])/gu,
);
const speechMark = /[“”「」]/g;
/** A single dash between characters joins two places; a dash of the sentence is double, one behind a line leads to the next. */
const joining = /[—－](?<=\p{Script=Han}.)(?<!高速.)(?=\p{Script=Han})/gu;
/** `甲大道+乙大道` are two. */
const alongside = /\+(?<=(?:大道|路|高速)\+)(?=\p{Script=Han})/gu;
/** Marks of bold text; a single one multiplies. */
const bold = /\*\*/g;
/** Without one of these a text needs no masking. */
const maskable = characterMarks('“”「」‘《〈（(—－*+');
const itemEnd = characterMarks('，。；：！？,;:!?\t\n…—【】《》〈〉（）()|、');

export function readClauses(text: string): Reading {
  if (!holdsAny(text, maskable)) return { text, masked: text, quotations: [], clauses: findClauses(text) };
  const quotations = findQuotations(text);
  const unquoted = overwrite(
    withJoined(text.replace(speechMark, '，')).replace(bold, '，，').replace(alongside, '，'),
    quotations,
    ({ start, end }) => `${text[start]}${opaque.repeat(end - start - 2)}${text[end - 1]}`,
  );
  const masked = overwrite(unquoted, findBrackets(text), ({ start, end }) => bracketed.repeat(end - start));
  return { text, masked, quotations, clauses: findClauses(masked) };
}

const withJoined = (text: string): string => (/[—－]/u.test(text) ? text.replace(joining, bracketed) : text);

function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isMarkedAt(opening, text, at)) continue;
    quotation.lastIndex = at;
    if (!quotation.test(text)) continue;
    found.push({ start: at, end: quotation.lastIndex, open: text.charAt(at) });
    at = quotation.lastIndex - 1;
  }
  return found;
}

function findBrackets(text: string): Item[] {
  const found: Item[] = [];
  innerBracket.lastIndex = 0;
  for (let match = innerBracket.exec(text); match; match = innerBracket.exec(text))
    found.push({ start: match.index, end: innerBracket.lastIndex });
  return found;
}

/** The text with each of the spans, which are in order and apart, written anew in the same length. */
function overwrite<Part extends Item>(text: string, parts: readonly Part[], writing: (part: Part) => string): string {
  let written = '';
  let from = 0;
  for (const part of parts) {
    written += text.slice(from, part.start) + writing(part);
    from = part.end;
  }
  return from === 0 ? text : written + text.slice(from);
}

function findClauses(masked: string): Clause[] {
  const clauses: Clause[] = [];
  let items: Item[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) items.push({ start, end });
    start = end + 1;
  };
  for (let at = 0; at < masked.length; at++) {
    if (!isMarkedAt(itemEnd, masked, at)) continue;
    close(at);
    if (masked[at] === '、') continue;
    if (items.length > 0) clauses.push({ items });
    items = [];
  }
  close(masked.length);
  if (items.length > 0) clauses.push({ items });
  return clauses;
}
