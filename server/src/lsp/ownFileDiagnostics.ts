/** Diagnostics in the product's own files (glossary, accepted findings): they are no documents, so that no finding stands in them. */
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { groupBy } from '../base/groupBy.ts';
import { uriFromPath } from '../workspace/fileUri.ts';
import { faultOfLine, type LineFault } from '../workspace/lineFault.ts';

export interface OwnFileDiagnostics {
  /** Replaces what files of one kind have. */
  say(kind: string, faults: readonly LineFault[]): void;
}

export function createOwnFileDiagnostics(connection: Connection, language: () => 'zh' | 'en'): OwnFileDiagnostics {
  /** Paths of the files that the client shows something in, by kind. */
  const shown = new Map<string, ReadonlySet<string>>();

  const diagnosticOf = (fault: LineFault): Diagnostic => ({
    range: { start: { line: fault.line - 1, character: 0 }, end: { line: fault.line - 1, character: fault.length } },
    severity: DiagnosticSeverity.Warning,
    source: 'policy-annotator',
    message: faultOfLine(fault)[language()],
  });

  return {
    say(kind, faults) {
      const byPath = groupBy(faults, ({ path }) => path);
      for (const path of new Set([...(shown.get(kind) ?? []), ...byPath.keys()]))
        void connection.sendDiagnostics({
          uri: uriFromPath(path),
          diagnostics: (byPath.get(path) ?? []).map(diagnosticOf),
        });
      shown.set(kind, new Set(byPath.keys()));
    },
  };
}
