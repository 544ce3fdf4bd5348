/** Indicators of public finance, banking, insurance and of enterprises (政府收支分类科目, 人民银行 and 市场监管 statistics). */
import {
  counted,
  type Indicator,
  moneyFlow,
  moneyPerHead,
  moneyStock,
  openRate,
  physicalFlow,
  rows,
  share,
} from './indicatorRow.ts';

const publicFinance: readonly Indicator[] = [
  ...rows(
    moneyFlow,
    `
budget-revenue | (地方)一般公共预算收入 (地方)公共财政预算收入 (地方)(财政)一般预算收入 地方财政收入 | 全市一般公共预算收入 地方一般公共预算收入 一般公共预算收入增速
fiscal-revenue | 财政收入 | 全国财政收入
receptions-travel-cars | 三公经费(支出) | “三公”经费
fiscal-revenue-total | 财政总收入 | 财政总收入
budget-expenditure | (地方)一般公共预算支出 (地方)公共财政预算支出 (地方)(财政)一般预算支出 | 一般公共预算支出
fiscal-expenditure | 财政支出 | 财政支出
tax-revenue | 税收(收入) | 税收收入 全市税收
non-tax-revenue | 非税收入 | 非税收入
value-added-tax | (国内)增值税 | 国内增值税
corporate-income-tax | 企业所得税 | 企业所得税
personal-income-tax | 个人所得税 | 个人所得税
land-revenue | (国有)土地(使用权)出让(金)收入 土地出让[金/收益] | 国有土地使用权出让收入
government-fund-revenue | 政府性基金(预算)收入 | 政府性基金预算收入
government-fund-expenditure | 政府性基金(预算)支出 | 政府性基金预算支出
state-capital-revenue | 国有资本经营(预算)收入 | 国有资本经营预算收入
state-capital-expenditure | 国有资本经营(预算)支出 | 国有资本经营预算支出
insurance-fund-revenue | 社会保险基金(预算)收入 | 社会保险基金收入
insurance-fund-expenditure | 社会保险基金(预算)支出 | 社会保险基金支出
livelihood-expenditure | (财政)民生(领域/类)支出 | 民生支出 民生领域支出
science-expenditure | (财政)[科技/科学技术]支出 | 财政科技支出
education-expenditure | (财政)教育(经费)支出 财政性教育经费 | 教育支出
health-expenditure | (财政)卫生健康支出 | 卫生健康支出
social-security-expenditure | 社会保障和就业支出 社保和就业支出 | 社会保障和就业支出
transfer-payments | (中央/上级)(财政)转移支付(资金) | 中央财政转移支付
tax-relief | (新增)[减税降费/退税减税降费/减税降费及退税/退减缓税费/减税降费及退税缓费/退税减税降费及缓税缓费](规模) | 新增减税降费 退税减税降费
deficit | 财政赤字(规模) 赤字规模 | 赤字规模
special-treasury-bonds | 超长期特别国债(资金) | 超长期特别国债资金
special-bonds-new | (新增)(地方)(政府)专项债(券)(额度/资金/限额) | 新增专项债券 地方政府专项债券额度
`,
  ),
  ...rows(
    moneyStock,
    `
government-debt | (地方)政府(性)债务余额 | 地方政府债务余额
government-debt-general | (地方)(政府)一般债务余额 | 一般债务余额
government-debt-special | (地方)(政府)专项债务余额 | 专项债务余额
government-debt-limit | (地方)政府(性)债务限额 | 政府债务限额
`,
  ),
  ...rows(
    share,
    `
tax-share | 税收(收入)占(地方)一般公共预算收入比重 税收(收入)占比 税收(收入)占财政收入比重 税比 | 税收收入占一般公共预算收入比重 税收占比
livelihood-share | (财政)民生(领域/类)支出占(财政/一般公共预算)支出比重 (财政)民生(领域/类)支出占比 | 民生支出占一般公共预算支出比重
fiscal-self-sufficiency | 财政自给率 | 财政自给率
deficit-rate | (财政)赤字率 财政赤字占GDP比重 | 赤字率
`,
  ),
  ...rows(openRate, 'government-debt-ratio | (政府)(综合)债务率 | 政府债务率'),
];

