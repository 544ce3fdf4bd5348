/**
 * Names that a document gives in one place and uses in another: the aliases that it introduces (`以下简称…`), names that stand bare where
 * nothing speaks for them, but are quoted, listed or led in elsewhere in the same text, and names that end in one another.
 */

import { attached } from '../base/attached.ts';
import { equalEnds } from '../base/equalEnds.ts';
import { gated } from '../base/gated.ts';
import { type Local, local, overlaps, type Span, span } from '../base/span.ts';
import { longestFrom, trieOfStarts, type WordTrie } from '../lexicon/wordTrie.ts';
import { glossaryLookup } from '../mentions/glossaryLookup.ts';
import { projectAliases } from '../mentions/projectAlias.ts';
import { holdsProperWord } from '../mentions/projectProper.ts';
import type { ProjectProposal, ProjectType, Proposal, RecogniserTools } from '../mentions/proposal.ts';
import { settleOverlaps } from '../mentions/settleOverlaps.ts';
import type { Block } from '../text/logicalText.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { type BlockReading, readingFrom } from './blockReading.ts';
import { nameFamilies } from './nameFamilies.ts';
import { shortNames } from './shortNames.ts';

/** Shorter names are too likely to be parts of other words. */
const shortestBare = 5;
/** A name of common words is known again only where there are many of them. */
const shortestCommon = 8;
const ofMany = gated(/^(?:国家|全国|[省市县区乡村]级|城乡|农村|主要|重点|重大|社区|基层)/u);
/** Names of offices and firms begin with the name of what they are for. */
const office = gated(/^(?:有限|股份|集团|公司|管委会|管理|委员会|党|办公室|局|厅|指挥部)/u);

const quotation = gated(/^“[^”]+”$/u);

/** Behind a number and one of these the words are a class of things. */
const counted = gated(/[个家项座条处所批类]/u);

interface KnownName {
  readonly name: string;
  readonly type: ProjectType;
  /** The name that it is an alias of. */
  readonly of?: string;
  /** The name that it ends in, behind words of the sentence. */
  readonly shorter?: string;
  /** Whether it is looked for where nothing but its words bounds it. */
  readonly isSought: boolean;
}

/** Readings with the names of other blocks, and what they were made from. */
export interface NamedReadings {
  readonly own: readonly BlockReading[];
  /** What the blocks give each other, without those that give nothing. */
  readonly given: readonly GivenNames[];
  readonly known: ReadonlyMap<string, KnownName>;
  /** The names that were looked for, as they are written; empty where the document gives none. */
  readonly names: string;
  readonly readings: readonly BlockReading[];
}

/** Readings of all blocks, with the names that other blocks know. The readings given stay as they are. */
export function documentNames(
  blocks: readonly Block[],
  own: readonly BlockReading[],
  tools: RecogniserTools,
  before?: NamedReadings,
): NamedReadings {
  const given = givenBy(blocks, own, tools);
  const known = before && sameGiven(before.given, given) ? before.known : namesIn(given, tools);
  if (known.size === 0) return { own, given, known, names: '', readings: own };
  const written = before?.known === known ? before.names : JSON.stringify([...known.values()]);
  // The very same string is compared at once with those of blocks, an equal one character by character.
  const names = before?.names === written ? before.names : written;
  const same =
    before?.names === names ? equalEnds(before.own.length, own.length, (i, j) => before.own[i] === own[j]) : null;
  const changed = before ? changedNames(before.known, known) : [];
  const readings = before && same ? before.readings.slice(0, same.head) : [];
  for (let i = readings.length; i < own.length - (same?.tail ?? 0); i++) {
    const reading = own[i] as BlockReading;
    const block = blocks[i] as Block;
    const last = completed.get(reading);
    const isSame = last?.names === names || (last?.names === before?.names && !hasAny(block, reading, changed));
    if (last && isSame) {
      if (last.names !== names) completed.set(reading, { ...last, names });
      readings.push(last.reading);
      continue;
    }
    const after = withNames(block, reading, known, trieOf(known), tools, last);
    completed.set(reading, { ...after, names });
    readings.push(after.reading);
  }
  if (before && same) readings.push(...before.readings.slice(before.readings.length - same.tail));
  return { own, given, known, names, readings };
}

