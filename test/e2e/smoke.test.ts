/** The packed extension runs in a real VS Code, its server answers there, and nothing leaves the machine. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeInEditor } from './describeInEditor.ts';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
const file = '001_4ab6b7c2d6808947.txt';

describeInEditor('in a real VS Code', { file }, (editor) => {
  test('a document is shown', async () => {
    const { workbench } = editor;
    await workbench.quickInput.goTo(1);
    const text = readFileSync(join(editor.server.workspace, file), 'utf8');
    const firstLine = text.split('\n').find((line) => line.trim())!;
    const { width, color } = await workbench.editor.drawn(firstLine.trim());
    assert.ok(width > 10, `the first line is drawn ${width} pixels wide`);
    assert.match(color, /^rgb/);
    await workbench.editor.settled();
    await workbench.screenshot('document');
  });

  test('the language server answers', async () => {
    const parts = await editor.workbench.editor.hover('1月10日');
    assert.match(parts.join('\n'), /2025-01-10/);
    await editor.workbench.screenshot('hover');
  });

  test('the extension is installed and runs', async () => {
    const { workbench } = editor;
    await workbench.quickInput.command('Developer: Show Running Extensions');
    const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', {
      hasText: manifest.displayName,
    });
    await row.filter({ hasText: /Activation: \d+ms|激活/ }).waitFor();
    await workbench.screenshot('running-extensions');
  });

  test('the page asks nothing beyond this machine', () => {
    assert.deepEqual([...editor.workbench.outsideRequests], []);
  });
});
