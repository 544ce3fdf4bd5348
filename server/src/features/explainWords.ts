/** The words of explanations, in both languages of the product. Both columns have the same keys by their type. */

import type { ProjectMention } from '../analysis/documentAnalysis.ts';
import type { Source } from '../facts/fact.ts';
import type { KeylessReason } from '../facts/factKey.ts';
import type { Language } from './words.ts';

export interface ExplainWords {
  /** What found the mention. */
  readonly figure: Readonly<Record<'plain' | 'list' | 'class', string>>;
  readonly date: Readonly<Record<'date' | 'range' | 'relative' | 'plan' | 'duration', string>>;
  readonly evidence: Readonly<Record<ProjectMention['evidence'], string>>;
  /** Where an attribute comes from. */
  readonly sources: Readonly<Record<Source, string>>;
  /** A source of an indicator within the sentence is the figure before it. */
  readonly figureBefore: string;
  /** A measure that no word says follows from the unit. */
  readonly fromUnit: (unit: string) => string;
  /** A role that nothing speaks for. */
  readonly nothingElse: string;
  /** A role that follows from when its period is. */
  readonly fromPeriod: string;
  readonly unitFrom: (words: string) => string;
  readonly names: Readonly<Record<'role' | 'measure' | 'direction' | 'comparison' | 'basis', string>>;
  readonly statedInFull: string;
  readonly id: (id: string) => string;
  readonly compared: string;
  readonly noKey: Readonly<Record<KeylessReason, string>>;
  readonly unknown: string;
}

export const explainWords: Readonly<Record<Language, ExplainWords>> = {
  zh: {
    figure: {
      plain: '数字：按数词和单位认出',
      list: '数字：列举计数（按“几大”“几个方面”之类认出）',
      class: '数字：量级（按“级”“百亿”之类认出）',
    },
    date: {
      date: '日期：文字写明',
      range: '日期：时间段',
      relative: '日期：相对说法',
      plan: '日期：五年规划',
      duration: '日期：时长',
    },
    evidence: {
      quoted: '项目：引号中的名称',
      ending: '项目：以名称词尾结尾',
      list: '项目：列举中与其他名称并列',
      phase: '项目：带有期数',
      glossary: '项目：名称表中列有',
      alias: '项目：本文给出的别名或简称',
      elsewhere: '项目：本文他处写明的名称',
    },
    sources: {
      stated: '句中写明',
      sentence: '承本句',
      paragraph: '承本段前文',
      heading: '承标题',
      document: '据全文',
    },
    figureBefore: '承本句前一个数字',
    fromUnit: (unit) => `由单位“${unit}”可知`,
    nothingElse: '没有词语表示其他角色',
    fromPeriod: '由时期与文档日期的先后可知',
    unitFrom: (said) => `单位取自“${said}”`,
    names: {
      role: '角色',
      measure: '度量',
      direction: '方向',
      comparison: '比较',
      basis: '价格',
    },
    statedInFull: '文字本身写明日期',
    id: (id) => `归为同一项目（${id}）`,
    compared: '与指标、范围、时期、度量、角色都相同的数字比较',
    noKey: {
      indicator: '不与他处比较：指标不明',
      scope: '不与他处比较：范围不明',
      period: '不与他处比较：时期不明',
      role: '不与他处比较：角色不明',
      measure: '不与他处比较：度量不明',
      generic: '不与他处比较：指标过于笼统',
      verb: '不与他处比较：只说了用途，没有说是什么',
    },
    unknown: '不明',
  },
  en: {
    figure: {
      plain: 'figure: a number with its unit',
      list: 'figure: the count of a list (六大…, 三个方面)',
      class: 'figure: a size class (百亿级, 10万吨级)',
    },
    date: {
      date: 'date: written out',
      range: 'date: a range',
      relative: 'date: a relative one',
      plan: 'date: the years of a plan',
      duration: 'date: a length of time',
    },
    evidence: {
      quoted: 'project: a name in quotation marks',
      ending: 'project: ends as names do',
      list: 'project: listed with other names',
      phase: 'project: has a phase',
      glossary: 'project: in the glossary',
      alias: 'project: another name that the text gives',
      elsewhere: 'project: named as such elsewhere in the text',
    },
    sources: {
      stated: 'stated in the sentence',
      sentence: 'from the sentence',
      paragraph: 'from the paragraph before',
      heading: 'from the heading',
      document: 'from the document',
    },
    figureBefore: 'from the figure before in the sentence',
    fromUnit: (unit) => `follows from the unit “${unit}”`,
    nothingElse: 'no word speaks for another',
    fromPeriod: "follows from the period and the document's date",
    unitFrom: (said) => `unit from “${said}”`,
    names: {
      role: 'role',
      measure: 'measure',
      direction: 'direction',
      comparison: 'comparison',
      basis: 'prices',
    },
    statedInFull: 'the words alone say the date',
    id: (id) => `taken for one project (${id})`,
    compared: 'compared with figures of the same indicator, scope, period, measure and role',
    noKey: {
      indicator: 'not compared with others: indicator unknown',
      scope: 'not compared with others: scope unknown',
      period: 'not compared with others: period unknown',
      role: 'not compared with others: role unknown',
      measure: 'not compared with others: measure unknown',
      generic: "not compared with others: the indicator could be anything's",
      verb: 'not compared with others: it is said what the sum is for, not what it is',
    },
    unknown: 'unknown',
  },
};
