/**
 * What the client and the server of this product say to each other beyond the Language Server Protocol. Types and names only: the
 * client imports this file too.
 */

import type { GlossaryAddition } from '../mentions/proposal.ts';

/** As in the Language Server Protocol: lines and UTF-16 columns from 0. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}
export interface WireLocation {
  readonly uri: string;
  readonly range: WireRange;
}
interface WirePlace {
  readonly textDocument: { readonly uri: string };
  readonly position: WirePosition;
}

/** `initializationOptions` of the `initialize` request; all optional. */
export interface InitializationOptions {
  /** URI of the folder that holds the rules' pages (`<id>.md`), with or without an ending slash. */
  readonly rulesBase?: string;
  /** `zh-cn`, `en` …; the request's own `locale` where it is absent. */
  readonly locale?: string;
  /** Settings for clients that cannot be asked (`workspace/configuration`); of others those that count until they are. */
  readonly settings?: unknown;
  /** URI of a folder of the editor's own in which what was read may be kept for the next start. */
  readonly storage?: string;
  /** Commands of code actions that the client can run; actions with others are not offered. */
  readonly commands?: readonly string[];
}

/** All mentions of what stands at a position. */
export const mentionsAtMethod = 'policyAnnotator/mentionsAt';
export type MentionsAtParams = WirePlace;
export interface MentionsAtResult extends MentionsOfResult {
  /** The mention at the position. */
  readonly range: WireRange;
}

/** Why the mention at a position is read as it is; null where none stands there. */
export const explainMethod = 'policyAnnotator/explain';
export type ExplainParams = WirePlace;
export interface ExplainResult {
  /** The mention as read. */
  readonly title: string;
  readonly lines: readonly string[];
}

/** Everything that has a name, for a pick list. No parameters. */
export const namesMethod = 'policyAnnotator/names';
export interface NameEntry {
  /** Says to `mentionsOf` which thing is meant. */
  readonly key: string;
  readonly kind: 'project' | 'indicator' | 'date';
  readonly label: string;
  readonly detail: string;
  /** Mentions in all documents. */
  readonly count: number;
}

/** All mentions of one named thing; null where no document has it any more. */
export const mentionsOfMethod = 'policyAnnotator/mentionsOf';
export interface MentionsOfParams {
  readonly key: string;
}
export interface MentionsOfResult {
  readonly title: string;
  readonly locations: readonly WireLocation[];
}

/** The tree of policy elements. No parameters: the groups with their items. The places of an item are asked for when it is opened. */
export const elementsMethod = 'policyAnnotator/elements';
export interface ElementGroup {
  readonly kind: 'project' | 'indicator' | 'date';
  readonly label: string;
  /** Number of items. */
  readonly count: number;
  readonly items: readonly NameEntry[];
}

/** The places of one item of the tree, by document, then by place. */
export const elementPlacesMethod = 'policyAnnotator/elementPlaces';
export interface ElementPlacesParams {
  readonly key: string;
}
export interface ElementPlace extends WireLocation {
  /** The sentence, cut to a line. */
  readonly label: string;
  /** Document and line. */
  readonly detail: string;
}

/** Indicators of which more than one year or role is known. No parameters. The points of one are asked for when it is opened. */
export const timelinesMethod = 'policyAnnotator/timelines';
export interface TimelineEntry {
  readonly key: string;
  readonly label: string;
  /** The place, where one is known. */
  readonly detail: string;
  /** Points of the line. */
  readonly count: number;
}

/** Targets, forecasts and results of one indicator, by period; empty where no document has it any more. */
export const timelinePointsMethod = 'policyAnnotator/timelinePoints';
export interface TimelinePointsParams {
  readonly key: string;
}
export interface TimelinePointEntry extends WireLocation {
  readonly role: 'target' | 'forecast' | 'actual' | null;
  /** Period, role and figure: `2025年 目标 ≥ +5.5%`. */
  readonly label: string;
  /** Documents that say it. */
  readonly detail: string;
  /** The sentence of the first place, cut to a line. */
  readonly excerpt: string;
}

/** From server to client, no parameters: the tree is out of date. */
export const elementsChangedMethod = 'policyAnnotator/elementsChanged';

/** The next or previous mention of the document, going round at its ends; null where it has none. */
export const neighbourMentionMethod = 'policyAnnotator/neighbourMention';
export interface NeighbourMentionParams extends WirePlace {
  readonly direction: 'next' | 'previous';
}

/** Argument of the command `policyAnnotator.acceptFinding` of code actions: the client asks for the reason. */
export interface AcceptedPlace {
  readonly uri: string;
  /** In UTF-16 code units of the document. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The words there. */
  readonly text: string;
}

/** Writes the finding at a place into the file of accepted findings. */
export const acceptFindingMethod = 'policyAnnotator/acceptFinding';
export interface AcceptFindingParams extends Omit<AcceptedPlace, 'text'> {
  readonly reason: string;
  /** The user's day: `2026-11-21`. */
  readonly date: string;
}
/** The file that has the line now, or why there is none, in the client's language. */
export type AcceptFindingResult = { readonly uri: string } | { readonly fault: string };

/** Argument of the command `policyAnnotator.addAlias` of code actions: the client asks whose other name it is. */
export interface AliasPlace {
  readonly uri: string;
  readonly alias: string;
}

/** The edit that writes an entry into the glossary of a document's folder; null where it cannot be written. */
export const glossaryEditMethod = 'policyAnnotator/glossaryEdit';
export interface GlossaryEditParams {
  /** Of the document. */
  readonly uri: string;
  readonly addition: GlossaryAddition;
}

/** The figures of two texts side by side. The texts are sent along, so that any version can be compared, whatever its address. */
export const compareFiguresMethod = 'policyAnnotator/compareFigures';
export interface ComparedText {
  /** The file's name. */
  readonly name: string;
  readonly text: string;
}
export interface CompareFiguresParams {
  readonly before: ComparedText;
  readonly after: ComparedText;
}
export interface FigureDifferenceItem {
  readonly label: string;
  /** The words beside the figure. */
  readonly detail: string;
  readonly before: WireRange | null;
  readonly after: WireRange | null;
}
export interface CompareFiguresResult {
  readonly summary: string;
  readonly items: readonly FigureDifferenceItem[];
}

/** From server to client: what the server is doing and what it could not do. */
export const statusMethod = 'policyAnnotator/status';
export interface StatusParams {
  readonly state: 'reading' | 'ready' | 'degraded';
  /** Policy documents known. */
  readonly documents: number;
  /** What does not work, in the client's language. */
  readonly messages: readonly string[];
  /** The estimated error rate of each open document that has errors, as a phrase in the client's language. */
  readonly rates: readonly { readonly uri: string; readonly text: string }[];
}
