/** Says whether a member of a list is a name, and makes a proposal of one that is. */
import { gated } from '../base/gated.ts';
import { describing } from '../lexicon/nameCues.ts';
import { endingAt, phase } from '../lexicon/nameEndings.ts';
import type { Segmenter } from '../text/segmenter.ts';
import type { Item, Reading } from './projectClauses.ts';
import { ofPlaces } from './projectEndingEvidence.ts';
import { isDistinct, properness } from './projectProper.ts';
import { proposeName } from './projectProposal.ts';
import type { ProjectProposal, ProjectType } from './proposal.ts';

export const shortest = 2;
/** What has phases has a name; a shorter text may be the phase of something named elsewhere. */
const shortestPhase = 6;
/** A shorter word before an ending tells a kind. */
const shortestSpecial = 4;
/** The level of government before one thing of the place that speaks. */
const ownThing = /^[市省县区州](?![级市县区域内属直重政城乡镇际民外场道委立南北])\p{Script=Han}{3,}/u;

/** Where the members are read. */
export interface ListText {
  readonly reading: Reading;
  readonly segmenter: Segmenter;
}

/** What ends so, or in no word that names end in, must be more than a description. */
const kindEnd = /(?:基地|平台|项目|中心|设施|产业园|园区)$/u;
/** `1000千伏特高压` are many. */
const voltage = /^\d+千伏特高压$/u;
const phaseAtEnd = new RegExp(`${phase.expression.source.slice(1)}$`, 'u');
const person = gated(
  /^\d+(?:大|天|年|个?月|日|小时)|(?:公司|集团|企业|部门|政府|委员会|书记|省长|市长|主席|人民|群众|产业|领域|行业|服务|期间|时期|制度|机制|体系|政策|规划|方面|经济|业务|能力|水平|战略|大会|组织|论坛|峰会|联合国|(?<![星地月气煤])球|赛|体操|课)$/u,
);

/** What every township has. */
const ofMany = gated(/^(?:[省市县乡镇村]级|乡镇|农村|社区)/u);

export function isNamed({ reading, segmenter }: ListText, { start, end }: Item): boolean {
  const text = reading.masked.slice(start, end);
  if (text.length < shortest || person.test(text) || ofMany.test(text)) return false;
  return (text.length >= shortestPhase && phaseAtEnd.test(text)) || properness(text, segmenter) === 'named';
}

/** `高端装备检测中心`: a facility of a special kind, which is one of its place. */
export function isSpecial({ reading, segmenter }: ListText, { start, end }: Item): boolean {
  const match = endingAt(reading.masked, end);
  if (!match || !ofPlaces.has(match.ending.type) || match.start - start < shortestSpecial) return false;
  return isDistinct(reading.masked.slice(start, match.start), segmenter);
}

/** `市图书馆`: one of the place that speaks, where it is told of as a thing that is built. */
export function isOwn({ reading }: ListText, { start, end }: Item): boolean {
  const match = ownThing.test(reading.masked.slice(start, end)) ? endingAt(reading.masked, end) : undefined;
  return match !== undefined && ofPlaces.has(match.ending.type) && match.start > start;
}

/** The member as a name, or nothing where it is none. */
export function nameOf(reading: Reading, { start, end }: Item, head: ProjectType): ProjectProposal[] {
  const text = reading.masked.slice(start, end);
  if (text.length < shortest || person.test(text) || /\d年$/u.test(text)) return [];
  // A quoted thing with its description before it is read by its quotation.
  if (/”$/u.test(text) && (!text.startsWith('“') || reading.text.slice(start, end).includes('、'))) return [];
  const bare = text.replace(phaseAtEnd, '');
  const ending = endingAt(bare, bare.length);
  // `城际铁路`, `音乐厅` are what a list has of many.
  if (ending?.start === 0 && bare === text) return [];
  if (
    voltage.test(bare) ||
    (!ownThing.test(bare) &&
      (!ending || kindEnd.test(bare)) &&
      describing.test(bare.slice(0, ending?.start).replace(/[和与及]/gu, '')))
  )
    return [];
  const type = ending?.ending.type ?? head;
  const proposal = proposeName(reading.text, start, end, type, 'list');
  return proposal ? [proposal] : [];
}
