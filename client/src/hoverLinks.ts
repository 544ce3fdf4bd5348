/** Puts a line of commands below the server's hovers: to all mentions, and copying the mention as it reads. */
import { type Hover, l10n, MarkdownString, type TextDocument, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import chinese from '../../l10n/bundle.l10n.zh-cn.json' with { type: 'json' };

/** The only commands that a hover can run. */
const enabledCommands = ['policyAnnotator.jumpToAllMentions', 'policyAnnotator.copyMention', 'policyAnnotator.explain'];

export const hoverLinks: Middleware = {
  provideHover: async (document, position, token, next) => {
    const hover = await next(document, position, token);
    return hover?.range ? withLinks(document, hover) : hover;
  },
};

function withLinks(document: TextDocument, hover: Hover): Hover {
  const range = hover.range!;
  const place = { uri: document.uri.toString(), line: range.start.line, character: range.start.character };
  const links = new MarkdownString(
    [
      link('references', inHoverLanguage('Jump to all mentions'), 'policyAnnotator.jumpToAllMentions', place),
      link('question', inHoverLanguage('Why'), 'policyAnnotator.explain', place),
      link(
        'copy',
        inHoverLanguage('Copy without line breaks'),
        'policyAnnotator.copyMention',
        readText(document.getText(range)),
      ),
    ].join(' &nbsp; '),
    true,
  );
  links.isTrusted = { enabledCommands };
  hover.contents.push(links);
  return hover;
}

/** The links speak the language that is chosen for the hover above them. */
function inHoverLanguage(english: keyof typeof chinese): string {
  const chosen = workspace.getConfiguration('policyAnnotator').get('language');
  return chosen === 'zh' ? chinese[english] : chosen === 'en' ? english : l10n.t(english);
}

/** A mention as it reads: a page's line breaks and blanks left out. */
const readText = (raw: string): string => raw.replace(/\s+/gu, '');

function link(icon: string, label: string, command: string, argument: unknown): string {
  return `[$(${icon}) ${label}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;
}
