/** Why a mention is read as it is: what found it, which words gave each attribute, what was inherited from where, and why it has no key. */
import type { DateMention, FigureMention, Mention, ProjectMention } from '../analysis/documentAnalysis.ts';
import { intervalText } from '../checks/messageFigure.ts';
import type { Attribute, Source } from '../facts/fact.ts';
import { keylessReason } from '../facts/factKey.ts';
import type { MentionReference } from '../index/workspaceIndex.ts';
import { dateText, undatedText } from './dateText.ts';
import { explainWords } from './explainWords.ts';
import { quantityText } from './figureText.ts';
import type { Snapshot } from './snapshot.ts';
import { type Language, words } from './words.ts';

/** The lines of an explanation, for a mention of a snapshot; none where there is no such mention. */
export function explain(
  { index }: Snapshot,
  { uri, mention }: MentionReference,
  language: Language,
): readonly string[] {
  const found = index.documents.get(uri)?.mentions[mention];
  return found ? explainMention(found, language) : [];
}

/** Everything comes from what the analysis has kept: nothing is read again. */
export function explainMention(mention: Mention, language: Language): readonly string[] {
  switch (mention.kind) {
    case 'figure':
      return figureLines(mention, language);
    case 'date':
      return dateLines(mention, language);
    case 'project':
      return projectLines(mention, language);
  }
}

function figureLines({ fact, form, quantity, key, unitWords }: FigureMention, language: Language): readonly string[] {
  const say = words[language];
  const why = explainWords[language];
  const bound = say.bounds[quantity.bound];
  const value = [
    quantityText(quantity),
    bound,
    `${say.interval}${intervalText(quantity.interval, quantity.unit, language)}`,
  ];
  const line = <Value>(
    name: string,
    attribute: Attribute<Value> | undefined,
    show: (value: Value) => string,
    origin: (attribute: Attribute<Value>) => string = (one) => originText(one, show(one.value), language),
  ): readonly string[] => {
    if (!attribute) return [`${name}${say.colon}${why.unknown}`];
    return [`${name}${say.colon}${show(attribute.value)}${say.inBrackets(origin(attribute))}`];
  };
  const known = <Value>(...args: Parameters<typeof line<Value>>): readonly string[] => (args[1] ? line(...args) : []);
  return [
    [why.figure[form], ...(unitWords === undefined ? [] : [why.unitFrom(unitWords)])].join(say.separator),
    `= ${value.filter((part) => part !== '').join(say.separator)}`,
    ...line(say.indicator, fact.indicator, String, (one) =>
      one.source === 'sentence' ? why.figureBefore : originText(one, one.value, language),
    ),
    ...line(say.scope, fact.scope, String),
    ...line(
      say.period,
      fact.period,
      (period) => dateText(period, language),
      (one) =>
        originText(
          one,
          dateText(one.value, language),
          language,
          one.source === 'document' ? say.documentDate : undefined,
        ),
    ),
    ...line(
      why.names.role,
      fact.role,
      (role) => say.roles[role],
      (one) => roleOrigin(one, language),
    ),
    ...line(
      why.names.measure,
      fact.measure,
      (measure) => say.measures[measure],
      (one) => (one.words === undefined ? why.fromUnit(quantity.unit) : originText(one, '', language)),
    ),
    ...known(why.names.direction, fact.direction, (way) => say.directions[way]),
    ...known(why.names.comparison, fact.comparison, (kind) => say.comparisons[kind]),
    ...known(why.names.basis, fact.basis, (basis) => say.bases[basis]),
    key === undefined ? why.noKey[keylessReason(fact) ?? 'indicator'] : why.compared,
  ];
}

/** `承标题“一、2024年工作回顾”`; words that are what is shown are not said twice. */
function originText(
  { source, words: said }: { readonly source: Source; readonly words?: string },
  shown: string,
  language: Language,
  from = explainWords[language].sources[source],
): string {
  const quoted = said === undefined || said === shown ? '' : words[language].quoted(said);
  return from + quoted;
}

function roleOrigin(role: Attribute<unknown>, language: Language): string {
  const why = explainWords[language];
  if (role.source === 'document') return why.nothingElse;
  if (role.source === 'sentence')
    return why.fromPeriod + (role.words === undefined ? '' : words[language].quoted(role.words));
  return originText(role, '', language);
}

function dateLines(mention: DateMention, language: Language): readonly string[] {
  const { type, value, reference } = mention;
  const say = words[language];
  const why = explainWords[language];
  if (value === null) return [why.date[type], undatedText(mention, language)];
  if (!reference) return [why.date[type], `= ${value}`, why.statedInFull];
  const { source, value: base, words: said } = reference;
  const quoted = said === undefined || said === base ? '' : say.quoted(said);
  return [why.date[type], `= ${value}`, say.resolvedAgainst(say.dateSources[source], base) + quoted];
}

function projectLines({ evidence, type, name, id }: ProjectMention, language: Language): readonly string[] {
  const why = explainWords[language];
  return [why.evidence[evidence], `${name} · ${words[language].projectTypes[type]}`, why.id(id)];
}
