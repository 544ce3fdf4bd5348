/** Indicators of agriculture, water, energy, environment, sea, towns and housing (农业农村, 生态环境, 住建 statistics). */
import {
  counted,
  type Indicator,
  moneyFlow,
  openRate,
  physicalFlow,
  physicalStock,
  rows,
  share,
} from './indicatorRow.ts';

const agriculture: readonly Indicator[] = [
  ...rows(
    physicalFlow,
    `
grain-output | 粮食[总产量/产量/总产/综合产量/年产量] | 粮食总产量 全省粮食产量
grain-output-summer | 夏粮(总)[产量/总产] | 夏粮产量
grain-output-early-rice | 早稻(总)产量 | 早稻产量
grain-output-autumn | 秋粮(总)[产量/总产] | 秋粮产量
soy-output | 大豆(总)产量 | 大豆产量
oil-crop-output | 油料(作物)(总)产量 | 油料产量
cotton-output | 棉花(总)产量 棉花总产 | 棉花总产量
sugar-crop-output | 糖料(总)产量 | 糖料产量
tea-output | 茶叶(总)产量 | 茶叶产量
fruit-output | [水果/园林水果/果品](总)产量 | 水果产量
vegetable-output | 蔬菜(及食用菌)(总)产量 | 蔬菜及食用菌产量
medicinal-herb-output | 中药材(总)产量 | 中药材产量
meat-output | [肉类/猪牛羊禽肉](总)产量 | 肉类总产量 猪牛羊禽肉产量
pork-output | 猪肉(总)产量 | 猪肉产量
egg-output | [禽蛋/鸡蛋](总)产量 | 禽蛋产量
milk-output | [牛奶/奶类/生鲜乳](总)产量 | 牛奶产量
aquatic-output | 水产品(总)产量 | 水产品总产量
pigs-slaughtered | 生猪(年)出栏(量/数) 肉猪出栏 | 生猪出栏
poultry-slaughtered | 家禽(年)出栏(量) | 家禽出栏量
timber-output | [木材/商品材]产量 | 木材产量
`,
  ),
  ...rows(
    physicalStock,
    `
pigs | 生猪存栏(量/数) | 生猪存栏
sows | 能繁母猪(存栏)(量/保有量) | 能繁母猪存栏量
grain-area | 粮食(作物)(播种/种植)面积 | 粮食播种面积 粮食种植面积
vegetable-area | 蔬菜(播种/种植)面积 | 蔬菜播种面积
oil-crop-area | [油料/油菜](播种/种植)面积 | 油菜种植面积
high-standard-farmland | 高标准(基本)农田(面积/建设面积) | 高标准农田 高标准农田面积
farmland | 耕地(总)面积 耕地保有量 | 耕地保有量
permanent-farmland | 永久基本农田(面积/保护面积) | 永久基本农田
irrigated-area | (农田/耕地)有效灌溉面积 [农田/耕地]灌溉面积 | 农田有效灌溉面积
facility-farming-area | 设施[农业/蔬菜](种植)面积 | 设施农业面积
land-transferred | [土地/耕地]流转面积 | 土地流转面积
farm-machinery-power | 农(业)机(械)总动力 | 农机总动力 农业机械总动力
grain-reserves | (地方)粮食储备规模 (地方)储备粮(规模) | 地方储备粮规模
`,
  ),
  ...rows({ ...physicalStock, needsModifier: true }, 'planted-area | 种植面积 播种面积 | 中药材种植面积'),
  ...rows(
    openRate,
    'grain-yield | 粮食(平均/综合)[单产/亩产] 粮食单位面积产量 | 粮食单产 粮食平均亩产\nirrigation-efficiency | (农田)灌溉水(有效)利用系数 | 农田灌溉水有效利用系数',
  ),
  ...rows(
    share,
    `
mechanisation | (主要)农作物(耕种收)综合机械化率 耕种收综合机械化率 | 主要农作物耕种收综合机械化率
farm-science-contribution | 农业科技(进步)贡献率 | 农业科技进步贡献率
improved-seed-coverage | (主要)(农作物)良种覆盖率 | 农作物良种覆盖率
rural-tap-water | 农村自来水普及率 | 农村自来水普及率
rural-water-large-scale | (农村)规模化供水(工程)[率/覆盖率] (农村)规模化供水工程覆盖(农村)人口比例 | 农村规模化供水率
rural-toilets | (农村)卫生(户)厕(所)普及率 | 农村卫生厕所普及率
straw-use | (农作物)秸秆(综合)利用率 | 秸秆综合利用率
manure-use | (畜禽)(养殖)粪污(综合/资源化)利用率 | 畜禽粪污综合利用率
`,
  ),
  ...rows(
    counted,
    `
family-farms | 家庭农场(数) | 家庭农场
farmers-cooperatives | 农民(专业)合作社(数) | 农民专业合作社
model-villages | (宜居宜业)和美[乡村/村] | 和美乡村
`,
  ),
];

