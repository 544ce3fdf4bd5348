/** Semantic tokens: exact pieces of lines, on marked texts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { semanticTokens, type TokenTold } from '../../server/src/features/semanticTokens.ts';
import { markedDocument } from './markedDocument.ts';

/** Tokens as `line:column:text type modifiers`. */
function tokensOf(marked: string, range?: { start: number; end: number }): readonly string[] {
  const { analysis, text } = markedDocument('file:///w/a.txt', marked);
  const lines = text.split(/\r\n|\n/);
  const told: string[] = [];
  const tell: TokenTold = (line, column, length, type, modifiers) =>
    told.push([`${line}:${column}:${lines[line]!.slice(column, column + length)}`, type, ...modifiers].join(' '));
  semanticTokens(analysis, text, tell, range);
  return told;
}

describe('semantic tokens', () => {
  test('one token for each mention, with the role of a figure', () =>
    assert.deepEqual(
      tokensOf('⟦今年⟧{date value=2025}投资约⟦5元⟧{figure role=target bound=~ value=5}，\n建⟦光伏园⟧{project}。'),
      ['0:0:今年 date', '0:5:5元 figure target approximate', '1:1:光伏园 project'],
    ));

  test('a wrapped mention is one token a line, without indentation, trailing blanks and line breaks', () =>
    assert.deepEqual(tokensOf('投资⟦984 .3亿  \r\n\r\n    元⟧{figure}。'), ['0:2:984 .3亿 figure', '2:4:元 figure']));

  test('columns are UTF-16 code units', () => assert.deepEqual(tokensOf('😀𠮷⟦今年⟧{date}。'), ['0:4:今年 date']));

  test('a range has the tokens that touch it, whole', () => {
    const marked = '⟦甲一⟧{date}，⟦乙二⟧{date}，⟦丙三⟧{date}。';
    assert.deepEqual(tokensOf(marked, { start: 1, end: 4 }), ['0:0:甲一 date', '0:3:乙二 date']);
    assert.deepEqual(tokensOf(marked, { start: 2, end: 3 }), []);
    assert.deepEqual(tokensOf(marked, { start: 8, end: 9 }), []);
    assert.deepEqual(tokensOf(marked, { start: 0, end: 99 }).length, 3);
  });
});
