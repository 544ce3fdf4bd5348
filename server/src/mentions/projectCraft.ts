/** Spacecraft and ships by their number: `神舟十七号载人飞船`, `长征二号丁运载火箭`. What stands behind the number shows that they are such. */
import { gated } from '../base/gated.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { nameStart } from './projectBoundary.ts';
import type { Item, Reading } from './projectClauses.ts';
import { proposeName } from './projectProposal.ts';
import type { ProjectProposal } from './proposal.ts';

const maybe = gated(/[船箭星器员艇舰轮]/u);
/** The number with its serial, before a word for such a craft or those who are in it. */
const number =
  /(?:[一二三四五六七八九十]{1,3}|\d{1,3})号(?:[A-Z甲乙丙丁戊]|\d{2}(?=卫?星))?(?:遥[一二三四五六七八九十]{1,4})?(?:星|(?=(?:改进型|载人|货运|无人|运载|科学|试验|遥感|通信)*(?:飞船|火箭|卫星|探测器|着陆器|返回器|航天员|科考船|考察船|潜水器|邮轮)))/gu;
/** What stands before the number is no longer, */
const longest = 4;
const shortest = 2;

export function namesOfCraft(reading: Reading, segmenter: Segmenter): ProjectProposal[] {
  const { masked, text, clauses } = reading;
  if (!masked.includes('号') || !maybe.test(masked)) return [];
  const found: ProjectProposal[] = [];
  for (const { items } of clauses)
    for (const item of items)
      for (const match of masked.slice(item.start, item.end).matchAll(number)) {
        const at = item.start + match.index;
        const start = craftStart(reading, item, at, segmenter);
        const proposal =
          at - start >= shortest ? proposeName(text, start, at + match[0].length, 'product', 'ending') : undefined;
        if (proposal) found.push(proposal);
      }
  return found;
}

/** Behind what leads the name in, or where its last word begins. */
function craftStart(reading: Reading, item: Item, at: number, segmenter: Segmenter): number {
  const start = nameStart(reading, item.start, at) ?? Math.max(item.start, at - longest);
  if (at - start <= longest) return start;
  const words = segmenter.tag(reading.masked.slice(start, at));
  // `陆地探测四号`: what a craft does stands behind what it does it to.
  const last = words.at(-1)?.tag.startsWith('v') ? -2 : -1;
  return start + (words.at(last)?.start ?? 0);
}
