/** The words of the command line → what is wanted, or what is wrong with them. Reads no file. */
import { parseArgs } from 'node:util';
import type { Bilingual, Severity } from '../checks/finding.ts';
import { type Profile, profiles, type RuleSetting, type RuleSettings } from '../checks/ruleSettings.ts';
import type { Language } from '../features/words.ts';
import { faultOfRuleSetting } from '../workspace/settings.ts';
import { type CompareFormat, compareFormats } from './compareRun.ts';
import { type TimelineFormat, timelineFormats } from './timelineRun.ts';

export const annotateFormats = ['jsonl', 'csv', 'text', 'brat', 'webannotation'] as const;
export const checkFormats = ['text', 'json', 'sarif', 'github', 'junit', 'html'] as const;
export type AnnotateFormat = (typeof annotateFormats)[number];
export type CheckFormat = (typeof checkFormats)[number];

const failOnValues = ['error', 'warning', 'information', 'hint', 'never'] as const;
export type FailOn = Severity | 'never';

/** What `annotate` and `check` have in common. */
interface Reading {
  readonly language: Language;
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** In bytes. */
  readonly maxSize: number;
  /** Path of a glossary file, where one is named. */
  readonly glossary?: string;
}

export type Command =
  | (Reading & {
      readonly name: 'annotate';
      readonly format: AnnotateFormat;
      /** Say of each mention why it is read as it is. */
      readonly explain?: true;
    })
  | (Reading & {
      readonly name: 'check';
      readonly format: CheckFormat;
      readonly failOn: FailOn;
      readonly profile: Profile;
      readonly rules: RuleSettings;
      readonly baseline?: string;
      readonly writeBaseline?: string;
    })
  | (Reading & { readonly name: 'compare'; readonly format: CompareFormat })
  | (Reading & { readonly name: 'timeline'; readonly format: TimelineFormat })
  | { readonly name: 'rules' | 'help' | 'version'; readonly language: Language }
  | { readonly name: 'wrong'; readonly language: Language; readonly message: Bilingual };

const options = {
  format: { type: 'string', short: 'f' },
  'fail-on': { type: 'string' },
  profile: { type: 'string' },
  rule: { type: 'string', multiple: true },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  exclude: { type: 'string', multiple: true },
  'max-size': { type: 'string' },
  glossary: { type: 'string' },
  language: { type: 'string' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

const commonOptions = ['format', 'exclude', 'max-size', 'glossary', 'language'];
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  annotate: [...commonOptions, 'explain'],
  check: [...commonOptions, 'fail-on', 'profile', 'rule', 'baseline', 'write-baseline'],
  compare: commonOptions,
  timeline: commonOptions,
  rules: ['language'],
};

const formatsOf: Readonly<Record<string, readonly string[]>> = {
  annotate: annotateFormats,
  check: checkFormats,
  compare: compareFormats,
  timeline: timelineFormats,
};

const defaultMaxSizeKB = '5120';

/** `ruleIds`: the rules that there are. */
export function readArguments(words: readonly string[], ruleIds: readonly string[]): Command {
  let language = languageNamed(words);
  const wrong = (zh: string, en: string): Command => ({ name: 'wrong', language, message: { zh, en } });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return { name: 'wrong', language, message: faultOfParsing(error) };
  }
  const { values, positionals } = parsed;
  if (values.language === 'en' || values.language === 'zh') language = values.language;
  else if (values.language !== undefined) return wrong('--language 只能是 zh 或 en', '--language must be zh or en');
  if (values.help) return { name: 'help', language };
  if (values.version) return { name: 'version', language };

  const [name, ...paths] = positionals;
  const names = Object.keys(optionsOf);
  if (name === undefined)
    return wrong(`缺少命令（可用：${names.join('、')}）`, `no command (there are ${names.join(', ')})`);
  const known = Object.hasOwn(optionsOf, name) ? optionsOf[name] : undefined;
  if (!known)
    return wrong(
      `没有 ${name} 这一命令（可用：${names.join('、')}）`,
      `there is no command ${name} (there are ${names.join(', ')})`,
    );
  const foreign = Object.keys(values).find((option) => !known.includes(option));
  if (foreign) return wrong(`${name} 没有 --${foreign} 选项`, `${name} has no option --${foreign}`);
  if (name === 'rules')
    return paths.length > 0 ? wrong('rules 不接受路径', 'rules takes no paths') : { name, language };
  if (name === 'compare' && paths.length !== 2) return wrong('compare 需要两个文件', 'compare takes two files');
  if (paths.length === 0) return wrong('缺少文件或文件夹', 'no file or folder is named');

  const maxSizeKB = values['max-size'] ?? defaultMaxSizeKB;
  if (!/^[1-9]\d{0,8}$/.test(maxSizeKB))
    return wrong('--max-size 应为正整数（KB）', '--max-size must be a positive whole number (KB)');
  const reading: Reading = {
    language,
    paths,
    exclude: values.exclude ?? [],
    maxSize: Number.parseInt(maxSizeKB, 10) * 1024,
    ...(values.glossary === undefined ? {} : { glossary: values.glossary }),
  };

  const formats = formatsOf[name]!;
  const format = values.format ?? formats[0]!;
  if (!formats.includes(format)) {
    return wrong(
      `没有 ${format} 这一格式（可用：${formats.join('、')}）`,
      `there is no format ${format} (there are ${formats.join(', ')})`,
    );
  }
  if (name === 'annotate') {
    if (values.explain && format !== 'jsonl' && format !== 'text')
      return wrong('--explain 只用于 jsonl 和 text 格式', '--explain goes with the formats jsonl and text only');
    return { ...reading, name, format: format as AnnotateFormat, ...(values.explain ? { explain: true } : {}) };
  }

  if (name === 'compare') return { ...reading, name, format: format as CompareFormat };
  if (name === 'timeline') return { ...reading, name, format: format as TimelineFormat };

  return checkFrom(values, { ...reading, format: format as CheckFormat }, ruleIds, wrong);
}

