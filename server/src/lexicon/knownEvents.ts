/** Events of which every reader knows the year: what an anniversary of theirs, or the number of one that recurs every year, says of its year. */
import { smallInteger } from './numerals.ts';

/** Words of the event and the year in which it was. The first row that fits counts. */
export const knownEvents: readonly (readonly [words: RegExp, year: number, example: string])[] = [
  [/(?:中华人民共和国|新中国|人民政协)成立/, 1949, '新中国成立'],
  [/中国共产党成立|建党/, 1921, '中国共产党成立'],
  [/改革开放/, 1978, '改革开放'],
  [/香港回归/, 1997, '香港回归祖国'],
  [/澳门回归/, 1999, '澳门回归祖国'],
  [/中国人民抗日战争(?:暨世界反法西斯战争)?胜利|抗战胜利/, 1945, '抗战胜利'],
  [/红军长征胜利/, 1936, '红军长征胜利'],
  [/五四运动/, 1919, '五四运动'],
  [/解放军建军/, 1927, '中国人民解放军建军'],
  [/九一八事变/, 1931, '九一八事变爆发'],
  [/全民族抗战爆发/, 1937, '全民族抗战爆发'],
  [/抗美援朝战争胜利/, 1953, '抗美援朝战争胜利'],
  [/西藏和平解放/, 1951, '西藏和平解放'],
  [/“?三北”?工程/, 1978, '“三北”工程实施'],
  [/深圳经济特区/, 1980, '深圳经济特区建立'],
  [/海南建省/, 1988, '海南建省办经济特区'],
  [/浦东开发开放/, 1990, '浦东开发开放'],
  [/加入世(?:界贸易|贸)组织/, 2001, '加入世贸组织'],
  [/“一带一路”(?:重大)?倡议/, 2013, '共建“一带一路”倡议提出'],
  [/提出[^，。；]{0,6}人类命运共同体|人类命运共同体理念/, 2013, '人类命运共同体理念提出'],
  [/京津冀协同发展/, 2014, '京津冀协同发展战略实施'],
];

/** Occasions that come once a year, by the year before the first. */
const yearly: readonly (readonly [words: string, before: number])[] = [
  ['(?:中国国际)?进口博览会', 2017],
  ['进博会', 2017],
  ['(?:中国国际)?消费品博览会', 2020],
  ['消博会', 2020],
  ['中国[—-]东盟博览会', 2003],
  ['教师节', 1984],
  ['(?:中国)?记者节', 1999],
  ['中国医师节', 2017],
  ['中国农民丰收节', 2017],
  ['中国航天日', 2015],
  ['国家扶贫日|全国扶贫日', 2013],
  ['国家宪法日', 2013],
  ['全民国家安全教育日', 2015],
  ['全国助残日', 1990],
  ['全国土地日', 1990],
  ['世界读书日', 1995],
  ['世界地球日', 1969],
  ['国际禁毒日', 1987],
  ['全国安全生产月', 2001],
];

const numbered = new RegExp(
  `第(\\d{1,3}|[一二三四五六七八九十]{1,4})(?:届|个)(?:${yearly.map(([words]) => `(${words})`).join('|')})`,
  'g',
);

/** The numbered occasions in a text, with their years: 第六届进博会 is of 2023. The first one is spoken of long after. */
export const numberedOccasions = (text: string): readonly { readonly words: string; readonly year: number }[] =>
  [...text.matchAll(numbered)].flatMap((match) => {
    const [words, said = '', ...kinds] = match;
    const number = smallInteger(said) ?? 0;
    const row = yearly[kinds.findIndex((kind) => kind !== undefined)];
    return row && number > 1 ? [{ words, year: row[1] + number }] : [];
  });
