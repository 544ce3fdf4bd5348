/** Whose document it is, of which day, whether it is a policy text at all; and what its relative dates are resolved against. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { read, tools } from './reading.ts';

const body = '全市生产总值增长5%，固定资产投资完成120亿元。';

for (const [why, text, fileName, value, source] of [
  ['masthead', `3综合2025年1月10日 星期五\n责编：王明\n${body}`, 'a.txt', '2025-01-10', 'masthead'],
  ['masthead at the end', `${`${body}\n`.repeat(14)}2023年7月5日　星期三`, 'a.txt', '2023-07-05', 'masthead'],
  [
    'dateline with year elsewhere',
    `标题在这里\n本报3月5日讯　${body}\n2024年3月5日，会议召开。`,
    'a.txt',
    '2024-03-05',
    'dateline',
  ],
  ['dateline of an agency', `新华社济南2024年1月20日电　${body}`, 'a.txt', '2024-01-20', 'dateline'],
  ['title with a year', `2023年政府工作报告\n${body}`, 'a.txt', '2023', 'title'],
  [
    'title line with a day',
    `政府工作报告\n（2023年1月8日在市人民代表大会上）\n${body}`,
    'a.txt',
    '2023-01-08',
    'title',
  ],
  ['file name with a day', body, '20230705-06-03.txt', '2023-07-05', 'file-name'],
  ['file name with dashes', body, '2025-01-10_三版.txt', '2025-01-10', 'file-name'],
  ['file name with a year', body, '2021年政府工作报告.md', '2021', 'file-name'],
  ['front matter', `---\ntitle: 工作报告\ndate: 2022年3月1日\n---\n${body}`, 'a.md', '2022-03-01', 'front-matter'],
  ['front matter in ISO', `---\ntitle: 工作报告\ndate: 2022-03-01\n---\n${body}`, 'a.md', '2022-03-01', 'front-matter'],
  ['the year after one that is told of whole', `2023年${body}\n2021年新建学校3所。`, 'a.txt', '2024', 'inferred'],
  ['targets are no evidence', `截至2022年底，${body}到2030年，森林面积达到120万亩。`, 'a.txt', '2023', 'inferred'],
  [
    'plans made for years are no evidence',
    `截至2022年底，${body}落实联合国2030年可持续发展议程和《规划（2023—2035年）》。`,
    'a.txt',
    '2023',
    'inferred',
  ],
  ['an anniversary this year', `今年是改革开放45周年。${body}`, 'a.txt', '2023', 'inferred'],
  ['an occasion of every year by its number', `第六届进博会开幕。今年${body}`, 'a.txt', '2023', 'inferred'],
  ['where a rise ended', `收入从2016年的2亿元增加到2022年的9亿元。今年${body}`, 'a.txt', '2023', 'inferred'],
  ['how long ago something was', `1993年建市。30年来，${body}2022年修路2条。`, 'a.txt', '2023', 'inferred'],
  ['the year that is set out', `2024年经济社会发展的主要预期目标是：${body}`, 'a.txt', '2024', 'inferred'],
  ['the year before a year that is over', `刚刚过去的2024年，${body}`, 'a.txt', '2025', 'inferred'],
  ['what is studied in one year', `中国特色社会主义思想主题教育开展以来，今年${body}`, 'a.txt', '2023', 'inferred'],
  ['an operation named for its year', `“长河2024”专项行动中，今年${body}`, 'a.txt', '2024', 'inferred'],
  ['the latest of several years', `2016年，建桥。2017年3月，修路。截至2022年底，${body}`, 'a.txt', '2023', 'inferred'],
  ['a class of students', `帮助2023届毕业生就业。今年${body}`, 'a.txt', '2023', 'inferred'],
  ['the year after one that is over', `截至2022年底，森林面积120万亩。今年新建学校2所。`, 'a.txt', '2023', 'inferred'],
  [
    'the year after one that is spoken of whole, whatever often',
    `2022年，森林面积增加。2022年，${body}从2021年到2022年增加。今年上半年新建学校2所。`,
    'a.txt',
    '2023',
    'inferred',
  ],
  ['the year before next year', `做好明年工作。2025年${body}`, 'a.txt', '2024', 'inferred'],
] as const)
  test(`document date: ${why}`, () => {
    const { date } = read(text, fileName).context;
    assert.deepEqual([date?.value, date?.source], [value, source]);
  });

for (const [text, latest] of [
  [`截至2022年底，森林面积120万亩。9月22日，今年首批设备到港。${body}`, '2023-09'],
  [`截至2022年底，森林面积120万亩。6月30日，上半年最后一批设备到港。${body}`, undefined],
  [`截至2022年底，森林面积120万亩。11月3日开工，预计全年建成6公里。${body}`, undefined],
] as const)
  test(`latest month ${latest} of a weighed year: ${text.slice(18, 40)}`, () =>
    assert.equal(read(text).context.date?.latest, latest));

for (const text of [
  `2015年，他从外地回到村里办厂。今年${body}`,
  `从2008年开始，全市改革。今年${body}`,
  `到2030年，森林面积达到120万亩。今年${body}`,
  `将建设水厂，2024年，产能达到3万吨。今年${body}`,
])
  test(`the year stays open: ${text.slice(0, 14)}`, () => assert.equal(read(text).context.date, null));

for (const fileName of ['d1f2b86bd8a47ec8.txt', '123456789.txt', '20239901.txt', '120230705.txt'])
  test(`no document date in ${fileName}`, () => assert.equal(read(body, fileName).context.date, null));

for (const [text, place] of [
  ['即墨区政府工作报告\n全区生产总值增长5%。', '即墨区'],
  ['长丰县2024年国民经济公报\n全县生产总值增长5%。', '长丰县'],
  ['山东省政府工作报告\n全省生产总值增长5%。青岛市增长6%。', '山东省'],
  ['青岛市委召开会议。全市生产总值增长5%。青岛市投资增长6%。', '青岛市'],
  ['阿坝州改善乡村\n全州生产总值增长5%。四川省增长6%。', '阿坝州'],
  ['江苏苏州改善乡村环境——\n走出新路\n姑苏区投资增长5%，姑苏区工业增长6%。苏州市市长介绍，全市增长5%。', '苏州市'],
  ['全市生产总值增长5%。', null],
  ['会议强调，各级各部门要抓好落实。', null],
] as const)
  test(`place ${place} of ${text.slice(0, 12)}`, () => assert.equal(read(text).context.place, place));

const speaks = (text: string, fileName = 'a.md'): boolean =>
  analyse({ uri: fileName, fileName, text }, { ...tools, force: false }).policyText;

const readme = `# 图床工具

一个简单的图片上传工具，支持批量上传、自动压缩，上传速度提升 50%，体积减少 30%。

## 安装

\`\`\`bash
npm install -g picup
\`\`\`

要求 Node.js 18 以上版本，首次运行会生成配置文件，超过 10MB 的图片会自动压缩。

## 使用

- 运行 \`picup 图片.png\` 上传 1 张图片
- 参数 \`--all\` 上传目录下全部图片，最多 100 张
- 2024年3月起不再支持旧接口
`;
const log = `2024-03-05 10:12:33 INFO 服务启动完成，耗时 3 秒
2024-03-05 10:12:40 WARN 连接池剩余 5 个连接
2024-03-05 10:13:02 ERROR 处理请求失败，重试 3 次
2024-03-05 10:13:05 INFO 共处理 1200 条记录，同比增长 5%
`;
const novel = `天刚蒙蒙亮，老张就挑着两只水桶出了门。井台边已经站着三个女人，说着昨夜的雨。他不说话，等她们都走了，才把桶放下去。
一九四三年的冬天，他也是这样，在这口井边等过一个人。`;
const recipe = `取面粉500克、鸡蛋3个、白糖100克，搅拌10分钟，放入烤箱180度烤25分钟即可。`;

for (const [why, text] of Object.entries({
  readme,
  log,
  novel,
  recipe,
  english: 'The plan grew by 5% in 2024.',
  empty: '',
  one: '好',
}))
  test(`silent: ${why}`, () => {
    const analysis = analyse({ uri: 'a', fileName: 'a', text }, { ...tools, force: false });
    assert.equal(analysis.policyText, false);
    assert.deepEqual([analysis.mentions, analysis.blocks, analysis.relations], [[], [], []]);
    assert.equal(analysis.length, text.length);
  });

for (const text of [
  '各位代表：现在，我代表市人民政府向大会作政府工作报告。',
  '本报讯　全市生产总值增长5%。',
  '　　全市粮食总产量达到110亿斤，新建高标准农田30万亩，农村居民收入同比增长6%。',
  '# 2024年国民经济和社会发展统计公报\n\n初步核算，全年地区生产总值9000亿元，比上年增长5.1%。',
  '会议强调，要统筹推进重点项目建设，保障群众就业。',
])
  test(`speaks: ${text.slice(0, 16)}`, () => assert.ok(speaks(text)));

test('a text that is forced is read though nothing speaks for it', () => {
  assert.ok(read(recipe).mentions.length > 0);
});

/** Values of the dates, by their words. */
const dates = (text: string, fileName = 'a.txt'): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    read(text, fileName).mentions.flatMap((mention) =>
      mention.kind === 'date' ? [[mention.text, mention.value]] : [],
    ),
  );

