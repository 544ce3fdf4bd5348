/** The extension's entry: starts the language client and hands it to commands and views. No analysis here. */
import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerAcceptCommand } from './acceptCommand.ts';
import { registerAliasCommand } from './aliasCommand.ts';
import { registerCompareCommand } from './compareCommand.ts';
import { registerElementsView } from './elementsView.ts';
import { registerExplainCommand } from './explainCommand.ts';
import { hoverLinks } from './hoverLinks.ts';
import { createLanguageClient } from './languageClient.ts';
import { registerMentionCommands } from './mentionCommands.ts';
import { treeChanges } from './placeTree.ts';
import { trackPolicyTexts } from './policyTexts.ts';
import { safeEdits } from './safeEdits.ts';
import { registerServerCommands } from './serverCommands.ts';
import { registerStatusItem } from './statusItem.ts';
import { registerTimelineView } from './timelineView.ts';
import { registerWrongEncoding } from './wrongEncoding.ts';

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const policyTexts = trackPolicyTexts();
  client = createLanguageClient(context, { ...policyTexts.middleware, ...hoverLinks, ...safeEdits });
  const changes = treeChanges(client);
  context.subscriptions.push(
    policyTexts,
    registerServerCommands(client),
    registerMentionCommands(client),
    registerExplainCommand(client),
    registerAliasCommand(client),
    registerAcceptCommand(client),
    registerCompareCommand(client),
    changes,
    registerElementsView(client, changes),
    registerTimelineView(client, changes),
    registerStatusItem(client),
    registerWrongEncoding(),
  );
  await client.start();
}

export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
