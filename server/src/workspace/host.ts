/** What the one mutable place of the product takes and gives: texts in, snapshots out. `createHost.ts` makes it. */
import type { AnalysisInput, analyse as analyseText } from '../analysis/analyse.ts';
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import type { Signal } from '../base/cancellation.ts';
import type { AcceptedFindings } from '../checks/acceptedFinding.ts';
import type { RuleFailure } from '../checks/findingStore.ts';
import type { Rule } from '../checks/rule.ts';
import type { RuleSettings } from '../checks/ruleSettings.ts';
import type { SharedFindings } from '../checks/sharedFindings.ts';
import type { Snapshot } from '../features/snapshot.ts';
import type { IndexPack } from '../index/packedPostings.ts';
import type { Glossary } from '../mentions/proposal.ts';
import type { Segmenter } from '../text/segmenter.ts';
import type { Pack } from './packFile.ts';

export interface HostDocument extends AnalysisInput {
  /** Analyse although nothing speaks for a policy text. */
  readonly force?: boolean;
}

export interface HostOptions {
  readonly tools: { readonly segmenter: Segmenter; readonly glossary: Glossary };
  readonly rules: readonly Rule[];
  readonly settings: RuleSettings;
  /** A rule failed; everything else goes on. */
  readonly onFailure: RuleFailure;
  /** A document could not be analysed; it is not in the snapshot then. */
  readonly onAnalysisFailure?: (uri: string, error: unknown) => void;
  /** The text of a document that came in a pack, read anew; undefined where it does not have the length that was analysed. */
  readonly textOfFile?: (uri: string, length: number) => string | undefined;
  /** The analysis; handed in by tests alone. */
  readonly analyse?: typeof analyseText;
}

export interface Host {
  /** Puts a document in or replaces it, at once. */
  setDocument(document: HostDocument): void;
  /** Puts many documents in, letting other work run. @throws Cancelled; what is in by then stays in. */
  setDocuments(
    documents: Iterable<HostDocument> | AsyncIterable<HostDocument>,
    signal: Signal,
    onDocument?: () => void,
  ): Promise<void>;
  /**
   * Puts the documents of a pack in that are wanted. What compares them with others is left to `settle`. False: the pack was made with
   * another glossary or other settings and was not put in.
   */
  addPack(pack: Pack, made: PackMade, isWanted: (uri: string) => boolean): boolean;
  /**
   * Puts packs with the same documents in the place of others and of documents that are in none; what changed meanwhile stays changed.
   * False, and nothing is done: one of the others has not been settled.
   */
  repack(old: readonly IndexPack[], made: readonly Repacked[]): boolean;
  /** Checks what `addPack` and new settings have left, letting other work run. @throws Cancelled; a later call goes on. */
  settle(signal: Signal): Promise<void>;
  /**
   * Puts findings in that are known of some packs, so that `settle` has to check only the keys that documents have which were then others
   * (`differing`: of these packs, counting now and not then, or the other way round) or which are not in packs.
   */
  putShared(shared: SharedFindings, packs: readonly IndexPack[], differing: readonly DocumentAnalysis[]): void;
  /** Whether a document of a pack was read with the glossary that counts now. */
  isCurrent(uri: string): boolean;
  /** Whether words can be had. */
  readonly hasSegmenter: boolean;
  /** What a pack must be made with to be put in. */
  readonly making: PackMade;
  removeDocument(uri: string): void;
  removeDocuments(uris: Iterable<string>): void;
  /** The documents that are in no pack, as far as they have been read with what counts now. */
  own(): readonly OwnDocument[];
  /** The analysis of a text that is not put in, whatever kind of text it is. */
  analysis(document: AnalysisInput): DocumentAnalysis;
  /** The document as it was last put in; undefined for those of packs, whose texts are not kept. */
  document(uri: string): HostDocument | undefined;
  /** The text of a document that was analysed; undefined where it can no longer be had. */
  textOf(uri: string): string | undefined;
  setRuleSettings(settings: RuleSettings): void;
  /** Marks the findings that are accepted, those there are and those to come. */
  setAccepted(accepted: AcceptedFindings): void;
  /**
   * Reads every document again with the new glossary, letting other work run; a later call ends an earlier one. Documents of packs stay
   * as they are until packs made with it are added. @throws Cancelled
   */
  setGlossary(glossary: Glossary, signal: Signal): Promise<void>;
  snapshot(): Snapshot;
}

export interface OwnDocument {
  readonly document: HostDocument;
  readonly analysis: DocumentAnalysis;
}

/** A pack with the documents that it was made from, in the same order; undefined for those that are to stay as they are. */
export interface Repacked {
  readonly pack: Pack;
  readonly from: readonly (DocumentAnalysis | undefined)[];
}

/** What the content of a pack depends on beside the files. Compared by identity. */
export interface PackMade {
  readonly glossary: Glossary;
  readonly settings: RuleSettings;
}
