/** `check --format text`: for people, in the form `path:line:column` that terminals and editors make a link of. */
import type { Place } from '../../checks/finding.ts';
import { errorRate, errorRateText } from '../../features/errorRate.ts';
import { plural, words } from '../../features/words.ts';
import { severities } from '../severities.ts';
import type { CheckedRun, CheckWriter } from './checkedRun.ts';
import { harmless, styled } from './colours.ts';
import { findingPlace } from './findingPlace.ts';

const where = (run: CheckedRun, place: Place): string => {
  const { startLine, startColumn } = findingPlace(run, place);
  return `${place.uri}:${startLine}:${startColumn}`;
};

export const findingsText: CheckWriter = function* (run) {
  const { findings, everything, documents, language, colours } = run;
  for (const finding of findings) {
    const severity = styled(words[language].severities[finding.severity], finding.severity, colours);
    const rule = styled(`[${finding.rule}]`, 'dim', colours);
    const place = styled(harmless(where(run, finding)), 'bold', colours);
    yield `${place} ${severity} ${harmless(finding.message[language])} ${rule}\n`;
    for (const other of finding.related)
      yield `    ${harmless(`${where(run, other)} ${other.text} ${other.message[language]}`)}\n`;
  }
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${words[language].severities[severity]} ${count}`];
  });
  const details = counts.length > 0 ? (language === 'zh' ? `（${counts.join('，')}）` : ` (${counts.join(', ')})`) : '';
  const accepted = everything.length - findings.length;
  const aside = accepted === 0 ? '' : language === 'zh' ? `，另有已接受 ${accepted} 处` : `, ${accepted} more accepted`;
  const rate = errorRate(documents, findings);
  const rated = rate ? `${language === 'zh' ? '，' : ', '}${errorRateText(rate, language)}` : '';
  yield language === 'zh'
    ? `检查了 ${documents.length} 篇，发现 ${findings.length} 处${details}${aside}${rated}\n`
    : `${plural(documents.length, 'document')} checked, ${plural(findings.length, 'finding')}${details}${aside}${rated}\n`;
};
