/** Words before and after a figure that say how it bounds the true value: 超过, 不低于, 近, 约; 以上, 以内, 左右. */
import { gated } from '../base/gated.ts';
import { byFirstCharacter } from './wordTable.ts';

export type BoundWord = '>=' | '<=' | '~';

export interface LeadingBound {
  readonly word: string;
  readonly bound: BoundWord;
  /** Characters right before the word that make it part of another word (节约, 通过, 打破, 最近). */
  readonly notAfter?: string;
  /** A short word that is a verb as often: it counts only before a round number in words (过百亿) or after a noun of amount. */
  readonly weak?: boolean;
  /** A clause with the word, for the tests: the first figure in it has the bound. */
  readonly example: string;
}

export interface TrailingBound {
  readonly word: string;
  readonly bound: BoundWord;
  /** What may not follow. */
  readonly not?: RegExp;
  readonly example: string;
}

/** Before the > that ends a tag (`<td>`) or an arrow. */
const markup = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/"\'-=';

export const leadingBounds: readonly LeadingBound[] = [
  { word: '超过', bound: '>=', example: '占比超过60%' },
  { word: '超出', bound: '>=', example: '超出50家' },
  { word: '超', bound: '>=', notAfter: '反赶领', example: '产值超3500亿元' },
  { word: '突破', bound: '>=', example: '总量突破2000亿元' },
  { word: '破', bound: '>=', notAfter: '打攻爆侦突识', example: '收入破万亿元' },
  { word: '过', bound: '>=', notAfter: '通经不超度渡跨越路掠透', weak: true, example: '投资过百亿元' },
  { word: '逾', bound: '>=', example: '带动逾300人就业' },
  { word: '跨过', bound: '>=', example: '跨过5000亿元' },
  { word: '越过', bound: '>=', example: '越过30%' },
  { word: '跨越', bound: '>=', example: '总量跨越8000亿元' },
  { word: '冲破', bound: '>=', example: '冲破40万辆' },
  { word: '不少于', bound: '>=', example: '不少于8项' },
  { word: '不得少于', bound: '>=', example: '不得少于8项' },
  { word: '不低于', bound: '>=', example: '不低于90%' },
  { word: '不得低于', bound: '>=', example: '不得低于90%' },
  { word: '不小于', bound: '>=', example: '不小于5公里' },
  { word: '不下', bound: '>=', example: '不下20家' },
  { word: '不下于', bound: '>=', example: '不下于20家' },
  { word: '不止', bound: '>=', example: '不止3倍' },
  { word: '高于', bound: '>=', example: '增速高于6%' },
  { word: '大于', bound: '>=', example: '面积大于50亩' },
  { word: '多于', bound: '>=', example: '每年多于40次' },
  { word: '至少', bound: '>=', example: '至少引进3家' },
  { word: '最少', bound: '>=', example: '最少12场' },
  { word: '最低', bound: '>=', example: '注册资本最低50万元' },
  { word: '≥', bound: '>=', example: '合格率≥95%' },
  { word: '>', bound: '>=', notAfter: markup, example: '合格率>95%' },
  { word: '＞', bound: '>=', example: '合格率＞95%' },
  { word: '＜', bound: '<=', example: '误差＜2%' },
  { word: '≤', bound: '<=', example: '误差≤2%' },
  { word: '<', bound: '<=', example: '误差<2%' },
  { word: '最高', bound: '<=', notAfter: '史创', example: '单户最高30万元' },
  { word: '不超过', bound: '<=', example: '不超过3%' },
  { word: '不得超过', bound: '<=', example: '不得超过3%' },
  { word: '未超过', bound: '<=', example: '未超过3%' },
  { word: '不突破', bound: '<=', example: '总规模不突破500亿元' },
  { word: '不高于', bound: '<=', example: '不高于5%' },
  { word: '不得高于', bound: '<=', example: '不得高于5%' },
  { word: '不大于', bound: '<=', example: '不大于15分钟' },
  { word: '不多于', bound: '<=', example: '不多于5次' },
  { word: '不得多于', bound: '<=', example: '不得多于5次' },
  { word: '少于', bound: '<=', example: '少于30人' },
  { word: '低于', bound: '<=', example: '低于4%' },
  { word: '小于', bound: '<=', example: '误差小于2%' },
  { word: '不到', bound: '<=', example: '不到10分钟' },
  { word: '不足', bound: '<=', example: '不足5000人' },
  { word: '未满', bound: '<=', example: '未满50户' },
  { word: '接近', bound: '<=', example: '接近100万辆' },
  { word: '近', bound: '<=', notAfter: '最附邻靠临远就晚相亲贴', example: '专利近7000件' },
  { word: '将近', bound: '<=', example: '将近400人' },
  { word: '逼近', bound: '<=', example: '总量逼近9000亿元' },
  { word: '最多', bound: '<=', example: '最多20人' },
  { word: '至多', bound: '<=', example: '至多20人' },
  {
    word: '约',
    bound: '~',
    notAfter: '节合签履预公条制契集违解续协特相盟誓简婚失毁爽赴隐',
    example: '总投资约10亿元',
  },
  { word: '约为', bound: '~', example: '约为3.5倍' },
  { word: '约占', bound: '~', example: '约占40%' },
  { word: '约有', bound: '~', example: '约有500户' },
  { word: '约合', bound: '~', example: '约合35亿美元' },
  { word: '约达', bound: '~', example: '约达600亩' },
  { word: '大概', bound: '~', example: '大概70家' },
  { word: '大致', bound: '~', example: '大致30%' },
  { word: '上下浮动', bound: '~', example: '上下浮动3%' },
];

