/** What a figure measures, in the words of the text. */

import { gated } from '../base/gated.ts';
import { nounsLikeVerbs } from '../lexicon/headNouns.ts';
import { findIndicator } from '../lexicon/indicators.ts';
import { passedMark } from '../lexicon/indicatorWords.ts';
import { clauseHead, clauseTail, doneTo, emptyWords } from '../lexicon/subjectWords.ts';
import { dimensionOf } from '../lexicon/units.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { bareVerb, clausePhrase, endsInAgent } from './clausePhrase.ts';
import { countedHead, isNominal, withoutRelative } from './countedHead.ts';
import { ownerOf, partOfWhole, sameThing, thingsOf, toldOf, withoutCounted } from './figureBefore.ts';
import { isCounted } from './figureMeasure.ts';
import { objectOf, quantityBehind, sumBehind, thingBehind } from './figureObject.ts';
import { completed, countLead, nounAfter, wholeOf } from './figurePhrase.ts';
import { shareOfBehind, shareWithin, withoutYardstick } from './figureRatio.ts';
import type { IndicatorPlace } from './indicatorPlace.ts';

export interface StatedIndicator {
  readonly value: string;
  /** Taken from a figure before in the same sentence. */
  readonly inherited: boolean;
  /** Words before a counted noun (认定300家高新技术企业): what was done to it, and so a fact of its own. */
  readonly lead?: string;
}

/** The table's row for an indicator's words, as parts of a fact (`fact.ts`). */
export interface StatedRow {
  readonly indicatorId: string | undefined;
  readonly indicatorModifier: string | undefined;
}

export function rowOf({ value, lead = '' }: StatedIndicator): StatedRow {
  const found = findIndicator(value);
  const modifier = lead + (found?.modifier ?? '');
  return { indicatorId: found?.indicator.id, indicatorModifier: modifier === '' ? undefined : modifier };
}

export const own = (value: string): StatedIndicator => ({ value, inherited: false });

