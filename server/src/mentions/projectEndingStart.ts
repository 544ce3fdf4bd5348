/**
 * Where a name begins that ends in a known word: behind what leads it in, and behind the places, the level of government or the way that
 * say where it is.
 */
import { gated } from '../base/gated.ts';
import { counties, countiesByStem } from '../lexicon/counties.ts';
import { countries } from '../lexicon/countries.ts';
import type { EndingMatch } from '../lexicon/nameEndings.ts';
import { isPlace, placesByStart } from '../lexicon/places.ts';
import { characterMarks, lastMarked } from '../lexicon/wordTable.ts';
import { longestFrom } from '../lexicon/wordTrie.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { afterSentenceWord, type NameKind, nameStart } from './projectBoundary.ts';
import { bracketed, type Item, type Reading } from './projectClauses.ts';
import { holdsProperWord, properness } from './projectProper.ts';
import type { ProjectType } from './proposal.ts';

/** `沿京藏高速` tells the way; what lies along waters is named so. */
const alongLine = gated(/^.{0,6}沿(?![江海河湖边线岸途黄淮渤])/u);
/** Programmes that are not named for what they do: a verb before one says what is done with it (`完善…总体规划`). */
const done = /(?:规划|战略|试点|改革)$/u;
const kindOf = (type: ProjectType, word: string): NameKind =>
  type !== 'programme' ? 'thing' : done.test(word) ? 'plan' : 'programme';
const countrySet = new Set(countries);

/** @param isLaunched whether the verb before the list leads this item in as a programme. */
export function startOfEnding(
  reading: Reading,
  { start: from }: Item,
  { start: end, word, ending: { type } }: EndingMatch,
  isLaunched: boolean,
  segmenter: Segmenter,
): number | undefined {
  const { masked } = reading;
  const led = nameStart(reading, from, end, kindOf(type, word), isLaunched);
  if (led === undefined || masked[led - 1] === '等') return undefined;
  const ofSentence = afterSentenceWord(masked, led, end, segmenter);
  const own = afterLevel(masked, type === 'programme' ? ofSentence : afterSubject(masked, ofSentence, end), end);
  const ofPlace = afterChain(masked, afterPlace(masked, own, end), end, segmenter);
  if (type === 'park') return afterZone(masked, ofPlace, end, segmenter);
  return type === 'line' ? ofPlace + (alongLine.exec(masked.slice(ofPlace, end))?.[0].length ?? 0) : ofPlace;
}

/** Verbs that also stand in names: behind somebody who does it, they lead in what it is done to. */
const doneTo = gated(
  /(?:建设(?!工程|项目|用地|投资|银行|管理|大|集团|科技|职业|兵团)|开发(?![区银])|利用|投资(?!促进|贸易|项目|服务|广场|大|集团|控股|管理|发展|银行|公司)|引进|改造|创建|发展(?=大型|特色|现代))(?![和与及的])(?=..)/u,
);
const body = /(?:[多各两]国|公司|集团|学院|大学|政府|企业|银行|\p{Script=Han}[省市县区镇乡州])$/u;

/** `甲县建设渔业产业园`: a clause with its subject. */
function afterSubject(masked: string, start: number, end: number): number {
  const words = masked.slice(start, end);
  const verb = doneTo.exec(words);
  if (!verb || verb.index < 2) return start;
  const subject = words.slice(0, verb.index);
  const inProvince = subject.slice(longestFrom(placesByStart, subject, 0)?.length ?? 0);
  return isPlace(subject) ||
    isPlace(inProvince) ||
    countiesByStem.has(subject) ||
    countrySet.has(subject) ||
    body.test(subject)
    ? start + verb.index + verb[0].length
    : start;
}

/** The place before a quoted name says where it is: `某省“…”工程`. */
function afterPlace(masked: string, start: number, end: number): number {
  const quote = masked.slice(start, end).indexOf('“');
  if (quote <= 0) return start;
  const prefix = masked.slice(start, start + quote);
  return isPlace(prefix) || /^\p{Script=Han}{0,3}[省市区县州]$/u.test(prefix) ? start + quote : start;
}

const levelFirst = gated(/^[省市县区州](?![级市县区域内属直重政城乡镇际民外场道委立南北])/u);

/** `省甲乙湾新区`: the level of government before a name says whose it is; it is part of `市图书馆`, where nothing else does. */
function afterLevel(masked: string, start: number, end: number): number {
  const isLevel = levelFirst.test(masked.slice(start, end));
  const rest = masked.slice(start + 1, end);
  return isLevel && rest.length >= 3 && holdsProperWord(rest) ? start + 1 : start;
}

/** `某省某市某镇…景区`: a chain of places says where the thing is; a single one belongs to its name. */
const placeChain = gated(
  /^(?:\p{Script=Han}{2,3}(?:省|自治区))?(?:\p{Script=Han}{2,4}?[市州盟](?![区县市州旗]))?(?:\p{Script=Han}{2,5}?[区县旗市])?(?:\p{Script=Han}{2,4}?[镇乡])?(?:\p{Script=Han}{2,3}?村)?/u,
);
/** What the first place of a chain ends in. */
const placeRanks = characterMarks('省市州盟区县');

function afterChain(masked: string, start: number, end: number, segmenter: Segmenter): number {
  const words = masked.slice(start, end);
  // It ends after two to four characters.
  if (lastMarked(placeRanks, words, Math.min(words.length, 5), 2) < 0) return start;
  const chain = placeChain.exec(words)?.[0] ?? '';
  const first = /^\p{Script=Han}{2,4}?[省市州盟区县]/u.exec(chain)?.[0];
  if (!first || first.length === chain.length || !(isPlace(first) || counties.has(first))) return start;
  const rest = masked.slice(start + chain.length, end);
  return rest.length >= 2 && properness(rest, segmenter) === 'named' ? start + chain.length : start;
}

/** `甲高新区乙丙产业园`: the zone that a park is in. */
const zone = gated(new RegExp(`^.{2,}?(?:开发区|高新区|经开区|拓展区|片区|新区|合作区)${bracketed}*(?=.{3})`, 'u'));

function afterZone(masked: string, start: number, end: number, segmenter: Segmenter): number {
  const words = masked.slice(start, end);
  const inZone = zone.exec(words)?.[0];
  if (inZone === undefined) return start;
  const rest = words.slice(inZone.length);
  return !/^(?:建设|[的和与及、])/u.test(rest) && properness(rest, segmenter) === 'named'
    ? start + inZone.length
    : start;
}
