/** What the property or size of a thing is called: 总投资, 占地面积, 储能装机容量. */
import { gated } from '../base/gated.ts';
import { dimensionOf } from '../lexicon/units.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { namesQuantity } from './clausePhrase.ts';
import { countedHead, isNominal } from './countedHead.ts';
import { named, own, type StatedIndicator } from './figureIndicator.ts';
import { nounAfter } from './figurePhrase.ts';
import { sizeName } from './figureSize.ts';

/** One name for what texts call by several. */
const propertyNames: Readonly<Record<string, string>> = {
  年产: '年产量',
  年产能: '年产量',
  设计产能: '年产量',
  投资: '总投资',
  投资额: '总投资',
  占地: '占地面积',
  建筑面积: '总建筑面积',
  总长: '全长',
};

/** 产值过百亿元企业, 进出口额1亿元以上的企业: which quantity of the things a size is, where words before it say so. */
export function sized(words: string): string | undefined {
  const own = named(words).replace(/^新(?:培育|增|引进|认定)/, '');
  return own.length <= longestSized && namesQuantity.test(own) ? own : undefined;
}
const longestSized = 8;

/** What a property is called (总投资, 占地面积), of counted things with their name (总投资12亿元的18个重点项目); a size by the thing that has it (300兆瓦储能). */
export function propertyName(
  words: string | undefined,
  unit: string,
  after: string,
  segmenter: Segmenter,
): StatedIndicator | undefined {
  const name = words === undefined ? sizeNamed(unit, after, segmenter) : (propertyNames[words] ?? words);
  return name === undefined ? undefined : own((countedThings(after) ?? '') + name);
}

/** 亿元以上项目: what such a size of a project is. */
const costly = /^(\p{Script=Han}{0,8}?项目)/u;
/** Longest thing that a size is told of by its name alone, in characters. */
const longestThing = 10;

function sizeNamed(unit: string, after: string, segmenter: Segmenter): string | undefined {
  const name = sizeName(unit, after);
  if (name !== undefined) return name;
  const isMoney = dimensionOf(unit).startsWith('money');
  const project = isMoney ? costly.exec(after)?.[1] : undefined;
  if (project !== undefined) return `${project}投资`;
  const thing = isMoney ? '' : countedHead(nounAfter(after.replace(/^的/, '')), '', segmenter);
  return thing === '' || thing.length > longestThing || !isNominal(thing, segmenter) ? undefined : thing;
}

const countedOnes = gated(/^的\d+[余多]?[个项条座](\p{Script=Han}{0,12}?(?:项目|工程))/u);

/** The things that a property before them is said of together: 重点项目 of 的185个重点项目. */
export const countedThings = (after: string): string | undefined => countedOnes.exec(after)?.[1];
