/** What findings print: numbers, intervals, and the slip of the pen that explains a difference. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { atLeast, type Decimal, decimal, halfOpen, point } from '../../server/src/base/interval.ts';
import { decimalText, intervalText, quotedText, valueText } from '../../server/src/checks/messageFigure.ts';
import { repairNote } from '../../server/src/checks/messageRepair.ts';
import { slipNote } from '../../server/src/checks/messageSlip.ts';
import { fromToMismatch } from '../../server/src/checks/rules/fromToMismatch.ts';
import { growthTriple } from '../../server/src/checks/rules/growthTriple.ts';
import { multipleMismatch } from '../../server/src/checks/rules/multipleMismatch.ts';
import { shareMismatch } from '../../server/src/checks/rules/shareMismatch.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { findingsIn } from './runRules.ts';

it('prints numbers with 万 and 亿 in Chinese, million and billion in English', () => {
  assert.equal(decimalText(decimal('98430000000'), 'zh'), '984.3亿');
  assert.equal(decimalText(decimal('98430000000'), 'en'), '98.43 billion');
  assert.equal(decimalText(decimal('3500'), 'zh'), '3,500');
  assert.equal(decimalText(decimal('-12000000'), 'en'), '−12 million');
});

it('prints intervals with their ends and unit, in words that every editor reads', () => {
  const near = halfOpen(decimal('10150000000'), decimal('10250000000'));
  assert.equal(intervalText(near, '元', 'zh'), '101.5亿—102.5亿元');
  assert.equal(intervalText(near, '元', 'en'), '10.15 billion to 10.25 billion 元');
  assert.equal(intervalText(halfOpen(decimal('5.35'), decimal('5.45')), '%', 'zh'), '5.35%—5.45%');
  assert.equal(intervalText(point(decimal(160)), '家', 'zh'), '160家');
  assert.equal(intervalText(atLeast(decimal(5)), '%', 'en'), 'at least 5%');
  assert.equal(intervalText(atLeast(decimal(5)), '', 'zh'), '不小于5');
  const below = { low: null, high: decimal(3), lowClosed: false, highClosed: false };
  assert.equal(intervalText(below, '%', 'zh'), '小于3%');
  assert.equal(intervalText({ ...below, high: null }, '%', 'zh'), '任意值');
});

it('says of a growth by a multiple what it makes of the level', () => {
  const [finding] = findingsIn(
    ['园区运行情况\n\n园区年产值由20亿元增加到58亿元，增长2.4倍，形势平稳。'],
    [multipleMismatch],
  );
  assert.match(finding?.message.zh ?? '', /是原来的2\.8\d*—3倍；“增长2\.4倍”则是原来的3\.35—3\.45倍，两者不符。/);
});

it('says what a figure stands for where its digits alone do not', () => {
  const text = '2025年，东山县完成固定资产投资356亿元，工业投资突破12亿元，播种面积2万公顷。';
  const input = { uri: 'a.txt', fileName: 'a.txt', text };
  const { mentions } = analyse(input, { segmenter: noSegmenter, glossary: emptyGlossary, force: true });
  const figures = mentions.filter((mention) => mention.kind === 'figure');
  const quoted = (i: number, unit?: string) => quotedText(figures[i]!, 'zh', unit);
  assert.deepEqual([quoted(0), quoted(1)], ['“356亿元”', '“12亿元”（不小于12亿元）']);
  assert.equal(quoted(2, '亩'), '“2万公顷”（22.5万—37.5万亩）');
});

it('rounds computed values in the scale that is printed', () => {
  assert.equal(valueText(decimal('51729000000'), '元', 'zh', 1), '517.3亿元');
  assert.equal(valueText(decimal('2.449'), '个百分点', 'en', 1), '2.4 个百分点');
});

const slips: readonly (readonly [string, string, RegExp | null])[] = [
  ['12000000000', '10200000000', /颠倒/],
  ['1356', '1365', /颠倒/],
  ['1356', '1396', /一位/],
  ['4860000000', '486000', /万.*亿/],
  ['7.3', '73', /小数点/],
  ['1356', '2789', null],
  ['12', '13', null],
  ['1356', '5361', null],
];
for (const [a, b, zh] of slips)
  it(`explains ${a} beside ${b}: ${zh ?? 'nothing'}`, () => {
    const note = slipNote(decimal(a), decimal(b));
    if (zh) assert.match(note?.zh ?? '', zh);
    else assert.equal(note, null);
  });

const triples: readonly (readonly [string, RegExp])[] = [
  ['截至2023年11月末，全市贷款余额2000亿元，同比增长10%，比年初增加300亿元。', /则上年12月须减少118\.2亿元/],
  ['截至2024年10月末，全市贷款余额1500亿元，比年初增加60亿元，同比增长40%。', /则上年最后2个月合计须增加368\.6亿元/],
  ['截至2024年10月末，全市贷款余额1500亿元，比年初增加300亿元，同比下降10%。', /1,500亿元 ÷ \(1 − 10%\) ≈ −166\.7亿元/],
];
for (const [sentence, message] of triples)
  it(`names the months and what they must have brought: ${sentence}`, () => {
    const input = { uri: 'a.txt', fileName: 'a.txt', text: `全市金融运行情况\n\n${sentence}\n` };
    const document = analyse(input, { segmenter: noSegmenter, glossary: emptyGlossary, force: true });
    const found = growthTriple.check(document);
    assert.equal(found.length, 1);
    assert.match(found[0]!.message.zh, message);
    assert.doesNotMatch(found[0]!.message.zh, /[变化] -|-\d/);
  });

it('says which figure is probably wrong where a third mention decides it', () => {
  const said = (figure: string): string => `2025年，东山县完成固定资产投资${figure}，项目建设有力有序。`;
  const messages = (...figures: readonly string[]): readonly string[] =>
    findingsIn(figures.map(said)).map(({ message }) => message.zh);
  const [decided] = messages('356亿元', '365亿元', '356亿元');
  assert.match(decided ?? '', /另有1处与“356亿元”一致，疑“365亿元”有误。/);
  const [open] = messages('356亿元', '365亿元');
  assert.match(open ?? '', /疑为数位颠倒/);
  assert.doesNotMatch(open ?? '', /一致/);
});

it('names the one figure that a single slip explains, where three are bound together', async () => {
  const messageOf = (sentence: string): string =>
    findingsIn([`城镇化建设情况\n\n2025年，全县城镇化建设稳步推进，${sentence}。`], [fromToMismatch])[0]?.message.zh ??
    '';
  assert.match(messageOf('常住人口城镇化率由62.1%提高到65.4%，提高2.4个百分点'), /疑“65.4%”应为64.5%。$/);
  assert.match(messageOf('公共预算收入由36.2亿元增加到48.6亿元，增加12.4万元'), /疑“12.4万元”应为12.4亿元。$/);
  // Every one of the three could be the wrong one.
  assert.doesNotMatch(messageOf('常住人口城镇化率由62.1%提高到64.5%，提高9.8个百分点'), /疑/);
});

for (const [rule, sentence, note] of [
  [shareMismatch, '全年完成投资1256.4亿元，其中工业投资318.5亿元，占52.3%', '疑“52.3%”应为25.3%'],
  [shareMismatch, '全年完成投资1256.4亿元，其中工业投资31.85亿元，占25.3%', null],
  [multipleMismatch, '园区年产值由20亿元增加到60亿元，增长3倍', '疑应为“增长到3倍”'],
  [multipleMismatch, '园区年产值由2.15亿元增加到52.8亿元，增长1.5倍', null],
  [multipleMismatch, '园区年产值由21.5亿元增加到35.8亿元，增长1.5倍', '疑“35.8亿元”应为53.8亿元'],
  [growthTriple, '截至2023年11月末，绿色贷款余额2000亿元，同比增长10%，比年初增加710亿元', '疑“710亿元”应为170亿元'],
  [growthTriple, '截至2023年11月末，绿色贷款余额2000亿元，同比增长10%，比年初增加1700亿元', null],
  [growthTriple, '截至2023年11月末，绿色贷款余额2000亿元，同比增长10%，比年初增加300亿元', null],
] as const)
  it(`${rule.id} says of “${sentence}” ${note ?? 'not which figure is wrong'}`, () => {
    const [finding, ...more] = findingsIn([`全市运行情况\n\n${sentence}，形势平稳。`], [rule]);
    assert.deepEqual(more, []);
    if (note === null) assert.doesNotMatch(finding?.message.zh ?? '疑', /疑/);
    else assert.ok(finding?.message.zh.includes(note), finding?.message.zh);
  });

it('a repair is named where one figure alone has it', () => {
  const figure = (text: string, low: string, high: string) => ({
    text,
    value: decimal(text),
    unit: '元',
    fits: (value: Decimal) => value.gte(low) && value.lt(high),
  });
  assert.equal(
    repairNote([figure('102', '119', '121'), figure('300', '281', '283')])?.zh,
    '只改一处即可成立：疑“102”应为120元。',
  );
  assert.equal(repairNote([figure('12', '21', '21.5'), figure('34', '43', '43.5')]), null);
  assert.equal(repairNote([figure('777', '1', '2')]), null);
});
