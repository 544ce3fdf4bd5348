/** What is offered on names and on selected words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { raw, span } from '../../server/src/base/span.ts';
import type { CodeAction } from '../../server/src/features/codeAction.ts';
import { glossaryActions } from '../../server/src/features/glossaryActions.ts';
import { markedWorkspace } from './markedDocument.ts';

const texts = {
  'a.txt':
    '推进⟦东风路污水处理厂⟧{project}、⟦东风污水处理厂⟧{project}和⟦西山水库⟧{project}建设，\n沿江光\n缆计划完成⟦3亿元⟧{figure}。',
  'b.txt':
    '⟦滨江新能源产业园⟧{project}、⟦滨江新能源产业园二期⟧{project}、⟦北山新能源产业园⟧{project}和⟦国信1号⟧{project}、⟦国信12号⟧{project}建成。',
};

function offers(from: string, to = from, language: 'zh' | 'en' = 'zh', file = 'a.txt'): readonly CodeAction[] {
  const { snapshot, documents } = markedWorkspace(texts);
  const { analysis, text } = documents.get(`file:///w/${file}`)!;
  const start = text.indexOf(from);
  const end = from === to ? start : text.indexOf(to) + to.length;
  return glossaryActions({
    snapshot,
    document: analysis,
    selection: span(raw(start), raw(end)),
    language,
    textOf: () => text,
  });
}

test('on a name: none, another name of a near one, another name of one to pick', () => {
  const [none, near, pick, ...rest] = offers('东风路');
  assert.deepEqual(rest, []);
  assert.equal(none?.title, '“东风路污水处理厂”不是项目名');
  assert.deepEqual(none?.glossary, { notName: '东风路污水处理厂' });
  assert.equal(near?.title, '“东风路污水处理厂”是“东风污水处理厂”的别名');
  assert.deepEqual(near?.glossary, { canonical: '东风污水处理厂', alias: '东风路污水处理厂' });
  assert.deepEqual(pick?.command, {
    name: 'policyAnnotator.addAlias',
    argument: { uri: 'file:///w/a.txt', alias: '东风路污水处理厂' },
  });
});

test('a name that is like no other has none to be an alias of', () => {
  assert.deepEqual(
    offers('西山', '西山', 'en').map(({ title }) => title),
    ['“西山水库” is not a project name', '“西山水库” is an alias of …'],
  );
});

test('other phases, other numbers and names that end alike are other projects', () => {
  for (const [at, name] of [
    ['产业园二', '滨江新能源产业园二期'],
    ['北山', '北山新能源产业园'],
    ['信12', '国信12号'],
  ] as const)
    assert.deepEqual(
      offers(at, at, 'zh', 'b.txt').map(({ title }) => title),
      [`“${name}”不是项目名`, `“${name}”是…的别名`],
    );
});

test('selected words that are no mention are one, across a wrapped line', () => {
  const [only, ...rest] = offers('沿江光', '计划');
  assert.deepEqual(rest, []);
  assert.equal(only?.title, '“沿江光缆计划”是一个项目名');
  assert.deepEqual(only?.glossary, { canonical: '沿江光缆计划' });
});

test('nothing is offered for a cursor in running text and for several clauses', () => {
  for (const [from, to] of [
    ['沿江光', '沿江光'],
    ['建设', '沿江光'],
  ] as const)
    assert.deepEqual(offers(from, to), [], `${from}…${to}`);
});
