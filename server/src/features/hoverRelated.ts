/** The list of the other mentions of a thing in all documents, each as a link with the words around it. */
import { type MentionReference, mentionAt, type WorkspaceIndex } from '../index/workspaceIndex.ts';
import { documentName, lineNumber, linkTo } from './documentName.ts';
import { excerptOf, runsOfExcerpt } from './excerpt.ts';
import type { HoverOptions } from './hoverSubject.ts';
import { item, paragraph, type RichBlock, type RichText } from './richText.ts';
import { type Language, words } from './words.ts';

export interface RelatedList {
  readonly title: string;
  /** A remark behind the counts, such as whether the figures agree. */
  readonly remark?: string;
  readonly references: readonly MentionReference[];
  /** Counted, and not listed. */
  readonly here: MentionReference;
}

export function hoverRelated(
  index: WorkspaceIndex,
  { title, remark, references, here }: RelatedList,
  { language, occurrences, reading }: HoverOptions,
): RichText {
  const say = words[language];
  const documents = new Set(references.map(({ uri }) => uri)).size;
  const counts = references.length > 1 ? say.counted(references.length, documents) : say.onlyOne;
  const heading = paragraph([
    { text: title, bold: true },
    { text: ` ${counts}${remark ? say.separator + remark : ''}${reading ? say.stillReading : ''}` },
  ]);
  if (references.length < 2 || occurrences === 0) return [heading];
  const others = references.filter(({ uri, mention }) => uri !== here.uri || mention !== here.mention);
  const rest = others.length - occurrences;
  return [
    heading,
    ...spread(others, occurrences).map((reference) => listItem(index, reference, language)),
    ...(rest > 0 ? [item({ text: say.more(rest) })] : []),
  ];
}

/** As many as are shown, from as many documents as possible, in their order. */
function spread(references: readonly MentionReference[], shown: number): readonly MentionReference[] {
  const seen = new Map<string, number>();
  return references
    .map((reference, i) => {
      const rank = seen.get(reference.uri) ?? 0;
      seen.set(reference.uri, rank + 1);
      return { reference, i, rank };
    })
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .slice(0, shown)
    .sort((a, b) => a.i - b.i)
    .map(({ reference }) => reference);
}

/** Of the sentence around a mention, in code units on each side: a line of a hover is short. */
const room = 18;

function listItem(index: WorkspaceIndex, reference: MentionReference, language: Language): RichBlock {
  const document = index.documents.get(reference.uri)!;
  const mention = mentionAt(index, reference);
  return item(
    {
      text: `${documentName(reference.uri)} ${words[language].line(lineNumber(document, mention.span.start))}`,
      href: linkTo(document, mention.span.start),
    },
    { text: ' ' },
    ...runsOfExcerpt(excerptOf(document, mention, room)),
  );
}
