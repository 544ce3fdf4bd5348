/** The same words twice in one document, of one time, with another figure behind them. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { mentionsOfSentence } from '../../analysis/packedAnalysis.ts';
import { groupBy } from '../../base/groupBy.ts';
import { intersects } from '../../base/interval.ts';
import { passageOf } from '../../facts/passage.ts';
import { baseInterval, intervalIn, sameDimension } from '../../facts/quantityComparison.ts';
import { cutReading, roundReading } from '../computation.ts';
import { areComparable, spanOfYears } from '../computationComparable.ts';
import type { Bilingual, Finding } from '../finding.ts';
import { foundInFigures } from '../foundInFigures.ts';
import { isLikelyOneFact } from '../likelyOneFact.ts';
import { inBoth, quotedText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import { slipNote, slipsBound, writtenSlip } from '../messageSlip.ts';
import { isSize } from '../restatedFigures.ts';
import type { DocumentRule } from '../rule.ts';
import { isStatute, statuteWith } from '../wording/statute.ts';

export const alteredRepetition: DocumentRule = {
  scope: 'document',
  id: 'altered-repetition',
  title: { zh: '前后同一句话，数字不同', en: 'The same words twice with another figure' },
  why: {
    zh: '导语、核心阅读里的话常在正文里逐字重复。改了一处而忘了另一处，或者抄错一位，两处就打架，即使说不清是哪个地方的数字。近万篇公开发表的文章和报告里没有遇到真例，只由植入的差错证明。',
    en: 'The lead of an article is often repeated word for word in its text. When one place is changed and the other forgotten, both contradict each other, even where nothing says whose figure it is. Nearly ten thousand published articles and reports had no true case: planted faults alone prove it.',
  },
  gates: [
    {
      zh: '数字之前至少八个汉字逐字相同（日期、“约”“超过”“达到”等不计），单位可比，时期、性质、口径相同；写明的地点不同的，不比较。',
      en: 'At least eight Chinese characters before the figure must be the same (dates and words such as 约, 超过, 达到 aside), the units comparable, period, role and basis equal; places that are said and differ are not compared.',
    },
    {
      zh: '时期须在句中写明；不写明的，只比较相距不远的两处。',
      en: 'The period must be said in the sentence; where it is not, only two places that are near each other are compared.',
    },
    {
      zh: '同一句、同一段之内的不比较；取整、截去尾数可解释的不报；其他规则能比较的，由那些规则报告。',
      en: 'Nothing inside one paragraph is compared, nor what rounding or cutting explains; what other rules compare is left to them.',
    },
    {
      zh: '分条的法规、办法不比较：各条的处罚和条件各有数额。',
      en: 'Laws and rules in articles are left alone: each article has amounts of its own for its fines and conditions.',
    },
  ],
  wrong: [
    {
      documents: [
        '绿色快递\n\n截至9月底，快件不再二次包装比例达到93.5%，治理工作取得初步成效。\n\n记者近日走访快递网点，听取各方意见。\n\n截至9月底，快件不再二次包装比例达到95.3%，回收设施逐步完善。',
      ],
      note: { zh: '同一句话，93.5%与95.3%', en: 'the same words, 93.5 % and 95.3 %' },
    },
    {
      documents: [
        '劳务品牌\n\n2021年，人力资源和社会保障部等20个部门印发意见。\n\n各地培育劳务品牌。\n\n2021年，人力资源和社会保障部等200个部门印发意见，提出发展目标。',
      ],
      note: { zh: '多了一个0', en: 'a nought too many' },
    },
    {
      documents: [
        '绿色快递\n\n截至9月底，使用可循环包装的邮件快件超过8亿件，治理取得成效。\n\n记者近日走访网点。\n\n截至9月底，使用可循环包装的邮件快件超过88亿件，回收设施逐步完善。',
      ],
      note: { zh: '同样的“超过”，重了一位', en: 'the same bound with a digit doubled' },
    },
  ],
  right: [
    {
      documents: [
        '全市工业发展情况\n\n今年，全市工业经济平稳运行，培育一批年销售收入10亿元以上的大型企业集团。\n\n农业方面，全市培育一批年销售收入1亿元以上的龙头企业，带动农户增收。',
      ],
      note: { zh: '规模所说的不是同一类企业', en: 'sizes of other firms' },
    },
    {
      documents: [
        '绿色快递\n\n截至9月底，快件不再二次包装比例达到93.5%，治理工作取得初步成效。\n\n截至6月底，快件不再二次包装比例达到91.2%，回收设施逐步完善。',
      ],
      note: { zh: '时期不同', en: 'another period' },
    },
    {
      documents: [
        '绿色快递\n\n截至9月底，快件不再二次包装比例超过90%，治理取得成效。\n\n截至9月底，快件不再二次包装比例达到93.5%，回收设施逐步完善。',
      ],
      note: { zh: '93.5%确实超过90%', en: '93.5 % is over 90 %' },
    },
    {
      documents: [
        '绿色快递\n\n截至9月底，电商快件不再二次包装比例达到93.5%。\n\n截至9月底，生鲜快件不再二次包装比例达到71.2%，回收设施逐步完善。',
      ],
      note: { zh: '数字之前的话不同', en: 'other words before the figure' },
    },
    {
      documents: [
        '节能减排情况\n\n2025年，全省主要污染物化学需氧量排放总量下降4.42%，空气质量改善。\n\n近三年累计，全省主要污染物化学需氧量排放总量下降6.61%，生态工程稳步推进。',
      ],
      note: { zh: '一年与三年累计', en: 'one year and three years together' },
    },
    {
      documents: [
        statuteWith(
          '逾期不改正的，由主管部门对单位主要负责人处二千元以上的罚款。\n\n情节严重的，由主管部门对单位主要负责人处二万元以上的罚款',
        ),
      ],
      note: { zh: '法规的两档罚款', en: 'two fines of one law' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document) => {
    const found = groupsOf(document).flatMap((figures) => checkGroup(document, figures));
    return found.length > 0 && isStatute(document) ? [] : found;
  },
};

/** Fewest Chinese characters that make a repetition one fact. */
const fewestWords = 8;

