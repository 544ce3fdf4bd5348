/** Reads what follows a number: 余/多, the unit, 级 of a size class; and says which numbers without a unit are money. */
import { type FoundUnit, unitAt, unitRow } from '../lexicon/units.ts';
import type { FigureNumeral } from './figureNumeral.ts';

export interface FigureUnit {
  readonly unit: string;
  readonly dimension: string;
  readonly end: number;
  /** `above` for 余, 多, 几; `about` for 来. */
  readonly fuzz: 'above' | 'about' | null;
  /** 级 follows: the number names a size class. */
  readonly isClass: boolean;
  /** The unit is not printed: 投资过百亿. */
  readonly implied: boolean;
}

/** 多 after these stands outside the unit: 4倍多, 3公里多. */
const manyAfter = /^多(?:$|[，。；、）”的以])/;
const measured = /^(?:倍|成|元|公里|米|吨|亩|斤|天|小时)$/;
const classAfter = /^级(?![别数联市以])/;

/** Nouns that a round number without a unit can only mean as money. */
const moneyNoun =
  /^(?:级|产业|集群|企业|品牌|园区|项目|工程|工业|基金|规模|产值|俱乐部|大关|台阶|城市|强[县区市镇]|县|能级|投资|订单|市场|赛道|订货|销售|，|。|；|、|”|）|！|元|以上|左右|的|$)/;
const moneyBefore =
  /(?:资|产值|收入|规模|总额|营收|销售|贷款|存款|GDP|税|利润|基金|补助|奖|总量|增加值|金额|元|亿|零售额|成交额|进出口|总值|产业|债|经费)[^，。；]{0,12}$/;
const noUnitEnd = /^(?:[，。；、）！]|的|以上|以下|左右|大关|台阶|$)/;
const leadingMoneyVerb =
  /(?:过|破|超|超过|突破|达|达到|迈上|站上|跨越|迈向|迈入|冲刺|近|接近|登上|跃上|首个|打造|培育|形成)$/;

/** What follows the number, or null where it is no unit that the number can have. */
export function figureUnitAt(text: string, start: number, numeral: FigureNumeral): FigureUnit | null {
  const mark = text[numeral.end] ?? '';
  const fuzz = '余多几'.includes(mark) && mark !== '' ? 'above' : mark === '来' ? 'about' : null;
  if (fuzz) {
    const found = allowedUnit(text, start, numeral, numeral.end + 1);
    if (found) return finish(text, found, fuzz);
  }
  if (text.startsWith('个多百分点', numeral.end))
    return {
      unit: '个百分点',
      dimension: 'percentPoint',
      end: numeral.end + 5,
      fuzz: 'above',
      isClass: false,
      implied: false,
    };
  const found = allowedUnit(text, start, numeral, numeral.end);
  return found ? finish(text, found, null) : impliedMoney(text, start, numeral, fuzz);
}

function allowedUnit(text: string, start: number, numeral: FigureNumeral, at: number): FoundUnit | null {
  const found = unitAt(text, at);
  if (!found) return null;
  const { row } = found;
  if (row.arabicOnly && numeral.form !== 'digits' && numeral.form !== 'vague') return null;
  if (row.notAfter?.test(text.slice(Math.max(0, start - 2), numeral.end))) return null;
  return found;
}

function finish(text: string, found: FoundUnit, fuzz: 'above' | 'about' | null): FigureUnit {
  const { dimension } = found.row;
  const isClass = classAfter.test(text.slice(found.end, found.end + 2));
  const many = !isClass && measured.test(found.unit) && manyAfter.test(text.slice(found.end, found.end + 2));
  return {
    unit: found.unit,
    dimension,
    end: found.end + (isClass || many ? 1 : 0),
    fuzz: many ? 'above' : fuzz,
    isClass,
    implied: false,
  };
}

/** 百亿级, 投资过百亿, 3000亿产业集群: what is not counted in words at this size is money. */
function impliedMoney(
  text: string,
  start: number,
  numeral: FigureNumeral,
  fuzz: 'above' | 'about' | null,
): FigureUnit | null {
  const written = text.slice(numeral.digitsEnd, numeral.end);
  const isRound = numeral.form === 'round';
  const scaled = isRound ? text.slice(start, numeral.end) : written;
  const end = numeral.end + (fuzz ? 1 : 0);
  const after = text.slice(end, end + 4);
  const before = text.slice(Math.max(0, start - 24), start);
  if (!/[万亿]$/.test(scaled)) return null;
  const isClass = /亿$/.test(scaled) && classAfter.test(after);
  const money = isRound
    ? /亿$/.test(scaled) &&
      moneyNoun.test(after) &&
      (isClass || leadingMoneyVerb.test(before) || !noUnitEnd.test(after))
    : isClass || (moneyBefore.test(before) && (noUnitEnd.test(after) || (/亿$/.test(scaled) && moneyNoun.test(after))));
  if (!money) return null;
  return {
    unit: '元',
    dimension: unitRow('元')?.dimension ?? '元',
    end: end + (isClass ? 1 : 0),
    fuzz,
    isClass,
    implied: true,
  };
}