const energy: readonly Indicator[] = [
  ...rows(
    openRate,
    `
energy-intensity | 单位(国内/地区)[生产总值/GDP](综合)[能耗/能源消耗/能源消费](强度) [万元/每万元](国内/地区)[生产总值/GDP](综合)[能耗/能源消耗] 能耗强度 能源消耗强度 | 单位GDP能耗 单位地区生产总值能耗 万元GDP能耗 能耗强度
energy-intensity-industry | (规模以上工业/规上工业)单位(工业)增加值能耗 万元(规模以上/规上)工业增加值能耗 | 规模以上工业单位增加值能耗 单位工业增加值能耗
carbon-intensity | 单位(国内/地区)[生产总值/GDP][二氧化碳/碳]排放(量/强度) 碳排放强度 | 单位GDP二氧化碳排放 碳排放强度
water-intensity | [万元/单位/每万元](国内/地区)[生产总值/GDP][用水量/水耗] | 万元GDP用水量 单位地区生产总值用水量
water-intensity-industry | 万元工业增加值用水量 | 万元工业增加值用水量
`,
  ),
  ...rows(
    physicalFlow,
    `
energy-consumption | 能源[消费/消耗]总量 能源消费量 | 能源消费总量
coal-consumption | 煤炭消费(总)量 | 煤炭消费总量
electricity-consumption | (全社会)用电量 | 全社会用电量 用电量增速
electricity-consumption-industry | 工业用电(量) | 工业用电量
electricity-sent-out | 外送电量 | 外送电量
electricity-output | (规模以上工业/规上工业/全社会)发电(总)量 | 发电量
electricity-output-renewable | [可再生能源/新能源/清洁能源](年)发电量 | 可再生能源发电量
electricity-green-traded | 绿(色)电(力)交易[电量/量/规模] | 绿电交易量
coal-output | [原煤/煤炭](总)产量 | 原煤产量
oil-output | 原油(总)产量 | 原油产量
gas-output | 天然气(总)产量 | 天然气产量
oil-gas-output | 油气(当量)(总)产量 油气(总)当量 | 油气产量
gas-consumption | 天然气消费(总)量 | 天然气消费量
water-use | (全社会)用水总量 | 用水总量
`,
  ),
  ...rows(
    physicalStock,
    `
power-capacity | (电力/发电)(总)装机(总)[容量/规模] [电力/发电](总)装机 总装机 | 电力总装机容量 发电装机容量
power-capacity-renewable | 可再生能源(发电/电力)(总)装机(总)(容量/规模) | 可再生能源装机
power-capacity-new | 新能源(发电/电力)(总)装机(总)(容量/规模) | 新能源装机容量
power-capacity-clean | 清洁能源(发电/电力)(总)装机(总)(容量/规模) | 清洁能源装机
power-capacity-non-fossil | 非化石能源(发电/电力)(总)装机(总)(容量/规模) | 非化石能源发电装机
power-capacity-green | 绿(色)电(力)(总)装机(总)(容量/规模) | 绿电装机规模
power-capacity-wind | [风电/风力发电](总)装机(容量/规模) | 风电装机
power-capacity-offshore-wind | 海上[风电/风力发电](总)装机(容量/规模) | 海上风电装机容量
power-capacity-solar | [光伏/太阳能/光伏发电/太阳能发电](总)装机(容量/规模) | 光伏装机容量
power-capacity-hydro | [水电/水力发电](总)装机(容量/规模) | 水电装机
power-capacity-nuclear | [核电/核能](总)装机(容量/规模) | 核电装机规模
power-capacity-coal | [煤电/火电](总)装机(容量/规模) | 煤电装机
power-capacity-storage | 新型储能(电站)(总)[装机/规模/装机容量/装机规模] | 新型储能规模
`,
  ),
  ...rows(
    share,
    `
non-fossil-share | 非化石能源(消费)[占能源消费总量/占能源消费/占一次能源消费/]比重 非化石能源(消费)占比 | 非化石能源消费占能源消费总量比重 非化石能源消费比重
coal-share | 煤炭(消费)[占能源消费总量/占能源消费/占一次能源消费]比重 煤炭消费[占比/比重] | 煤炭消费占比
renewable-capacity-share | [可再生能源/新能源/清洁能源](发电)装机(容量)[占比/比重] | 清洁能源装机占比
`,
  ),
];

