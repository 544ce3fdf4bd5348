/** A five-year plan with years that are not its own: in brackets behind it, or as its first or last year. */
import type { DateMention, DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { daysFromEdtf } from '../../base/edtf.ts';
import type { Finding } from '../finding.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import type { DocumentRule } from '../rule.ts';

export const planYearsMismatch: DocumentRule = {
  scope: 'document',
  id: 'plan-years-mismatch',
  title: { zh: '五年规划与年份不符', en: 'Years that are not those of the five-year plan' },
  why: {
    zh: '五年规划的起止年份是固定的，年份写错是常识性差错，换届换年时沿用旧稿最易发生。',
    en: 'The years of a five-year plan are fixed; mistakes come in when a text of another year is reused.',
  },
  gates: [
    {
      zh: '只看紧跟其后的括注年份，以及“某年是‘某五’收官（开局）之年”一类句式。',
      en: 'Looks only at years in brackets right behind the plan, and at sentences that call a year its first or last.',
    },
    { zh: '年份须完整写出或可由报头、电头推定。', en: 'The year must be written or follow from masthead or dateline.' },
  ],
  wrong: [
    {
      documents: [
        '东山县国民经济和社会发展情况\n\n“十四五”时期（2020—2024年），全县综合实力显著增强，产业结构持续优化。',
      ],
      note: { zh: '“十四五”是2021—2025年', en: 'the 14th plan runs from 2021 to 2025' },
    },
    {
      documents: ['政府工作报告\n\n2024年是“十四五”规划收官之年，做好政府工作意义重大，要坚持稳中求进工作总基调。'],
      note: { zh: '收官之年是2025年', en: 'its last year is 2025' },
    },
    {
      documents: ['政府工作报告\n\n2025年是“十五五”规划的开局之年，做好政府工作意义重大，要坚持稳中求进工作总基调。'],
      note: { zh: '开局之年是2026年', en: 'its first year is 2026' },
    },
  ],
  right: [
    {
      documents: [
        '东山县国民经济和社会发展情况\n\n“十四五”时期（2021—2025年），全县综合实力显著增强，产业结构持续优化。',
      ],
      note: { zh: '相符', en: 'they fit' },
    },
    {
      documents: ['政府工作报告\n\n2025年是“十四五”规划收官之年，也是“十五五”规划谋划之年，要坚持稳中求进工作总基调。'],
      note: { zh: '收官之年相符；谋划之年不核对', en: 'the last year fits; a year of preparation is not checked' },
    },
    {
      documents: ['政府工作报告\n\n2024年是实施“十四五”规划的关键一年，要坚持稳中求进工作总基调，推动经济社会发展。'],
      note: { zh: '“关键一年”不核对', en: 'a key year is not checked' },
    },
    {
      documents: ['政府工作报告\n\n我们编制完成“十四五”规划和专项行动计划（2023—2025年），经济社会发展取得新成效。'],
      note: { zh: '括注属于别的计划', en: 'the years are those of another plan' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) => {
    const dates = document.mentions.filter((mention) => mention.kind === 'date');
    return dates.flatMap((plan, i) => {
      if (plan.expression.type !== 'plan' || plan.value === null || !/五$/.test(plan.text)) return [];
      return [...checkBrackets(document, plan, dates[i + 1]), ...checkEnds(document, dates[i - 1], plan)];
    });
  },
};

interface Years {
  readonly first: number;
  readonly last: number;
}

function yearsOf({ value, reference }: DateMention): Years | null {
  const days = value === null || reference?.source === 'inferred' ? null : daysFromEdtf(value);
  return days ? { first: days.first.year, last: days.last.year } : null;
}

function checkBrackets(
  document: DocumentAnalysis,
  plan: DateMention,
  next: DateMention | undefined,
): readonly Finding[] {
  if (!next || next.sentence !== plan.sentence) return [];
  const own = yearsOf(plan);
  const said = yearsOf(next);
  const between = sentenceText(document, plan).slice(plan.inSentence[1], next.inSentence[0]);
  if (!own || !said || said.first === said.last || !/^”?(?:时期|期间|规划|规划期)?[（(]$/.test(between)) return [];
  if (own.first === said.first && own.last === said.last) return [];
  return [report(document, plan, next, `${own.first}—${own.last}`)];
}

const lastYear = /^”?(?:规划|时期|计划)?(?:实施)?的?(?:收官|收尾|最后一年)/;
const firstYear = /^”?(?:规划|时期|计划)?(?:实施)?的?(?:开局|起步之年|第一年)/;

function checkEnds(document: DocumentAnalysis, before: DateMention | undefined, plan: DateMention): readonly Finding[] {
  if (!before || before.sentence !== plan.sentence) return [];
  const own = yearsOf(plan);
  const said = yearsOf(before);
  const text = sentenceText(document, plan);
  const between = text.slice(before.inSentence[1], plan.inSentence[0]);
  if (
    !own ||
    !said ||
    said.first !== said.last ||
    speaksOfThen(document, before) ||
    !/^[，]?(?:既|正|恰)?是(?:实施|国家|我国)?“?$/.test(between)
  )
    return [];
  const after = text.slice(plan.inSentence[1]);
  const wanted = lastYear.test(after) ? own.last : firstYear.test(after) ? own.first : null;
  return wanted === null || wanted === said.first ? [] : [report(document, plan, before, String(wanted))];
}

/** 2021年3月16日在会上讲话。指出，今年是…: what is reported was said in that year. */
function speaksOfThen(document: DocumentAnalysis, { text, sentence, inSentence }: DateMention): boolean {
  const [before, own] = [document.sentences[sentence - 1], document.sentences[sentence]];
  const year = /(\d{4})年(?!\d*—)[^年]*$/.exec(
    (before?.block === own?.block ? (before?.text ?? '') : '') + (own?.text ?? '').slice(0, inSentence[0]),
  )?.[1];
  return /^[今去明]年$/.test(text) && year !== undefined && year !== documentYear(document);
}

const documentYear = ({ context: { date } }: DocumentAnalysis): string | undefined => date?.value.slice(0, 4);

const sentenceText = (document: DocumentAnalysis, { sentence }: DateMention): string =>
  document.sentences[sentence]?.text ?? '';

function report(document: DocumentAnalysis, plan: DateMention, years: DateMention, wanted: string): Finding {
  return findingAt(
    placeOf(document, years),
    planYearsMismatch.id,
    planYearsMismatch.severity,
    {
      zh: `“${plan.text}”与年份不符：此处“${years.text}”，应为${wanted}年。`,
      en: `“${years.text}” does not belong to “${plan.text}”: it would have to be ${wanted}.`,
    },
    [relatedPlace(placeOf(document, plan), { zh: '所说的规划', en: 'the plan' })],
  );
}