type Values = ReturnType<typeof parse>['values'];

/** What `check` alone knows. @param wrong the command that says what is wrong. */
function checkFrom(
  values: Values,
  reading: Reading & { readonly format: CheckFormat },
  ruleIds: readonly string[],
  wrong: (zh: string, en: string) => Command,
): Command {
  const failOn = values['fail-on'] ?? 'error';
  if (!failOnValues.includes(failOn as FailOn))
    return wrong(
      `--fail-on 应为 ${failOnValues.join('、')} 之一`,
      `--fail-on must be one of ${failOnValues.join(', ')}`,
    );
  const profile = values.profile ?? profiles[0];
  if (!profiles.includes(profile as Profile))
    return wrong(`--profile 应为 ${profiles.join('、')} 之一`, `--profile must be one of ${profiles.join(', ')}`);
  const rules = readRuleOptions(values.rule ?? [], ruleIds);
  if ('fault' in rules) return wrong(rules.fault.zh, rules.fault.en);
  return {
    ...reading,
    name: 'check',
    failOn: failOn as FailOn,
    profile: profile as Profile,
    rules: rules.settings,
    ...(values.baseline === undefined ? {} : { baseline: values.baseline }),
    ...(values['write-baseline'] === undefined ? {} : { writeBaseline: values['write-baseline'] }),
  };
}

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
}

/** The language that the words ask for, whatever else is wrong with them. */
function languageNamed(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const value = words[at] === '--language' ? words[at + 1] : words[at]?.slice('--language='.length);
  return value === 'en' ? 'en' : 'zh';
}

/** What Node says of wrong words is in English: its codes and the option that it quotes make a sentence in both languages. */
function faultOfParsing(error: unknown): Bilingual {
  const { code, message } = error as { code?: string; message: string };
  const option = /'(?:-\w, )?(-{1,2}[^' ]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return { zh: `没有 ${option} 选项`, en: `there is no option ${option}` };
  return message.includes('does not take')
    ? { zh: `${option} 不接受值`, en: `${option} takes no value` }
    : { zh: `${option} 缺少值`, en: `${option} needs a value` };
}

/** `id=severity`, several times; the last one of a rule counts. */
function readRuleOptions(
  words: readonly string[],
  ruleIds: readonly string[],
): { readonly settings: RuleSettings } | { readonly fault: Bilingual } {
  const settings: Record<string, RuleSetting> = {};
  for (const word of words) {
    const [, id, value] = /^([^=]*)=(.*)$/.exec(word) ?? [];
    if (id === undefined)
      return {
        fault: { zh: `--rule 应写作 规则名=级别，而不是 ${word}`, en: `--rule must be id=severity, not ${word}` },
      };
    const fault = faultOfRuleSetting(id, value, ruleIds);
    if (fault) return { fault };
    settings[id] = value as RuleSetting;
  }
  return { settings };
}