export const trailingBounds: readonly TrailingBound[] = [
  { word: '以上', bound: '>=', example: '60家以上' },
  { word: '及以上', bound: '>=', example: '50亩及以上' },
  { word: '（含）以上', bound: '>=', example: '500万元（含）以上' },
  { word: '+', bound: '>=', not: /^[\dA-Za-zN]/, example: '300家+' },
  { word: '以内', bound: '<=', example: '5%以内' },
  { word: '之内', bound: '<=', example: '15分钟之内' },
  { word: '以下', bound: '<=', not: /^(?:几|[一二三四五六七八九十]个|方面)/, example: '3.5%以下' },
  { word: '及以下', bound: '<=', example: '50人及以下' },
  { word: '（含）以下', bound: '<=', example: '500万元（含）以下' },
  { word: '左右', bound: '~', example: '3%左右' },
  { word: '上下', bound: '~', not: /^[游级联齐班楼车]/, example: '5%上下' },
];

const byLast = new Map<string, LeadingBound[]>();
for (const row of [...leadingBounds].sort((a, b) => b.word.length - a.word.length)) {
  const key = row.word.at(-1) ?? '';
  byLast.set(key, [...(byLast.get(key) ?? []), row]);
}
const trailing = byFirstCharacter(
  [...trailingBounds].sort((a, b) => b.word.length - a.word.length),
  ({ word }) => word,
);

/** Nouns of amount, by their last character, after which a weak word such as 过 bounds the figure. */
const amount = /[资值入模量额数率比速均]$/;
/** 约占全国的, 约为上年的: the share's whole stands between the word and the figure. */
const spread = /(?:^|[^节合签履预公条制契集])约(?:占|为|相当于)[^，。；：、约\d]{1,10}的?$/;
/** 至少引进, 至多保留: the adverb stands before the verb. */
const adverb = gated(/(至少|最少|至多|最多)[^，。；：、\d]{1,5}$/);
/** 最高给予, 最高可补助: what is paid at most; other verbs say how high something was (最高达38℃). */
const ceiling =
  /最高(?:可|可以|能|将)?(?:给予|奖励|奖补|补助|补贴|资助|支持|贷款|减免|申请|申领|获得|享受|不超过)[^，。；：、\d]{0,5}$/;
/** 控制在…以内 needs no help, but 突破30项关键技术 is a breakthrough, not a bound. */
const breakthrough = /^[^，。；、]{0,10}?(?:技术|难题|瓶颈|堵点|难点|卡点|工艺|短板)/;
const breakthroughUnits = /^[个项件种批类处款]$/;

/**
 * The word of bound that ends right before a figure, 了 and 出 passed over (超过了300家); null where it is part of another word (节约),
 * undefined where there is none.
 */
export function leadingBoundAt(text: string, start: number): LeadingBound | null | undefined {
  const at = text[start - 1] === '了' || text[start - 1] === '出' ? start - 1 : start;
  const row = byLast.get(text[at - 1] ?? '')?.find(({ word }) => text.startsWith(word, at - word.length));
  if (!row) return undefined;
  const before = text[at - row.word.length - 1] ?? '';
  return before !== '' && row.notAfter?.includes(before) ? null : row;
}

/**
 * Bound that the words before a figure give, or null.
 * @param text the block; @param start where the figure starts; @param end where it ends; @param unit its unit;
 * @param inWords the figure is a round number in words without a count (百亿, 千家)
 */
export function boundBefore(
  text: string,
  start: number,
  end: number,
  unit: string,
  inWords: boolean,
): BoundWord | null {
  const row = leadingBoundAt(text, start);
  if (row === null) return null;
  if (row) {
    const at = text[start - 1] === '了' || text[start - 1] === '出' ? start - 1 : start;
    if (row.weak && !inWords && !amount.test(text[at - row.word.length - 1] ?? '')) return null;
    if (row.word === '突破' && breakthroughUnits.test(unit) && breakthrough.test(text.slice(end, end + 20)))
      return null;
    return row.bound;
  }
  const window = text.slice(Math.max(0, start - 16), start);
  if (window.includes('约') && spread.test(window)) return '~';
  const found = adverb.exec(window);
  if (found) return found[1]?.endsWith('少') ? '>=' : '<=';
  return window.includes('最高') && ceiling.test(window) ? '<=' : null;
}

/** The qualifier that follows a figure, or null. */
export function boundAfter(text: string, end: number): TrailingBound | null {
  for (const row of trailing.get(text.charCodeAt(end)) ?? []) {
    if (!text.startsWith(row.word, end)) continue;
    const after = end + row.word.length;
    if (row.not?.test(text.slice(after, after + 4))) continue;
    return row;
  }
  return null;
}
