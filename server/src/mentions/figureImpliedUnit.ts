/** Units that are not printed after the number: money (投资过百亿), people (新增30万农村居民), the unit of the next number (9万、8万人次), things (40万小微主体). */
import { gated } from '../base/gated.ts';
import { dimensionOf, unitAt } from '../lexicon/units.ts';
import { type FigureNumeral, numeralAt } from './figureNumeral.ts';

export interface FigureUnit {
  readonly unit: string;
  readonly dimension: string;
  readonly end: number;
  /** `above` for 余, 多, 几; `about` for 来. */
  readonly fuzz: 'above' | 'about' | null;
  /** The number names a size class: 级 follows, or a noun of size (千亿产业). */
  readonly isClass: boolean;
  /** The unit is not printed: 投资过百亿. */
  readonly implied: boolean;
}

/** 级 of a size class. */
export const classAfter = gated(/^级(?![别数联市])/);

/** Nouns before which a large number without a unit can only be money. */
const moneyNoun =
  /^(?:级|[^，。；、的级元\d]{0,5}?(?:产业|集群|企业|品牌|园区|项目|工程|板块)|工业|基金|规模|产值|俱乐部|大关|台阶|城市|强[县区市镇]|县|能级|投资|订单|市场|赛道|销售)/;
/** What is sorted by its money: 50亿以上项目, 过500亿县. */
const sizedByMoney = /^(?:级|元级|以上|以下|的)?[^，。；、级元\d]{0,5}?(?:项目|企业|产业|集群|园区|县|城市)/;
const moneyBefore =
  /(?:资|产值|收入|规模|总额|营收|销售|贷款|存款|GDP|税|利润|基金|补助|奖|总量|增加值|金额|元|零售额|成交额|进出口|总值|产业|债|经费|限额|额度|[账欠]款)[^，。；]{0,12}$/;
const moneyVerb = /(?:过|破|超|超过|突破|达|达到|迈上|站上|跨越|迈向|迈入|冲刺|近|接近|登上|跃上|首个|打造|培育|形成)$/;
const boundVerb = /[过破超达到近]$/;
/** A clause with one of these counts, where 亿 at its end would otherwise be money (一年越过400亿、500亿两个大关). */
const countWord = /[量数次户人][^，。；]{0,12}$/;
/** What can only be counted in money: 15亿专项资金. */
const sumOfMoney = /^[^，。；、的元发给为\d]{0,6}?(?:资金|补贴|补助|贷款|债券|授信|经费|奖金|红包|消费券)/;
const changes = /^(?:增加|增至|增到|提高|扩大|上升|减少|下降|降至|降到)/;
const clauseEnd = /^(?:[，。；、）”！和]|的|以上|以下|左右|大关|大?台阶|[两三四五六]个(?:大关|台阶)|$)/;

/** Nouns that say before the number what is counted: 人次达2.98亿. */
const countedBefore =
  /(人次|人数|人口|户数|用户|次数|辆次|件数|点击量|播放量|浏览量|阅读量|访问量|下载量|志愿者|人员|人才|粉丝|从业者|职工|党员|毕业生|农民工|会员|市场主体|经营主体|个体工商户)[^，。；、\d]{0,6}(?:\d[\d.]{0,8}[万亿][多余]?(?:[、和]|(?:增加|增|提高|扩大|上升|减少|下降|降)[至到]?)){0,3}$/;
const countedUnits: Readonly<Record<string, string>> = {
  人次: '人次',
  人数: '人',
  人口: '人',
  人员: '人',
  从业者: '人',
  职工: '人',
  党员: '人',
  毕业生: '人',
  农民工: '人',
  会员: '人',
  市场主体: '户',
  经营主体: '户',
  个体工商户: '户',
  户数: '户',
  用户: '户',
  志愿者: '人',
  次数: '次',
  点击量: '次',
  播放量: '次',
  浏览量: '次',
  阅读量: '次',
  访问量: '次',
  下载量: '次',
  人才: '人',
  粉丝: '人',
  件数: '件',
};
/** People named after the number: 30万农村居民. */
const peopleAfter =
  /^(?:(?![的元级])[\u4e00-\u9fff]){0,7}?(?:居民|[农牧渔村市移灾]民|学生|新生|考生|寄宿生|贫困生|在校生|[男女]生|师生|毕业生|学员|职工|员工|工人|群众|劳动力|儿童|幼儿|婴幼儿|老年人|老人|残疾人|对象|党员|干部|人才(?!公寓|房)|患者|人员|志愿者|青年|人口|人民(?!币)|[民大]众|[农网股牧选军侨]民|侨胞|乡亲|中国人|司机|客商|采购商|教师|用工|儿女|妇女|旅客|游客|乘客|观众|会员)/;
