/** `check --format junit`: a test suite for each document, a failed case for each finding, for build servers. */

import { groupBy } from '../../base/groupBy.ts';
import type { Finding } from '../../checks/finding.ts';
import type { CheckedRun, CheckWriter } from './checkedRun.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { findingPlace } from './findingPlace.ts';

export const junit: CheckWriter = function* (run) {
  const { documents, findings } = run;
  const byPath = groupBy(findings, (finding) => finding.uri);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="policy-annotator" failures="${findings.length}">\n`;
  for (const { uri } of documents) {
    const own = byPath.get(uri) ?? [];
    const path = escapeMarkup(uri);
    yield `<testsuite name="${path}" tests="${Math.max(1, own.length)}" failures="${own.length}">\n`;
    // A document without findings is one case that passed: a suite without cases is not shown.
    if (own.length === 0) yield `<testcase classname="${path}" name="check"/>\n`;
    for (const finding of own) yield testCase(run, finding, path);
    yield '</testsuite>\n';
  }
  yield '</testsuites>\n';
};

function testCase(run: CheckedRun, finding: Finding, path: string): string {
  const { startLine, startColumn } = findingPlace(run, finding);
  const name = escapeMarkup(`${finding.rule} ${startLine}:${startColumn}`);
  const message = escapeMarkup(finding.message[run.language]);
  const related = finding.related.map((place) => {
    const at = findingPlace(run, place);
    return escapeMarkup(
      `\n${place.uri}:${at.startLine}:${at.startColumn} ${place.text} ${place.message[run.language]}`,
    );
  });
  const failure = `<failure type="${escapeMarkup(finding.rule)}" message="${message}">${message}${related.join('')}</failure>`;
  return `<testcase classname="${path}" name="${name}">${failure}</testcase>\n`;
}
