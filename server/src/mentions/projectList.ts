/**
 * Names in lists and names of which something is said that is said of buildings alone: `…、…等6个项目`, `推动…、…竣工投产`. Here the
 * members need no ending of their own.
 */
import { builtPredicate, completion, listHead } from '../lexicon/nameCues.ts';
import { endingAt, phase } from '../lexicon/nameEndings.ts';
import { isPlace } from '../lexicon/places.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { afterClauseCharacter, nameStart } from './projectBoundary.ts';
import type { Clause, Item, Reading } from './projectClauses.ts';
import { properness } from './projectProper.ts';
import { proposeName } from './projectProposal.ts';
import type { ProjectProposal, ProjectType } from './proposal.ts';

/** A list longer than this is read from its end only. */
const longestList = 24;
const shortest = 2;
/** What has phases has a name; a shorter text may be the phase of something named elsewhere. */
const shortestPhase = 6;
/** `甲等3条高速`: what stands behind the number is the head of another list. */
const counted = /等[\d一二两三四五六七八九十]+余?[个条项座家处所]$/u;
/** Heads that members of a list share, behind the last member. */
const sharedHead =
  /^(\p{Script=Han}{2,12}?)(高铁|城际铁路|城际|铁路|高速公路|高速|实验室|水库|水电站|抽水蓄能电站|核电站|国际机场|机场|通用机场|湿地公园|国家公园|大桥|特大桥|隧道|煤矿|油田|气田|(?:扩能改造|改扩建)?(?:工程|项目)(?=$|[等建开投完加顺全竣通]))/u;
/** A member that leaves its head out: a short name or the two ends of a line. */
const headless =
  /^(?!.*(?:[市城地]区|干流|流域|沿线)$)(?:\p{Script=Han}{2,4}|\p{Script=Han}{2,6}至\p{Script=Han}{2,6})$/u;
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
  const hasPredicate = completion.test(masked);
  let etc = masked.indexOf('等');
  for (const clause of clauses) {
    for (let index = 0; index < clause.items.length; index++) {
      const item = clause.items[index] as Item;
      const place: ListPlace = { reading, segmenter, clause, item, index };
      for (; etc >= 0 && etc < item.end; etc = masked.indexOf('等', etc + 1))
        if (etc > item.start) found.push(...beforeHead(place, etc));
      if (hasPredicate) found.push(...beforePredicate(place));
      if (index > 0) found.push(...withSharedHead(place));
    }
  }
  return found;
}

/** @param at where 等 stands. */
function beforeHead(place: ListPlace, at: number): readonly ProjectProposal[] {
  const { reading, item } = place;
  if (/[高中初同平对优上下]/u.test(reading.masked[at - 1] as string)) return [];
  const head = listHead.exec(reading.masked.slice(at, Math.min(item.end, at + 20)))?.[1];
  if (!head) return [];
  const members = membersBefore(place, at);
  const named = members.filter((member) => isNamed(place, member));
  // A list of descriptions (`教育、医疗等项目`) may hold a chance proper word; a third of them must be names, and a lone one more than
  // a word that the dictionary does not know.
  const lone = named.length === 1 ? (named[0] as Item) : undefined;
  if (named.length === 0 || named.length * 3 < members.length + (members.length > 3 ? 1 : 0)) return [];
  if (lone && members.length > 2 && lone.end - lone.start <= 2) return [];
  const type = typeOfHead.find(([pattern]) => pattern.test(head))?.[1] ?? 'project';
  return (members.length > 1 ? members : named).flatMap((member) => nameOf(reading, member, type));
}