/** Households named after the number: 30万农户, 7.4万住房困难户. */
const householdsAfter = /^(?:(?![的元级])[\u4e00-\u9fff]){0,6}?(?:户(?![均籍外口数型])|家庭)/;
/** 千万级人口大市. */
const peopleClass = /^级(?:人口|常住人口)/;
/** The size of a model: 千亿级参数, 参数规模达1750亿. */
const parameters = /^级(?:别)?(?:的)?(?:模型)?参数/;
const parametersBefore = /参数(?:量|规模|总量)?[^，。；、\d]{0,5}$/;
const joint = /[、和及]/;

/** The unit that a number has without its being printed, or null. */
export function impliedUnitAt(
  text: string,
  start: number,
  numeral: FigureNumeral,
  fuzz: FigureUnit['fuzz'],
): FigureUnit | null {
  const scaled =
    numeral.form === 'digits' ? text.slice(numeral.digitsEnd, numeral.end) : text.slice(start, numeral.end);
  const end = numeral.end + (fuzz ? 1 : 0);
  const shared = sharedUnit(text, numeral, end);
  if (shared !== null) return implied(shared, end, fuzz, false);
  if (!/[万亿]$/.test(scaled)) return null;
  const after = text.slice(end, end + 16);
  const before = text.slice(Math.max(0, start - 24), start);
  const isClass = scaled.endsWith('亿') && classAfter.test(after);
  const ofPeople = scaled.endsWith('万') && peopleClass.test(after);
  if (ofPeople) return implied('人', end + 1, fuzz, true);
  if (isClass ? parameters.test(after) : parametersBefore.test(before) && clauseEnd.test(after))
    return implied('个', end + (isClass ? 1 : 0), fuzz, isClass);
  if (isClass || isMoney(numeral, scaled, before, after)) {
    // 千亿产业: a size class without 级.
    const isSize = isClass || (numeral.form === 'round' && !clauseEnd.test(after) && !boundVerb.test(before));
    return implied('元', end + (isClass ? 1 : 0), fuzz, isSize);
  }
  if (numeral.form === 'round') return null;
  const counted =
    clauseEnd.test(after) || changes.test(after) ? countedUnits[countedBefore.exec(before)?.[1] ?? ''] : undefined;
  if (counted !== undefined) return implied(counted, end, fuzz, false);
  if (peopleAfter.test(after)) return implied('人', end, fuzz, false);
  if (householdsAfter.test(after)) return implied('户', end, fuzz, false);
  // 万 and 亿 after digits make a number whatever it counts; before 里 or 年 they begin a length or a time.
  if (numeral.form !== 'digits' || /^[\dA-Za-z里岁载年级]/.test(after)) return null;
  const isSum = scaled.endsWith('亿') && clauseEnd.test(after) && !countWord.test(before);
  return implied(isSum ? '元' : '个', end, fuzz, false);
}

const implied = (unit: string, end: number, fuzz: FigureUnit['fuzz'], isClass: boolean): FigureUnit => ({
  unit,
  dimension: dimensionOf(unit),
  end,
  fuzz,
  isClass,
  implied: true,
});

function isMoney(numeral: FigureNumeral, scaled: string, before: string, after: string): boolean {
  const isHundredMillions = scaled.endsWith('亿');
  const open = clauseEnd.test(after);
  // 亿 alone may count anything; 百亿 and 千亿 without a unit are money.
  if (numeral.form === 'round' && scaled.length > 1)
    return isHundredMillions && (open ? moneyVerb.test(before) : moneyNoun.test(after));
  if (numeral.form !== 'round' && isHundredMillions && sizedByMoney.test(after) && !peopleAfter.test(after))
    return true;
  if (numeral.form === 'digits' && sumOfMoney.test(after) && !peopleAfter.test(after)) return true;
  return (
    !countedBefore.test(before) && moneyBefore.test(before) && (open || (isHundredMillions && moneyNoun.test(after)))
  );
}

/** Most numbers in a row that share the unit after the last of them. */
const longestRow = 8;

/** 1409万、1305万人次; 5.4、13.7和10.3%: the unit stands once, after the last number. */
function sharedUnit(text: string, numeral: FigureNumeral, end: number): string | null {
  // Whole numbers in a row are as often names (324、325省道), so they need a scale or a point.
  if (numeral.form !== 'digits' || numeral.number.step.eq(1)) return null;
  let at = end;
  for (let i = 0; i < longestRow && joint.test(text[at] ?? '') && /\d/.test(text[at + 1] ?? ''); i++) {
    const next = numeralAt(text, at + 1);
    if (next?.form !== 'digits') return null;
    const found = next.number.step.eq(1) ? null : unitAt(text, next.end);
    if (found) return found.unit;
    if (/[万亿]$/.test(text.slice(at + 1, next.end)) && peopleAfter.test(text.slice(next.end, next.end + 16)))
      return '人';
    at = next.end;
  }
  return null;
}
