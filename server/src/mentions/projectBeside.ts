/**
 * Members of a list that nothing speaks for but the names around them: `甲大道、乙路立交、丙医院、丁产业园`. Where most of a list are names of
 * what is built, the others are names as well.
 */
import { compareSpans } from '../base/span.ts';
import { builtPredicate, describing } from '../lexicon/nameCues.ts';
import { endingAt } from '../lexicon/nameEndings.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { nameStart } from './projectBoundary.ts';
import type { Item, Reading } from './projectClauses.ts';
import { isNamed, isOwn, type ListText, nameOf } from './projectMember.ts';
import { isDistinct } from './projectProper.ts';
import type { ProjectProposal, ProjectType } from './proposal.ts';

/** How many members on each side are looked at. */
const around = 3;
const fewestNames = 2;
const ofMany = /^(?:[大中小]型|大中型|中小|重[点大]|各|新型|老旧|主要|部分|相关|一批|[乡镇村县市省]级)/u;
const longest = 24;
/** A shorter word without an ending may be a place. */
const shortestBare = 4;
/** Works that a name ends in, and parts of a road. */
const works =
  /(?:改造|改建|扩建|改扩建|迁建|技改|扩容|整治|治理|提升|拓宽|绿化|[东西南北中]段|延伸段|改线|路|大街|[东西南北]延|二线|新线)$/u;
/** What closes the last member. */
const close = /等(?![级同待于])|(?<=.{3})(?:以?及|和)一批|(?<=.{3})(?:前期工作|建设|续建|改造)(?=$|[项工进步提])/u;

/** The names that a list's other members are, given those that were found by themselves. */
export function namesBeside(
  reading: Reading,
  found: readonly ProjectProposal[],
  segmenter: Segmenter,
): ProjectProposal[] {
  if (found.length < fewestNames) return [];
  const place = { reading, segmenter };
  const names = [...found].sort((a, b) => compareSpans(a.span, b.span));
  const beside: ProjectProposal[] = [];
  let next = 0;
  for (const { items } of reading.clauses) {
    while (next < names.length && (names[next] as ProjectProposal).span.end <= (items[0] as Item).start) next++;
    if (items.length <= fewestNames) continue;
    const inItems = items.map((item): readonly ProjectProposal[] => {
      while (next < names.length && (names[next] as ProjectProposal).span.end <= item.start) next++;
      let end = next;
      while (end < names.length && (names[end] as ProjectProposal).span.start < item.end) end++;
      return names.slice(next, end);
    });
    items.forEach((_, index) => {
      const names = namesAround(items, inItems, index);
      const member = names && memberAt(reading, items, index);
      if (member && isName(place, member, names)) beside.push(...nameOf(reading, member, names.type));
    });
  }
  return beside;
}

interface Around {
  readonly type: ProjectType;
  /** Whether a name stands right before the member and right behind it. */
  readonly isBetween: boolean;
}

/** The names around a member that has none, where they are half of what stands there and one stands right beside it. */
function namesAround(
  items: readonly Item[],
  names: readonly (readonly ProjectProposal[])[],
  index: number,
): Around | undefined {
  if (names[index]?.length !== 0) return undefined;
  const before = names[index - 1]?.findLast(({ span }) => span.end === items[index - 1]?.end);
  const after = names[index + 1]?.find(({ span }) => span.start === items[index + 1]?.start);
  const type = (before ?? after)?.type;
  const near = names.slice(Math.max(0, index - around), index + around + 1);
  const named = near.filter((found) => found.length > 0).length;
  if (type === undefined || named < fewestNames || named * 2 < near.length) return undefined;
  return { type, isBetween: before !== undefined && after !== undefined };
}

/** Where the member at an index stands without what leads it in or is said of it, if anything bounds it. */
function memberAt(reading: Reading, items: readonly Item[], index: number): Item | undefined {
  const { masked } = reading;
  const item = items[index] as Item;
  const words = masked.slice(item.start, item.end);
  const isLast = index === items.length - 1;
  const behind = isLast ? (close.exec(words) ?? builtPredicate.exec(words)) : null;
  const end = behind ? item.start + behind.index : item.end;
  const start = nameStart(reading, item.start, end);
  if (start === undefined || (index > 0 && start !== item.start) || end - start > longest) return undefined;
  const isBounded = !isLast || behind !== null || endingAt(masked, end) !== undefined || works.test(words);
  return isBounded ? { start, end } : undefined;
}

/** A word of kinds before an ending is enough between two names. */
function isName(place: ListText, member: Item, { type, isBetween }: Around): boolean {
  const match = endingAt(place.reading.masked, member.end);
  if (!match) return member.end - member.start >= shortestBare && isNamed(place, member);
  const isProgramme = match.ending.type === 'programme' && match.word !== '工程';
  const modifier = place.reading.masked.slice(member.start, match.start);
  if (isProgramme !== (type === 'programme')) return false;
  if (isOwn(place, member)) return true;
  if (modifier.length < 2 || ofMany.test(modifier)) return false;
  if (isBetween) return true;
  return !describing.test(modifier) && (isNamed(place, member) || isDistinct(modifier, place.segmenter));
}
