/** Which places of a finding an editor marks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import { toyRule } from '../workspace/toyAnalysis.ts';
import { markedWorkspace } from './markedDocument.ts';

const figure = (words: string, value: number): string =>
  `⟦${words}⟧{figure indicator=产值 scope=甲区 period=2024 role=actual measure=level value=${value} unit=元}`;

/** The marked words of each document. */
function marks(texts: Readonly<Record<string, string>>): readonly string[] {
  const { snapshot, documents } = markedWorkspace(texts, [toyRule]);
  return [...documents].flatMap(([uri, { text }]) =>
    diagnostics(snapshot, uri, 'zh').map(({ finding: { span } }) => text.slice(span.start, span.end)),
  );
}

test('places in one paragraph are marked once, at the place of the finding', () =>
  assert.deepEqual(marks({ 'a.txt': `产值${figure('5元', 5)}，又说${figure('6元', 6)}。` }), ['6元']));

test('places in two paragraphs and in two documents are marked each', () => {
  assert.deepEqual(marks({ 'a.txt': `产值${figure('5元', 5)}。\n# 又说\n产值${figure('6元', 6)}。` }), ['5元', '6元']);
  assert.deepEqual(marks({ 'a.txt': `产值${figure('5元', 5)}。`, 'b.txt': `产值${figure('6元', 6)}。` }), [
    '5元',
    '6元',
  ]);
});
