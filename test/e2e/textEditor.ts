/**
 * The text editor of the workbench. Text is named by what is drawn: one line's text, its nth occurrence from the top (from 0). Only lines in
 * view are drawn, so `quickInput.goTo` a line first when it may be out of view.
 */
import type { Locator, Page } from 'playwright-core';
import { shownTexts } from './shownTexts.ts';

/** Where a text is drawn (its middle, in CSS pixels) and how. */
export interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** CSS values, such as `rgb(175, 0, 219)`, `400`, `italic`, `underline`. */
  readonly color: string;
  readonly fontWeight: string;
  readonly fontStyle: string;
  readonly textDecorationLine: string;
}

export interface Peek {
  readonly title: string;
  /** Files and, in those unfolded, the lines found. */
  readonly rows: readonly string[];
}

export interface TextEditor {
  /** Waits until `text` is drawn and says where and how. */
  drawn(text: string, nth?: number): Promise<Drawn>;
  /** Waits until lines and code lenses have not moved for 300 ms. */
  settled(): Promise<void>;
  /** Waits until `text` is drawn in another colour than `plain` (semantic tokens have arrived); gives the colour. */
  coloured(text: string, plain: string): Promise<string>;
  /** Rests the mouse on `text`; gives the text of each part of the hover. The hover stays. */
  hover(text: string, nth?: number): Promise<string[]>;
  /** The parts of the hover on the screen, to look into or to click a link in. */
  readonly hoverParts: Locator;
  /** Puts the cursor into `text` by a click. */
  click(text: string, nth?: number): Promise<void>;
  /** F12 on `text`; what opens is for the caller to await. */
  goToDefinition(text: string, nth?: number): Promise<void>;
  /** Shift+F12 on `text`: the peek view's title and rows. It stays open; Escape closes it. */
  peekReferences(text: string, nth?: number): Promise<Peek>;
  /** Ctrl+. on `text`: the titles offered; `apply` picks one of them, else the list is closed. */
  quickFixes(text: string, nth?: number, apply?: string): Promise<string[]>;
  /** F2 on `text`; gives the name that was offered for change. */
  rename(text: string, nth: number, to: string): Promise<string>;
  /** Ctrl+Space at the cursor: accessible labels of what is offered. The list stays open. */
  suggestions(): Promise<string[]>;
  /** Types at the cursor, Chinese as well. */
  type(text: string): Promise<void>;
  /** Ctrl+S; waits until the tab is clean. */
  save(): Promise<void>;
  /** Position of the cursor as the status bar tells it: `Ln 2, Col 8`. */
  cursor(): Promise<string>;
  readonly squiggles: Locator;
  readonly codeLenses: Locator;
  readonly inlayHints: Locator;
}

const squiggles = ['warning', 'error', 'info', 'hint']
  .map((severity) => `.editor-instance .view-overlays .squiggly-${severity}`)
  .join(', ');

