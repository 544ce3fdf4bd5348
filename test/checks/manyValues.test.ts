/** A fact with hundreds of different values: the work grows with their number, not with its square, and one finding names them all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFindings } from '../../server/src/checks/findingStore.ts';
import { conflictingFigure } from '../../server/src/checks/rules/conflictingFigure.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import type { Host } from '../../server/src/workspace/host.ts';
import { assertLinear } from '../assertLinear.ts';

function hostOf(documents: readonly string[]): Host {
  const host = createHost({
    tools: { segmenter: noSegmenter, glossary: emptyGlossary },
    rules: [conflictingFigure],
    settings: {},
    onFailure: (rule, error) => assert.fail(`${rule}: ${error}`),
  });
  documents.forEach((text, i) => {
    host.setDocument({ uri: `${i}`.padStart(5, '0'), fileName: `${i}.txt`, text, force: true });
  });
  return host;
}

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `2025年，东山县实现地区生产总值${1000 + i * 7}亿元。`).join('\n\n');

const shapes: Readonly<Record<string, (count: number) => readonly string[]>> = {
  'in one document': (count) => [paragraphs(count)],
  'the same ones in two documents': (count) => [paragraphs(count / 2), paragraphs(count / 2)],
};
for (const [name, documents] of Object.entries(shapes))
  test(`twice as many values ${name} are about twice the work`, () =>
    assertLinear(800, (count) => {
      const texts = documents(count);
      const host = hostOf(texts);
      const uri = `${texts.length - 1}`.padStart(5, '0');
      let edit = 0;
      // The last document's last key stroke.
      return () => {
        const text = `${texts.at(-1)}\n\n2025年，东山县实现地区生产总值${500 + edit++}亿元。`;
        host.setDocument({ uri, fileName: `${texts.length - 1}.txt`, text, force: true });
      };
    }));

test('one finding stands at the last of all the values and names every other', () => {
  const [finding, ...others] = allFindings(hostOf(paragraphs(60).split('\n\n')).snapshot().findings);
  assert.equal(others.length, 0);
  assert.equal(finding?.text, `${1000 + 59 * 7}亿元`);
  assert.equal(finding?.related.length, 59);
});

test('what one document gives three values for is no one fact', () => {
  assert.deepEqual(allFindings(hostOf([paragraphs(4).split('\n\n').slice(1).join('\n\n')]).snapshot().findings), []);
});
