/** Every option of the command line, and what is said of a wrong one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArguments } from '../../server/src/cli/arguments.ts';

const rules = ['impossible-date', 'contradicting-figures'];
const read = (line: string) => readArguments(line.split(' ').filter(Boolean), rules);
const spoken = (line: string, language: 'zh' | 'en'): string => {
  const command = read(line);
  assert.ok(command.name === 'wrong', line);
  assert.equal(command.language, language, line);
  return command.message[language];
};
const fault = (line: string): string => {
  const command = read(line);
  assert.equal(command.name, 'wrong', line);
  return command.name === 'wrong' ? command.message.en : '';
};

test('defaults', () => {
  assert.deepEqual(read('annotate a b'), {
    name: 'annotate',
    language: 'zh',
    paths: ['a', 'b'],
    exclude: [],
    maxSize: 5120 * 1024,
    format: 'jsonl',
  });
  const check = read('check a');
  assert.ok(
    check.name === 'check' && check.format === 'text' && check.failOn === 'error' && check.profile === 'contradictions',
  );
});

test('options, before and after the paths', () => {
  const command = read(
    'check --format=sarif a --fail-on never --rule impossible-date=off --rule contradicting-figures=hint --profile contradictions-and-form --exclude x/** --max-size 1 --language en',
  );
  assert.deepEqual(command, {
    name: 'check',
    language: 'en',
    paths: ['a'],
    exclude: ['x/**'],
    maxSize: 1024,
    format: 'sarif',
    failOn: 'never',
    profile: 'contradictions-and-form',
    rules: { 'impossible-date': 'off', 'contradicting-figures': 'hint' },
  });
});

test('a path after -- is a path', () => {
  const command = read('annotate -- --odd.txt');
  assert.ok(command.name === 'annotate' && command.paths[0] === '--odd.txt');
});

test('help and version need nothing else', () => {
  for (const line of ['--help', '-h', 'check --help']) assert.equal(read(line).name, 'help');
  for (const line of ['--version', '-V']) assert.equal(read(line).name, 'version');
  assert.equal(read('rules').name, 'rules');
});

test('what is wrong is named', () => {
  assert.match(fault(''), /no command/);
  assert.match(fault('anotate a'), /anotate/);
  assert.match(fault('annotate'), /no file/);
  assert.match(fault('annotate a --frmat csv'), /frmat/);
  assert.match(fault('annotate a --format sarif'), /no format sarif/);
  assert.match(fault('annotate a --format xml'), /no format xml/);
  assert.match(fault('annotate a --fail-on error'), /--fail-on/);
  assert.match(fault('check a --format jsonl'), /jsonl/);
  assert.match(fault('check a --format'), /format/);
  assert.match(fault('check a --fail-on loud'), /--fail-on/);
  assert.match(fault('check a --rule unheard=off'), /unheard/);
  assert.match(fault('check a --rule impossible-date=loud'), /loud/);
  assert.match(fault('check a --rule impossible-date'), /id=severity/);
  assert.match(fault('check a --profile loud'), /--profile/);
  assert.match(fault('annotate a --profile contradictions'), /--profile/);
  assert.match(fault('check a --max-size 1e3'), /--max-size/);
  assert.match(fault('check a --language fr'), /--language/);
  assert.match(fault('rules a'), /paths/);
});

test('what every object has is no command', () => {
  for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty'])
    assert.equal(
      fault(`${name} seeds`),
      `there is no command ${name} (there are annotate, check, compare, timeline, rules)`,
    );
});

test('a fault is said in one language: the one asked for, even where the words cannot be parsed', () => {
  assert.equal(spoken('check a --unknown', 'zh'), '没有 --unknown 选项');
  assert.equal(spoken('check a -x', 'zh'), '没有 -x 选项');
  assert.equal(spoken('check a --unknown --language en', 'en'), 'there is no option --unknown');
  assert.equal(spoken('--language=en check a --unknown', 'en'), 'there is no option --unknown');
  assert.equal(spoken('check a --language en --format', 'en'), '--format needs a value');
  assert.equal(spoken('check a --help=yes', 'zh'), '--help 不接受值');
  assert.equal(spoken('check a --fail-on', 'zh'), '--fail-on 缺少值');
});
