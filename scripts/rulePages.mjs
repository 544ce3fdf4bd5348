// Writes docs/rules/<id>.md from the rule files, and their index; with --check it writes nothing and fails where a page differs.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/src/checks/rules.ts';
import { words } from '../server/src/features/words.ts';

const folder = join(import.meta.dirname, '../docs/rules');
const generated = '<!-- Written by scripts/rulePages.mjs from the rule’s own file: edit that, not this page. -->';

const severityText = (severity) => `${words.zh.severities[severity]} ${severity}`;

const looksAt = {
  mention: '单个文件，逐处 one document, mention by mention',
  sentence: '单个文件，逐句 one document, sentence by sentence',
  document: '单个文件 one document',
  text: '单个文件及其书写 one document and how it is written',
  key: '同一事实的全部数字，跨文件 all figures of one fact, in all documents',
  passage: '文字相同的全部句子，跨文件 all sentences with the same words, in all documents',
};

const both = ({ zh, en }) => `${zh}\n\n${en}`;

/** A text as a quotation; its own marks stay as they are written. */
const quoted = (text) => ['```text', text, '```'].join('\n');

const example = ({ documents, note }) => [`**${note.zh}** · ${note.en}`, ...documents.map(quoted)].join('\n\n');

const byDefault = ({ enabledByDefault, form }) =>
  enabledByDefault ? '开 on' : form ? '关，随形式检查开启 off, on with form' : '关 off';

/** A rule that runs by itself is switched off, any other on. */
const settings = ({ id, enabledByDefault, form }) =>
  [
    `"policyAnnotator.rules": { "${id}": "${enabledByDefault ? 'off' : 'on'}" }`,
    ...(form ? ['"policyAnnotator.profile": "contradictions-and-form"'] : []),
  ].join('\n// 或 or\n');

const page = (rule) =>
  `${[
    generated,
    `# ${rule.id}`,
    `**${rule.title.zh}** · ${rule.title.en}`,
    `严重程度 severity: ${severityText(rule.severity)} · 默认 by default: ${byDefault(rule)} · ` +
      `范围 looks at: ${looksAt[rule.scope]}`,
    '## 为什么 Why',
    both(rule.why),
    '## 何时不报 When it is silent',
    rule.gates.map(({ zh, en }) => `- ${zh}\n\n  ${en}`).join('\n'),
    '## 错误示例 Wrong',
    ...rule.wrong.map(example),
    '## 正确示例 Right',
    ...rule.right.map(example),
    '## 设置 Setting',
    quoted(settings(rule)).replace('```text', '```json'),
  ].join('\n\n')}\n`;

const index = () =>
  `${[
    generated,
    '# 规则 Rules',
    [
      '| 规则 rule | | 严重程度 severity | 默认 by default |',
      '|---|---|---|---|',
      ...rules.map(
        (rule) =>
          `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title.zh}<br>${rule.title.en} | ${severityText(rule.severity)} | ${byDefault(rule)} |`,
      ),
    ].join('\n'),
  ].join('\n\n')}\n`;

const pages = new Map([['README.md', index()], ...rules.map((rule) => [`${rule.id}.md`, page(rule)])]);

const read = (name) => {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return null; // A page that is not there differs like any other.
  }
};

mkdirSync(folder, { recursive: true });
const stray = readdirSync(folder).filter((name) => !pages.has(name));
const differing = [...pages].filter(([name, text]) => read(name) !== text).map(([name]) => name);

if (process.argv.includes('--check')) {
  for (const name of differing) console.error(`docs/rules/${name} is not what the rule files say`);
  for (const name of stray) console.error(`docs/rules/${name} belongs to no rule`);
  if (differing.length + stray.length > 0) {
    console.error('run: node scripts/rulePages.mjs');
    process.exitCode = 1;
  }
} else {
  for (const name of differing) writeFileSync(join(folder, name), pages.get(name));
  for (const name of stray) console.error(`docs/rules/${name} belongs to no rule: delete it`);
  console.log(`${differing.length} of ${pages.size} pages written`);
}
