/** The side bar's tree of policy elements: projects, indicators and dates, what each is, and every place of it. */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type TextDocumentShowOptions,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import {
  type ElementGroup,
  type ElementPlace,
  type ElementPlacesParams,
  elementPlacesMethod,
  elementsChangedMethod,
  elementsMethod,
  type NameEntry,
} from '../../server/src/lsp/protocol.ts';
import { countedMentions } from './countedMentions.ts';

type Node =
  | { readonly is: 'group'; readonly group: ElementGroup }
  | { readonly is: 'element'; readonly element: NameEntry }
  | { readonly is: 'place'; readonly place: ElementPlace };

const icons = { project: 'project', indicator: 'graph', date: 'calendar' } as const;

export function registerElementsView(client: LanguageClient): Disposable {
  const changed = new EventEmitter<void>();
  const refresh = (): void => changed.fire();

  async function children(node?: Node): Promise<Node[]> {
    if (client.state !== State.Running) return [];
    switch (node?.is) {
      case undefined: {
        const groups = await client.sendRequest<readonly ElementGroup[]>(elementsMethod, {});
        return groups.filter(({ count }) => count > 0).map((group) => ({ is: 'group', group }));
      }
      case 'group':
        return node.group.items.map((element) => ({ is: 'element', element }));
      case 'element': {
        const params: ElementPlacesParams = { key: node.element.key };
        const places = await client.sendRequest<readonly ElementPlace[]>(elementPlacesMethod, params);
        return places.map((place) => ({ is: 'place', place }));
      }
      case 'place':
        return [];
    }
  }

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: children,
    getTreeItem: (node) =>
      node.is === 'group'
        ? groupItem(node.group)
        : node.is === 'element'
          ? elementItem(node.element)
          : placeItem(client, node.place),
  };

  return Disposable.from(
    changed,
    window.createTreeView('policyAnnotator.elements', { treeDataProvider: provider, showCollapseAll: true }),
    client.onNotification(elementsChangedMethod, refresh),
    client.onDidChangeState(refresh),
    commands.registerCommand('policyAnnotator.refreshElements', refresh),
  );
}

function groupItem({ kind, label, count }: ElementGroup): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  // Ids keep what is opened open while the tree changes under an edit.
  item.id = `group:${kind}`;
  item.description = String(count);
  item.iconPath = new ThemeIcon(icons[kind]);
  return item;
}

function elementItem({ key, label, detail, count }: NameEntry): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.id = `element:${key}`;
  item.description = [String(count), detail].filter((part) => part !== '').join(' · ');
  item.tooltip = `${label}: ${countedMentions(count)}`;
  return item;
}

function placeItem(client: LanguageClient, { uri, range, label, detail }: ElementPlace): TreeItem {
  // The place comes first: the sentence is long and may be cut off.
  const item = new TreeItem(detail);
  item.description = label;
  item.tooltip = `${detail}\n${label}`;
  const selection = client.protocol2CodeConverter.asRange(range);
  const options: TextDocumentShowOptions = { selection };
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Open'),
    arguments: [client.protocol2CodeConverter.asUri(uri), options],
  };
  return item;
}
