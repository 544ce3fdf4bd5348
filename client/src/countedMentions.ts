/** A number of mentions in words. */
import { l10n } from 'vscode';

export const countedMentions = (count: number): string =>
  count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
