/** Definition, references, highlights and the way from mention to mention, on marked texts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { definition } from '../../server/src/features/definition.ts';
import { documentHighlight } from '../../server/src/features/documentHighlight.ts';
import { mentionAtOffset } from '../../server/src/features/mentionAtOffset.ts';
import { neighbourMention } from '../../server/src/features/mentionNavigation.ts';
import { references } from '../../server/src/features/references.ts';
import { markedDocument, markedWorkspace } from './markedDocument.ts';

const park = (name: string): string => `{project id=p name=${name}}`;
const output = (period: string): string =>
  `{figure indicator=产值 scope=甲区 period=${period} measure=level value=5 unit=元}`;

/** The places as `document:text`, in order. */
function checkReferences(texts: Readonly<Record<string, string>>, expected: readonly string[]): void {
  const { snapshot, at } = markedWorkspace(texts);
  assert.deepEqual(
    references(snapshot, at.uri, at.offset).map(({ uri, text }) => `${uri.replace('file:///w/', '')}:${text}`),
    expected,
  );
}

describe('references', () => {
  test('of a project: under every name, in the order of documents and places', () =>
    checkReferences(
      {
        'b.txt': `⟦光伏$0园⟧${park('光伏园')}。`,
        'a.txt': `⟦二期⟧${park('二期')}和⟦光伏产业园⟧${park('光伏产业园')}。`,
      },
      ['a.txt:二期', 'a.txt:光伏产业园', 'b.txt:光伏园'],
    ));

  test('of a figure: the same fact, not the indicator in another year', () =>
    checkReferences({ 'a.txt': `⟦5$0元⟧${output('2024')}⟦5.0元⟧${output('2024')}⟦6元⟧${output('2023')}。` }, [
      'a.txt:5元',
      'a.txt:5.0元',
    ]));

  test('of a figure without a known period: the same indicator', () =>
    checkReferences(
      { 'a.txt': `⟦5$0元⟧{figure indicator=产值 scope=甲区 unit=元}。`, 'b.txt': `⟦6元⟧${output('2023')}。` },
      ['a.txt:5元', 'b.txt:6元'],
    ));

  test('of a date: the same date in other words', () =>
    checkReferences({ 'a.txt': '⟦今$0年⟧{date value=2025}，⟦2025年⟧{date value=2025}，⟦2024年⟧{date value=2024}。' }, [
      'a.txt:今年',
      'a.txt:2025年',
    ]));

  test('of a date that nothing resolves: itself alone', () =>
    checkReferences({ 'a.txt': '⟦今$0年⟧{date}，⟦今年⟧{date}。' }, ['a.txt:今年']));

  test('beside every mention: none', () => checkReferences({ 'a.txt': '$0在⟦今年⟧{date value=2025}。' }, []));

  test('highlights are those of the same document', () => {
    const { snapshot, at, documents } = markedWorkspace({
      'a.txt': `⟦光伏$0园⟧${park('光伏园')}和⟦二期⟧${park('二期')}。`,
      'b.txt': `⟦光伏园⟧${park('光伏园')}。`,
    });
    assert.deepEqual(
      documentHighlight(snapshot, at.uri, at.offset).map(({ start, end }) =>
        documents.get(at.uri)!.text.slice(start, end),
      ),
      ['光伏园', '二期'],
    );
  });
});

describe('definition', () => {
  const checkDefinition = (texts: Readonly<Record<string, string>>, expected: string): void => {
    const { snapshot, at } = markedWorkspace(texts);
    const found = definition(snapshot, at.uri, at.offset);
    assert.equal(found && `${found.place.uri.replace('file:///w/', '')}:${found.place.text}`, expected);
  };

  test('of a project: the fullest name', () =>
    checkDefinition(
      { 'a.txt': `⟦光伏$0园⟧${park('光伏园')}。`, 'b.txt': `⟦甲区光伏产业园⟧${park('甲区光伏产业园')}。` },
      'b.txt:甲区光伏产业园',
    ));

  test('of a figure: the earliest document by its own date, undated ones last', () =>
    checkDefinition(
      {
        'a.txt': `⟦5$0元⟧${output('2024')}。`,
        'b.txt': `⟦2025年2月⟧{date value=2025-02 own=1}⟦5元⟧${output('2024')}。`,
        'c.txt': `⟦2025年1月⟧{date value=2025-01 own=1}⟦5.00元⟧${output('2024')}。`,
      },
      'c.txt:5.00元',
    ));
});

describe('from mention to mention', () => {
  const checkNeighbour = (direction: 'next' | 'previous', marked: string, expected: string | null): void => {
    const { analysis, cursor } = markedDocument('file:///w/a.txt', marked);
    assert.equal(neighbourMention(analysis, cursor, direction)?.text ?? null, expected);
  };

  test('next', () => checkNeighbour('next', '$0在⟦甲⟧，⟦乙⟧。', '甲'));
  test('next from the start of one', () => checkNeighbour('next', '在⟦$0甲⟧，⟦乙⟧。', '乙'));
  test('next where two touch', () => checkNeighbour('next', '在⟦$0甲⟧⟦乙⟧。', '乙'));
  test('next goes round', () => checkNeighbour('next', '在⟦甲⟧，⟦$0乙⟧。', '甲'));
  test('previous', () => checkNeighbour('previous', '在⟦甲⟧，⟦$0乙⟧。', '甲'));
  test('previous where two touch', () => checkNeighbour('previous', '在⟦甲⟧⟦$0乙⟧。', '甲'));
  test('previous goes round', () => checkNeighbour('previous', '在⟦$0甲⟧，⟦乙⟧。', '乙'));
  test('none', () => checkNeighbour('next', '在$0那里。', null));
});

describe('mention at an offset', () => {
  const checkMention = (marked: string, expected: string | null): void => {
    const { analysis, cursor } = markedDocument('file:///w/a.txt', marked);
    assert.equal(mentionAtOffset(analysis, cursor)?.mention.text ?? null, expected);
  };
  test('at the start', () => checkMention('在⟦$0甲一⟧。', '甲一'));
  test('right behind', () => checkMention('在⟦甲一⟧$0。', '甲一'));
  test('where two touch, the one that begins', () => checkMention('在⟦甲一⟧$0⟦乙二⟧。', '乙二'));
  test('outside', () => checkMention('$0在⟦甲一⟧。', null));
});
