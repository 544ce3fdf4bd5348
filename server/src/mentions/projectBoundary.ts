/**
 * Finds where a name starts, given where it ends: after the verb, the particle or the conjunction that leads it in.
 */
import { type Gated, gated } from '../base/gated.ts';
import {
  clauseCharacterNames,
  clauseCharacters,
  clauseWords,
  wordsWithClauseCharacter,
} from '../lexicon/clauseWords.ts';
import { standsInCounty } from '../lexicon/counties.ts';
import { grammar, leadingVerbs, openingOfProgrammes, openingWords, programmeVerbs } from '../lexicon/nameCues.ts';
import { endingAt } from '../lexicon/nameEndings.ts';
import { mayHoldSentenceVerb, sentenceVerbs } from '../lexicon/sentenceVerbs.ts';
import { seek, soughtWords } from '../lexicon/soughtWords.ts';
import { characterMarks, holdsAny } from '../lexicon/wordTable.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { bracketed, type Reading } from './projectClauses.ts';
import { holdsProperWord } from './projectProper.ts';

/** A plan is a programme that is not named for what it does (`…规划`, `…改革试点`). */
export type NameKind = 'thing' | 'programme' | 'plan';

/** No name is longer; what stands further left is not looked at. */
const longestName = 40;

const sentence = `${grammar}|${clauseWords.flatMap(({ words }) => words.split(' ')).join('|')}`;
const stop = soughtWords(`${sentence}|${leadingVerbs}`);
const programmeStop = soughtWords(`${sentence}|列入|纳入|写入|${programmeVerbs}`);
const launches = new RegExp(`^(?:${programmeVerbs})`, 'u');
const clauseMarks = characterMarks([...clauseCharacters].join(''));
const inWords = new RegExp(wordsWithClauseCharacter.join('|'), 'g');
const programmeVerb = soughtWords(programmeVerbs);
const openingOf = (words: string) =>
  gated(
    new RegExp(
      `^(?:${words}|\\d+[.．]|[\\d.]+(?:余|多)?(?:[个家项座条处台艘所](?!月)|万?(?:亩|公顷|平方(?:米|公里)))|(?:第)?[一二两三四五六七八九十]+[个家项座条处艘所栋幢大](?=\\p{Script=Han})|[省市区县](?=[“"]))`,
      'u',
    ),
  );
/** `近百座大型水电站` are many; a programme is named so (`百项技改工程`). */
const opening = openingOf(`${openingWords}|(?:近|上|数|超|逾|约)?[十百千万]+[余多]?[个家项座条处台艘所]`);
const programmeOpening = openingOf(openingOfProgrammes);
const planOpening = openingOf(`${openingWords}|${leadingVerbs}|复制|好`);
const openings: Readonly<Record<NameKind, Gated>> = { thing: opening, programme: programmeOpening, plan: planOpening };
/** Words before a conjunction that are whole names, though nothing shows it but their last characters. */
const endsName =
  /(?:学会|协会|商会|公司|集团|大学|学院|医院|部门|委员会|基金会|联盟|银行|海关)$|[^省市县地社小老景城矿]区$|(?:东|西|南|北)延$|(?:道路|水厂|专线|支线|方案|[名大强]镇|[健药光硅]\p{Script=Han}?谷|工程建设|(?:铁路|高铁|高速|公路|大桥|隧道|机场|航站楼|中心|园区)(?:开通|通车|建成|投用|投入使用|投产|建设))$/u;
/** Works before a conjunction end a name where a place of its own is named behind it: `甲路改造和乙丙高速公路`. */
const worksEnd = /(?:改造|提升|改线|治理|整治|扩建|修复|试点|示范)$/u;
/** What begins as a line of a network does is a name of its own; access roads belong to what they lead to. */
const ownLine = /^(?:(?:轨道交通|地铁|轻轨)?\d+(?:号|$)|市域铁路)/u;
const belongs = /^(?:接线|连接线|引桥|配套)/u;
/** `甲至乙和丙至丁高速`. */
const twoEnds = /^\p{Script=Han}{2,6}至\p{Script=Han}{2,6}/u;
const conjunction = /(?:以及|[和与及暨])/gu;

/**
 * The start of the name that ends at `end` inside an item that starts at `from`, or undefined when nothing is left of it or the
 * text before it is too long to be a name. `isLaunched`: a verb of launching stands before the list.
 */
export function nameStart(
  reading: Reading,
  from: number,
  end: number,
  kind: NameKind = 'thing',
  isLaunched = false,
): number | undefined {
  const floor = Math.max(from, end - longestName);
  let start = floor;
  let led = floor === from;
  const before = reading.masked.slice(floor, end);
  const leads = kind !== 'thing' && (isLaunched || seek(programmeVerb, before)) ? programmeStop : stop;
  let next = 0;
  for (let match = seek(leads, before); match; match = seek(leads, before, next)) {
    next = match.index + match[0].length;
    // What is done to something is what a programme is named for: `深化` in `国有企业改革深化提升行动`.
    if (
      kind !== 'thing' &&
      next === before.length &&
      match[0].length > 1 &&
      !launches.test(match[0]) &&
      floor + match.index - start >= 2 &&
      reading.masked[end] !== '“'
    )
      break;
    start = floor + next;
    led = true;
  }
  if (!led) return undefined;
  const lead = openings[kind];
  start = skipOpening(reading.masked, start, end, lead);
  start = afterConjunction(reading.masked, start, end, kind);
  start = skipOpening(reading.masked, start, end, lead);
  if (kind !== 'thing') start = beforeQuotation(reading.masked, start, end);
  else start = afterKindOfBridge(reading.masked, afterKind(reading.masked, start, end), end);
  return start < end ? start : undefined;
}

