/**
 * Packs and findings on the disk, so that a start need not read what has not changed. A cache: whatever is damaged, of another version or
 * made with another glossary counts as not there. Every file is written whole under a name of its own, so that neither a crash nor a
 * second window harms anything.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { packFormat } from '../analysis/packFormat.ts';
import { checkpoint, type Signal } from '../base/cancellation.ts';
import type { SharedFindings } from '../checks/sharedFindings.ts';
import { type Pack, packFrom } from './packFile.ts';
import { writeAtomically } from './writeAtomically.ts';

/** What everything in a cache depends on beside the files. */
export interface CacheMade {
  /** Of the product's own code. */
  readonly build: string;
  readonly glossary: unknown;
  readonly settings: unknown;
  /** Without words the recognition finds less. */
  readonly segmenter: boolean;
}

export interface CachedPack extends Pack {
  readonly name: string;
}

export interface IndexCache {
  /** Packs made of the same, but for those named, in the order of their names. Files that cannot be used are passed over. */
  packs(made: CacheMade, known: ReadonlySet<string>, signal: Signal): Promise<readonly CachedPack[]>;
  /** The findings written last; null where there are none that can be used. */
  findings(made: CacheMade, signal: Signal): Promise<SavedFindings | null>;
  saveFindings(made: CacheMade, saved: SavedFindings, signal: Signal): Promise<void>;
  /** Takes away what nobody has used for a while, without those packs that are in use. */
  clean(inUse: ReadonlySet<string>): Promise<void>;
}

/** What the rules that compare documents have found among documents of packs. */
export interface SavedFindings extends SharedFindings {
  /** For each pack, the documents that counted, by index. */
  readonly packs: readonly (readonly [name: string, documents: readonly number[]])[];
}

const packEnding = '.pack';
/** Their packs, then a line for each key. */
const findingsName = 'findings.json';
/** Packs that are read at once. */
const together = 4;
/** Milliseconds: what is younger may be another window's, which has not read it yet. */
const unusedAfter = 600_000;

/** A digest of what was packed with, 32 bytes, a checksum of the rest, 32 bytes; then the rest. */
const headLength = 64;

const digestOf = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** It tells of damage, not of ill will. The first Node 20s know no CRC. */
function checksumOf(content: Uint8Array): Buffer {
  if (typeof crc32 !== 'function') return digestOf(content);
  const checksum = Buffer.alloc(32);
  checksum.writeUInt32LE(crc32(content));
  return checksum;
}

const digestOfMade = (made: CacheMade): Buffer => digestOf(JSON.stringify([packFormat, made]));

function sealed(made: CacheMade, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(headLength + content.length);
  bytes.set(digestOfMade(made), 0);
  bytes.set(checksumOf(content), 32);
  bytes.set(content, headLength);
  return bytes;
}

/** Null for what was made of something else or is damaged. */
function unsealed(made: Buffer, bytes: Buffer): Uint8Array | null {
  if (bytes.length < headLength || !bytes.subarray(0, 32).equals(made)) return null;
  // Memory of its own: what lies in a pool of the system's may begin anywhere.
  const content = bytes.byteOffset % 8 === 0 ? bytes.subarray(headLength) : Buffer.from(bytes).subarray(headLength);
  return checksumOf(content).equals(bytes.subarray(32, headLength)) ? content : null;
}

/** Writes a pack. Gives its name; null where the disk refuses, which costs time at the next start and nothing else. */
export async function savePack(folder: string, made: CacheMade, bytes: Uint8Array): Promise<string | null> {
  const name = `${randomUUID()}${packEnding}`;
  return writeAtomically(join(folder, name), sealed(made, bytes)).then(
    () => name,
    () => null,
  );
}

export function createIndexCache(folder: string): IndexCache {
  const inFolder = (name: string): string => join(folder, name);
  const read = async (made: Buffer, name: string): Promise<Uint8Array | null> =>
    readFile(inFolder(name)).then(
      (bytes) => unsealed(made, bytes),
      () => null,
    );
  const names = (): Promise<string[]> =>
    readdir(folder).then(
      (found) => found.sort(),
      () => [],
    );

  return {
    async packs(made, known, signal) {
      const digest = digestOfMade(made);
      const packs: CachedPack[] = [];
      const wanted = (await names()).filter((name) => name.endsWith(packEnding) && !known.has(name));
      for (let at = 0; at < wanted.length; at += together) {
        const some = wanted.slice(at, at + together);
        const contents = await Promise.all(some.map((name) => read(digest, name)));
        for (const [i, content] of contents.entries()) {
          if (content) packs.push({ ...packFrom(content), name: some[i] as string });
          await checkpoint(signal);
        }
      }
      return packs;
    },
    async findings(made, signal) {
      const content = await read(digestOfMade(made), findingsName);
      if (!content) return null;
      const [head = '', ...lines] = new TextDecoder().decode(content).split('\n');
      const findings: SavedFindings['findings'][number][] = [];
      for (const line of lines) {
        findings.push(JSON.parse(line));
        await checkpoint(signal);
      }
      return { ...(JSON.parse(head) as Omit<SavedFindings, 'findings'>), findings };
    },
    async saveFindings(made, { findings, ...rest }, signal) {
      const lines = [JSON.stringify(rest)];
      for (const one of findings) {
        lines.push(JSON.stringify(one));
        await checkpoint(signal);
      }
      await mkdir(folder, { recursive: true });
      await writeAtomically(inFolder(findingsName), sealed(made, new TextEncoder().encode(lines.join('\n'))));
    },
    async clean(inUse) {
      for (const name of await names()) {
        const isOurs = name.endsWith(packEnding) || name.endsWith('.tmp');
        if (!isOurs || inUse.has(name)) continue;
        const found = await stat(inFolder(name)).catch(() => null);
        if (found && Date.now() - found.mtimeMs > unusedAfter)
          await rm(inFolder(name), { force: true }).catch(() => {});
      }
    },
  };
}

/** Digest of the bundle that does the work, for `CacheMade`: another build may read the same text in another way. */
export const buildOf = (script: string): string => digestOf(readFileSync(script)).toString('hex');
