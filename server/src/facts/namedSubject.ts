/**
 * The named firm, school, park, village or the like that words begin with as their subject: 隆盛股份|在全球布局…, 黄桥村|实施平移….
 * Nouns that such names end in find it; the segmenter says whether it is a name and whether a predicate follows.
 */
import { gated } from '../base/gated.ts';
import { ownerNouns } from '../lexicon/ownerNouns.ts';
import { seek, soughtWords } from '../lexicon/soughtWords.ts';
import { properness } from '../mentions/projectProper.ts';
import type { Segmenter } from '../text/segmenter.ts';

/** Longest name, and how much behind it is looked at, in characters. */
const longest = 22;
const behind = 6;

const noun = soughtWords(ownerNouns.map(({ pattern }) => pattern).join('|'));
/** Before these no name goes on. */
const stops = gated(
  /[，。；：、？！…—“”()《》\s]|（(?!集团）)|(?<!（集团)）|力争|争取|确保|(?<![存现内外所])在(?![线建岗])|的|[对把被让向使]|将(?!军)|(?<![服跟])从|正在|通过|依托|围绕|位于|来自|走进|来到|推动|推进|支持|鼓励|引导|组建|成立|设立|建设(?!集团|公司|投资|银行)|打造|实施|建成|引进|培育|带动|关[停闭]|淘汰|取缔|拆除/u,
);
/** 全县合作社, 各类园区, 一批合作社, 5家医院: kinds and counts, no names. */
const ofKind = gated(
  /^(?:[全各该本这那多某每我首两同其]|一[批个家座些]|[\d一二三四五六七八九十百千万数几]+[家个座所户条]|有的|许多|不少|包括|以|所有|广大|重点|龙头|骨干|规上|规模以上|上市|国有|民营|外资|中小|大型|县级|市级|省级|国家级|三级|公立|定点|基层|县域|专业|跨国|外贸|合资|新型|传统|现代|农业|相关|有关|其他|其它|当地|境内|[A-Za-z\d]+级)/u,
);
/** Names whose owners are told of by any noun behind them: 戚台村|耕地面积, 兴发集团|磷矿石. */
const closed = /(?:公司|集团|股份|合作社|党支部|[村镇乡])$/;
/** Verbs that names of firms and parks are made of, whatever the segmenter calls them. */
const ofFirms = new Set(
  '控股 投资 开发 示范 工作 服务 建设 发展 管理 制造 运营 设计 研究 创新 供应 合作 联合 保护 体验 培训 教育 救援'.split(
    ' ',
  ),
);
/** 某某事务所|与有关单位合作编写: whom it does something with. */
const together = /^[和与](?![^，。；]{0,12}、)[^，。；]{1,20}?(?:合作|共同|联合|携手|签订|签署|签约|共建|达成)/u;
/** Verbs that it does not know. */
const inClause = /[开入]园|获[批评]|入选|新增|连片|培树|跻身|荣获|晋升|(?<=[省市县区])经(?![济开贸营])/u;
/** What a predicate begins with, whatever the segmenter makes of it. */
const predicate =
  /^(?:[，,已共累先现仅年]|将(?!军)|今年|去年|近年|目前|全年|上半年|全村|人均|户均|总|采取|采用|是|有|拥|占|完|实|获|达|入|投|新增|因|由|为|致力|也|还|就|以|通过|依托|的)/u;

/** 如今的|某某村有…, 位于某镇的|某某村，…: what is said of a thing before its name. */
const saidBefore = gated(/^(?:(?:如今|现在|今天|当下|昔日|曾经)的|(?:位于|地处|坐落[于在])[^，。；的]{2,16}的)/u);

export interface NamedSubject {
  readonly name: string;
  /** Offset behind the name. */
  readonly end: number;
}

/**
 * @param words a clause from its first word on.
 * @param speaker the words name somebody who speaks for a thing: any noun may stand behind its name.
 */
export function namedSubject(words: string, segmenter: Segmenter, speaker = false): NamedSubject | undefined {
  if (ofKind.test(words)) return undefined;
  const before = saidBefore.exec(words)?.[0].length;
  if (before !== undefined) {
    const behind = namedSubject(words.slice(before), segmenter, speaker);
    return behind && { ...behind, end: before + behind.end };
  }
  const stop = words.search(stops);
  const reach = Math.min(stop < 0 ? words.length : stop, longest);
  let found: NamedSubject | undefined;
  for (let match = seek(noun, words, 1); match; match = seek(noun, words, match.index + match[0].length)) {
    const end = match.index + match[0].length;
    if (end > reach) break;
    if (!speaker && !isSubject(words, end, segmenter)) continue;
    if (!isName(words.slice(0, end), segmenter)) break;
    found = { name: words.slice(0, end), end };
  }
  // A village's branch of the party speaks of its village.
  return found && { ...found, name: found.name.replace(/(?<=[村区])党(?:支部|总支|委)$/, '') };
}

/** Whether what stands behind a name is said of it, and no noun that it only leads. */
export function isSubject(words: string, end: number, segmenter: Segmenter): boolean {
  const rest = words.slice(end);
  if (together.test(rest)) return true;
  if (rest === '' || /^(?:[和与及]|[^，。；]{0,8}、)/.test(rest)) return false;
  if (predicate.test(rest) || closed.test(words.slice(0, end))) return true;
  const word = segmenter.tag(words.slice(0, end + behind)).find(({ start }) => start >= end);
  return word !== undefined && word.start === end && /^(?:v|d|p|t|m)/u.test(word.tag);
}

/** 记者走进|某某医院: the name at the end of words, behind the last verb or preposition; undefined where it names nothing. */
export function nameAtEnd(words: string, segmenter: Segmenter): string | undefined {
  const before = segmenter.tag(words).findLast(({ text, tag }) => /^(?:v|p|c|d|uj)$/u.test(tag) && !ofFirms.has(text));
  const name = words.slice(before === undefined ? 0 : before.start + before.text.length).replace(founded, '');
  const isNone = name.length < shortest || timed.test(name) || ofKind.test(name);
  return !isNone && isName(name, segmenter) ? name : undefined;
}
const shortest = 3;
/** 返乡领办|某某合作社: verbs of founding that the segmenter does not know. */
const founded = /^.*(?:领办|创办|牵头成立|注册成立)(?=.{3})/u;
/** 去年公司, 有限公司, 中小学: time, kind or the end of a name alone. */
const timed = /^(?:[去今明前]年|近[一二两三几\d]年|目前|如今|有限|股份|多家)|中小学$/u;

/** Whether the words before the noun at the end tell the thing from its like. */
function isName(name: string, segmenter: Segmenter): boolean {
  if (!/\p{Script=Han}{2}/u.test(name)) return false;
  // A verb inside shows that what stands behind it is its object.
  const isClause = segmenter.tag(name).some(({ text, tag }) => /^(?:v|p|c|d|uj)$/u.test(tag) && !ofFirms.has(text));
  return !isClause && !inClause.test(name) && (name.endsWith('（集团）') || properness(name, segmenter) === 'named');
}
