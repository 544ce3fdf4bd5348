/** Indicators of population, work, income, social security, education, health, culture, tourism, housing and safety. */
import {
  counted,
  type Indicator,
  moneyFlow,
  moneyPerHead,
  openRate,
  physicalFlow,
  physicalStock,
  rows,
  share,
} from './indicatorRow.ts';

const population: readonly Indicator[] = [
  ...rows(
    physicalStock,
    `
resident-population | (年末)常住人口(总量/数/数量/规模/总数) | 全市常住人口 年末常住人口
registered-population | (年末)户籍(总)人口(数) | 户籍人口
population | (年末)总人口 人口总量 | 年末总人口
urban-population | 城镇(常住)人口 | 城镇常住人口
rural-population | [乡村/农村](常住)人口 | 乡村人口
working-age-population | 劳动年龄人口 | 劳动年龄人口
population-over-60 | 60(周)岁(及)以上(老年/常住)[人口/老年人/老人] | 60岁及以上人口 60周岁以上老年人
population-over-65 | 65(周)岁(及)以上(老年/常住)[人口/老年人/老人] | 65岁及以上人口
population-out-of-poverty | 脱贫人口 | 脱贫人口
employed | (城镇/全社会)就业人员[总数/总量/数] | 就业人员总数
migrant-workers | 农民工总量 | 农民工总量
skilled-workers | 技能(型)人才[总量/总数] | 技能人才总量
highly-skilled-workers | 高技能人才(总量/总数) | 高技能人才
talent | 人才(资源)总量 | 人才总量
`,
  ),
  ...rows(
    physicalFlow,
    `
births | 出生人口 | 出生人口
new-urban-jobs | 城镇新增就业(人数/人员/岗位) 新增城镇就业(人数/人员/岗位) 新增就业(人数/岗位/人员) 城镇就业新增(人数) 城镇累计新增就业(人数) | 城镇新增就业 全市新增就业 城镇新增就业人数
reemployed | (城镇)失业人员(实现)再就业(人数) | 失业人员再就业
hard-to-employ | (城镇)就业困难人员(实现)就业(人数) 就业困难人员再就业 | 就业困难人员实现就业
rural-labour-transferred | (新增)农村(富余)劳动力转移就业(人数) | 农村劳动力转移就业
graduates | (普通)高校毕业生[人数/总数/规模] | 高校毕业生人数
skills-training | (补贴性)职业技能培训(人次) | 职业技能培训 补贴性职业技能培训
`,
  ),
  ...rows(
    share,
    `
urbanisation | (常住人口)[城镇化率/城市化率/城镇化水平] | 常住人口城镇化率 城镇化率
urbanisation-registered | 户籍(人口)城镇化率 | 户籍人口城镇化率
unemployment-surveyed | (城镇)调查失业率 | 城镇调查失业率
unemployment-registered | (城镇)登记失业率 | 城镇登记失业率
unemployment | 失业率 | 失业率
placement-rate | 毕业(生)去向落实率 高校毕业生就业率 | 高校毕业生毕业去向落实率
birth-rate | (人口)出生率 | 人口出生率
death-rate | (人口)死亡率 | 人口死亡率
natural-growth-rate | (人口)自然增长率 | 人口自然增长率
share-over-60 | 60(周)岁(及)以上(老年)人口[占比/占总人口比重/占常住人口比重] 老龄化率 | 老龄化率
`,
  ),
  ...rows(
    openRate,
    `
life-expectancy | (居民/人口)[人均/平均]预期寿命 | 人均预期寿命
schooling-years | (人口)平均受教育年限 | 人口平均受教育年限
schooling-years-workers | 劳动年龄人口平均受教育年限 | 劳动年龄人口平均受教育年限
`,
  ),
];

