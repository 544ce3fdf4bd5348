/** A document's findings as the protocol has them, and an id that changes whenever they look different. */
import { createHash } from 'node:crypto';
import type { Diagnostic as WireDiagnostic } from 'vscode-languageserver';
import { identityOf } from '../base/identity.ts';
import { documentsOf, findingListsOf } from '../checks/findingStore.ts';
import { diagnostics } from '../features/diagnostics.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { compareCodeUnits } from '../index/workspaceIndex.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import { locationsOf, rangeOf, type Spelling, severityOf } from './convert.ts';

/** The result id of every document without findings. */
export const noFindings = 'none';

export interface DiagnosticItems {
  readonly resultId: string;
  readonly items: WireDiagnostic[];
}

/** Items with all that they were made of; by number, because a document that is not asked for again would hold what others were. */
interface Made {
  readonly of: readonly (number | string | undefined)[];
  readonly items: DiagnosticItems;
}

/** The last of each document: they are asked for again and again, and mostly another document has changed. */
const made = new WeakMap<ClientFeatures, Map<string, Made>>();

/** The very same object as before where nothing that it shows has changed. */
export function diagnosticItems(
  snapshot: Snapshot,
  key: string,
  client: ClientFeatures,
  spelling: Spelling,
): DiagnosticItems {
  const known = made.get(client) ?? new Map<string, Made>();
  made.set(client, known);
  const lists = findingListsOf(snapshot.findings, key);
  if (lists.length === 0) {
    known.delete(key);
    return { resultId: noFindings, items: [] };
  }
  // Where a place stands is reckoned with its document's lines.
  const shown = [...documentsOf(lists.flat()), key].flatMap((uri) => {
    const document = snapshot.index.documents.get(uri);
    return [document && identityOf(document), spelling(uri)];
  });
  const of = [client.language, ...lists.map(identityOf), ...shown];
  const before = known.get(key);
  if (before?.of.length === of.length && of.every((one, i) => one === before.of[i])) return before.items;
  const items = makeItems(snapshot, key, client, spelling);
  known.set(key, { of, items });
  return items;
}

function makeItems(snapshot: Snapshot, key: string, client: ClientFeatures, spelling: Spelling): DiagnosticItems {
  const document = snapshot.index.documents.get(key);
  const items: WireDiagnostic[] = document
    ? diagnostics(snapshot, key, client.language).map(({ finding, severity, message, related }) => ({
        range: rangeOf(document, finding.span),
        severity: severityOf(severity),
        source: 'policy-annotator',
        code: finding.rule,
        ...(client.rulesBase !== null && client.codeDescription
          ? { codeDescription: { href: `${client.rulesBase}/${finding.rule}.md` } }
          : {}),
        message,
        ...(client.relatedInformation
          ? {
              relatedInformation: related.flatMap((other) =>
                locationsOf(snapshot, other.place, spelling).map((location) => ({ location, message: other.message })),
              ),
            }
          : {}),
      }))
    : [];
  // Two documents without findings look the same, and mostly there are none: no need to hash.
  const resultId =
    items.length === 0 ? noFindings : createHash('sha1').update(JSON.stringify(items)).digest('base64url').slice(0, 16);
  return { resultId, items };
}

/** Documents that a finding stands in or names, in code-unit order. */
export const documentsWithFindings = ({ findings }: Snapshot): readonly string[] =>
  [...new Set([...findings.byDocument.keys(), ...findings.keysOfDocument.keys()])].sort(compareCodeUnits);
