/** The TextMate grammar: what is coloured before the language server answers, line by line. The engine is the one of the installed VS Code. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { assertLinear } from '../assertLinear.ts';
import { chromium } from './programs.ts';
import { loadTokenizer, type ScopedText } from './tokenizer.ts';

const rows: readonly (readonly [line: string, coloured: readonly string[]])[] = [
  [
    '全区生产总值增长5.5%以上，城镇新增就业3.2万人。',
    ['5.5%以上 constant.numeric.percentage', '3.2万人 constant.numeric.figure'],
  ],
  ['总投资984 .3亿元', ['984 .3亿元 constant.numeric.figure']],
  ['提高2.5个百分点', ['2.5个百分点 constant.numeric.percentage']],
  ['占比达到百分之六十', ['百分之六十 constant.numeric.percentage']],
  ['１２００余家企业', ['１２００余家 constant.numeric.figure']],
  ['编号2035001', []],
  ['20 2 5年是收官之年', ['20 2 5年 constant.other.date markup.changed.date']],
  ['2024年12月11日至12日召开', ['2024年12月11日 constant.other.date markup.changed.date']],
  ['二〇二五年一月', ['二〇二五年 constant.other.date markup.changed.date']],
  ['“十四五”规划收官', ['十四五 constant.other.date markup.changed.date']],
  ['实施“春风行动计划”，', ['春风行动计划 entity.name.function.plan']],
  ['推进“强链补链”工程建设', ['强链补链 entity.name.function.plan']],
  ['发扬“钉钉子”精神', []],
  ['印发《促进消费若干措施》', ['《促进消费若干措施》 string.quoted.other.title']],
  [
    '　　二、2025年政府工作的总体',
    [
      '二、 markup.heading entity.name.section',
      '2025年 markup.heading entity.name.section constant.other.date markup.changed.date',
      '政府工作的总体 markup.heading entity.name.section',
    ],
  ],
  [
    '（一）坚持创新引领。全年完成投资12亿元',
    ['（一）坚持创新引领 markup.heading entity.name.section', '12亿元 constant.numeric.figure'],
  ],
  ['一、二产业齐头并进，', []],
  ['## 主要目标', ['## punctuation.definition.heading markup.heading', '主要目标 markup.heading entity.name.section']],
  ['3综合2025年1月10日 星期五', ['3综合2025年1月10日 星期五 comment.line.masthead']],
  ['（上接二版）', ['（上接二版） comment.line.jump']],
  ['责编：张三 美编：李四', ['责编：张三 美编：李四 comment.line.byline']],
  ['1.加快建设', ['1. punctuation.definition.list keyword.other.list']],
  ['1.5亿元', ['1.5亿元 constant.numeric.figure']],
];

describe('the TextMate grammar', { skip: chromium.skip() }, () => {
  let tokenize: (line: string) => ScopedText[];
  before(async () => {
    tokenize = await loadTokenizer();
  });

  for (const [line, expected] of rows) {
    test(`colours ${line.trim()}`, () => {
      assert.deepEqual(
        tokenize(line).map(({ text, scopes }) => `${text} ${scopes}`),
        expected,
      );
    });
  }

  test('a very long line is read in time that grows with its length', () => {
    assertLinear(4000, (count) => {
      const line = '2 0 2 5年1 2 3 .4，“甲乙《丙（一'.repeat(count);
      return () => tokenize(line);
    });
  });
});
