/** The words that features put on the screen, in both languages of the product. One table: a test holds both columns to the same keys. */
import type { DateReference, ProjectMention } from '../analysis/documentAnalysis.ts';
import type { Severity } from '../checks/finding.ts';
import type { Basis, Comparison, Direction, Measure, Role, Source } from '../facts/fact.ts';
import type { Bound } from '../mentions/proposal.ts';

export type Language = 'zh' | 'en';

/** Chinese for every Chinese locale (`zh-cn`, `zh_TW.UTF-8`), English for all others and where none is known. */
export const languageFromLocale = (locale: string | undefined): Language =>
  /^zh\b|^zh[-_]/i.test(locale ?? '') ? 'zh' : 'en';

export interface Words {
  readonly roles: Readonly<Record<Role, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly comparisons: Readonly<Record<Comparison, string>>;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly sources: Readonly<Record<Source, string>>;
  /** A period that is the document's own year. */
  readonly documentDate: string;
  readonly dateSources: Readonly<Record<DateReference['source'], string>>;
  readonly projectTypes: Readonly<Record<ProjectMention['type'], string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly kinds: Readonly<Record<'project' | 'indicator' | 'date' | 'figure', string>>;
  readonly indicator: string;
  readonly scope: string;
  readonly period: string;
  readonly interval: string;
  /** Between the name of an attribute and where it was taken from. */
  readonly nameGap: string;
  readonly sizeClass: string;
  readonly listCount: string;
  readonly sameFact: string;
  readonly sameIndicator: string;
  readonly sameProject: string;
  readonly sameDate: string;
  readonly agree: string;
  readonly disagree: string;
  /** Not the same, but no rule finds fault with it. */
  readonly differ: string;
  readonly timeline: string;
  readonly unresolvedDate: string;
  readonly noSuchDate: string;
  readonly and: string;
  readonly colon: string;
  readonly separator: string;
  /** Words that stand in for what is not known. */
  readonly notCompared: (missing: readonly string[]) => string;
  readonly line: (line: number) => string;
  readonly counted: (mentions: number, documents: number) => string;
  readonly onlyOne: string;
  /** Behind a count that may grow. */
  readonly stillReading: string;
  readonly more: (count: number) => string;
  readonly inBrackets: (text: string) => string;
  /** Behind other words. */
  readonly quoted: (text: string) => string;
  readonly resolvedAgainst: (source: string, what: string) => string;
  readonly otherNames: string;
  readonly otherPhases: string;
  readonly headings: {
    readonly projects: string;
    readonly indicators: string;
    readonly dates: string;
  };
}

