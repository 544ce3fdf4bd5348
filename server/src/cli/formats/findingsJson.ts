/** `check --format json`: one object with all findings. */
import type { Place } from '../../checks/finding.ts';
import type { CheckWriter } from './checkedRun.ts';

const place = ({ uri, span, text }: Place) => ({ path: uri, start: span.start, end: span.end, text });

export const findingsJson: CheckWriter = function* ({ documents, everything, language }) {
  const listed = everything.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    ...place(finding),
    message: finding.message[language],
    related: finding.related.map((other) => ({ ...place(other), message: other.message[language] })),
    ...(finding.accepted ? { suppressed: true } : {}),
  }));
  yield `${JSON.stringify({ documents: documents.length, findings: listed }, null, 2)}\n`;
};