/** Balances: by currency, then by who owes or owns. A balance of what has no row of its own is 贷款余额 with a modifier. */
const banking: readonly Indicator[] = [
  ...rows(
    moneyStock,
    `
deposits | (金融机构/银行业金融机构/全部金融机构)[各项/]存款余额 (金融机构)各项存款 | 金融机构各项存款余额 各项存款余额 存款余额
deposits-all-currencies | (金融机构/银行业金融机构)本外币(各项)存款余额 (金融机构)本外币(各项)存款 | 金融机构本外币存款余额 全市本外币各项存款余额
deposits-rmb | (金融机构/银行业金融机构)人民币(各项)存款余额 (金融机构)人民币(各项)存款 | 人民币各项存款余额
deposits-household | [住户/居民/城乡居民/个人](储蓄)存款(余额) (城乡居民)储蓄存款余额 | 住户存款 住户存款余额
loans | (金融机构/银行业金融机构/全部金融机构)[各项/]贷款余额 (金融机构)各项贷款 | 金融机构各项贷款余额 各项贷款余额 贷款余额 制造业中长期贷款余额
loans-all-currencies | (金融机构/银行业金融机构)本外币(各项)贷款余额 (金融机构)本外币(各项)贷款 | 金融机构本外币贷款余额 本外币各项贷款余额
loans-rmb | (金融机构/银行业金融机构)人民币(各项)贷款余额 (金融机构)人民币(各项)贷款 | 人民币贷款余额
deposits-and-loans | (金融机构)(各项)存贷款[余额/总量/规模] (金融机构)各项存贷款 | 各项存贷款余额
deposits-and-loans-all-currencies | (金融机构)本外币(各项)存贷款(余额/总量) | 本外币存贷款余额
loans-inclusive | 普惠(型)小微(企业)贷款(余额) 普惠贷款余额 | 普惠小微贷款余额 普惠型小微企业贷款增速
loans-small | (中)小微企业贷款(余额) | 小微企业贷款余额
loans-green | 绿色[信贷/贷款](余额) | 绿色贷款余额
loans-agriculture | 涉农贷款(余额) | 涉农贷款余额
loans-technology | 科技(型/型中小)(企业)贷款(余额) | 科技贷款余额
loans-start-up | 创业担保贷款(余额) | 创业担保贷款
loans-private | [民营企业/民营经济/民企]贷款(余额) | 民营企业贷款余额
loans-manufacturing | 制造业贷款(余额) | 制造业贷款余额
loans-manufacturing-long | 制造业中长期贷款 | 制造业中长期贷款增速
loans-housing | 个人住房(按揭)贷款(余额) | 个人住房贷款余额
loans-household | 住户贷款(余额) | 住户贷款余额
loans-bad | 不良贷款(余额) | 不良贷款余额
money-supply | 广义货币(供应量)(余额) M2(余额) | 广义货币（M2）余额
social-financing-stock | 社会融资规模存量 社融存量 | 社会融资规模存量
foreign-reserves | 外汇储备(余额/规模) | 外汇储备
`,
  ),
  ...rows(
    moneyFlow,
    `
social-financing | 社会融资规模(增量) | 社会融资规模增量
loans-new | 新增(本外币/人民币)(各项)贷款 贷款新增(额) | 新增人民币贷款
deposits-new | 新增(本外币/人民币)(各项)存款 存款新增(额) | 新增存款
direct-financing | 直接融资(额/规模/总额) | 直接融资规模
insurance-premiums | (原)(保险)保费收入 | 原保险保费收入
insurance-claims | (保险)[赔付/赔款]支出 | 保险赔付支出
securities-turnover | 证券(总)[交易额/成交额] 证券交易总额 | 证券交易额
`,
  ),
  ...rows(openRate, 'loan-deposit-ratio | 存贷比 | 存贷比\nprovision-coverage | 拨备覆盖率 | 拨备覆盖率'),
  ...rows(share, 'bad-loan-rate | (银行业)不良(贷款)率 | 不良贷款率\ninsurance-depth | 保险深度 | 保险深度'),
  ...rows(share, 'loan-rate | 贷款(加权)(平均)利率 | 企业贷款平均利率\nreserve-ratio | 存款准备金率 | 存款准备金率'),
  ...rows({ ...moneyStock, needsModifier: true }, 'assets | 资产总额 总资产 | 国有企业资产总额'),
  ...rows(moneyPerHead, 'insurance-density | 保险密度 | 保险密度'),
];

