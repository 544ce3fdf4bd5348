/** Dates: what each writing is worth, where its span ends and of which type it is; what only looks like a date; costs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseDates } from '../../server/src/mentions/dates.ts';
import { type ResolveContext, resolveDate } from '../../server/src/mentions/resolveDate.ts';

/** Everything is resolved as in a document of this day. */
const context: ResolveContext = { reference: '2024-03-15', topicYear: null, previous: null };

/** The dates of a text as `words type value`. */
const read = (text: string): string[] =>
  recogniseDates(text).map(({ span, expression }) =>
    [text.slice(span.start, span.end), expression.type, resolveDate(expression, context).value].join(' '),
  );

/** Value and type, then texts with the expression between brackets. */
const table: readonly (readonly [value: string | null, type: string, texts: readonly string[]])[] = [
  ['2023-09', 'date', ['【2023年三季度末】，']],
  ['2024-01/2024-06', 'relative', ['【第一、二季度】增速', '【上半年】，', '【1至2季度】']],
  [
    '2023',
    'date',
    ['【2023年】完成投资', '听取【2023年度】报告', '【二〇二三年】工作', '【2023年全年】', '自【2023年】起'],
  ],
  [
    '2024-01',
    'date',
    [
      '【2024年1月】',
      '【2024年01月】',
      '【二〇二四年一月】',
      '【1月份】，',
      '【一月】，截至',
      '【1月初】',
      '截至【1月末】',
      '【2024年初】',
      '【2024年年初】',
    ],
  ],
  [
    '2023-12',
    'date',
    ['截至【2023年底】，', '【2023年末】', '【2023年年底】前', '【2023年12月末】', '【2023年12月底】前'],
  ],
  [
    '2024-03-08',
    'date',
    [
      '【2024年3月8日】召开',
      '【二〇二四年三月八日】',
      '【3月8日】召开',
      '【三月八日】',
      '【3月8号】',
      '【2024年3月8日星期五】第3版',
      '【2024年3月8日 星期五】',
      '【2024年3月8日（星期五）】',
      '【3月8日下午】',
      '【3月8日下午3时30分】',
      '【2024.3.8】',
      '【2024-03-08】',
      '【2024/3/8】',
      '（记者李明）【8日】，',
      '记者【8日】从市统计局获悉',
    ],
  ],
  [null, 'date', ['【2023年2月29日】', '【2024年13月】', '【2024年4月31日】']],
  [
    '2023-12-11/2023-12-12',
    'range',
    [
      '【2023年12月11日至12日】',
      '【2023年12月11—12日】',
      '【2023年12月11日-12月12日】',
      '【2023年12月11日至2023年12月12日】',
    ],
  ],
  ['2023-12-30/2024-01-02', 'range', ['【2023年12月30日至2024年1月2日】', '【2023年12月30日至次年1月2日】']],
  ['2023-12-12/2023-12-11', 'range', ['【2023年12月12日至11日】']],
  [
    '2002/2022',
    'range',
    [
      '【2002年至2022年】',
      '【2002—2022年】',
      '【2002-2022年】',
      '从【2002年到2022年】',
      '（【2002—2022】）',
      '【2002至2022年】',
    ],
  ],
  [
    '2023/2024',
    'range',
    ['【2023—2024学年】', '【2023/2024学年】', '【2023/24学年】', '【2023年至今】', '【2023年以来】', '【2023—24年】'],
  ],
  ['1998-08', 'date', ['【98年8月】的洪水']],
  ['2023', 'date', ['【2023全年】完成']],
  ['2023-01/2023-06', 'range', ['【2023上半年】完成']],
  ['2024-04/2024-09', 'relative', ['【二、三季度】', '【二三季度】', '【第二和第三季度】']],
  ['2024-04/2024-12', 'relative', ['【后三季度】', '【后三个季度】']],
  ['2024-03-01/2025-02-28', 'range', ['【2024年3月1日起至2025年2月28日】止']],
  ['2024-03-08', 'date', ['【3月8日9时至11时】', '【3月8日零时】起']],
  ['2024-03-01/2024-03-10', 'relative', ['【本月上旬】']],
  ['2024-03-13', 'relative', ['【前天下午】，', '【前日】召开']],
  ['2024-03-16', 'relative', ['【明天上午】', '【明日】起施行']],
  ['2025', 'relative', ['编制【下年度】预算']],
  ['1860/1869', 'range', ['【19世纪60年代】', '【十九世纪六十年代】']],
  ['2020/2029', 'range', ['【21世纪20年代】', '【本世纪20年代】']],
  ['2050', 'date', ['到【本世纪中叶】']],
  ['2021/2025', 'plan', ['国民经济和社会发展【第十四个五年规划】纲要']],
  ['2019/2023', 'relative', ['——【五年来】，', '【这五年】，']],
  ['2035', 'date', ['【二O三五年】远景目标']],
  ['P5Y', 'duration', ['【五年】新增就业', '【五年】年均增长']],
  ['P2Y', 'duration', ['连续【2年】均居首位']],
  ['P15D', 'duration', ['【15日】内作出决定', '仅用【15天】']],
  ['P50Y', 'duration', ['【近50年】同期最多']],
  ['P7D', 'duration', ['【7天】内建成', '从签约到开工，【7天】；', '【7天】，走完全部流程']],
  ['2001/2005', 'plan', ['到“【十五】”期末']],
  ['P3M/P6M', 'duration', ['【3—6个月】', '用【三到六个月】时间']],
  ['P3Y/P5Y', 'duration', ['用【三到五年】时间', '【未来3—5年】', '【3年至5年】']],
  ['P6M', 'duration', ['为期【半年】', '【半年】内', '【近半年】']],
  ['P30M', 'duration', ['历时【两年半】']],
  [
    '2024-03-08',
    'date',
    [
      '主席【8日】签署主席令',
      '方面【8日】也证实',
      '截至【8日】，',
      '【8日10时】，',
      '（【8日】）播发',
      '于【8日】以视频方式',
    ],
  ],
  ['P15D', 'duration', ['于【15日】内送达']],
  ['P15D', 'duration', ['为期【半个月】的训练', '【半个月来】，']],
  ['P38Y', 'duration', ['【38年】栉风沐雨']],
  ['P10Y', 'duration', ['长江【十年】禁渔', '【10年】间，']],
  ['P2D', 'duration', ['会期【2天】']],
  ['P1W', 'duration', ['节省约【一周】的时间']],
  ['P2.5M', 'duration', ['【两个半月】']],
  ['P2W', 'duration', ['为期【两周】']],
  ['P2Y', 'duration', ['历时【两年多】', '【两年多】，']],
  [
    '2023-01/2023-11',
    'range',
    ['【2023年前11个月】', '【2023年1至11月】', '【2023年1—11月份】', '【2023年1月至11月】'],
  ],
  ['2024-01/2024-02', 'range', ['【2024年1—2月】']],
  [
    '2024-01/2024-02',
    'relative',
    ['【前两个月】', '【头两个月】', '【前2个月】', '【今年1至2月】', '【1—2月】', '【今年前2月】'],
  ],
  ['2023-01/2023-06', 'range', ['【2023年上半年】']],
  ['2023-07/2023-12', 'relative', ['【去年下半年】']],
  [
    '2023-01/2023-09',
    'range',
    ['【2023年前三季度】', '【2023年一至三季度】', '【2023年1—3季度】', '【2023年前3季度】', '【2023年前三个季度】'],
  ],
  [
    '2024-01/2024-03',
    'relative',
    [
      '【一季度】，',
      '【今年一季度】',
      '【第一季度】',
      '【首季度】',
      '【今年以来】，',
      '【年初以来】',
      '【今年1月以来】',
    ],
  ],
  ['2024-10/2024-12', 'relative', ['【四季度】', '【今年第四季度】']],
  ['2024-07/2024-12', 'relative', ['【下半年】']],
  [
    '2024',
    'relative',
    ['【今年】新建', '预计【全年】完成', '分解【年度】任务', '【当年】建成', '【本年度】', '确保【年内】建成投产'],
  ],
  [
    '2023',
    'relative',
    ['在【去年】的基础上', '比【上年】增长', '比【上一年】多', '【过去一年】，', '【过去的一年】', '【一年来】'],
  ],
  ['2025', 'relative', ['做好【明年】工作', '【次年】完工']],
  ['2024-01', 'relative', ['【今年初】', '【年初】', '比【年初】增加628亿元', '【今年年初】', '【今年1月】']],
  ['2024-12', 'relative', ['【年底】可投产', '【年底】前', '【今年底】', '【年末】总人口']],
  ['2023-09-26', 'relative', ['【去年9月26日】召开']],
  ['2024-03-14', 'relative', ['【昨日】举行', '【昨天下午】，']],
  ['2024-02', 'relative', ['比【上月】下降', '【上个月】']],
  ['2024-03', 'relative', ['【本月底】前']],
  ['2024-02-11/2024-02-20', 'range', ['【2月中旬】', '【2024年2月中旬】']],
  ['2024-02-21/2024-02-29', 'range', ['【2月下旬】']],
  ['2019/2023', 'relative', ['【过去五年】', '【过去的五年】', '【五年来】，', '【5年来】']],
  ['2024/2025', 'relative', ['【今明两年】']],
  ['2021', 'relative', ['【3年前】，', '【三年前】']],
  ['1990/1999', 'range', ['【20世纪90年代】', '【上世纪90年代】', '【上世纪九十年代】']],
  ['2021/2025', 'plan', ['“【十四五】”规划', '“【十四五】”期间', '国家“【十四五】”', '【十四五】时期']],
  ['2026/2030', 'plan', ['谋划“【十五五】”', '“【十五五】”时期']],
  ['2001/2005', 'plan', ['“【十五】”期间', '“【十五】”计划']],
  ['P17M', 'duration', ['历时【17个月】建设', '【17个月】']],
  [
    'P4Y',
    'duration',
    [
      '连续【四年】优秀',
      '经过【4年】发展',
      '通过【四年】努力',
      '用【4年】时间',
      '【近四年】',
      '【未来4年】',
      '【今后四年】',
    ],
  ],
  ['P3Y', 'duration', ['开展【三年】行动', '【三年】攻坚行动', '为期【3年】']],
  ['P5Y', 'duration', ['【近五年来】', '【最近5年】', '总额【五年】增长64%']],
  ['P20Y', 'duration', ['发展【20多年】', '【二十多年】', '【20余年】']],
  ['P9D', 'duration', ['历时【9天】']],
];

