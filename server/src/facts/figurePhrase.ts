/**
 * The words right before and after one figure, taken apart: what is measured, the verb of change, what the change is reckoned
 * against. Reads one clause of one sentence and nothing else.
 */

import { firstCharacters } from '../base/firstCharacters.ts';
import { gated } from '../base/gated.ts';
import { type ChangeVerb, changeVerbs } from '../lexicon/changeVerbs.ts';
import { leadWords, linkWords, nounsLikeLeads } from '../lexicon/indicatorWords.ts';
import { predicates } from '../lexicon/predicateVerbs.ts';
import { seek, soughtWords } from '../lexicon/soughtWords.ts';
import { byFirstCharacter, byLastCharacter, wordAtEnd } from '../lexicon/wordTable.ts';
import type { Basis, Comparison, Direction } from './fact.ts';

/** All parts are always there: the engine looks up properties of objects that lack this or that one several times as slowly. */
export interface FigurePhrase {
  /** The words of the indicator; empty where the clause has none before the figure. */
  readonly words: string;
  /** The same with the verbs that lead them in. */
  readonly withLead: string;
  readonly verb: ChangeVerb | undefined;
  readonly comparison: Comparison | undefined;
  /** The words that say the comparison: 同比, 比年初. */
  readonly comparisonWords: string | undefined;
  readonly basis: Basis | undefined;
  readonly basisWords: string | undefined;
  /** 占, 占比: the figure is a share of something. */
  readonly share: boolean;
  /** The link word nearest to the figure: 达, 突破, 到 … */
  readonly link: string | undefined;
  /** Where a level that was reached lies: 降至, 提高到. */
  readonly towards: Direction | undefined;
}

/** Longest words first, so that 增加到 is not read as 增加. */
const verbs = byLastCharacter(
  changeVerbs.filter(({ against }) => against === 'itself').sort((a, b) => b.word.length - a.word.length),
  ({ word }) => word,
);
const endsInChange = (text: string): boolean =>
  verbs.get(text.charCodeAt(text.length - 1))?.some(({ word }) => text.endsWith(word)) ?? false;
