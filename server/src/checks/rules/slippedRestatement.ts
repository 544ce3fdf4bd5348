/** A figure of headline or lead that the text says again with a slip of the pen, or the other way round. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { areComparable } from '../computationComparable.ts';
import type { Finding } from '../finding.ts';
import { isLikelyOneFact } from '../likelyOneFact.ts';
import { inBoth, quotedText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import { writtenSlip } from '../messageSlip.ts';
import { type RestatedPair, restatedPairs } from '../restatedFigures.ts';
import type { DocumentRule, FigureInDocument } from '../rule.ts';
import { isStatute } from '../wording/statute.ts';
import { alteredRepetition } from './alteredRepetition.ts';
import { headlineMismatch } from './headlineMismatch.ts';

export const slippedRestatement: DocumentRule = {
  scope: 'document',
  id: 'slipped-restatement',
  title: { zh: '换句话重说的数字疑有笔误', en: 'A figure said again with a slip of the pen' },
  why: {
    zh: '标题、导语、正文常用不同的话重说同一个数字。两处只差一处笔误，又说的是同一件事，多半有一处抄错了。近万篇公开发表的文章和报告里没有遇到真例，只由植入的差错证明。',
    en: 'Headline, lead and text say one figure in different words. Where two places speak of one thing and a slip of the pen is all that parts their figures, one was probably copied wrongly. Nearly ten thousand published articles and reports had no true case: planted faults alone prove it.',
  },
  gates: [
    {
      zh: '两数须只差一处笔误：相邻两位颠倒、漏写或多写一位、四位以上数字错一位、小数点或“万”“亿”之误、“%”与“个百分点”之误。',
      en: 'One slip must explain the two: digits swapped, one left out or written twice, one of at least four exchanged, the point, 万 and 亿, % and 个百分点.',
    },
    {
      zh: '数字之前的名称须以同样的词结尾。一处须在标题或导语；四位数字至少二字，三位三字，不足三位六字；两处名称各有对方没有的词时更多。',
      en: 'The words before both must end alike. One of them stands in headline or lead. Two characters are enough for four digits, three for three, six for fewer; more where each name has words of its own.',
    },
    {
      zh: '八千字以上的是报告，没有导语，不比较；同一段之内、不同文章之间的也不比较；写明的时期、地点、口径不同的，性质、计量不同的，不比较；取整、截去尾数可解释的不报。',
      en: 'Nothing is compared in a text of more than 8,000 characters, which is a report without a lead, inside one paragraph or between two articles, nor figures whose stated period, place or basis, role or measure differ, nor what rounding or cutting explains.',
    },
    {
      zh: '同样的词后还有第三个不同的数字、两个数字都不止说了一次，或者一段之中两个数字都有的，不报；其他规则报告了的，不重复。',
      en: 'Silent when a third figure stands behind the same words, when each of the two is said more than once or one paragraph gives both, and where another rule reports them.',
    },
  ],
  wrong: [
    {
      documents: [
        '# 东山县铁路假期运输平稳\n\n本报2025年10月9日讯 记者获悉，假期全县发送旅客19.57万人次，运输有序。\n\n站台上人来人往。\n\n假期里，东山站累计发送旅客15.97万人次，日均客流创新高。',
      ],
      note: { zh: '导语与正文用词不同，数位颠倒', en: 'other words in lead and text, two digits swapped' },
    },
    {
      documents: [
        '# 东山县金融支持小微企业\n\n本报讯 近日，东山农商行普惠金融贷款余额突破954亿元，服务网点覆盖所有乡镇。\n\n走进车间，机器轰鸣。\n\n该行推出线上产品，带动普惠金融贷款余额突破945亿元，受到企业欢迎。',
      ],
      note: { zh: '导语与正文', en: 'lead and text' },
    },
    {
      documents: [
        '# 东山县加快培育旅游产业\n\n本报讯 今年以来，东山县文旅融合，游客满意率达91.3%，较上年明显提升。\n\n夜幕降临，古街灯火通明。\n\n据介绍，当地景区游客满意率达91.3个百分点，服务水平不断提高。',
      ],
      note: { zh: '“%”误作“个百分点”', en: 'per cent became percentage points' },
    },
  ],
  right: [
    {
      documents: [
        '# 东山县铁路假期发送旅客19.57万人次\n\n本报2025年10月9日讯 记者获悉，假期铁路运输平稳有序。\n\n假期里，东山站累计发送旅客19.57万人次，上年同期发送旅客15.97万人次。',
      ],
      note: { zh: '正文两个数字都有', en: 'the text gives both' },
    },
    {
      documents: [
        '# 东山县铁路假期发送旅客近20万人次\n\n本报2025年10月9日讯 记者获悉，假期铁路运输平稳有序。\n\n假期里，东山站累计发送旅客19.57万人次，日均客流创新高。',
      ],
      note: { zh: '标题取整', en: 'the headline rounds' },
    },
    {
      documents: [
        '# 东山县各港假期运输平稳\n\n本报讯 假期里，东港发送旅客19.57万人次，同比增长8.1%。\n\n码头上人来人往。\n\n南港发送旅客15.97万人次。\n\n西港发送旅客12.06万人次，创历史新高。',
      ],
      note: { zh: '三处三个数字', en: 'three places, three figures' },
    },
    {
      documents: [
        '# 东山县金融支持小微企业\n\n本报讯 近日，东山农商行普惠金融贷款余额突破954亿元，服务网点覆盖所有乡镇。\n\n走进车间，机器轰鸣。\n\n该行推出线上产品，带动制造业贷款余额突破945亿元，受到企业欢迎。',
      ],
      note: { zh: '说的是另一种贷款', en: 'another kind of loan' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document) =>
    restatedPairs(document)
      .filter((pair) => !isReportedElsewhere(document, pair) && !isStatute(document))
      .map(({ earlier, later }) => report(document, earlier, later)),
};

/** Pairs are rare, so that the rules that look at the whole document are asked for them alone. */
function isReportedElsewhere(document: DocumentAnalysis, { earlier, later }: RestatedPair): boolean {
  const [a, b] = [earlier, later].map((figure) => ({ document, figure })) as [FigureInDocument, FigureInDocument];
  if (earlier.key !== undefined && earlier.key === later.key && isLikelyOneFact(a, b) && areComparable(a, b))
    return true;
  return [...headlineMismatch.check(document), ...alteredRepetition.check(document)].some(
    ({ span, related }) => span.start === later.span.start && related[0]?.span.start === earlier.span.start,
  );
}

function report(document: DocumentAnalysis, earlier: FigureMention, later: FigureMention): Finding {
  const note = writtenSlip(earlier.text, later.text);
  return {
    ...findingAt(
      placeOf(document, later),
      slippedRestatement.id,
      slippedRestatement.severity,
      inBoth((language) => {
        const [one, other] = [earlier, later].map((figure) => quotedText(figure, language));
        return language === 'zh'
          ? `前后说的似是同一数字：${one}与${other}不一。${note?.zh ?? ''}`
          : `Both seem to say one figure: ${one} and ${other} differ.${note?.en ?? ''}`;
      }),
      [relatedPlace(placeOf(document, earlier), { zh: `此处作“${earlier.text}”`, en: `here “${earlier.text}”` })],
    ),
    oneFact: true,
  };
}