/**
 * The start behind the last word between `from` and `end` that belongs to the sentence by itself. Hardly any name holds the characters
 * of such a word, so that hardly any is segmented for it.
 */
export function afterSentenceWord(masked: string, from: number, end: number, segmenter: Segmenter): number {
  const words = masked.slice(from, end);
  const mayHoldCharacter = holdsAny(words, clauseMarks) && holdsAny(words.replace(inWords, ''), clauseMarks);
  if (!mayHoldCharacter && !mayHoldSentenceVerb(words)) return from;
  const last = segmenter
    .tag(words)
    .findLast(
      ({ text, start }) =>
        sentenceVerbs.has(text) || (clauseCharacters.has(text) && !clauseCharacterNames.test(words.slice(start))),
    );
  // What leaves a single character has cut a name.
  if (!last || last.start + last.text.length + 1 === words.length) return from;
  return skipOpening(masked, from + last.start + last.text.length, end, opening);
}

/** `重点水利工程甲水库`, `光伏制氢项目某县示范基地`: what a thing is called for stands before its name. */
const calledFor = /^.*(?:工程|项目)(?![师院科技学部]|[东西南北]起|.{0,6}段$)(?=.{2})/u;
/** `重点工程建设中心` is a body for them. */
const ofWorks = /^(?:建设|管理|项目|质量|配套|办|指挥|推进|实施|联合|攻坚|储备|服务|审批|技术|[和与及])/u;
const sortOfWorks = /(?:控制性|标志性|关键性?|节点|代表性|旗舰|骨干|超级|重点|重大)(?:工程|项目)$/u;

function afterKind(masked: string, start: number, end: number): number {
  const words = masked.slice(start, end);
  const kind = words.includes('程') || words.includes('目') ? calledFor.exec(words)?.[0] : undefined;
  if (kind === undefined) return start;
  const rest = words.slice(kind.length);
  const isBefore = sortOfWorks.test(kind) ? !ofWorks.test(rest) : holdsProperWord(rest) && !holdsProperWord(kind);
  return isBefore ? start + kind.length : start;
}

/** `世界第一高桥甲江大桥`: what it is called for stands before its name. */
const kindOfBridge =
  /^.*(?:第一|最|首|级|跨径|两用|斜拉|悬索|拱|跨海|跨江)\p{Script=Han}{0,6}桥(?=\p{Script=Han}{2,}桥$)/u;
const restOfBridge = /^\p{Script=Han}{0,3}?桥/u;

function afterKindOfBridge(masked: string, start: number, end: number): number {
  if (!masked.slice(start, end).includes('桥')) return start;
  const rest = restOfBridge.exec(masked.slice(end, end + 4))?.[0].length ?? 0;
  return start + (kindOfBridge.exec(masked.slice(start, end + rest))?.[0].length ?? 0);
}

/** A verb right before a quotation leads it in, also where the verbs of programmes stay: `组织“…”活动`. */
function beforeQuotation(masked: string, start: number, end: number): number {
  const quotation = skipOpening(masked, start, end, opening);
  return masked[quotation] === '“' ? quotation : start;
}

function skipOpening(masked: string, from: number, end: number, lead: Gated): number {
  let start = from;
  for (;;) {
    const match = lead.exec(masked.slice(start, Math.min(end, start + 12)));
    if (!match || start + match[0].length >= end) return start;
    start += match[0].length;
  }
}

const joint = gated(/(?:连通|联通|连接|互通)$/u);

/** `A产业园和B走廊` are two names; `医改与发展示范项目` is one: a conjunction parts only where a whole name stands before it or a quotation
 * beside it. */
function afterConjunction(masked: string, from: number, end: number, kind: NameKind): number {
  // What two waters or roads are joined by is named for both: `甲河与乙河连通工程`.
  if (joint.test(masked.slice(from, end))) return from;
  let start = from;
  const words = masked.slice(from, end);
  conjunction.lastIndex = 0;
  for (let match = conjunction.exec(words); match; match = conjunction.exec(words)) {
    const at = from + match.index;
    const next = from + conjunction.lastIndex;
    const isParted =
      endsName.test(masked.slice(from, at)) ||
      endsWhole(masked, at, kind) ||
      (masked[at] === '与' && masked.startsWith('企业', at - 2)) ||
      masked[at - 1] === '”' ||
      masked[at - 1] === bracketed ||
      masked[next] === '“' ||
      (twoEnds.test(masked.slice(from, at)) && twoEnds.test(masked.slice(next, end))) ||
      (worksEnd.test(masked.slice(from, at)) && holdsProperWord(masked.slice(next, end)));
    if (
      at > start &&
      !standsInCounty(masked, at) &&
      (isParted || ownLine.test(masked.slice(next, end))) &&
      !belongs.test(masked.slice(next, end))
    )
      start = next;
  }
  return start;
}

/** In a programme `技术改造和…行动` works of building are what it is about, not a name before it. */
function endsWhole(masked: string, at: number, kind: NameKind): boolean {
  const match = endingAt(masked, at);
  if (match) return kind === 'thing' || match.ending.type !== 'project';
  // `甲互通建设及乙大桥`
  return kind === 'thing' && masked.startsWith('建设', at - 2) && endingAt(masked, at - 2)?.ending.type === 'line';
}
