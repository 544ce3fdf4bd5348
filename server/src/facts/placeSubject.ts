/** The place that a clause begins with as its subject: 某某市|启动改革; a county may leave out its rank: 长丰|生产整车. */
import { gated } from '../base/gated.ts';
import { commonWords } from '../lexicon/commonWords.ts';
import { countiesByStem } from '../lexicon/counties.ts';
import { longestFrom, trieOfStarts } from '../lexicon/wordTrie.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { splitScope } from './figureScope.ts';
import { isSubject } from './namedSubject.ts';

/** What a clause says before its subject: 同时，, 其中. */
const led = gated(/^(?:其中|同时|此外|另外|目前|近年来|近日|日前|随后|后来|[，、“\s])+/);
/** Longest and shortest counties without their rank, in characters. */
const longestStem = 3;
const stems = trieOfStarts(
  [...countiesByStem.keys()].filter((stem) => stem.length === 2 || stem.length === longestStem),
  (stem) => stem,
);
/** 镇雄至某某高速, 南非驻华大使: no subject; 甲市成为示范市，…: what was got ends with its clause. */
const leadsOn = /^(?:[至到驻、和与及—-]|成为|获[得评批]|荣获|入选|跻身|被评|成功创建)/;

export function placeSubject(clause: string, segmenter: Segmenter): string | undefined {
  const words = led.without(clause);
  const { scope, isThing } = splitScope(words);
  if (scope === undefined) return shortCounty(words, segmenter);
  // 全省率先…, 全国首个…: what a clause begins with and is no subject.
  const isOf = isThing || /^(?:[全我]|中国)/.test(scope) || leadsOn.test(words.slice(scope.length));
  return !isOf && isSubject(words, scope.length, segmenter) ? scope : undefined;
}

/** 长丰|生产…: a county by its short name, where a predicate follows at once. */
export function shortCounty(words: string, segmenter: Segmenter): string | undefined {
  const stem = longestFrom(stems, words, 0, Math.min(words.length, longestStem));
  if (stem === undefined || commonWords.has(stem) || leadsOn.test(words.slice(stem.length))) return undefined;
  // 运河, 延长 and their like are words of the language first; what the dictionary does not know, or calls a place, is a name.
  const [first] = segmenter.tag(words.slice(0, stem.length + 4));
  const isNamed = first?.text === stem && /^(?:ns|nz|x)/.test(first.tag);
  return isNamed && isSubject(words, stem.length, segmenter) ? stem : undefined;
}
