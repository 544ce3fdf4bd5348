/** What an editor reads when pointing at a mention: what it means and where else it stands. What is wrong with it, editors show themselves. */
import type { Raw, Span } from '../base/span.ts';
import { hoverDate } from './hoverDate.ts';
import { hoverFigure } from './hoverFigure.ts';
import { hoverProject } from './hoverProject.ts';
import type { HoverOptions } from './hoverSubject.ts';
import { mentionAtOffset } from './mentionAtOffset.ts';
import type { RichText } from './richText.ts';
import type { Snapshot } from './snapshot.ts';

export interface Hover {
  /** The mention: editors would otherwise take the whole run of Han characters for the word. */
  readonly span: Span<Raw>;
  readonly content: RichText;
}

/** Null where no mention stands at the raw offset. */
export function hover(snapshot: Snapshot, uri: string, offset: number, options: HoverOptions): Hover | null {
  const document = snapshot.index.documents.get(uri);
  const found = document && mentionAtOffset(document, offset);
  if (!found) return null;
  const { mention, index } = found;
  const common = { snapshot, reference: { uri, mention: index }, ...options };
  const content =
    mention.kind === 'figure'
      ? hoverFigure({ ...common, mention })
      : mention.kind === 'date'
        ? hoverDate({ ...common, mention })
        : hoverProject({ ...common, mention });
  return { span: mention.span, content };
}
