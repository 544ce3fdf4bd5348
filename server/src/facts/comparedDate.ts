/** Whether a date is only what something is compared with: 比上年, 较2020年, 与去年同期相比, 在去年的基础上, 上年的3.5倍, 超过2022年全年, 继2022年…后; or a part of a name, a thing's age, the year of its prices: 《某某规划（2022—2025年）》, 1975年以前建成的住房, 2010年不变价. */
import { gated } from '../base/gated.ts';
import type { Local, Span } from '../base/span.ts';

const comparing = gated(/[比较于同与和继]$|[比较]“$|超过$/);

const builtBefore = gated(
  /^(?:(?:以前|之前|前)?(?:建成|建设|建造|竣工)(?:的|(?:老旧|城镇)?(?:小区|住宅|住房|房屋))|(?:以前|之前)的)/,
);

const asBase = gated(
  /^(?:相比|同期|的基础上|的?(?:不变|可比)价|价格|”?(?:时期|期间|期末|末|全年|同期)?的?\d+(?:\.\d+)?倍)/,
);

const onBase = gated(/^[^，。；]{0,30}基础上/);
const baseReach = 33;

/** 在去年大幅下降的基础上; in 在去年1.4万元基础上 the figure is of the year, but nothing behind it. */
export const isBase = (text: string, { start, end }: Span<Local>): boolean =>
  text[start - 1] === '在' && onBase.test(text.slice(end, end + baseReach));

export const isComparedDate = (text: string, { start, end }: Span<Local>): boolean =>
  (isBase(text, { start, end }) && !/\d/.test(text.slice(end, text.indexOf('基础上', end)))) ||
  comparing.test(text.slice(Math.max(0, start - 2), start)) ||
  isInTitle(text, start) ||
  isRecord(text, { start, end }) ||
  builtBefore.test(text.slice(end, end + 10)) ||
  asBase.test(text.slice(end, end + 16));

/** 增幅为1996年以来最高水平: how long nothing was as high. */
const record = gated(/^(?:的|同期|历年|历史)*(?:最[高低好快大小多少强佳]|新高|新低)/);
const isRecord = (text: string, { start, end }: Span<Local>): boolean =>
  record.test(text.slice(end, end + 8)) && text.slice(start, end).endsWith('以来');

/** Longest start of a title before its years, in characters. */
const titleReach = 40;

function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - titleReach), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && !ofItsYear.test(text.slice(at, at + titleReach));
}
/** 《2022年某某发展报告》显示，…: what is told of is the report's year. */
const ofItsYear =
  /^\d{4}年(?!政府|国务院)[^《》]{2,30}(?<!工作)(?:公报|报告|年报|白皮书|蓝皮书)》(?:数据)?(?:显示|表明|指出|，|。)/;