/** What may stand between the words and their figure, or lead them in, and says no more than the figure does. */
const before = /(?:已|共|仅|了|均|达到|达|约|近|接近|超过|超|突破|为|至|到|不足|不少于|不低于)+$/;
const leadIn = /^(?:截至|截止|目前|其中|同时|同比|累计|并|且|的|底|末|以来|来)+/;

/** The words before a figure, back to punctuation or another mention; null where they are too few. */
function leadOf(figure: FigureMention, sentence: string, previous: number): string | null {
  if (isSize(figure, sentence)) return null;
  const [start] = figure.inSentence;
  const text = sentence.slice(previous, start);
  const clause = text.split(/[，。；：！？、（）—\s]/).at(-1) ?? '';
  // 人力资源和社会保障部、发展改革委等20个部门: what is listed belongs to the words.
  const whole =
    clause.length < fewestWords && /等$/.test(clause) ? (text.split(/[，。；：！？（）—\s]/).at(-1) ?? '') : clause;
  const words = whole.replace(before, '').replace(leadIn, '');
  return (words.match(/\p{Script=Han}/gu)?.length ?? 0) < fewestWords ? null : words;
}

const leadsIn = foundInFigures(leadOf);

/** Figures behind equal words. */
const groupsOf = (document: DocumentAnalysis): readonly (readonly FigureMention[])[] =>
  [...groupBy(leadsIn(document), ({ found }) => found).values()].flatMap((group) =>
    group.length > 1 ? [group.map(({ figure }) => figure)] : [],
  );

function checkGroup(document: DocumentAnalysis, figures: readonly FigureMention[]): readonly Finding[] {
  for (const [i, later] of figures.entries())
    for (const earlier of figures.slice(0, i)) {
      if (!isOneFact(document, earlier, later) || agree(earlier, later) || !isSlipOfPen(earlier, later)) continue;
      // A third figure between the two is a series, not a slip.
      const third = (other: FigureMention): boolean =>
        isOneFact(document, other, later) && !agree(other, earlier) && !agree(other, later);
      if (figures.some(third)) return [];
      return isReportedElsewhere(document, earlier, later) ? [] : [report(document, earlier, later)];
    }
  return [];
}

const isPoints = ({ quantity: { unit } }: FigureMention): boolean => unit === '个百分点';
const isRatio = (figure: FigureMention): boolean => figure.quantity.unit === '%' || isPoints(figure);

/** The words of the dates that the sentence says before a figure. */
const datesBefore = (document: DocumentAnalysis, { sentence, inSentence: [start] }: FigureMention): string =>
  mentionsOfSentence(document, sentence)
    .filter((other) => other.kind === 'date' && other.inSentence[0] < start)
    .map(({ text }) => text)
    .join();