for (const [value, type, texts] of table)
  for (const text of texts)
    test(`${text} is ${value}, ${type}`, () => {
      const words = text.slice(text.indexOf('【') + 1, text.indexOf('】'));
      assert.deepEqual(read(text.replace(/[【】]/g, '')), [[words, type, value].join(' ')]);
    });

for (const text of [
  '第十六届全国人民代表大会',
  '下午的半年报',
  '历史同期',
  '共同期盼',
  '质量和安全年活动',
  '整治往年内涝点',
  '建城1200年系列活动',
  '一年初见成效',
  '在五年中',
  '一年比一年多起来',
  '三月三歌会',
  '大前年',
  '目前日均客流',
  '文明日常',
  '3至5天',
  '两周年',
  '2021—20年',
  '新一年级学生',
  '三年级',
  '2024版教材',
  '〔2025〕8号文件',
  '1979文化创意园',
  '成立35周年',
  '新中国成立75周年',
  '百年奋斗目标',
  '千年文脉',
  '50年一遇',
  '七年级',
  '三年以下有期徒刑',
  '乾隆五年',
  '数十年',
  '第一个五年',
  '98年毕业',
  '九年义务教育',
  '每年选派',
  '年均增长',
  'PM2.5年均浓度',
  '同比增长5.5%',
  '第三年',
  '第四年度',
  '每年年底',
  '跨年度',
  '3年期贷款',
  '三五年',
  '十四五岁的少年',
  '二十五个',
  '十五个项目',
  '“三五”成群',
  '版本1.2.3',
  '端口192.168.1.10',
  '5—10天',
  '12月龄',
  '增加22天',
  '今日中国',
  '3D打印',
  '第5日',
  '近年来',
  '近日',
  '2000年历史',
  '突破2000亿元',
])
  test(`${text} has no date`, () => assert.deepEqual(read(text), []));

