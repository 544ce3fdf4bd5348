/** The commands that lead from a mention to others: all of them, one of a list of names, the next and the previous. */
import {
  commands,
  Disposable,
  env,
  type Location,
  type QuickPickItem,
  QuickPickItemKind,
  Selection,
  TextEditorRevealType,
  window,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type MentionsAtResult,
  type MentionsOfParams,
  type MentionsOfResult,
  mentionsAtMethod,
  mentionsOfMethod,
  type NameEntry,
  type NeighbourMentionParams,
  namesMethod,
  neighbourMentionMethod,
  type WireRange,
} from '../../server/src/lsp/protocol.ts';
import { countedMentions } from './countedMentions.ts';
import { type Place, placeFromArgument, placeOfCursor, wirePlace } from './mentionPlace.ts';
import { say } from './say.ts';

type Show = (places: readonly Location[], at: Place) => Promise<void>;

export function registerMentionCommands(client: LanguageClient): Disposable {
  const jump = async (argument: unknown, show: Show): Promise<void> => {
    const at = placeFromArgument(argument) ?? placeOfCursor();
    const found = at && (await mentionsAt(client, at));
    if (at && found) await show(locationsOf(client, found), at);
    else await pick(client, show);
  };
  return Disposable.from(
    commands.registerCommand('policyAnnotator.jumpToAllMentions', (argument) => jump(argument, peek)),
    commands.registerCommand('policyAnnotator.listAllMentions', () => jump(undefined, listInSideBar)),
    commands.registerCommand('policyAnnotator.pickMentions', () => pick(client, peek)),
    commands.registerCommand('policyAnnotator.nextMention', () => goToNeighbour(client, 'next')),
    commands.registerCommand('policyAnnotator.previousMention', () => goToNeighbour(client, 'previous')),
    commands.registerCommand('policyAnnotator.copyMention', async (text: unknown) => {
      if (typeof text !== 'string') return;
      await env.clipboard.writeText(text);
      window.setStatusBarMessage(say('Copied: {0}', text), 4000);
    }),
  );
}

const mentionsAt = (client: LanguageClient, place: Place): Promise<MentionsAtResult | null> =>
  client.sendRequest(mentionsAtMethod, wirePlace(client, place));

const locationsOf = (client: LanguageClient, { locations }: MentionsOfResult): Location[] =>
  locations.map((location) => client.protocol2CodeConverter.asLocation(location));

/** The editor's own list of places, opened in the text. */
const peek: Show = async (places, { uri, position }) => {
  // A hover's link may be clicked while another editor has the focus.
  await window.showTextDocument(uri, { preserveFocus: false });
  await commands.executeCommand('editor.action.showReferences', uri, position, places);
};

/** The references view of the side bar; it asks for references where the cursor stands, so the cursor goes there first. */
const listInSideBar: Show = async (_places, { uri, position }) => {
  await window.showTextDocument(uri, { selection: new Selection(position, position) });
  await commands.executeCommand('references-view.findReferences');
};

async function pick(client: LanguageClient, show: Show): Promise<void> {
  const names = client.sendRequest<readonly NameEntry[]>(namesMethod);
  const picked = await window.showQuickPick<NameItem>(names.then(itemsOf), {
    title: say('Jump to all mentions'),
    placeHolder: say('A project or an indicator'),
    matchOnDescription: true,
  });
  if (!picked?.key) return;
  const params: MentionsOfParams = { key: picked.key };
  const found = await client.sendRequest<MentionsOfResult | null>(mentionsOfMethod, params);
  const places = found ? locationsOf(client, found) : [];
  const [first] = places;
  if (first) await show(places, { uri: first.uri, position: first.range.start });
}

interface NameItem extends QuickPickItem {
  readonly key?: string;
}

function itemsOf(names: readonly NameEntry[]): NameItem[] {
  if (names.length === 0) return [{ label: say('No policy text has been read yet') }];
  const items: NameItem[] = [];
  let before: NameEntry['kind'] | undefined;
  for (const { key, label, kind, detail, count } of names) {
    if (kind !== before) items.push({ label: kinds[kind].label(), kind: QuickPickItemKind.Separator });
    before = kind;
    const description = [countedMentions(count), detail].filter((part) => part !== '').join(' · ');
    items.push({ key, label: `$(${kinds[kind].icon}) ${label}`, description });
  }
  return items;
}

const kinds = {
  project: { icon: 'project', label: () => say('Projects') },
  indicator: { icon: 'graph', label: () => say('Indicators') },
  date: { icon: 'calendar', label: () => say('Dates') },
} as const;

async function goToNeighbour(client: LanguageClient, direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const params: NeighbourMentionParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
    // From the start of what is selected: after a step that is the whole mention, and the next one may follow without a gap.
    position: client.code2ProtocolConverter.asPosition(editor.selection.start),
    direction,
  };
  const range = await client.sendRequest<WireRange | null>(neighbourMentionMethod, params);
  const target = client.protocol2CodeConverter.asRange(range);
  if (!target) {
    window.setStatusBarMessage(say('No mention in this document.'), 4000);
    return;
  }
  editor.selection = new Selection(target.start, target.end);
  editor.revealRange(target, TextEditorRevealType.InCenterIfOutsideViewport);
}
