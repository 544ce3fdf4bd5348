/** A toy in place of the analysis, for tests of what is around it: every line `name=number` is a figure of the fact `name`. */
import type { analyse } from '../../server/src/analysis/analyse.ts';
import type { DocumentAnalysis, FigureMention } from '../../server/src/analysis/documentAnalysis.ts';
import { decimal, point } from '../../server/src/base/interval.ts';
import { raw, span } from '../../server/src/base/span.ts';
import type { KeyRule } from '../../server/src/checks/rule.ts';

/** A line that cannot be read makes the toy fail. */
export const poison = 'poison';

export const toyAnalyse: typeof analyse = ({ uri, text }, { force, glossary }): DocumentAnalysis => {
  if (text.includes(poison)) throw new Error('poison');
  const mentions: FigureMention[] = [];
  for (const match of text.matchAll(/^(\w+)=(\d+)$/gm)) {
    const [line, name, value] = match;
    const alias = glossary.names.find((entry) => entry.name === name);
    mentions.push({
      kind: 'figure',
      form: 'plain',
      span: span(raw(match.index), raw(match.index + line.length)),
      text: line,
      sentence: 0,
      inSentence: [match.index, match.index + line.length],
      block: 0,
      quantity: {
        values: [decimal(value!)],
        unit: '元',
        bound: '=',
        step: decimal(1),
        interval: point(decimal(value!)),
      },
      fact: {},
      key: alias?.canonical ?? name!,
    });
  }
  return {
    uri,
    policyText: force || mentions.length > 0,
    context: { date: null, place: null },
    blocks: [{ kind: 'paragraph', level: 0, span: span(raw(0), raw(text.length)), text }],
    sentences: [{ span: span(raw(0), raw(text.length)), text, block: 0 }],
    mentions,
    relations: [],
    lineStarts: [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)],
    length: text.length,
  };
};

/** Reports the last of the figures of a fact that differ. */
export const toyRule: KeyRule = {
  id: 'toy-difference',
  scope: 'key',
  title: { zh: '数字不同', en: 'Numbers differ' },
  why: { zh: '同一事实应一致。', en: 'One fact has one number.' },
  gates: [],
  wrong: [],
  right: [],
  severity: 'error',
  enabledByDefault: true,
  check(_key, figures) {
    const last = figures.at(-1)!;
    const others = figures.filter(({ figure }) => !figure.quantity.values[0].eq(last.figure.quantity.values[0]));
    if (others.length === 0) return [];
    const message = { zh: `应为 ${others[0]!.figure.text}`, en: `should be ${others[0]!.figure.text}` };
    const place = ({ document, figure }: (typeof figures)[number]) => ({
      uri: document.uri,
      span: figure.span,
      text: figure.text,
    });
    return [
      {
        ...place(last),
        rule: 'toy-difference',
        severity: 'error',
        message,
        related: others.map((other) => ({ ...place(other), message: { zh: '另一处', en: 'the other place' } })),
      },
    ];
  },
};
