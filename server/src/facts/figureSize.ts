/** The attribute that a size right before a thing gives: 300兆瓦储能 is 储能装机容量, 千亩园区 is 园区面积. */
import { partUnits, sizeAttributes } from '../lexicon/sizeAttributes.ts';
import { dimensionOf } from '../lexicon/units.ts';

/** Words before a thing that do not say which one it is. */
const plainWords = /^(?:大型|超大|新型|智慧|智能|首[艘座条个]|级|的|以上|[百千万亿]+[亩人])+/;
/** Longest name of a thing, in characters. */
const longestThing = 14;

/** 6公里长的隧道: which of its measures it is. */
const measured =
  /^([长宽深厚]|高(?![标质水效速品端新科技级中低原等]))的?(?:\p{Script=Han}{1,2}条)?((?!出|度)\p{Script=Han}{2,10}?)(?=[上下里中内]?(?:$|[，。；、]|[上下里中内]\p{Script=Han}))/u;

/** @param after the words after the figure. @returns what the size says of the thing, or undefined where no row fits. */
export function sizeName(unit: string, after: string): string | undefined {
  const side = dimensionOf(unit) === 'length' ? measured.exec(after) : null;
  if (side) return `${side[2]}${side[1]}度`;
  const thing = (/^[^、，。；：！？（）()“”\s是]*/.exec(after)?.[0] ?? '')
    .replace(plainWords, '')
    .slice(0, longestThing + 4);
  const dimension = dimensionOf(unit);
  for (const { dimension: own, thing: ending, attribute } of sizeAttributes) {
    const found = own === dimension ? ending.exec(thing) : null;
    if (!found) continue;
    const name = thing.slice(0, found.index + found[0].length);
    if (name.length > longestThing) continue;
    return name.endsWith(attribute.slice(0, 2)) ? name + attribute.slice(2) : name + attribute;
  }
  if (!partUnits.test(unit)) return undefined;
  const part = /^\p{Script=Han}{2,8}(?=$|全球|首|下线|量产|投产|研制)/u.exec(thing)?.[0];
  return part && `${part}尺寸`;
}
