/**
 * `annotate --format text`: for people. Each sentence that has mentions, with these in colour (in ⟦brackets⟧ where there is no
 * terminal), and below it what was understood.
 */
import type { DocumentAnalysis, Mention } from '../../analysis/documentAnalysis.ts';
import { groupBy } from '../../base/groupBy.ts';
import { undatedText } from '../../features/dateText.ts';
import { explainMention } from '../../features/explain.ts';
import { quantityText } from '../../features/figureText.ts';
import { positionFromOffset } from '../../features/linePosition.ts';
import { words } from '../../features/words.ts';
import type { AnnotationContext, AnnotationWriter } from './annotationWriter.ts';
import { harmless, styled } from './colours.ts';

export const annotatedText: AnnotationWriter = function* (documents, context) {
  for (const document of documents) {
    yield heading(document, context);
    const bySentence = groupBy(document.mentions, (mention) => mention.sentence);
    for (const [sentence, mentions] of bySentence) {
      const line = positionFromOffset(document, document.sentences[sentence]!.span.start).line + 1;
      const number = styled(`${line}:`, 'dim', context.colours);
      yield `${number} ${marked(document.sentences[sentence]!.text, mentions, context.colours)}\n`;
      for (const mention of mentions) {
        yield `    ${styled(harmless(meaning(mention, context)), 'dim', context.colours)}\n`;
        const reasons = context.explain ? explainMention(mention, context.language) : [];
        for (const reason of reasons) yield `        ${styled(harmless(reason), 'dim', context.colours)}\n`;
      }
    }
    yield '\n';
  }
};

function heading({ uri, context, mentions }: DocumentAnalysis, { colours, language }: AnnotationContext): string {
  const count = (kind: Mention['kind']): number => mentions.filter((mention) => mention.kind === kind).length;
  const [figures, dates, projects] = [count('figure'), count('date'), count('project')];
  const counts =
    language === 'zh'
      ? `数字 ${figures}，日期 ${dates}，项目 ${projects}`
      : `${figures} figures, ${dates} dates, ${projects} projects`;
  const facts = [context.date?.value, context.place, counts].filter((fact) => fact !== null && fact !== undefined);
  return `${styled(harmless(uri), 'bold', colours)}  ${facts.join(' · ')}\n`;
}

/** The sentence with its mentions marked. */
function marked(sentence: string, mentions: readonly Mention[], colours: boolean): string {
  let text = '';
  let at = 0;
  for (const { kind, inSentence } of mentions) {
    const [start, end] = inSentence;
    if (start < at) continue;
    const mention = harmless(sentence.slice(start, end));
    text += harmless(sentence.slice(at, start)) + (colours ? styled(mention, kind, true) : `⟦${mention}⟧`);
    at = end;
  }
  return text + harmless(sentence.slice(at));
}

/** What was understood: `102亿元 = 10,200,000,000元 · 投资 · 规格`. What is not known is left out. */
function meaning(mention: Mention, { recordOf, language }: AnnotationContext): string {
  const { roles, measures, directions, bounds, projectTypes } = words[language];
  switch (mention.kind) {
    case 'project':
      return parts(recordOf(mention).name, projectTypes[mention.type]);
    case 'date':
      return `${mention.text} = ${mention.value ?? `? · ${undatedText(mention, language)}`}`;
    case 'figure': {
      const { indicator, scope, period, role, measure, direction } = mention.fact;
      const { bound } = mention.quantity;
      return `${mention.text} = ${parts(
        quantityText(mention.quantity),
        bounds[bound] || undefined,
        indicator?.value,
        scope?.value,
        period?.value,
        measure && measures[measure.value],
        direction && directions[direction.value],
        role && roles[role.value],
      )}`;
    }
  }
}

const parts = (...all: readonly unknown[]): string => all.filter((word) => word !== undefined).join(' · ');
