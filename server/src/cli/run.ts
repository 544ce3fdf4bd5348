/** One run of the command line: does what its command asks, prints the wanted format, gives the exit code. */
import type { Bilingual } from '../checks/finding.ts';
import { allFindings } from '../checks/findingStore.ts';
import type { Language } from '../features/words.ts';
import { acceptFindings } from './acceptedOfRun.ts';
import { readArguments } from './arguments.ts';
import { compareRun } from './compareRun.ts';
import { annotationWriters } from './formats/annotationWriters.ts';
import type { CheckedRun } from './formats/checkedRun.ts';
import { checkWriters } from './formats/checkWriters.ts';
import { helpText } from './help.ts';
import { mentionRecords } from './mentionRecord.ts';
import { type Faults, type RunOptions, type RunReading, readRun, type Work } from './readRun.ts';
import { rulesText } from './rulesText.ts';
import { fails } from './severities.ts';
import type { Terminal } from './terminal.ts';
import { timelineRun } from './timelineRun.ts';

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
  const { terminal } = options;
  let exitCode = 0;
  const tell = (message: Bilingual): Promise<void> => say(terminal, command.language, message);
  const fail = (message: Bilingual): Promise<void> => {
    exitCode = 2;
    return tell(message);
  };
  const reading = await readRun(command, options, { tell, fail });
  const code = await answer(command, options, reading, { tell, fail });
  // `fail` may have set it meanwhile.
  return Math.max(exitCode, code);
}

function answer(command: Work, options: RunOptions, reading: RunReading, faults: Faults): Promise<number> {
  switch (command.name) {
    case 'annotate':
      return annotate(command, options.terminal, reading);
    case 'check':
      return check(command, options, reading, faults);
    case 'compare':
      return compare(command, options.terminal, reading, faults);
    case 'timeline':
      return timeline(command, options.terminal, reading);
  }
}

type Named<Name> = Extract<Work, { name: Name }>;

async function annotate(
  command: Named<'annotate'>,
  { out, colours }: Terminal,
  { host, glossary, analyses }: RunReading,
): Promise<number> {
  const write = annotationWriters[command.format as keyof typeof annotationWriters];
  const context = {
    recordOf: mentionRecords(host.snapshot().index, glossary),
    textOf: (uri: string) => host.textOf(uri) ?? '',
    colours,
    language: command.language,
    explain: command.explain === true,
  };
  for (const text of write(analyses, context)) await out.write(text);
  return 0;
}

async function compare(
  command: Named<'compare'>,
  { out, colours }: Terminal,
  { found, analyses }: RunReading,
  { fail }: Faults,
): Promise<number> {
  if (found.folders.length > 0) {
    await fail({ zh: 'compare 需要两个文件，不能是文件夹', en: 'compare takes two files, not folders' });
    return 2;
  }
  // One file named twice is one document, which differs in nothing from itself.
  const isNamedTwice = found.documents.length === 1 && found.faults.length === 0;
  const [a, b = isNamedTwice ? a : undefined] = analyses;
  if (!a || !b) return 2;
  const { output, differs } = compareRun(a, b, { ...command, colours });
  await out.write(output);
  return differs ? 1 : 0;
}

async function timeline(command: Named<'timeline'>, { out, colours }: Terminal, { host }: RunReading): Promise<number> {
  await out.write(timelineRun(host.snapshot(), { ...command, colours }));
  return 0;
}

async function check(
  command: Named<'check'>,
  { terminal, disk, rules, version }: RunOptions,
  { host, found, analyses }: RunReading,
  faults: Faults,
): Promise<number> {
  await acceptFindings(host, disk, [terminal.folder, ...found.folders], command, faults);
  const snapshot = host.snapshot();
  const everything = allFindings(snapshot.findings);
  const checked: CheckedRun = {
    documents: analyses,
    findings: everything.filter(({ accepted }) => !accepted),
    everything,
    analysisOf: (path) => snapshot.index.documents.get(path)!,
    rules,
    language: command.language,
    colours: terminal.colours,
    version,
  };
  for (const text of checkWriters[command.format](checked)) await terminal.out.write(text);
  return checked.findings.some((finding) => fails(finding, command.failOn)) ? 1 : 0;
}
