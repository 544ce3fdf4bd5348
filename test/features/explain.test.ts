/** Explanations: every attribute names its words or where it was inherited from, and a fact without a key says why. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { explain, explainMention } from '../../server/src/features/explain.ts';
import { explainWords } from '../../server/src/features/explainWords.ts';
import { emptyGlossary, type Glossary } from '../../server/src/mentions/proposal.ts';
import { segmenter } from '../analysis/reading.ts';
import { markedWorkspace } from './markedDocument.ts';

const report = `海州市2025年政府工作报告

一、2024年工作回顾

全市地区生产总值达到984.3亿元，按不变价格计算同比增长5.5%。完成投资102亿元。

二、2025年重点工作

今年，一般公共预算收入增长5%以上。${'我们要继续努力，'.repeat(3)}东风路污水处理厂扩建工程总投资3亿元。
`;

function linesOf(words: string, text = report, glossary: Glossary = emptyGlossary): readonly string[] {
  const { mentions } = analyse({ uri: 'a.txt', fileName: 'a.txt', text }, { segmenter, glossary, force: true });
  const mention = mentions.find((one) => one.text === words);
  assert.ok(mention, `${words} among ${mentions.map((one) => one.text).join(', ')}`);
  return explainMention(mention, 'zh');
}

describe('what gave an attribute', () => {
  for (const [words, line] of [
    ['984.3亿元', '数字：按数词和单位认出'],
    ['984.3亿元', '= 98,430,000,000 元，实际可为984.25亿—984.35亿元'],
    ['984.3亿元', '指标：地区生产总值（句中写明）'],
    ['984.3亿元', '范围：海州市（句中写明“全市”）'],
    ['984.3亿元', '时期：2024年（承标题“一、2024年工作回顾”）'],
    ['984.3亿元', '度量：水平（由单位“元”可知）'],
    ['5.5%', '指标：地区生产总值（承本句前一个数字）'],
    ['5.5%', '范围：海州市（承本句“全市”）'],
    ['5.5%', '度量：增速（句中写明“增长”）'],
    ['5.5%', '方向：上升（句中写明“增长”）'],
    ['5.5%', '比较：同比（句中写明）'],
    ['102亿元', '范围：海州市（据全文）'],
    ['5%以上', '= 5%，下限，实际可为不小于5%'],
    ['5%以上', '时期：2025年（句中写明“今年”）'],
    ['3亿元', '角色：规格（句中写明“总投资”）'],
    ['今年', '据标题 2025“2025年”'],
    ['东风路污水处理厂扩建工程', '项目：以名称词尾结尾'],
  ] as const)
    test(`${words}: ${line}`, () => assert.ok(linesOf(words).includes(line), linesOf(words).join('\n')));
});

test('the basis names its words', () => {
  assert.ok(
    linesOf('5.5%').some((line) => /^价格：不变价（句中写明“.*不变价格/.test(line)),
    linesOf('5.5%').join('\n'),
  );
});

test('a date that nothing resolves says so', () => {
  assert.deepEqual(linesOf('去年', '去年，全市工作取得进展。').at(-1), '文中没有可据以推定的日期');
});

test('a date that no calendar has says so, on the terminal as in the hover', () => {
  assert.equal(linesOf('2025年2月30日', '2025年2月30日，全市工作取得进展。').at(-1), '日历上没有这一天');
});

test('a name of the glossary says so', () => {
  const glossary: Glossary = { names: [{ name: '甲字号', canonical: '甲字号' }], notNames: [] };
  assert.equal(linesOf('甲字号', '全市推进甲字号建设。', glossary)[0], '项目：名称表中列有');
});

describe('the key, or why there is none', () => {
  for (const [known, line] of [
    ['', explainWords.zh.noKey.indicator],
    ['indicator=生产总值', explainWords.zh.noKey.scope],
    ['indicator=生产总值 scope=甲区', explainWords.zh.noKey.role],
    ['indicator=生产总值 scope=甲区 role=actual', explainWords.zh.noKey.measure],
    ['indicator=生产总值 scope=甲区 role=actual measure=level', explainWords.zh.noKey.period],
  ] as const)
    test(line, () => {
      const { snapshot, at } = markedWorkspace({ 'a.txt': `甲区为$0⟦3亿元⟧{figure ${known}}。` });
      assert.equal(explain(snapshot, { uri: at.uri, mention: 0 }, 'zh').at(-1), line);
    });
  test('no indicator', () =>
    assert.equal(
      linesOf('7亿元', '海州市政府工作报告\n\n2024年，达到7亿元。').at(-1),
      explainWords.zh.noKey.indicator,
    ));
  test('a bare noun as indicator', () => assert.equal(linesOf('102亿元').at(-1), explainWords.zh.noKey.generic));
  test('a key', () =>
    assert.match(linesOf('984.3亿元').at(-1) ?? '', /^与指标、范围、时期、度量、角色都相同的数字比较$/));
});

test('no mention, no lines; every mention has lines in both languages', () => {
  const { snapshot, at } = markedWorkspace({
    'a.txt': '$0⟦今年⟧{date value=2025}，⟦甲园⟧{project}为⟦3亿元⟧{figure}。',
  });
  assert.deepEqual(explain(snapshot, { uri: at.uri, mention: 9 }, 'zh'), []);
  assert.deepEqual(explain(snapshot, { uri: 'file:///w/b.txt', mention: 0 }, 'zh'), []);
  for (const mention of [0, 1, 2]) {
    const [zh, en] = (['zh', 'en'] as const).map((language) => explain(snapshot, { uri: at.uri, mention }, language));
    assert.ok(zh && en && zh.length >= 2 && zh.length === en.length);
  }
});
