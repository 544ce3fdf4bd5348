/**
 * Every way to a mention that crosses a wrapped line, in a document that is not the first: as the document lies on the disk, and for mentions
 * that an edit has brought which is not saved. Texts and places on the screen are exact.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import type { InEditor } from './describeInEditor.ts';
import { openFile } from './openFile.ts';
import { page as newspaper, report } from './sampleTexts.ts';
import { shownTexts } from './shownTexts.ts';

/** A piece of one line and which of its occurrences from the top (from 0). */
type Piece = readonly [text: string, nth: number];
/** Left, right and middle in CSS pixels. */
type Box = readonly [left: number, right: number, y: number];

interface Expected {
  /** Where the mention is drawn; the mouse and the cursor go to the last piece. */
  readonly pieces: readonly Piece[];
  readonly color: string;
  readonly hover: string;
  /** What the hover shows above of a finding. */
  readonly finding?: string;
  /** Pieces of all that is highlighted with it, from the top. */
  readonly highlighted: readonly Piece[];
  /** Rows of the peek view. */
  readonly rows: readonly string[];
  /** Where the definition is. */
  readonly definition: string;
}

export function testWrapped(editor: InEditor): void {
  const boxesOf = (pieces: readonly Piece[]): Promise<Box[]> =>
    Promise.all(
      pieces.map(async ([text, nth]): Promise<Box> => {
        const { x, y, width } = await editor.workbench.editor.drawn(text, nth);
        return [x - width / 2, x + width / 2, y];
      }),
    );
  /** That the marks come to be where the pieces are drawn; those of empty lines, narrower than a character, do not count. */
  const areMarked = async (marks: Locator, pieces: readonly Piece[]): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      const boxes = await marks.evaluateAll((all) =>
        all
          .map((mark) => mark.getBoundingClientRect())
          .map((box): Box => [box.left, box.right, (box.top + box.bottom) / 2]),
      );
      const actual = boxes.filter(([left, right]) => right - left > 10).sort((a, b) => a[2] - b[2]);
      const expected = await boxesOf(pieces);
      // A wave below a text lies lower than its middle.
      const isNear = (box: Box, i: number): boolean =>
        box.every((side, j) => Math.abs(side - (expected[i]?.[j] ?? Number.NaN)) <= (j === 2 ? 9 : 2));
      if (actual.length === expected.length && actual.every(isNear)) return;
      if (attempt === 50) assert.deepEqual(actual, expected);
      await editor.workbench.page.waitForTimeout(100);
    }
  };
  const marks = (kind: string): Locator =>
    editor.workbench.page.locator(`.editor-instance .view-overlays [class*="${kind}"]`);
  const peekRows = async (expected: Expected): Promise<void> => {
    const { page } = editor.workbench;
    const rows = page.locator('.reference-zone-widget .ref-tree .monaco-list-row');
    await rows.nth(expected.rows.length - 1).waitFor();
    assert.deepEqual(await shownTexts(rows), expected.rows);
    await page.keyboard.press('Escape');
    await page.locator('.reference-zone-widget').waitFor({ state: 'hidden' });
  };

  const everyWay = async (expected: Expected): Promise<void> => {
    const { workbench } = editor;
    const [text, nth] = expected.pieces.at(-1)!;
    for (const piece of expected.pieces) assert.equal((await workbench.editor.drawn(...piece)).color, expected.color);
    const hover = (await workbench.editor.hover(text, nth)).filter((part) => !part.startsWith('View Problem'));
    const own = `${expected.hover} Jump to all mentions Why Copy without line breaks`;
    assert.deepEqual(hover, expected.finding ? [expected.finding, own] : [own]);
    await areMarked(marks('hoverHighlight'), expected.pieces);
    await workbench.parkMouse();
    await workbench.editor.click(text, nth);
    await areMarked(marks('wordHighlightText'), expected.highlighted);
    await workbench.editor.peekReferences(text, nth);
    await peekRows(expected);
    await workbench.quickInput.command('Jump to All Mentions');
    await peekRows(expected);
    await workbench.editor.goToDefinition(text, nth);
    await workbench.page.locator('.tab.active', { hasText: report }).waitFor();
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: expected.definition }).waitFor();
    await openFile(workbench, newspaper);
  };

  const [figure, project] = ['rgb(9, 134, 88)', 'rgb(121, 94, 38)'];
  const saved: readonly Piece[] = [
    ['临', 2],
    ['江抽水蓄能电站项目', 0],
  ];
  const inReport = [
    '临江市2025年经济运行情况 line 11 总投资45亿元的临江抽水蓄能电站项目开工建设。',
    '临江市2025年经济运行情况 line 11 …固定资产投资500亿元以上，加快推进临江抽水蓄能电站项目。',
  ].join(' ');
  const sentence = '…算收入86.5亿元，总投资45亿元的临江抽水蓄能电站项目开工建设，进展顺利。';

  const inColumn = '亿元，总投资45亿元的临 江抽水蓄能电站项目开工建设，进展';

  test('every way to a mention across a wrapped line of a second document', async () => {
    const { workbench } = editor;
    await openFile(workbench, newspaper);
    await workbench.editor.coloured('江抽水蓄能电站项目', '开工建设');
    await everyWay({
      pieces: saved,
      color: project,
      hover: `临江抽水蓄能电站项目 · project Same project 3 mentions in 2 documents ${inReport}`,
      highlighted: saved,
      rows: [`${report} 2`, `${newspaper} 1`, inColumn],
      definition: 'Ln 11, Col 9',
    });
  });

  test('every way to mentions across wrapped lines that are not saved', async () => {
    const { workbench } = editor;
    await openFile(workbench, newspaper);
    await workbench.quickInput.goTo(9);
    await workbench.page.keyboard.press('End');
    await workbench.editor.type(
      '\n\n　　市财政局说，加快推进临江抽水蓄能电\n\n站项目。2025年一般公共预算收入68.5亿\n\n元。',
    );
    await workbench.editor.coloured('68.5亿', '市财政局说');
    const pieces: readonly Piece[] = [
      ['临江抽水蓄能电', 0],
      ['站项目', 1],
    ];
    const edited = '市财政局说，加快推进临江抽水蓄能电 站项目。2025年一般公共预算收入68.5亿';
    await everyWay({
      pieces,
      color: project,
      hover: `临江抽水蓄能电站项目 · project Same project 4 mentions in 2 documents ${inReport} 临江日报 line 5 ${sentence}`,
      highlighted: [...saved, ...pieces],
      rows: [`${report} 2`, `${newspaper} 2`, inColumn, edited],
      definition: 'Ln 11, Col 9',
    });
    const wrapped: readonly Piece[] = [
      ['68.5亿', 0],
      ['元', 2],
    ];
    await everyWay({
      pieces: wrapped,
      color: figure,
      finding: [
        '一般公共预算收入 differs within the document: “86.5亿元” and “68.5亿元”.',
        'Perhaps two digits were swapped. 1 more place agrees with “86.5亿元”: “68.5亿元” is probably wrong.policy-annotatorconflicting-figure',
        '临江日报.txt(5, 4): the same fact, given as “86.5亿元”',
        '临江市2025年经济运行情况.txt(7, 39): the same fact, given as “86.5亿元”',
      ].join(' '),
      hover: [
        '68.5亿元 · 一般公共预算收入 · 临江市 · actual = 6,850,000,000 元, may be 6.845 billion to 6.855 billion 元',
        'period 2025 · scope from the document',
        'Same fact 3 mentions in 2 documents, not in agreement',
        '临江市2025年经济运行情况 line 7 全市一般公共预算收入86.5亿元，进出口总额约30亿元。',
        '临江日报 line 5 …讯2025年，临江市一般公共预算收入86.5亿元，总投资45亿元的临江抽水蓄能电站项…',
      ].join(' '),
      highlighted: [['86.5亿元', 0], ...wrapped],
      rows: [
        `${report} 1`,
        `${newspaper} 2`,
        '算收入86.5亿元，总投资45亿元的临',
        '站项目。2025年一般公共预算收入68.5亿 元。',
      ],
      definition: 'Ln 7, Col 39',
    });
    await workbench.page.keyboard.press('Control+Shift+O');
    await workbench.quickInput.choose('68.5亿元');
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: 'Ln 13, Col 18' }).waitFor();
    assert.deepEqual(await workbench.quickInput.documentSymbols(), [
      ...[
        '临江日报2026年1月21日 星期三',
        '2026年1月21日星期三',
        '2025年',
        '86.5亿元 一般公共预算收入',
        '45亿元 总投资',
      ],
      ...['临江抽水蓄能电站项目', '临江抽水蓄能电站项目', '2025年', '68.5亿元 一般公共预算收入'],
    ]);
    await workbench.problemsCountIs('Errors: 3, Warnings: 1');
    await areMarked(marks('squiggly-error'), [['86.5亿元', 0], ...wrapped]);
    const rows = (await workbench.problems()).filter((row) => row.includes('conflicting-figure'));
    assert.deepEqual(rows.map((row) => /\[Ln \d+, Col \d+\]$/.exec(row)?.[0]).sort(), [
      '[Ln 13, Col 18]',
      '[Ln 5, Col 4]',
      '[Ln 7, Col 39]',
    ]);
    await workbench.page.keyboard.press('Control+Shift+M');
    await workbench.quickInput.command('File: Revert File');
    await workbench.problemsCountIs('Warnings: 1');
  });
}
