/** Figures in sentences: what is found, with value, unit, bound, form and span; and what is none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseFigures } from '../../server/src/mentions/figures.ts';
import type { FigureProposal } from '../../server/src/mentions/proposal.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { cpuSeconds } from '../cpuSeconds.ts';

const read = (text: string): readonly FigureProposal[] =>
  recogniseFigures(text, { segmenter: noSegmenter, glossary: emptyGlossary }) as readonly FigureProposal[];
/** `surface=value|unit|bound`, ranges with two values, list and class marked. */
const shown = (text: string): string =>
  read(text)
    .map(
      ({ span, quantity, form }) =>
        `${text.slice(span.start, span.end)}=${quantity.values.map((v) => v.toFixed()).join('~')}|${quantity.unit}|${quantity.bound}${form === 'plain' ? '' : `|${form}`}`,
    )
    .join(' ');

const cases: readonly (readonly [text: string, expected: string])[] = [
  // scale words, grouping, 余 and 多
  ['完成投资984.3亿元', '984.3亿元=98430000000|元|='],
  ['总量达9.86万亿元', '9.86万亿元=9860000000000|元|='],
  ['出口1,234.5亿美元', '1,234.5亿美元=123450000000|美元|='],
  ['落户企业1300余家', '1300余家=1300|家|>='],
  ['活动50余万场', '50余万场=500000|场|>='],
  ['补贴2800余万元', '2800余万元=28000000|元|>='],
  ['引进人才1.1万余人', '1.1万余人=11000|人|>='],
  ['增长4倍多，', '4倍多=4|倍|>='],
  ['提高2个多百分点', '2个多百分点=2|个百分点|>='],
  ['总投资1亿3000万元', '1亿3000万元=130000000|元|='],
  ['来了十来个人', '十来个人=10|人|~'],
  // what is left of a number that is too long, and codes of a terminal
  ['投资1234567890123456789012345万亿元', ''],
  ['投资12345678901234567890亿元', ''],
  ['共计1,234,567,890,123,456,789,012,345元', ''],
  ['\u001b[31m红色\u001b[0m', ''],
  ['\u001b[1;31m红色，投资3亿元', '3亿元=300000000|元|='],
  ['\u000731米', ''],
  ['全长\t31米', '31米=31|米|='],
  ['全长31m', '31m=31|米|='],
  // units keep their prefix
  ['首条百兆瓦电池线', '百兆瓦=100|兆瓦|~'],
  ['装机1003万千瓦', '1003万千瓦=10030000|千瓦|='],
  ['发电十万千瓦时', '十万千瓦时=100000|千瓦时|~'],
  ['全长5千米', '5千米=5|公里|='],
  ['浓度35微克/立方米', '35微克/立方米=35|微克/立方米|='],
  // words of numbers
  ['出台三批清单', '三批=3|批|='],
  ['覆盖八成以上家庭', '八成以上=8|成|>='],
  ['提高百分之二十', '百分之二十=20|%|='],
  ['完成三分之二，', '三分之二=0.6667||='],
  ['收入翻一番', '翻一番=2|倍|='],
  ['产值翻两番', '翻两番=4|倍|='],
  ['占比过半，', '半=0.5||>='],
  ['实现两位数增长', '两位数=10|%|>='],
  ['数百台机器', '数百台=100|台|>='],
  ['培育上百家企业', '百家=100|家|>='],
  ['惠及三五户', '三五户=3~5|户|='],
  ['平均每分钟下线一辆汽车', '一辆=1|辆|='],
  // round numbers in words
  ['打造千亿产业', '千亿=100000000000|元|~|class'],
  ['投资过百亿的项目', '百亿=10000000000|元|>='],
  ['旅游收入破万亿。', '万亿=1000000000000|元|>='],
  ['规模超千亿元', '千亿元=100000000000|元|>='],
  ['新开工亿元以上项目31个', '亿元以上=100000000|元|>= 31个=31|个|='],
  ['建设千亩园区', '千亩=1000|亩|~'],
  ['企业超千家', '千家=1000|家|>='],
  ['建成10万吨级码头', '10万吨级=100000|吨|=|class'],
  ['打造百亿级集群', '百亿级=10000000000|元|~|class'],
  ['培育千亿元级产业', '千亿元级=100000000000|元|~|class'],
  // ranges
  ['建设5—10个中心', '5—10个=5~10|个|='],
  ['增长4.5%—5%', '4.5%—5%=4.5~5|%|='],
  ['增长4.5-5%', '4.5-5%=4.5~5|%|='],
  ['补助5至8万元', '5至8万元=50000~80000|元|='],
  ['补助800—1万元', '800—1万元=800~10000|元|='],
  ['由62.1%提高到64.5%', '62.1%=62.1|%|= 64.5%=64.5|%|='],
  ['从5%至8%', '5%=5|%|= 8%=8|%|='],
  // lists
  ['做强六大主导产业，', '六大主导产业=6|个|=|list'],
  ['重点做好九个方面工作', '九个方面=9|个|=|list'],
  ['重点做好14个方面工作', '14个方面=14|个|=|list'],
  ['勇夺8金9银6铜，', '8金=8|金|= 9银=9|银|= 6铜=6|铜|='],
  // units that are not printed
  ['新增30.2万农村居民', '30.2万=302000|人|='],
  ['参与人次达60万。', '60万=600000|人次|='],
  ['分别达到1409万、1305万人次', '1409万=14090000|人次|= 1305万人次=13050000|人次|='],
  ['收入比缩小至2.04∶1。', '2.04∶1=2.04||='],
  ['收入倍差缩小至1.75。', '1.75=1.75||='],
  ['每人每年880元', '880元=880|元|='],
  ['占全国1/4，', '1/4=0.25||='],
  // damaged digits
  ['完成25l亿元', '25l亿元=25100000000|元|='],
  ['增长19·5%', '19·5%=19.5|%|='],
  ['下降6.1%%', '6.1%%=6.1|%|='],
  ['达到1 029亿元', '1 029亿元=102900000000|元|='],
  ['自然增长率为-2.41‰', '-2.41‰=-2.41|‰|='],
  ['增长-3.2%', '-3.2%=-3.2|%|='],
];
for (const [text, expected] of cases) test(text, () => assert.equal(shown(text), expected));

