/** What every editor feature works on: one revision of the workspace, immutable. */
import type { FindingStore } from '../checks/findingStore.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';

export interface Snapshot {
  /** Grows with every change; an answer computed on an older one is stale. */
  readonly revision: number;
  readonly index: WorkspaceIndex;
  readonly findings: FindingStore;
}
