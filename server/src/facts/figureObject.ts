/** The thing behind a figure that a verb before it has as its object: 推出3500亿元|专项借款, 完成35公里|管网工程. */
import { gated } from '../base/gated.ts';
import { nounsLikeVerbs } from '../lexicon/headNouns.ts';
import { howDone, objectVerbs, workVerbs } from '../lexicon/objectVerbs.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { namesQuantity } from './clausePhrase.ts';
import { isNominal } from './countedHead.ts';
import { type FigurePhrase, nounAfter } from './figurePhrase.ts';

const patternOf = (rows: typeof objectVerbs): string => rows.map(({ pattern }) => pattern).join('|');
const endsInVerb = gated(new RegExp(`(?:${patternOf(objectVerbs)})了?$`));
const work = gated(new RegExp(`(?:${patternOf(workVerbs)})了?$`));
/** Verbs that come next where the sentence goes on and names no thing: 投入3亿元|支持…. */
const goesOn = gated(
  new RegExp(
    `^(?:${patternOf(objectVerbs)}|${patternOf(workVerbs)}|用[于来在]|同比|环比|[较比占年]|支持|帮助|扶持|推[进动]|促进|保障|加[强快大]|解决|改善|升级|奖励|补[助贴]|资助|以上|以下|左右|不等|起|可|能|即|便|才|后|内|前)`,
  ),
);
/** Nouns of money that follow a sum, whatever they begin with: 40.1亿元增发国债资金. */
const money = /(?:资金|债券?|国债|补贴|补助|贷款|借款|基金|投资|红包|消费券|奖励|订单|收入|税费)$/;

/** 企业已在境外|建设: what was done by now, wherever. */
const byNow = /(?:已经?|累计|先后|陆续|相继)(?:在\p{Script=Han}{2,6})?$/u;

const finished = gated(/^(?:完成|实现)/);

/** Whether a verb that does something to the things behind the figure stands right before it. */
export function isDoing({ words, withLead, link = '' }: Pick<FigurePhrase, 'words' | 'withLead' | 'link'>): boolean {
  if (words === '' && (/^[新净]增/.test(link) || endsInVerb.test(withLead) || work.test(withLead))) return true;
  if (finished.test(link) || endsInVerb.test(words)) return true;
  const done = work.exec(words);
  return done !== null && (howDone.test(words.slice(0, done.index)) || byNow.test(words.slice(0, done.index)));
}

/** @param after the words after the figure, up to the next one. */
export function objectOf(phrase: Pick<FigurePhrase, 'words' | 'withLead' | 'link'>, after: string): string | undefined {
  if (!isDoing(phrase)) return undefined;
  // 专项借款、设立…: what is behind 、 is told of by another verb.
  const noun = nounAfter(after.replace(/^的(?=\p{Script=Han}{2})/u, '')).replace(/(?<=..)、.*$/, '');
  return noun === '' || (goesOn.test(noun) && !money.test(noun)) ? undefined : noun;
}

/** 到位6000万美元的目标, 跃上千亿元台阶: what is reached, not what is counted. */
const mark = /^新?(?:目标|任务|水平|标准|制度|政策|要求|门槛|台阶|大关|关口|时代|俱乐部|速度|规模|结构|时候|时间)/;
/** 干部得到人均6000元的|奖励. */
const perHead = gated(/..(?:人均|户均|每[人户])$/);
/** 获得世界银行1.4亿美元|资金. */
const gotFrom = gated(/^(?:获得?|得到|争取|收到|获批|拿到|申请|取得)了?\p{Script=Han}{2,8}$/u);
const behind = gated(/^的?(?=\p{Script=Han}{2})/u);

/** 集团投入1000亿元|研发费用, 在全国部署11太瓦时的|装机容量: the thing behind a figure where the words before it end in a verb, whichever. */
export function thingBehind(words: string, after: string, segmenter: Segmenter): string | undefined {
  if (!behind.test(after) || words.length < 2 || namesQuantity.test(words) || nounsLikeVerbs.test(words))
    return undefined;
  const noun = nounAfter(behind.without(after)).replace(/(?<=..)、.*$/, '');
  if (noun === '' || mark.test(noun) || (goesOn.test(noun) && !money.test(noun)) || !isNominal(noun, segmenter))
    return undefined;
  if (perHead.test(words) || (gotFrom.test(words) && money.test(noun))) return noun;
  return /^(?:v|vd|vi)$/.test(segmenter.tag(words).at(-1)?.tag ?? '') ? noun : undefined;
}

const sum = gated(
  /^的?(\p{Script=Han}{0,8}(?:资金|国债|债券|贷款|货款|借款|投资(?!建|于|者|人)|补贴|补助|基金|订单|消费券|红包|奖金|保费|赔款))/u,
);

/** 在|1万亿元国债资金中: what a sum is of that nothing stands before. */
export function sumBehind(after: string, segmenter: Segmenter): string | undefined {
  const noun = sum.exec(after)?.[1];
  return noun !== undefined && isNominal(noun, segmenter) ? noun : undefined;
}

const quantity = gated(/^的(\p{Script=Han}{2,8})(?=[，。；、]|$)/u);

/** 40公里的|时速, 2元的|票价: what the figure alone is a measure of. */
export function quantityBehind(after: string): string | undefined {
  const noun = quantity.exec(after)?.[1];
  return noun !== undefined && namesQuantity.test(noun) && !mark.test(noun) ? noun : undefined;
}