test('each article has its own dateline', () => {
  const text = [
    '2025年1月10日 星期五',
    '一季度工作部署会召开',
    '□本报记者 王明',
    '本报1月9日讯　昨日，全市工作会议召开，去年全市投资增长5%。',
    '民生实事项目开工',
    '□本报记者 李红',
    '本报1月7日讯　昨天，学校项目开工。',
  ].join('\n');
  const found = dates(text);
  assert.equal(found['1月9日'], '2025-01-09');
  assert.equal(found.昨日, '2025-01-08');
  assert.equal(found.去年, '2024');
  assert.equal(found.昨天, '2025-01-06');
});

test('同期 in another paragraph is the last part of a year that is told, no day', () => {
  const paragraphs = [
    '2023年9月12日',
    '今年上半年，全市新建学校12所，比上年增加3所，建设投资达到2.5亿元。9月8日，首批设备到港，安装调试全面展开。',
    '与2019年同期相比，全市投资增长了15%，新建学校的数量提高了一倍，建设的速度比以往任何一年都快。',
  ];
  const found = Object.fromEntries(
    read(paragraphs.join('\n\n')).mentions.flatMap((one) => (one.kind === 'date' ? [[one.text, one.value]] : [])),
  );
  assert.equal(found['2019年同期'], '2019-01/2019-06');
});

