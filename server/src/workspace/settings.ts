/**
 * The one table of settings: name, type, default and words of each. What VS Code shows, what the server reads and what is said of a wrong
 * value all come from it. A wrong value costs that one setting its effect, never the others.
 */
import type { Bilingual } from '../checks/finding.ts';
import { type Profile, profiles, type RuleSetting, type RuleSettings } from '../checks/ruleSettings.ts';

export interface Settings {
  readonly enable: boolean;
  readonly extensions: readonly string[];
  readonly exclude: readonly string[];
  /** In bytes. */
  readonly maxSize: number;
  readonly profile: Profile;
  readonly rules: RuleSettings;
  /** How many other places a hover lists. */
  readonly hoverOccurrences: number;
  /** Of what the server writes; `auto` is the editor's own. */
  readonly language: LanguageChoice;
}

export type LanguageChoice = 'auto' | 'zh' | 'en';

export type SettingType =
  | { readonly kind: 'flag' }
  | { readonly kind: 'count'; readonly least: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** A list of texts, each of which fits the pattern. */
  | { readonly kind: 'texts'; readonly pattern?: string }
  /** Rule id → severity, `on` or `off`. */
  | { readonly kind: 'rules' };

export interface SettingRow {
  /** Without the leading `policyAnnotator.`. */
  readonly name: string;
  readonly type: SettingType;
  readonly default: unknown;
  readonly description: Bilingual;
  /** May differ from folder to folder. */
  readonly perFolder: boolean;
}

export const ruleSettingValues: readonly RuleSetting[] = ['off', 'on', 'hint', 'information', 'warning', 'error'];

export const settingsTable: readonly SettingRow[] = [
  {
    name: 'enable',
    type: { kind: 'flag' },
    default: true,
    description: {
      zh: '是否标注和检查政策文件；可按文件夹关闭。',
      en: 'Annotate and check policy documents. Can be switched off for a folder.',
    },
    perFolder: true,
  },
  {
    name: 'files.extensions',
    type: { kind: 'texts', pattern: '^\\.[^./\\\\]+$' },
    default: ['.txt', '.md'],
    description: {
      zh: '工作区中按哪些扩展名读取文件。',
      en: 'Extensions of the files that are read in the workspace.',
    },
    perFolder: true,
  },
  {
    name: 'files.exclude',
    type: { kind: 'texts' },
    default: [],
    description: {
      zh: '不读取的文件和文件夹（glob 模式，相对于工作区文件夹）。`.gitignore` 排除的始终不读取。',
      en: 'Files and folders that are not read (globs, relative to the workspace folder). What `.gitignore` leaves out is never read.',
    },
    perFolder: true,
  },
  {
    name: 'files.maxSizeKB',
    type: { kind: 'count', least: 1 },
    default: 5120,
    description: {
      zh: '文件大小上限（KB），更大的文件跳过。',
      en: 'Largest size of a file in KB; larger ones are skipped.',
    },
    perFolder: true,
  },
  {
    name: 'profile',
    type: { kind: 'choice', values: profiles },
    default: profiles[0],
    description: {
      zh: '检查什么：`contradictions` 只查互相矛盾的数字和表述；`contradictions-and-form` 另查数字、日期、单位和序号的书写形式。单条规则以 `policyAnnotator.rules` 为准。',
      en: 'What is checked: `contradictions`, figures and expressions that cannot be true; `contradictions-and-form`, how numbers, dates, units and headings are written as well. What `policyAnnotator.rules` says of a rule counts more.',
    },
    perFolder: false,
  },
  {
    name: 'rules',
    type: { kind: 'rules' },
    default: {},
    description: {
      zh: '各条规则的级别：`off` 关闭，`on` 按规则自身的级别，或 `error`、`warning`、`information`、`hint`（只在文中标出，不列入“问题”）。',
      en: 'Severity of each rule: `off`, `on` for its own severity, or `error`, `warning`, `information`, `hint` (marked in the text, not listed among the problems).',
    },
    perFolder: false,
  },
  {
    name: 'hover.occurrences',
    type: { kind: 'count', least: 0 },
    default: 5,
    description: {
      zh: '悬停提示中最多列出几处其他提及。',
      en: 'How many other mentions a hover lists at most.',
    },
    perFolder: false,
  },
  {
    name: 'language',
    type: { kind: 'choice', values: ['auto', 'zh', 'en'] },
    default: 'auto',
    description: {
      zh: '悬停提示、问题、说明、列表和消息所用的语言：`auto` 随编辑器的显示语言，`zh` 中文，`en` 英文。命令和设置的名称始终随编辑器。',
      en: 'Language of hovers, findings, explanations, lists and messages: `auto` follows the display language of the editor, `zh` is Chinese, `en` English. Names of commands and settings always follow the editor.',
    },
    perFolder: false,
  },
];

export interface ReadSettings {
  readonly settings: Settings;
  /** One for each value that could not be used, naming the setting. */
  readonly messages: readonly Bilingual[];
}

/** Settings from the value of the section `policyAnnotator`, nested as VS Code gives it; whatever is missing has its default. */
export function readSettings(section: unknown, ruleIds: readonly string[]): ReadSettings {
  const messages: Bilingual[] = [];
  const value = (name: string): unknown => {
    const row = settingsTable.find((candidate) => candidate.name === name)!;
    const given = lookUp(section, name);
    if (given === undefined || given === null) return row.default;
    if (row.type.kind === 'rules') return readRules(given, ruleIds, messages);
    const wanted = wantedInstead(given, row.type);
    if (wanted === null) return given;
    messages.push({
      zh: `设置 policyAnnotator.${name} 应为${wanted.zh}，已改用默认值 ${JSON.stringify(row.default)}`,
      en: `Setting policyAnnotator.${name} must be ${wanted.en}; the default ${JSON.stringify(row.default)} is used`,
    });
    return row.default;
  };
  const settings: Settings = {
    enable: value('enable') as boolean,
    extensions: (value('files.extensions') as readonly string[]).map((extension) => extension.toLowerCase()),
    exclude: value('files.exclude') as readonly string[],
    maxSize: (value('files.maxSizeKB') as number) * 1024,
    profile: value('profile') as Profile,
    rules: value('rules') as RuleSettings,
    hoverOccurrences: value('hover.occurrences') as number,
    language: value('language') as LanguageChoice,
  };
  return { settings, messages };
}

/**
 * The globs of the editor's setting `files.exclude`: glob → true where it counts. One that depends on a neighbouring file (`when`) is
 * meant for what compilers write and is left out.
 */
export function readFilesExclude(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([glob, counts]) => (counts === true ? [glob] : []));
}