const tries = attached<ReadonlyMap<string, KnownName>, WordTrie<KnownName>>();

/** The names that are looked for where nothing but their words bounds them. */
function trieOf(known: ReadonlyMap<string, KnownName>): WordTrie<KnownName> {
  const before = tries.get(known);
  if (before) return before;
  const made = trieOfStarts(
    [...known.values()].filter(({ isSought }) => isSought),
    ({ name }) => name,
  );
  tries.set(known, made);
  return made;
}

/** Names that came, went or stand for another one now. */
function changedNames(before: ReadonlyMap<string, KnownName>, now: ReadonlyMap<string, KnownName>): readonly string[] {
  const isSame = (a: KnownName, b: KnownName | undefined): boolean =>
    a === b || (a.type === b?.type && a.of === b.of && a.shorter === b.shorter && a.isSought === b.isSought);
  const gone = [...before.keys()].filter((name) => !now.has(name));
  return [...gone, ...[...now].flatMap(([name, known]) => (isSame(known, before.get(name)) ? [] : [name]))];
}

/** Whether a block has one of the names in its words, or goes by it. */
const hasAny = ({ text }: Block, { proposals }: BlockReading, names: readonly string[]): boolean =>
  names.some((name) => text.includes(name) || proposals.some((one) => one.kind === 'project' && one.name === name));

interface Completed {
  /** The names that were looked for, as they are written. */
  readonly names: string;
  /** What they changed, as it is written; empty where they changed nothing. */
  readonly changes: string;
  readonly reading: BlockReading;
}

/** What became of a block's own reading with the names of other blocks: an edit elsewhere leaves it as it is. */
const completed = attached<BlockReading, Completed>();

function withNames(
  block: Block,
  reading: BlockReading,
  known: ReadonlyMap<string, KnownName>,
  names: WordTrie<KnownName>,
  tools: RecogniserTools,
  before: Completed | undefined,
): Pick<Completed, 'changes' | 'reading'> {
  const found = occurrences(block.text, reading.proposals, names);
  const renamed = reading.proposals.map((proposal) =>
    withFullName(withoutSentence(block.text, proposal, known), known),
  );
  const changed = [...renamed.filter((proposal, index) => proposal !== reading.proposals[index]), ...found];
  if (changed.length === 0) return { changes: '', reading };
  const changes = JSON.stringify(changed);
  // Another name came or went, and none of this block.
  if (before?.changes === changes) return before;
  return { changes, reading: readingFrom(block, settleOverlaps([...renamed, ...found]), tools, new Map()) };
}

function namesIn(given: readonly GivenNames[], tools: RecogniserTools): ReadonlyMap<string, KnownName> {
  const { notNames } = glossaryLookup(tools.glossary);
  const all = new Map<string, KnownName>();
  for (const { names } of given) for (const name of names) if (!all.has(name.name)) all.set(name.name, name);
  const { fullNames, shorter } = nameFamilies(all.keys(), tools.segmenter);
  const known = new Map([...all].filter(([name, { isSought }]) => isSought && !shorter.has(name)));
  const relate = (name: string, relation: Pick<KnownName, 'of' | 'shorter'>): void => {
    const own = all.get(name);
    if (own) known.set(name, { ...own, ...relation, isSought: own.isSought && relation.shorter === undefined });
  };
  for (const [name, of] of fullNames) relate(name, { of });
  for (const [name, end] of shorter) relate(name, { shorter: end });
  for (const [name, short] of onlyOnes(given.flatMap(({ shorts }) => shorts)))
    if (!all.has(name) && !notNames.has(name)) known.set(name, short);
  for (const { aliases } of given)
    for (const alias of aliases) if (!notNames.has(alias.name)) known.set(alias.name, alias);
  return known;
}

/** The short names that stand for one full name alone. */
function onlyOnes(shorts: readonly KnownName[]): ReadonlyMap<string, KnownName> {
  const only = new Map<string, KnownName>();
  const several = new Set<string>();
  for (const short of shorts) {
    const other = only.get(short.name);
    if (other && other.of !== short.of) several.add(short.name);
    only.set(short.name, short);
  }
  for (const name of several) only.delete(name);
  return only;
}

