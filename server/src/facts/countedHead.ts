/**
 * Where a counted noun ends and what is said of it begins, by the tags of its words: 村民|搭起, 国家和地区|捐赠物资. Only what may be
 * more than a noun is segmented: a noun that something follows behind a word of `lexicon/headNouns.ts`.
 */
import { gated } from '../base/gated.ts';
import { bodies, type HeadNouns, nounsLikeVerbs, people, things } from '../lexicon/headNouns.ts';
import { seek, soughtWords } from '../lexicon/soughtWords.ts';
import type { Segmenter, Word } from '../text/segmenter.ts';
import { isDoing } from './clausePhrase.ts';

const patternOf = (...tables: readonly (readonly HeadNouns[])[]): string =>
  tables.flatMap((table) => table.map(({ words }) => words)).join('|');
const ends = (pattern: string): RegExp => new RegExp(`(?:${pattern})$`, 'u');

const ofPeople = ends(patternOf(people));
const ofBodies = ends(patternOf(bodies));
/** What else ends a compound noun: where something is, and what papers are about. */
const ofPlaces =
  /(?:之家|材料|环节|任务|目标|条件|资金|工作|措施|政策|办法|制度|机制|计划|方案|服务|活动|行动|协议|合同|规则|清单|[点区站所馆室圈店街园库网带厅])$/;
const ofAll = ends(patternOf(people, bodies, things));
/** A head with more behind it. */
const mayGoOn = soughtWords(`(?:${patternOf(people, bodies, things)})(?=.)`);

/** Prepositions, adverbs and auxiliaries that no noun has behind its head. */
const saidBy =
  /^(?:在|向|从|于|将|被|把|由|因|沿|按|按照|通过|依托|自|往|朝|给|为|已|已经|就|都|正|正在|也|还|仍|再|不|没|没有|未|要|能|可|可以|应|必须|纷纷|陆续|相继|先后|分别|共同|一起|全部|全都|快速|现场|着|了|过|是|有)$/;
/** Tags of words that a noun phrase can end in. */
const nominal = /^(?:n|x|l|j|eng|vn|an|s|q|k|b|zg)/;

/** 15条产业链|撑起新格局: verbs of headlines, which stand in no noun. */
const headline = gated(
  /(?<=\p{Script=Han}{2})(?:打造|助力|赋能|撑起|跑出|擦亮|托起|点亮|激活|绘就|奏响|铺就)(?=\p{Script=Han})/u,
);

const headOf = (unit: string): RegExp =>
  /^(?:名|位|人|员)$/.test(unit) ? ofPeople : /^(?:家|户|所|国)$/.test(unit) ? ofBodies : ofAll;

/** What no things are counted by, so that it is said of them: 12个品牌|销售额破亿元. */
const quantity = gated(
  /.{2}(?:(?<!功|效|频|比)率|[销产总存载客货容]量|保有量|收入|营收|产值|增加值|(?<!配|定|限|名)额|利润|比例|比重|占比|价格|浓度|均价|外资|客?流量|估值|水质|增速)(?:合计|总计|累计|全部)?$/u,
);

/** 12个品牌|销售额: the things that the quantity is of; undefined where the noun is no quantity or nothing parts the two. */
function ownersOf(noun: string, words: readonly Word[]): string | undefined {
  if (!quantity.test(noun)) return undefined;
  const parts = words
    .map(({ start }) => noun.slice(0, start))
    .filter(({ length }) => length >= 2 && length <= noun.length - 2);
  return (
    parts.findLast((part) => ofBodies.test(part)) ??
    parts.find((part, i) => ofAll.test(part) && !ofAll.test(parts[i + 1] ?? ''))
  );
}

/** @param noun what follows a figure, up to a mark or a verb that is known. @returns the noun without what is said of it. */
export function countedHead(noun: string, unit: string, segmenter: Segmenter): string {
  // 20次|提高企业退休人员养老金: what is counted is what was done.
  if (noun.length < 4 || /^[次场回趟]$/.test(unit)) return noun;
  const told = headline.exec(noun);
  if (told) return noun.slice(0, told.index);
  if (!seek(mayGoOn, noun)) return noun;
  const head = headOf(unit);
  const words = segmenter.tag(noun);
  const owners = unit === '' ? undefined : ownersOf(noun, words);
  if (owners !== undefined) return owners;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    const before = noun.slice(0, word.start);
    // 3个镇|建设了…
    if (before.length === 1 && /^[省市县区镇乡村]$/.test(before) && isAspect(words[i + 1])) return before;
    if (before.length < 2 || !nominal.test((words[i - 1] as Word).tag)) continue;
    if (saidBy.test(word.text) || isAspect(words[i + 1]) || isResult(word)) return before;
    if (isIdiom(word)) return before;
    // 国家和包括…在内的组织: what joins a verb to a noun joins no two nouns.
    if (word.tag === 'c' && words[i + 1]?.tag === 'v' && !nounsLikeVerbs.test(noun)) return before;
    if (head.test(before) && (isDoing(word) || isSaid(words, i, head, noun))) return before;
  }
  return noun;
}

