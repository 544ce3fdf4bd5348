/** The role that the headings above a block give its figures: by their words, by the time that they speak of, and by the section before them. */
import { dayNumber, daysFromEdtf, type Edtf } from '../base/edtf.ts';
import { headingCues, type RoleCue } from '../lexicon/roleCues.ts';
import { byFirstCharacter } from '../lexicon/wordTable.ts';
import type { Attribute, Role } from './fact.ts';
import { isPlanTitle, opensPlan } from './planTitle.ts';

export interface SectionHeading {
  readonly level: number;
  readonly text: string;
  readonly period: Edtf | null;
}

type HeadingRole = Attribute<Role> | null;

export interface SectionRole {
  readonly role: HeadingRole;
  /** The target that the sections after this one go on with: a report that has begun to look ahead does not look back. */
  readonly ahead: HeadingRole;
}

/** Where what the sections before said has no say. */
export const startsAnew = /附件|附录|(?:名词|术语|用语).{0,2}(?:解释|注释|说明)|^[^\p{Script=Han}]*(?:注解|注释)/u;
const numbered = /^[（(]?(?:第?[一二三四五六七八九十]{1,3}[）)、章编篇部]|\d{1,2}[.、])/;
/** A heading that names a year or a plan's years tells of what is to be done in them where it speaks of work. */
const ofWork = /工作|任务|目标|实事|计划|重点|安排|部署|规划|要点/;

/**
 * @param above those above the block, the nearest last; the last one is new.
 * @param before what the heading before said of those after it.
 * @param own the document's own date.
 */
export function sectionRole(above: readonly SectionHeading[], before: HeadingRole, own: Edtf | null): SectionRole {
  const last = above.at(-1) as SectionHeading;
  const isAppendix = startsAnew.test(last.text);
  const headings = isAppendix ? [last] : above;
  const kept = isAppendix || isTitle(last) ? null : before;
  const roles = headings.map((heading) => roleOf(heading, own));
  // What stands below a review is told of it, whatever its heading is made of (以创建为目标，加强环境整治).
  const review = roles.findIndex((role, i) => role === 'actual' && !isTitle(headings[i] as SectionHeading));
  const at = review < 0 ? roles.findLastIndex((role) => role !== undefined) : review;
  const teller = headings[at];
  const isOfTitle = teller !== undefined && at < headings.length - 1 && isTitle(teller);
  if (!teller || (isOfTitle && (kept || (isPlanTitle(teller.text) && headings.some(({ text }) => opensPlan(text))))))
    return { role: kept, ahead: kept };
  const role: HeadingRole = {
    value: roles[at] as Role,
    source: 'heading',
    words: teller.text,
  };
  if (at < headings.length - 1) return { role, ahead: kept };
  return { role, ahead: role.value === 'target' && !(isTitle(last) && isPlanTitle(last.text)) ? role : null };
}

/** The title of a text says what all of it is about, its sections say it of themselves (上年计划执行情况与今年计划草案的报告). */
const isTitle = ({ level, text }: SectionHeading): boolean => level === 1 && !numbered.test(text);

const both = /(?:回顾|总结|成[就效绩]|(?:工作|完成|执行)情况)(?:和|及|与|、|暨|以及)/;
/** 2023年工作回顾和2024年工作安排: it looks back first. */
export const looksBothWays = (text: string): boolean => both.test(text) && headCue(text)?.role === 'target';

function roleOf(heading: SectionHeading, own: Edtf | null): Role | undefined {
  const { text, period } = heading;
  if (looksBothWays(text)) return 'actual';
  const cue = headCue(text)?.role ?? (isTitle(heading) && isPlanTitle(text) ? 'target' : undefined);
  const when = period === null || own === null ? undefined : timeOf(period, own);
  if (when === 'past' && (cue === 'target' || ofWork.test(text))) return 'actual';
  return cue ?? (when === 'ahead' && ofWork.test(text) ? 'target' : undefined);
}

/** A period of which not a third has gone by is still ahead. */
function timeOf(period: Edtf, own: Edtf): 'past' | 'ahead' | undefined {
  const [when, day] = [daysFromEdtf(period), daysFromEdtf(own)];
  if (when === null || day === null) return undefined;
  const [first, last, now] = [dayNumber(when.first), dayNumber(when.last), dayNumber(day.last)];
  if (last < now) return 'past';
  return now < first + (last - first) / 3 ? 'ahead' : undefined;
}

const cuesByFirst = byFirstCharacter(headingCues, ({ word }) => word);

/** The cue that ends last: what a heading is about stands at its end (主要目标完成情况 tells of results). */
function headCue(heading: string): RoleCue | undefined {
  const last = new Map<RoleCue, number>();
  for (let at = 0; at < heading.length; at++)
    for (const cue of cuesByFirst.get(heading.charCodeAt(at)) ?? [])
      if (heading.startsWith(cue.word, at)) last.set(cue, at);
  if (last.size === 0) return undefined;
  let found: RoleCue | undefined;
  let end = 0;
  for (const cue of headingCues) {
    const at = last.get(cue);
    if (at === undefined) continue;
    const to = at + cue.word.length;
    if (to <= end) continue;
    if (cue.notBefore?.test(heading.slice(to)) || cue.notAfter?.test(heading.slice(0, at))) continue;
    [found, end] = [cue, to];
  }
  return found;
}