function beforePredicate(place: ListPlace): ProjectProposal[] {
  const { reading, item } = place;
  const tail = reading.masked.slice(Math.max(item.start, item.end - 30), item.end);
  const predicate = completion.test(tail) ? builtPredicate.exec(tail) : null;
  if (!predicate || !completion.test(predicate[0])) return [];
  const end = item.end - predicate[0].length;
  if (/等\p{Script=Han}*$|[\d个家项]$/u.test(reading.masked.slice(Math.max(item.start, end - 10), end))) return [];
  const members = membersBefore(place, end);
  const named = members.filter((member) => isNamed(place, member));
  return members.flatMap((member) => {
    const isShortFacility = named.length > 0 && endingAt(reading.masked, member.end) && member.end - member.start <= 8;
    // `在某市建成` says where.
    if (isPlace(reading.masked.slice(member.start, member.end))) return [];
    return named.includes(member) || isShortFacility ? nameOf(reading, member, 'project') : [];
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
    const isMember = headless.test(reading.masked.slice(start, end)) && isNamed(place, { start, end });
    if (!isMember || endingAt(reading.masked, end)) break;
    found.push(...nameOf(reading, { start, end }, type));
    if (start > from) break;
  }
  return found;
}

/** The members of the list that ends at `end` inside the item with the given index, from the left. */
function membersBefore({ reading, segmenter, clause, index }: ListPlace, end: number): Item[] {
  const members: Item[] = [];
  let last = end;
  for (let i = index; i >= 0 && members.length < longestList; i--) {
    const item = clause.items[i] as Item;
    const found = nameStart(reading, item.start, last);
    if (found === undefined) break;
    const start = afterClauseCharacter(reading.masked, found, last, segmenter);
    if (!counted.test(reading.masked.slice(item.start, start))) members.unshift(...parted(reading, start, last));
    if (start > item.start || i === 0) break;
    last = (clause.items[i - 1] as Item).end;
    if (builtPredicate.test(reading.masked.slice(Math.max((clause.items[i - 1] as Item).start, last - 20), last)))
      break;
  }
  return members;
}

/** Parts `A和B` at the end of a list. */
function parted(reading: Reading, start: number, end: number): Item[] {
  const match = /以及|和(?!平|谐|美|田|县)|及(?!时)/u.exec(reading.masked.slice(start, end));
  if (!match || match.index < shortest || start + match.index + match[0].length + shortest > end)
    return [{ start, end }];
  const at = start + match.index;
  return [{ start, end: at }, ...parted(reading, at + match[0].length, end)];
}

const phaseAtEnd = new RegExp(`${phase.source.slice(1)}$`, 'u');
const person =
  /^\d+(?:大|天|年|个?月|日|小时)|(?:公司|集团|企业|部门|政府|委员会|书记|省长|市长|主席|人民|群众|产业|领域|行业|服务|制度|机制|体系|政策|规划|方面|经济|业务|能力|水平|战略|大会|组织|论坛|峰会|联合国|(?<![星地月气煤])球|赛|体操|课)$/u;

function isNamed({ reading, segmenter }: ListPlace, { start, end }: Item): boolean {
  const text = reading.masked.slice(start, end);
  if (text.length < shortest || person.test(text)) return false;
  return (text.length >= shortestPhase && phaseAtEnd.test(text)) || properness(text, segmenter) === 'named';
}

/** The member as a name, or nothing where it is none. */
function nameOf(reading: Reading, { start, end }: Item, head: ProjectType): ProjectProposal[] {
  const text = reading.masked.slice(start, end);
  if (text.length < shortest || person.test(text)) return [];
  // A quoted thing with its description before it is read by its quotation.
  if (/”$/u.test(text) && (!text.startsWith('“') || reading.text.slice(start, end).includes('、'))) return [];
  const bare = text.replace(phaseAtEnd, '');
  const ending = endingAt(bare, bare.length);
  // `城际铁路` is what a list has of many.
  if (ending?.start === 0 && ending.ending.type === 'line' && bare === text) return [];
  const type = ending?.ending.type ?? head;
  const proposal = proposeName(reading.text, start, end, type, 'list');
  return proposal ? [proposal] : [];
}