const environment: readonly Indicator[] = [
  ...rows(
    openRate,
    `
pm25 | [PM2.5/细颗粒物](年平均/年均/平均)浓度(值) 细颗粒物PM2.5(年平均/年均/平均)浓度 PM2.5 | PM2.5浓度 PM₂.₅平均浓度 细颗粒物（PM2.5）年均浓度
pm10 | [PM10/可吸入颗粒物](年平均/年均/平均)浓度(值) | PM10浓度
ozone | 臭氧(年平均/年均/平均)浓度(值) | 臭氧浓度
nitrogen-dioxide | 二氧化氮(年平均/年均/平均)浓度(值) | 二氧化氮浓度
park-area-per-head | (城市)(建成区)人均公园绿地面积 | 人均公园绿地面积
`,
  ),
  ...rows(
    { ...counted, additive: false },
    'good-air-days | (空气质量/空气/环境空气质量)优良天数 空气质量优良(以上)天数 | 优良天数 空气质量优良天数\nbad-air-days | [重污染/重度及以上污染/重污染天气]天数 重污染天气 | 重污染天数',
  ),
  ...rows(
    share,
    `
good-air-share | (城市/环境)(空气)(质量)优良天数[比例/比率/率] (城市)(环境)空气(质量)优良率 | 空气质量优良天数比例 优良天数比率 空气质量优良率
bad-air-share | [重污染/重度及以上污染]天数[比例/比率] | 重度及以上污染天数比率
good-water-share | (地表水)(国控/国考/省控/省考)(断面)(水质)[优良水质/优良水体/水质优良/优良断面][比例/率] (地表水)(国控/国考/省控/省考)断面(水质)优良[比例/率] 达到或好于[Ⅲ类/三类](水体/水质)(断面)比例 地表水(国考断面/国控断面/质量)达到或好于Ⅲ类(水体/水质)(断面)比例 | 地表水达到或好于Ⅲ类水体比例 国考断面水质优良比例
bad-water-share | (地表水)劣[Ⅴ类/V类/五类](水体/断面/水质断面)比例 | 劣Ⅴ类水体比例
sea-water-share | 近岸海域(水质)优良(水质)(海域)(面积)[比例/率] 近岸海域海水水质优良比例 | 近岸海域水质优良比例
drinking-water-share | (集中式)(饮用水)水源(地)(水质)达标率 | 集中式饮用水水源地水质达标率
sewage-treated | (城市/城镇/县城)(生活)污水(集中)[处理率/收集率] | 城市污水处理率 污水处理率
sewage-treated-rural | [农村/行政村/农村行政村](生活)污水[治理/处理]率 | 农村生活污水治理率
waste-treated | (城市/城乡)(生活)垃圾无害化处理率 | 生活垃圾无害化处理率
waste-recycled | (城市/城乡)(生活)垃圾[资源化利用率/回收利用率] | 生活垃圾回收利用率
solid-waste-use | (一般)(大宗)(工业)[固体废物/固废/固体废弃物]综合利用率 | 工业固体废物综合利用率
reclaimed-water-use | (城市)[再生水/中水]利用率 | 再生水利用率
forest-cover | 森林覆盖率 | 全市森林覆盖率
tree-cover | 林木[绿化/覆盖]率 | 林木绿化率
urban-green-cover | (城市)(建成区)绿化覆盖率 | 建成区绿化覆盖率
urban-green-share | (城市)(建成区)绿地率 | 建成区绿地率
wetland-protected | 湿地保护率 | 湿地保护率
grassland-cover | 草原(综合)植被(综合)[盖度/覆盖度] | 草原综合植被盖度
waste-sorted | (生活)垃圾分类[覆盖率/处理率] | 生活垃圾分类覆盖率
hazardous-waste | 危险废物(无害化)[处置/利用处置]率 | 危险废物无害化处置率
green-building-share | (城镇)(新建)绿色建筑[占比/比重] 绿色建筑占新建建筑(面积)比重 | 新建绿色建筑占比
prefabricated-share | 装配式建筑[占比/比重] 装配式建筑占新建建筑(面积)比重 | 装配式建筑占比
soil-kept | 水土保持率 | 水土保持率
natural-shoreline | (大陆)自然岸线(保有)率 | 自然岸线保有率
polluted-farmland-safe | (受污染)耕地安全利用率 | 受污染耕地安全利用率
`,
  ),
  ...rows(
    physicalFlow,
    `
cod-emissions | 化学需氧量排放(总)量 | 化学需氧量排放量
ammonia-emissions | 氨氮排放(总)量 | 氨氮排放量
nox-emissions | 氮氧化物排放(总)量 | 氮氧化物排放量
so2-emissions | 二氧化硫排放(总)量 | 二氧化硫排放量
voc-emissions | 挥发性有机物排放(总)量 | 挥发性有机物排放量
carbon-emissions | [二氧化碳/碳]排放(总)量 | 碳排放总量
afforested | [营造林/造林/国土绿化](总)面积 人工造林(面积) | 造林面积 营造林面积
soil-erosion-treated | 水土流失(综合)治理面积 治理水土流失(面积) | 水土流失治理面积
`,
  ),
  ...rows(
    physicalStock,
    'forest-stock | [活立木/森林]蓄积量 森林蓄积 | 森林蓄积量\nforest-area | 森林面积 | 森林面积\nwetland-area | 湿地(总)面积 | 湿地面积',
  ),
];

