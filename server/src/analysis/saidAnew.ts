/** What a block says in its document: its mentions, each figure with its fact completed from around it. */
import { gated } from '../base/gated.ts';
import type { Local, Span } from '../base/span.ts';
import { completeFact, type FactContext } from '../facts/completeFact.ts';
import { factKey } from '../facts/factKey.ts';
import { isCountrySize, tellsOfCountry } from '../facts/nationalFigure.ts';
import type { StatedFact } from '../facts/statedFact.ts';
import { type ProjectKey, projectId } from '../mentions/projectIdentity.ts';
import type { Proposal } from '../mentions/proposal.ts';
import type { Block } from '../text/logicalText.ts';
import type { OffsetMap } from '../text/offsetMap.ts';
import { type BlockReading, wordsOf } from './blockReading.ts';
import type { Mention } from './documentAnalysis.ts';
import { paragraphPeriods } from './paragraphPeriods.ts';
import { type BlockPlace, rawInBlock } from './placeBlocks.ts';
import type { WordedPeriod } from './resolveBlock.ts';
import type { ResolvedBlock } from './resolveDates.ts';
import { type BlockContext, keepSaid, type SaidByBlock } from './saidByBlocks.ts';

export function saidAnew(place: BlockPlace, reading: BlockReading, context: BlockContext, map: OffsetMap): SaidByBlock {
  const { block, index: own, firstSentence } = place;
  const { resolved } = context;
  const periods = paragraphPeriods(block, reading, resolved);
  const tellsOfNation =
    context.topic.national === true &&
    !reading.proposals.some(({ kind }) => kind === 'project') &&
    tellsOfCountry(block.text);
  let at = 0;
  const mentions = reading.proposals.map((proposal, index) => {
    while (
      at + 1 < block.sentences.length &&
      (block.sentences[at] as { span: Span<Local> }).span.end <= proposal.span.start
    )
      at++;
    const start = block.sentences[at]?.span.start ?? 0;
    const base = {
      span: rawInBlock(map, block, proposal.span),
      text: withoutBlanks(wordsOf(block, proposal)),
      sentence: firstSentence + at,
      inSentence: [proposal.span.start - start, proposal.span.end - start] as const,
      block: own,
    };
    return mentionOf(
      proposal,
      base,
      { index, block, reading, resolved, paragraph: periods[at] ?? null, tellsOfNation },
      context,
    );
  });
  return keepSaid({ reading, context, mentions, firstSentence });
}

type MentionBase = Pick<Mention, 'span' | 'text' | 'sentence' | 'inSentence' | 'block'>;

interface ProposalPlace {
  /** Of the proposal in its block. */
  readonly index: number;
  readonly block: Block;
  readonly reading: BlockReading;
  readonly resolved: ResolvedBlock;
  /** The last period that an earlier sentence of the paragraph states. */
  readonly paragraph: WordedPeriod | null;
  readonly tellsOfNation: boolean;
}

const blank = gated(/\s/);
const withoutBlanks = (words: string): string => (blank.test(words) ? words.replace(/\s/g, '') : words);

function mentionOf(
  proposal: Proposal,
  base: MentionBase,
  { index, block, reading, resolved, paragraph, tellsOfNation }: ProposalPlace,
  { uri, place, topic, pointed }: BlockContext,
): Mention {
  const idOf = (project: number): string => projectId(reading.projectKeys.get(project) as ProjectKey, place, uri);
  switch (proposal.kind) {
    case 'project':
      return {
        ...base,
        kind: 'project',
        type: proposal.type,
        name: proposal.name,
        id: idOf(index),
        evidence: proposal.evidence,
      };
    case 'date': {
      const date = resolved.dates.get(index) ?? { value: null };
      return { ...base, kind: 'date', expression: proposal.expression, type: proposal.expression.type, ...date };
    }
    case 'figure': {
      const stated = reading.facts.get(index);
      if (!stated) throw new Error(`no fact for the figure ${base.text}`);
      const project = stated.project === undefined ? undefined : reading.proposals[stated.project];
      const fact = completeFact(stated, {
        sentencePeriod: stated.date === undefined ? null : (resolved.dates.get(stated.date)?.value ?? null),
        paragraphPeriod: paragraph?.value ?? null,
        headingPeriod: resolved.headingPeriod,
        headingRole: resolved.headingRole,
        documentDate: resolved.reference?.value ?? null,
        words: periodWords(stated, { block, reading, resolved, paragraph }),
        place,
        topic,
        isOfCountry: tellsOfNation && isCountrySize(proposal.quantity),
        pointed: pointed.get(index),
        project: project?.kind === 'project' ? { name: project.name, id: idOf(stated.project as number) } : null,
      });
      const key = factKey(fact, proposal.quantity);
      return {
        ...base,
        kind: 'figure',
        form: proposal.form,
        quantity: proposal.quantity,
        ...(proposal.unitWords === undefined ? {} : { unitWords: proposal.unitWords }),
        fact,
        ...(key === undefined ? {} : { key }),
      };
    }
  }
}

/** Where each period that a figure can have is written. */
function periodWords(
  { date }: StatedFact,
  { block, reading, resolved, paragraph }: Omit<ProposalPlace, 'index' | 'tellsOfNation'>,
): FactContext['words'] {
  const stating = date === undefined ? undefined : reading.proposals[date];
  const { headingWords, reference } = resolved;
  const words: { -readonly [Key in keyof FactContext['words']]: string } = {};
  if (stating) words.sentence = wordsOf(block, stating);
  if (paragraph) words.paragraph = paragraph.words;
  if (headingWords !== null) words.heading = headingWords;
  // A year that was weighed stands in no words: those that weighed most may name the year before or after.
  if (reference && reference.source !== 'inferred') words.document = reference.words ?? reference.value;
  return words;
}
