/** Names that a text gives in one place and uses in another: aliases, and names that stand bare. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './reading.ts';

/** The names of a text's projects, those of one project with one number. */
function projects(text: string): readonly string[] {
  const ids: string[] = [];
  return read(text).mentions.flatMap((mention) => {
    if (mention.kind !== 'project') return [];
    if (!ids.includes(mention.id)) ids.push(mention.id);
    return [`${mention.name} ${ids.indexOf(mention.id)}`];
  });
}

const given = [
  '推进宁德云海跨江大通道（以下简称“云海通道”）建设。',
  '推进宁德云海跨江大通道（下称云海通道）建设。',
  '推进宁德云海跨江大通道，简称“云海通道”，',
  '推进宁德云海跨江大通道（即云海通道），',
  '推进宁德云海跨江大通道（又称“云海通道”），',
];
for (const text of given)
  test(`the alias of ${text}`, () => {
    const found = projects(`${text}年内开工。\n\n今年，云海通道完成投资3亿元。`);
    assert.deepEqual(
      found.filter((name) => name.startsWith('云海通道')),
      found.filter((name) => name.startsWith('云海通道')).map(() => '云海通道 0'),
    );
    assert.ok(found.includes('宁德云海跨江大通道 0') && found.includes('云海通道 0'), found.join());
  });

test('a word that stands for the thing in this text alone is no alias', () => {
  for (const word of ['项目', '本项目', '该工程', '园区', '《规划》'])
    assert.deepEqual(
      projects(`推进宁德云海跨江大通道（以下简称${word}）建设。\n\n${word.replace(/[《》]/g, '')}进展顺利。`),
      ['宁德云海跨江大通道 0'],
    );
});

test('an alias given to something else is none', () => {
  assert.deepEqual(projects('市发展和改革委员会（以下简称市发改委）加快办理。\n\n市发改委表示。'), []);
});

test('what an alias says of figures belongs to the project', () => {
  const { mentions } = read('推进宁德云海跨江大通道（简称“云海通道”）建设。\n\n云海通道总投资30亿元。');
  const project = mentions.find((mention) => mention.kind === 'project');
  const figure = mentions.find((mention) => mention.kind === 'figure' && mention.text === '30亿元');
  assert.ok(project?.kind === 'project' && figure?.kind === 'figure');
  assert.equal(figure.fact.scopeId, project.id);
});

test('a name that stands bare is known by its quotation elsewhere, and only as a whole', () => {
  assert.deepEqual(
    projects('推动“普洱青云计划”实施。\n\n普洱青云计划培训1000人。普洱青云计划委员会成立，30个普洱青云计划完成。'),
    ['普洱青云计划 0', '普洱青云计划 0'],
  );
});

test('a name with its country, its quotation marks and a word of kind is that without them', () => {
  assert.deepEqual(
    new Set(
      projects('泰国加快推进“东部经济走廊”建设。\n\n泰国“东部经济走廊”项目投资额增加。\n\n“东部经济走廊”项目启动。'),
    ),
    new Set(['“东部经济走廊”项目 0', '东部经济走廊 0', '泰国“东部经济走廊”项目 0']),
  );
});

test('a section of a road is that of the road of the same number', () => {
  assert.deepEqual(
    new Set(
      projects('加快国道228线甲子至南塘段建设。\n\n新建榕江大道、甲子至南塘段等6个项目。').map((name) =>
        name.slice(-1),
      ),
    ).size,
    2,
  );
});

test('a text says a name again without its place, without a last word of kind and by its quotation', () => {
  const text =
    '漳州青葫湾蓝色渔业产业园开工，老挝云海供水项目完工，“湾畔里”人才公寓竣工。\n\n青葫湾蓝色渔业产业园占地30亩，云海供水惠及2万人，“湾畔里”迎来住户。';
  const found = projects(text);
  assert.deepEqual(found, [
    '漳州青葫湾蓝色渔业产业园 0',
    '老挝云海供水项目 1',
    '“湾畔里”人才公寓 2',
    '青葫湾蓝色渔业产业园 0',
    '湾畔里 2',
  ]);
});