const empty = gated(new RegExp(`^(?:${emptyWords.join('|')})$`, 'u'));
/** Nouns that are counted in one character: 3个县. */
const shortNoun = gated(
  /^[省市县区乡镇村州旗国](?=[（(，。；获入纳被成实完达和及均都近]|、(?![省市县区])|列[入为]|全部|普遍|$)/,
);
/** 50户有发展潜力的民营企业, 15处距离车站较远的场馆: what tells the things apart stands before them. */
const relative = gated(
  /^(?:对(?![外口公虾策])|具?有|拥有|距离?|来自|位于|从事|参[加与]|分布|需要?|存在|面临|涉及|符合|获得|取得|[未无])[^，。；、]{1,16}的(?=\p{Script=Han}{2})/u,
);

/** 77个产值过千万元的增长点: where a figure stands in what tells the things apart. */
const relativeNoun = gated(
  /^[^，。；、\d]{2,14}?(?:超过|达到|突破|不足|低于|高于|[过超达逾近约在])[\d.百千万亿]+[^，。；、的]{0,6}的(\p{Script=Han}{2,14})|^规模[\d.百千万亿]+[^，。；、的]{0,4}以上的(\p{Script=Han}{2,14})/u,
);

/** 甲展、乙节等大型赛会: what is listed stands for what the list is of. */
const listed = gated(
  /^(?:.*、.*(?<![高中初平优对同上均劣])等(?![级离待额次于价一二三四五六七八九十\d])(?=[“《]?\p{Script=Han}{2})|.*\p{Script=Han}{2}等(?=“))/u,
);

/** 按原口径, 会同某院、某局联合|挂牌督办: how and with whom. */
const ledBy = gated(
  /^(?:按[^，。；]{1,8}(?:口径|计算|价格|汇率)|[原新同老]口径)(?:计算)?|^(?:会同|联合|携手|配合)[^，。；]{2,30}(?:联合|共同)(?=\p{Script=Han}{2})/u,
);

/** 平均每分钟下线一辆汽车: how many in a time is another thing than how many there are. */
const paceOf =
  /((?:平均)?每(?:一?[秒天日周月年]|分钟|小时|\d+\p{Script=Han}{1,2})\p{Script=Han}{1,4})(?<![有上近约达超过])$/u;

/** 比当地品种的|产量, 收入|比2002年: what it is held against. */
const compared = gated(
  /^[比较](?![重例率值较])(?:[^，。；]*的(?=\p{Script=Han}{2})|.*$)|(?<=..)[比较]\d{4}年[末底初]?$/u,
);

/** 农民工[7]总量, 3.7黄红麻: the mark of a note, the last number of the row before. */
const footnote = gated(/[[﹝〔]\d{1,3}[\]﹞〕]|^-?\d+[.．]\d+(?=\p{Script=Han}{2})/u);
/** 其中，城市下降1%: a group of what the sentence before told of. */
const group = /^(?:城市|农村|城镇|乡村|城乡)$/;

/** One of two quotation marks. */
const unpaired = gated(/“(?=[^”]*$)|(?<=^[^“]*)”/u);

const aside = gated(
  /^.*——|^\*+|（以下简称[^）]{1,16}）|^.*（(?:其中|包括|含|即)?(?=[^）]*$)|^[^（]*）(?:左右|以[上下])?、?/,
);

const doneFirst = gated(/^.*、(?:实现|完成)(?![率值量情度])(?=\p{Script=Han}{2})/u);

const andOthers = gated(/(?<=^[^、]+[^、的])等$/);

const unfinished = gated(/(?:[和与、]|、.*等|的等|(?<![惠普涉波触])及)$/);

/** What stands beside the words that name something, in this order. */
const beside = [footnote, aside, listed, compared, ledBy, doneFirst, andOthers, clauseHead, clauseTail, unpaired];

/** The words before a figure without the clause that leads them in; none where they name nothing. */
export function named(words: string): string {
  const rest = beside.reduce((left, one) => one.without(left), words);
  // 全部街道和|70%以上的乡镇: another thing.
  return empty.test(rest) || unfinished.test(rest) ? '' : rest;
}

const shareOf = gated(/^占(?!比$)(.{1,12}?)(?:的?(?:比重|比例)|的)?$/);

/** 120万吨生铁、|120万吨钢: the words between belong to the figure before, or to a list. */
const ofThingBefore = gated(
  /\p{Script=Han}(?:、|(?<![总饱共])和|(?<!参)与|(?<![涉普波惠触])及)(?:多达|约|近|达|超过?|逾|共|至少)*$/u,
);

const beyondPlan = gated(/^超额?.*(?:计划|目标|预期)$/);

const sizeClass = gated(/(?:以[上下]|级)$/);

export function indicatorOf(place: IndicatorPlace, segmenter: Segmenter): StatedIndicator | undefined {
  const { figure, phrase, before, after, measure, previous } = place;
  const { unit } = figure.quantity;
  const isRatio = measure === 'share' || unit === '' || dimensionOf(unit) === 'multiple';
  const told = ofThingBefore.test(before) ? '' : place.words;
  const said = isRatio ? withoutYardstick(told) : told;
  const words = withoutCounted(place, named(said), segmenter);
  if (figure.form === 'list') return listOf(place);
  if (dimensionOf(figure.quantity.unit).startsWith('medal:')) return medals(place);
  const ofWhole = shareOf.exec(words);
  if (ofWhole && measure === 'share')
    return { value: `${previous ?? ''}占${ofWhole[1]}比重`, inherited: previous !== undefined };
  const share = measure !== 'share' ? undefined : words === '' ? shareOfBehind(after, segmenter) : shareWithin(words);
  if (share !== undefined) return own(share);
  const counted =
    isCounted(unit) && !after.startsWith('的')
      ? (shortNoun.exec(after)?.[0] ??
        countedHead(
          nounAfter(
            relativeNoun.exec(place.beyond)?.slice(1).find(Boolean) ??
              withoutRelative(relative.without(after), unit, segmenter),
          ),
          unit,
          segmenter,
        ))
      : '';
  // 185个重点项目 names what it counts after the figure; what stands before it is a verb, but for 新增 and its like.
  if (counted && passedMark.test(counted) && words !== '') return { value: withoutClimb(words), inherited: false };
  if (counted) {
    const value = (countLead.exec(before)?.[0] ?? kindBefore(words)) + counted;
    const done = words === '' && told === place.words ? predicateOf(place.beyond, counted) : undefined;
    if (done) return own(done + value);
    const pace = paceOf.exec(before)?.[1];
    if (pace !== undefined) return own(pace + value);
    return words === '' ? own(value) : { ...own(value), lead: words };
  }
  const fund = fundOf(words, after);
  if (fund) return own(fund);
  // 投资7300亿元、超年度计划13.9%: how far the figure before is beyond what was planned.
  if (previous !== undefined && beyondPlan.test(words)) return { value: previous, inherited: true };
  // 规模由3万座增长到12万座: of what, is said before.
  if (words === '规模' && measure === 'count') return undefined;
  const same = previous === undefined ? undefined : sameThing(place, words, previous);
  if (same !== undefined) return { value: same, inherited: true };
  const far = dimensionOf(unit) === 'length' ? distance.exec(phrase.words)?.[1] : undefined;
  if (far !== undefined) return own(`距${far}距离`);
  const whose = previous === undefined ? undefined : ownerOf(previous, words);
  if (whose !== undefined) return { value: whose + words, inherited: true };
  // 签约10亿元以上项目6个: a size in the name of what comes next.
  const object =
    sizeClass.test(place.written) || (isCounted(unit) && after.startsWith('的'))
      ? undefined
      : objectOf({ ...phrase, words }, after);
  if (object !== undefined && !(isMoney(unit) && isPurpose(object, segmenter)))
    return words === '' ? own(object) : { ...own(object), lead: words };
  const thing = measure === 'level' || measure === 'share' ? thingBehind(words, after, segmenter) : undefined;
  if (thing !== undefined) return own(measure === 'share' ? words.replace(/[着了]$/, '') + thing : thing);
  const quantity =
    measure === 'level' && unit !== '' && words === ''
      ? (quantityBehind(after) ?? (isMoney(unit) ? sumBehind(after, segmenter) : undefined))
      : undefined;
  if (quantity !== undefined) return own(quantity);
  const need = needBehind.exec(after)?.[1];
  if (need !== undefined && words !== '') return own(words + need);
  // 发放贷款82笔，共6400万元.
  if (
    words === '' &&
    isMoney(unit) &&
    place.previousMeasure === 'count' &&
    sumOf.test(phrase.link ?? '') &&
    moneyThing.test(previous ?? '')
  )
    return { value: previous as string, inherited: true };
  const done = doneTo.test(words) && previous !== undefined ? thingsOf(place.told ?? previous) : undefined;
  if (done !== undefined) return { value: words + done, inherited: true };
  const side = previous === undefined ? undefined : partOfWhole(place, words, previous);
  if (side !== undefined) return { value: side, inherited: true };
  if (words === '投资' && phrase.withLead.endsWith('完成投资')) return own('完成投资');
  // What was done with a sum is all that is said of it.
  if (isMoney(unit) && /^(?:累计)?(?:投资|投入)$/.test(words)) return own(words);
  if (spending.test(words)) return undefined;
  const toldBefore = words === '' ? toldOf(place) : undefined;
  if (toldBefore !== undefined) return { value: wholeOf(toldBefore), inherited: true };
  // 113项改革事项中，县里承接了96项: of the things counted before.
  const isAlone = isCounted(unit) && place.told !== undefined && /^(?:[，。；、]|$)/.test(after);
  const part = isAlone ? thingsOf(place.told as string) : undefined;
  const verb = part !== undefined && isNominal(part.slice(-2), segmenter) ? bareVerb(words, segmenter) : undefined;
  if (verb !== undefined) return { value: verb + part, inherited: true };
  const full = completed(phrase, wordsOf(place, known(words), segmenter), previous);
  if (full.length >= 2 && !group.test(full)) return { value: full, inherited: full !== words };
  const continues = phrase.verb !== undefined || phrase.share || measure === 'growth' || measure === 'change';
  if (!continues || previous === undefined) return undefined;
  const isAgainst =
    phrase.comparison === 'against-other' &&
    measure === 'change' &&
    place.previousMeasure === 'growth' &&
    !rate.test(previous);
  return { value: isAgainst ? `${previous}增速` : previous, inherited: true };
}

/** 解决当地|17万人的用电问题. */
const needBehind = gated(/^的(\p{Script=Han}{2,6}(?:问题|需求|困难))(?=[，。；、]|$)/u);
const sumOf = gated(/^(?:共计?|合计|总计|累计)$/);
const moneyThing = gated(/(?:贷款|债券|基金|补贴|补助|奖金|存款|赔款|退税|红包|消费券)$/);

const isMoney = (unit: string): boolean => dimensionOf(unit).startsWith('money');

/** 投入12亿元|办好民生实事: what a sum is spent for is a verb with its object, and no name of the sum. */
function isPurpose(object: string, segmenter: Segmenter): boolean {
  const [first] = segmenter.tag(object);
  return (
    first?.tag === 'v' &&
    first.text.length >= 2 &&
    !nounsLikeVerbs.test(object) &&
    !/(?:资金|款|券|债|基金|税费|费用?|项目)$/.test(object)
  );
}

/** 离高速公路出口不到1公里. */
const distance = /(?:相?距离?|(?<![撤脱偏])离)(?![地岗婚退子线心休])(\p{Script=Han}{2,16})$/u;

/** Nouns of how long something takes. */
const timed =
  /(?:时间|时长|时限|期限|天数|日数|年限|寿命|周期|工期|车程|行程|航程|用时|耗时|流程|年龄|[学课工]时|[婚产年保免假]期)$/;

/** The words of the clause that name what is measured; '' where they are too poor to. */
function wordsOf({ figure, phrase, after, measure }: IndicatorPlace, words: string, segmenter: Segmenter): string {
  if (words.length < 2) return words;
  const found = findIndicator(words);
  if (found && found.modifier.length <= plainModifier && !endsInAgent(found.modifier)) return words;
  const { unit } = figure.quantity;
  // 江西市场70%以上的油品: a share of what stands behind it.
  const isOwned = /^的?\p{Script=Han}{2}/u.test(after);
  if (measure === 'share' && after.startsWith('的') && !found) return '';
  const isTime = dimensionOf(unit) === 'time';
  const named = clausePhrase(
    words,
    !isOwned && !isTime && (!isCounted(unit) || toldByDeed.test(unit)),
    measure === 'growth',
    segmenter,
  );
  const isMoved = phrase.verb !== undefined || /[到至为]$/.test(phrase.link ?? '');
  return isTime && !isMoved && !timed.test(named) ? '' : named;
}

/** People and households: they are told by what was done to them (搬迁安置28万人). */
const toldByDeed = gated(/^(?:人|人次|户)$/);

/** Longest modifier of a known indicator that is taken as it stands, in characters. */
const plainModifier = 6;

/** Verbs of giving and getting. Alone they name nothing. */
const spending = gated(
  /^(?:安排|用好|统筹|投入|争取|发放|落实|下达|筹措|拨付|兑现|投资|获得|获|提供|使用|新增|新?签约|引进|招引|吸引|吸纳|花费|解决|满足|弥补)$/,
);

/** 生产总值连续迈上3个千亿元台阶: what is counted are marks that the indicator has passed. */
const withoutClimb = (words: string): string =>
  words.replace(/(?:连续|接连|先后|相继)?(?:跨[上越过]?|迈[上过]?|跃上|登上|站上|突破|连[上跨])了?$/, '');

const doneInClause = gated(/^.*(?:实现|完成|取得)(?!的)(\p{Script=Han}{3,}(?:（[^）]{1,12}）)?)$/u);

/** 国民经济|实现地区生产总值, 面对压力全县|完成财政收入: the verb parts what the table knows from what leads it in. */
function known(words: string): string {
  const tail = doneInClause.exec(words)?.[1];
  return tail !== undefined && findIndicator(tail) !== null ? tail : words;
}

/** Indicators that are growths themselves. */
export const rate = /(?:增速|增幅|涨幅|降幅|减幅|增长率)$/;

/** What is then said of counted things: 8部作品|入选“五个一工程”奖. */
const predicate = /^[”]?(荣?获得?|获评|获批|入选|纳入|列入|进入|得到|参与|实现)([^，。；、\d]{2,20})(?=[，。；、]|$)/;

function predicateOf(after: string, counted: string): string | undefined {
  const tail = counted.slice(-2);
  const found = predicate.exec(after.slice(after.indexOf(tail) + tail.length));
  return found ? `${found[1]}${found[2]}` : undefined;
}

/** What kind of things, where a count parts it from them: 科技创新 of 推出科技创新10个行动计划. */
function kindBefore(words: string): string {
  const kind =
    /(?:推出|实施|开展|打造|启动|出台|发布|形成|斩获|夺得|获得)(\p{Script=Han}{2,8})$/u.exec(words)?.[1] ?? '';
  return /[在与对向和的]|等$/.test(kind) ? '' : kind;
}

/** 在全国运动会上勇夺8金9银6铜. */
function medals({ figure, phrase, previous }: IndicatorPlace): StatedIndicator | undefined {
  const medal = `${figure.quantity.unit}牌`;
  const event = /在([^，。]{2,24})[上中]\p{Script=Han}{0,4}$/u.exec(phrase.withLead)?.[1];
  if (event) return own(event + medal);
  return previous && /[金银铜]牌$/.test(previous)
    ? { value: previous.slice(0, -2) + medal, inherited: true }
    : undefined;
}

const thingOfSize = gated(/^(规模)?的(\p{Script=Han}{2,14})(?=[，。；、“]|$)/u);

/** 总规模500亿元的母基金, 1000亿元规模的产业集群: the thing whose size a sum is. */
function fundOf(words: string, after: string): string | undefined {
  const [, size = '', thing] = thingOfSize.exec(after) ?? [];
  if (thing === undefined) return undefined;
  if (size !== '') return thing + size;
  const total = /(?:总规模|规模|总额)$/.exec(words)?.[0];
  if (total) return thing + total;
  return /(?:实施|设立|组建|形成)$/.test(words) ? thing : undefined;
}

/** 三大平台 counts 平台; 六个方面 counts what is named with it. */
function listOf({ written, after }: IndicatorPlace): StatedIndicator | undefined {
  const noun = written.replace(/^[\d一二两三四五六七八九十百]+(?:大|个|项|条|类|种|件)?/, '') || nounAfter(after);
  return noun.length >= 2 ? own(noun) : undefined;
}
