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
import { trackPolicyTexts } from './policyTexts.ts';
import { safeEdits } from './safeEdits.ts';
import { registerServerCommands } from './serverCommands.ts';
import { registerStatusItem } from './statusItem.ts';
import { registerTimelineView } from './timelineView.ts';

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const policyTexts = trackPolicyTexts();
  client = createLanguageClient(context, { ...policyTexts.middleware, ...hoverLinks, ...safeEdits });
  context.subscriptions.push(
    policyTexts,
    registerServerCommands(client),
    registerMentionCommands(client),
    registerExplainCommand(client),
    registerAliasCommand(client),
    registerAcceptCommand(client),
    registerCompareCommand(client),
    registerElementsView(client),
    registerTimelineView(client),
    registerStatusItem(client),
  );
  await client.start();
}

export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
