/**
 * What of the words before a figure names what it measures, by the tags of its words: who did it, when and how are taken off its front
 * and what leads to the figure off its end. Words that only say that something was done name nothing.
 */
import { gated } from '../base/gated.ts';
import { bodies, nounsLikeVerbs, people } from '../lexicon/headNouns.ts';
import { nounsLikeLeads } from '../lexicon/indicatorWords.ts';
import { objectVerbs } from '../lexicon/objectVerbs.ts';
import {
  adverbs,
  causatives,
  doings,
  longerWords,
  openers,
  type PhraseWords,
  places,
  prepositions,
  promoters,
  sayings,
} from '../lexicon/phraseWords.ts';
import { seek, soughtWords } from '../lexicon/soughtWords.ts';
import { eventNoun } from '../lexicon/thingNouns.ts';
import type { Segmenter, Word } from '../text/segmenter.ts';

const setOf = (rows: readonly PhraseWords[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ words }) => words.split(' ')));
const opens = setOf(openers);
const isHow = setOf(adverbs);
const leadsIn = setOf(prepositions);
const isPlaced = setOf(places);
const causes = setOf(causatives);
const promotes = setOf(promoters);
const says = setOf(sayings);
const does = setOf(doings);
const doesAsWell = gated(new RegExp(`^(?:${objectVerbs.map(({ pattern }) => pattern).join('|')})$`, 'u'));
/** Who is told apart by them is part of a name: 农村, 城镇. */
/** Verbs that stand before a quantity and make no noun with it; 配备比例 and 签约户数 are nouns. */
const yields = /^(?:实现|完成|获得|取得|创造|产生|节约)$/;
const noAgent = /(?:农村|城市|城镇|乡村|居民|农民|牧民|劳动力|人口)$/;
const agents = [...people.map(({ words }) => words), ...bodies.map(({ words }) => words), eventNoun].join('|');
const agent = gated(new RegExp(`(?:${agents})$`, 'u'));

/** Whether words end in who does something. */
export const endsInAgent = (words: string): boolean => words.length > 2 && agent.test(words) && !noAgent.test(words);

/** What leads to a figure and is no part of a name. */
const trailers =
  '均|主要|全部|通常|一般|整体|总体|稳定|保持|维持|努力|双双|普遍|合计|总计|一共|最|在|从|由|比|到|至|于|以|已|已经|必须|还|也|就|都|才|便|只|只要|仅|能|能够|可|可以|会|要|需|需要|不|不足|不止|差|还差|上|有|是|为|了|着|过|去|近|且|并|和|与|及|但|连续|首次|一度|一般|大约|累计|常年|不断|有望|最快|最多|最少|平均|每[秒年月天日亩人户]|跃上|跨上|迈上|登上|站上';
const trailing = gated(new RegExp(`^(?:${trailers})$`));
/** Nouns of quantities: with one of them at its end, what looks like a sentence is a name (企业登记办理时间). */
export const namesQuantity = gated(
  /(?:[率额量值数费价度长宽高深重龄温比]|收入|支出|时间|时长|期限|工期|面积|规模|产能|能力|水平|标准|投资|资金|成本|利润|税收|余额|里程|人口|总产|单产|占比|比重|比例|贡献|增速|指数|强度|浓度|距离|速度|存款|贷款|就业|产值)$/,
);
const isVerb = ({ tag }: Word): boolean => /^(?:v|vd|vi|vg)$/.test(tag);
const isThing = ({ tag }: Word): boolean => /^(?:n|x|l|j|eng)/.test(tag);
const isNoun = ({ tag }: Word): boolean => /^(?:n|vn|an|x|l|j|eng|s)/.test(tag);

const literal = (words: Iterable<string>): string => [...words].join('|');

/** Words as an expression; those of one character but where they are a part of a longer word. */
const apart = (words: Iterable<string>): string =>
  literal(
    Array.from(words, (word) => {
      const parts = word.length > 1 ? [] : longerWords.filter((longer) => longer.includes(word));
      const [before, behind] = [0, 1].map((side) =>
        literal(parts.map((longer) => longer.split(word)[side]).filter(Boolean)),
      );
      return (before && `(?<!${before})`) + word + (behind && `(?!${behind})`);
    }),
  );
/** Hardly any name of a quantity holds one of these, so that hardly any is segmented. */
const startSign = gated(
  new RegExp(`^(?:[这那每]|${[opens, leadsIn, isPlaced, causes, says].map(apart).join('|')})`, 'u'),
);
const sign = soughtWords(
  `(?<=..)(?:${[['有'], isHow, leadsIn, isPlaced, causes, promotes, does, says].map(apart).join('|')}|${objectVerbs.map(({ pattern }) => pattern).join('|')})`,
);
const endSign = gated(new RegExp(`(?:${apart(trailers.split('|'))})$`, 'u'));
/** Longest phrase that may be a verb alone, in characters. */
const longestVerb = 4;
const mayBeTaken = (words: string, isBare: boolean): boolean =>
  startSign.test(words) ||
  endSign.test(words) ||
  seek(sign, words) !== null ||
  (words.length <= longestVerb && !isBare && !namesQuantity.test(words) && !nounsLikeVerbs.test(words));

/**
 * @param words the words before a figure.
 * @param isBare whether the figure may be told by what was done alone.
 * @param isGrowth whether it is by how much what is measured grows.
 * @returns what names what it measures; '' where nothing does.
 */
