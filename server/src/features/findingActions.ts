/** What an editor offers on a finding: another place's figure here, this one there or everywhere, the right form, a note that a figure was revised. */
import type { DocumentAnalysis, FigureMention } from '../analysis/documentAnalysis.ts';
import { overlaps, type Raw, raw, type Span } from '../base/span.ts';
import type { Correction, Finding, Place } from '../checks/finding.ts';
import { findingsOf } from '../checks/findingStore.ts';
import { sameDimension } from '../facts/quantityComparison.ts';
import type { ActionContributor, ActionRequest, CodeAction, TextEdit } from './codeAction.ts';
import { documentName, lineNumber } from './documentName.ts';
import { wordsAt, wordsWithUnit } from './figureWriting.ts';
import { mentionAtOffset } from './mentionAtOffset.ts';
import { replaceNumber } from './replaceNumber.ts';

export const findingActions: ActionContributor = (request) =>
  findingsOf(request.snapshot.findings, request.document.uri)
    .filter(({ span }) => touches(span, request.selection))
    .flatMap((finding) => [
      ...figureActions(request, finding),
      ...correctionActions(request, finding),
      ...revisionActions(request, finding),
      acceptAction(request, finding),
    ]);

/** The client asks for the reason, so that this is a command; its argument names the finding. */
const acceptCommand = 'policyAnnotator.acceptFinding';

function acceptAction({ language }: ActionRequest, finding: Finding): CodeAction {
  const { uri, span, rule, text } = finding;
  return {
    title: language === 'zh' ? '接受此处（写明理由）…' : 'Accept this finding (with a reason)…',
    finding,
    command: { name: acceptCommand, argument: { uri, start: span.start, end: span.end, rule, text } },
  };
}

/** A cursor before or behind the place counts as at it. */
const touches = (place: Span<Raw>, { start, end }: Span<Raw>): boolean =>
  overlaps(place, { start, end }) || (start <= place.end && end >= place.start);

/** A place of a finding whose words are a figure. */
interface FigurePlace {
  readonly document: DocumentAnalysis;
  readonly figure: FigureMention;
}

function figurePlace({ snapshot }: ActionRequest, { uri, span }: Place): FigurePlace | null {
  const document = snapshot.index.documents.get(uri);
  const mention = document && mentionAtOffset(document, span.start)?.mention;
  return mention?.kind === 'figure' && mention.span.start === span.start
    ? { document: document!, figure: mention }
    : null;
}

function figureActions(request: ActionRequest, finding: Finding): readonly CodeAction[] {
  if (!finding.oneFact) return [];
  const here = figurePlace(request, finding);
  const mine = here && wordsWithUnit(here.figure);
  if (!here || mine === null) return [];
  const others = finding.related.flatMap((place) => {
    const found = figurePlace(request, place);
    return found && sameDimension(found.figure.quantity, here.figure.quantity) ? [found] : [];
  });
  const all = [here, ...others];
  const unlike = (words: string): readonly FigurePlace[] => all.filter(({ figure }) => wordsWithUnit(figure) !== words);
  const versions = new Map<string, FigurePlace>();
  for (const place of unlike(mine)) {
    const words = wordsWithUnit(place.figure);
    if (words !== null && !versions.has(words)) versions.set(words, place);
  }
  const [partner] = versions.values();
  if (!partner) return [];
  const action = (zh: string, en: string, places: readonly FigurePlace[], source: FigurePlace): CodeAction | null => {
    const edits = places.map((place) => editsAt(request, place, source));
    return edits.length === 0 || edits.includes(null)
      ? null
      : { title: request.language === 'zh' ? zh : en, finding, edits: edits.flatMap((one) => one ?? []) };
  };
  const everywhere = (words: string, source: FigurePlace): CodeAction | null => {
    const places = unlike(words);
    // With one place to change it is what another offer says already.
    return places.length < 2
      ? null
      : action(
          `各处都改为“${words}”（${places.length} 处）`,
          `Use “${words}” everywhere (${places.length} places)`,
          places,
          source,
        );
  };
  return [
    ...[...versions].map(([words, source]) =>
      action(`此处改为另一处的“${words}”`, `Use the other figure “${words}” here`, [here], source),
    ),
    action(
      `另一处（${whereIs(request, partner)}）改为“${mine}”`,
      `Use “${mine}” there (${whereIs(request, partner)})`,
      [partner],
      here,
    ),
    everywhere(mine, here),
    ...[...versions].map(([words, source]) => everywhere(words, source)),
  ].filter((one) => one !== null);
}

function whereIs({ document: { uri }, language }: ActionRequest, { document, figure }: FigurePlace): string {
  const line = lineNumber(document, figure.span.start);
  const where = language === 'zh' ? `第${line}行` : `line ${line}`;
  return document.uri === uri ? where : `${documentName(document.uri)} ${where}`;
}

/** Null where the figure of the source cannot be written there. */
function editsAt(
  { textOf }: ActionRequest,
  { document, figure }: FigurePlace,
  source: FigurePlace,
): readonly TextEdit[] | null {
  const text = textOf(document.uri);
  const words = wordsAt(figure, source.figure);
  const changes = text === undefined || words === null ? null : replaceNumber(text, figure.span, figure.text, words);
  return changes?.map((change) => ({ uri: document.uri, ...change })) ?? null;
}

/** The right form here, and in all places of the document that have the same fault: each one edit, undone at once. */
function correctionActions({ textOf, language }: ActionRequest, finding: Finding): readonly CodeAction[] {
  const { corrections = [] } = finding;
  const editsOf = (places: readonly Correction[]): readonly TextEdit[] =>
    places.flatMap(({ uri, span, right }) => {
      const written = textOf(uri);
      // All of it is replaced, 以上 and 左右 too: the right words have them.
      const changes = written === undefined ? null : replaceNumber(written, span, '', right);
      return changes?.map((change) => ({ uri, ...change })) ?? [];
    });
  const here = corrections.find(({ span }) => span.start === finding.span.start);
  const offers: CodeAction[] = [];
  if (here) {
    const title = language === 'zh' ? `改为“${here.right}”` : `Change to “${here.right}”`;
    offers.push({ title, finding, edits: editsOf([here]) });
  }
  if (corrections.length > (here ? 1 : 0)) {
    const { length } = corrections;
    const title =
      language === 'zh' ? `全文同类之处都改正（${length} 处）` : `Correct all like it (${length} in the document)`;
    offers.push({ title, finding, edits: editsOf(corrections), preview: true });
  }
  return offers.filter(({ edits }) => edits && edits.length > 0);
}

const revisionNote = '（修订）';

function revisionActions({ language, document }: ActionRequest, finding: Finding): readonly CodeAction[] {
  if (!finding.revisable) return [];
  const at = raw(finding.span.end);
  return [
    {
      title:
        language === 'zh' ? '标为修订（在数字后加“（修订）”）' : 'Mark as revised (adds “（修订）” after the figure)',
      finding,
      edits: [{ uri: document.uri, span: { start: at, end: at }, text: revisionNote }],
    },
  ];
}
