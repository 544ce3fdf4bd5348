/** The rows of the tables of indicators find their own examples; what is easily confused stays apart; what is no indicator is none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellings } from '../../server/src/lexicon/indicatorRow.ts';
import { findIndicator, indicators } from '../../server/src/lexicon/indicators.ts';

for (const row of indicators) {
  test(`${row.id} is found by its examples`, () => {
    assert.ok(row.examples.length > 0);
    for (const example of row.examples) assert.equal(findIndicator(example)?.indicator.id, row.id, example);
  });
}

test('every spelling finds its own row and leaves no modifier, so that no spelling belongs to two rows', () => {
  for (const row of indicators) {
    for (const alias of row.aliases) {
      const found = findIndicator(row.needsModifier ? `某种${alias}` : alias);
      assert.equal(found?.indicator.id, row.id, alias);
      assert.equal(found?.modifier, row.needsModifier ? '某种' : '', alias);
    }
  }
});

test('the table is well formed', () => {
  assert.ok(indicators.length >= 200);
  assert.equal(new Set(indicators.map(({ id }) => id)).size, indicators.length);
  for (const { id, name, aliases, nature, additive, growth } of indicators) {
    assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.equal(name, aliases[0]);
    for (const alias of aliases) {
      assert.ok(alias.length > 1, `${id}: ${alias}`);
      assert.doesNotMatch(alias, /[()[\]/|]/, id);
    }
    if (nature === 'rate' || nature === 'index') assert.ok(!additive && growth === 'none', id);
  }
});

test('a pattern of spellings has optional and required groups', () => {
  assert.deepEqual(spellings('(总)产[值/量]'), ['产值', '产量', '总产值', '总产量']);
  assert.deepEqual(spellings('税收'), ['税收']);
});

/** Words that must each have an indicator, and no two the same. */
const apart: readonly (readonly string[])[] = [
  ['进口', '出口', '进出口', '服务贸易进出口总额'],
  ['城镇居民人均可支配收入', '农村居民人均可支配收入', '居民人均可支配收入', '居民人均消费支出', '城乡居民收入比'],
  ['一般公共预算收入', '一般公共预算支出', '税收收入', '非税收入', '财政收入', '财政总收入', '政府性基金收入'],
  ['生产总值', '人均生产总值', '海洋生产总值', '单位GDP能耗', '万元GDP用水量', '服务业增加值占GDP比重'],
  ['第一产业增加值', '第二产业增加值', '第三产业增加值', '农林牧渔业增加值', '第三产业投资'],
  ['工业增加值', '规模以上工业增加值', '规上工业营业收入', '规上工业利润', '规模以上工业总产值', '工业总产值'],
  ['城镇新增就业', '失业率', '城镇调查失业率', '城镇登记失业率'],
  ['存款余额', '贷款余额', '存贷款余额', '存贷比', '不良贷款余额', '不良贷款率'],
  ['本外币存款余额', '人民币存款余额', '本外币贷款余额', '人民币贷款余额', '新增人民币贷款', '本外币存贷款余额'],
  ['全社会研发投入', '研发投入强度', '基础研究经费投入', '基础研究经费占比'],
  ['高新技术产业产值', '高新技术产业产值占比', '高新技术产业增加值', '高新技术产业投资', '高新技术企业'],
  ['固定资产投资', '工业投资', '工业技改投资', '技改投资', '民间投资', '民间投资占比', '项目投资'],
  ['社会消费品零售总额', '限额以上消费品零售额', '网上零售额', '实物商品网上零售额', '批发业销售额', '零售业销售额'],
  ['常住人口', '户籍人口', '城镇常住人口', '总人口', '常住人口城镇化率', '户籍人口城镇化率'],
  ['优良天数', '优良天数比例', '重污染天数', 'PM2.5浓度', 'PM10浓度'],
  ['专利授权量', '发明专利授权量', '有效发明专利', '每万人口发明专利拥有量', '每万人口高价值发明专利拥有量'],
  ['货物吞吐量', '集装箱吞吐量', '旅客吞吐量', '货邮吞吐量', '货运量', '客运量'],
  ['公路里程', '高速公路里程', '铁路里程', '高铁里程', '农村公路里程', '航道里程'],
  ['新能源装机', '可再生能源装机', '装机容量', '新能源装机占比', '光伏装机', '海上风电装机', '风电装机', '发电量'],
  ['粮食产量', '夏粮产量', '粮食播种面积', '粮食单产'],
  ['社会融资规模存量', '社会融资规模增量'],
  ['经营主体', '新设经营主体', '个体工商户', '规上工业企业', '规上服务业企业'],
  ['接待游客', '接待入境游客', '旅游收入', '国内旅游收入'],
  ['居民消费价格', '核心CPI', '工业生产者出厂价格', '工业生产者购进价格'],
  ['城市低保标准', '农村低保标准', '城乡低保标准'],
  ['森林覆盖率', '建成区绿化覆盖率', '森林蓄积量', '湿地保护率'],
  ['增值税', '土地增值税', '进口环节增值税', '消费税', '企业所得税', '印花税', '证券交易印花税'],
  ['广义货币', '狭义货币', '流通中货币', '财政性存款', '存款余额'],
  ['社会物流总额', '社会物流总费用', '社会物流总费用与GDP的比率'],
  ['农林水支出', '节能环保支出', '教育支出', '一般公共服务支出', '一般公共预算支出'],
  ['肉牛出栏', '肉牛存栏', '肉羊出栏', '羊存栏', '生猪出栏', '生猪存栏', '家禽存栏'],
  ['牛肉产量', '羊肉产量', '禽肉产量', '猪肉产量', '肉类总产量', '牛奶产量'],
  ['粮食产量', '稻谷产量', '小麦产量', '玉米产量', '大豆产量'],
  ['用电量', '工业用电量', '第三产业用电量', '居民生活用电量', '最高用电负荷'],
  ['火灾起数', '道路交通事故起数', '生产安全事故起数', '道路交通事故死亡人数', '生产安全事故死亡人数', '万车死亡率'],
  ['5A级景区', '4A级景区', 'A级景区'],
  ['机动车保有量', '汽车保有量', '私人汽车保有量', '新能源汽车保有量', '新能源汽车产量', '新能源汽车销量'],
];