/** Longest clause that is looked for before what it tells apart, in characters. */
const longestRelative = 16;
const clauseBefore = gated(/^(?!人)[^，。；：（）“”\d]{2,}?(?<!目)的(?=\p{Script=Han}{2})/u);
/** 由12个站组成的网络, 以三条水系为依托的空间, 千根桩所需的时间: what is counted stands in the clause. */
const countedWithin = gated(/[组构]成的$|[为所]/);
/** 12套住房的|建设计划: what is counted is told of by what the thing is for. */
const ofWork =
  /^\p{Script=Han}{0,6}?(?:计划|任务|建设|改造|方式|敬意|范围|审计|情况|问题|过程|时间|经验|服务|工作|管理|治理|标准|要求|水平|条件|权|率|[额量])(?=$|[，。；、])/u;

/**
 * 8名持有证书的|志愿者, 12个基础较好的|村: the words after a figure without the clause that tells apart what it counts. What begins with a verb
 * or ends in one or in an adjective is such a clause; 学生 of 12名学生的作品 is what is counted.
 */
export function withoutRelative(after: string, unit: string, segmenter: Segmenter): string {
  const clause = /^[人次场回趟]$/.test(unit) ? undefined : clauseBefore.exec(after)?.[0];
  if (clause === undefined || clause.length > longestRelative || countedWithin.test(clause)) return after;
  if (ofWork.test(after.slice(clause.length))) return after;
  const head = headOf(unit);
  const said = clause.slice(0, -1);
  if (head.test(said)) return after;
  const words = segmenter.tag(said);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return after;
  const leads = /^[vp]$/.test(first.tag) && !nounsLikeVerbs.test(first.text);
  const closes = words.length > 1 && /^(?:v|vd|vi|a|ad)$/.test(last.tag) && !nounsLikeVerbs.test(last.text);
  if (!leads && !closes) return after;
  const isNamed = !leads && words.some(({ start }) => head.test(said.slice(0, start)));
  return isNamed ? after : after.slice(clause.length);
}

/** 搭着, 翻了: what the particle follows is a verb, whatever its tag. */
const isAspect = (next: Word | undefined): boolean => next !== undefined && /^[着了过]$/.test(next.text);

/** 制成, 搭起, 陈列于: verbs with what comes of it stand in no noun. */
const isResult = ({ text, tag }: Word): boolean => /^[vx]/.test(tag) && result.test(text);
const result =
  /^(?![收投输注导准出进加介流融纳列并购深插植侵]入|[完形组合集生养收提分构建促][成]|[发兴崛缘]起|[突杰演输支产付展]出|[网线路海]上|[以作行认成]为)\p{Script=Han}[成起出到上入至为于给]$/u;

/** 云杉|郁郁葱葱, 赛道|交相辉映: idioms stand in no noun. */
const isIdiom = ({ text, tag }: Word): boolean => /^[iz]$/.test(tag) && text.length === 4;

/** 乡镇|今冬: when it is; 现代 and 当代 are of names. */
const timely = /^(?:[今去明前昨]|目前|此前|当[日天年])/;

function isSaid(words: readonly Word[], at: number, head: RegExp, noun: string): boolean {
  const { text, tag } = words[at] as Word;
  if (tag === 'f') return /^[中上里内]$/.test(text);
  if (tag === 't') return timely.test(text);
  if (text === '、') return /^(?:v|d|p|c)$/.test(words[at + 1]?.tag ?? '') || words[at + 1]?.text === '近';
  if (!/^(?:v|vd|vi|x)$/.test(tag) || nounsLikeVerbs.test(noun)) return false;
  // 示范社, 参与率: with one more character behind it, it is part of a longer word.
  if (at === words.length - 2 && words[at + 1]?.text.length === 1) return false;
  // 社区矫正|人员, 口袋公园建设|项目: one noun with a verb in it.
  return text.length === 1 || at === words.length - 1 || !(head.test(noun) || ofPlaces.test(noun));
}

/** Whether words are one noun phrase and nothing else, as far as the segmenter knows them. */
export function isNominal(phrase: string, segmenter: Segmenter): boolean {
  const words = segmenter.tag(phrase);
  return words.length > 0 && words.every(({ tag }) => /^(?:n|x|l|j|eng|vn|an|q|k|b|zg|a|c)/.test(tag));
}
