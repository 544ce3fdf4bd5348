/** What a figure means: its value and interval, what it measures and from where that is known, whether other places agree with it. */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import type { FindingStore } from '../checks/findingStore.ts';
import { intervalText } from '../checks/messageFigure.ts';
import type { Attribute } from '../facts/fact.ts';
import { dateText } from './dateText.ts';
import { figuresAgree } from './figuresAgree.ts';
import { quantityText } from './figureText.ts';
import { hoverRelated } from './hoverRelated.ts';
import type { HoverParts, HoverSubject } from './hoverSubject.ts';
import { hoverTimeline } from './hoverTimeline.ts';
import { mentionsOfSubject, subjectOf } from './relatedMentions.ts';
import { paragraph, type RichText, type Run } from './richText.ts';
import { type Language, words } from './words.ts';

export function hoverFigure(subject: HoverSubject<FigureMention>): HoverParts {
  const { mention, language } = subject;
  return {
    head: paragraph(
      headLine(mention, language),
      [{ text: `= ${valueText(mention, language)}` }],
      runOf(detailsText(mention, language)),
    ),
    rest: [...sameFact(subject), ...hoverTimeline(subject)],
  };
}

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

function valueText({ quantity }: FigureMention, language: Language): string {
  const say = words[language];
  const bound = say.bounds[quantity.bound];
  return [
    quantityText(quantity),
    ...(bound === '' ? [] : [bound]),
    `${say.interval} ${intervalText(quantity.interval, '', language)}`,
  ].join(say.separator);
}

/** The attributes that are known; an inherited one says where from. */
function detailsText({ fact }: FigureMention, language: Language): string {
  const say = words[language];
  const withSource = <Value>(
    name: string,
    attribute: Attribute<Value> | undefined,
    show: (value: Value) => string,
  ): readonly string[] => {
    if (!attribute) return [];
    const { source, words: said } = attribute;
    const shown = show(attribute.value);
    // The attribute's own words need no quoting where they are what is shown.
    const quoted = said && said !== shown ? say.quoted(said) : '';
    const origin = source === 'stated' ? '' : say.inBrackets(say.sources[source] + quoted);
    return [`${name === '' ? '' : `${name} `}${shown}${origin}`];
  };
  return [
    ...withSource(say.indicator, inherited(fact.indicator), String),
    ...withSource(say.scope, inherited(fact.scope), String),
    ...withSource(say.period, fact.period, (value) => dateText(value, language)),
    ...withSource('', inherited(fact.role), (role) => say.roles[role]),
    ...withSource('', fact.measure, (measure) => say.measures[measure]),
    ...withSource('', fact.direction, (way) => say.directions[way]),
    ...withSource('', fact.comparison, (kind) => say.comparisons[kind]),
    ...withSource('', fact.basis, (basis) => say.bases[basis]),
  ].join(' · ');
}

/** The head line has shown what is stated. */
const inherited = <Value>(attribute: Attribute<Value> | undefined): Attribute<Value> | undefined =>
  attribute?.source === 'stated' ? undefined : attribute;

function sameFact({
  snapshot: { index, findings },
  mention,
  reference,
  language,
  occurrences,
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
    { language, occurrences },
  );
}

/** Rules know when figures differ for good reasons: rounding, a revision, tiers of a target. */
const isFault = ({ byKey }: FindingStore, key: string): boolean =>
  (byKey.get(key) ?? []).some(({ severity }) => severity === 'error' || severity === 'warning');
