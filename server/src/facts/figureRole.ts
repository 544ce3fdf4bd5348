/** Whether a figure is a target, a forecast, a result or the property of a thing, as far as its sentence says. */

import { passedMark } from '../lexicon/indicatorWords.ts';
import { clauseCues, type RoleCue } from '../lexicon/roleCues.ts';
import { dimensionOf } from '../lexicon/units.ts';
import { byFirstCharacter, characterMarks, isMarkedAt } from '../lexicon/wordTable.ts';
import type { FigureProposal } from '../mentions/proposal.ts';
import type { Role } from './fact.ts';
import { isCounted, isPhysical } from './figureMeasure.ts';
import { isDoing } from './figureObject.ts';
import { type FigurePhrase, nounAfter } from './figurePhrase.ts';
import { sizeName } from './figureSize.ts';
import { farthest } from './sentenceReading.ts';

export interface FigurePlace {
  readonly text: string;
  /** Where the clause of the figure starts. */
  readonly clause: number;
  readonly figure: FigureProposal;
  /** The clause up to the figure, dates taken out. */
  readonly before: string;
  readonly after: string;
  readonly phrase: FigurePhrase;
  /** Cues of the sentence before the figure, from `cueReader`. */
  readonly cues: readonly CueHit[];
}

/** A cue where it stands in the text. */
interface CueHit {
  readonly at: number;
  readonly cue: RoleCue;
}

export interface StatedRole {
  readonly value: Role;
  readonly words?: string;
  /** The word for what a thing is made for, where that is aimed at. */
  readonly property?: string;
}

/** 年产20万台, 总投资102亿元, 占地300亩: what a project is made for and costs. */
const property =
  /(年产能?|设计产能|总投资|总建筑面积|建筑面积|占地面积|占地|全长|总长|投资|年产值|投资额)(?:约|近|超|过|超过|达|为)*$/;

/** 加快向年产100万辆整车的目标迈进, 有信心实现总量过万亿的目标. */
const aim = /^(?:[^，。；]{0,24}目标(?:迈进|奋进|前进|努力|冲刺|挺进)|的(?:奋斗|战略)?目标)/;
const aimReached = /(?:实现了|完成|达成|超过|提前|如期|圆满)[^，。；]*$/;

const reachedBefore = /(?:突破|达到?|超过?|跨[上越过]|迈[上过]|站上)$/;

export function roleOf(place: FigurePlace): StatedRole | undefined {
  const found = propertyOf(place);
  const isAim =
    aim.test(place.text.slice(place.figure.span.end, place.figure.span.end + 30)) && !aimReached.test(place.before);
  if (!isAim) return found ?? cueOf(place);
  return { value: 'target', words: '目标', ...(found?.words ? { property: found.words } : {}) };
}

function propertyOf({ text, figure, before, after, phrase }: FigurePlace): StatedRole | undefined {
  // 突破千亿元大关, 收入达万亿级: what was reached is no size of anything.
  const isMark = passedMark.test(after) || (reachedBefore.test(before) && !isPhysical(figure.quantity.unit));
  if (figure.form === 'class' && !isMark) return { value: 'spec' };
  const words = property.exec(before)?.[1];
  // 投资 alone is done every year; only as a thing's attribute is it a property.
  if (
    words &&
    (!/^(?:投资|投资额)$/.test(words) || /^(?:的[\p{Script=Han}A-Za-z0-9“]{2}|项目)/u.test(after)) &&
    !/固定资产投资$/.test(before)
  )
    return { value: 'spec', words };
  // 300兆瓦储能, 千亩园区, 万人集聚区: a size right before the thing that has it. How much of it is built is none (新建12公里绿道).
  const written = text.slice(figure.span.start, figure.span.end);
  const { unit } = figure.quantity;
  const isRound = /^[百千万亿]/.test(written);
  const dimension = dimensionOf(unit);
  const isAmount =
    dimension === 'time' || (isRound ? isCounted(unit) : /^(?:length|area)$/.test(dimension) && isDoing(phrase));
  const isSize = isAmount ? sizeName(unit, after) !== undefined : isPhysical(unit) || isRound;
  if (/年产(?![值量能])\p{Script=Han}{1,8}$/u.test(before) && !isMark) return { value: 'spec', words: '年产' };
  if (isMark || reachedBefore.test(before)) return undefined;
  // 引进5亿元以上项目12个: a size of each of them.
  if (/以[上下]$/.test(written) && dimension.startsWith('money') && /^的?\p{Script=Han}{0,6}?项目/u.test(after))
    return { value: 'spec' };
  return isSize && nounAfter(after) !== '' ? { value: 'spec' } : undefined;
}

const cuesByFirst = byFirstCharacter(clauseCues, ({ word }) => word);
const cueStarts = characterMarks(clauseCues.map(({ word }) => word.charAt(0)).join(''));
const rank = new Map(clauseCues.map((cue, index) => [cue, index] as const));

/** Gives the cues between a sentence's start and the figures that it is asked about, from left to right, reading the text once. */
export function cueReader(text: string, start: number): (figure: number) => readonly CueHit[] {
  const hits: CueHit[] = [];
  let next = start;
  return (figure) => {
    for (; next < figure; next++) {
      if (!isMarkedAt(cueStarts, text, next)) continue;
      for (const cue of cuesByFirst.get(text.charCodeAt(next)) ?? [])
        if (text.startsWith(cue.word, next) && !isNoun(text, next, cue)) hits.push({ at: next, cue });
    }
    while (hits[0] && hits[0].at < figure - farthest) hits.shift();
    return hits;
  };
}

/** How far beside a cue its neighbours are looked at, in characters. */
const beside = 8;

const isNoun = (text: string, at: number, { word, notAfter, notBefore }: RoleCue): boolean =>
  (notAfter?.test(text.slice(Math.max(0, at - beside), at)) ?? false) ||
  (notBefore?.test(text.slice(at + word.length, at + word.length + beside)) ?? false);

/** A result is said in the figure's own clause; targets and forecasts reach over the sentence up to a semicolon, 目标是 over all of it. */
function cueOf({ text, clause, figure, cues }: FigurePlace): StatedRole | undefined {
  if (cues.length === 0) return undefined;
  const from = (cues[0] as CueHit).at;
  const ahead = text.slice(from, figure.span.start);
  const part = from + ahead.lastIndexOf('；') + 1;
  let found: CueHit | undefined;
  for (const hit of lastOfEach(cues, figure.span.start)) {
    const { word, role, leads, own } = hit.cue;
    if (hit.at < part && !word.endsWith('目标')) continue;
    if (((role === 'actual' && !leads) || own) && hit.at < clause) continue;
    if (hit.cue.weak && cues.some(({ cue, at }) => cue.role === 'forecast' && at >= part && at < hit.at)) continue;
    const stronger = !found || (role !== 'actual' && (found.cue.role === 'actual' || hit.at > found.at));
    if (stronger) found = hit;
  }
  return found && { value: found.cue.role, words: found.cue.word };
}

/** The nearest hit of each cue that ends before the figure, in the order of the table. */
function lastOfEach(cues: readonly CueHit[], figure: number): readonly CueHit[] {
  const last = new Map<RoleCue, CueHit>();
  for (const hit of cues) if (hit.at + hit.cue.word.length <= figure) last.set(hit.cue, hit);
  return [...last.values()].sort((a, b) => (rank.get(a.cue) as number) - (rank.get(b.cue) as number));
}