const income: readonly Indicator[] = [
  ...rows(
    moneyPerHead,
    `
income | (全体)居民人均(可支配)收入 人均可支配收入 (全体)居民(可支配)收入 | 全体居民人均可支配收入 居民人均可支配收入 居民收入
income-urban | [城镇居民/城市居民/城镇常住居民](人均)(可支配)收入 | 城镇居民人均可支配收入 城镇常住居民人均可支配收入
income-rural | [农村居民/农村常住居民/农民](人均)(可支配)收入 | 农村居民人均可支配收入 农村常住居民人均可支配收入 农民收入
income-rural-net | [农民/农村居民]人均纯收入 | 农民人均纯收入
income-low | 低收入[农户/农民/农村居民](人均)(可支配)收入 | 低收入农户人均可支配收入
income-out-of-poverty | 脱贫[人口/群众/户/县农村居民](人均)(纯/可支配)收入 | 脱贫人口人均纯收入
income-wages | (人均)工资性收入 | 工资性收入
income-business | (人均)经营[净/性]收入 | 经营净收入
income-property | (人均)财产[净/性]收入 | 财产净收入
income-transfers | (人均)转移[净/性]收入 | 转移净收入
consumption | (全体)(居民)人均(生活)消费(性)支出 居民消费支出 | 居民人均消费支出
consumption-urban | 城镇(常住)居民(人均)(生活)消费(性)支出 | 城镇居民人均消费支出
consumption-rural | 农村(常住)居民(人均)(生活)消费(性)支出 | 农村居民人均消费支出
wages | (城镇)(单位)(就业人员/职工/在岗职工)(年)平均工资 | 平均工资
wages-non-private | 城镇非私营单位(就业人员/在岗职工)(年)平均工资 | 城镇非私营单位就业人员年平均工资
wages-private | 城镇私营单位(就业人员)(年)平均工资 | 城镇私营单位就业人员平均工资
minimum-wage | (月)最低(月)工资(标准) | 月最低工资标准
minimum-living | (城乡)(居民)[低保/最低生活保障](平均/平均保障/月/年)标准 | 城乡低保标准 城乡居民最低生活保障年标准
disability-living-subsidy | 困难残疾人生活补贴(标准) | 困难残疾人生活补贴标准
disability-care-subsidy | 重度残疾人护理补贴(标准) | 重度残疾人护理补贴标准
minimum-living-urban | [城市/城镇](居民)[低保/最低生活保障]标准 | 城市低保标准
minimum-living-rural | [农村/乡村](居民)[低保/最低生活保障]标准 | 农村低保标准
basic-pension | (城乡居民)(基本养老保险)基础养老金(最低/月)(标准) | 城乡居民基础养老金最低标准
medical-subsidy | (城乡)居民(基本)[医保/医疗保险](人均)(财政)补助标准 | 居民医保人均财政补助标准
public-health-subsidy | 基本公共卫生服务(经费)人均(财政)补助标准 | 基本公共卫生服务人均财政补助标准
`,
  ),
  ...rows(
    moneyFlow,
    'village-income | [村集体/村级集体]经济(经营性)(总)收入 [村集体/村级集体](经营性)(总)收入 | 村级集体经济收入',
  ),
  ...rows(
    openRate,
    'income-ratio | 城乡(居民)(人均)(可支配)收入[倍差/比/比值/之比] | 城乡居民收入比 城乡居民人均可支配收入比值 城乡收入倍差',
  ),
  ...rows(share, 'engel | (居民)(家庭)恩格尔系数 | 居民恩格尔系数'),
];

const security: readonly Indicator[] = [
  ...rows(
    physicalStock,
    `
pension-insured | (基本)养老保险参保[人数/人员] | 基本养老保险参保人数
pension-insured-workers | (城镇)(企业)职工(基本)养老保险参保[人数/人员] | 城镇职工基本养老保险参保人数
pension-insured-residents | 城乡居民(基本/社会)养老保险参保[人数/人员] | 城乡居民基本养老保险参保人数
medical-insured | (基本)[医疗保险/医保]参保[人数/人员] | 基本医疗保险参保人数
unemployment-insured | 失业保险参保[人数/人员] | 失业保险参保人数
injury-insured | 工伤保险参保[人数/人员] | 工伤保险参保人数
maternity-insured | 生育保险参保[人数/人员] | 生育保险参保人数
minimum-living-recipients | (城乡)低保[对象/人员/保障人数] | 城乡低保对象
care-beds | (各类)养老(服务/机构)床位(数) | 养老床位 养老机构床位数
nursing-beds | (养老机构)护理型(养老)床位(数) | 护理型床位
`,
  ),
  ...rows(
    share,
    `
medical-insured-rate | (城乡居民)(基本)[医保/医疗保险]参保率 | 基本医保参保率
pension-insured-rate | (基本)养老保险参保率 | 基本养老保险参保率
nursing-beds-share | (养老机构)护理型床位[占比/比重] 护理型床位占养老(机构)床位比重 | 养老机构护理型床位占比
`,
  ),
  ...rows(counted, 'care-homes | 养老(服务)机构[数/数量/总数] | 养老机构数'),
];