/** `a.b` in `{a: {b: 1}}` or in `{"a.b": 1}`. */
function lookUp(section: unknown, name: string): unknown {
  if (typeof section !== 'object' || section === null) return undefined;
  const members = section as Record<string, unknown>;
  if (Object.hasOwn(members, name)) return members[name];
  const [first, ...rest] = name.split('.');
  return rest.length > 0 && Object.hasOwn(members, first!) ? lookUp(members[first!], rest.join('.')) : undefined;
}

/** Null where the value is of the type, else what it should be. */
function wantedInstead(value: unknown, type: Exclude<SettingType, { kind: 'rules' }>): Bilingual | null {
  switch (type.kind) {
    case 'flag':
      return typeof value === 'boolean' ? null : { zh: ' true 或 false', en: 'true or false' };
    case 'count':
      return Number.isInteger(value) && (value as number) >= type.least
        ? null
        : { zh: `不小于 ${type.least} 的整数`, en: `a whole number of at least ${type.least}` };
    case 'choice': {
      const values = type.values.join(', ');
      return type.values.includes(value as string) ? null : { zh: ` ${values} 之一`, en: `one of ${values}` };
    }
    case 'texts': {
      const pattern = new RegExp(type.pattern ?? '');
      const fits = Array.isArray(value) && value.every((item) => typeof item === 'string' && pattern.test(item));
      const form = type.pattern
        ? { zh: `（形如 ${type.pattern}）`, en: ` of the form ${type.pattern}` }
        : { zh: '', en: '' };
      return fits ? null : { zh: `字符串数组${form.zh}`, en: `a list of strings${form.en}` };
    }
  }
}

/** What is wrong with one entry does not cost the others. */
function readRules(given: unknown, ruleIds: readonly string[], messages: Bilingual[]): RuleSettings {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    messages.push({
      zh: '设置 policyAnnotator.rules 应为对象（规则名 → 级别），已改用默认值',
      en: 'Setting policyAnnotator.rules must be an object (rule → severity); the default is used',
    });
    return {};
  }
  const settings: Record<string, RuleSetting> = {};
  for (const [id, value] of Object.entries(given)) {
    const message = faultOfRuleSetting(id, value, ruleIds);
    if (message) messages.push(message);
    else settings[id] = value as RuleSetting;
  }
  return settings;
}

/** What is wrong with a rule's id or its setting, or null. */
export function faultOfRuleSetting(id: string, value: unknown, ruleIds: readonly string[]): Bilingual | null {
  if (!ruleIds.includes(id)) return { zh: `没有名为 ${id} 的规则`, en: `There is no rule ${id}` };
  if (ruleSettingValues.includes(value as RuleSetting)) return null;
  const values = ruleSettingValues.join(', ');
  return {
    zh: `规则 ${id} 的级别应为 ${values} 之一，而不是 ${JSON.stringify(value)}`,
    en: `The severity of rule ${id} must be one of ${values}, not ${JSON.stringify(value)}`,
  };
}
