/** Targets, forecasts and results of an indicator over the years: what makes a line, in which order, with which places. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineLines, timelineNames, timelines } from '../../server/src/features/timeline.ts';
import { replaceDocument } from '../../server/src/index/workspaceIndex.ts';
import { markedDocument, markedWorkspace } from './markedDocument.ts';

const figure = (words: string, more: string): string => `⟦${words}⟧{figure scope=甲区 ${more}}`;
const growth = 'indicator=产值 measure=growth direction=up unit=% value=6 step=1';
const texts = {
  'a.txt':
    `产值${figure('5元', 'indicator=产值 period=2024 role=actual value=5 unit=元')}，增长${figure('6%', `${growth} period=2024 role=actual`)}。\n` +
    `投资${figure('9元', 'indicator=投资 period=2024 role=actual value=9 unit=元')}。` +
    `楼高${figure('3元', 'indicator=楼高 period=2024 role=spec value=3')}${figure('4元', 'indicator=楼高 period=2025 role=spec value=4')}。`,
  'b.txt': `产值${figure('5元', 'indicator=产值 period=2024 role=actual value=5 unit=元')}，争取${figure('8元', 'indicator=产值 period=2025 role=target value=8 unit=元')}，实为${figure('7元', 'indicator=产值 period=2025 role=actual value=7 unit=元')}。`,
};

test('an indicator of one year is no line, nor are properties of things', () => {
  const { snapshot } = markedWorkspace(texts);
  assert.deepEqual(
    timelines(snapshot.index).map(({ indicator, scope, points }) => `${indicator} ${scope} ${points.length}`),
    ['产值 甲区 3'],
  );
});

test('by period, the target before the result; what two documents say is one line that leads to the first', () => {
  const { snapshot } = markedWorkspace(texts);
  const [line] = timelines(snapshot.index);
  const lines = timelineLines(snapshot, line!.key, 'zh');
  assert.deepEqual(
    lines.map(({ label, detail, role }) => `${label} | ${detail} | ${role}`),
    [
      '2024年 实际 5元 | a、b | actual',
      '2024年 实际 +6% | a | actual',
      '2025年 目标 8元 | b | target',
      '2025年 实际 7元 | b | actual',
    ],
  );
  assert.equal(lines[0]?.place.uri, 'file:///w/a.txt');
  assert.equal(timelineLines(snapshot, line!.key, 'en')[2]?.label, '2025 target 8 元');
});

test('the names of lines are kept as long as no figure has another indicator, period or role', () => {
  const { snapshot } = markedWorkspace(texts);
  const uri = 'file:///w/b.txt';
  const after = (from: string, to: string) =>
    timelineNames(
      replaceDocument(snapshot.index, uri, markedDocument(uri, texts['b.txt'].replace(from, to)).analysis).index,
    );
  const names = timelineNames(snapshot.index);
  assert.deepEqual(
    names.map(({ points }) => points),
    [3],
  );
  assert.equal(after('7元', '8元'), names);
  assert.equal(after('争取', '力争'), names);
  assert.deepEqual(
    after('period=2025 role=actual', 'period=2026 role=actual').map(({ points }) => points),
    [3],
  );
  assert.deepEqual(
    after('period=2025 role=target', 'period=2025 role=actual').map(({ points }) => points),
    [2],
  );
});

test('no lines of what is not there', () =>
  assert.deepEqual(timelineLines(markedWorkspace(texts).snapshot, '没有|此', 'zh'), []));