const schoolsAndHealth: readonly Indicator[] = [
  ...rows(
    share,
    `
inclusive-kindergarten-coverage | 普惠(性)幼儿园(在园幼儿)[覆盖率/占比] 学前教育普惠率 | 普惠性幼儿园覆盖率
public-kindergarten-share | 公办(幼儿园/园)在园幼儿[占比/比重] | 公办园在园幼儿占比
compulsory-retention | (九年)义务教育巩固率 | 九年义务教育巩固率
infant-mortality | 婴儿死亡率 | 婴儿死亡率
under-five-mortality | 5岁以下儿童死亡率 五岁以下儿童死亡率 | 5岁以下儿童死亡率
family-doctors | (重点人群/常住人口)家庭医生签约(服务)[率/覆盖率] | 重点人群家庭医生签约服务覆盖率
treated-in-county | 县域(内)[就诊/住院]率 | 县域内就诊率
health-literacy | (居民)健康素养水平 | 居民健康素养水平
reading-rate | (居民)综合阅读率 | 居民综合阅读率
broadcast-coverage | (广播)(电视)(节目)人口综合覆盖率 | 电视人口综合覆盖率
exercise-share | 经常参加体育锻炼(的)人数[占比/比重] | 经常参加体育锻炼人数比例
`,
  ),
  ...rows(
    openRate,
    `
kindergarten-enrolment | (学前三年/学前教育)(三年)毛入园率 | 学前三年毛入园率
senior-enrolment | 高中阶段(教育)毛入学率 | 高中阶段毛入学率
higher-enrolment | 高等教育毛入学率 | 高等教育毛入学率
maternal-mortality | 孕产妇死亡率 | 孕产妇死亡率
doctors-per-thousand | 每千(名)(常住)人(口)(拥有)执业(助理)医师(数) | 每千人口执业（助理）医师数
nurses-per-thousand | 每千(名)(常住)人(口)(拥有)(注册)护士(数) | 每千人口注册护士数
beds-per-thousand | (每)千(名)(常住)人(口)(拥有)(医疗卫生机构/医疗机构)床位(数) | 每千人口医疗卫生机构床位数 千人口床位数
nursery-places-per-thousand | (每)千(名)(常住)人(口)(拥有)(3岁以下婴幼儿)托位(数) | 每千人口拥有3岁以下婴幼儿托位数 千人口托位数
sports-area-per-head | 人均体育[场地/用地]面积 | 人均体育场地面积
`,
  ),
  ...rows(
    physicalStock,
    `
students-undergraduate | (普通)(高等教育)本专科在校(学)生(数/人数) | 普通本专科在校生
students-postgraduate | (在学)研究生在校(学)生(数) 在学研究生(数) | 在学研究生
students | 在校(学)生(数/人数/规模) | 普通高中在校生
teachers | 专任教师(数) | 专任教师
hospital-beds | (医疗卫生机构/医疗机构/医院)(实有)床位数 [医疗卫生机构/医疗机构/医院](实有)床位 | 医疗卫生机构床位
health-workers | 卫生技术人员(数) | 卫生技术人员
doctors | 执业(助理)医师(数) | 执业医师
nurses | 注册护士(数) | 注册护士
nursery-places | (婴幼儿)托位(总数/数) | 托位数
`,
  ),
  ...rows(
    physicalFlow,
    'new-school-places | (新增)(公办)[义务教育/基础教育/中小学/中小学幼儿园]学位 新增(公办)学位 | 新增义务教育学位\nmedical-visits | (总)诊疗人次 | 诊疗人次',
  ),
  ...rows(
    counted,
    `
universities | (普通)[高等学校/高等院校] 高校[数/数量/总数] | 普通高等学校
kindergartens | 幼儿园[数/数量/总数] | 幼儿园数
health-institutions | (医疗)卫生(健康)机构[数/数量/总数] | 卫生机构数
top-hospitals | 三甲医院 三级甲等医院 | 三甲医院
libraries | 公共图书馆[数/数量/总数] | 公共图书馆数
museums | (备案)博物馆[数/数量/总数] | 备案博物馆数
`,
  ),
];

const tourism: readonly Indicator[] = [
  ...rows(
    physicalFlow,
    `
tourists | (接待)(国内外/海内外/境内外)[游客/旅游者](总)[人次/人数/数/数量] 旅游(接待)(总)人次 [游客/旅游]接待(总)量 接待(国内外/海内外/境内外)[游客/旅游者] | 接待游客 全年接待国内外游客 接待游客人次 游客接待量
tourists-domestic | (接待)国内[游客/旅游者](人次/人数) 国内(旅游)出游人次 | 国内游客
tourists-inbound | (接待)[入境/境外/海外](过夜)[游客/旅游者](人次/人数) | 接待入境游客 入境游客
tourists-overnight | (接待)过夜[游客/旅游者](人次/人数) | 接待过夜游客
`,
  ),
  ...rows(
    moneyFlow,
    `
tourism-revenue | 旅游(业/综合)(总)收入 [旅游/游客]总[花费/消费](额) 旅游[总/综合]收益 | 旅游总收入 旅游收入 旅游综合收入 游客总花费
tourism-revenue-domestic | 国内旅游(总)[收入/花费] | 国内旅游收入
tourism-revenue-foreign | (国际/入境)旅游外汇收入 入境旅游收入 | 国际旅游外汇收入
box-office | (电影)票房(收入) | 电影票房收入
`,
  ),
  ...rows(counted, 'scenic-5a | (国家)5A(级)(旅游)景区 | 5A级景区'),
];

export const indicatorsPeople: readonly Indicator[] = [
  ...population,
  ...income,
  ...security,
  ...schoolsAndHealth,
  ...tourism,
];
