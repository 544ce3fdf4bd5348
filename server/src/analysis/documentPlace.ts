/** Whose document it is: the place that 全市, 全区 and 我省 speak of. */
import { cities, isPlace, provinces } from '../lexicon/places.ts';
import type { Block } from '../text/logicalText.ts';
import type { Segmenter } from '../text/segmenter.ts';

/** Words of a place's rank, by the word that 全 and 我 go before. */
const ranks = ['省', '市', '区', '县', '州', '旗'] as const;

/** How much of a long text is looked at, in UTF-16 code units. */
const sample = 60_000;
/** How much text may be segmented in search of a place without its rank. */
const segmented = 3_000;
/** What a name in a title weighs against one in the text. */
const titleWeight = 20;

/** Two to four characters and a rank; the first ones may belong to the words before the name. */
const named = /([\p{Script=Han}]{2,4})(省|自治区|市|（新）区|新区|区|县|自治州|旗)/gu;
/** Words that end like a place and are none: 示范区, 城市, 各县. */
const common =
  /(?:全|我|本|各|该|两|多|外|跨|分|整|老|新|城|郊|市|园|景|社|地|小|片|校|库|灾|山|湖|牧|林|农|战|专|特|发|保税|示范|试验|试点|先行|合作|自贸|功能|工业|产业|创新|集聚|度假|保护|街|辖|东部|西部|南部|北部|高新|自治|直辖|超|上|门|夜|都|股|楼|菜|级|省|县|聚|际|心)$/;

/** @returns the place with its rank (`即墨区`, `山东省`), or null. */
export function documentPlace(blocks: readonly Block[], segmenter: Segmenter): string | null {
  const titles = blocks.filter((block) => block.level === 1 || block.kind === 'furniture');
  const text = textOf(blocks);
  const title = textOf(titles);
  const rank = rankOf(text);
  const counts = new Map<string, number>();
  countNames(text, 1, counts);
  countNames(title, titleWeight, counts);
  // A title says 即墨：… where the text says 即墨区.
  for (const [name, count] of counts)
    if (title.includes(name.replace(/(?:（新）|新|自治)?.$/, ''))) counts.set(name, count + titleWeight);
  const score = ([name, count]: readonly [string, number]): number =>
    count * (rank !== null && name.endsWith(rank) ? 4 : 1);
  const [best] = [...counts].sort((a, b) => score(b) - score(a) || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  if (best && (best[1] >= titleWeight || (best[1] >= 2 && (rank === null || best[0].endsWith(rank))))) return best[0];
  return rank === null ? null : unranked(text, rank, segmenter);
}

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, sample);

/** Counts the places that a text names with their rank; of an unknown one both the last two and the last three characters. */
function countNames(text: string, weight: number, counts: Map<string, number>): void {
  for (const [, before = '', rank = ''] of text.matchAll(named)) {
    if (common.test(before)) continue;
    const stems = [4, 3, 2].map((length) => before.slice(-length));
    const known =
      stems.find((stem) => isPlace(stem + rank)) ?? (rank === '市' ? stems.find((stem) => isPlace(stem)) : undefined);
    for (const name of known ? [known + rank] : [before.slice(-2) + rank, before.slice(-3) + rank])
      counts.set(name, (counts.get(name) ?? 0) + weight);
  }
}

/** The rank that the text speaks of as its own: 全市, 我省. The highest count wins. */
function rankOf(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const rank of ranks) {
    const found = text.match(new RegExp(`[全我]${rank}(?!会|[\\u4e00-\\u9fff]?代)`, 'g'))?.length ?? 0;
    if (found > most) {
      most = found;
      best = rank;
    }
  }
  return best;
}

/** The place that a text names most often without its rank: a province or city of the table, else a place word of the segmenter. */
function unranked(text: string, rank: string, segmenter: Segmenter): string | null {
  const table = rank === '省' ? provinces : rank === '市' ? cities : null;
  const names = table
    ? table.map(({ short, name }) => [short, name] as const)
    : placeWords(text, segmenter).map((word) => [word, word + rank] as const);
  const counted = names.map(([word, name]) => ({ name, count: text.split(word).length - 1 }));
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a), { name: '', count: 1 });
  return best.count >= 2 ? best.name : null;
}

function placeWords(text: string, segmenter: Segmenter): readonly string[] {
  const words = segmenter
    .tag(text.slice(0, segmented))
    .filter(
      ({ text: word, tag }) =>
        tag === 'ns' && word.length >= 2 && word.length <= 4 && !/[国省市区县州洲]$/.test(word) && !isPlace(word),
    );
  return [...new Set(words.map((word) => word.text))];
}
