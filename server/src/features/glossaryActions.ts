/** What an editor offers on names: a project's mention is none or is another one's alias, selected words are one. */
import type { Mention, ProjectMention } from '../analysis/documentAnalysis.ts';
import { contains, type Raw, type Span } from '../base/span.ts';
import type { ActionContributor, CodeAction } from './codeAction.ts';
import { firstStartingAfter } from './mentionAtOffset.ts';
import { nearNames } from './nearNames.ts';

/** A name is no longer than this, in characters. */
const longestName = 40;
/** How far before an offset a project's mention that covers it can start, in mentions: figures and dates nest in names. */
const nesting = 12;

export const glossaryActions: ActionContributor = ({ snapshot, document, selection, language, textOf }) => {
  const chinese = language === 'zh';
  const mention = projectAt(document.mentions, selection);
  if (mention) {
    const near = nearNames(snapshot.index, mention);
    const isOne: readonly CodeAction[] = near.map((name) => ({
      title: chinese ? `“${mention.name}”是“${name}”的别名` : `“${mention.name}” is an alias of “${name}”`,
      glossary: { canonical: name, alias: mention.name },
    }));
    return [
      {
        title: chinese ? `“${mention.name}”不是项目名` : `“${mention.name}” is not a project name`,
        glossary: { notName: mention.name },
      },
      ...isOne,
      {
        title: chinese ? `“${mention.name}”是…的别名` : `“${mention.name}” is an alias of …`,
        command: {
          name: 'policyAnnotator.addAlias',
          argument: { uri: document.uri, alias: mention.name },
        },
      },
    ];
  }
  const name = (textOf(document.uri)?.slice(selection.start, selection.end) ?? '').replace(/\s/gu, '');
  const isName =
    name.length >= 2 &&
    name.length <= longestName &&
    /\p{Script=Han}/u.test(name) &&
    !/[，。；：！!？#=＝|｜[\]]/u.test(name);
  return isName
    ? [
        {
          title: chinese ? `“${name}”是一个项目名` : `“${name}” is a project name`,
          glossary: { canonical: name },
        },
      ]
    : [];
};

/** The project whose mention covers the selection; a cursor behind it counts as in it. */
function projectAt(mentions: readonly Mention[], selection: Span<Raw>): ProjectMention | null {
  const last = firstStartingAfter(mentions, selection.start) - 1;
  for (let i = last; i >= 0 && i > last - nesting; i--) {
    const mention = mentions[i];
    if (mention?.kind === 'project' && contains(mention.span, selection)) return mention;
  }
  return null;
}
