/** What the trees of the side bar have in common: asked for from the server while it runs, refreshed when what it knows changes, leading to places. */
import {
  Disposable,
  type Event,
  EventEmitter,
  type TextDocumentShowOptions,
  type TreeDataProvider,
  type TreeItem,
  window,
} from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { elementsChangedMethod, type WireRange } from '../../server/src/lsp/protocol.ts';
import { say } from './say.ts';

export interface PlaceTree<Node> {
  /** Of the manifest. */
  readonly view: string;
  /** Of the root where no node is given. Asked for only while the server runs. */
  readonly children: (node?: Node) => Promise<readonly Node[]>;
  readonly item: (node: Node) => TreeItem;
}

/** When what the trees show may have changed. One for all trees: of two handlers of a notification a client keeps the last. */
export interface TreeChanges extends Disposable {
  readonly event: Event<void>;
  /** Asks the server again for what is shown. */
  readonly refresh: () => void;
}

export function treeChanges(client: LanguageClient): TreeChanges {
  const changed = new EventEmitter<void>();
  const refresh = (): void => changed.fire();
  const all = Disposable.from(
    changed,
    client.onNotification(elementsChangedMethod, refresh),
    client.onDidChangeState(refresh),
  );
  return { event: changed.event, refresh, dispose: () => all.dispose() };
}

export function registerPlaceTree<Node>(
  client: LanguageClient,
  changes: TreeChanges,
  { view, children, item }: PlaceTree<Node>,
): Disposable {
  const treeDataProvider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changes.event,
    getChildren: async (node) => (client.state === State.Running ? [...(await children(node))] : []),
    getTreeItem: item,
  };
  return window.createTreeView(view, { treeDataProvider, showCollapseAll: true });
}

/** The click on an item that stands for a place in a text. */
export function openingOf(
  client: LanguageClient,
  { uri, range }: { readonly uri: string; readonly range: WireRange },
): NonNullable<TreeItem['command']> {
  const options: TextDocumentShowOptions = { selection: client.protocol2CodeConverter.asRange(range) };
  return {
    command: 'vscode.open',
    title: say('Open'),
    arguments: [client.protocol2CodeConverter.asUri(uri), options],
  };
}