/** `1 document`, `2 documents`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    roles: { target: '目标', actual: '实际', forecast: '预计', spec: '规格' },
    measures: {
      level: '水平',
      growth: '增速',
      share: '占比',
      change: '变化量',
      count: '数量',
    },
    directions: { up: '上升', down: '下降' },
    bases: { nominal: '现价', constant: '不变价' },
    comparisons: {
      'year-on-year': '同比',
      'since-january': '比年初',
      'month-on-month': '环比',
      'annual-average': '年均',
      'against-other': '与他者相比',
    },
    bounds: { '=': '', '>=': '下限', '<=': '上限', '~': '约数' },
    sources: {
      stated: '',
      sentence: '承本句',
      paragraph: '承本段',
      heading: '承标题',
      document: '据全文',
    },
    documentDate: '据文档日期',
    dateSources: {
      stated: '据文中',
      context: '据上文',
      dateline: '据电头',
      masthead: '据报头',
      title: '据标题',
      'file-name': '据文件名',
      'front-matter': '据文首信息',
      inferred: '据文中年份推断',
    },
    projectTypes: {
      project: '项目',
      park: '园区',
      facility: '设施',
      line: '线路',
      platform: '平台',
      product: '产品',
      programme: '行动或计划',
    },
    severities: {
      error: '错误',
      warning: '警告',
      information: '信息',
      hint: '提示',
    },
    kinds: { project: '项目', indicator: '指标', date: '日期', figure: '数字' },
    indicator: '指标',
    scope: '范围',
    period: '时期',
    interval: '实际可为',
    nameGap: '',
    sizeClass: '量级',
    listCount: '列举计数',
    sameFact: '同一事实',
    sameIndicator: '同一指标',
    sameProject: '同一项目',
    sameDate: '同一日期',
    agree: '一致',
    disagree: '不一致',
    differ: '数值有出入',
    timeline: '时间线',
    unresolvedDate: '文中没有可据以推定的日期',
    noSuchDate: '日历上没有这一天',
    and: '、',
    colon: '：',
    separator: '，',
    notCompared: (missing) => `${missing.join('、')}不明，不与他处比较`,
    line: (line) => `第${line}行`,
    counted: (mentions, documents) => `${mentions} 处，${documents} 篇`,
    onlyOne: '只此一处',
    stillReading: '（文件夹仍在读取）',
    more: (count) => `… 还有 ${count} 处`,
    inBrackets: (text) => `（${text}）`,
    quoted: (text) => `“${text}”`,
    resolvedAgainst: (source, what) => `${source} ${what}`,
    otherNames: '又作',
    otherPhases: '另有各期',
    headings: { projects: '项目', indicators: '指标', dates: '日期' },
  },
  en: {
    roles: {
      target: 'target',
      actual: 'actual',
      forecast: 'forecast',
      spec: 'specification',
    },
    measures: {
      level: 'level',
      growth: 'growth',
      share: 'share',
      change: 'change',
      count: 'count',
    },
    directions: { up: 'up', down: 'down' },
    bases: { nominal: 'current prices', constant: 'constant prices' },
    comparisons: {
      'year-on-year': 'year on year',
      'since-january': 'since the start of the year',
      'month-on-month': 'month on month',
      'annual-average': 'annual average',
      'against-other': 'against another',
    },
    bounds: {
      '=': '',
      '>=': 'lower bound',
      '<=': 'upper bound',
      '~': 'approximate',
    },
    sources: {
      stated: '',
      sentence: 'from the sentence',
      paragraph: 'from the paragraph',
      heading: 'from the heading',
      document: 'from the document',
    },
    documentDate: 'from the date of the document',
    dateSources: {
      stated: 'from the text',
      context: 'from the text before',
      dateline: 'from the dateline',
      masthead: 'from the masthead',
      title: 'from the title',
      'file-name': 'from the file name',
      'front-matter': 'from the front matter',
      inferred: 'inferred from the years in the text',
    },
    projectTypes: {
      project: 'project',
      park: 'park',
      facility: 'facility',
      line: 'line',
      platform: 'platform',
      product: 'product',
      programme: 'programme',
    },
    severities: {
      error: 'Error',
      warning: 'Warning',
      information: 'Information',
      hint: 'Hint',
    },
    kinds: {
      project: 'project',
      indicator: 'indicator',
      date: 'date',
      figure: 'figure',
    },
    indicator: 'indicator',
    scope: 'scope',
    period: 'period',
    interval: 'may be ',
    nameGap: ' ',
    sizeClass: 'size class',
    listCount: 'count of a list',
    sameFact: 'Same fact',
    sameIndicator: 'Same indicator',
    sameProject: 'Same project',
    sameDate: 'Same date',
    agree: 'in agreement',
    disagree: 'not in agreement',
    differ: 'not the same value',
    timeline: 'Timeline',
    unresolvedDate: 'nothing in the text says which date this is',
    noSuchDate: 'no such day in the calendar',
    and: ', ',
    colon: ': ',
    separator: ', ',
    notCompared: (missing) => `not compared with others: ${missing.join(', ')} unknown`,
    line: (line) => `line ${line}`,
    counted: (mentions, documents) => `${plural(mentions, 'mention')} in ${plural(documents, 'document')}`,
    onlyOne: 'only here',
    stillReading: ' (the folder is still being read)',
    more: (count) => `… and ${count} more`,
    inBrackets: (text) => ` (${text})`,
    quoted: (text) => ` “${text}”`,
    resolvedAgainst: (source, what) => `${source}: ${what}`,
    otherNames: 'also',
    otherPhases: 'other phases',
    headings: { projects: 'Projects', indicators: 'Indicators', dates: 'Dates' },
  },
};
