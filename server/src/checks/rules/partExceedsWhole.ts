/** 企业300家，其中规上企业320家: a part that is more than its whole. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { mentionsOfSentence, sentenceText } from '../../analysis/packedAnalysis.ts';
import { type Interval, isBelow } from '../../base/interval.ts';
import { intervalIn } from '../../facts/quantityComparison.ts';
import type { Finding } from '../finding.ts';
import { inBoth, quotedText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import type { MentionRule } from '../rule.ts';

export const partExceedsWhole: MentionRule = {
  scope: 'mention',
  id: 'part-exceeds-whole',
  title: { zh: '“其中”的部分大于总数', en: 'Part that is more than its whole' },
  why: {
    zh: '“其中”之后的数字是前一数字的一部分，不可能比它大。',
    en: 'What follows 其中 is a part of the figure before it and cannot be more.',
  },
  gates: [
    {
      zh: '“其中”须紧跟总数，部分须是其后第一个数字，单位与总数相同；百分比、增速不看。',
      en: '其中 must follow the whole directly, the part must be the first figure after it and have the same unit; shares and growth are left alone.',
    },
    {
      zh: '部分之前有“累计”“总”“全国”等扩大范围的字样，或总数是“每……”“平均”的，不看。',
      en: 'Silent where the part is of something wider (累计, 总, 全国) or the whole is an average (每, 平均).',
    },
    {
      zh: '区间有任何可能成立的，不报；“超过”“突破”的总数，部分多出一倍以上才报。',
      en: 'Silent where the intervals allow the part to be no more than the whole; of a whole that is said to be beyond a number (超过, 突破) the part must be more than twice that number.',
    },
  ],
  wrong: [
    {
      documents: ['市场主体登记情况\n\n截至年底，开发区共有注册企业300家，其中规模以上企业320家，登记大厅全年无休。'],
      note: { zh: '部分320大于总数300', en: '320 of 300' },
    },
    {
      documents: ['水利建设情况\n\n今年安排水利建设资金4.6亿元，其中用于渠道衬砌64亿元，工程分三个标段实施。'],
      note: { zh: '漏了小数点', en: 'the decimal point is missing' },
    },
    {
      documents: ['志愿服务情况\n\n服务队现有志愿者1250人，其中青年志愿者1620人，每周末到社区值守。'],
      note: { zh: '数位有误', en: 'a wrong digit' },
    },
    {
      documents: ['农业产业化情况\n\n全市农产品加工产值突破200亿元，其中茶产业加工产值655亿元，品牌效应显现。'],
      note: { zh: '655亿元的一部分不会只说突破200亿元', en: 'nobody says of 655 that it is beyond 200' },
    },
    {
      documents: ['交通建设情况\n\n五年新增公路里程2113公里，其中高速公路5599公里，路网不断完善。'],
      note: { zh: '多写一位', en: 'a digit too many' },
    },
  ],
  right: [
    {
      documents: ['市场主体登记情况\n\n截至年底，开发区共有注册企业300家，其中规模以上企业120家，登记大厅全年无休。'],
      note: { zh: '部分小于总数', en: 'a true part' },
    },
    {
      documents: ['通信建设情况\n\n今年新增基站1200个，其中累计开通基站9300个，信号覆盖到村。'],
      note: { zh: '“累计”另有范围', en: 'a running total is no part' },
    },
    {
      documents: ['通信发展情况\n\n全市电话普及率达到20.1部/百人，其中城区电话普及率达到39部/百人。'],
      note: { zh: '人均的数不能相加', en: 'rates per head do not add up' },
    },
    {
      documents: ['水利建设情况\n\n今年安排水利建设资金4.6亿元，其中渠道衬砌占64%，工程分三个标段实施。'],
      note: { zh: '单位不同', en: 'another unit' },
    },
    {
      documents: ['志愿服务情况\n\n服务队现有志愿者近1300人，其中青年志愿者1250人，每周末到社区值守。'],
      note: { zh: '“近1300”可以是1290', en: 'nearly 1300 may be more' },
    },
    {
      documents: [
        '园区建设情况\n\n新入园项目100个、开工63个，其中工业项目97个、开工60个，建设全面提速。',
        '住房保障情况\n\n新开工建设住房93122套，新竣工33892套，其中中心城区新开工49608套，保障有力。',
        '粮食生产规划\n\n五年内，棉花年均产量达到464万吨（其中2025年为475万吨），品质稳步提升。',
        '就业工作情况\n\n务工规模3259.1万人，超过年度目标任务239.9万人，其中东部省份吸纳就业915.7万人。',
        '区域经济情况\n\n五个区域经济总量全部超过2000亿元，其中中部、南部超过5000亿元，齐头并进。',
        '助企服务情况\n\n全市50户企业产值超亿元，其中某乳业产值达到80亿元，所有县财政收入超6亿元，其中最高的达到20亿元。',
        '金融工作情况\n\n金融业税收达到10亿元，其中金融机构贷款余额突破1000亿元，发展活跃。',
      ],
      note: {
        zh: '前一个总数的部分；平均数；超出的数；余额',
        en: 'a part of the figure before; an average; an excess; a balance',
      },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document, mention, i) => {
    if (mention.kind !== 'figure') return [];
    // 其中亿元以上项目80个, 其中超亿元项目80个: how big the projects are is not how many.
    const next = document.mentions
      .slice(i + 1, i + 5)
      .find((other) => other.kind === 'figure' && !(other.form === 'class' || isSize(document, other)));
    return next?.kind === 'figure' ? checkPart(document, mention, next) : [];
  },
};

/** Longest words between 其中 and its figure, in characters: what is farther away may be a part of something else. */
const reach = 16;
const wider = /累计|含|总|余额|现有|全[国省市区县](?!首|唯)|历年|合计|带动|撬动|引进|惠及|覆盖/;