test('what several names have in common, or is a policy as well, stands for none of them', () => {
  assert.deepEqual(
    projects(
      '漳州深水集装箱枢纽港和普洱深水集装箱枢纽港开工，“双星”公寓竣工。\n\n深水集装箱枢纽港繁忙，落实“双星”要求。',
    ),
    ['漳州深水集装箱枢纽港 0', '普洱深水集装箱枢纽港 1', '“双星”公寓 2'],
  );
});

test('a name with its place or its firm is the name that it ends in, unless two things end so', () => {
  const text = (...halls: string[]) => `${halls.map((hall) => `${hall}开工。`).join('\n\n')}\n\n推进青葫湾展览馆建设。`;
  for (const hall of ['宁德市青葫湾展览馆', '高新云溪片区青葫湾展览馆'])
    assert.deepEqual(projects(text(hall)), [`${hall} 0`, '青葫湾展览馆 0']);
  assert.deepEqual(projects(text('宁德市青葫湾展览馆', '普洱市青葫湾展览馆')), [
    '宁德市青葫湾展览馆 0',
    '普洱市青葫湾展览馆 1',
    '青葫湾展览馆 2',
  ]);
});

test('words of the sentence before a name are known by the name that stands alone elsewhere', () => {
  for (const words of ['锚定并视察', '代表团联手', '团市委与', '主动衔接'])
    assert.deepEqual(projects(`建成普洱青葫湾展览馆。\n\n${words}普洱青葫湾展览馆。`), [
      '普洱青葫湾展览馆 0',
      '普洱青葫湾展览馆 0',
    ]);
  assert.deepEqual(projects('建成普洱青葫湾展览馆。\n\n建成东普洱青葫湾展览馆。').length, 2);
});

test('a line named by its ends is the line named by a character of each', () => {
  const rail = '普洱至遂宁高铁';
  assert.deepEqual(projects(`${rail}开工。\n\n普遂高铁通车。`), [`${rail} 0`, '普遂高铁 0']);
  assert.deepEqual(projects(`重庆至遂宁高速公路开工。\n\n渝遂高速通车。`), ['重庆至遂宁高速公路 0', '渝遂高速 0']);
  assert.deepEqual(projects(`${rail}开工。\n\n普遂高速通车。`), [`${rail} 0`, '普遂高速 1']);
  assert.deepEqual(projects(`${rail}开工。\n\n普洱至遂平高铁开工。\n\n普遂高铁通车。`), [
    `${rail} 0`,
    '普洱至遂平高铁 1',
    '普遂高铁 2',
  ]);
});

test('a name without its kind is the one that goes on with it, unless two do', () => {
  const text = (...names: string[]) => `推进${names.join('、')}等项目建设。\n\n推动“普洱环球港”等项目竣工。`;
  assert.deepEqual(projects(text('普洱环球港商业综合体', '绵遂高铁')), [
    '普洱环球港商业综合体 0',
    '绵遂高铁 1',
    '普洱环球港 0',
  ]);
  assert.deepEqual(projects(text('普洱环球港商业综合体', '普洱环球港码头')), [
    '普洱环球港商业综合体 0',
    '普洱环球港码头 1',
    '普洱环球港 2',
  ]);
});

test('a long name of common words is known again, a class of things is not', () => {
  assert.deepEqual(projects('启用少年儿童科技活动中心。\n\n孩子们走进少年儿童科技活动中心。'), [
    '少年儿童科技活动中心 0',
    '少年儿童科技活动中心 0',
  ]);
  assert.equal(
    projects('启用农村老年人康复护理中心。\n\n各地有农村老年人康复护理中心。').filter((name) => name.startsWith('农村'))
      .length < 2,
    true,
  );
});
