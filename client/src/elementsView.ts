/** The side bar's tree of policy elements: projects, indicators and dates, what each is, and every place of it. */
import { commands, Disposable, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type ElementGroup,
  type ElementPlace,
  type ElementPlacesParams,
  elementPlacesMethod,
  elementsMethod,
  type NameEntry,
} from '../../server/src/lsp/protocol.ts';
import { countedMentions } from './countedMentions.ts';
import { openingOf, registerPlaceTree, type TreeChanges } from './placeTree.ts';

type Node =
  | { readonly is: 'group'; readonly group: ElementGroup }
  | { readonly is: 'element'; readonly element: NameEntry }
  | { readonly is: 'place'; readonly place: ElementPlace };

const icons = { project: 'project', indicator: 'graph', date: 'calendar' } as const;

export function registerElementsView(client: LanguageClient, changes: TreeChanges): Disposable {
  async function children(node?: Node): Promise<readonly Node[]> {
    switch (node?.is) {
      case undefined: {
        const groups = await client.sendRequest<readonly ElementGroup[]>(elementsMethod);
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

  const item = (node: Node): TreeItem =>
    node.is === 'group'
      ? groupItem(node.group)
      : node.is === 'element'
        ? elementItem(node.element)
        : placeItem(client, node.place);

  return Disposable.from(
    registerPlaceTree(client, changes, { view: 'policyAnnotator.elements', children, item }),
    commands.registerCommand('policyAnnotator.refreshElements', changes.refresh),
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

function placeItem(client: LanguageClient, place: ElementPlace): TreeItem {
  const { label, detail } = place;
  // The place comes first: the sentence is long and may be cut off.
  const item = new TreeItem(detail);
  item.description = label;
  item.tooltip = `${detail}\n${label}`;
  item.command = openingOf(client, place);
  return item;
}
