/**
 * The words right before and after one figure, taken apart: what is measured, the verb of change, what the change is reckoned
 * against. Reads one clause of one sentence and nothing else.
 */
import { type ChangeVerb, changeVerbs } from '../lexicon/changeVerbs.ts';
import { leadWords, linkWords } from '../lexicon/indicatorWords.ts';
import type { Basis, Comparison } from './fact.ts';

export interface FigurePhrase {
  /** The words of the indicator; empty where the clause has none before the figure. */
  readonly words: string;
  readonly verb?: ChangeVerb;
  readonly comparison?: Comparison;
  readonly basis?: Basis;
  /** 分别 stands before the figure: subjects and figures are dealt out in order. */
  readonly dealt: boolean;
  /** 占, 占比: the figure is a share of something. */
  readonly share: boolean;
  /** The link word nearest to the figure: 达, 突破, 到 … */
  readonly link?: string;
}

/** Longest words first, so that 增加到 is not read as 增加. */
const verbs = [...changeVerbs].sort((a, b) => b.word.length - a.word.length);
const trailing = /[\s、，：:“”（(—]+$/;
const against =
  /(?:比|较|同)(?:上年|去年|上一年|同期|上年同期|去年同期|上半年|上月|上季度|年初|[\p{Script=Han}\d“”]{2,10})(?:相比)?$/u;
/** Longest clause that is looked at, in characters. */
const reach = 60;

/** @param before the clause up to the figure, dates taken out. */
export function readPhrase(before: string): FigurePhrase {
  let rest = before.length > reach ? before.slice(-reach) : before;
  let verb: ChangeVerb | undefined;
  let comparison: Comparison | undefined;
  let basis: Basis | undefined;
  let dealt = false;
  let share = false;
  let link: string | undefined;
  for (;;) {
    const shorter = rest.replace(trailing, '');
    if (shorter !== rest) {
      rest = shorter;
      continue;
    }
    // 新增 and 净增 name what is counted; they are no growth.
    const counted = /(?:新增|净增)$/.exec(rest);
    if (counted) {
      link ??= counted[0];
      rest = rest.slice(0, counted.index);
      continue;
    }
    if (!verb) {
      const other = /(高于|高出|快于|低于|慢于)[\p{Script=Han}]{1,8}$/u.exec(rest);
      const found = other
        ? changeVerbs.find((one) => one.word === other[1])
        : verbs.find((one) => rest.endsWith(one.word) && one.against === 'itself');
      if (found) {
        verb = found;
        if (found.against === 'other') comparison ??= 'against-other';
        rest = rest.slice(0, other ? other.index : rest.length - found.word.length);
        continue;
      }
    }
    const compared = against.exec(rest);
    if (verb && compared) {
      comparison ??= /年初/.test(compared[0])
        ? 'since-january'
        : /[上去同]/.test(compared[0].slice(1, 2))
          ? /月|季/.test(compared[0])
            ? 'month-on-month'
            : 'year-on-year'
          : 'against-other';
      rest = rest.slice(0, compared.index);
      continue;
    }
    const priced = /(?:实际|按可比价格?(?:计算)?|按不变价格?(?:计算)?|可比口径|同口径)$/.exec(rest);
    if (priced) {
      basis = 'constant';
      rest = rest.slice(0, priced.index);
      continue;
    }
    const word = linkWords.find((one) => rest.endsWith(one));
    if (!word) break;
    if (word === '分别') dealt = true;
    if (word === '同比') comparison ??= 'year-on-year';
    if (word === '环比') comparison ??= 'month-on-month';
    if (word === '年均' || word === '平均') comparison ??= 'annual-average';
    if (word === '占' || word === '占比') share = true;
    link ??= word;
    rest = rest.slice(0, -word.length);
  }
  return {
    words: withoutLead(rest),
    ...(verb ? { verb } : {}),
    ...(comparison ? { comparison } : {}),
    ...(basis ? { basis } : {}),
    dealt,
    share,
    ...(link ? { link } : {}),
  };
}

/** A noun phrase without the verbs and particles that lead it in. */
export function withoutLead(words: string): string {
  let rest = words;
  for (;;) {
    const lead = leadWords.find((word) => rest.startsWith(word) && rest.length > word.length);
    if (!lead) return rest;
    rest = rest.slice(lead.length);
  }
}

/** Verbs and marks that end the noun after a counted figure: 35项成果|获得…. */
const afterStop =
  /[，。；、：！？（）()‘’\s]|获得|荣获|获评|投产|开工|竣工|落地|进入|入选|实现|完成|建成|通过|得到|全部|正在|正式|加快|基本|顺利|位居|达到|投用|启用|运营|列入|纳入|超过|突破|增长|下降|接待|已|将|被|在|居|达|均|等|和|与|及|的|为/;

/** The noun that a figure counts, read from the words after it; empty where no noun follows. */
export function nounAfter(after: string): string {
  const stop = after.search(afterStop);
  const noun = after.slice(0, Math.min(stop < 0 ? after.length : stop, 24)).replace(/[“”]/g, '');
  return noun.length >= 2 ? noun : '';
}

/** Words before a counted noun that say how it came about and belong to the indicator: 新增…3个. */
export const countLead = /(?:新增|净增|新建|新培育|新引进|新签约|在建|新发布|新开工|累计)$/;
