/** What a figure takes from the ones before in its sentence: the things that were counted, whose sum it is, of what it tells another side. */
import { gated } from '../base/gated.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { isDoing, namesQuantity } from './clausePhrase.ts';
import { isReached } from './figureMeasure.ts';
import { withoutLead } from './figurePhrase.ts';
import type { IndicatorPlace } from './indicatorPlace.ts';

/** 14家企业|办理保函, 40所学校|新增学位, 16个平台、|注册企业: the things that the figure right before counts and that do what follows. */
export function withoutCounted(
  { before, previous, previousMeasure }: IndicatorPlace,
  words: string,
  segmenter: Segmenter,
): string {
  if (previousMeasure !== 'count' || previous === undefined || !before.startsWith(words.slice(0, 2))) return words;
  let same = Math.min(words.length - 2, previous.length);
  while (same >= 2 && !previous.endsWith(words.slice(0, same))) same--;
  if (same < 2) return words;
  if (words[same] === '、') return withoutLead(words.slice(same + 1));
  const verb = segmenter.tag(words).find(({ start }) => start >= same);
  return verb?.start === same &&
    (/^[vd]/.test(verb.tag) || isDoing(verb)) &&
    !namesQuantity.test(words.slice(same, same + 4))
    ? withoutLead(words.slice(same))
    : words;
}

const part = /^(?:城[市镇]|农村|乡村|[东中西]部地区|东北地区)/;
const isPart = new RegExp(`${part.source}$`);
const saidOfPart = /^(?:已|正式|全部|建成|开工|投产|竣工|完工|成功|通过|落地)/;
const ranks = gated(/^(?:国家级?|省级|市级|县级|区级|自治区级)$/);
const ranked = /(?:国家级?|省级|市级|县级|区级|自治区级)/;

const inOtherMoney = gated(/(?:[^汇]兑|折合|约合)(?:人民币|美元)?约?$|^兑$/);

/**
 * What a figure says that of the one before only another side is told: 国家级实验室3个、省级|8个; 桥梁31万座、|4913万延米; 产值增长25%、达到|173亿元;
 * 奖励16批次|73650人次; 1美元兑|6.9元, 300万美元，约合人民币|2000万元.
 */
export function sameThing(place: IndicatorPlace, words: string, previous: string): string | undefined {
  const { before, after, phrase, measure, previousMeasure, told } = place;
  if (ranks.test(place.words) && ranked.test(previous)) return previous.replace(ranked, place.words);
  if (inOtherMoney.test(before)) return previous;
  const isAmount = measure === 'level' || measure === 'count';
  // 其中，城市下降1%；农村下降0.4%.
  if (measure === 'growth' && isPart.test(words)) return words + previous.replace(part, '');
  // 生产线12条，其中8条已开工: of the things counted.
  if (measure === 'count' && told !== undefined && /其中$/.test(before) && saidOfPart.test(after))
    return thingsOf(told);
  if (words !== '' || !/^(?:[，。；、）]|$)/.test(after)) return undefined;
  // 收入138亿元（按原口径为181亿元）.
  if (isAmount && before.startsWith('（') && told === previous) return previous;
  if (phrase.words !== '') return undefined;
  if (isAmount && previousMeasure === 'growth' && isReached(phrase.link)) return previous;
  const isOther = isAmount && (previousMeasure === 'level' || previousMeasure === 'count') && told !== previous;
  return isOther && (before === '、' || before === '') ? previous : undefined;
}

/** 整车产量突破60万辆，新能源占比达三成: whose part it is of a quantity told right before. */
export function partOfWhole({ previousMeasure }: IndicatorPlace, words: string, previous: string): string | undefined {
  const part =
    previousMeasure === 'level' || previousMeasure === 'growth'
      ? /^(\p{Script=Han}{2,8})占比$/u.exec(words)?.[1]
      : undefined;
  const isWhole = /(?:产量|产值|销量|零售额|进口额|出口额|进出口|总额|装机容量|发电量)$/;
  return part === undefined || isWhole.test(part) || !isWhole.test(previous) ? undefined : `${part}占${previous}比重`;
}

const workBefore = /^(?:审批|核准|备案|批复|新增|净增|新?开工(?:建设)?|实施|推进|推动|建设|新建|改造|建成|培育|引进)+/;
const workBehind = /(?:新?开工|竣工|完工|建成|投产|签约|落地|受理|立案)$/;

/** The things that work was done to: 重点项目 of 重点项目新开工, 新开工重点项目. */
export function thingsOf(counted: string): string | undefined {
  const things = counted.replace(workBehind, '').replace(workBefore, '');
  return things.length >= 2 ? things : undefined;
}

/** 新增711家、累计达2215家; 由71.1万户增加到110.3万户: another count or level of what was told of before. */
export function toldOf(place: IndicatorPlace): string | undefined {
  const { told, previous } = place;
  const { link = '' } = place.phrase;
  // 授权18万件，占比达32%，年均增速达12.5%: it is no share that grows by a rate.
  if (place.measure === 'growth' && place.previousMeasure === 'share' && place.level !== undefined) return place.level;
  if (/[到至]$/.test(link)) return told;
  return told === previous && (link.startsWith('累计') || isReached(link)) ? told : undefined;
}

/** 实施技改项目220个、完成投资260亿元; 企业96家、产值29亿元: the counted things whose investment or output a sum is. */
export function ownerOf(previous: string, words: string): string | undefined {
  const owns =
    (/(?:项目|工程)$/.test(previous) && /^(?:完成)?(?:年度|总)?投资额?$/.test(words)) ||
    (/企业$/.test(previous) && /^总?(?:产值|营业收入|营收|利润|税收)$/.test(words));
  return owns ? previous.replace(workBefore, '') : undefined;
}
