/** 甲、乙、丙分别增长5%、6%: one figure more or fewer behind 分别 than names, or figures, before it. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { mentionsOfSentence, sentenceText } from '../../analysis/packedAnalysis.ts';
import { type DealtNames, namesDealt } from '../../facts/namesDealt.ts';
import type { Finding } from '../finding.ts';
import { findingAt, placeInSentence, placeOf, relatedPlace } from '../messageFinding.ts';
import type { SentenceRule } from '../rule.ts';

export const respectivelyMismatch: SentenceRule = {
  scope: 'sentence',
  id: 'respectively-mismatch',
  title: { zh: '“分别”前后项数不符', en: 'One name or figure too many round 分别' },
  why: {
    zh: '“甲、乙、丙分别增长……”之后有几个数，前面就应有几项。增删一项而忘了另一头，后面的数就全部错位。近万篇公开发表的文章和报告里有八千多处“分别”，没有遇到真例，只由植入的差错证明。',
    en: 'Behind 甲、乙、丙分别 as many figures follow as there are names. Where one is taken out at one end only, all figures behind it belong to the wrong name. Nearly ten thousand published articles and reports, with more than eight thousand such places, had no true case: planted faults alone prove it.',
  },
  gates: [
    {
      zh: '只报恰差一项的；前后各至少两项。',
      en: 'Reported where just one is missing, at least two being left.',
    },
    {
      zh: '前面是数字的（利用外资4亿美元、省外资金180亿元，分别增长……），数字须在同一分句；多出的一个可能属于更前面的分句，不报。',
      en: 'Where figures stand before it (外资4亿美元、内资180亿元，分别增长…), those of one clause count; one figure more may be that of a clause further ahead and is not reported.',
    },
    {
      zh: '前面另有总数（三大产业）或数字、含“的”，或一词兼指几项（城乡、存贷款、进出口、一二三产）的，不看；以“等”收尾的，数可以多。',
      en: 'Silent where the list before has a count (三大产业), a figure or 的 in it, or where one word names several things (城乡, 存贷款, 进出口, 一二三产); one that ends openly (等) may have more figures.',
    },
    {
      zh: '“和”“与”“及”可以分开两项，也可以是一项之内的，两种数法有一种相符即不报；末项之内的“和”自成两项的（绿色、有机食品产量和产值）也不报。',
      en: 'An 和 parts two names or belongs to one: silent where either way fits, and where the two that the last one joins are all that is meant (绿色、有机食品产量和产值).',
    },
  ],
  wrong: [
    {
      documents: [
        '全市经济运行情况\n\n2025年，全市地区生产总值、固定资产投资、社会消费品零售总额分别增长5.6%、7.2%，运行平稳。',
      ],
      note: { zh: '三项，两个数', en: 'three names, two figures' },
    },
    {
      documents: [
        '全市工业运行情况\n\n全年汽车、钢铁和建材产值分别达到320亿元、150亿元、96亿元和41亿元，结构不断优化。',
      ],
      note: { zh: '三项，四个数', en: 'three names, four figures' },
    },
    {
      documents: [
        '全市开放发展情况\n\n全年实际利用外资4.2亿美元、省外资金180亿元、市外资金96亿元，分别增长3.1%和8.4%，开放水平提升。',
      ],
      note: { zh: '三个总额，两个增速', en: 'three levels, two growths' },
    },
  ],
  right: [
    ...[
      ['全市地区生产总值、固定资产投资、社会消费品零售总额分别增长5.6%、7.2%和4.8%。', '相符', 'they agree'],
      ['全年汽车、钢铁等产值分别增长5.6%、7.2%和4.8%。', '以“等”收尾', 'ends openly with 等'],
      ['城乡居民收入、固定资产投资分别增长5.6%、7.2%和4.8%。', '“城乡”是两项', '城乡 are two'],
      [
        '绿色、无公害、有机食品产量和产值分别达到400万吨和120亿元。',
        '产量与产值是两项',
        'output and its value are two',
      ],
      [
        '每千人床位数、执业（助理）医师数、护士数分别增长5.6%、7.2%和4.8%。',
        '括号在一项之内',
        'brackets inside a name',
      ],
      [
        '全年销售收入1772.3亿元，实现利税189.1亿元、利润123.6亿元，分别增长47.8%、65.7%和80.9%。',
        '更前面还有一个总额',
        'another level stands before the two',
      ],
      ['汽车和新能源、建材分别增长5.6%、7.2%。', '“汽车和新能源”可以是一项', '和 may belong to a name'],
    ].map(([text, zh = '', en = '']) => ({ documents: [`全市工作情况\n\n${text}`], note: { zh, en } })),
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document, sentence) => {
    const text = sentenceText(document, sentence);
    if (!text.includes('分别')) return [];
    const figures = mentionsOfSentence(document, sentence).filter((one) => one.kind === 'figure');
    return figures.flatMap((_, i) => checkRun(document, sentence, text, figures, i));
  },
};

/** 分别 with its verb, right before the first figure, and how far back it is looked for, in characters. */
const dealing = /分别[^，。；、：\d分]{0,14}$/;
const reach = 16;

