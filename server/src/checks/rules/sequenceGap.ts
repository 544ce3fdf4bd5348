/** A numbered list that leaves out or repeats a number: 一是…二是…四是, （一）（二）（二）. */
import type { DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { articleOfLaw, type Mark, marksInSentences, marksOfBlocks, standsInside } from '../../analysis/listMarks.ts';
import type { Finding } from '../finding.ts';
import { findingAt, placeOf, type RelatedPlace, relatedPlace } from '../messageFinding.ts';
import type { DocumentRule } from '../rule.ts';

export const sequenceGap: DocumentRule = {
  scope: 'document',
  id: 'sequence-gap',
  title: { zh: '序号跳号或重号', en: 'Numbered list that skips or repeats a number' },
  why: {
    zh: '增删条目后序号没有顺改，读者会以为漏排了一条。',
    en: 'Items were put in or taken out and the numbers not renewed; readers look for the missing one.',
  },
  gates: [
    {
      zh: '序号从“一”另起的，是新的或嵌套的列举；嵌套结束后接着外层数。',
      en: 'A list that begins again at one is a new or nested one; the outer list goes on after it.',
    },
    {
      zh: '缺“一”的，只在同一段、“一、”之类标题之下或冒号之后以“二”起而“三”随后出现时报；文中以“首先”“第一”起头的不报。',
      en: 'A missing one is reported only where a paragraph, a section (一、) or what stands behind a colon begins its list with two and goes on to three; silent where it begins with 首先 or 第一.',
    },
    {
      zh: '只报跳一个号或重一个号：相差更多的，多半是摘录或不是列举。',
      en: 'Only one number left out or repeated: more is mostly an excerpt or no list.',
    },
  ],
  wrong: [
    {
      documents: ['全市工作情况\n\n重点做好四项工作：一是抓好投资；二是抓好消费；四是抓好民生，让群众得实惠。'],
      note: { zh: '缺“三是”；项数不另报', en: 'number three is missing; the count is not reported again' },
    },
    {
      documents: [
        '东山县政府工作报告\n\n一、2025年工作回顾\n\n（一）经济平稳增长。\n\n（二）改革不断深化。\n\n（三）民生持续改善。\n\n二、2026年工作安排\n\n（一）扩大有效投资。\n\n（二）深化改革开放。\n\n（四）保障改善民生。',
      ],
      note: {
        zh: '第二部分缺（三），第一部分的（三）与它无关',
        en: 'the （三） of another section is none of this list',
      },
    },
    {
      documents: [
        '全市安全生产工作会议召开\n\n会议强调，一是压实安全生产责任；二是排查风险隐患；四是严肃执法检查，切实保障人民群众生命财产安全。',
      ],
      note: { zh: '缺“三是”', en: '三是 is missing' },
    },
    {
      documents: [
        '2026年重点工作安排\n\n（一）扩大有效投资，推进重点项目建设。\n\n（二）培育新兴产业，推动工业转型。\n\n（二）保障和改善民生，办好民生实事。',
      ],
      note: { zh: '“（二）”重复', en: '（二） stands twice' },
    },
    {
      documents: [
        '关于促进民营经济发展的若干措施\n\n1.降低企业用地成本，推进项目建设。\n\n2.加大财政支持力度。\n\n4.优化政务服务环境。',
      ],
      note: { zh: '缺“3.”', en: '3. is missing' },
    },
    {
      documents: ['防汛工作部署\n\n各镇要把责任落到岗位：二是备足抢险物资；三是坚持昼夜值守，汛情变化随时上报。'],
      note: { zh: '缺“一是”', en: '一是 is missing' },
    },
    {
      documents: [
        '东山县河道管理办法\n\n第一条 申请人应当提交下列材料：\n\n（一）申请书；\n\n（二）设计图；\n\n（三）缴费凭证。\n\n第二条 有下列情形之一的，不予许可：\n\n（一）材料不全；\n\n（二）影响行洪；\n\n（四）法律规定的其他情形。',
      ],
      note: { zh: '第二条缺“（三）”', en: 'the second article lacks （三）' },
    },
  ],
  right: [
    {
      documents: [
        '全市安全生产工作会议召开\n\n会议强调，一是压实安全生产责任；二是排查风险隐患；三是严肃执法检查，切实保障人民群众生命财产安全。',
      ],
      note: { zh: '连续', en: 'in order' },
    },
    {
      documents: [
        '2026年重点工作安排\n\n（一）扩大有效投资，推进重点项目建设。\n\n1.抓好项目储备。\n\n2.抓好项目开工。\n\n（二）培育新兴产业，推动工业转型。\n\n1.壮大龙头企业。\n\n2.建设产业园区。',
      ],
      note: { zh: '嵌套的列举各自另起', en: 'nested lists begin again' },
    },
    {
      documents: [
        '全市经济工作会议召开\n\n会议指出，一是投资增长较快；二是消费稳步恢复。会议强调，一是狠抓项目建设；二是优化营商环境；三是防范化解风险。',
      ],
      note: { zh: '两组列举', en: 'two lists' },
    },
    {
      documents: ['防汛工作部署\n\n首先要把责任落到岗位；二是备足抢险物资；三是坚持昼夜值守，汛情变化随时上报。'],
      note: { zh: '以“首先”起头', en: 'begins with 首先' },
    },
    {
      documents: [
        '名词解释\n\n1.两新：是指大规模设备更新和消费品以旧换新。\n\n2.6个专项：是指全市实施的6个重大科技专项。\n\n3.一网通办：是指政务服务事项网上办理。',
      ],
      note: { zh: '序号后紧跟数字', en: 'a digit right behind the number' },
    },
    {
      documents: [
        '名词解释\n\n1.两新：是指大规模设备更新和消费品以旧换新。2.专精特新：是指专业、精细、特色、新颖。\n\n3.一网通办：是指政务服务事项网上办理。',
      ],
      note: { zh: '第2项接在第1项的行末', en: 'the second stands in the line of the first' },
    },
    {
      documents: [
        '名词解释\n\n1.两新：是指大规模设备更新和消费品以旧换新。\n\n2：专精特新：是指专业、精细、特色、新颖。\n\n3.一网通办：是指政务服务事项网上办理。',
      ],
      note: { zh: '第2项的标点不同', en: 'another mark behind the second number' },
    },
    {
      documents: ['城乡建设工作要点\n\n会议强调，二是排查风险隐患，四是严肃执法检查，摘自市政府会议纪要。'],
      note: { zh: '摘录，不从“一”起', en: 'an excerpt that does not begin at one' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) => [
    ...checkMarks(document, marksInSentences(document)),
    ...checkMarks(document, marksOfBlocks(document)),
  ],
};

/** Lists inside lists: of more, the outermost are given up, so that endless beginnings cost no more than their number. */
const mostOpen = 20;

/** Lists that are open, innermost last; a mark goes on with the innermost list that it continues. */
function checkMarks(document: DocumentAnalysis, marks: readonly Mark[]): readonly Finding[] {
  const findings: Finding[] = [];
  let open: Mark[] = [];
  marks.forEach((mark, at) => {
    if (mark.series === articleOfLaw) {
      open = [];
      return;
    }
    if (mark.ordinal === 1 && !mark.doubtful) {
      open = [...open.filter(({ series }) => continues(mark.series, series)), mark].slice(-mostOpen);
      return;
    }
    const own = open.findLastIndex(({ series, ordinal }) => series === mark.series && ordinal === mark.ordinal - 1);
    if (own < 0 && mark.doubtful) return;
    const last = own >= 0 ? undefined : open.findLast(({ series }) => series === mark.series);
    const before = last && (last.ordinal === mark.ordinal - 2 || last.ordinal === mark.ordinal) ? last : undefined;
    if (before) {
      if (!standsInside(document, mark, before.span.start)) findings.push(report(document, mark, before));
    } else if (own < 0 && lacksFirst(marks, at, last)) {
      const since = mark.series === '（一）' ? sectionBefore(marks, at) : blockStart(document, mark);
      if (!standsInside(document, mark, since)) findings.push(reportFirst(document, mark));
    }
    const place = own >= 0 ? own : last ? open.indexOf(last) : -1;
    if (place >= 0) open = [...open.slice(0, place), mark];
  });
  return findings;
}

const sectionBefore = (marks: readonly Mark[], at: number): number =>
  marks.slice(0, at).findLast(({ series }) => series === '一、' || series === articleOfLaw)?.span.start ?? 0;

const blockStart = ({ blocks }: DocumentAnalysis, { span: own }: Mark): number =>
  blocks.findLast(({ span: block }) => block.start <= own.start)?.span.start ?? 0;

/** Whether a list that may begin here begins at two and goes on to three; its first may stand at the end of the paragraph before. */
function lacksFirst(marks: readonly Mark[], at: number, last: Mark | undefined): boolean {
  const mark = marks[at] as Mark;
  const previous = marks[at - 1];
  const first = previous?.ordinal === 1 && previous.series[0] === mark.series[0];
  // Behind a list of the same kind that has ended, another one begins.
  const begins = mark.announced || (mark.series === '（一）' && (last?.ordinal ?? 0) > 2);
  if (mark.ordinal !== 2 || !begins || first) return false;
  return marks.slice(at + 1).find(({ series }) => series === mark.series)?.ordinal === 3;
}

const reportFirst = (document: DocumentAnalysis, mark: Mark): Finding =>
  findingAt(placeOf(document, mark), sequenceGap.id, sequenceGap.severity, {
    zh: `列举从“${mark.text}”起，缺第1项。`,
    en: `The list begins with “${mark.text}”: number 1 is missing.`,
  });

/** Whether a list stays open when one of another series begins: lists inside a block end with it. */
const continues = (beginning: string, standing: string): boolean => !/^[是要]/.test(standing) || beginning === standing;

function report(document: DocumentAnalysis, mark: Mark, before: Mark): Finding {
  const repeated = mark.ordinal === before.ordinal;
  const related: readonly RelatedPlace[] = [
    relatedPlace(placeOf(document, before), { zh: '前一个序号', en: 'the number before' }),
  ];
  return findingAt(
    placeOf(document, mark),
    sequenceGap.id,
    sequenceGap.severity,
    repeated
      ? { zh: `序号“${mark.text}”重复。`, en: `The number “${mark.text}” stands twice.` }
      : {
          zh: `“${before.text}”之后是“${mark.text}”，缺第${mark.ordinal - 1}项。`,
          en: `“${mark.text}” follows “${before.text}”: number ${mark.ordinal - 1} is missing.`,
        },
    related,
  );
}