interface GivenNames {
  readonly names: readonly KnownName[];
  readonly aliases: readonly KnownName[];
  /** Shorter ways in which a text may say the names again. */
  readonly shorts: readonly KnownName[];
}

const givenBy = (blocks: readonly Block[], readings: readonly BlockReading[], tools: RecogniserTools) =>
  readings.flatMap((reading, i) =>
    reading.projectKeys.size === 0 ? [] : [givenIn(blocks[i] as Block, reading, tools.segmenter)],
  );

/** Whether lists give the same: most of an edited text gives the very same, and an edited block mostly equal names. */
const sameGiven = (a: readonly GivenNames[], b: readonly GivenNames[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i] || JSON.stringify(one) === JSON.stringify(b[i]));

/** What a block gives the others, by its reading: it says so from its own words alone. */
const givenNames = attached<BlockReading, GivenNames>();

function givenIn({ text }: Block, reading: BlockReading, segmenter: Segmenter): GivenNames {
  const before = givenNames.get(reading);
  if (before) return before;
  const projects = reading.proposals.filter((proposal) => proposal.kind === 'project');
  const found = {
    names: projects
      .filter(({ evidence }) => evidence !== 'glossary')
      .map(({ name, type, evidence }) => ({
        name,
        type,
        isSought:
          name.length >= shortestBare &&
          (holdsProperWord(name) || (name.length >= shortestCommon && evidence === 'ending' && !ofMany.test(name))),
      })),
    aliases: projectAliases(text, projects).map(({ alias, of }) => ({
      name: alias,
      type: of.type,
      of: of.name,
      isSought: true,
    })),
    shorts: projects.flatMap((project) =>
      shortNames(project, segmenter).map((name) => ({ name, type: project.type, of: project.name, isSought: true })),
    ),
  };
  givenNames.set(reading, found);
  return found;
}

/** Where known names stand that are in no mention of a project. */
function occurrences(text: string, proposals: readonly Proposal[], names: WordTrie<KnownName>): ProjectProposal[] {
  const found: ProjectProposal[] = [];
  const isTaken = (place: Span<Local>): boolean =>
    proposals.some((other) => other.kind === 'project' && overlaps(other.span, place));
  for (let at = 0; at < text.length; at++) {
    const known = longestFrom(names, text, at);
    if (!known || counted.test(text.charAt(at - 1))) continue;
    if (office.test(text.slice(at + known.name.length, at + known.name.length + 3))) continue;
    // The marks of a quotation are no part of a name.
    const mark = quotation.test(known.name) ? 1 : 0;
    const place = span(local(at + mark), local(at + known.name.length - mark));
    at += known.name.length - 1;
    if (isTaken(place)) continue;
    const { type, of } = known;
    const name = known.name.slice(mark, known.name.length - mark);
    found.push(
      of === undefined
        ? { kind: 'project', span: place, name, type, evidence: 'elsewhere' }
        : { kind: 'project', span: place, name, type, evidence: 'alias', of },
    );
  }
  return found;
}

/** A name without the words of the sentence before the name that it ends in. */
function withoutSentence(text: string, proposal: Proposal, known: ReadonlyMap<string, KnownName>): Proposal {
  if (proposal.kind !== 'project' || proposal.evidence === 'glossary') return proposal;
  const name = known.get(proposal.name)?.shorter;
  if (name === undefined) return proposal;
  let start = proposal.span.start as number;
  for (let left = proposal.name.length - name.length; left > 0; start++) if (/\S/u.test(text.charAt(start))) left--;
  return { ...proposal, name, span: span(local(start), proposal.span.end) };
}

/** A name that was found by itself and is an alias goes by its full name. */
function withFullName(proposal: Proposal, known: ReadonlyMap<string, KnownName>): Proposal {
  if (proposal.kind !== 'project' || proposal.evidence === 'glossary') return proposal;
  const of = known.get(proposal.name)?.of;
  return of === undefined ? proposal : { ...proposal, evidence: 'alias', of };
}