test('当日 is the last day that an article tells of, and no other article’s', () => {
  const text = [
    '2025年1月10日 星期五',
    '学校项目开工',
    '□本报记者 李红',
    '本报1月9日讯　1月7日，学校项目开工，投资3亿元。',
    '当日下午，工地上机器轰鸣，建设单位介绍了工期，计划今年建成投用，新增学位2000个。',
    '医院项目竣工',
    '□本报记者 王明',
    '本报1月8日讯　同日，医院项目竣工。',
  ].join('\n');
  const found = dates(text);
  assert.equal(found.当日下午, '2025-01-07');
  assert.equal(found.同日, '2025-01-08');
});

test('a heading lends its year to what stands below it, until the next of its rank', () => {
  const found = read(
    '一、2023年工作回顾\n上半年，全市上下齐心协力，加快推进重点项目建设，新增专利120件，创新能力明显增强。\n（一）做强产业\n前三季度，全市新增高新技术企业12家，产业集群进一步壮大，重点项目开工建设进展顺利。\n二、2025年工作安排\n全年新建学校12所，办好一批群众关心的民生实事，让城市更有温度，让生活更有质感。',
  )
    .mentions.filter((mention) => mention.kind === 'date')
    .map(({ text, value }) => `${text} ${value}`);
  assert.deepEqual(found, [
    '2023年 2023',
    '上半年 2023-01/2023-06',
    '前三季度 2023-01/2023-09',
    '2025年 2025',
    '全年 2025',
  ]);
});

test('a report of the year before its own date speaks of that year, whatever stands between title and text', () => {
  const found = dates(
    '**2023年全市国民经济和社会发展统计公报**\n\n市统计局\n\n2024年3月6日\n\n## 一、综合\n\n全年地区生产总值900亿元，第一产业占比由上年的5.1%降为4.9%，工业占比由上年度的38%提高到39%。年末常住人口120万人。今年将发布修订后的数据。\n',
  );
  assert.deepEqual(
    [found.全年, found.上年, found.上年度, found.年末, found.今年],
    ['2023', '2022', '2022', '2023-12', '2024'],
  );
});

test('numbered headings stand below the heading of their rank that has no number', () => {
  const found = dates(
    '# 政府工作报告\n\n2018年2月10日\n\n**2017年工作回顾**\n\n我们做了以下工作，各项事业取得新成效。\n\n**（一）产业加快发展**\n\n全年实现增加值167亿元。\n\n**2018年工作安排**\n\n**（一）提高质量**\n\n上半年开工建设12个项目。\n',
  );
  assert.equal(found.全年, '2017');
  assert.equal(found.上半年, '2018-01/2018-06');
});

test('without any date of its own a text leaves relative dates open', () => {
  assert.deepEqual(dates('今年全市生产总值增长5%，去年增长4%，3月5日召开会议。'), {
    今年: null,
    去年: null,
    '3月5日': null,
  });
});
