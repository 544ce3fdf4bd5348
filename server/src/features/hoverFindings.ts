/** The findings at a place, with links to the other places that they name. */
import { overlaps, type Raw, type Span } from '../base/span.ts';
import { findingsOf } from '../checks/findingStore.ts';
import { documentName, lineNumber, linkTo } from './documentName.ts';
import { paragraph, type RichText, type Run } from './richText.ts';
import type { Snapshot } from './snapshot.ts';
import { type Language, words } from './words.ts';

export function hoverFindings(
  { index, findings }: Snapshot,
  uri: string,
  span: Span<Raw>,
  language: Language,
): RichText {
  const say = words[language];
  return findingsOf(findings, uri)
    .filter((finding) => overlaps(finding.span, span))
    .map((finding) => {
      const links = finding.related.flatMap((place): readonly Run[] => {
        const document = index.documents.get(place.uri);
        if (!document) return [];
        return [
          { text: ' · ' },
          {
            text: `${documentName(place.uri)} ${say.line(lineNumber(document, place.span.start))}`,
            href: linkTo(document, place.span.start),
          },
        ];
      });
      return paragraph([
        { text: say.severities[finding.severity], bold: true },
        { text: `${say.colon}${finding.message[language]}` },
        ...links,
      ]);
    });
}