const enterprises: readonly Indicator[] = [
  ...rows(
    counted,
    `
market-entities | (各类)(实有/在册/登记在册)[经营主体/市场主体](总数/总量/数/户数/数量) | 经营主体总量 实有市场主体 经营主体
market-entities-new | (日均)[新增/新设/新登记/新设立](各类)[经营主体/市场主体](总量/数量/数/户数) | 新设经营主体 新登记各类经营主体
private-enterprises | [民营企业/私营企业][总数/数量/户数/数] | 民营企业数量
individual-businesses | 个体工商户(总数/数量/户数) | 个体工商户
industrial-enterprises-above-scale | [规模以上/规上]工业企业(总数/数量/数/户数) | 规上工业企业 规模以上工业企业数
service-enterprises-above-scale | [规模以上/规上]服务业企业(总数/数量/数) | 规模以上服务业企业
enterprises-four-above | 四上企业(总数/数量/数) 四上(调查)单位 | “四上”企业
trade-enterprises-above-quota | [限额以上/限上](商贸/批发零售/批零住餐/批零)[企业/单位] | 限上商贸企业
specialised-enterprises | 专精特新(中小)企业(总数/数量/数) | “专精特新”中小企业 专精特新企业
little-giants | (国家级/国家)(专精特新)(重点)小巨人(企业)(总数/数量/数) | 国家级专精特新“小巨人”企业 专精特新小巨人企业
innovative-small-enterprises | 创新型中小企业(总数/数量/数) | 创新型中小企业
manufacturing-champions | (国家/国家级)(制造业)单项冠军(企业/示范企业)(总数/数量/数) | 国家制造业单项冠军 制造业单项冠军企业
unicorns | 独角兽企业(总数/数量/数) | 独角兽企业
gazelles | 瞪羚企业(总数/数量/数) | 瞪羚企业
hi-tech-enterprises | (国家/国家级)高新技术企业(总数/总量/数量/数/保有量) | 高新技术企业数 国家高新技术企业 高新技术企业总数
technology-small-enterprises | 科技型中小(微)企业(总数/数量/数) | 科技型中小企业
listed-companies | (境内外)上市[公司/企业](总数/数量/数/家数) | 境内外上市公司 上市企业数
foreign-enterprises-new | [新设/新设立/新增/新批][外资/外商投资]企业 | 新设外商投资企业
agricultural-champions | 农业产业化(重点)龙头企业 农业龙头企业 | 农业产业化重点龙头企业
trading-enterprises | (有)[进出口/外贸]实绩(的)企业 | 有进出口实绩的企业
global-500 | [世界/全球]500强(企业) | 世界500强企业
china-500 | 中国(企业)500强(企业) | 中国企业500强
headquarters | 总部企业(总数/数量/数) | 总部企业
smart-factories | 智能工厂 | 智能工厂
digital-workshops | 数字化车间 | 数字化车间
lighthouse-factories | (全球)灯塔工厂 | 全球“灯塔工厂”
green-factories | 绿色工厂 | 国家级绿色工厂
`,
  ),
  ...rows(physicalFlow, 'enterprises-upgraded | 小升规(企业) | “小升规”企业'),
];

export const indicatorsFinance: readonly Indicator[] = [...publicFinance, ...banking, ...enterprises];
