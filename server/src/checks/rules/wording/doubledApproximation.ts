/** 约200多家, 近30%左右: approximate twice over. */
import type { DocumentAnalysis, Mention } from '../../../analysis/documentAnalysis.ts';
import { leadingBoundAt } from '../../../lexicon/bounds.ts';
import type { Finding } from '../../finding.ts';
import { findingAt, placeOf } from '../../messageFinding.ts';
import type { MentionRule } from '../../rule.ts';

export const doubledApproximation: MentionRule = {
  scope: 'mention',
  id: 'doubled-approximation',
  title: { zh: '概数重复', en: 'Approximate twice over' },
  why: {
    zh: '“约”“近”与“左右”“多”“余”各说一遍概数；“近”是不到，“余”是超过，两者并用还互相矛盾。',
    en: '约 or 近 before a number and 左右, 多 or 余 behind it say the same twice; 近 is below, 余 above: both cannot be.',
  },
  gates: [
    { zh: '“节约”“附近”“最近”等词中的“约”“近”不看。', en: 'Silent for 约 and 近 in other words (节约, 附近, 最近).' },
    {
      zh: '“近三年”之类的“近”是“最近”，不看。',
      en: 'Silent for 近 before a length of time, where it means the last years.',
    },
  ],
  wrong: [
    {
      documents: ['全市企业培育工作情况\n\n2025年，全市新增规模以上工业企业约200多家，工业经济稳步增长。'],
      note: { zh: '“约”和“多”', en: '约 and 多' },
    },
    {
      documents: ['全市工业经济运行情况\n\n2025年，全市高技术制造业增加值增长近30%左右，工业经济稳步增长。'],
      note: { zh: '“近”和“左右”', en: '近 and 左右' },
    },
    {
      documents: ['全市重点项目建设情况\n\n该项目建设工期大约3个月左右，建成后可带动周边就业，项目建设有序推进。'],
      note: { zh: '时长同理', en: 'a length of time' },
    },
    {
      documents: ['全市平安建设情况\n\n2025年，全市累计调解矛盾纠纷逾3000余件，社会治理水平稳步提升，群众满意度提高。'],
      note: { zh: '“逾”和“余”', en: '逾 and 余' },
    },
  ],
  right: [
    {
      documents: ['全市企业培育工作情况\n\n2025年，全市新增规模以上工业企业200多家，工业经济稳步增长。'],
      note: { zh: '只说一遍', en: 'once' },
    },
    {
      documents: ['节能工作情况\n\n2025年，全市公共机构节约200多万元电费，节能工作扎实推进，财政支出得到压减。'],
      note: { zh: '“节约”不是约数', en: '节约 is to save' },
    },
    {
      documents: ['全市工业经济运行情况\n\n2025年，全市工业投资约300亿元，比上年增加50多亿元，工业经济稳步增长。'],
      note: { zh: '分属两个数', en: 'two figures' },
    },
    {
      documents: [
        '全市住房建设情况\n\n全市各类房屋施工面积达1784万平方米，比“十一五”超出150余万平方米，城镇面貌改善。',
      ],
      note: { zh: '“超出”的是差额', en: 'what it is more by' },
    },
    {
      documents: ['全市医疗保障工作情况\n\n近3年左右的时间里，全市基本医疗保险参保人数持续增长，保障水平稳步提高。'],
      note: { zh: '“近”指最近', en: '近 means the last years' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: checkMention,
};

/** 逾300余人, 超过200多家: more than, twice. */
const above = /^(?:逾|超|超过|超出)$/;
/** Words of just below, besides the approximate ones: with more than, or with left and right of, they say two things. */
const below = /^(?:近|接近|将近|逼近)$/;
const trailing = /左右$|上下$/;
/** 多, 余 or 几 between number and unit. */
const more = /[\d十百千万亿]([多余几])(?!少)/;

const againstOther = /比[^，。；]*超出$/;
/** How far back that is looked for, in characters. */
const clause = 30;

function checkMention(document: DocumentAnalysis, mention: Mention): readonly Finding[] {
  const isTime = mention.kind === 'date' && mention.expression.type === 'duration';
  if (mention.kind !== 'figure' && !isTime) return [];
  const text = document.sentences[mention.sentence]?.text ?? '';
  const [start, end] = mention.inSentence;
  const words = isTime ? mention.text + (/^(?:左右|上下)/.exec(text.slice(end, end + 2))?.[0] ?? '') : mention.text;
  const tail = trailing.exec(words)?.[0] ?? more.exec(words)?.[1];
  if (tail === undefined) return [];
  const lead = leadingBoundAt(text, start);
  if (!lead || lead.word === '上下浮动') return [];
  // 比“十一五”超出150余万平方米: by how much it is more.
  if (lead.word === '超' && againstOther.test(text.slice(Math.max(0, start - clause), start))) return [];
  const doubled =
    lead.bound === '~' || (!isTime && (below.test(lead.word) || (above.test(lead.word) && !trailing.test(tail))));
  if (!doubled) return [];
  return [
    findingAt(placeOf(document, mention), doubledApproximation.id, doubledApproximation.severity, {
      zh: `“${lead.word}${words}”：“${lead.word}”和“${tail}”留一个即可。`,
      en: `“${lead.word}${words}”: keep one of ${lead.word} and ${tail}.`,
    }),
  ];
}
