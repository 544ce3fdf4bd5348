/** What the writers of the kinds of hover are given. Types only. */
import type { MentionReference } from '../index/workspaceIndex.ts';
import type { Snapshot } from './snapshot.ts';
import type { Language } from './words.ts';

export interface HoverOptions {
  readonly language: Language;
  /** How many mentions a hover lists at most. */
  readonly occurrences: number;
  /** Folders are still being read: what is counted may be more soon. */
  readonly reading?: boolean;
}

export interface HoverSubject<Kind> extends HoverOptions {
  readonly snapshot: Snapshot;
  readonly mention: Kind;
  readonly reference: MentionReference;
}
