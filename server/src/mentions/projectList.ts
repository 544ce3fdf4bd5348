/**
 * Names in lists and names of which something is said that is said of buildings alone: `…、…等6个项目`, `推动…、…竣工投产`. Here the
 * members need no ending of their own.
 */
import { gated } from '../base/gated.ts';
import { counties, countiesByStem, standsInCounty } from '../lexicon/counties.ts';
import { builtPredicate, completion, describing, listHead } from '../lexicon/nameCues.ts';
import { endingAt } from '../lexicon/nameEndings.ts';
import { smallInteger } from '../lexicon/numerals.ts';
import { isPlace, placesByStart } from '../lexicon/places.ts';
import { longestFrom } from '../lexicon/wordTrie.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { afterSentenceWord, nameStart } from './projectBoundary.ts';
import { type Clause, type Item, opaque, type Reading } from './projectClauses.ts';
import { isNamed, isOwn, isSpecial, nameOf, shortest } from './projectMember.ts';
import { holdsProperWord } from './projectProper.ts';
import type { ProjectProposal, ProjectType } from './proposal.ts';

/** A list longer than this is read from its end only. */
const longestList = 24;
/** A facility beside named things is one of them; a longer text may be a description. */
const shortFacility = 8;
const longestMember = 14;
/** The last member of a list with the number of its members behind it. */
const numberOfMembers = gated(
  /(?<=[\p{Script=Han}”])([二两三四五六七八九十]|\d{1,2})[大座条个处所项](?=\p{Script=Han}{2})/u,
);
const longestBeforeNumber = 24;
/** `甲、乙、丙、丁四大基地` are those of the firms and places told. */
const ofOthers = /^等.{0,10}?(?:基地|平台|园区?|[范集试验先]{2}区)/u;
/** `甲运河62公里通航`: how much of it. */
const measure = gated(/\d+(?:\.\d+)?余?(?:公里|千米)$/u);
/** Quotations side by side are members, as if commas parted them. */
const quotations = new RegExp(`^(?:“${opaque}+”){2,}$`, 'u');
/** `甲等3条高速`: what stands behind the number is the head of another list. */
const counted = gated(/等[\d一二两三四五六七八九十]+余?[个条项座家处所]$/u);
/** Between the last two members of a list, where both are whole names. */
const joins = /[和及暨]/u;
/** Heads that members of a list share, behind the last member. */
const sharedHead = gated(
  /^(\p{Script=Han}{2,12}?)(高铁|城际铁路|城际|铁路|高速公路|高速|(?:高等级|[一二]级)?公路|(?:天然气|输气|输油|成品油)管道|实验室|水库|水电站|抽水蓄能电站|核电站|国际机场|机场|通用机场|湿地公园|国家公园|大桥|特大桥|隧道|煤矿|油田|气田|(?:扩能改造|改扩建)?(?:工程|项目)(?=$|[等建开投完加顺全竣通]))/u,
);
/** What is named for its place alone. */
const namedForPlaces =
  /^等(?:[\d一二两三四五六七八九十]+[个座条])?(?:支线|通用|运输|新|燃煤|燃机|长江|黄河)*(?:机场|铁路|高铁|高速|水库|电站|电厂|大桥|隧道|国家实验室|港区|码头)/u;
/** What closes a list of single things: a number of them, or works. */
const ofSome =
  /^等(?:一批|多个|[\d一二两三四五六七八九十百]+余?[个条项座])|^等\p{Script=Han}{0,8}(?:项目|工程)|^等(?:重大|重点)/u;
/** A member that leaves its head out: a short name or the two ends of a line. */
const headless =
  /^(?!.*(?:[市城地]区|干流|流域|沿线)$)(?:\p{Script=Han}{2,4}|\p{Script=Han}{2,6}至\p{Script=Han}{2,6})$/u;
const twoLines = gated(
  /(\p{Script=Han}{2,}至\p{Script=Han}{2,6})(?:以及|[和及与])\p{Script=Han}{2,6}至\p{Script=Han}{2,6}?(?:高速|铁路|城际|高铁|(?:[一二]级)?公路)/u,
);
const typeOfHead: readonly (readonly [RegExp, ProjectType])[] = [
  [/园区|产业园|公园|片区|商圈|小镇|港区/u, 'park'],
  [/高铁|铁路|高速|通道|生产线|产线|特高压|航道/u, 'line'],
  [/大模型/u, 'product'],
  [/实验室|平台|科学装置/u, 'platform'],
  [/行动/u, 'programme'],
  [/机场|大桥|隧道|水库|电站|基地|馆|学校|医院|码头|枢纽|景区|广场|中心|工厂|设施/u, 'facility'],
];

/** One item of a clause. */
interface ListPlace {
  readonly reading: Reading;
  readonly segmenter: Segmenter;
  readonly clause: Clause;
  readonly item: Item;
  /** Of the item in the clause. */
  readonly index: number;
}

