/** The side bar's view of targets and results: indicators, and what each year was to bring and brought. Asked for when it is looked at. */
import {
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
  elementsChangedMethod,
  type TimelineEntry,
  type TimelinePointEntry,
  type TimelinePointsParams,
  timelinePointsMethod,
  timelinesMethod,
} from '../../server/src/lsp/protocol.ts';

type Node =
  | { readonly is: 'indicator'; readonly entry: TimelineEntry }
  | { readonly is: 'point'; readonly point: TimelinePointEntry };

const icons = { target: 'target', forecast: 'eye', actual: 'pass' } as const;

export function registerTimelineView(client: LanguageClient): Disposable {
  const changed = new EventEmitter<void>();
  const refresh = (): void => changed.fire();

  async function children(node?: Node): Promise<Node[]> {
    if (client.state !== State.Running || node?.is === 'point') return [];
    if (node === undefined) {
      const entries = await client.sendRequest<readonly TimelineEntry[]>(timelinesMethod, {});
      return entries.map((entry) => ({ is: 'indicator', entry }));
    }
    const params: TimelinePointsParams = { key: node.entry.key };
    const points = await client.sendRequest<readonly TimelinePointEntry[]>(timelinePointsMethod, params);
    return points.map((point) => ({ is: 'point', point }));
  }

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: children,
    getTreeItem: (node) => (node.is === 'indicator' ? indicatorItem(node.entry) : pointItem(client, node.point)),
  };

  return Disposable.from(
    changed,
    window.createTreeView('policyAnnotator.timeline', { treeDataProvider: provider, showCollapseAll: true }),
    client.onNotification(elementsChangedMethod, refresh),
    client.onDidChangeState(refresh),
  );
}

function indicatorItem({ key, label, detail, count }: TimelineEntry): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.id = `timeline:${key}`;
  item.description = [detail, String(count)].filter((part) => part !== '').join(' · ');
  item.iconPath = new ThemeIcon('graph-line');
  return item;
}

function pointItem(client: LanguageClient, { uri, range, role, label, detail, excerpt }: TimelinePointEntry): TreeItem {
  const item = new TreeItem(label);
  item.description = detail;
  item.tooltip = `${label}\n${excerpt}\n${detail}`;
  item.iconPath = new ThemeIcon(role ? icons[role] : 'circle-outline');
  const options: TextDocumentShowOptions = { selection: client.protocol2CodeConverter.asRange(range) };
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Open'),
    arguments: [client.protocol2CodeConverter.asUri(uri), options],
  };
  return item;
}