const links = byLastCharacter(linkWords, (word) => word);
const leads = byFirstCharacter(leadWords, (word) => word);
const trailing = gated(/[\s、，：:“”（(—的]/);
/** 比年初, 较上年同期, 与2020年相比; 同比, 占比 and 可比价格 are words of their own. */
const against = gated(
  /(?:(?<![同环占对可])[比较](?![例重率值分])|[同与])(年初|上年末|上年同期|去年同期|上年|去年|上一年|同期|上月|上季度|上半年|[\p{Script=Han}\d“”]{2,10})(?:相比)?$/u,
);
/** 比全国平均水平高3.2个百分点, 较历年同期少19.6%: what the figure is beyond. */
const than = gated(
  /(?:(?<![同环占对可之])[比较])((?!例|重|率)[^，。；、]{2,14}?)([高多快大长强]|[低少慢小短弱])(?:出|了)?$/u,
);
const beyond: Readonly<Record<Direction, ChangeVerb>> = {
  up: { word: '高', direction: 'up', against: 'itself', example: '' },
  down: { word: '低', direction: 'down', against: 'itself', example: '' },
};
/** Verbs that end like a link word: 下达, 签约. */
const likeLinks = gated(/(?:(?<!月)人均|户均|亩均|下达|[送抵]达|[拿领收得]到|节约|签约|预约|拥有|具有)$/);
/** Longest clause that is looked at, in characters. */
const reach = 60;

const upToNow = gated(/(?<=[到至])(?:现在|如今|目前|当前)的?(?=(?:不足|不到|近|约|超过?)?$)/);

/** 按现行汇率计算, （按可比口径计算）. */
const reckoned = gated(/（?按[^，。；（）]{2,8}(?:计算|折算|核算)）?$/u);
const atPrices = gated(/(?:实际|按可比价格?(?:计算)?|按不变价格?(?:计算)?|可比口径|同口径)$/);

/** @param before the clause up to the figure, dates taken out. */
export function readPhrase(before: string): FigurePhrase {
  let rest = upToNow.without(before.length > reach ? before.slice(-reach) : before);
  let verb: ChangeVerb | undefined;
  let comparison: Comparison | undefined;
  let comparisonWords: string | undefined;
  let basis: Basis | undefined;
  let basisWords: string | undefined;
  let share = false;
  let link: string | undefined;
  for (;;) {
    let end = rest.length;
    while (end > 0 && trailing.test(rest.charAt(end - 1))) end--;
    // 上涨的有60个，下降的为10个: those of them that did.
    const isOfThem = rest.charAt(end) === '的' && /^(?:有|共有|为|是|达|占)$/.test(link ?? '');
    rest = rest.slice(0, end);
    if (rest === '') break;
    if (isOfThem && endsInChange(rest)) {
      rest = '';
      break;
    }
    // 新增 and 净增 name what is counted; they are no growth.
    if (rest.endsWith('新增') || rest.endsWith('净增')) {
      link ??= rest.slice(-2);
      rest = rest.slice(0, -2);
      continue;
    }
    const further = verb ? null : than.exec(rest);
    if (further) {
      verb = beyond[/[高多快大长强]/.test(further[2] as string) ? 'up' : 'down'];
      comparison ??= comparisonOf(further[1] as string);
      comparisonWords ??= further[0];
      rest = rest.slice(0, further.index);
      continue;
    }
    // 高于可支配财力增幅1个百分点: the growth of another thing.
    if (!verb || /^(?:增[速幅]|涨幅)$/.test(verb.word)) {
      const other = /[于出]/.test(rest) ? /(高于|高出|快于|低于|慢于)[\p{Script=Han}]{0,10}$/u.exec(rest) : null;
      const found = other
        ? changeVerbs.find((one) => one.word === other[1])
        : !verb && verbs.get(rest.charCodeAt(end - 1))?.find((one) => rest.endsWith(one.word));
      if (found) {
        verb = found;
        // 户均增收8万元: how much more each earns has no other name.
        if (/(?:户均|人均|亩均)增[收产]$/.test(rest)) break;
        if (found.against === 'other' && !comparison) {
          comparison = 'against-other';
          comparisonWords = found.word;
        }
        rest = rest.slice(0, other ? other.index : rest.length - found.word.length);
        continue;
      }
    }
    const compared = (verb || link === '净增' || link === '新增') && against.exec(rest);
    if (compared && (/^[比较]/.test(compared[0]) || compared[0].endsWith('相比'))) {
      comparison ??= comparisonOf(compared[1] as string);
      comparisonWords ??= compared[0];
      rest = rest.slice(0, compared.index);
      continue;
    }
    // The date of 在去年的基础上 has been taken out.
    const based = verb && /在(?:此|原有)?的?基础上$/.exec(rest);
    if (based) {
      rest = rest.slice(0, based.index);
      continue;
    }
    const priced = atPrices.exec(rest);
    if (priced) {
      basis = 'constant';
      basisWords = priced[0];
      rest = rest.slice(0, priced.index);
      continue;
    }
    const counting = reckoned.exec(rest);
    if (counting) {
      rest = rest.slice(0, counting.index);
      continue;
    }
    const word = likeLinks.test(rest) ? undefined : wordAtEnd(links, rest);
    if (!word) break;
    const said = comparisonLinks[word];
    if (said) {
      comparison ??= said;
      comparisonWords ??= word;
    }
    if (word === '占') share = true;
    link ??= word;
    rest = rest.slice(0, -word.length);
  }
  const words = withoutLead(wasBefore.without(verb || link ? howFar.without(rest) : rest));
  return {
    words: adverbs.test(words) ? '' : words,
    withLead: rest,
    verb,
    comparison,
    comparisonWords,
    basis,
    basisWords,
    share,
    link,
    towards: link === undefined ? undefined : towardsOf(link),
  };
}

const towardsOf = (link: string): Direction | undefined =>
  /[到至]$/.test(link) ? changeVerbs.find(({ word }) => link.startsWith(word))?.direction : undefined;

/** 由原来的, 从改革前的: what it was before is no part of its name. */
const wasBefore = gated(
  /(?<=\p{Script=Han}{2})[由从](?:平均|(?:原[来先]|过去|以前|最初|当初|起初|此前|先前|初期?|\p{Script=Han}{2,6}[前初])的?(?:平均)?[^，。；]{0,6})$|由(?:原来|过去|以前|最初)的?[^，。；]*$/u,
);

/** 交换能力将进一步|提升至1200万千瓦. */
const howFar = gated(
  /(?<=\p{Script=Han}{2})(?:将|已|还|再)?(?:进一步|大幅度?|稳步|显著|明显|逐步|快速|迅速|继续|持续)+$/u,
);

/** 三季度进一步提高到6.7%: how, not what. */
const adverbs = gated(/^(?:快速|进一步|大幅度?|稳步|小幅|明显|显著|逐步|迅速|再次|首次)+$/);

const comparisonLinks: Readonly<Record<string, Comparison>> = {
  同比: 'year-on-year',
  环比: 'month-on-month',
  年均: 'annual-average',
  平均: 'annual-average',
};

/** What 比… names as the base of a change. */
function comparisonOf(base: string): Comparison {
  if (base === '年初' || base === '上年末') return 'since-january';
  if (/^上(?:月|季度)/.test(base)) return 'month-on-month';
  return /^(?:上年|去年|上一年|同期)/.test(base) ? 'year-on-year' : 'against-other';
}

/** 项目达产后预计可|年销售: when it will be, not what. */
const onceDone =
  /^[^，。；]{0,20}?(?:达产|投产|建成|投用|运营|竣工|完工)后(?:预计|将|可|每年|再|能){0,3}(?=\p{Script=Han}{2})/u;

/** A noun phrase without the verbs and particles that lead it in. */
export function withoutLead(words: string): string {
  let rest = words.includes('后') ? words.replace(onceDone, '') : words;
  for (;;) {
    const lead = leads.get(rest.charCodeAt(0))?.find((word) => rest.length > word.length && rest.startsWith(word));
    if (!lead || nounsLikeLeads.test(rest)) return rest;
    rest = rest.slice(lead.length);
  }
}

/** Verbs and marks that end the noun after a counted figure: 35项成果|获得…. */
const afterStop = soughtWords(
  /(?:总长|总投资|总面积|占地)(?=$|[约达超近共])|[，。；：！？（）()‘’\s]|获得|荣获|获[评批]|投产|(?<!新)开工|竣工|落地|进入|入选|实现|完成|建成|通过|得到|全部|正在|正式|加快|基本|顺利|位居|达到|投用|启用|运营(?!中心|主体|平台|服务|管理|[商方权])|列入|纳入|超过|突破|(?<!^[稳促保])增长|下降|提[高升][到至]|增加[到至]|扩大[到至]|增至|升至|降至|减少|上升|跃升|升格|[发扩][展大][到至]|有序|持续|参与(?!者|率|度)|与(?!会)|接待|(?<!新)签约|已(?!建)|将(?!军)|以及|人民币(?=$|[约近超共])|被(?!害人|告|褥)|在(?!建|职|校|册|线|岗|园|编|库)|居(?=全|第|于|首|前)|达(?!标|成|产)|均(?!衡|价|等)|等(?!级)|之一(?=$|[，。；、])|(?<!目)的|(?<=目)的(?!地)|[沦变转改]?为/
    .source,
);

/** What is said of counted things begins after a noun of two characters at least. */
const behindNoun = (patterns: readonly string[]): string => `(?<=\\p{Script=Han}{2})(?:${patterns.join('|')})`;
const said = predicates.map(({ pattern }) => pattern);
const isOfWords = (pattern: string): boolean => firstCharacters(pattern) !== null;
const saidOf = soughtWords(`${behindNoun(said.filter(isOfWords))}|、(?=[每各A-Z]|年[销产营])`);
/** What makes a verb of any word: 翻新了. */
const saidByAnyVerb = gated(new RegExp(behindNoun(said.filter((pattern) => !isOfWords(pattern))), 'u'));

/** Where the noun at the start of `rest` ends, or -1 where nothing ends it. */
function firstStop(rest: string): number {
  const stop = seek(afterStop, rest)?.index ?? -1;
  const noun = stop < 0 ? rest : rest.slice(0, stop);
  const found = [seek(saidOf, noun)?.index ?? -1, noun.search(saidByAnyVerb)].filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : stop;
}

/** 由7份|压减到1份: the move to the next figure. */
const movedTo = gated(
  /^(?:提[高升]|增[加长]|扩[大展]|减少|降低|下降|压[减缩]|缩[小短减]|精简|上升|回落|发展|[跃攀回]升|延[长伸]|[上下]调|调整|拓展|恢复|优化调整)[到至为成]/,
);
/** 在线|观看, 前来我省投资: how something is done, or that somebody came. */
const manner = gated(
  /^(?:因此|因而|首次|再次|多次|在线|线上|现场|免费|集体|当场|同时|同步|集中|先后|陆续|相继|提前|相比)$|^(?:落户|扎根|前来|纷纷|复制推广)/,
);

const joining = gated(/^(?:[、和与及]|以及)/);

const beforeNoun = gated(/^(?:（[^）]{1,2}）|就是|是|为)/);

/** 参展商和近: what leads to the next figure. */
/** 重点专项和|一批…: another thing. */
const furtherThing = gated(/(?<=\p{Script=Han}{2})(?:[和与及、]|以及)(?:一批|一系列|多[个项家]|若干|部分).*$/u);
const behindNounAlone = gated(
  /(?:(?<=[、和与及或])(?:约|超过?|逾|至少)|(?<![附邻靠就远])近|(?<![可相])[比较]|同比|环比|以及|[、和与及或…—]|(?<!公)共|全面|全部|首次|集中|主要|同步|大幅度?|至少|均|都)+$/u,
);

/** A number alone is the next column of a table. */
const letter = /\p{L}/u;

/** The noun that a figure counts, read from the words after it up to the next figure; empty where no noun follows. */
export function nounAfter(after: string): string {
  if (joining.test(after) || movedTo.test(after)) return '';
  const rest = beforeNoun.without(after);
  const stop = firstStop(rest);
  const end = Math.min(stop < 0 ? rest.length : stop, 24);
  const said = rest.slice(0, end).replace(/[“”]/g, '');
  // 市列项目、甲工程等|37个县列项目: what is listed before the next count.
  const own = rest.slice(end) === '等' ? said.replace(/(?<=..)、.*$|(?<=...)[和与及](?=[^、]*、).*$/, '') : said;
  const noun = behindNounAlone.without(furtherThing.without(own));
  return noun.length >= 2 && letter.test(noun) && !manner.test(noun) ? noun : '';
}

/** Words before a counted noun that say how it came about and belong to the indicator: 新增…3个. */
export const countLead = /(?:新增|净增|新建|新培育|新引进|新签约|在建|新发布|新开工|建成启用|累计)$/;

/** Nouns that say nothing without the thing they belong to: 财政民生支出突破万亿元、占比80%. */
const dependent = gated(/^(?:占比|比重|总数|总量|总额|余额|(?:年均|平均|同比)?(?:增速|增幅|增长率))$/);
/** Nouns that are of something which another sentence names. */
const ofAnother = gated(/^(?:占比|比重|规模占比|增加值)$/);

const addedTo = gated(/^(\p{Script=Han}{2,12}?|.{2,8}?景区)[新净]增/u);

/** The words of an indicator completed by the indicator of the figure before, where they depend on it. */
export function completed(phrase: FigurePhrase, words: string, previous: string | undefined): string {
  // 五星级酒店新增某某酒店、总数达到16家.
  const added = addedTo.exec(words)?.[1];
  if (added !== undefined && phrase.link?.startsWith('总数')) return `${added}总数`;
  const total = words === '' && phrase.link?.startsWith('总数') ? '总数' : words;
  // 财政收入达1014亿元、支出达2753亿元.
  if (words === '支出' && previous?.endsWith('收入')) return previous.slice(0, -2) + words;
  if (previous === undefined || !dependent.test(total)) return ofAnother.test(total) ? '' : total;
  return previous.endsWith(total) ? previous : wholeOf(previous.replace(countLead, '')) + total;
}

/** The thing without the words that it is new: 国家重点实验室 of 新获批国家重点实验室. */
export const wholeOf = (indicator: string): string =>
  indicator.replace(/^(?:新增|净增|新(?:获批|入选|认定|培育|引进|签约|建|设))/, '');
