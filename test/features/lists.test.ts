/** Outline, workspace symbols, the tree of elements and the pick list, on marked texts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type DocumentSymbol, documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { elementPlaces, elements } from '../../server/src/features/elements.ts';
import { names } from '../../server/src/features/names.ts';
import { keyFromSubject, subjectFromKey, subjectTitle } from '../../server/src/features/subjects.ts';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols.ts';
import { addPack, emptyIndex } from '../../server/src/index/workspaceIndex.ts';
import { createSignal } from '../../server/src/workspace/signal.ts';
import { packOf } from '../analysis/packed.ts';
import { markedDocument, markedWorkspace } from './markedDocument.ts';

const outline = (symbols: readonly DocumentSymbol[], depth = 0): readonly string[] =>
  symbols.flatMap(({ name, children }) => ['  '.repeat(depth) + name, ...outline(children, depth + 1)]);

describe('outline', () => {
  const marked =
    '⟦今年⟧{date value=2025}。\n# 甲\n⟦5元⟧{figure indicator=产值}。\n## 乙⟦光伏园⟧{project}\n⟦6元⟧{figure}。\n# 丙\n⟦7元⟧{figure}。';

  test('headings as a tree, with the mentions under them', () =>
    assert.deepEqual(outline(documentSymbols(markedDocument('file:///w/a.txt', marked).analysis, 'zh')), [
      '今年',
      '甲',
      '  5元 产值',
      '  乙光伏园',
      '    光伏园',
      '    6元',
      '丙',
      '  7元',
    ]));

  test('details say when and what, and nothing that the name says', () => {
    const details = (text: string): readonly string[] =>
      documentSymbols(markedDocument('file:///w/a.txt', text).analysis, 'zh').map(({ detail }) => detail);
    assert.deepEqual(
      details(
        '⟦今年⟧{date value=2025}产值⟦5元⟧{figure indicator=产值 period=2025 role=target}，⟦2024年⟧{date value=2024}⟦6元⟧{figure}。',
      ),
      ['2025年', '2025年 目标', '', ''],
    );
  });

  test('every span holds its selection and its children', () => {
    const check = ({ span, selection, children }: DocumentSymbol): void => {
      for (const inner of [selection, ...children.map((child) => child.span)])
        assert.ok(span.start <= inner.start && inner.end <= span.end);
      children.forEach(check);
    };
    documentSymbols(markedDocument('file:///w/a.txt', marked).analysis, 'zh').forEach(check);
  });

  test('nothing of what is no policy text', () => {
    const { analysis } = markedDocument('file:///w/a.txt', marked);
    assert.deepEqual(documentSymbols({ ...analysis, policyText: false }, 'zh'), []);
  });
});

const texts = {
  'a.txt':
    '⟦光伏产业园⟧{project id=p name=光伏产业园}产值⟦5元⟧{figure indicator=产值 scope=甲区 period=2024 value=5}，⟦人民医院⟧{project id=h name=人民医院}。',
  'b.txt': '⟦今年⟧{date value=2025}⟦光伏园⟧{project id=p name=光伏园}，⟦光伏产业园⟧{project id=p name=光伏产业园}。',
};

describe('workspace symbols', () => {
  const checkSymbols = async (query: string, expected: readonly string[]): Promise<void> =>
    assert.deepEqual(
      (await workspaceSymbols(markedWorkspace(texts).snapshot, query, 'zh', createSignal())).map(
        ({ label, place }) => `${label} ${place.uri.replace('file:///w/', '')}:${place.text}`,
      ),
      expected,
    );
  test('everything where nothing is typed', () =>
    checkSymbols('', ['光伏产业园 a.txt:光伏产业园', '人民医院 a.txt:人民医院', '产值 a.txt:5元']));
  test('a part of the name; beginnings first', () =>
    checkSymbols('产', ['产值 a.txt:5元', '光伏产业园 a.txt:光伏产业园']));
  test('characters in their order', () => checkSymbols('光园', ['光伏产业园 a.txt:光伏产业园']));
  test('other characters', () => checkSymbols('园光', []));
});

describe('lists of everything that has a name', () => {
  const { snapshot } = markedWorkspace(texts);

  test('kinds, names and counts', async () =>
    assert.deepEqual(
      (await names(snapshot, 'zh', createSignal())).map(
        ({ subject, label, detail, count }) => `${subject.by} ${label} ${detail} ${count}`,
      ),
      ['project 光伏产业园 设施 3', 'project 人民医院 设施 1', 'indicator 产值 甲区 1', 'date 2025年 2025 1'],
    ));

  test('of a pack the same, without reading a document of it', async () => {
    // So many that a list which is there already is not brought up to date.
    const copies = Object.entries(texts).flatMap(([name, text]) =>
      Array.from({ length: 12 }, (_, i) => [`${i}${name}`, text] as const),
    );
    const plain = markedWorkspace(Object.fromEntries(copies)).snapshot;
    const pack = packOf([...plain.index.documents.values()]);
    const unread = pack.analyses.map((analysis) => {
      const fail = (): never => assert.fail(`${analysis.uri} is read`);
      return Object.defineProperties(analysis, {
        mentions: { get: fail },
        mentionAt: { value: fail },
        sentences: { get: fail },
      });
    });
    const packed = { ...plain, index: addPack(emptyIndex, { ...pack, analyses: unread }) };
    assert.deepEqual(await names(packed, 'zh', createSignal()), await names(plain, 'zh', createSignal()));
  });

  test('groups of the tree in both languages', async () => {
    assert.deepEqual(
      (await elements(snapshot, 'en', createSignal())).map(({ label, items }) => `${label} ${items.length}`),
      ['Projects 2', 'Indicators 1', 'Dates 1'],
    );
    assert.deepEqual(
      (await elements(snapshot, 'zh', createSignal())).map(({ label }) => label),
      ['项目', '指标', '日期'],
    );
  });

  test('places with sentence, document and line', () =>
    assert.deepEqual(
      elementPlaces(snapshot, { by: 'project', key: 'h' }, 'zh').map(({ label, detail }) => [label, detail]),
      [['光伏产业园产值5元，人民医院。', 'a 第1行']],
    ));

  test('a key names its subject, whatever is in it; nothing else is one', () => {
    for (const subject of [{ by: 'project', key: 'a:b' } as const, { by: 'fact', key: '产值|甲\n区' } as const])
      assert.deepEqual(subjectFromKey(keyFromSubject(subject)), subject);
    assert.equal(subjectFromKey('else:p'), null);
    assert.equal(subjectTitle(snapshot.index, { by: 'project', key: 'gone' }, 'zh'), null);
  });
});
