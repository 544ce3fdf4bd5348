/** The side bar's view of targets and results: indicators, and what each year was to bring and brought. Asked for when it is looked at. */
import { type Disposable, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type TimelineEntry,
  type TimelinePointEntry,
  type TimelinePointsParams,
  timelinePointsMethod,
  timelinesMethod,
} from '../../server/src/lsp/protocol.ts';
import { openingOf, registerPlaceTree, type TreeChanges } from './placeTree.ts';

type Node =
  | { readonly is: 'indicator'; readonly entry: TimelineEntry }
  | { readonly is: 'point'; readonly point: TimelinePointEntry };

const icons = { target: 'target', forecast: 'eye', actual: 'pass' } as const;

export function registerTimelineView(client: LanguageClient, changes: TreeChanges): Disposable {
  async function children(node?: Node): Promise<readonly Node[]> {
    if (node?.is === 'point') return [];
    if (node === undefined) {
      const entries = await client.sendRequest<readonly TimelineEntry[]>(timelinesMethod);
      return entries.map((entry) => ({ is: 'indicator', entry }));
    }
    const params: TimelinePointsParams = { key: node.entry.key };
    const points = await client.sendRequest<readonly TimelinePointEntry[]>(timelinePointsMethod, params);
    return points.map((point) => ({ is: 'point', point }));
  }

  const item = (node: Node): TreeItem =>
    node.is === 'indicator' ? indicatorItem(node.entry) : pointItem(client, node.point);

  return registerPlaceTree(client, changes, { view: 'policyAnnotator.timeline', children, item });
}

function indicatorItem({ key, label, detail, count }: TimelineEntry): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.id = `timeline:${key}`;
  item.description = [detail, String(count)].filter((part) => part !== '').join(' · ');
  item.iconPath = new ThemeIcon('graph-line');
  return item;
}

function pointItem(client: LanguageClient, point: TimelinePointEntry): TreeItem {
  const { role, label, detail, excerpt } = point;
  const item = new TreeItem(label);
  item.description = detail;
  item.tooltip = `${label}\n${excerpt}\n${detail}`;
  item.iconPath = new ThemeIcon(role ? icons[role] : 'circle-outline');
  item.command = openingOf(client, point);
  return item;
}
