/** What a figure means: its value and interval, what it measures and from where that is known, whether other places agree with it. */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import type { FindingStore } from '../checks/findingStore.ts';
import { intervalText } from '../checks/messageFigure.ts';
import type { Attribute } from '../facts/fact.ts';
import type { Quantity } from '../mentions/proposal.ts';
import { dateText } from './dateText.ts';
import { figuresAgree } from './figuresAgree.ts';
import { quantityText } from './figureText.ts';
import { hoverRelated } from './hoverRelated.ts';
import type { HoverSubject } from './hoverSubject.ts';
import { hoverTimeline } from './hoverTimeline.ts';
import { mentionsOfSubject, subjectOf } from './relatedMentions.ts';
import { paragraph, type RichText, type Run } from './richText.ts';
import { type Language, words } from './words.ts';

export const hoverFigure = (subject: HoverSubject<FigureMention>): RichText => {
  const { mention, language } = subject;
  return [
    paragraph(headLine(mention, language), runOf(valueText(mention, language)), runOf(detailsText(mention, language))),
    ...sameFact(subject),
    ...hoverTimeline(subject),
  ];
};

const runOf = (text: string): readonly Run[] => (text === '' ? [] : [{ text }]);

function headLine({ text, fact, form }: FigureMention, language: Language): readonly Run[] {
  const say = words[language];
  const parts = [
    fact.indicator?.value,
    fact.scope?.value,
    fact.role && say.roles[fact.role.value],
    form === 'class' ? say.sizeClass : form === 'list' ? say.listCount : undefined,
  ].filter((part) => part !== undefined);
  return [{ text, bold: true }, ...parts.map((part) => ({ text: ` · ${part}` }))];
}

/** Empty where it would repeat the figure's own words. */
function valueText({ text, quantity }: FigureMention, language: Language): string {
  const say = words[language];
  const bound = say.bounds[quantity.bound];
  const value = quantityText(quantity);
  const parts = [
    value,
    ...(bound === '' ? [] : [bound]),
    ...(isExact(quantity) || isOpen(quantity)
      ? []
      : [`${say.interval}${intervalText(quantity.interval, quantity.unit, language)}`]),
  ];
  return parts.length === 1 && value.replace(/[ ,]/g, '') === text ? '' : `= ${parts.join(say.separator)}`;
}

/** 970家, 30937元: written to the unit, so that the interval of rounding says nothing. 5% may still be 5.4%. */
const isExact = ({ bound, step, unit }: Quantity): boolean => bound === '=' && step.eq(1) && !/^[%‰]/.test(unit);

/** 5%以上: the bound says it all. */
const isOpen = ({ interval: { low, high } }: Quantity): boolean => low === null || high === null;

/** What the head does not show, and where what it shows was taken from outside the figure's own words. */
function detailsText({ fact }: FigureMention, language: Language): string {
  const say = words[language];
  const { period, measure, direction, comparison, basis } = fact;
  const originOf = ({ source, words: said }: Attribute<unknown>, from = say.sources[source]): string =>
    source === 'stated' ? '' : from + (said ? say.quoted(said) : '');
  const inherited = (name: string, attribute: Attribute<string> | undefined): readonly string[] =>
    !attribute || attribute.source === 'stated' ? [] : [`${name}${say.nameGap}${originOf(attribute)}`];
  const periodOrigin = period ? originOf(period, period.source === 'document' ? say.documentDate : undefined) : '';
  return [
    ...(period
      ? [`${say.period} ${dateText(period.value, language)}${periodOrigin && say.inBrackets(periodOrigin)}`]
      : []),
    // Levels and counts are what figures are taken for.
    ...(measure && measure.value !== 'level' && measure.value !== 'count' ? [say.measures[measure.value]] : []),
    ...(direction ? [say.directions[direction.value]] : []),
    ...(comparison ? [say.comparisons[comparison.value]] : []),
    ...(basis ? [say.bases[basis.value]] : []),
    ...inherited(say.indicator, fact.indicator),
    ...inherited(say.scope, fact.scope),
  ].join(' · ');
}

function sameFact({
  snapshot: { index, findings },
  mention,
  reference,
  language,
  occurrences,
  reading = false,
}: HoverSubject<FigureMention>): RichText {
  const say = words[language];
  const subject = subjectOf(mention);
  if (subject?.by !== 'fact') {
    const missing = [
      ...(mention.fact.indicator ? [] : [say.indicator]),
      ...(mention.fact.scope ? [] : [say.scope]),
      ...(mention.fact.period ? [] : [say.period]),
    ];
    return missing.length === 0 || mention.form !== 'plain' ? [] : [paragraph([{ text: say.notCompared(missing) }])];
  }
  const references = mentionsOfSubject(index, subject);
  const remark =
    references.length < 2
      ? undefined
      : figuresAgree(index, references)
        ? say.agree
        : isFault(findings, subject.key)
          ? say.disagree
          : say.differ;
  return hoverRelated(
    index,
    {
      title: say.sameFact,
      references,
      here: reference,
      ...(remark === undefined ? {} : { remark }),
    },
    { language, occurrences, reading },
  );
}

/** Rules know when figures differ for good reasons: rounding, a revision, tiers of a target. */
const isFault = ({ byKey }: FindingStore, key: string): boolean =>
  (byKey.get(key) ?? []).some(({ severity }) => severity === 'error' || severity === 'warning');