export function namesInLists(reading: Reading, segmenter: Segmenter): ProjectProposal[] {
  const { masked, clauses } = reading;
  const found: ProjectProposal[] = [];
  let etc = masked.indexOf('等');
  for (const clause of clauses) {
    for (let index = 0; index < clause.items.length; index++) {
      const item = clause.items[index] as Item;
      const place: ListPlace = { reading, segmenter, clause, item, index };
      for (; etc >= 0 && etc < item.end; etc = masked.indexOf('等', etc + 1))
        if (etc > item.start) found.push(...beforeHead(place, etc, masked.slice(etc, Math.min(item.end, etc + 20))));
      if (index > 0) found.push(...beforeNumber(place));
      found.push(...beforePredicate(place));
      if (index > 0) found.push(...withSharedHead(place));
      found.push(...joinedLine(place));
    }
  }
  return found;
}

/** `甲、乙、丙三大水库`: a number that counts the members closes the list as 等 does. */
function beforeNumber(place: ListPlace): readonly ProjectProposal[] {
  const { reading, item, index } = place;
  const words = reading.masked.slice(item.start, Math.min(item.end, item.start + longestBeforeNumber));
  const match = numberOfMembers.exec(words);
  const number = match?.[1] ? smallInteger(match[1]) : null;
  if (!match || number === null || number > index + 2) return [];
  const at = item.start + match.index;
  const behind = `等${reading.masked.slice(at, Math.min(item.end, at + 20))}`;
  const members = membersBefore(place, at);
  // `滑雪、冰壶两个项目`: short words are events.
  const isShort = /^等.{1,3}个项目/u.test(behind) && members.every(({ start, end }) => end - start <= shortest);
  return ofOthers.test(behind) || members.length !== number || isShort ? [] : beforeHead(place, at, behind);
}

/** @param at where 等 stands, or the number in its place; `behind` begins with 等. */
function beforeHead(place: ListPlace, at: number, behind: string): readonly ProjectProposal[] {
  const { reading } = place;
  if (/[高中初同平对优上下]/u.test(reading.masked[at - 1] as string)) return [];
  const head = listHead.exec(behind)?.[1];
  if (!head) return [];
  const members = membersBefore(place, at);
  const proper = members.filter((member) => isNamed(place, member));
  const named = members.filter((member) => proper.includes(member) || isSpecial(place, member));
  // `党群中心、文明实践中心等平台` are kinds; so many projects are none.
  if (proper.length === 0 && (named.length * 3 < members.length || !ofSome.test(behind))) return [];
  // A list of descriptions (`教育、医疗等项目`) may hold a chance proper word; a third of them must be names, and a lone one more than
  // a word that the dictionary does not know.
  const lone = named.length === 1 ? (named[0] as Item) : undefined;
  if (named.length === 0 || named.length * 3 < members.length + (members.length > 3 ? 1 : 0)) return [];
  if (lone && members.length > 2 && lone.end - lone.start <= 2) return [];
  // `甲县、乙区等示范基地`: where they are.
  const places = members.filter(({ start, end }) => isPlaceOrCounty(reading.masked.slice(start, end)));
  if (places.length * 2 > members.length && !namedForPlaces.test(behind)) return [];
  const type = typeOfHead.find(([pattern]) => pattern.test(head))?.[1] ?? 'project';
  return (members.length > 1 ? members : named).flatMap((member) => nameOf(reading, member, type));
}

/** `推动甲、乙竣工`, `甲、乙等建成投用`. */
function beforePredicate(place: ListPlace): ProjectProposal[] {
  const { reading, item } = place;
  const { masked } = reading;
  const tail = masked.slice(Math.max(item.start, item.end - 30), item.end);
  const predicate = builtPredicate.exec(tail);
  if (!predicate) return [];
  const told = item.end - predicate[0].length;
  const isEtc = masked[told - 1] === '等';
  const isComplete = completion.test(predicate[0]);
  if (!isComplete && !isEtc) return [];
  const end = isEtc
    ? told - 1
    : told - (measure.exec(masked.slice(Math.max(item.start, told - 8), told))?.[0].length ?? 0);
  if (/等\p{Script=Han}*$|[\d个家项]$/u.test(reading.masked.slice(Math.max(item.start, end - 10), end))) return [];
  const members = membersBefore(place, end).filter(
    // `在某县某乡建成` says where.
    ({ start, end: to }) => masked[start - 1] !== '在' && !isPlace(masked.slice(start, to)),
  );
  const endsAsName = ({ start, end: to }: Item): boolean => {
    const match = endingAt(reading.masked, to);
    return match !== undefined && (isComplete || !describing.test(reading.masked.slice(start, match.start)));
  };
  const named = members.filter(
    (member) => isNamed(place, member) || (isEtc && isSpecial(place, member)) || isOwn(place, member),
  );
  // What is 贯通 may be a way of thinking, what is promoted or behind 等 anything: one of the list must end as names do or hold a proper word.
  const hasEnding = named.some(endsAsName);
  if ((!isComplete || predicate[0] === '贯通') && !hasEnding) return [];
  if (isEtc && !hasEnding && !named.some(({ start, end: to }) => holdsProperWord(reading.masked.slice(start, to))))
    return [];
  const only = members.length === 1 ? (members[0] as Item) : undefined;
  if (only && isShortUnknown(reading, only)) return [];
  if (!isComplete && named.length * 2 < members.length) return [];
  const longest = isEtc ? longestMember : shortFacility;
  return members.flatMap((member) => {
    const isFacility = named.length > 0 && endsAsName(member) && member.end - member.start <= longest;
    return named.includes(member) || isFacility ? nameOf(reading, member, 'project') : [];
  });
}