const towns: readonly Indicator[] = [
  ...rows(
    counted,
    `
old-estates-renewed | (城镇/城市)老旧小区(改造) 改造(城镇/城市)老旧小区 | 老旧小区改造 改造城镇老旧小区
affordable-rental | 保障性租赁[住房/房] 保租房 | 保障性租赁住房
affordable-homes | (配售型)[保障性住房/保障房] 保障性安居工程(住房) | 保障性住房
public-rental | 公租房 公共租赁住房 | 公租房
shanty-towns-renewed | (城市)棚户区(住房)(改造) 棚改(住房) | 棚户区改造
unsafe-rural-homes-renewed | (农村)危(旧)房改造 改造农村危房 | 农村危房改造
lifts-added | (既有住宅/既有多层住宅/老旧小区)加装电梯 | 既有住宅加装电梯
homes-delivered | 保交[楼/房](项目/住房) | 保交房
pocket-parks | 口袋公园 | 口袋公园
parking-spaces | (公共)停车(泊)位 | 公共停车位
`,
  ),
  ...rows(
    physicalStock,
    'built-up-area | (城市)建成区面积 | 城市建成区面积\ngreenways | (城市)绿道(长度/里程) | 绿道\nliving-space-per-head | 人均住房(建筑)面积 | 人均住房建筑面积',
  ),
  ...rows(moneyFlow, 'housing-fund-paid | (住房)公积金缴存额 | 住房公积金缴存额'),
  ...rows(counted, 'sea-ranches | (国家级)海洋牧场(示范区) | 海洋牧场'),
];

export const indicatorsLand: readonly Indicator[] = [...agriculture, ...energy, ...environment, ...towns];
