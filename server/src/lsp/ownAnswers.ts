/** The product's own requests (`protocol.ts`): convert in, ask the snapshot, convert out. */
import { elementPlaces, elements } from '../features/elements.ts';
import { explain } from '../features/explain.ts';
import { mentionAtOffset } from '../features/mentionAtOffset.ts';
import { neighbourMention } from '../features/mentionNavigation.ts';
import { names } from '../features/names.ts';
import { references } from '../features/references.ts';
import { mentionsOfSubject, placeOfMention, subjectOf } from '../features/relatedMentions.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { keyFromSubject, type NamedSubject, subjectFromKey, subjectTitle } from '../features/subjects.ts';
import { timelineLines, timelineNames } from '../features/timeline.ts';
import type { Request } from './answering.ts';
import { locationsOf, rangeOf } from './convert.ts';
import type * as Protocol from './protocol.ts';
import type { Session } from './session.ts';
import { placeOf } from './standardAnswers.ts';

export function answerMentionsAt(
  { client, open }: Session,
  request: Request<Protocol.MentionsAtParams>,
): Protocol.MentionsAtResult | null {
  const { snapshot } = request;
  const place = placeOf(request);
  const found = place && mentionAtOffset(place.document, place.offset);
  if (!found) return null;
  const subject = subjectOf(found.mention);
  return {
    title: (subject && subjectTitle(snapshot.index, subject, client.language)) ?? found.mention.text,
    range: rangeOf(place.document, found.mention.span),
    locations: references(snapshot, place.key, place.offset).flatMap((other) =>
      locationsOf(snapshot, other, open.spelling),
    ),
  };
}

export function answerExplain(
  { client }: Session,
  request: Request<Protocol.ExplainParams>,
): Protocol.ExplainResult | null {
  const place = placeOf(request);
  const found = place && mentionAtOffset(place.document, place.offset);
  if (!found) return null;
  const { mention, index } = found;
  return { title: mention.text, lines: explain(request.snapshot, { uri: place.key, mention: index }, client.language) };
}

export const answerNames = async (
  { client }: Session,
  { snapshot, signal }: Request<unknown>,
): Promise<readonly Protocol.NameEntry[]> => (await names(snapshot, client.language, signal)).map(entryOf);

export function answerMentionsOf(
  { client, open }: Session,
  { params, snapshot }: Request<Protocol.MentionsOfParams>,
): Protocol.MentionsOfResult | null {
  const subject = subjectFromKey(String(params?.key));
  const title = subject && subjectTitle(snapshot.index, subject, client.language);
  if (!subject || title === null) return null;
  const locations = mentionsOfSubject(snapshot.index, subject).flatMap((reference) =>
    locationsOf(snapshot, placeOfMention(snapshot.index, reference), open.spelling),
  );
  return { title, locations };
}

export const answerElements = async (
  { client }: Session,
  { snapshot, signal }: Request<unknown>,
): Promise<readonly Protocol.ElementGroup[]> =>
  (await elements(snapshot, client.language, signal)).map(({ kind, label, items }) => ({
    kind,
    label,
    count: items.length,
    items: items.map(entryOf),
  }));

export function answerElementPlaces(
  { client, open }: Session,
  { params, snapshot }: Request<Protocol.ElementPlacesParams>,
): readonly Protocol.ElementPlace[] {
  const subject = subjectFromKey(String(params?.key));
  if (!subject) return [];
  return elementPlaces(snapshot, subject, client.language).flatMap((place) =>
    locationsOf(snapshot, place, open.spelling).map((location) => ({
      ...location,
      label: place.label,
      detail: place.detail,
    })),
  );
}

export const answerTimelines = (
  _session: Session,
  { snapshot }: { readonly snapshot: Snapshot },
): readonly Protocol.TimelineEntry[] =>
  timelineNames(snapshot.index).map(({ key, indicator, scope, points }) => ({
    key,
    label: indicator,
    detail: scope,
    count: points,
  }));

export function answerTimelinePoints(
  { client, open }: Session,
  { params, snapshot }: Request<Protocol.TimelinePointsParams>,
): readonly Protocol.TimelinePointEntry[] {
  return timelineLines(snapshot, String(params?.key), client.language).flatMap(({ place, role, ...line }) =>
    locationsOf(snapshot, place, open.spelling)
      .slice(0, 1)
      .map((location) => ({ ...location, ...line, role: role ?? null })),
  );
}

export function answerNeighbourMention(request: Request<Protocol.NeighbourMentionParams>): Protocol.WireRange | null {
  const place = placeOf(request);
  const direction = request.params.direction === 'previous' ? 'previous' : 'next';
  const mention = place && neighbourMention(place.document, place.offset, direction);
  return mention ? rangeOf(place.document, mention.span) : null;
}

const entryOf = ({ subject, label, detail, count }: NamedSubject): Protocol.NameEntry => ({
  key: keyFromSubject(subject),
  kind: subject.by,
  label,
  detail,
  count,
});
