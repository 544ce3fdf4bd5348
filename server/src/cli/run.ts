/** One run of the command line: reads the documents, analyses them, prints the wanted format, gives the exit code. */
import { resolve } from 'node:path';
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import type { Bilingual } from '../checks/finding.ts';
import { allFindings } from '../checks/findingStore.ts';
import type { Rule } from '../checks/rule.ts';
import { settingsWithProfile } from '../checks/ruleSettings.ts';
import type { Language } from '../features/words.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { createHost } from '../workspace/createHost.ts';
import { type Disk, slashed } from '../workspace/disk.ts';
import { isSkipped, messageFromProblem } from '../workspace/fileProblem.ts';
import type { Host } from '../workspace/host.ts';
import { readTextNow } from '../workspace/readDocument.ts';
import { readGlossaries } from '../workspace/readGlossaries.ts';
import { readSettings } from '../workspace/settings.ts';
import type { Reader } from '../workspace/workers.ts';
import { acceptFindings } from './acceptedOfRun.ts';
import { type Command, readArguments } from './arguments.ts';
import { compareRun } from './compareRun.ts';
import { annotationWriters } from './formats/annotationWriters.ts';
import type { CheckedRun } from './formats/checkedRun.ts';
import { checkWriters } from './formats/checkWriters.ts';
import { helpText } from './help.ts';
import { mentionRecords } from './mentionRecord.ts';
import { progressBar } from './progress.ts';
import { readNamed } from './readNamed.ts';
import { type NamedDocument, readPaths } from './readPaths.ts';
import { rulesText } from './rulesText.ts';
import { fails } from './severities.ts';
import type { Terminal } from './terminal.ts';
import { timelineRun } from './timelineRun.ts';

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

type Work = Extract<Command, { name: 'annotate' | 'check' | 'compare' | 'timeline' }>;

/** 0 done, 1 findings at or above `--fail-on`, 2 wrong arguments or a named path that cannot be read. */
export async function run(words: readonly string[], options: RunOptions): Promise<number> {
  const { terminal, rules, version } = options;
  const command = readArguments(
    words,
    rules.map((rule) => rule.id),
  );
  switch (command.name) {
    case 'help':
      await terminal.out.write(helpText(command.language));
      return 0;
    case 'version':
      await terminal.out.write(`${version}\n`);
      return 0;
    case 'rules':
      await terminal.out.write(rulesText(rules, command.language));
      return 0;
    case 'wrong':
      await say(terminal, command.language, command.message);
      await say(terminal, command.language, {
        zh: '用法见 policy-annotator --help（in English: --help --language en）',
        en: 'See policy-annotator --help',
      });
      return 2;
    default:
      return work(command, options);
  }
}

const say = (terminal: Terminal, language: Language, message: Bilingual): Promise<void> =>
  terminal.errors.write(`policy-annotator: ${message[language]}\n`);

async function work(command: Work, options: RunOptions): Promise<number> {
  const { terminal, disk } = options;
  let exitCode = 0;
  let shownBar: { clear(): Promise<void> } | null = null;
  const tell = async (message: Bilingual): Promise<void> => {
    await shownBar?.clear();
    await say(terminal, command.language, message);
  };
  const fail = (message: Bilingual): Promise<void> => {
    exitCode = 2;
    return tell(message);
  };

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

  const glossary = await readGlossaries(disk, {
    named: command.glossary === undefined ? null : slashed(resolve(terminal.folder, command.glossary)),
    folders: [terminal.folder, ...found.folders],
  });
  for (const problem of glossary.problems) await (isSkipped(problem) ? fail : tell)(messageFromProblem(problem));
  for (const message of glossary.messages) await tell(message);

  const onFailedRule = (rule: string, error: unknown): void =>
    void fail({ zh: `规则 ${rule} 出错：${String(error)}`, en: `Rule ${rule} failed: ${String(error)}` });
  const host = createHost({
    tools: { segmenter: options.segmenter((message) => void tell(message)), glossary: glossary.glossary },
    rules: command.name === 'check' ? options.rules : [],
    settings: command.name === 'check' ? settingsWithProfile(command.profile, options.rules, command.rules) : {},
    onFailure: onFailedRule,
    textOfFile(uri, length) {
      const document = found.documents.find(({ shown }) => shown === uri);
      return document && readTextNow(disk, document.path, length);
    },
    onAnalysisFailure: (uri, error) =>
      void fail({ zh: `${uri}：分析出错：${String(error)}`, en: `${uri}: analysis failed: ${String(error)}` }),
  });

  const bar = progressBar(terminal, found.documents.length, command.name);
  shownBar = bar;
  await readNamed(found.documents, {
    ...options,
    host,
    limit: command.maxSize,
    onProblem: (problem, named) => (named && isSkipped(problem) ? fail : tell)(messageFromProblem(problem)),
    onFailedRule,
    onMessage: (message) => void tell(message),
    onDone: bar.step,
  });
  await bar.clear();
  shownBar = null;

  const code = await { annotate, check, compare, timeline }[command.name]();
  // `fail` may have set it meanwhile.
  return Math.max(exitCode, code);

  async function annotate(): Promise<number> {
    const { index } = host.snapshot();
    const write = annotationWriters[command.format as keyof typeof annotationWriters];
    const context = {
      recordOf: mentionRecords(index, glossary.glossary),
      textOf: (uri: string) => host.textOf(uri) ?? '',
      colours: terminal.colours,
      language: command.language,
      explain: command.name === 'annotate' && command.explain === true,
    };
    for (const text of write(analysesOf(host, found.documents), context)) await terminal.out.write(text);
    return 0;
  }

  async function compare(): Promise<number> {
    const documents = analysesOf(host, found.documents);
    // One file named twice is one document, which differs in nothing from itself.
    const isNamedTwice = found.documents.length === 1 && found.faults.length === 0;
    const [a, b = isNamedTwice ? a : undefined] = documents;
    if (!a || !b || command.name !== 'compare' || found.folders.length > 0) {
      if (found.folders.length > 0)
        await fail({ zh: 'compare 需要两个文件，不能是文件夹', en: 'compare takes two files, not folders' });
      return 2;
    }
    const { output, differs } = compareRun(a, b, { ...command, colours: terminal.colours });
    await terminal.out.write(output);
    return differs ? 1 : 0;
  }

  async function timeline(): Promise<number> {
    if (command.name !== 'timeline') return 0;
    await terminal.out.write(timelineRun(host.snapshot(), { ...command, colours: terminal.colours }));
    return 0;
  }

  async function check(): Promise<number> {
    if (command.name !== 'check') return 0;
    await acceptFindings(host, disk, [terminal.folder, ...found.folders], command, { fail, tell });
    const snapshot = host.snapshot();
    const everything = allFindings(snapshot.findings);
    const checked: CheckedRun = {
      documents: analysesOf(host, found.documents),
      findings: everything.filter(({ accepted }) => !accepted),
      everything,
      analysisOf: (path) => snapshot.index.documents.get(path)!,
      rules: options.rules,
      language: command.language,
      colours: terminal.colours,
      version: options.version,
    };
    for (const text of checkWriters[command.format](checked)) await terminal.out.write(text);
    return checked.findings.some((finding) => fails(finding, command.failOn)) ? 1 : 0;
  }
}

/** In the order of the command line; without those that could not be read. */
function analysesOf(host: Host, documents: readonly NamedDocument[]): readonly DocumentAnalysis[] {
  const { index } = host.snapshot();
  return documents.flatMap(({ shown }) => {
    const analysis = index.documents.get(shown);
    return analysis ? [analysis] : [];
  });
}
