/** `timeline` on the command line: targets and results by indicator and year, in three formats. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runOn } from './runInMemory.ts';

const files = {
  '/w/2024.txt':
    '东山县2024年政府工作报告\n\n2024年，东山县一般公共预算收入达到46.2亿元，财政运行平稳。\n\n2025年，东山县一般公共预算收入力争达到48亿元。\n',
  '/w/2025.txt': '东山县2025年财政公报\n\n2025年，东山县一般公共预算收入达到48.6亿元，财政运行平稳。\n',
};

test('text: each indicator with its years, roles and places', async () => {
  const { code, out, errors } = await runOn(files, ['timeline', '2024.txt', '2025.txt']);
  assert.equal(errors, '');
  assert.equal(code, 0);
  assert.equal(
    out,
    [
      '一般公共预算收入 · 东山县',
      '    2024年 实际 46.2亿元  2024.txt:3:20',
      '    2025年 目标 48亿元  2024.txt:5:22',
      '    2025年 实际 48.6亿元  2025.txt:3:20',
      '',
    ].join('\n'),
  );
});

test('json and csv: one entry for each place', async () => {
  const json = await runOn(files, ['timeline', '2024.txt', '2025.txt', '-f', 'json']);
  const [line] = JSON.parse(json.out).timelines;
  assert.equal(line.indicator, '一般公共预算收入');
  assert.deepEqual(line.points[1], {
    period: '2025',
    role: 'target',
    measure: 'level',
    text: '48亿元',
    path: '2024.txt',
    start: line.points[1].start,
    end: line.points[1].start + '48亿元'.length,
  });
  const csv = await runOn(files, ['timeline', '2024.txt', '2025.txt', '-f', 'csv']);
  const [header, ...rows] = csv.out.trim().split('\r\n');
  assert.equal(
    header,
    '\uFEFFindicator,scope,period,role,measure,text,path,start,end'.replace(
      '\uFEFF',
      header!.startsWith('\uFEFF') ? '\uFEFF' : '',
    ),
  );
  assert.equal(rows.length, 3);
});

test('nothing where no indicator has two years; wrong formats are refused', async () => {
  assert.deepEqual(await runOn({ '/w/a.txt': '你好。\n' }, ['timeline', 'a.txt']), { code: 0, out: '', errors: '' });
  assert.equal((await runOn(files, ['timeline', '2024.txt', '-f', 'sarif'])).code, 2);
});
