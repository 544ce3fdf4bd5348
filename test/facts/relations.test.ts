/** Relations between figures: growth triples, level with growth, from A to B, counts with their lists; and texts that have none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Relation } from '../../server/src/facts/relation.ts';
import { read } from '../analysis/reading.ts';

/** Relations as short texts: kind and the words of its figures or items. */
const relationsOf = (text: string): readonly string[] => {
  const { relations, mentions } = read(text);
  return relations.map((relation) => relationText(relation, (index) => mentions[index]?.text ?? '?'));
};

function relationText(relation: Relation, words: (index: number) => string): string {
  switch (relation.kind) {
    case 'list-count':
      return `${relation.by}${relation.open ? ' open' : ''} ${relation.count.text}: ${relation.items.map((item) => item.text).join(' ')}`;
    case 'growth-triple':
      return `triple ${words(relation.level)} ${words(relation.growth)} ${words(relation.change)}`;
    case 'growth-of':
      return `growth ${words(relation.level)} ${words(relation.growth)} by ${words(relation.change)}`;
    case 'from-to':
      return `from ${words(relation.from)} to ${words(relation.to)}${relation.difference === undefined ? '' : ` by ${words(relation.difference)}`}`;
    case 'part-of':
      return `${words(relation.whole)} = ${relation.parts.map(words).join(' + ')} by ${relation.by}`;
    case 'share-of':
      return `${words(relation.part)} of ${words(relation.whole)} is ${words(relation.share)}`;
    case 'share-of-indicator':
      return `${words(relation.part)} of ${relation.place}${relation.indicator} is ${words(relation.share)}`;
    case 'session':
      return `${relation.name.text} in ${relation.year.text}, held ${relation.held}`;
    case 'average-growth':
      return `average ${words(relation.from)} to ${words(relation.to)} at ${words(relation.rate)} over ${relation.years ?? '?'}`;
    case 'composition':
      return `composition ${relation.parts.map(({ text: one }) => one).join(' ')}`;
  }
}

for (const [text, wanted] of [
  ['贷款余额3404亿元，同比增长17.92%，比年初增加628亿元。', ['triple 3404亿元 17.92% 628亿元']],
  ['存款余额4220亿元，比年初增加446亿元，余额同比增长12.72%。', ['triple 4220亿元 12.72% 446亿元']],
  ['接待游客1200万人次，比上年增加200万人次，增长20%。', ['growth 1200万人次 20% by 200万人次']],
  ['接待游客1200万人次，同比增长20%，增加200万人次。', ['growth 1200万人次 20% by 200万人次']],
  ['2022年流失面积265万亩，较2021年减少5万亩，减幅1.9%。', ['growth 265万亩 1.9% by 5万亩']],
  ['2022年流失面积265万亩，较2011年减少50万亩，减幅15.9%。', []],
  ['森林覆盖率由62.1%提高到64.5%，提高2.4个百分点。', ['from 62.1% to 64.5% by 2.4个百分点']],
  ['企业数量从96家增加到386家。', ['from 96家 to 386家']],
  // None of these is one.
  ['生产总值9000亿元，工业增加值增长5%。', []],
  ['连续20次提高养老金标准，人均增幅3%。', []],
  ['接待游客1200万人次，增长12%。', []],
  ['税收收入120亿元，增加5亿元；非税收入30亿元，下降2%。', []],
  ['接待游客1200万人次，五年年均增加20万人次，增长20%。', []],
  ['从12家企业中选出3家。', []],
] as const)
  test(text, () => assert.deepEqual(relationsOf(text), wanted));

