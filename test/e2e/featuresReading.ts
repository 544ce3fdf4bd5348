/** Tests of reading: colours, hover, the ways from mention to mention, outline and lists. Nothing is changed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InEditor } from './describeInEditor.ts';
import { openFile } from './openFile.ts';
import { log, page as newspaper, readme, report } from './sampleTexts.ts';
import { shownTexts } from './shownTexts.ts';

/** Colours of Light Modern for numbers, changed text and functions, which figures, dates and projects are drawn in. */
const colours = { figure: 'rgb(9, 134, 88)', date: 'rgb(4, 81, 165)', project: 'rgb(121, 94, 38)' };

const project = '临江抽水蓄能电站项目';

export function testReading(editor: InEditor): void {
  const language = (name: string): Promise<void> =>
    editor.workbench.page.locator('#status\\.editor\\.mode', { hasText: name }).waitFor();
  const peekRows = async (files: readonly string[]): Promise<string[]> => {
    const rows = editor.workbench.page.locator('.reference-zone-widget .ref-tree .monaco-list-row');
    for (const file of files) await rows.filter({ hasText: file }).waitFor();
    return shownTexts(rows);
  };
  const closePeek = async (): Promise<void> => {
    const { page } = editor.workbench;
    await page.keyboard.press('Escape');
    await page.locator('.reference-zone-widget').waitFor({ state: 'hidden' });
  };
  /** The rows of one view of the side bar. */
  const paneRows = (title: string) =>
    editor.workbench.page
      .locator('.sidebar .pane')
      .filter({ has: editor.workbench.page.locator('.pane-header', { hasText: title }) })
      .locator('.monaco-list-row');
  const open = (file: string): Promise<void> => openFile(editor.workbench, file);

  test('a policy text is told by its content, and a mention across a wrapped line has its colour on both lines', async () => {
    const { workbench } = editor;
    await language('Policy Text');
    await workbench.quickInput.goTo(297);
    await workbench.editor.coloured('建海上光伏项目一期', '建成并网');
    assert.equal((await workbench.editor.drawn('中电')).color, colours.project);
    assert.equal((await workbench.editor.drawn('建海上光伏项目一期')).color, colours.project);
    assert.equal((await workbench.editor.drawn('102亿元')).color, colours.figure);
    await workbench.editor.settled();
    await workbench.screenshot('colours-seed');
  });

  test('the hover on the second line of a wrapped name tells the name and its places in all documents', async () => {
    const { workbench } = editor;
    const text = (await workbench.editor.hover('建海上光伏项目')).join(' ');
    assert.match(text, /^中电建海上光伏项目 · project/);
    assert.match(text, /3 mentions in 3 documents/);
    for (const place of ['000_d1f2b86bd8a47ec8 line 160', '003_6cde4ceb72183686 line 236']) {
      assert.ok(text.includes(place), `${place} in ${text}`);
    }
    await workbench.screenshot('hover-seed');
    await workbench.editor.hoverParts.locator('a', { hasText: 'Copy without line breaks' }).click();
    await workbench.page.locator('.statusbar', { hasText: 'Copied: 中电建海上光伏项目一期' }).waitFor();
    assert.equal(await workbench.page.evaluate('navigator.clipboard.readText()'), '中电建海上光伏项目一期');
  });

  test("a hover's link leads to the line in the other document", async () => {
    const { workbench } = editor;
    await workbench.editor.hover('建海上光伏项目');
    await workbench.editor.hoverParts.locator('a', { hasText: '003_6cde4ceb72183686' }).first().click();
    await workbench.page.locator('.tab.active', { hasText: '003_6cde4ceb72183686' }).waitFor();
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: /^Ln 236, Col \d+$/ }).waitFor();
  });

  test('the command peeks at all mentions, in three documents', async () => {
    const { workbench } = editor;
    await workbench.parkMouse();
    await open('001_4ab6b7c2d6808947.txt');
    await workbench.editor.click('建海上光伏项目');
    await workbench.quickInput.command('Jump to All Mentions');
    const rows = await peekRows(['000_d1f2b86bd8a47ec8', '001_4ab6b7c2d6808947', '003_6cde4ceb72183686']);
    assert.ok(
      rows.some((row) => row.includes('推动投资102亿元的中电 建海上光伏项目一期')),
      String(rows),
    );
    await workbench.screenshot('jump-to-all-mentions');
    await closePeek();
  });

  test('the doubtful growth in a seed is among the problems, though its document is not open', async () => {
    const { workbench } = editor;
    await workbench.problemsCountIs('Warnings: 1');
    const [file, ...rows] = await workbench.problems();
    assert.match(file!, /^002_aed4e38e49ed3de1\.txt/);
    const found = rows.filter((row) => row.includes('growth-triple'));
    assert.deepEqual(
      found.map((row) => /\[Ln \d+, Col \d+\]$/.exec(row)?.[0]),
      ['[Ln 137, Col 181]'],
    );
    await workbench.screenshot('problems-seed');
    await workbench.page.keyboard.press('Control+Shift+M');
  });

  test('figures, dates and projects have three colours; targets are bold, what is approximate is slanted', async () => {
    const { workbench } = editor;
    await open(report);
    await language('Policy Text');
    await workbench.editor.coloured('1200亿元', '地区生产总值');
    const look = async (text: string): Promise<string> => {
      const { color, fontWeight, fontStyle } = await workbench.editor.drawn(text);
      return `${color} ${fontWeight} ${fontStyle}`;
    };
    assert.equal(await look('1200亿元'), `${colours.figure} 400 normal`);
    assert.equal(await look('2026年1月20日'), `${colours.date} 400 normal`);
    assert.equal(await look(project), `${colours.project} 400 normal`);
    assert.equal(await look('500亿元以上'), `${colours.figure} 700 normal`);
    assert.equal(await look('30亿元'), `${colours.figure} 400 italic`);
    assert.equal((await workbench.editor.drawn('总体情况')).fontWeight, '700');
    await workbench.screenshot('colours');
  });

  test('the hover on a figure tells value, interval and the same fact elsewhere', async () => {
    const { workbench } = editor;
    const hover = await workbench.editor.hover('86.5亿元');
    assert.deepEqual(hover, [
      [
        '86.5亿元 · 一般公共预算收入 · 临江市 · actual',
        '= 8,650,000,000 元, may be 8.645 billion to 8.655 billion 元',
        'period 2025 (from the paragraph “2025年”)',
        'Same fact 2 mentions in 2 documents, in agreement',
        '临江日报 line 5 …讯2025年，临江市一般公共预算收入86.5亿元，总投资45亿元的临江抽水蓄能电站项…',
        'Jump to all mentions Why Copy without line breaks',
      ].join(' '),
    ]);
    await workbench.screenshot('hover');
  });

  test('the link below the hover peeks at all mentions, in two documents', async () => {
    const { workbench } = editor;
    await workbench.editor.hover(project);
    await workbench.editor.hoverParts.locator('a', { hasText: 'Jump to all mentions' }).click();
    const rows = await peekRows([report, newspaper]);
    assert.match(rows.join('\n'), new RegExp(`${report} 2\\n[^]*${newspaper} 1`));
    await closePeek();
  });

  test('references of a project: its three mentions in two documents', async () => {
    const { workbench } = editor;
    await workbench.parkMouse();
    const peek = await workbench.editor.peekReferences(project);
    assert.match(peek.title, /References \(3\)/);
    await workbench.screenshot('references');
    await closePeek();
    await workbench.quickInput.command('List All Mentions in the Side Bar');
    const listed = workbench.page.locator('.sidebar .monaco-list-row');
    for (const file of [report, newspaper]) await listed.filter({ hasText: file }).waitFor();
    await workbench.page.locator('.sidebar', { hasText: '3 results in 2 files' }).waitFor();
    await workbench.screenshot('references-view');
    await workbench.viewContainer('Explorer');
  });

  test('the mentions of one thing in the document are highlighted, and nothing else', async () => {
    const { workbench } = editor;
    await workbench.editor.click(project);
    const highlights = workbench.page.locator('.editor-instance .view-overlays [class*="wordHighlight"]');
    await highlights.nth(1).waitFor({ state: 'attached' });
    const widths = await highlights.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().width));
    const { width } = await workbench.editor.drawn(project);
    assert.equal(widths.length, 2, String(widths));
    for (const highlighted of widths) assert.ok(Math.abs(highlighted - width) < 2, `${highlighted} beside ${width}`);
  });

  test('definition leads from the newspaper to the first statement of the fact', async () => {
    const { workbench } = editor;
    await open(newspaper);
    await workbench.editor.coloured('86.5亿元', '算收入');
    await workbench.editor.goToDefinition('86.5亿元');
    await workbench.page.locator('.tab.active', { hasText: report }).waitFor();
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: 'Ln 7, Col 39' }).waitFor();
  });

  test('next and previous mention go from mention to mention and round at the ends', async () => {
    const { workbench } = editor;
    const cursorIs = (text: string): Promise<void> =>
      workbench.page.locator('#status\\.editor\\.selection', { hasText: text }).waitFor();
    await workbench.quickInput.goTo(1);
    await workbench.page.keyboard.press('Alt+F7');
    await cursorIs('Ln 1, Col 9 (5 selected)');
    await workbench.page.keyboard.press('Alt+F7');
    await cursorIs('Ln 3, Col 11 (10 selected)');
    await workbench.page.keyboard.press('Shift+Alt+F7');
    await cursorIs('Ln 1, Col 9 (5 selected)');
    await workbench.page.keyboard.press('Shift+Alt+F7');
    await cursorIs('Ln 11, Col 63 (10 selected)');
  });

  test('the outline has the headings, and a name is found in the whole workspace', async () => {
    const { workbench } = editor;
    const symbols = await workbench.quickInput.documentSymbols();
    for (const symbol of ['一、总体情况', '二、重点项目', '1200亿元 地区生产总值', project]) {
      assert.ok(symbols.includes(symbol), `${symbol} in ${symbols}`);
    }
    assert.deepEqual(await workbench.quickInput.workspaceSymbols('抽水蓄能'), [project]);
  });

  test('the tree of policy elements counts projects, indicators and dates, and leads to each place', async () => {
    const { workbench } = editor;
    await workbench.viewContainer('Policy Annotator');
    const rows = paneRows('Policy Elements');
    await rows.nth(2).waitFor();
    const groups = await shownTexts(rows);
    assert.match(groups.join(' '), /^Projects ?\d+ Indicators ?\d+ Dates ?\d+$/);
    await rows.filter({ hasText: 'Projects' }).click();
    const element = rows.filter({ hasText: '临江抽水蓄能电站' });
    await element.waitFor();
    assert.match((await shownTexts(element))[0]!, /^临江抽水蓄能电站项目 ?3 · project$/);
    await element.click();
    const place = rows.filter({ hasText: newspaper.replace('.txt', '') });
    await place.waitFor();
    await workbench.screenshot('policy-elements');
    await place.click();
    await workbench.page.locator('.tab.active', { hasText: newspaper }).waitFor();
    await workbench.page
      .locator('#status\\.editor\\.selection', { hasText: /^Ln 7, Col 10 \(\d+ selected\)$/ })
      .waitFor();
    await workbench.viewContainer('Explorer');
  });

  test('targets and results: an indicator with its years, each of which leads to its place', async () => {
    const { workbench } = editor;
    await workbench.viewContainer('Policy Annotator');
    const rows = paneRows('Targets and Results');
    const indicator = rows.filter({ hasText: '海洋生产总值' }).first();
    await indicator.click();
    const target = rows.filter({ hasText: /2025 target/ }).first();
    await target.waitFor();
    assert.match((await shownTexts(target))[0]!, /^2025 target ≥ .*元/);
    await workbench.screenshot('targets-and-results');
    await target.click();
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: /\(\d+ selected\)$/ }).waitFor();
    await workbench.viewContainer('Explorer');
  });

  test('the language status counts the policy texts that have been read', async () => {
    const status = editor.workbench.page.locator('#status\\.languageStatus a[aria-label*="Policy Annotator: "]');
    assert.match((await status.getAttribute('aria-label'))!, /Policy Annotator: 7 documents$/);
  });

  test("a programmer's README and a log keep their languages and have no colours of ours", async () => {
    const { workbench } = editor;
    await open(readme);
    await language('Markdown');
    assert.equal((await workbench.editor.drawn('30%')).color, (await workbench.editor.drawn('faster')).color);
    await open(log);
    await language('Plain Text');
    assert.equal((await workbench.editor.drawn('6.1%')).color, (await workbench.editor.drawn('memory')).color);
    await workbench.page.keyboard.press('Alt+F7');
    assert.equal(await workbench.editor.cursor(), 'Ln 1, Col 1');
    await workbench.screenshot('log-stays-plain');
  });

  test('where the cursor is on no mention, the command asks for a name', async () => {
    const { workbench } = editor;
    await workbench.quickInput.command('Jump to All Mentions');
    await workbench.quickInput.rows.filter({ hasText: '3 mentions' }).first().waitFor();
    await workbench.screenshot('pick-a-name');
    await workbench.quickInput.choose('临江抽水蓄能电站', '临江');
    await peekRows([report, newspaper]);
    await closePeek();
  });
}
