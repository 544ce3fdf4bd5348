/** Units of measure and of money that policy texts print after a number, with exact factors (GB 3100–3102, 法定计量单位). */
import type { UnitRow } from './unitRow.ts';

const row = (
  unit: string,
  dimension: string,
  factor: string,
  examples: readonly string[],
  more: Partial<UnitRow> = {},
): UnitRow => ({ unit, dimension, factor, examples, ...more });

/** What must follow a medal's metal for it to be one: the next medal, a noun for it, or the end of the clause. */
const afterMedal = /^(?:\d|[，。；、）！]|好成绩|的|$)/;

/** 一小时交通圈, 15分钟生活圈. */
const circle = /^[^，。；、]{0,6}圈/;

export const measureUnits: readonly UnitRow[] = [
  row('元', 'money:CNY', '1', ['984.3亿元', '880元', '5.2万亿元'], {
    aliases: ['元人民币', '元钱'],
    not: /^(?:旦|素|宇宙|件|首|勋)/,
  }),
  row('角', 'money:CNY', '0.1', ['5角'], { arabicOnly: true, not: /^[色落度膜]/ }),
  row('美元', 'money:USD', '1', ['118.1亿美元']),
  row('欧元', 'money:EUR', '1', ['10亿欧元']),
  row('港元', 'money:HKD', '1', ['3.5亿港元'], { aliases: ['港币'] }),
  row('日元', 'money:JPY', '1', ['600亿日元']),
  row('英镑', 'money:GBP', '1', ['2亿英镑']),
  row('卢布', 'money:RUB', '1', ['40亿卢布']),
  row('新台币', 'money:TWD', '1', ['30亿新台币'], { aliases: ['元新台币'] }),

  row('韩元', 'money:KRW', '1', ['9000亿韩元']),
  row('加元', 'money:CAD', '1', ['6亿加元'], { aliases: ['加拿大元'] }),
  row('澳元', 'money:AUD', '1', ['8亿澳元'], { aliases: ['澳大利亚元'] }),
  row('新西兰元', 'money:NZD', '1', ['4.79亿新西兰元']),
  row('新加坡元', 'money:SGD', '1', ['15亿新加坡元'], { aliases: ['新元'] }),
  row('澳门元', 'money:MOP', '1', ['50亿澳门元']),
  row('瑞士法郎', 'money:CHF', '1', ['2亿瑞士法郎']),
  row('泰铢', 'money:THB', '1', ['300亿泰铢']),
  row('卢比', 'money:INR', '1', ['700亿卢比']),
  row('林吉特', 'money:MYR', '1', ['20亿林吉特']),
  row('福林', 'money:HUF', '1', ['1000亿福林']),
  row('坚戈', 'money:KZT', '1', ['80亿坚戈']),

  row('%', 'ratio', '0.01', ['5.5%', '133%'], { aliases: ['％', '%%', '﹪'] }),
  row('‰', 'ratio', '0.001', ['6.8‰'], { aliases: ['‰‰'] }),
  row('‱', 'ratio', '0.0001', ['4.2‱']),
  row('成', 'ratio', '0.1', ['八成', '7成'], {
    not: /^[立为员功长本果效就交分套品熟建人群型因都]/,
  }),
  row('个百分点', 'percentPoint', '1', ['0.7个百分点'], {
    aliases: ['百分点', '％个百分点', '%个百分点', '个百分比'],
  }),
  row('个千分点', 'percentPoint', '0.1', ['2.1个千分点'], { aliases: ['千分点'] }),
  row('个基点', 'percentPoint', '0.01', ['25个基点'], { aliases: ['基点', 'BP'] }),
  row('倍', 'multiple', '1', ['1.2倍', '3.5倍']),

  row('公里', 'length', '1000', ['8700公里'], { aliases: ['千米', 'km', '公里里程'], not: /^数/ }),
  row('米', 'length', '1', ['120米'], { aliases: ['m'], not: /^[字粉面其]/ }),
  row('延米', 'length', '1', ['3200延米']),
  row('厘米', 'length', '0.01', ['35厘米'], { aliases: ['cm'] }),
  row('毫米', 'length', '0.001', ['650毫米'], { aliases: ['mm'] }),
  row('微米', 'length', '0.000001', ['5微米'], { aliases: ['μm'] }),
  row('纳米', 'length', '0.000000001', ['28纳米'], { aliases: ['nm'] }),
  row('海里', 'length', '1852', ['200海里']),
  row('英寸', 'length', '0.0254', ['12英寸']),

  // The base of areas is a third of a square metre: one 亩 is 2000/3 m² and would not be a finite decimal otherwise.
  row('亩', 'area', '2000', ['7759万亩'], { not: /^均/ }),
  row('公顷', 'area', '30000', ['1500公顷'], { aliases: ['hm²'] }),
  row('平方公里', 'area', '3000000', ['12.5平方公里'], { aliases: ['平方千米', 'km²', 'km2'] }),
  row('平方米', 'area', '3', ['30万平方米'], { aliases: ['㎡', 'm²', 'm2', '平米'] }),
  row('平方', 'area', '3', ['2万平方'], { not: /^(?:公里|米|千米|厘米)/ }),

  row('立方米', 'volume', '1', ['30亿立方米'], { aliases: ['m³', 'm3', '立方', '标准立方米', '标方'] }),
  row('升', 'volume', '0.001', ['50升'], {
    arabicOnly: true,
    not: /^[级至到高格为学温降值腾规]/,
  }),
  row('立方厘米', 'volume', '0.000001', ['50立方厘米'], { aliases: ['cm³', 'cm3'] }),
  row('桶', 'volume', '0.158987294928', ['120万桶']),

  row('吨', 'mass', '1000', ['600万吨', '10万吨级'], { aliases: ['t'], not: /^位/ }),
  row('公斤', 'mass', '1', ['650公斤'], { aliases: ['千克', 'kg'] }),
  row('斤', 'mass', '0.5', ['1142亿斤']),
  row('担', 'mass', '50', ['60万担'], { arabicOnly: true, not: /^[任当负保架子]/ }),
  row('克', 'mass', '0.001', ['38克'], { arabicOnly: true, not: /^[服难隆拉]/ }),
  row('毫克', 'mass', '0.000001', ['15毫克'], { aliases: ['mg'] }),
  row('微克', 'mass', '0.000000001', ['35微克'], { aliases: ['μg', 'ug'] }),
  row('克拉', 'mass', '0.0002', ['20克拉']),
  row('载重吨', 'ship', '1', ['42万载重吨']),
  row('总吨', 'ship', '1', ['13万总吨']),
  row('吨标准煤', 'coal', '1', ['150万吨标准煤'], { aliases: ['吨标煤'] }),
  row('克标准煤', 'coal', '0.000001', ['300克标准煤']),
  row('吨公里', 'freight', '1', ['98亿吨公里']),
  row('人公里', 'travel', '1', ['70亿人公里']),
  row('蒸吨', 'steam', '1', ['35蒸吨']),

  row('瓦', 'power', '1', ['40瓦'], { arabicOnly: true, not: /^[斯房片楞]/ }),
  row('千瓦', 'power', '1000', ['1003万千瓦'], { aliases: ['kW', 'KW'] }),
  row('兆瓦', 'power', '1000000', ['300兆瓦'], { aliases: ['MW'] }),
  row('吉瓦', 'power', '1000000000', ['10吉瓦'], { aliases: ['GW'] }),
  row('千伏安', 'apparentPower', '1', ['200万千伏安'], { aliases: ['kVA'] }),
  row('伏', 'voltage', '1', ['220伏'], { arabicOnly: true, not: /^[击牛]/ }),
  row('千伏', 'voltage', '1000', ['±800千伏', '500千伏'], { aliases: ['kV'] }),
  row('千瓦时', 'energy', '1', ['5亿千瓦时'], { aliases: ['kWh', 'KWh', '千瓦小时'] }),
  row('兆瓦时', 'energy', '1000', ['200兆瓦时'], { aliases: ['MWh'] }),
  row('吉瓦时', 'energy', '1000000', ['20吉瓦时'], { aliases: ['GWh'] }),
  row('度', 'energy', '1', ['3.2亿度'], {
    arabicOnly: true,
    aliases: ['度电'],
    not: /^(?:[假过以目]|[同环]比)/,
    notAfter: /[纬经]$/,
  }),
  row('摄氏度', 'temperature', '1', ['38摄氏度'], { aliases: ['℃', '°C'] }),
  row('转/分钟', 'rotation', '1', ['9000转/分钟'], { aliases: ['转/分'] }),
  row('安时', 'charge', '1', ['300安时'], { aliases: ['Ah'] }),
  row('兆帕', 'pressure', '1', ['30兆帕'], { aliases: ['MPa'] }),
  row('分贝', 'sound', '1', ['55分贝']),
  row('马力', 'power', '735.49875', ['260马力']),

  row('标准箱', 'container', '1', ['3000万标准箱'], { aliases: ['TEU', '标箱', '个标准箱', '个标箱'] }),

  row('MB', 'data', '1', ['600MB']),
  row('GB', 'data', '1000', ['15GB'], { not: /^\/T/ }),
  row('TB', 'data', '1000000', ['32TB']),
  row('PB', 'data', '1000000000', ['120PB']),
  row('Gbps', 'dataRate', '1', ['400Gbps'], { aliases: ['G带宽'] }),
  row('P', 'computing', '1', ['5000P'], { aliases: ['PFLOPS', 'PFlops', 'Pflops', 'P算力'] }),
  row('EFLOPS', 'computing', '1000', ['5.5EFLOPS'], { aliases: ['EFlops', 'E算力'] }),

  // Whole numbers of years and months are dates or lengths of time; a part of one is measured (受教育年限11.3年).
  row('年', 'years', '1', ['11.3年'], { arabicOnly: true, not: /^均/ }),
  row('个月', 'months', '1', ['21.7个月'], { arabicOnly: true }),
  row('天', 'days', '1', ['22天'], { arabicOnly: true, not: /^[然气津空府]/ }),
  row('小时', 'time', '3600', ['46小时'], { aliases: ['个小时'], not: circle }),
  // 15分钟生活圈 is the name of a thing.
  row('分钟', 'time', '60', ['15分钟'], { not: circle }),
  row('秒', 'time', '1', ['30秒'], { arabicOnly: true }),
  row('学时', 'teaching', '1', ['240学时'], { aliases: ['课时', '个学时', '个课时'] }),
  row('岁', 'age', '1', ['79.6岁'], { not: /^[月末]/ }),
  row('分', 'score', '1', ['96.5分'], {
    arabicOnly: true,
    not: /^[之钟别类布局会公院行支组层批期成享头析设店区级众离馏拣]/,
    notAfter: /[时点:：]$|\d度$/,
  }),

  row('金', 'medal:gold', '1', ['8金9银'], { arabicOnly: true, next: afterMedal }),
  row('银', 'medal:silver', '1', ['8金9银'], { arabicOnly: true, next: afterMedal }),
  row('铜', 'medal:bronze', '1', ['9银6铜'], { arabicOnly: true, next: afterMedal }),
];
