/** `check --format sarif`: SARIF 2.1.0 (OASIS), for code-review tools. */
import type { Location, Log, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { Acceptance, Place, Severity } from '../../checks/finding.ts';
import type { Rule } from '../../checks/rule.ts';
import type { Language } from '../../features/words.ts';
import type { CheckedRun, CheckWriter } from './checkedRun.ts';
import { findingPlace } from './findingPlace.ts';
import { uriReference } from './uriReference.ts';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export const sarif: CheckWriter = function* (run) {
  yield `${JSON.stringify(logOf(run), null, 2)}\n`;
};

function logOf(run: CheckedRun): Log {
  const { rules, language, version, everything } = run;
  const ruleIndex = new Map(rules.map((rule, i) => [rule.id, i]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'policy-annotator',
            version,
            semanticVersion: version,
            language: language === 'zh' ? 'zh-CN' : 'en-US',
            rules: rules.map((rule) => descriptor(rule, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: everything.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: ruleIndex.get(finding.rule) ?? -1,
          level: levels[finding.severity],
          message: { text: finding.message[language].toWellFormed() },
          locations: [location(run, finding)],
          ...(finding.accepted ? { suppressions: [suppression(finding.accepted, language)] } : {}),
          ...(finding.related.length > 0
            ? {
                relatedLocations: finding.related.map((place, id) => ({
                  id,
                  ...location(run, place),
                  message: { text: place.message[language].toWellFormed() },
                })),
              }
            : {}),
        })),
      },
    ],
  };
}

/** Accepted in a file beside the documents: `external`, as the specification calls what does not stand in the artifact itself. */
function suppression({ by, date, reason }: Acceptance, language: Language): Suppression {
  const said = [date, reason].filter((part) => part !== undefined).join(' ');
  const baseline = language === 'zh' ? '列入基线' : 'in the baseline';
  const justification = said || (by === 'baseline' ? baseline : '');
  return {
    kind: 'external',
    status: 'accepted',
    ...(justification ? { justification: justification.toWellFormed() } : {}),
  };
}

/** `helpUri` would have to be absolute; the page of the rule is named in the help text instead. */
function descriptor(rule: Rule, language: Language): ReportingDescriptor {
  const page = `docs/rules/${rule.id}.md`;
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.why[language] },
    help: { text: `${rule.why[language]} ${page}`, markdown: `${rule.why[language]} [${rule.id}](${page})` },
    defaultConfiguration: { level: levels[rule.severity], enabled: rule.enabledByDefault },
  };
}

const location = (run: CheckedRun, place: Place): Location => ({
  physicalLocation: {
    artifactLocation: { uri: uriReference(place.uri) },
    region: { ...findingPlace(run, place), snippet: { text: place.text.toWellFormed() } },
  },
});
