/** Which rules run and how severe their findings are, as the user has set it. */
import type { Finding, Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/** A severity overrides the rule's own; `off` silences it; `on` runs it at its own severity. */
export type RuleSetting = Severity | 'off' | 'on';

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** The severity that the rule's findings get, or null where the rule does not run. */
export function severityOf(rule: Rule, settings: RuleSettings): Severity | null {
  const setting = settings[rule.id] ?? (rule.enabledByDefault ? 'on' : 'off');
  return setting === 'off' ? null : setting === 'on' ? rule.severity : setting;
}

/** A rule may report below its own severity (a revised figure is information); a setting can only be applied to what stands at it. */
export const withSeverity = (finding: Finding, rule: Rule, severity: Severity): Finding =>
  finding.severity === rule.severity ? { ...finding, severity } : finding;

/** Which kinds of rules run by themselves: figures that contradict each other, or rules of form as well. */
export const profiles = ['contradictions', 'contradictions-and-form'] as const;
export type Profile = (typeof profiles)[number];

/** Settings with what the profile adds; what is set for a single rule counts more. */
export const settingsWithProfile = (profile: Profile, rules: readonly Rule[], settings: RuleSettings): RuleSettings =>
  profile === 'contradictions'
    ? settings
    : { ...Object.fromEntries(rules.filter(({ form }) => form).map(({ id }) => [id, 'on'])), ...settings };
