/** Twice the text is about twice the work for the rules of one document together, where there is much to find. */
import { test } from 'node:test';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { assertLinear } from '../assertLinear.ts';

const examples = rules.flatMap(({ wrong }) => wrong.flatMap(({ documents }) => documents));
const title = '东山市2025年国民经济和社会发展统计公报\n\n2025年，全市地区生产总值526.41亿元，增长5.3%。\n\n';

const shapes: Readonly<Record<string, (i: number) => string>> = {
  'the wrong examples of all rules': (i) => examples[i % examples.length] as string,
  'shares of one whole that do not fit': (i) => `全市生态产业实现增加值154.${i}亿元，占GDP的23.9%。`,
  'one fact in two units': (i) => `2025年，全市进出口总额${100 + i}亿${i % 2 ? '元' : '美元'}。`,
};
for (const [name, paragraph] of Object.entries(shapes))
  test(`twice as many of ${name} are about twice the work`, () =>
    assertLinear(2500, (count) => {
      const text = title + Array.from({ length: count }, (_, i) => paragraph(i)).join('\n\n');
      const tools = { segmenter: noSegmenter, glossary: emptyGlossary, force: true };
      const document = analyse({ uri: 'a.txt', fileName: 'a.txt', text }, tools);
      return () => rules.flatMap((rule) => (rule.scope === 'document' ? rule.check(document) : []));
    }));
