/** `check --format github`: workflow commands that GitHub Actions shows beside the lines. */
import type { Severity } from '../../checks/finding.ts';
import type { CheckWriter } from './checkedRun.ts';
import { findingPlace } from './findingPlace.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const githubAnnotations: CheckWriter = function* (run) {
  for (const finding of run.findings) {
    const { startLine, startColumn, endLine, endColumn } = findingPlace(run, finding);
    const properties = {
      file: finding.uri,
      line: startLine,
      col: startColumn,
      endLine,
      // GitHub's last column belongs to the place.
      endColumn: Math.max(1, endColumn - 1),
      title: finding.rule,
    };
    const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    yield `::${commands[finding.severity]} ${listed.join(',')}::${data(finding.message[run.language])}\n`;
  }
};

/** As the runner's own toolkit writes them (actions/toolkit, `escapeData` and `escapeProperty`). */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
