/** Opens a file of the workspace in tests that come back to files: quick open lists those at once, before it has looked for what was typed. */
import type { Workbench } from './workbench.ts';

/** The editor has the keyboard and its lines rest afterwards. */
export async function openFile({ page, editor }: Workbench, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  const box = page.locator('.quick-input-widget:not(.hidden)');
  await box.locator('.quick-input-box input').fill(name);
  await box.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
  await editor.settled();
}
