/** Lists: an item taken out, an announced count changed. Raw text alone. */
import { type Chance, drawOne, exchange, type Plant, type PlantedDocument, replaceAt, type Site } from './plant.ts';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

interface Item {
  readonly start: number;
  /** End of the mark. */
  readonly mark: number;
  /** Start of what follows the item. */
  readonly end: number;
}

interface RawList {
  readonly shape: 'paragraphs' | 'sentences';
  readonly items: readonly Item[];
  /** Number right before the list that equals its length. */
  readonly count: { readonly start: number; readonly end: number } | null;
}

/** Lists of at least three items that count from one without a gap. */
function rawLists(text: string): readonly RawList[] {
  const paragraphs = [...text.matchAll(/^[ \t　]*[（(]([一二三四五六七八九十])[）)]/gm)];
  const sentences = [...text.matchAll(/(?<=[：:。；—])([一二三四五六七八九十])是/g)];
  return [...listsOf(text, paragraphs, 'paragraphs'), ...listsOf(text, sentences, 'sentences')];
}

function listsOf(text: string, marks: readonly RegExpExecArray[], shape: RawList['shape']): readonly RawList[] {
  const runs: RegExpExecArray[][] = [];
  for (const mark of marks) {
    const ordinal = numerals.indexOf(mark[1] as string);
    const run = runs.at(-1);
    if (ordinal === 0) runs.push([mark]);
    else if (run && run.length === ordinal && near(text, run.at(-1) as RegExpExecArray, mark, shape)) run.push(mark);
    else if (run) runs.push([]);
  }
  return runs.flatMap((run): readonly RawList[] => {
    if (run.length < 3) return [];
    const ends = run.map((mark, i) => run[i + 1]?.index ?? itemEnd(text, mark, shape));
    if (ends.some((end) => end < 0)) return [];
    const items = run.map((mark, i) => ({
      start: mark.index,
      mark: mark.index + mark[0].length,
      end: ends[i] as number,
    }));
    return [{ shape, items, count: countBefore(text, run[0] as RegExpExecArray, run.length) }];
  });
}

const near = (text: string, a: RegExpExecArray, b: RegExpExecArray, shape: RawList['shape']): boolean =>
  shape === 'paragraphs' || !text.slice(a.index, b.index).includes('\n');

/** Where the last item of a list ends: with its sentence, or unknown (-1) for paragraphs, whose last section has no end mark. */
function itemEnd(text: string, mark: RegExpExecArray, shape: RawList['shape']): number {
  if (shape === 'paragraphs') {
    const next = text.indexOf('\n', mark.index);
    return next < 0 ? text.length : next + 1;
  }
  const stop = text.slice(mark.index).search(/[。；]/);
  return stop < 0 ? -1 : mark.index + stop + 1;
}

/** A count that announces the list: 六个方面：, 以下6项工作。 */
function countBefore(text: string, first: RegExpExecArray, length: number): RawList['count'] {
  const from = Math.max(0, first.index - 40);
  const lead = text.slice(from, first.index).trimEnd();
  const match =
    /(?<![第百零二三四五六七八九十\d])([二三四五六七八九十]|\d{1,2})(?=(?:个方面|方面|个|项|条|大|件)[^。；：\d]{0,16}[：:。——]*$)/.exec(
      lead,
    );
  if (!match) return null;
  const value = /\d/.test(match[0]) ? match[0] : String(numerals.indexOf(match[0]) + 1);
  return value === String(length) ? { start: from + match.index, end: from + match.index + match[0].length } : null;
}

/** Names joined by 、 and the number of them right behind: 甲、乙、丙三大基地. */
const namesCounted =
  /(?<=[，。；：“])([^，。；：、“”（）()\s\d]{2,14}(?:、[^，。；：、“”（）()\s\d]{2,10}){1,8})(?<!第)([二两三四五六七八九])(?=[大个项条](?!百分点))/g;

