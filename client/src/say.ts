/** The client's own words, in the language that the user chose for what the server says. */
import { l10n, workspace } from 'vscode';
import chinese from '../../l10n/bundle.l10n.zh-cn.json' with { type: 'json' };

/** `{0}`, `{1}` … of the message stand for the values. */
export function say(message: keyof typeof chinese, ...values: readonly (string | number)[]): string {
  const chosen = workspace.getConfiguration('policyAnnotator').get('language');
  if (chosen !== 'zh' && chosen !== 'en') return l10n.t(message, ...values);
  const text = chosen === 'zh' ? chinese[message] : message;
  return text.replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)]));
}
