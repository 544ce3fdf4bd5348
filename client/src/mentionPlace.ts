/** Places that commands speak of: where a hover's link stands, or the cursor. */
import { Position, Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { MentionsAtParams } from '../../server/src/lsp/protocol.ts';

/** Where a hover's link stands. */
interface PlaceArgument {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

export interface Place {
  readonly uri: Uri;
  readonly position: Position;
}

export function placeFromArgument(argument: unknown): Place | null {
  if (typeof argument !== 'object' || argument === null) return null;
  const { uri, line, character } = argument as Partial<PlaceArgument>;
  if (typeof uri !== 'string' || typeof line !== 'number' || typeof character !== 'number') return null;
  return { uri: Uri.parse(uri), position: new Position(line, character) };
}

export function placeOfCursor(): Place | null {
  const editor = window.activeTextEditor;
  return editor ? { uri: editor.document.uri, position: editor.selection.active } : null;
}

/** The place as the protocol has it. */
export const wirePlace = (client: LanguageClient, { uri, position }: Place): MentionsAtParams => ({
  textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
  position: client.code2ProtocolConverter.asPosition(position),
});
