/** 5%-6%、7%~8%、9%—10%: several marks between the ends of ranges in one document. */
import type { FigureMention } from '../../../analysis/documentAnalysis.ts';
import { example, faultAtMention, formRule } from '../../form/formRule.ts';

export const mixedRangeMarks = formRule({
  id: 'mixed-range-marks',
  title: { zh: '数值范围的连接号不统一', en: 'Several marks between the ends of ranges' },
  why: {
    zh: 'GB/T 15835 允许一字线“—”和浪纹线“～”，同一文件应统一；短横线“-”易与负号相混。',
    en: 'GB/T 15835 allows — and ～; one document should keep to one of them, and a hyphen looks like a minus.',
  },
  gates: [
    {
      zh: '只比较数值范围，年份、电话、型号中的连接号不看。',
      en: 'Only ranges of figures; years, telephone and model numbers are left alone.',
    },
    { zh: '“至”“到”不算连接号。', en: '至 and 到 are words, no marks.' },
  ],
  fault: { zh: '：连接号与全文多数写法不一', en: 'has another mark than most ranges of the document' },
  wrong: [
    example(
      '全市经济工作会议召开\n\n2026年，全市生产总值增长5%—6%，工业投资增长8%—9%，财政收入增长3%~4%，民生持续改善。',
      '“—”和“~”',
      '— and ~',
    ),
    example(
      '补助实施细则\n\n对新建项目补助10万元-20万元，对技改项目补助5万元—8万元，对研发项目补助3万元—4万元。',
      '“-”和“—”',
      '- and —',
    ),
    example(
      '全市项目建设情况\n\n项目投资1亿元～2亿元的30个，3亿元～5亿元的12个，6亿元—10亿元的4个，建设有力有序。',
      '“～”和“—”',
      '～ and —',
    ),
  ],
  right: [
    example(
      '全市经济工作会议召开\n\n2026年，全市生产总值增长5%—6%，工业投资增长8%—9%，民生持续改善。',
      '统一',
      'one mark',
    ),
    example('全市经济工作会议召开\n\n2026年，全市生产总值增长5%—6%，工业投资增长8%至9%，民生持续改善。', '“至”', '至'),
    example(
      '补助实施细则\n\n2024-2025年，对新建项目补助10万元—20万元，由市财政局负责发放，咨询电话0532-8888。',
      '年份、电话',
      'years and a telephone number',
    ),
    example(
      '补助实施细则\n\n对新建项目补助10万元～20万元，由市财政局负责发放，确保资金及时到位。',
      '只有一处',
      'one range',
    ),
  ],
  severity: 'hint',
  find: (document) => {
    const ranges = document.mentions.flatMap((mention) => {
      const mark = mention.kind === 'figure' ? markOf(mention) : null;
      return mark ? [{ mention, mark }] : [];
    });
    const counts = new Map<string, number>();
    for (const { mark } of ranges) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    // The standard's own mark wins where two are as frequent.
    const [usual] = [...counts].sort(([a, x], [b, y]) => y - x || marks.indexOf(a) - marks.indexOf(b))[0] ?? [];
    return ranges.filter(({ mark }) => mark !== usual).map(({ mention }) => faultAtMention(document, mention));
  },
});

const marks = ['—', '～', '-'];

function markOf({ text, quantity }: FigureMention): string | null {
  if (quantity.values.length < 2) return null;
  const mark = /\d[^\d—–\-~～至到]{0,3}([—–\-~～])/.exec(text)?.[1];
  return mark === undefined ? null : mark === '~' ? '～' : mark === '–' ? '-' : mark;
}