/** The number of names is one more than the names; where the last 和 or the words before the first name leave it open how many they are, nothing is planted. */
function namedSites(document: PlantedDocument): readonly Site[] {
  const kind = 'list: number of names changed';
  return [...document.text.matchAll(namesCounted)].flatMap((match): readonly Site[] => {
    const [, names = '', number = ''] = match;
    const count = names.split('、').length;
    const value = number === '两' ? 2 : numerals.indexOf(number) + 1;
    if (value !== count || /[和与及等]/.test(names)) return [];
    const start = match.index + names.length;
    const by = numerals[count] as string;
    return [{ kind, make: () => exchange(kind, document, start, start + 1, by) }];
  });
}

/** As many figures as names round 分别: 甲、乙和丙分别增长5%、6%和7%. */
const dealt =
  /(?<=[，。；：\n])([^，。；：！？（）()\d\n]{2,80}?)分别[^，。；：、\d分]{0,10}((?:\d+(?:\.\d+)?(?:%|亿元|万元|个百分点|万人|万吨)[、和]){2,11}\d+(?:\.\d+)?(?:%|亿元|万元|个百分点|万人|万吨))(?=[，。；])/g;

/** One of the figures behind 分别 is taken out, where each name has one. */
function dealtSites(document: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'list: figure behind 分别 removed';
  return [...document.text.matchAll(dealt)].flatMap((match): readonly Site[] => {
    const [all, names = '', figures = ''] = match;
    const each = [...figures.matchAll(/[^、和]+[、和]?/g)];
    if (each.length !== names.split(/[、和]/).length) return [];
    const from = match.index + all.length - figures.length;
    return [
      {
        kind,
        make: () => {
          const one = drawOne(each.slice(0, -1), chance);
          return one ? exchange(kind, document, from + one.index, from + one.index + one[0].length, '') : null;
        },
      },
    ];
  });
}

export function listSites(document: PlantedDocument, chance: Chance): readonly Site[] {
  return [...namedSites(document), ...markedSites(document, chance), ...dealtSites(document, chance)];
}

function markedSites(document: PlantedDocument, chance: Chance): readonly Site[] {
  return rawLists(document.text).flatMap((list): readonly Site[] => {
    const removal = list.shape === 'paragraphs' ? 'list: （三） removed' : 'list: 三是 removed';
    const sites: Site[] = [{ kind: removal, make: () => without(removal, document, list, chance) }];
    const { count } = list;
    if (count)
      sites.push({
        kind: 'list: count changed',
        make: () => {
          const own = document.text.slice(count.start, count.end);
          const by = /\d/.test(own)
            ? String(list.items.length + 1)
            : (numerals[list.items.length === 10 ? 8 : list.items.length] as string);
          return exchange('list: count changed', document, count.start, count.end, by);
        },
      });
    return sites;
  });
}

/** An item is taken out; the last one only where a count says that it is missing, for a shorter list is none the worse. */
function without(kind: string, document: PlantedDocument, { items, count }: RawList, chance: Chance): Plant | null {
  const { name, text } = document;
  const removed = drawOne(count ? items : items.slice(0, -1), chance);
  // An item that has the heading of the next section in it takes that away too.
  if (!removed || /\n[ \t　]*[一二三四五六七八九十]{1,3}、/.test(text.slice(removed.start, removed.end))) return null;
  const at = items.indexOf(removed);
  const neighbours = [items[at - 1], items[at + 1]].flatMap((item) => (item ? [item] : []));
  const shift = (offset: number): number => (offset >= removed.end ? offset - (removed.end - removed.start) : offset);
  return {
    kind,
    before: [document],
    after: [{ name, text: replaceAt(text, removed.start, removed.end, '') }],
    places: [
      ...neighbours.map(({ start, mark }) => ({ name, start: shift(start), end: shift(mark) })),
      ...(count ? [{ name, start: count.start, end: count.end }] : []),
    ],
    note: `without ${text.slice(removed.start, removed.start + 20).replace(/\s+/g, '')}, item ${at + 1} of ${items.length}`,
  };
}
