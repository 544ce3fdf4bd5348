/** A mention as the command line prints it: names, order and form of the fields are kept stable for the programs that read them. */
import type { DateMention, FigureMention, Mention, ProjectMention } from '../analysis/documentAnalysis.ts';
import type { Decimal } from '../base/interval.ts';
import { namedProject } from '../features/projectName.ts';
import { sameProject } from '../features/sameProject.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import { glossaryLookup } from '../mentions/glossaryLookup.ts';
import type { Glossary } from '../mentions/proposal.ts';

/** What is not known is left out. */
export type MentionRecord = Readonly<Record<string, string | number | readonly string[] | null>>;

/** Records of the mentions of one run: a project goes by one name in all documents, by the glossary's where it has one. */
export function mentionRecords(index: WorkspaceIndex, glossary: Glossary): (mention: Mention) => MentionRecord {
  const { canonicalOf } = glossaryLookup(glossary);
  const known = new Map<string, { readonly id: string; readonly name: string }>();
  const projectOf = (project: ProjectMention): { readonly id: string; readonly name: string } => {
    let found = known.get(project.id);
    if (found === undefined) {
      const [id = project.id] = sameProject(index, project.id);
      found = { id, name: canonicalOf(namedProject(index, id)?.name ?? project.name) };
      known.set(project.id, found);
    }
    return found;
  };
  return (mention) => {
    const place = { kind: mention.kind, start: mention.span.start, end: mention.span.end, text: mention.text };
    switch (mention.kind) {
      case 'figure':
        return { ...place, ...figureFields(mention) };
      case 'date':
        return { ...place, ...dateFields(mention) };
      case 'project':
        return { ...place, ...projectOf(mention), type: mention.type };
    }
  };
}

/** Digits alone, without an exponent however large the figure is. */
const digits = (value: Decimal): string => value.toFixed();

function figureFields({ quantity, fact }: FigureMention): MentionRecord {
  const values = quantity.values.map(digits);
  return known({
    value: values.length === 1 ? values[0]! : values,
    unit: quantity.unit,
    bound: quantity.bound,
    role: fact.role?.value,
    measure: fact.measure?.value,
    direction: fact.direction?.value,
    indicator: fact.indicator?.value,
    indicatorId: fact.indicatorId,
    period: fact.period?.value,
    scope: fact.scope?.value,
  });
}

const dateFields = ({ value, type }: DateMention): MentionRecord => ({ value, type });

const known = (fields: Readonly<Record<string, string | readonly string[] | undefined>>): MentionRecord =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
