/** A pack as one piece of memory: analyses, postings and what else is known of its documents. Workers hand it over, the disk keeps it. */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { analysisPacker } from '../analysis/packAnalyses.ts';
import { readPack } from '../analysis/packedAnalysis.ts';
import type { PackedText, PackTable } from '../analysis/packFormat.ts';
import { wordOf } from '../analysis/valueReader.ts';
import { joinSections, splitSections } from '../base/byteStream.ts';
import type { Finding } from '../checks/finding.ts';
import { type IndexPack, type PackedFamilies, type PackedFamily, postingsPacker } from '../index/packedPostings.ts';
import { families } from '../index/postings.ts';

/** The file that a document was read from, as it was then. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** Times of its last change, in milliseconds. */
  readonly modified: number;
  readonly changed: number;
}

/** Of a file that cannot be told from another: it is read again at the next start. */
export const noStamp: FileStamp = { size: -1, modified: -1, changed: -1 };

/** Whether a file is the one that was read, as far as the disk knows. */
export const sameStamp = (a: FileStamp, b: FileStamp): boolean =>
  a.size >= 0 && a.size === b.size && a.modified === b.modified && a.changed === b.changed;

/** What is known of the documents of a pack beside their analyses, in the order of the documents. */
export interface PackNotes {
  readonly stamps: readonly FileStamp[];
  /** What the rules that look at one document say of each. */
  readonly findings: readonly (readonly Finding[])[];
}

export interface Pack extends IndexPack {
  readonly notes: PackNotes;
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const fromJson = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

export interface Packer {
  /** @throws TypeError or RangeError when the analysis does not fit into a pack; it is not in it then. */
  add(analysis: DocumentAnalysis, stamp: FileStamp, findings: readonly Finding[]): void;
  bytes(): Uint8Array;
}

export function createPacker(): Packer {
  const analyses = analysisPacker();
  const postings = postingsPacker(analyses.wordNumber);
  const stamps: FileStamp[] = [];
  const findings: (readonly Finding[])[] = [];
  return {
    add(analysis, stamp, own) {
      postings.mustFit(analysis);
      analyses.add(analysis);
      postings.add(analysis);
      stamps.push(stamp);
      findings.push(own);
    },
    bytes() {
      // First the postings: they give words their numbers.
      const packed = postings.packed();
      const postingSections = families.flatMap((family) => {
        const { hashes, starts, items, versions, names, nameStarts } = packed[family];
        return [hashes, starts, items, versions, names, nameStarts];
      });
      const { table, characters, wordStarts, shared, sharedStarts, values } = analyses.packed();
      const { alphabet, bytes, starts } = characters;
      const notes: PackNotes = { stamps, findings };
      const textSections = [alphabet, bytes, starts, wordStarts, shared, sharedStarts, values];
      return joinSections([json(table), json(notes), ...textSections, ...postingSections]);
    },
  };
}

/** `bytes` stays in use: nothing is copied. It must begin at a multiple of eight in its buffer. */
export function packFrom(bytes: Uint8Array): Pack {
  const sections = splitSections(bytes).values();
  /** Section after section, in the order in which they were written. */
  const next = (): Uint8Array => sections.next().value as Uint8Array;
  const table = fromJson(next()) as PackTable;
  const notes = fromJson(next()) as PackNotes;
  const characters = { alphabet: numbers(next()), bytes: next(), starts: numbers(next()) };
  const packed: PackedText = {
    table,
    characters,
    wordStarts: numbers(next()),
    shared: next(),
    sharedStarts: numbers(next()),
    values: next(),
  };
  const family = (): PackedFamily => ({
    hashes: hashes(next()),
    starts: numbers(next()),
    items: numbers(next()),
    versions: numbers(next()),
    names: next(),
    nameStarts: numbers(next()),
  });
  return {
    analyses: readPack(packed),
    families: Object.fromEntries(families.map((name) => [name, family()])) as PackedFamilies,
    wordAt: (number) => wordOf(packed, number),
    bytes,
    notes,
  };
}

const numbers = ({ buffer, byteOffset, byteLength }: Uint8Array) => new Uint32Array(buffer, byteOffset, byteLength / 4);
const hashes = ({ buffer, byteOffset, byteLength }: Uint8Array) => new Float64Array(buffer, byteOffset, byteLength / 8);
