/** 三次产业结构5.2∶38.9∶57.0, 合格率98.5%，不合格率2.5%: hundredths of one whole that do not make a hundred. */
import type { DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { add, decimal, intersects, point } from '../../base/interval.ts';
import type { Relation } from '../../facts/relation.ts';
import type { Finding } from '../finding.ts';
import { inBoth, intervalText } from '../messageFigure.ts';
import { findingAt } from '../messageFinding.ts';
import type { DocumentRule } from '../rule.ts';

export const sharesNotHundred: DocumentRule = {
  scope: 'document',
  id: 'shares-not-hundred',
  title: { zh: '构成之和不是100', en: 'Shares of one whole that do not make a hundred' },
  why: {
    zh: '“三次产业结构为5.2∶38.9∶55.9”一类的构成，各项相加应为100；不是，必有一个数字有误。',
    en: 'The numbers of a composition such as 5.2∶38.9∶55.9 make a hundred; where they do not, one of them is wrong.',
  },
  gates: [
    {
      zh: '只看“合格率……不合格率……”一类此外无他的两个率，和写成比的构成，前面有“结构”“比重”“构成”“占比”或“产业”字样的；普通的比（如3∶3∶4、1∶2∶2）不看。',
      en: 'Only two rates that leave nothing out (合格率, 不合格率), and compositions written as a ratio behind words such as 结构 and 比重; plain ratios (3∶3∶4) are left alone.',
    },
    {
      zh: '按书写精度取区间相加：99.9、100.1都可由四舍五入解释，不报。',
      en: 'Added with intervals of the written precision: 99.9 and 100.1 are explained by rounding.',
    },
  ],
  wrong: [
    {
      documents: ['产业发展情况\n\n全年产业协同发力，三次产业结构为5.2∶38.9∶57.0，服务业支撑作用增强。'],
      note: { zh: '和为101.1', en: '101.1' },
    },
    {
      documents: [
        '产业发展情况\n\n五年来转型升级提速，三次产业结构由12.4:46.5:41.1调整为9.8:44.3:49.9，服务业支撑作用增强。',
      ],
      note: { zh: '调整后的和为104.0', en: 'the later one makes 104.0' },
    },
    {
      documents: [
        '能源利用情况\n\n全市能源消费结构继续优化，煤炭、油气、非化石能源构成为48：30：32，绿色转型步伐加快。',
      ],
      note: { zh: '和为110', en: '110' },
    },
    {
      documents: ['食品安全情况\n\n全年抽检食品，合格率98.5%，不合格率2.5%，不合格产品均已下架。'],
      note: { zh: '合格与不合格之和为101%', en: '101 %' },
    },
  ],
  right: [
    {
      documents: ['产业发展情况\n\n全年产业协同发力，三次产业结构为5.2∶38.9∶55.9，服务业支撑作用增强。'],
      note: { zh: '和为100', en: 'a hundred' },
    },
    {
      documents: ['食品安全情况\n\n全年抽检食品，合格率98.5%，不合格率1.5%，不合格产品均已下架。'],
      note: { zh: '合格与不合格之和为100%', en: 'the two rates make a hundred' },
    },
    {
      documents: ['产业发展情况\n\n全年产业协同发力，三次产业结构为5.2∶38.9∶56.0，服务业支撑作用增强。'],
      note: { zh: '100.1，四舍五入可解释', en: 'rounding explains 100.1' },
    },
    {
      documents: ['产业发展情况\n\n力争到期末三次产业比例达到3∶3∶4，服务业支撑作用增强。'],
      note: { zh: '成数', en: 'tenths' },
    },
    {
      documents: ['课程安排说明\n\n理论、实训、考核课时结构按1∶2∶2安排，由各校自行掌握。'],
      note: { zh: '普通的比', en: 'a plain ratio' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) =>
    document.relations.flatMap((relation) => (relation.kind === 'composition' ? checkShares(document, relation) : [])),
};

const hundred = point(decimal(100));
/** Numbers that add up to less are a plain ratio or tenths. */
const leastSum = decimal(50);

function checkShares(
  document: DocumentAnalysis,
  { parts }: Extract<Relation, { kind: 'composition' }>,
): readonly Finding[] {
  // An end counts: a half may have been rounded either way.
  const sum = { ...parts.map(({ interval }) => interval).reduce(add), highClosed: true };
  if (intersects(sum, hundred) || !sum.low || !sum.high || sum.high.lt(leastSum)) return [];
  // Each number is the middle of its interval.
  const total = sum.low.plus(sum.high).div(2).toFixed();
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  const written = parts.map(({ text }) => text).join('∶');
  return [
    findingAt(
      { uri: document.uri, span: { start: first.span.start, end: last.span.end }, text: written },
      sharesNotHundred.id,
      sharesNotHundred.severity,
      inBoth((language) => {
        const range = intervalText(sum, '', language);
        return language === 'zh'
          ? `“${written}”各项之和为${total}，计入四舍五入也只在${range}之间，不是100。`
          : `“${written}” adds up to ${total}; with rounding it is ${range}, not 100.`;
      }),
    ),
  ];
}