/** Most figures of one row. */
const longest = 24;

function checkRun(
  document: DocumentAnalysis,
  sentence: number,
  text: string,
  figures: readonly FigureMention[],
  index: number,
): readonly Finding[] {
  const start = (figures[index] as FigureMention).inSentence[0];
  const lead = dealing.exec(text.slice(Math.max(0, start - reach), start))?.[0];
  if (lead === undefined) return [];
  const run = rowFrom(text, figures, index);
  const end = (run.at(-1) as FigureMention).inSentence[1];
  // What the figures go on with may be another one that was not read.
  if (run.length < 2 || !run.every(isPlain) || !/^(?:[，。；！）)]|$)/.test(text.slice(end, end + 1))) return [];
  const at = start - lead.length;
  const dealt = namesDealt(text, at) ?? levelsDealt(text, at, figures, index);
  if (!dealt || !isOneOff(dealt, run.length)) return [];
  const values = run.map((figure) => figure.text);
  return [
    findingAt(
      placeInSentence(document, sentence, start, end),
      respectivelyMismatch.id,
      respectivelyMismatch.severity,
      {
        zh: `“分别”之前有${dealt.names.length}项（${dealt.names.join('、')}），之后有${values.length}个数（${values.join('、')}），请核对漏了哪一项。`,
        en: `${dealt.names.length} things before 分别 (${dealt.names.join(', ')}), ${values.length} figures behind it (${values.join(', ')}): check which one is missing.`,
      },
      run.slice(1).map((figure, i) =>
        relatedPlace(placeOf(document, figure), {
          zh: `“分别”之后第${i + 2}个数`,
          en: `figure ${i + 2} behind 分别`,
        }),
      ),
    ),
  ];
}

const isPlain = ({ form, quantity }: FigureMention): boolean => form === 'plain' && quantity.values.length === 1;

/** The figures from one on that follow one another with nothing but 、 or 和 between. */
function rowFrom(text: string, figures: readonly FigureMention[], from: number): readonly FigureMention[] {
  let end = from + 1;
  while (end < figures.length && end - from < longest && /^(?:、|和|与|及|以及)$/.test(between(text, figures, end)))
    end++;
  return figures.slice(from, end);
}

/** What stands between a figure and the one before it. */
const between = (text: string, figures: readonly FigureMention[], index: number): string =>
  text.slice(figures[index - 1]?.inSentence[1], figures[index]?.inSentence[0]);

/** 外资4.2亿美元、内资180亿元，分别增长: the figures of the clause before. */
function levelsDealt(text: string, at: number, figures: readonly FigureMention[], index: number): DealtNames | null {
  if (!/^，(?:同比|环比)?$/.test(text.slice(figures[index - 1]?.inSentence[1], at))) return null;
  let from = index - 1;
  while (from > 0 && index - from < longest && /^[、和与及][^，。；：、]{0,24}$/.test(between(text, figures, from)))
    from--;
  const levels = figures.slice(from, index);
  if (levels.length < 2 || !levels.every(isPlain)) return null;
  // A growth too many may be that of a level further ahead.
  const most = from > 0 ? Number.POSITIVE_INFINITY : levels.length;
  return { names: levels.map((level) => level.text), fewest: levels.length, most, lastJoined: 0 };
}

/** Whether one is missing, however the names are counted. */
const isOneOff = ({ fewest, most, lastJoined }: DealtNames, figures: number): boolean =>
  figures === most + 1 || (figures === fewest - 1 && figures !== lastJoined);
