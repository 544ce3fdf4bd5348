/** What an editor may offer at a place, as plain data, and what an offer is made from. Types only. */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import type { Raw, Span } from '../base/span.ts';
import type { Finding } from '../checks/finding.ts';
import type { GlossaryAddition } from '../mentions/proposal.ts';
import type { Snapshot } from './snapshot.ts';
import type { Language } from './words.ts';

export interface TextEdit {
  readonly uri: string;
  /** Empty: the text is inserted. */
  readonly span: Span<Raw>;
  readonly text: string;
}

/** A command that the client runs, or hands to the server; it is offered to clients only that have said that they know it. */
export interface ActionCommand {
  readonly name: string;
  readonly argument: unknown;
}

export interface CodeAction {
  readonly title: string;
  /** The finding that the action settles, where it settles one. */
  readonly finding?: Finding;
  /** Edits of other documents than the one asked about are shown to the user before they are made. */
  readonly edits?: readonly TextEdit[];
  /** The edits are shown to the user before they are made although they are in the document asked about: they are out of sight. */
  readonly preview?: true;
  readonly command?: ActionCommand;
  /** An entry for the glossary of the document's folder. */
  readonly glossary?: GlossaryAddition;
}

export interface ActionRequest {
  readonly snapshot: Snapshot;
  readonly document: DocumentAnalysis;
  /** What is selected; empty where the cursor only stands. */
  readonly selection: Span<Raw>;
  readonly language: Language;
  /** The raw text of a document of the snapshot. */
  readonly textOf: (uri: string) => string | undefined;
}

/** Offers of one kind. Pure. */
export type ActionContributor = (request: ActionRequest) => readonly CodeAction[];
