/**
 * The provinces of China and their prefecture-level cities, in long and short form (GB/T 2260, divisions of 2024). For the place of
 * a document, the scope of a figure and the proper part of a project's name.
 */

import { trieOfStarts } from './wordTrie.ts';

export interface Province {
  /** `山东省`, `广西壮族自治区`. */
  readonly name: string;
  /** `山东`, `广西`. */
  readonly short: string;
  /** The one-character names that stand for it in compounds (`鲁`, `粤`). */
  readonly letters: string;
  /** Prefecture-level cities, prefectures and leagues: `青岛` is short for `青岛市`; others with their long form after a slash. */
  readonly cities: string;
  /** Words that `isPlace` must know by this row. */
  readonly examples: readonly string[];
}

export interface City {
  readonly name: string;
  readonly short: string;
  /** Short name of its province. */
  readonly province: string;
}

const row = (name: string, short: string, letters: string, cities: string, ...examples: string[]): Province => ({
  name,
  short,
  letters,
  cities,
  examples: [name, short, ...examples],
});

export const provinces: readonly Province[] = [
  row('北京市', '北京', '京', ''),
  row('天津市', '天津', '津', ''),
  row('上海市', '上海', '沪', ''),
  row('重庆市', '重庆', '渝', ''),
  row('河北省', '河北', '冀', '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水', '石家庄', '沧州市'),
  row('山西省', '山西', '晋', '太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁', '大同', '吕梁市'),
  row(
    '内蒙古自治区',
    '内蒙古',
    '蒙',
    '呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安/兴安盟 锡林郭勒/锡林郭勒盟 阿拉善/阿拉善盟',
    '鄂尔多斯市',
    '阿拉善盟',
  ),
  row(
    '辽宁省',
    '辽宁',
    '辽',
    '沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛',
    '大连',
    '葫芦岛市',
  ),
  row('吉林省', '吉林', '吉', '长春 吉林 四平 辽源 通化 白山 松原 白城 延边/延边朝鲜族自治州', '长春', '延边'),
  row(
    '黑龙江省',
    '黑龙江',
    '黑',
    '哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭/大兴安岭地区',
    '哈尔滨',
    '大兴安岭地区',
  ),
  row('江苏省', '江苏', '苏', '南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁', '苏州', '连云港市'),
  row('浙江省', '浙江', '浙', '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水', '宁波市', '舟山'),
  row(
    '安徽省',
    '安徽',
    '皖',
    '合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城',
    '合肥',
    '马鞍山市',
  ),
  row('福建省', '福建', '闽', '福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德', '厦门', '宁德市'),
  row('江西省', '江西', '赣', '南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶', '景德镇', '赣州市'),
  row(
    '山东省',
    '山东',
    '鲁',
    '济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽',
    '青岛',
    '济南市',
  ),
  row(
    '河南省',
    '河南',
    '豫',
    '郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店',
    '驻马店',
    '郑州市',
  ),
  row(
    '湖北省',
    '湖北',
    '鄂',
    '武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施/恩施土家族苗族自治州',
    '武汉',
    '恩施',
  ),
  row(
    '湖南省',
    '湖南',
    '湘',
    '长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西/湘西土家族苗族自治州',
    '长沙市',
    '湘西',
  ),
  row(
    '广东省',
    '广东',
    '粤',
    '广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮',
    '深圳',
    '东莞市',
  ),
  row(
    '广西壮族自治区',
    '广西',
    '桂',
    '南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左',
    '防城港',
    '南宁市',
  ),
  row('海南省', '海南', '琼', '海口 三亚 三沙 儋州', '三亚', '海口市'),
  row(
    '四川省',
    '四川',
    '川蜀',
    '成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝/阿坝藏族羌族自治州 甘孜/甘孜藏族自治州 凉山/凉山彝族自治州',
    '攀枝花',
    '甘孜藏族自治州',
  ),
  row(
    '贵州省',
    '贵州',
    '黔贵',
    '贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南/黔西南布依族苗族自治州 黔东南/黔东南苗族侗族自治州 黔南/黔南布依族苗族自治州',
    '遵义市',
    '黔东南',
  ),
  row(
    '云南省',
    '云南',
    '滇云',
    '昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄/楚雄彝族自治州 红河/红河哈尼族彝族自治州 文山/文山壮族苗族自治州 西双版纳/西双版纳傣族自治州 大理/大理白族自治州 德宏/德宏傣族景颇族自治州 怒江/怒江傈僳族自治州 迪庆/迪庆藏族自治州',
    '昆明',
    '大理白族自治州',
  ),
  row('西藏自治区', '西藏', '藏', '拉萨 日喀则 昌都 林芝 山南 那曲 阿里/阿里地区', '拉萨市', '阿里地区'),
  row('陕西省', '陕西', '陕秦', '西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛', '西安', '榆林市'),
  row(
    '甘肃省',
    '甘肃',
    '甘陇',
    '兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏/临夏回族自治州 甘南/甘南藏族自治州',
    '嘉峪关',
    '临夏回族自治州',
  ),
  row(
    '青海省',
    '青海',
    '青',
    '西宁 海东 海北/海北藏族自治州 黄南/黄南藏族自治州 海南/海南藏族自治州 果洛/果洛藏族自治州 玉树/玉树藏族自治州 海西/海西蒙古族藏族自治州',
    '西宁市',
    '玉树',
  ),
  row('宁夏回族自治区', '宁夏', '宁', '银川 石嘴山 吴忠 固原 中卫', '银川', '石嘴山市'),
  row(
    '新疆维吾尔自治区',
    '新疆',
    '新',
    '乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉/昌吉回族自治州 博尔塔拉/博尔塔拉蒙古自治州 巴音郭楞/巴音郭楞蒙古自治州 阿克苏/阿克苏地区 克孜勒苏/克孜勒苏柯尔克孜自治州 喀什/喀什地区 和田/和田地区 伊犁/伊犁哈萨克自治州 塔城/塔城地区 阿勒泰/阿勒泰地区',
    '乌鲁木齐',
    '喀什地区',
  ),
  row('香港特别行政区', '香港', '港', ''),
  row('澳门特别行政区', '澳门', '澳', ''),
  row('台湾省', '台湾', '台', ''),
];

export const cities: readonly City[] = provinces.flatMap((province) =>
  province.cities
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const [short = entry, name = `${entry}市`] = entry.split('/');
      return { name, short, province: province.short };
    }),
);

/** What autonomous prefectures are called: 阿坝州, 恩施州. */
export const prefectures: readonly string[] = cities.flatMap(({ name, short }) =>
  name.endsWith('自治州') ? [`${short}州`] : [],
);

/** Long and short names of all of them. */
export const placeNames: ReadonlySet<string> = new Set([
  ...[...provinces, ...cities].flatMap(({ name, short }) => [name, short]),
  ...prefectures,
]);

/** The same, to find them inside a text. */
export const placesByStart = trieOfStarts(placeNames, (name) => name);

/** Whether a word is the long or short name of a province or prefecture-level city. */
export const isPlace = (word: string): boolean => placeNames.has(word);

/** Regions of several provinces or cities that plans are made for and figures are published of. */
export const regions: ReadonlySet<string> = new Set(
  '长三角 长江三角洲 长三角地区 珠三角 京津冀 京津冀地区 环渤海 粤港澳大湾区 成渝地区 长江经济带 海峡西岸 东北三省 东部地区 中部地区 西部地区 东北地区'.split(
    ' ',
  ),
);