/** `甲、乙、丙实验室`, `甲至乙、丙高铁`: the members before the last leave its head out; only what is short and named does so. */
function withSharedHead(place: ListPlace): ProjectProposal[] {
  const { reading, clause, item, index } = place;
  const last = sharedHead.exec(reading.masked.slice(item.start, item.end));
  const head = last?.[2];
  if (!last?.[1] || !head || nameStart(reading, item.start, item.start + last[1].length) !== item.start) return [];
  const type = endingAt(head, head.length)?.ending.type ?? 'project';
  const found: ProjectProposal[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const { start: from, end } = clause.items[i] as Item;
    const start = nameStart(reading, from, end);
    if (start === undefined) break;
    if (/公路|管道/u.test(head) && !/高速/u.test(head) && !/至/u.test(reading.masked.slice(start, end))) break;
    const isMember = headless.test(reading.masked.slice(start, end)) && isNamed(place, { start, end });
    if (!isMember || endingAt(reading.masked, end)) break;
    found.push(...nameOf(reading, { start, end }, type));
    if (start > from) break;
  }
  return found;
}

/** `甲至乙和丙至丁高速公路`: the first of two lines leaves its head out; the second is found by its ending. */
function joinedLine({ reading, item }: ListPlace): ProjectProposal[] {
  const line = twoLines.exec(reading.masked.slice(item.start, item.end));
  if (!line?.[1]) return [];
  const end = item.start + line.index + line[1].length;
  const start = nameStart(reading, item.start, end);
  return start === undefined ? [] : nameOf(reading, { start, end }, 'line');
}

/** The members of the list that ends at `end` inside the item with the given index, from the left. */
function membersBefore({ reading, segmenter, clause, index }: ListPlace, end: number): Item[] {
  const members: Item[] = [];
  let last = end;
  for (let i = index; i >= 0 && members.length < longestList; i--) {
    const item = clause.items[i] as Item;
    const found = nameStart(reading, item.start, last);
    if (found === undefined) break;
    const start = afterSentenceWord(reading.masked, found, last, segmenter);
    if (reading.masked[start - 1] !== '等' && !counted.test(reading.masked.slice(item.start, start)))
      members.unshift(...parted(reading, start, last));
    if (start > item.start + 1 && joins.test(reading.masked[start - 1] as string)) {
      last = start - 1;
      i++;
      continue;
    }
    if (start > item.start || i === 0) break;
    const before = clause.items[i - 1] as Item;
    last = before.end;
    const said = builtPredicate.exec(reading.masked.slice(Math.max(before.start, last - 20), last))?.[0];
    if (said !== undefined && said !== '改造') break;
  }
  return members;
}

/** Parts `A和B` at the end of a list, and quotations side by side. */
function parted(reading: Reading, start: number, end: number): Item[] {
  if (reading.masked[start] === '“' && quotations.test(reading.masked.slice(start, end))) {
    const next = reading.masked.indexOf('”', start) + 1;
    return next < end ? [{ start, end: next }, ...parted(reading, next, end)] : [{ start, end }];
  }
  const match = /以及|和(?!平|谐|美|田|县)|及(?!时)/u.exec(reading.masked.slice(start, end));
  if (
    !match ||
    match.index < shortest ||
    standsInCounty(reading.masked, start + match.index) ||
    start + match.index + match[0].length + shortest > end
  )
    return [{ start, end }];
  const at = start + match.index;
  // `甲总部及生产基地`: what has no name of its own belongs to what stands before it.
  const next = at + match[0].length;
  if (endingAt(reading.masked, end)?.start === next || describing.test(reading.masked.slice(next, end)))
    return [{ start, end }];
  return [{ start, end: at }, ...parted(reading, next, end)];
}

/** `甲省乙市` is one as well. */
const isPlaceOrCounty = (text: string): boolean =>
  isPlace(text) ||
  isPlace(text.slice(longestFrom(placesByStart, text, 0)?.length ?? text.length)) ||
  countiesByStem.has(text) ||
  (/[县区市旗]$/u.test(text) && counties.has(text));

/** `某地2027年校飞通航`: a short word that the dictionary does not know may be anything. */
const isShortUnknown = ({ masked }: Reading, { start, end }: Item): boolean =>
  end - start <= 3 && !endingAt(masked, end) && !holdsProperWord(masked.slice(start, end));
