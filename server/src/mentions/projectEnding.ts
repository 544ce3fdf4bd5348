/**
 * Names by what they end in: `…产业园`, `…大桥`, `…三年行动`, with a phase behind. Each kind of ending says what must speak for it.
 */
import { carriersAfter } from '../lexicon/nameCues.ts';
import { type EndingMatch, endingAt } from '../lexicon/nameEndings.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { nameStart } from './projectBoundary.ts';
import { bracketed, type Item, opaque, type Reading } from './projectClauses.ts';
import { speaksForIt } from './projectEndingEvidence.ts';
import { isNoName } from './projectEndingRefused.ts';
import { startOfEnding } from './projectEndingStart.ts';
import { tailOf } from './projectEndingTail.ts';
import { proposeName } from './projectProposal.ts';
import type { ProjectProposal, ProjectType } from './proposal.ts';

/** What leads in the later members of a list whose first one is a programme. */
const listed = '实施';
/** How far before a name is looked for what leads it in, */
const furthestBefore = 12;
/** and how far behind it for what is said of it. */
const furthest = 30;
const longestBracket = 12;
const bracket = new RegExp(`^${bracketed}+`, 'u');

/** One item of a list, with the one before it. */
interface Place {
  readonly reading: Reading;
  readonly segmenter: Segmenter;
  readonly item: Item;
  readonly previous: Item | undefined;
  /** Whether the item before is a programme: the verb before it leads this one in, too. */
  readonly afterProgramme: boolean;
}

export function namesByEnding(reading: Reading, segmenter: Segmenter): ProjectProposal[] {
  const found: ProjectProposal[] = [];
  for (const { items } of reading.clauses) {
    let previous: Item | undefined;
    let afterProgramme = false;
    for (const item of items) {
      const names = namesIn({ reading, segmenter, item, previous, afterProgramme });
      found.push(...names);
      afterProgramme = names.some(({ type, span }) => type === 'programme' && span.end === item.end);
      previous = item;
    }
  }
  return found;
}

/** The names that end in an item, from the right. */
function namesIn(place: Place): ProjectProposal[] {
  const { reading, item } = place;
  const found: ProjectProposal[] = [];
  let at = item.end;
  while (at > item.start + 2) {
    const match = endingAt(reading.masked, at);
    const proposal = match && match.start > item.start ? nameEndingIn(place, match) : undefined;
    if (proposal) found.push(proposal);
    at = proposal ? Math.min(at - 1, proposal.span.start) : at - 1;
  }
  return found;
}

function nameEndingIn(place: Place, match: EndingMatch): ProjectProposal | undefined {
  const { reading, segmenter, item, afterProgramme } = place;
  const { masked, text } = reading;
  const start = startOfEnding(reading, item, match, afterProgramme, segmenter);
  if (start === undefined) return undefined;
  if (masked[match.start - 1] === '”' && carriersAfter.test(masked.slice(match.start, match.end))) return undefined;
  const after = masked.slice(match.end, Math.min(item.end, match.end + furthest));
  const { length: tailLength, isBuilt } = tailOf(match, after, text.slice(match.end, match.end + longestBracket));
  const end = match.end + tailLength;
  // A text cut off must not look like the end of the clause.
  const follows = item.end - end <= furthest ? masked.slice(end, item.end) : `${masked.slice(end, end + furthest)}…`;
  // `…大学（暂名）主体封顶`
  const next = follows.startsWith(bracketed) ? follows.replace(bracket, '') : follows;
  const modifier = masked.slice(start, match.start);
  const written = text.slice(start, match.start);
  const led =
    afterProgramme && start === item.start ? listed : masked.slice(Math.max(0, start - furthestBefore), start);
  if (isNoName({ match, modifier, written, led, next }, segmenter)) return undefined;
  if (!speaksForIt({ match, modifier, tail: text.slice(match.end, end), led, next: isBuilt ? after : next }, segmenter))
    return undefined;
  const from = withCoOwner(reading, place, start, match);
  return proposeName(text, from, end, typeOf(match, modifier), tailLength > 0 ? 'phase' : evidenceOf(modifier));
}

/** `甲、乙风电项目` is one project of two owners: before the comma stands a bare short name that a verb or 的 leads in. */
function withCoOwner(
  reading: Reading,
  { item, previous }: Place,
  start: number,
  { start: end, word }: EndingMatch,
): number {
  // `甲乙、丙丁高铁项目` are two lines.
  if (!previous || start !== item.start || word !== '项目' || endingAt(reading.masked, end)?.ending.type === 'line')
    return start;
  const owner = nameStart(reading, previous.start, previous.end);
  return owner !== undefined && owner > previous.start && previous.end - owner <= 3 ? owner : start;
}

const evidenceOf = (modifier: string): 'quoted' | 'ending' => (modifier.includes(opaque) ? 'quoted' : 'ending');

/** A 工程 is a programme unless it is dug or built. */
function typeOf({ ending, word }: EndingMatch, modifier: string): ProjectType {
  if (word === '工程' && /[水河湖江海港路桥渠闸堤线站电气]\p{Script=Han}{0,4}$/u.test(modifier)) return 'project';
  return ending.type;
}
