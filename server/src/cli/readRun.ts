/** What a run of the command line reads before it answers: the documents that its paths name, their glossary, and the analyses of them all. */

import { resolve } from 'node:path';
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import type { Bilingual } from '../checks/finding.ts';
import type { Rule } from '../checks/rule.ts';
import { settingsWithProfile } from '../checks/ruleSettings.ts';
import type { Glossary } from '../mentions/proposal.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { createHost } from '../workspace/createHost.ts';
import { type Disk, slashed } from '../workspace/disk.ts';
import { isSkipped, messageFromProblem } from '../workspace/fileProblem.ts';
import type { Host } from '../workspace/host.ts';
import { messageFromFault } from '../workspace/lineFault.ts';
import { readTextNow } from '../workspace/readDocument.ts';
import { readGlossaries } from '../workspace/readGlossaries.ts';
import { readSettings } from '../workspace/settings.ts';
import type { Reader } from '../workspace/workers.ts';
import type { Command } from './arguments.ts';
import { progressBar } from './progress.ts';
import { readNamed } from './readNamed.ts';
import { type NamedPaths, readPaths } from './readPaths.ts';
import type { Terminal } from './terminal.ts';

export interface RunOptions {
  readonly terminal: Terminal;
  readonly disk: Disk;
  readonly rules: readonly Rule[];
  readonly version: string;
  /** Made at the first need; told how to say that it is not available. */
  readonly segmenter: (onUnavailable: (message: Bilingual) => void) => Segmenter;
  /** Reads many files at once; without it every file is read in this process. */
  readonly reader?: Reader;
}

/** The commands that read documents. */
export type Work = Extract<Command, { name: 'annotate' | 'check' | 'compare' | 'timeline' }>;

/** How a run says what is wrong. */
export interface Faults {
  tell(message: Bilingual): Promise<void>;
  /** Says it, and the exit code is 2 whatever else is found. */
  fail(message: Bilingual): Promise<void>;
}

export interface RunReading {
  readonly host: Host;
  readonly glossary: Glossary;
  readonly found: NamedPaths;
  /** In the order of the command line; without those that could not be read. */
  readonly analyses: readonly DocumentAnalysis[];
}

export async function readRun(command: Work, options: RunOptions, { tell, fail }: Faults): Promise<RunReading> {
  const { terminal, disk } = options;
  const { extensions } = readSettings(undefined, []).settings;
  const found = await readPaths(disk, { ...command, extensions, folder: terminal.folder });
  for (const fault of found.faults) await fail(messageFromProblem(fault));
  for (const problem of found.skipped) await tell(messageFromProblem(problem));
  // A misspelt folder or pattern would look like a text without faults.
  if (found.documents.length === 0 && found.faults.length === 0)
    await tell({
      zh: `没有读到文件（读取的是 ${extensions.join('、')}）`,
      en: `no file was read (files that are read: ${extensions.join(', ')})`,
    });
  const { glossary, problems, faults } = await readGlossaries(disk, {
    named: command.glossary === undefined ? null : slashed(resolve(terminal.folder, command.glossary)),
    folders: [terminal.folder, ...found.folders],
  });
  for (const problem of problems) await (isSkipped(problem) ? fail : tell)(messageFromProblem(problem));
  for (const fault of faults) await tell(messageFromFault(fault));
  const host = await readDocuments(command, options, { tell, fail }, found, glossary);
  const { documents } = host.snapshot().index;
  return { host, glossary, found, analyses: found.documents.flatMap(({ shown }) => documents.get(shown) ?? []) };
}

/** A host that has analysed the documents found, with a bar while it does. */
async function readDocuments(
  command: Work,
  options: RunOptions,
  faults: Faults,
  found: NamedPaths,
  glossary: Glossary,
): Promise<Host> {
  const { terminal, disk, rules } = options;
  let bar: { clear(): Promise<void> } | undefined;
  /** Below the bar nothing can be written. */
  const beside =
    (say: Faults['tell']) =>
    async (message: Bilingual): Promise<void> => {
      await bar?.clear();
      await say(message);
    };
  const tell = beside(faults.tell);
  const fail = beside(faults.fail);
  const onFailedRule = (rule: string, error: unknown): void =>
    void fail({ zh: `规则 ${rule} 出错：${String(error)}`, en: `Rule ${rule} failed: ${String(error)}` });
  const host = createHost({
    tools: { segmenter: options.segmenter((message) => void tell(message)), glossary },
    rules: command.name === 'check' ? rules : [],
    settings: command.name === 'check' ? settingsWithProfile(command.profile, rules, command.rules) : {},
    onFailure: onFailedRule,
    textOfFile(uri, length) {
      const document = found.documents.find(({ shown }) => shown === uri);
      return document && readTextNow(disk, document.path, length);
    },
    onAnalysisFailure: (uri, error) =>
      void fail({ zh: `${uri}：分析出错：${String(error)}`, en: `${uri}: analysis failed: ${String(error)}` }),
  });
  const shown = progressBar(terminal, found.documents.length, command.name);
  bar = shown;
  await readNamed(found.documents, {
    ...options,
    host,
    limit: command.maxSize,
    onProblem: (problem, named) => (named && isSkipped(problem) ? fail : tell)(messageFromProblem(problem)),
    onFailedRule,
    onMessage: (message) => void tell(message),
    onDone: shown.step,
  });
  await shown.clear();
  bar = undefined;
  return host;
}
