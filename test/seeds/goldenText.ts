/** The mentions of a document as a compact text that people can review: one line a mention, `line:column kind text attributes`. */
import type { DocumentAnalysis, FigureMention, Mention } from '../../server/src/analysis/documentAnalysis.ts';
import type { Attribute } from '../../server/src/facts/fact.ts';
import type { Relation } from '../../server/src/facts/relation.ts';

/** First letters of where an attribute comes from; nothing where the sentence states it. */
const sources: Readonly<Record<string, string>> = {
  stated: '',
  sentence: '~s',
  paragraph: '~p',
  heading: '~h',
  dateline: '~l',
  document: '~d',
};

const written = (name: string, attribute: Attribute<string> | undefined): readonly string[] =>
  attribute ? [`${name}=${attribute.value}${sources[attribute.source]}`] : [];

function figure({ quantity, fact, form }: FigureMention): readonly string[] {
  const value = quantity.values.map((one) => one.toFixed()).join('..');
  return [
    `${quantity.bound === '=' ? '' : quantity.bound}${value} ${quantity.unit || '(no unit)'}`,
    ...(form === 'plain' ? [] : [form]),
    ...written('measure', fact.measure),
    ...written('direction', fact.direction),
    ...written('role', fact.role),
    ...written('indicator', fact.indicator),
    ...written('scope', fact.scope),
    ...written('period', fact.period),
    ...written('basis', fact.basis),
    ...written('comparison', fact.comparison),
  ];
}

function attributes(mention: Mention): readonly string[] {
  switch (mention.kind) {
    case 'figure':
      return figure(mention);
    case 'date':
      return [mention.value ?? '?', mention.type, ...(mention.reference ? [`by ${mention.reference.source}`] : [])];
    case 'project':
      return [mention.type, mention.evidence, `id=${mention.id}`];
  }
}

/** One line a relation, by the words of its mentions. */
function relationText(relation: Relation, words: (index: number) => string): string {
  switch (relation.kind) {
    case 'list-count': {
      const how = `${relation.by}${relation.open ? ' open' : ''}`;
      return `list-count ${relation.count.text} ${how}: ${relation.items.map(({ text }) => text).join(' | ')}`;
    }
    case 'growth-triple':
      return `growth-triple ${words(relation.level)} ${words(relation.growth)} ${words(relation.change)}`;
    case 'growth-of':
      return `growth-of ${words(relation.level)} ${words(relation.growth)}`;
    case 'from-to':
      return `from-to ${words(relation.from)} ${words(relation.to)}`;
    case 'part-of':
      return `part-of ${words(relation.whole)}: ${relation.parts.map(words).join(' ')} by ${relation.by}`;
    case 'share-of':
      return `share-of ${words(relation.whole)} ${words(relation.part)} ${words(relation.share)}`;
    case 'share-of-indicator':
      return `share-of ${relation.place}${relation.indicator} ${words(relation.part)} ${words(relation.share)}`;
    case 'session':
      return `session ${relation.name.text} ${relation.year.text} held ${relation.held}`;
    case 'average-growth':
      return `average-growth ${words(relation.from)} ${words(relation.to)} ${words(relation.rate)}${relation.years === undefined ? '' : ` over ${relation.years} years`}`;
    case 'composition':
      return `composition ${relation.parts.map(({ text }) => text).join(' ')}`;
  }
}

export function goldenText(analysis: DocumentAnalysis): string {
  const { date, place } = analysis.context;
  const position = (offset: number): string => {
    const line = analysis.lineStarts.findLastIndex((start) => start <= offset);
    return `${line + 1}:${offset - (analysis.lineStarts[line] as number) + 1}`;
  };
  return `${[
    `date ${date ? `${date.value} by ${date.source}` : '?'}`,
    `place ${place ?? '?'}`,
    ...analysis.mentions.map((mention) =>
      [position(mention.span.start), mention.kind, mention.text, ...attributes(mention)].join('\t'),
    ),
    ...analysis.relations.map((relation) => relationText(relation, (index) => analysis.mentions[index]?.text ?? '?')),
  ].join('\n')}\n`;
}
