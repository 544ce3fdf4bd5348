/**
 * The window of VS Code as a test sees it: a page object over the web workbench in a headless Chromium. Selectors are those of the version in
 * `codeServer.ts`; tests name no selector themselves where a method here does.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FrameLocator, type Locator, type Page, chromium as playwright } from 'playwright-core';
import { chromium } from './programs.ts';
import { type QuickInput, quickInputOf } from './quickInput.ts';
import { shownTexts } from './shownTexts.ts';
import { type TextEditor, textEditorOf } from './textEditor.ts';

const artifacts = join(import.meta.dirname, '../../artifacts');

export interface Workbench {
  /** For what has no method here. */
  readonly page: Page;
  readonly editor: TextEditor;
  readonly quickInput: QuickInput;
  /** Origins beyond this machine that the page asked for; none, if nothing is wrong. */
  readonly outsideRequests: ReadonlySet<string>;
  /** Opens the Problems panel; gives its rows (the first one is a file). */
  problems(): Promise<string[]>;
  /** What the status bar's counter of problems says: `Errors: 1, Warnings: 2` or `No Problems`. */
  problemsCount(): Promise<string>;
  /** Waits until that counter says so. */
  problemsCountIs(expected: string): Promise<void>;
  /** Opens a view container by the title of its icon in the activity bar, such as `Explorer`. */
  viewContainer(title: string): Promise<void>;
  /** Rows of a tree view of the side bar, which is unfolded if need be. */
  treeRows(view: string): Promise<string[]>;
  /** The rows themselves, to click, for a view that `treeRows` has unfolded. */
  tree(view: string): Locator;
  /** Text of the first notification. */
  notification(): Promise<string>;
  clearNotifications(): Promise<void>;
  /** The status bar item that the extension `publisher.name` made with this id. */
  statusItem(extension: string, id: string): Locator;
  /** Document of the (first) webview. */
  webview(): FrameLocator;
  /** Opens an output channel; gives its lines. */
  output(channel: string): Promise<Locator>;
  /** Title of the active tab. */
  activeTab(): Promise<string>;
  /** Puts the mouse where it does no harm: with Ctrl held over a word it would underline it as a link. */
  parkMouse(): Promise<void>;
  /** Writes artifacts/<name>.png, when what fades in has done so. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly width?: number;
  readonly height?: number;
}

/** Opens the workbench in a new browser and waits until the explorer shows the folder's files. */
export async function openWorkbench(
  address: string,
  { width = 1280, height = 800 }: WorkbenchOptions = {},
): Promise<Workbench> {
  const browser = await playwright.launch({
    executablePath: chromium.path!,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  try {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'en-US', reducedMotion: 'reduce' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await context.addInitScript({ path: join(import.meta.dirname, 'inPage.js') });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const outsideRequests = new Set<string>();
    page.on('request', (request) => {
      const { hostname, origin } = new URL(request.url());
      if (hostname && hostname !== '127.0.0.1') outsideRequests.add(origin);
    });
    await page.goto(address);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    return workbenchOf(page, outsideRequests, () => browser.close());
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function workbenchOf(page: Page, outsideRequests: ReadonlySet<string>, close: () => Promise<void>): Workbench {
  const quickInput = quickInputOf(page);
  const counter = page.locator('#status\\.problems a');
  const parkMouse = (): Promise<void> => page.mouse.move(3, 3);
  const pane = (view: string): Locator =>
    page.locator('.split-view-view .pane', { has: page.locator('.pane-header h3.title', { hasText: view }) });

  return {
    page,
    editor: textEditorOf(page),
    quickInput,
    outsideRequests,
    async problems() {
      await parkMouse();
      const rows = page.locator('.markers-panel .monaco-list-row');
      if (!(await page.locator('.markers-panel').isVisible())) await page.keyboard.press('Control+Shift+M');
      await rows.first().waitFor();
      return shownTexts(rows);
    },
    problemsCount: async () => (await counter.getAttribute('aria-label')) ?? '',
    problemsCountIs: (expected) => page.locator(`#status\\.problems a[aria-label="${expected}"]`).waitFor(),
    async viewContainer(title) {
      const icon = page.locator('.activitybar .action-item', { has: page.locator(`a[aria-label^="${title}"]`) });
      if (!(await icon.first().getAttribute('class'))?.includes('checked')) await icon.first().click();
    },
    async treeRows(view) {
      const header = pane(view).locator('.pane-header');
      if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
      const rows = pane(view).locator('.monaco-list-row');
      await rows.first().waitFor();
      return shownTexts(rows);
    },
    tree: (view) => pane(view).locator('.monaco-list-row'),
    async notification() {
      const messages = page.locator('.notifications-toasts .notification-list-item-message');
      await messages.first().waitFor();
      return (await shownTexts(messages))[0]!;
    },
    clearNotifications: () => quickInput.command('Notifications: Clear All Notifications'),
    statusItem: (extension, id) => page.locator(`.statusbar-item[id="${extension}.${id}"]`),
    webview: () => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame'),
    async output(channel) {
      await quickInput.command('Output: Show Output Channels');
      await quickInput.choose(channel, channel);
      return page.locator('.output-view .view-line');
    },
    activeTab: async () => (await shownTexts(page.locator('.tabs-container .tab.active .monaco-icon-label')))[0]!,
    parkMouse,
    async screenshot(name) {
      mkdirSync(artifacts, { recursive: true });
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(artifacts, `${name}.png`) });
    },
    close,
  };
}