export function clausePhrase(words: string, isBare: boolean, isGrowth: boolean, segmenter: Segmenter): string {
  if (!segmenter.available || !mayBeTaken(words, isBare)) return words;
  const tagged = segmenter.tag(words);
  let end = tagged.length;
  if (!/占比$/.test(words)) while (end > 0 && trailing.test((tagged[end - 1] as Word).text)) end--;
  if (end === 0) return '';
  const text = words.slice(0, endOf(tagged[end - 1] as Word));
  const own = tagged.slice(0, end);
  const from = startOf(own, text, isGrowth);
  const rest = own.slice(from);
  const first = rest[0] as Word;
  // 这个数字, 每个月: what it stands for is said elsewhere.
  if (/^[这那每]/.test(first.text) && rest.length < 3 && !namesQuantity.test(text)) return '';
  if (isModal(rest)) return '';
  // 安置, 分红: what was done names a sum and people, but neither a time nor things counted, nor what stands behind the figure.
  return isBare ||
    text.length - first.start > longestVerb ||
    rest.some(isNoun) ||
    nounsLikeVerbs.test(text) ||
    namesQuantity.test(text)
    ? text.slice(first.start)
    : '';
}

/** 一年就能多收入, 买车还能享受: what somebody can do at the end of a clause names nothing. */
const isModal = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  isVerb(words.at(-1) as Word) &&
  (modal.test((words.at(-2) as Word).text) || modal.test(words.at(-3)?.text ?? '')) &&
  !nounsLikeVerbs.test((words.at(-1) as Word).text);
const modal = /^(?:能|可以|会|要|还能|就能)$/;

/** Who does something, or an adverb, with a verb behind it: without them a longer phrase is no verb, and is not segmented. */
const doneBy = gated(new RegExp(`^(?:${literal(isHow)})|(?:${agents})(?=..)`, 'u'));

/** The verb of a clause that says nothing but who did it and how, where it is no noun: 开启 of 县里已开启了. */
export function bareVerb(words: string, segmenter: Segmenter): string | undefined {
  if (words === '' || nounsLikeVerbs.test(words) || namesQuantity.test(words) || agent.test(words)) return undefined;
  if (words.length > longestVerb && !doneBy.test(words)) return undefined;
  const tagged = segmenter.tag(words);
  const last = tagged.findLastIndex(({ text }) => !trailing.test(text));
  const verb = tagged[last];
  if (verb === undefined || !isVerb(verb) || verb.text.length < 2) return undefined;
  const who = tagged.slice(0, last).filter(({ text }) => !isHow.has(text));
  if (who.some(isVerb)) return undefined;
  return who.length === 0 || endsInAgent(who.map(({ text }) => text).join('')) ? verb.text : undefined;
}

const endOf = ({ start, text }: Word): number => start + text.length;

/** Index of the word that what is measured begins with. */
function startOf(words: readonly Word[], text: string, isGrowth: boolean): number {
  let from = 0;
  const isQuantity = namesQuantity.test(text);
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i] as Word;
    const before = text.slice(0, word.start);
    if (i === from && nounsLikeLeads.test(text.slice(word.start))) continue;
    if (i === from && opens.has(word.text)) from = i + 1;
    else if (i === from && (leadsIn.has(word.text) || isPlaced.has(word.text)))
      from = verbAfter(words, i) ?? (isPlaced.has(word.text) ? i + 1 : from);
    else if (causes.has(word.text) || says.has(word.text) || (word.text === '有' && i > from && !text.includes('的')))
      from = i + 1;
    else if (
      promotes.has(word.text) &&
      (isGrowth || (i > from && isQuantity)) &&
      !nounsLikeLeads.test(text.slice(word.start))
    )
      from = i + 1;
    else if (isHow.has(word.text) && leadsClause(words, i + 1)) from = i + 1;
    else if (i > from && (leadsIn.has(word.text) || isPlaced.has(word.text))) from = doneAfter(words, i) ?? from;
    else if (
      i > from &&
      (isQuantity ? (i < words.length - 2 || yields.test(word.text)) && doesAsWell.test(word.text) : isDoing(word)) &&
      endsInAgent(before)
    )
      from = i;
  }
  return (words[from] as Word).text === '累计' && from < words.length - 1 ? from + 1 : from;
}

/** Whether a verb stands there and what it is done to behind it, other than in 开行量 and 可再生能源. */
function leadsClause(words: readonly Word[], at: number): boolean {
  const verb = words[at] as Word;
  const behind = words.slice(at + 1);
  if (!isVerb(verb) || /^(?:再生|支配|持续|利用|达到?|占|超过?|是)$/.test(verb.text)) return false;
  return behind.some(isThing) && !(behind.length === 1 && behind[0]?.text.length === 1);
}

/** Whether a word is what somebody does to something, and stands in no compound noun. */
export const isDoing = ({ text }: Word): boolean => does.has(text) || doesAsWell.test(text);

/** 县里每年|为产业提供专项资金: the verb behind what a preposition leads in within the clause, where it is what somebody does. */
function doneAfter(words: readonly Word[], at: number): number | undefined {
  const verb = verbAfter(words, at);
  return verb !== undefined && isDoing(words[verb] as Word) ? verb : undefined;
}

/** The verb that ends what a preposition leads in, with what it is done to behind it. */
function verbAfter(words: readonly Word[], at: number): number | undefined {
  for (let i = at + 2; i < words.length - 1; i++)
    if (isVerb(words[i] as Word) && isNoun(words[i + 1] as Word) && isNoun(words[i - 1] as Word)) return i;
  return undefined;
}
