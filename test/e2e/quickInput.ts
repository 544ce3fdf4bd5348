/** The box at the top of the window: command palette, quick open, go to line and symbol, and the lists that an extension asks from. */
import type { Locator, Page } from 'playwright-core';

const widget = '.quick-input-widget:not(.hidden)';

export interface QuickInput {
  /** The field, when the box is open. */
  readonly field: Locator;
  /** The rows offered, when the box is open. */
  readonly rows: Locator;
  /** F1: runs the command with this title (as the palette shows it). */
  command(title: string): Promise<void>;
  /** Ctrl+P: opens a file of the workspace by its name. */
  open(name: string): Promise<void>;
  /** Ctrl+G: puts the cursor at a line and column, both from 1, columns in UTF-16 units. */
  goTo(line: number, column?: number): Promise<void>;
  /** Ctrl+Shift+O: names of the symbols of the open document. */
  documentSymbols(): Promise<string[]>;
  /** Ctrl+T: labels of the workspace symbols found for `query`. */
  workspaceSymbols(query: string): Promise<string[]>;
  /** Takes the row with this text of a list that an extension opened; `filter` is typed first. */
  choose(row: string, filter?: string): Promise<void>;
  /** Answers a box that asks for text. */
  answer(text: string): Promise<void>;
}

export function quickInputOf(page: Page): QuickInput {
  const field = page.locator(`${widget} .quick-input-box input`);
  const rows = page.locator(`${widget} .quick-input-list .monaco-list-row`);
  const labels = page.locator(`${widget} .quick-input-list .monaco-list-row .label-name`);

  /** The box has gone and the keyboard is back in a part of the window. */
  const closed = async (): Promise<void> => {
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await page.waitForFunction("!!document.activeElement?.closest('.editor-instance, .part')");
  };
  // The box closes again when an editor that is still opening takes the keyboard: it is asked for until the text stands in it.
  const show = async (keys: string, text: string): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      await page.keyboard.press(keys);
      const filled = field.fill(text, { timeout: 2000 }).then(() => true);
      if (await filled.catch((error) => attempt === 10 && Promise.reject(error))) return;
    }
  };
  const take = async (row: string): Promise<void> => {
    await rows.filter({ hasText: row }).first().waitFor();
    await page.keyboard.press('Enter');
  };
  const symbols = async (): Promise<string[]> => {
    await labels.first().waitFor();
    const names = await labels.allInnerTexts();
    await page.keyboard.press('Escape');
    await closed();
    // An icon comes before the name, as a character of a font of its own.
    return names.map((name) => name.replace(/^[\p{Co}\s]+/u, '').trim());
  };

  return {
    field,
    rows,
    async command(title) {
      await show('F1', `>${title}`);
      await take(title);
    },
    async open(name) {
      await show('Control+P', name);
      await take(name);
      await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
      await page.locator('.editor-instance .view-lines .view-line').first().waitFor();
    },
    async goTo(line, column = 1) {
      await show('Control+G', `:${line}:${column}`);
      await page.keyboard.press('Enter');
      await closed();
      const place = new RegExp(`^(Ln|行) ?${line}, (Col|列) ?${column}\\b`);
      await page.locator('#status\\.editor\\.selection').filter({ hasText: place }).waitFor();
    },
    async documentSymbols() {
      await page.keyboard.press('Control+Shift+O');
      return symbols();
    },
    async workspaceSymbols(query) {
      await show('Control+T', `#${query}`);
      return symbols();
    },
    async choose(row, filter) {
      await field.waitFor();
      if (filter !== undefined) await field.fill(filter);
      await rows.filter({ hasText: row }).first().waitFor();
      await rows.filter({ hasText: row }).first().click();
    },
    async answer(text) {
      await field.waitFor();
      await field.fill(text);
      await page.keyboard.press('Enter');
    },
  };
}