test('a year before a word that starts like an edge of it is the year alone', () => {
  assert.deepEqual(read('2025年初步核算'), ['2025年 date 2025']);
  assert.deepEqual(read('2025年中国经济'), ['2025年 date 2025']);
});

test('a year of a list has its 年 at the end of the list', () => {
  assert.deepEqual(read('2019、2021和2023年的项目'), ['2019 date 2019', '2021 date 2021', '2023年 date 2023']);
  assert.deepEqual(read('总数为2019、2021和2023个'), []);
});

test('dates side by side are read one by one', () => {
  assert.deepEqual(
    recogniseDates('2023年、2024年；3月20日和21日；“十三五”“十四五”').map(({ span }) => [span.start, span.end]),
    [
      [0, 5],
      [6, 11],
      [12, 17],
      [18, 21],
      [23, 26],
      [28, 31],
    ],
  );
});

test('the day of the week is kept for comparison with the date', () => {
  const [date] = recogniseDates('2025年1月10日星期四');
  assert.ok(date?.kind === 'date' && date.expression.form === 'point');
  assert.equal(date.expression.weekday, 4);
});

test('an impossible day is kept as written', () => {
  const [date] = recogniseDates('2025年2月30日');
  assert.ok(date?.kind === 'date' && date.expression.form === 'point');
  assert.deepEqual(date.expression.point, { year: { stated: 2025 }, month: 2, day: 30 });
});

for (const text of ['2025年1月1日', '1', '一', '至', '1至', '“十', '近', '2025-', '1月', '年', '今年以'])
  test(`many times ${text} is read in order and without overlap`, () => {
    const long = text.repeat(3000);
    let end = 0;
    for (const { span } of recogniseDates(long)) {
      assert.ok(span.start >= end && span.end > span.start && span.end <= long.length);
      end = span.end;
    }
    // No expression is longer than the longest range that the grammar knows, whatever stands beside it.
    assert.ok(recogniseDates(long).every(({ span }) => span.end - span.start <= 60));
  });
