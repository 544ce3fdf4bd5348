/** How many things stand before a 分别: 甲、乙和丙分别增长 deals out three figures. Works on a sentence's text. */
import { joined } from './namedListLength.ts';
import { withoutBrackets } from './readNamedLists.ts';

export interface DealtNames {
  readonly names: readonly string[];
  readonly fewest: number;
  readonly most: number;
  /** How many of them an 和 joins at the end: 2 of 绿色、有机食品产量和产值. */
  readonly lastJoined: number;
}

/** Farthest that the first name stands before 分别, in characters. */
const reach = 120;

/** Figures of their own, an open list, a number of things, a whose: how many figures follow, these leave open. */
const open = /[\d各每两双的这]|[二三四五六七八九十][个项大类种级者条家市县区地年]|之和|合计|梯次/;

/** One word for several things: 城乡居民收入, 存贷款余额, 进出口, 一二三产, 市县财政, “甲”“乙”. */
const severalInOne =
  /城乡|城镇乡村|[存借][贷还]|收支|进出口(?!总[额值])|出入境|产销|产供|内外|上下|东西|南北|男女|供[需销]|购销|工农|文旅|农林|商旅|客货|煤电|量价|[一二三] ?[二三四]|[国省市区县乡镇村校院][省市区县乡镇村校院]|[”》][“《]|其|[/+＋]/;

/** What stands between the names and 分别 and says how the figures are reckoned. */
const reckoned =
  /(?:占[^，。；、]{2,14}(?:比重|比例)|[较比][^，。；、]{2,12})?(?:同比|环比|年均|平均|累计|预计|可望|有望|全年|五年|[又再还将已均])*$/;
const leadingDate = /^.*?(?:\d{4}年|\d{1,2}月份?)(?:初|末|底|以来|间)?/;

/** The names before the 分别 at `at`; null where nothing says how many they are. */
export function namesDealt(text: string, at: number): DealtNames | null {
  const near = withoutBrackets(text.slice(Math.max(0, at - reach), at));
  const start = Math.max(...[...'，。；：！？（(）)'].map((mark) => near.lastIndexOf(mark))) + 1;
  if (start === 0 && at > reach) return null;
  const words = near.slice(start).replace(reckoned, '').replace(leadingDate, '');
  if (open.test(words) || severalInOne.test(words)) return null;
  const listed = words.replace(/等[^、和与及等]*$/, '');
  const parts = listed.split('、');
  const names = parts.map((part) => part.split(joined));
  const all = names.flat();
  if (all.length < 2 || all.includes('')) return null;
  // 甲、乙、丙和丁: behind two commas 和 always parts the last two. 甲、乙和丙制造业 may be two trades.
  const isPlain = parts.length > 2 && all.length === parts.length + 1 && listed.endsWith(`和${all.at(-1)}`);
  return {
    names: all,
    fewest: isPlain ? all.length : parts.length,
    most: listed === words ? all.length : Number.POSITIVE_INFINITY,
    lastJoined: names.at(-1)?.length ?? 0,
  };
}
