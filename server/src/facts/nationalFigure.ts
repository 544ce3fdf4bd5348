/** What a text published for the whole country says of it where nothing is named: rates and large amounts, in paragraphs that tell of nobody else. */
import { dimensionOf } from '../lexicon/units.ts';
import { longestFrom } from '../lexicon/wordTrie.ts';
import type { Quantity } from '../mentions/proposal.ts';
import { longestPlace, places } from './figureScope.ts';

/** Exponents of the smallest sum of money, and of the smallest number of anything else. */
const largeSum = 8;
const large = 4;

export function isCountrySize({ values: [value], unit }: Quantity): boolean {
  const dimension = dimensionOf(unit);
  if (unit === '' || dimension === 'time') return false;
  return (
    /^(?:ratio|percentPoint|multiple)$/.test(dimension) || value.e >= (dimension.startsWith('money') ? largeSum : large)
  );
}

/** Firms, works and events by their kind, and places that call themselves so. */
const anyThing =
  /公司|集团(?!化)|股份|高铁|铁路(?!局)|高速(?!增|发)|大桥|工程|大赛|论坛|博览会|展会|[\u4e00-\u9fff]{2}[江河湖](?!畔)|[全我][省市县区州镇乡村]/;

/** What is told of a country or of a trade as a whole. */
const ofWhole = /我国|全国|各地|统计|规模以上|规上|行业|社会消费|进出口/;

/** Whether words tell of the country or a trade, and of nobody smaller and of no other country. */
export function tellsOfCountry(words: string): boolean {
  if (!ofWhole.test(words) || anyThing.test(words)) return false;
  for (let at = 0; at < words.length; at++) {
    const place = longestFrom(places, words, at, Math.min(at + longestPlace, words.length));
    if (place !== undefined && place !== '中国') return false;
  }
  return true;
}