/** Farthest that two figures stand apart whose time the sentence does not say, in characters. */
const near = 2000;

function isOneFact(document: DocumentAnalysis, a: FigureMention, b: FigureMention): boolean {
  const { sentences } = document;
  if (a.block === b.block || a.form !== b.form) return false;
  if (!sameDimension(a.quantity, b.quantity) && !(isRatio(a) && isRatio(b))) return false;
  const [x, y] = [a.fact, b.fact];
  if (x.period?.value !== y.period?.value || x.role?.value !== y.role?.value) return false;
  // 截至9月底 and 截至6月底 of a year that nothing says.
  if (x.period === undefined && datesBefore(document, a) !== datesBefore(document, b)) return false;
  if (x.basis?.value !== y.basis?.value || x.comparison?.value !== y.comparison?.value) return false;
  if (x.scope && y.scope && x.scope.value !== y.scope.value) return false;
  if (spanOfYears({ document, figure: a }) !== spanOfYears({ document, figure: b })) return false;
  if (a.quantity.values.length + b.quantity.values.length > 2) return false;
  const said = x.period?.source === 'stated' && y.period?.source === 'stated';
  const apart = (sentences[b.sentence]?.span.start ?? 0) - (sentences[a.sentence]?.span.start ?? 0);
  return said || (apart <= near && x.role?.source === y.role?.source && x.period?.source === y.period?.source);
}

/** The same short sentence is often said of another place or trade: only a slip of the pen tells a fault from that. */
const isSlipOfPen = (a: FigureMention, b: FigureMention): boolean =>
  a.quantity.unit === b.quantity.unit
    ? slipNote(a.quantity.values[0], b.quantity.values[0]) !== null || slipsBound(a.quantity, b.quantity)
    : writtenSlip(a.text, b.text) !== null;

function agree(a: FigureMention, b: FigureMention): boolean {
  if (!sameDimension(a.quantity, b.quantity) || isPoints(a) !== isPoints(b)) return false;
  if (slipsBound(a.quantity, b.quantity)) return false;
  if (intersects(baseInterval(a.quantity), baseInterval(b.quantity))) return true;
  return isRounded(a, b) || isRounded(b, a);
}

/** Whether `a` may be `b` rounded or cut. */
const isRounded = (a: FigureMention, b: FigureMention): boolean =>
  [roundReading(a), cutReading(a.quantity)].some(
    (reading) => reading !== null && intersects(reading, intervalIn(b.quantity, a.quantity.unit)),
  );

/** Whether `conflicting-figure` compares the two by their key, or `altered-copy` their whole sentences. */
function isReportedElsewhere(document: DocumentAnalysis, a: FigureMention, b: FigureMention): boolean {
  if (a.key !== undefined && a.key === b.key && !intersects(baseInterval(a.quantity), baseInterval(b.quantity)))
    return (
      isLikelyOneFact({ document, figure: a }, { document, figure: b }) &&
      areComparable({ document, figure: a }, { document, figure: b })
    );
  const [one, other] = [a, b].map(({ sentence }) => passageOf(document.sentences[sentence]?.text ?? ''));
  return !!one && one.key === other?.key && one.figures.length > 2;
}

function report(document: DocumentAnalysis, earlier: FigureMention, later: FigureMention): Finding {
  const sameUnit = earlier.quantity.unit === later.quantity.unit;
  const note: Bilingual | null = sameUnit
    ? slipNote(earlier.quantity.values[0], later.quantity.values[0])
    : writtenSlip(earlier.text, later.text);
  const meets = intersects(baseInterval(earlier.quantity), baseInterval(later.quantity)) && sameUnit;
  return {
    ...findingAt(
      placeOf(document, later),
      alteredRepetition.id,
      alteredRepetition.severity,
      inBoth((language) => {
        const [one, other] = [earlier, later].map((figure) => quotedText(figure, language));
        return language === 'zh'
          ? `前后同一句话，数字不同：${one}与${other}${meets ? '，界限相同而数位不同' : ''}。${note?.zh ?? ''}`
          : `The same words with other figures: ${one} and ${other}${meets ? ': one bound, other digits' : ''}.${note?.en ?? ''}`;
      }),
      [relatedPlace(placeOf(document, earlier), { zh: `此处作“${earlier.text}”`, en: `here “${earlier.text}”` })],
    ),
    oneFact: true,
  };
}