for (const text of [
  '第八次会议',
  '一届八次全会',
  '第100万辆汽车下线',
  '刊于二版',
  '一是发展，二是改革',
  '（二）改革',
  '1.扩大开放',
  '2025年1月10日',
  '前11个月',
  '历时3年',
  'PM2.5浓度',
  '5G基站',
  '3A级景区',
  '甲型H1N1',
  '2.0版',
  '发〔2025〕8号',
  '电话010-88886666',
  '地铁7号线',
  '12345热线',
  '“1+6+N”体系',
  '世界500强',
  '65岁以上老人',
  '一带一路',
  '三农工作',
  '五位一体',
  '千方百计',
  '万众一心',
  '增强四个意识',
  '坚决做到两个维护',
  '二十届三中全会',
  '党的二十大',
  '坚持两个毫不动摇',
  '当好“三个排头兵”',
  '出台“稳增长18条”',
  '每万人拥有',
  '万元GDP能耗',
  '单位：亿元',
  '15分钟生活圈',
  '位居全国前3位',
  '一批企业、一系列措施、一项工作',
  '二级医院、二类区',
  '死亡人数百姓关心',
  '24小时服务',
])
  test(`no figure: ${text}`, () => assert.equal(shown(text), ''));

test('intervals: rounding, bounds, approximation, ranges', () => {
  const interval = (text: string): string => {
    const found = read(text)[0];
    assert.ok(found, text);
    const { low, high, lowClosed, highClosed } = found.quantity.interval;
    return `${lowClosed ? '[' : '('}${low?.toFixed() ?? ''},${high?.toFixed() ?? ''}${highClosed ? ']' : ')'}`;
  };
  assert.equal(interval('达670亿元'), '[66950000000,67050000000)');
  assert.equal(interval('增长5.5%'), '[5.45,5.55)');
  assert.equal(interval('增长5.5%以上'), '[5.5,)');
  assert.equal(interval('不超过3%'), '(,3]');
  assert.equal(interval('增长5%左右'), '[4.5,5.5]');
  assert.equal(interval('约670亿元'), '[63650000000,70350000000]');
  assert.equal(interval('增长4.5%—5%'), '[4.45,5.5)');
  assert.equal(interval('增长-3.2%'), '[-3.25,-3.15)');
  assert.equal(read('达670亿元')[0]?.quantity.step.toFixed(), '100000000');
});

test('a figure never reaches into the next, and none overlap', () => {
  const text = '建成5个10万吨级泊位，引进3家百亿级企业和两个千亿级产业，增长8%、9.5%，共12类45件。'.repeat(20);
  let end = 0;
  for (const { span } of read(text)) {
    assert.ok(span.start >= end && span.end > span.start);
    end = span.end;
  }
});

test('time grows with the length of the text, not faster, for texts made to be slow', () => {
  for (const unit of [
    '1',
    '一',
    '万',
    '1,',
    '1.1',
    '数百',
    '5-',
    '约约',
    '百分之',
    '1 ',
    '一二',
    '“3个',
    '翻一',
    '1万、',
  ]) {
    const seconds = (length: number): number => {
      const text = unit.repeat(length);
      return cpuSeconds(() => read(text));
    };
    seconds(2000);
    const [small, large] = [seconds(4000), seconds(40_000)];
    // Ten times the text: linear is 10, quadratic 100; a floor keeps the noise of short runs out.
    assert.ok(large < 40 * Math.max(small, 0.002), `${unit}: ${small} s, ${large} s`);
  }
});
