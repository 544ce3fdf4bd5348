/** Tests of change: unsaved edits, files that come, move and go, languages, a new server, other themes. */
import assert from 'node:assert/strict';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type InEditor, logLines } from './describeInEditor.ts';
import { languageServers, noProcesses } from './languageServers.ts';
import { openFile } from './openFile.ts';
import { page as newspaper, report } from './sampleTexts.ts';

export function testChanging(editor: InEditor): void {
  const language = (name: string): Promise<void> =>
    editor.workbench.page.locator('#status\\.editor\\.mode', { hasText: name }).waitFor();

  /** 86.5亿元 becomes 68.5亿元 in the newspaper, which is open afterwards and not saved. */
  const typeContradiction = async (): Promise<void> => {
    const { workbench } = editor;
    await openFile(workbench, newspaper);
    await workbench.editor.coloured('86.5亿元', '算收入');
    await workbench.quickInput.goTo(5);
    for (const key of [...Array(3).fill('ArrowRight'), ...Array(4).fill('Shift+ArrowRight')]) {
      await workbench.page.keyboard.press(key);
    }
    await workbench.editor.type('68.5');
    await workbench.problemsCountIs('Errors: 2, Warnings: 1');
  };

  test('a contradiction typed in is reported at both of its places before it is saved, and goes with undo', async () => {
    const { workbench } = editor;
    await typeContradiction();
    const rows = (await workbench.problems()).filter((row) => row.includes('conflicting-figure'));
    assert.deepEqual(rows.map((row) => /\[Ln \d+, Col \d+\]$/.exec(row)?.[0]).sort(), [
      '[Ln 5, Col 4]',
      '[Ln 7, Col 39]',
    ]);
    assert.equal(await workbench.editor.squiggles.count(), 1);
    await workbench.screenshot('contradiction');
    await workbench.page.keyboard.press('Control+Shift+M');
    await workbench.editor.click('算收入');
    await workbench.page.keyboard.press('Control+Z');
    await workbench.problemsCountIs('Warnings: 1');
    await workbench.editor.squiggles.first().waitFor({ state: 'detached' });
  });

  test('a file that is new, renamed and deleted on the disk is read, followed and forgotten', async () => {
    const { workbench, server } = editor;
    const [first, second] = ['补充材料.txt', '改名材料.txt'].map((name) => join(server.workspace, name));
    const text = '临江市财政情况\n\n2026年2月1日\n\n2025年，临江市一般公共预算收入97.1亿元，增长5%。\n';
    writeFileSync(first!, text);
    await workbench.problemsCountIs('Errors: 3, Warnings: 1');
    renameSync(first!, second!);
    const rows = workbench.page.locator('.markers-panel .monaco-list-row');
    await workbench.problems();
    await rows.filter({ hasText: '改名材料.txt' }).first().waitFor();
    await rows.filter({ hasText: '补充材料.txt' }).first().waitFor({ state: 'detached' });
    await workbench.problemsCountIs('Errors: 3, Warnings: 1');
    rmSync(second!);
    await workbench.problemsCountIs('Warnings: 1');
    await workbench.page.keyboard.press('Control+Shift+M');
  });

  test('the trees of the side bar follow a file that comes and goes', async () => {
    const { workbench, server } = editor;
    await workbench.viewContainer('Policy Annotator');
    // The first row: the others may be out of sight.
    const [projects] = await workbench.treeRows('Policy Elements');
    const before = workbench
      .tree('Policy Elements')
      .filter({ hasText: new RegExp(`^Projects\\s*${/\d+/.exec(projects!)![0]}$`) });
    await before.waitFor();
    await workbench.treeRows('Targets and Results');
    const added = join(server.workspace, '商贸材料.txt');
    const sales = workbench.tree('Targets and Results').filter({ hasText: '社会消费品零售总额' });
    writeFileSync(
      added,
      '临江市商贸情况\n\n2026年2月1日\n\n2024年，临江市社会消费品零售总额91.1亿元，增长5%。2025年，临江市社会消费品零售总额96.2亿元，增长5.6%，临江万顷湖渔港改造工程开工建设。\n',
    );
    await sales.waitFor();
    await before.waitFor({ state: 'detached' });
    rmSync(added);
    await sales.waitFor({ state: 'detached' });
    await before.waitFor();
    await workbench.viewContainer('Explorer');
  });

  test('a GB18030 file that is shown as UTF-8 is warned of, and opened as what it is', async () => {
    const { workbench, server } = editor;
    const name = '旧编码材料.txt';
    // 2025年，临江市粮食产量86万吨，比上年增长5%。
    writeFileSync(
      join(server.workspace, name),
      Buffer.from('MjAyNcTqo6zB2b2tytDBuMqzsvrBvzg2zfK21qOsscjJz8Tq1PazpDUloaMK', 'base64'),
    );
    await openFile(workbench, name);
    assert.match(await workbench.notification(), /^旧编码材料\.txt is GB18030 and is shown as if it were UTF-8\./);
    await workbench.screenshot('wrong-encoding');
    await workbench.page.locator('.notifications-toasts .monaco-button', { hasText: 'Open as GB18030' }).click();
    await workbench.editor.coloured('86万吨', '粮食产量');
    await workbench.page.locator('#status\\.editor\\.encoding', { hasText: 'GB18030' }).waitFor();
    await language('Policy Text');
    rmSync(join(server.workspace, name));
  });

  test('a text that the user wants plain stays plain', async () => {
    const { workbench } = editor;
    await openFile(workbench, newspaper);
    await workbench.quickInput.command('Change Language Mode');
    await workbench.quickInput.choose('Plain Text', 'Plain Text');
    await language('Plain Text');
    await workbench.editor.coloured('86.5亿元', '算收入');
    await language('Plain Text');
  });

  test('a new server takes up where the old one was', async () => {
    const { workbench, server } = editor;
    const ended = (): number => logLines(server).filter((line) => line.includes('Server process exited')).length;
    await openFile(workbench, report);
    assert.equal(ended(), 0);
    await workbench.quickInput.command('Restart Language Server');
    await workbench.page.locator('.statusbar', { hasText: 'has been restarted' }).waitFor();
    await workbench.problemsCountIs('Warnings: 1');
    const hover = await workbench.editor.hover('1200亿元');
    assert.match(hover[0]!, /^1200亿元 · 地区生产总值/);
    assert.equal(ended(), 1);
  });

  test('a language server that is killed comes back with what was typed and not saved', {
    skip: noProcesses,
  }, async () => {
    const { workbench, server } = editor;
    await typeContradiction();
    const [before, ...others] = languageServers(server);
    assert.deepEqual(others, []);
    process.kill(before!, 'SIGKILL');
    await workbench.editor.click('算收入');
    await workbench.page.keyboard.press('Control+Z');
    await workbench.problemsCountIs('Warnings: 1');
    const [after] = languageServers(server);
    assert.ok(after !== undefined && after !== before);
    const hover = await workbench.editor.hover('86.5亿元');
    assert.match(hover[0]!, /^86\.5亿元/);
  });

  for (const theme of ['Dark 2026', 'Default High Contrast Light']) {
    test(`three colours without any setting in the theme ${theme}`, async () => {
      const { workbench, server } = editor;
      server.setSettings({ 'workbench.colorTheme': theme });
      await workbench.page.goto(server.address(report));
      await workbench.page.locator('.tab.active', { hasText: report }).waitFor();
      await workbench.editor.coloured('临江抽水蓄能电站项目', '开工建设');
      const drawn = ['地区生产总值', '1200亿元', '2026年1月20日', '临江抽水蓄能电站项目'];
      const looks = await Promise.all(drawn.map((text) => workbench.editor.drawn(text)));
      assert.equal(new Set(looks.map(({ color }) => color)).size, 4, JSON.stringify(looks));
      await workbench.screenshot(`theme-${theme.replaceAll(' ', '-')}`);
    });
  }
}