for (const words of apart) {
  test(`kept apart: ${words.join('、')}`, () => {
    const ids = words.map((word) => {
      const found = findIndicator(word);
      assert.ok(found, word);
      return `${found.indicator.id} ${found.modifier}`;
    });
    assert.equal(new Set(ids).size, words.length, ids.join());
  });
}

const modified: readonly (readonly [words: string, id: string, modifier: string])[] = [
  ['全市一般公共预算收入', 'budget-revenue', '全市'],
  ['规上工业增加值增速', 'value-added-industry-above-scale', ''],
  ['地区生产总值同比增速', 'gdp', ''],
  ['CPI同比涨幅', 'cpi', ''],
  ['科创企业贷款余额', 'loans', '科创企业'],
  ['制造业中长期贷款余额', 'loans', '制造业中长期'],
  ['对东盟进出口总额', 'trade-total', '对东盟'],
  ['新增5G基站', 'base-stations-5g', '新增'],
  ['集成电路产量', 'output', '集成电路'],
  ['全市实现生产总值', 'gdp', '全市'],
  ['年粮食产量', 'grain-output', ''],
  ['税收收入占一般公共预算收入', 'tax-share', ''],
  ['服务业增加值占国内生产总值的比例', 'tertiary-share', ''],
  ['全市的ＧＤＰ', 'gdp', '全市'],
  ['铁路货运量', 'freight', '铁路'],
];

for (const [words, id, modifier] of modified) {
  test(`${words} is ${id}${modifier === '' ? '' : ` of ${modifier}`}`, () => {
    const found = findIndicator(words);
    assert.deepEqual([found?.indicator.id, found?.modifier], [id, modifier]);
  });
}

const none: readonly string[] = [
  '',
  '收',
  '项目',
  '总投资',
  '建筑面积',
  '增速',
  // Too wide without words before them.
  '增加值',
  '产量',
  '营业收入',
  // Another quantity, which has no row.
  '人均社会消费品零售总额',
  '年产量',
  '亩均税收',
  '占全省生产总值',
  '占全国粮食产量比重',
  '研发投入占出口',
  '每百户汽车保有量',
  // Two subjects at once.
  '城镇和农村居民人均可支配收入',
  '一般公共预算收入、税收收入',
  '进口和出口',
  '新能源汽车、集成电路等产品出口',
  // A rate has no growth of its own.
  '失业率增速',
  '非制造业PMI',
  '高速公路出口',
  '生产总值核算',
];

for (const words of none) {
  test(`“${words}” is no indicator`, () => {
    assert.equal(findIndicator(words), null);
  });
}