function checkPart(document: DocumentAnalysis, whole: FigureMention, part: FigureMention): readonly Finding[] {
  if (whole.sentence !== part.sentence || whole.quantity.unit !== part.quantity.unit) return [];
  if (![whole, part].every(isAmount) || whole.quantity.unit === '') return [];
  // 70个项目，其中机架超过60万: what has no counter counts something else.
  if (/[\d万亿]$/.test(part.text) && !/[\d万亿]$/.test(whole.text)) return [];
  const text = document.sentences[whole.sentence]?.text ?? '';
  const between = text.slice(whole.inSentence[1], part.inSentence[0]);
  const words = /^[^，。；：）)]{0,8}[，（(；]其中[，:：]?([^，。；]*)$/.exec(between)?.[1];
  // 其中住宅从15.8个月下降至7.3个月: where the part came from is not what it is.
  if (words === undefined || words.length > reach || wider.test(words) || /[从由]$/.test(words)) return [];
  const before = text.slice(0, whole.inSentence[0]);
  // An average, or by how much an aim is exceeded; 嫌疑人数十名 is no ten.
  if (
    /数$|(?:每|人均|平均|年均)[^，。；]{0,10}$|(?:超额|高于|多于|比)[^，。；]{0,14}$|超过[^，。；]{1,14}$/.test(before)
  )
    return [];
  // 二、三〇〇个, 一〇·六亿元: a number of an older way of writing, read from its middle.
  if ([whole, part].some(({ inSentence }) => /[〇一二三四五六七八九十][、·．]$/.test(text.slice(0, inSentence[0]))))
    return [];
  if (isPartOfEarlier(document, whole, part)) return [];
  if (!isBelow(mostOf(whole, words, before), leastOf(document, part, whole.quantity.unit))) return [];
  return [
    findingAt(
      placeOf(document, part),
      partExceedsWhole.id,
      partExceedsWhole.severity,
      inBoth((language) => {
        const [all, some] = [whole, part].map((figure) => quotedText(figure, language));
        return language === 'zh'
          ? `“其中”的${some}大于总数${all}。`
          : `${some} is said to be a part of ${all} but is more.`;
      }),
      [relatedPlace(placeOf(document, whole), { zh: '总数', en: 'the whole' })],
    ),
  ];
}

/** 新项目100个、开工63个，其中工业项目97个: of the first of two that stand together. 65名运动员和8名教练员，其中…: of both. */
const isPartOfEarlier = (document: DocumentAnalysis, whole: FigureMention, part: FigureMention): boolean =>
  mentionsOfSentence(document, whole.sentence).some(
    (one) =>
      one.kind === 'figure' &&
      one.quantity.unit === whole.quantity.unit &&
      /^(?:[、，][^，。；：、]{1,12}|[^，。；：、]{1,12}[和与及])$/.test(
        sentenceText(document, whole.sentence).slice(one.inSentence[1], whole.inSentence[0]),
      ) &&
      !isBelow(one.quantity.interval, part.quantity.interval),
  );

/** 亿元以上项目, 超亿元项目: a size that picks things out, right before the noun of what is counted. */
const isSize = ({ sentences }: DocumentAnalysis, { sentence, inSentence: [, end], quantity }: FigureMention): boolean =>
  quantity.bound === '>=' && /^\p{Script=Han}{2,8}\d/u.test((sentences[sentence]?.text ?? '').slice(end));

/** 近75亿元 is hardly less than nine tenths of it, whatever its open interval says. */
function leastOf(
  { sentences }: DocumentAnalysis,
  { quantity, sentence, inSentence: [start] }: FigureMention,
  unit: string,
): Interval {
  const near = quantity.bound === '<=' && /近$/.test((sentences[sentence]?.text ?? '').slice(0, start));
  const interval = intervalIn(quantity, unit);
  if (!near || interval.low || !interval.high) return interval;
  return { ...interval, low: interval.high.times('0.9'), lowClosed: true };
}

/** What is said to be beyond 200亿元 is hardly twice as much; where each of several is (全部超过, 50户企业超过), a part is one of them. */
function mostOf({ quantity: { interval, bound, values } }: FigureMention, words: string, before: string): Interval {
  if (bound !== '>=' || interval.high || words === '' || ofEach.test(before.slice(-each))) return interval;
  return { ...interval, high: values[0].times(2), highClosed: true };
}
/** Words for each of several, and how many characters before a whole they are looked for. */
const ofEach = /[均都各每]|全部|所有|[\d一二两三四五六七八九十百千几][余多]?[家户个名]/;
const each = 20;

const isAmount = ({ fact, quantity, form }: FigureMention): boolean =>
  form === 'plain' &&
  (fact.measure?.value === 'level' || fact.measure?.value === 'count') &&
  quantity.values.length === 1 &&
  // A rate such as 部/百人 does not add up.
  !/^[%‰倍]|百分点|\//.test(quantity.unit);
