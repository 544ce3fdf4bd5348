/** Comparing figures: picks two documents, or one and its last committed version, and shows the editor's diff with a list of figures. */
import {
  commands,
  type Disposable,
  extensions,
  type QuickPickItem,
  Selection,
  TabInputText,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type CompareFiguresParams,
  type CompareFiguresResult,
  compareFiguresMethod,
  type FigureDifferenceItem,
} from '../../server/src/lsp/protocol.ts';
import { say } from './say.ts';

export const registerCompareCommand = (client: LanguageClient): Disposable =>
  commands.registerCommand('policyAnnotator.compareFigures', async (_clicked?: unknown, selected?: unknown) => {
    const pair = pairFrom(selected) ?? (await pickPair());
    if (!pair) return;
    const [before, after] = await Promise.all(pair.map(opened));
    if (before && after) await compare(client, before, after);
  });

type Pair = readonly [before: Uri, after: Uri];

/** Two files selected in the explorer. */
function pairFrom(selected: unknown): Pair | null {
  if (!Array.isArray(selected) || selected.length !== 2) return null;
  const [before, after] = selected;
  return before instanceof Uri && after instanceof Uri ? [before, after] : null;
}

async function opened(uri: Uri): Promise<TextDocument | null> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    void window.showErrorMessage(say('{0} cannot be opened, or has no committed version.', nameOf(uri)));
    return null;
  }
}

const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

interface Choice extends QuickPickItem {
  readonly uri?: Uri;
}

/** The document in the editor against what the user chooses. */
async function pickPair(): Promise<Pair | null> {
  const after = window.activeTextEditor?.document.uri ?? (await pickFile());
  if (!after) return null;
  const committed = await committedVersion(after);
  const choices: Choice[] = [
    ...(committed ? [{ label: `$(git-commit) ${say('The last committed version')}`, uri: committed }] : []),
    ...openFiles()
      .filter((uri) => uri.toString() !== after.toString())
      .map((uri) => ({ label: `$(file) ${nameOf(uri)}`, description: workspace.asRelativePath(uri), uri })),
    { label: `$(folder-opened) ${say('Choose a file…')}` },
  ];
  const choice = await window.showQuickPick(choices, {
    title: say('Compare the figures of {0} with', nameOf(after)),
    matchOnDescription: true,
  });
  if (!choice) return null;
  const before = choice.uri ?? (await pickFile());
  return before ? [before, after] : null;
}

const pickFile = async (): Promise<Uri | undefined> =>
  (await window.showOpenDialog({ title: say('Compare figures'), canSelectMany: false }))?.[0];

function openFiles(): readonly Uri[] {
  const uris = window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof TabInputText ? [input.uri] : []));
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

/** What is used of the interface of VS Code's own git extension. */
interface GitApi {
  getRepository(uri: Uri): unknown;
  toGitUri(uri: Uri, ref: string): Uri;
}

/** The address under which the git extension has the committed text; null where there is no repository or no such extension. */
async function committedVersion(uri: Uri): Promise<Uri | null> {
  const extension = extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  if (!extension || uri.scheme !== 'file') return null;
  try {
    const git = (await extension.activate()).getAPI(1);
    return git.getRepository(uri) ? git.toGitUri(uri, 'HEAD') : null;
  } catch {
    // Git may be switched off by a setting.
    return null;
  }
}

async function compare(client: LanguageClient, before: TextDocument, after: TextDocument): Promise<void> {
  const params: CompareFiguresParams = {
    before: { name: nameOf(before.uri), text: before.getText() },
    after: { name: nameOf(after.uri), text: after.getText() },
  };
  const { summary, items } = await client.sendRequest<CompareFiguresResult>(compareFiguresMethod, params);
  const title = say('Figures: {0} ↔ {1}', nameOf(before.uri), nameOf(after.uri));
  await commands.executeCommand('vscode.diff', before.uri, after.uri, title, { preview: false });
  if (items.length === 0) void window.showInformationMessage(summary);
  else showList(client, before, after, summary, items);
}

interface DifferenceItem extends QuickPickItem {
  readonly difference: FigureDifferenceItem;
}

/** The list leads through the diff: what is chosen in it is shown in both texts. */
function showList(
  client: LanguageClient,
  before: TextDocument,
  after: TextDocument,
  summary: string,
  differences: readonly FigureDifferenceItem[],
): void {
  const list = window.createQuickPick<DifferenceItem>();
  list.title = summary;
  list.placeholder = say('Go to a difference');
  list.matchOnDetail = true;
  list.items = differences.map((difference) => ({
    label: difference.label,
    detail: difference.detail,
    difference,
  }));
  const show = ({ difference }: DifferenceItem): void => {
    reveal(client, before, difference.before);
    reveal(client, after, difference.after);
  };
  list.onDidChangeActive(([active]) => active && show(active));
  list.onDidAccept(() => list.hide());
  list.onDidHide(() => list.dispose());
  list.show();
}

function reveal(client: LanguageClient, document: TextDocument, wire: FigureDifferenceItem['before']): void {
  const editor = window.visibleTextEditors.find((one) => one.document.uri.toString() === document.uri.toString());
  const range = client.protocol2CodeConverter.asRange(wire);
  if (!editor || !range) return;
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