for (const [text, wanted] of [
  ['重点做好以下三项工作：一是强产业。二是惠民生。三是保安全。', ['marked 三项: 一是 二是 三是']],
  ['打造汽车、海洋、纺织三大基地。', ['named 三大基地: 汽车 海洋 纺织']],
  ['甲化工、乙机械、丙电子3家企业参展。', ['named 3家: 甲化工 乙机械 丙电子']],
  ['种植基地、加工园、东四家俬城等市场。', []],
  // One short of the count, and no words of a sentence among the names.
  ['统筹规划、建设、管理四大环节。', ['named 四大环节: 规划 建设 管理']],
  ['打造“海盐、山茶、青瓷”四大名片。', ['named 四大名片: 海盐 山茶 青瓷']],
  ['打造海盐、山茶、青瓷“四大名片”。', ['named 四大: 海盐 山茶 青瓷']],
  ['坚持包容、绿色、安全这四大理念。', ['named 四大理念: 包容 绿色 安全']],
  ['跨东州、西州三个国家中心城市。', ['named 三个国家中心: 跨东州 西州']],
  // An 和 that may join two names, verbs, names of two, places of what is counted.
  ['打造汽车、海洋装备和新材料、纺织四大基地。', ['named 四大基地: 汽车 海洋装备 新材料 纺织']],
  ['抓好四项改革。一是改企业。二是改农村。三是改财税。\n理顺体制。四是改机关。', []],
  [
    '实施十大工程：\n一是就业工程。\n二是安居工程。三是饮水工程。\n四是文化工程。\n三、加强领导',
    ['marked 十大工程: 一是 二是 三是 四是'],
  ],
  ['突出“三个聚焦”，筑牢“两大支撑”：\n（一）聚焦产业。\n（二）聚焦生态。\n（三）聚焦民生。', []],
  ['十件实事：扩大就业、开展“你点我查”、“你送我查”行动、建设公园。', []],
  ['学习理论、同志“三个代表”重要思想。', []],
  ['贯彻一条主线、推进三大任务。', []],
  ['参加拳击、击剑、现代五项等项目。', []],
  ['东州队、西州队这三大特点，是办好训练的原则。', []],
  ['开展阶级教育，形势教育和法制教育三大活动。', []],
  ['按照“五个统筹、五个坚持”的要求，做好工作。一是强产业。二是惠民生。三是保安全。四是优服务。', []],
  ['办好26件实事，抓好以下四项工作：一是强产业。二是惠民生。三是保安全。', ['marked 四项: 一是 二是 三是']],
  ['完成南北河、东郭、西叶4个污水处理厂建设。', []],
  ['坚持团结、反对分裂，坚持进步、反对倒退三大口号。', []],
  ['包括发展生产在内，实行精兵、减租、整风四大政策。', []],
  ['有两个亮点：一个是强调优化结构、提高效益、降低消耗。', []],
  ['市委带领市人大、市政府、市政协四个班子。', []],
  ['建设“一圈一带”、东部高地、西部走廊四大战略。', []],
  ['统筹城乡发展、加快三个转变。', []],
  ['建设汽车、海洋、纺织等五大基地。', ['named open 五大基地: 建设汽车 海洋 纺织']],
  [
    '重点抓好以下两项工作：\n（一）做强产业。抓好招商。\n（二）改善民生。\n三、加强组织领导',
    ['marked 两项: （一） （二）'],
  ],
  ['全市有三大基地。', []],
  ['新建三所学校，改造汽车、海洋、纺织基地。', []],
  ['一是强产业。二是惠民生。', []],
] as const)
  test(`lists: ${text}`, () => assert.deepEqual(relationsOf(text), wanted));

for (const [text, wanted] of [
  ['投资500亿元，其中工业200亿元、农业180亿元、其他120亿元。', ['500亿元 = 200亿元 + 180亿元 + 120亿元 by rest']],
  [
    '外贸进出口总额500亿元，增长5%，其中出口300亿元，增长6%；进口200亿元，增长3%。',
    ['500亿元 = 300亿元 + 200亿元 by opposites'],
  ],
  ['争取中央资金3200万元、省级资金1800万元，合计5000万元。', ['5000万元 = 3200万元 + 1800万元 by total']],
  ['开工项目19个，其中亿元以上项目6个、其他13个。', ['19个 = 6个 + 13个 by rest']],
  // A third kind of project shows that the two are not all; nothing says so of parts named without 其余.
  ['实施项目423个，其中续建项目185个，新开工项目50个，前期项目188个。', []],
  ['投资500亿元，其中工业200亿元、农业180亿元。', []],
  ['年初承诺的37件实事有31件完成，其中超额完成8件，取消1件，其余5件正在推进。', []],
  ['竣工项目15个、开工25个、续建16个。', []],
] as const)
  test(`sums: ${text}`, () => assert.deepEqual(relationsOf(text), wanted));

