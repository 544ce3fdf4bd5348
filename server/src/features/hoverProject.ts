/** What a project mention means: the name that it goes by, its kind, and every mention of the project. */
import type { ProjectMention } from '../analysis/documentAnalysis.ts';
import { mentionAt } from '../index/workspaceIndex.ts';
import { hoverRelated } from './hoverRelated.ts';
import type { HoverSubject } from './hoverSubject.ts';
import { namedProject } from './projectName.ts';
import { mentionsOfSubject } from './relatedMentions.ts';
import { paragraph, type RichText, type Run } from './richText.ts';
import { otherPhases } from './sameProject.ts';
import { words } from './words.ts';

/** How many other names the head shows. */
const namesShown = 4;

export function hoverProject({
  snapshot: { index },
  mention,
  reference,
  language,
  occurrences,
  reading = false,
}: HoverSubject<ProjectMention>): RichText {
  const say = words[language];
  const references = mentionsOfSubject(index, {
    by: 'project',
    key: mention.id,
  });
  const canonical = namedProject(index, mention.id)?.name ?? mention.name;
  const others = new Set(
    references.flatMap((other) => {
      const found = mentionAt(index, other);
      return found.kind === 'project' && found.name !== canonical ? [found.name] : [];
    }),
  );
  const alias: readonly Run[] =
    others.size === 0
      ? []
      : [
          {
            text: `${say.otherNames}${say.colon}${[...others].slice(0, namesShown).join(say.and)}${others.size > namesShown ? '…' : ''}`,
          },
        ];
  // Names that differ in their phase alone are other projects, and easily taken for this one.
  const phases = otherPhases(index, mention.id).flatMap((id) => namedProject(index, id)?.name ?? []);
  const near: readonly Run[] =
    phases.length === 0 ? [] : [{ text: `${say.otherPhases}${say.colon}${phases.slice(0, namesShown).join(say.and)}` }];
  return [
    paragraph([{ text: canonical, bold: true }, { text: ` · ${say.projectTypes[mention.type]}` }], alias, near),
    ...hoverRelated(index, { title: say.sameProject, references, here: reference }, { language, occurrences, reading }),
  ];
}
