/** What a date mention means: the date, and what it was resolved against. */
import type { DateMention } from '../analysis/documentAnalysis.ts';
import { dateText, undatedText } from './dateText.ts';
import { hoverRelated } from './hoverRelated.ts';
import type { HoverSubject } from './hoverSubject.ts';
import { mentionsOfSubject } from './relatedMentions.ts';
import { paragraph, type RichText } from './richText.ts';
import { words } from './words.ts';

export function hoverDate({
  snapshot,
  mention,
  reference,
  language,
  occurrences,
  reading = false,
}: HoverSubject<DateMention>): RichText {
  const say = words[language];
  const title = { text: mention.text, bold: true } as const;
  const { value } = mention;
  if (value === null) return [paragraph([title, { text: ` · ${undatedText(mention, language)}` }])];
  const meaning = `${dateText(value, language)}${resolution(mention, language)}`;
  const references = mentionsOfSubject(snapshot.index, { by: 'date', key: value });
  return [
    paragraph([title, { text: ` · ${say.kinds.date}` }], meaning === mention.text ? [] : [{ text: `= ${meaning}` }]),
    ...hoverRelated(
      snapshot.index,
      { title: say.sameDate, references, here: reference },
      { language, occurrences, reading },
    ),
  ];
}

/** `（据报头日期 2025-01-10）`; nothing where the words alone say the date. */
function resolution({ reference }: DateMention, language: HoverSubject<DateMention>['language']): string {
  if (!reference) return '';
  const say = words[language];
  const source = say.dateSources[reference.source];
  const quoted = reference.words && reference.words !== reference.value ? say.quoted(reference.words) : '';
  return say.inBrackets(say.resolvedAgainst(source, reference.value) + quoted);
}
