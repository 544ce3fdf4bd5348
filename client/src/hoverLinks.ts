/** Puts a line of commands below the server's hovers: to all mentions, and copying the mention as it reads. */
import { type Hover, MarkdownString, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { say } from './say.ts';

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
      link('references', say('Jump to all mentions'), 'policyAnnotator.jumpToAllMentions', place),
      link('question', say('Why'), 'policyAnnotator.explain', place),
      link('copy', say('Copy without line breaks'), 'policyAnnotator.copyMention', readText(document.getText(range))),
    ].join(' &nbsp; '),
    true,
  );
  links.isTrusted = { enabledCommands };
  hover.contents.push(links);
  return hover;
}

/** A mention as it reads: a page's line breaks and blanks left out. */
const readText = (raw: string): string => raw.replace(/\s+/gu, '');

function link(icon: string, label: string, command: string, argument: unknown): string {
  return `[$(${icon}) ${label}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;
}