for (const [text, wanted] of [
  ['三次产业结构由12.4:46.5:41.1调整为9.8：44.3：45.9。', ['composition 12.4 46.5 41.1', 'composition 9.8 44.3 45.9']],
  ['能源消费构成为48%∶30%∶22%。', ['composition 48 30 22']],
  ['产品合格率98.5%，不合格率1.5%。', ['composition 98.5% 1.5%']],
  ['产品合格率98.5%，群众满意率96%。', []],
  ['产品不合格率1.5%，设备不合格率2%。', []],
  ['会议于8:30:00开始。', []],
  ['配方按1∶2∶2混合。', []],
] as const)
  test(`compositions: ${text}`, () => assert.deepEqual(relationsOf(text), wanted));

for (const [text, wanted] of [
  ['存款由2020年的100亿元增加到2025年的161亿元，年均增长10%。', ['average 100亿元 to 161亿元 at 10% over 5']],
  ['五年来，存款由100亿元增加到161亿元，增加61亿元，年均增长10%。', ['average 100亿元 to 161亿元 at 10% over 5']],
  ['存款由100亿元增加到161亿元，年均增长10%。', ['average 100亿元 to 161亿元 at 10% over ?']],
  ['企业由43家增加到153家，高新技术产业增加值年均增长16.4%。', []],
  ['收入由5915元提高到10130元，年均增长12.3%和14.1%。', []],
] as const)
  test(`averages: ${text}`, () =>
    assert.deepEqual(
      relationsOf(text).filter((one) => one.startsWith('average')),
      wanted,
    ));

for (const [text, wanted] of [
  ['41个行业中，有26个行业实现增长，增长面达到63.4%。', ['26个 of 41个 is 63.4%']],
  ['抽查的99批次产品中，有35批次不合格，抽查不合格率35.4%。', ['35批次 of 99批次 is 35.4%']],
  ['完成投资500亿元，其中工业投资200亿元，占40%。', ['200亿元 of 500亿元 is 40%']],
  ['遗留问题涉及39万户，已解决30.5万户，占总数的78.1%。', ['30.5万户 of 39万户 is 78.1%']],
  ['完成投资689亿元，为年度计划706亿元的97.6%。', ['689亿元 of 706亿元 is 97.6%']],
  ['地区生产总值600亿元。非公经济增加值369亿元，增长5%，占GDP比重61.5%。', ['369亿元 of 600亿元 is 61.5%']],
  ['地区生产总值600亿元。非公经济增加值369亿元，占GDP比重61.5%。', ['369亿元 of 600亿元 is 61.5%']],
  ['进出口总额300亿元，增长4%。一般贸易210亿元，占全市进出口总额的70%。', ['210亿元 of 300亿元 is 70%']],
  ['抽查40家。其中，合格30家，占75%；不合格10家，占25%。', ['30家 of 40家 is 75%', '10家 of 40家 is 25%']],
  // A total that the paragraph does not give, or that of another place, is one to be found by the document.
  ['进出口总额300亿元。对乙国出口210亿元，占全省出口的7%。', ['210亿元 of 省exports is 7%']],
  ['财政收入80亿元。税收60亿元，占地区生产总值的7%。', ['60亿元 of gdp is 7%']],
  [
    '园区工业总产值80亿元，占工业总产值的7%；甲业工业总产值9亿元，占工业总产值的2%。',
    ['80亿元 of output-industry is 7%', '9亿元 of output-industry is 2%'],
  ],
  ['完成投资689亿元，是上年同期706亿元的97.6%。', []],
  // The rate is not the part's, or the share is one of something else.
  ['41个行业中，有26个行业实现增长，产销率达到97.4%。', []],
  ['完成投资500亿元，其中工业投资200亿元，占全省的12%。', []],
  ['完成投资500亿元，工业投资200亿元，占40%。', []],
] as const)
  test(`shares: ${text}`, () =>
    assert.deepEqual(
      relationsOf(text).filter((one) => one.includes(' of ')),
      wanted,
    ));
