/** What a user does about a finding in a real VS Code: takes the other figure, accepts it with a reason, compares with what was committed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { describeInEditor } from './describeInEditor.ts';
import { openFile } from './openFile.ts';

const file = '全区工作报告.txt';

describeInEditor(
  'findings',
  { workspace: 'test/nvim/workspace', file, settings: { 'git.enabled': true } },
  (editor) => {
    const accepted = (): string => join(editor.server.workspace, '.policy-annotator', 'accepted.txt');

    before(() => {
      const git = (...words: string[]): void =>
        void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], {
          cwd: editor.server.workspace,
        });
      git('init', '-q');
      git('add', file);
      git('commit', '-qm', 'first');
    });

    test('the language status gives the estimated error rate of the document', async () => {
      const { page, problemsCountIs } = editor.workbench;
      await problemsCountIs('Errors: 2');
      const status = page.locator('.hover-language-status', { hasText: 'errors per 10,000' });
      // The item moves away from under the mouse while the status bar is still filled: it is pointed at until its box is shown.
      for (let attempt = 1; ; attempt++) {
        await page.mouse.move(0, 0);
        await page.locator('#status\\.languageStatus').hover();
        const shown = status.waitFor({ timeout: 3000 }).then(() => true);
        if (await shown.catch((error) => attempt === 10 && Promise.reject(error))) return;
      }
    });

    test('the other figure is taken with one action and given back with one undo', async () => {
      const { workbench } = editor;
      await workbench.problemsCountIs('Errors: 2');
      const offered = await workbench.editor.quickFixes('181.3亿元', 0, 'Use the other figure “118.3亿元” here');
      for (const start of ['Use “181.3亿元” there (line 7)', 'Mark as revised', 'Accept this finding'])
        assert.ok(
          offered.some((title) => title.startsWith(start)),
          offered.join('\n'),
        );
      await workbench.problemsCountIs('No Problems');
      await workbench.page.keyboard.press('Control+Z');
      await workbench.problemsCountIs('Errors: 2');
    });

    test('one figure is taken everywhere, in a file that is not open as well, once it was shown; one undo gives both back', async () => {
      const { workbench } = editor;
      const other = join(editor.server.workspace, '印发稿.txt');
      const words =
        '滨河区2025年政府工作报告\n\n2025年1月11日\n\n2024年，全区生产总值完成1502.6亿元，增长5.8%；一般公共预算收入完成118.3亿元，增长4.1%。\n';
      writeFileSync(other, words);
      await workbench.problemsCountIs('Errors: 3');
      await workbench.editor.quickFixes('181.3亿元', 0, 'Use “181.3亿元” everywhere (2 places)');
      const rows = workbench.page.locator('.panel .monaco-list-row');
      await rows.filter({ hasText: '118.3亿元181.3亿元' }).first().waitFor();
      await workbench.screenshot('everywhere-preview');
      await rows.last().locator('.edit-checkbox').click();
      await workbench.page.locator('.panel .monaco-button', { hasText: 'Apply' }).click();
      await workbench.problemsCountIs('No Problems');
      await workbench.editor.click('民生支出占比', 0);
      await workbench.page.keyboard.press('Control+Z');
      await workbench.problemsCountIs('Errors: 3');
      await workbench.editor.drawn('118.3亿元');
      await openFile(workbench, '印发稿.txt');
      await workbench.editor.drawn('118.3亿元');
      await workbench.quickInput.command('View: Revert and Close Editor');
      rmSync(other);
      await workbench.problemsCountIs('Errors: 2');
    });

    test('a finding accepted with a reason goes at both places, and comes back with its line', async () => {
      const { workbench } = editor;
      await workbench.editor.quickFixes('181.3亿元', 0, 'Accept this finding (with a reason)…');
      await workbench.quickInput.answer('口径不同');
      await workbench.problemsCountIs('No Problems');
      const text = readFileSync(accepted(), 'utf8');
      assert.match(
        text,
        /^conflicting-figure \| .*【118\.3亿元】.* \| .*【181\.3亿元】.* # \d{4}-\d\d-\d\d 口径不同$/m,
      );
      await workbench.screenshot('accepted');
      writeFileSync(accepted(), '');
      await workbench.problemsCountIs('Errors: 2');
      assert.ok(existsSync(accepted()));
    });

    test('the working copy is compared with the last committed version', async () => {
      const { workbench } = editor;
      await openFile(workbench, file);
      await workbench.problemsCountIs('Errors: 2');
      await workbench.editor.quickFixes('181.3亿元', 0, 'Use the other figure “118.3亿元” here');
      await workbench.problemsCountIs('No Problems');
      const committed = workbench.quickInput.rows.filter({ hasText: 'The last committed version' });
      // The git extension finds a new repository in its own time.
      for (let attempt = 0; attempt < 10 && (await committed.count()) === 0; attempt++) {
        await workbench.page.keyboard.press('Escape');
        await workbench.quickInput.command('Compare Figures…');
        await workbench.quickInput.rows.filter({ hasText: 'Choose a file…' }).waitFor();
        if ((await committed.count()) === 0) await workbench.page.waitForTimeout(1000);
      }
      await committed.click();
      const difference = workbench.quickInput.rows.filter({ hasText: '181.3亿元 → 118.3亿元' });
      await difference.waitFor();
      assert.match(await workbench.activeTab(), /Figures/);
      await workbench.page.locator('.monaco-diff-editor').waitFor();
      await workbench.screenshot('compare-figures');
      await workbench.page.keyboard.press('Enter');
    });

    test('with the profile of form a fault is corrected here with one undo, and in the whole document once it was shown', async () => {
      const { workbench } = editor;
      const { workspace } = editor.server;
      writeFileSync(
        join(workspace, '补助细则.txt'),
        '2026年补助实施细则\n\n重点产业项目按投资额的5-10%给予补助，确保资金及时到位。\n\n技术改造项目按投资额的3-5%给予补助，由市财政局负责发放。\n',
      );
      mkdirSync(join(workspace, '.vscode'), { recursive: true });
      writeFileSync(
        join(workspace, '.vscode/settings.json'),
        JSON.stringify({ 'policyAnnotator.profile': 'contradictions-and-form' }),
      );
      await openFile(workbench, '补助细则.txt');
      await workbench.problemsCountIs('Infos: 1');
      await workbench.editor.quickFixes('5-10%', 0, 'Change to “5%—10%”');
      await workbench.editor.drawn('5%—10%');
      await workbench.page.keyboard.press('Control+Z');
      await workbench.editor.drawn('5-10%');
      await workbench.screenshot('form-finding');
      await workbench.editor.quickFixes('5-10%', 0, 'Correct all like it (2 in the document)');
      const rows = workbench.page.locator('.panel .monaco-list-row');
      await rows.filter({ hasText: '3-5%3%—5%' }).waitFor();
      await workbench.screenshot('form-preview');
      await rows.first().locator('.edit-checkbox').click();
      await workbench.page.locator('.panel .monaco-button', { hasText: 'Apply' }).click();
      await workbench.problemsCountIs('No Problems');
      for (const right of ['5%—10%', '3%—5%']) await workbench.editor.drawn(right);
      await workbench.editor.click('技术改造', 0);
      await workbench.page.keyboard.press('Control+Z');
      for (const wrong of ['5-10%', '3-5%']) await workbench.editor.drawn(wrong);
    });
  },
);