export function textEditorOf(page: Page): TextEditor {
  const hoverParts = page.locator('.monaco-hover:not(.hidden) .hover-row');
  const literal = (value: unknown): string => JSON.stringify(value);
  const look = (text: string, nth: number): Promise<Drawn | null> =>
    page.evaluate(`editorProbe.point(${literal(text)}, ${nth})`);

  const drawn = async (text: string, nth = 0): Promise<Drawn> => {
    await page.waitForFunction(`editorProbe.point(${literal(text)}, ${nth}) !== null`);
    return (await look(text, nth))!;
  };

  const settled = async (): Promise<void> => {
    const layout = (): Promise<string> => page.evaluate('editorProbe.layout()');
    let last = await layout();
    let since = performance.now();
    const deadline = since + 15_000;
    while (performance.now() - since < 300) {
      if (performance.now() > deadline) throw new Error('the editor does not come to rest');
      await page.waitForTimeout(50);
      const now = await layout();
      if (now !== last) {
        last = now;
        since = performance.now();
      }
    }
  };

  // A click is swallowed while another widget closes: it is repeated until the cursor stands there.
  const click = async (text: string, nth = 0): Promise<void> => {
    for (let attempt = 0; attempt < 10; attempt++) {
      const place = await drawn(text, nth);
      await page.mouse.click(place.x, place.y);
      const isThere = page.waitForFunction(`editorProbe.isCursorAt(${literal(place)})`, null, { timeout: 1000 });
      if (await isThere.then(Boolean, () => false)) return;
    }
    throw new Error(`the cursor does not go to ${text}`);
  };

  const restMouseOn = async (text: string, nth: number): Promise<void> => {
    // The widget is used again and again: without leaving first, the text of the hover before would be read.
    const lines = await page.locator('.editor-instance .view-lines').first().boundingBox();
    await page.mouse.move(lines!.x + lines!.width - 10, lines!.y + lines!.height - 10);
    await page.waitForFunction('!editorProbe.isHoverShown()');
    await settled();
    const place = await drawn(text, nth);
    await page.mouse.move(place.x + 1, place.y + 1);
    await page.mouse.move(place.x, place.y, { steps: 3 });
  };

  return {
    drawn,
    settled,
    async coloured(text, plain) {
      const differ = `editorProbe.point(${literal(text)}, 0)?.color !== editorProbe.point(${literal(plain)}, 0)?.color`;
      await Promise.all([drawn(text), drawn(plain)]);
      await page.waitForFunction(differ);
      return (await drawn(text)).color;
    },
    // A server that is still reading answers with nothing, and the editor does not ask again by itself.
    async hover(text, nth = 0) {
      const shown = hoverParts.filter({ hasNotText: /^(Loading|正在加载)/ }).first();
      for (let attempt = 1; ; attempt++) {
        await restMouseOn(text, nth);
        const waited = shown.waitFor({ timeout: 4000 }).then(() => true);
        if (await waited.catch((error) => attempt === 5 && Promise.reject(error))) return shownTexts(hoverParts);
      }
    },
    hoverParts,
    click,
    async goToDefinition(text, nth) {
      await click(text, nth);
      await page.keyboard.press('F12');
    },
    async peekReferences(text, nth) {
      await click(text, nth);
      await page.keyboard.press('Shift+F12');
      const rows = page.locator('.reference-zone-widget .ref-tree .monaco-list-row');
      await rows.first().waitFor();
      const [title = ''] = await shownTexts(page.locator('.reference-zone-widget .head .peekview-title'));
      return { title, rows: await shownTexts(rows) };
    },
    async quickFixes(text, nth, apply) {
      const rows = page.locator('.action-widget .monaco-list-row.action');
      const wanted = apply === undefined ? rows.first() : rows.filter({ hasText: apply }).first();
      // What is offered depends on diagnostics that may still be on their way: asked for again until it is there.
      for (let attempt = 1; ; attempt++) {
        await click(text, nth);
        await page.keyboard.press('Control+.');
        try {
          await wanted.waitFor({ timeout: 3000 });
          break;
        } catch (error) {
          if (attempt === 6) throw error;
          await page.keyboard.press('Escape');
        }
      }
      const titles = await shownTexts(rows);
      if (apply === undefined) await page.keyboard.press('Escape');
      else await wanted.click({ force: true });
      await rows.first().waitFor({ state: 'hidden' });
      return titles;
    },
    async rename(text, nth, to) {
      await click(text, nth);
      await page.keyboard.press('F2');
      const field = page.locator('.rename-box input.rename-input');
      await field.waitFor();
      const offered = await field.inputValue();
      await field.fill(to);
      await page.keyboard.press('Enter');
      await field.waitFor({ state: 'hidden' });
      return offered;
    },
    async suggestions() {
      await page.keyboard.press('Control+Space');
      const rows = page.locator('.suggest-widget.visible .monaco-list-row');
      await rows.first().waitFor();
      const labels = await rows.all();
      return Promise.all(labels.map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
    },
    type: (text) => page.keyboard.insertText(text),
    async save() {
      await page.keyboard.press('Control+S');
      await page.locator('.tab.active:not(.dirty)').waitFor();
    },
    cursor: () => page.locator('#status\\.editor\\.selection').innerText(),
    squiggles: page.locator(squiggles),
    codeLenses: page.locator('.editor-instance .codelens-decoration a'),
    inlayHints: page.locator('.editor-instance .view-line [class*="dyn-rule"]'),
  };
}
