/** Opens a file of the workspace in tests that come back to files: quick open lists those at once, before it has looked for what was typed. */
import type { Workbench } from './workbench.ts';

/** The editor has the keyboard and its lines rest afterwards. */
export async function openFile({ page, editor }: Workbench, name: string): Promise<void> {
  const box = page.locator('.quick-input-widget:not(.hidden)');
  const row = box.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
  // Quick open looks once, when it opens: a file that is new on the disk may not be there yet.
  for (let tries = 1; ; tries++) {
    await page.keyboard.press('Control+P');
    await box.locator('.quick-input-box input').fill(name);
    const found = await row.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
    if (found) break;
    if (tries === 6) throw new Error(`quick open does not find ${name}`);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Enter');
  await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
  await editor.settled();
}
