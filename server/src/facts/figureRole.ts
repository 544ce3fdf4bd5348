/** Whether a figure is a target, a forecast, a result or the property of a thing, as far as its sentence says. */

import { gated } from '../base/gated.ts';
import { passedMark } from '../lexicon/indicatorWords.ts';
import { clauseCues, type RoleCue } from '../lexicon/roleCues.ts';
import { dimensionOf } from '../lexicon/units.ts';
import { byFirstCharacter, characterMarks, isMarkedAt } from '../lexicon/wordTable.ts';
import type { FigureProposal } from '../mentions/proposal.ts';
import type { Role } from './fact.ts';
import { isCounted, isPhysical } from './figureMeasure.ts';
import { isDoing } from './figureObject.ts';
import { type FigurePhrase, nounAfter } from './figurePhrase.ts';
import { sizeName } from './figureSize.ts';
import { farthest } from './sentenceReading.ts';

export interface FigurePlace {
  readonly text: string;
  /** Where the clause of the figure starts. */
  readonly clause: number;
  readonly figure: FigureProposal;
  /** The clause up to the figure, dates taken out. */
  readonly before: string;
  readonly after: string;
  /** The same over the figures that follow. */
  readonly beyond: string;
  readonly phrase: FigurePhrase;
  /** Cues of the sentence before the figure, from `cueReader`. */
  readonly cues: readonly CueHit[];
}

/** A cue where it stands in the text. */
export interface CueHit {
  readonly at: number;
  readonly cue: RoleCue;
}

export interface StatedRole {
  readonly value: Role;
  readonly words?: string;
  /** Words that what looks back uses as well: of what something was done for (确保), and for plans that there are. */
  readonly isPurpose?: true;
  /** A goal that a result is held against (超过国家计划650亿元): it is of the result's own time. */
  readonly isHeld?: true;
  /** The word for what a thing is made for, where that is aimed at. */
  readonly property?: string;
}

/** 年产20万台, 总投资102亿元, 占地300亩, 主跨1176米: what a project is made for, costs and measures. */
const property = gated(
  /(年产能?|设计(?:年|日)?(?:产能|能力|库容|时速|速度|年限|寿命|\p{Script=Han}{2,4}[量力])|总投资|总建筑面积|建筑面积|占地面积|占地|全长|总长|主跨(?:径|长)?|(?:最大)?跨径|桥面宽度?|坝高|坝长|(?:公路|桥梁|隧道|路基|路面)(?:总长|总?宽度?)|投资|年产值|投资额)(?:约|近|超|过|超过|达|达到|为)*$/u,
);

/** 加快向年产100万辆整车的目标迈进, 有信心实现总量过万亿的目标. */
const aim = gated(
  /^(?:[^，。；]{0,24}目标(?:迈进|奋进|前进|努力|冲刺|挺进)|”?的(?:奋斗|战略|发展|年度|预期|工作)?目标)/,
);
const aimReached = gated(/(?:实现了|完成|达成|超过|提前|如期|圆满)[^，。；]*$/);

const reachedBefore = gated(/(?:突破|达到?|超过?|跨[上越过]|迈[上过]|站上)$/);

export function roleOf(place: FigurePlace): StatedRole | undefined {
  const found = propertyOf(place);
  const isAim =
    aim.test(place.text.slice(place.figure.span.end, place.figure.span.end + 30)) && !aimReached.test(place.before);
  if (!isAim) return found ?? cueOf(place);
  return { value: 'target', words: '目标', ...(found?.words ? { property: found.words } : {}) };
}

export const attributive = gated(
  /^(?:[、和][^，。；、的\d]{2,8}[\d.百千万亿]+[^，。；、的]{1,8}){0,2}的(?!目标|水平|任务|总量|规模|标准|要求|速度|基础|比[重例]|新?[台历记纪佳成高跨突背前情同机]|好成|关口|机会|分配|使用|安排)\p{Script=Han}{2}/u,
);
const ownQuantity = gated(
  /(?:(?:^|[的、])|(?=(?:时速|零?售价|单价|海拔)$))((?:工业)?(?:总?产[值量]|年?产能|装机(?:容量|规模)?|销售(?:收入|额)|营业收入|营收|税收|利润|价值|投资额?|直径|面积|库容|吨位|载重量?|功率|速度|时速|零?售价|单价|海拔|高度|长度|宽度|深度|温度|重量|容量))$/u,
);

/** Things that are told apart by what they cost, sell or pay. */
const costly = /^的?\p{Script=Han}{0,8}?(?:项目|企业|单位|[客用商大]户|工程|产品|合同|订单|楼宇|集群)/u;
/** Things that are told apart by how many people, animals or square metres they have. */
const peopled = /^的?\p{Script=Han}{0,6}?(?:村寨?|村组|社区|小区|乡镇|园区|基地|养殖场|商场|建筑|学校|机构|景区)/u;

const ofSize = gated(/(?:^|[^突])[过超破]$|不?超过$/);
/** Counted things of such a size. */
const costing = /^(?:（[^）]{1,8}）)?\p{Script=Han}{0,4}(?:项目|企业|产业|园区|集群|工程)(?=[\d，。；、达共有]|$)/u;
/** A quantity with what it is, where things are told apart by it: 国产化率达到|40%的汽车, 零售价不超过|15万元的. */
const state = gated(
  /((?:(?![的是有在为了、])\p{Script=Han}){0,6}(?:[价率额量速龄径积度比距]|收入|比例|比重|含量|浓度|金额))(?:达到?|在|为|不?超过?|低于|高于|不足|[不高低]于)(?:约|近)?$/u,
);
/** Things with such a quantity; 增速达到8%的水平 has none. */
const withState =
  /^(?:[^，。；的\d]{0,4}（[^）]*）)?的(?!\p{Script=Han}{0,4}目标|水平|任务|总量|规模|标准|要求|速度|基础|比[重例]|[新好]|历|纪|佳|高位|势头|态势|区间|情况|背景|前提|同时|增[速长幅]|成[绩果就]|门槛|关口|机会|方式|比率|结果|速率|条件|时候|分配|使用|安排)\p{Script=Han}{2}/u;

const sideOf = gated(/^[长宽高深厚]的/);

const roundWord = gated(/^[百千万亿]/);

const yearlyOutput = gated(/年产(?![值量能])\p{Script=Han}{1,8}$/u);

const nextCell = gated(/^\s+[-－+\d]/);
const ofTask = gated(/^[^，。；、的]{2,16}任务/);

const joining = gated(/^[、和及与]$/);

const bounded = gated(/以[上下内]$/);

function propertyOf({ text, figure, before, after, beyond, phrase }: FigurePlace): StatedRole | undefined {
  // 过亿元项目12个, 引进超千万美元项目37个: what each of them costs, and no sum that was passed.
  if (dimensionOf(figure.quantity.unit).startsWith('money') && ofSize.test(before) && costing.test(after))
    return { value: 'spec' };
  // 突破千亿元大关, 收入达万亿级: what was reached is no size of anything.
  const isMark = passedMark.test(after) || (reachedBefore.test(before) && !isPhysical(figure.quantity.unit));
  if (figure.form === 'class' && !isMark) return { value: 'spec' };
  const words = property.exec(before)?.[1];
  // 投资 alone is done every year; only as a thing's attribute is it a property.
  if (
    words &&
    (!/^(?:投资|投资额)$/.test(words) ||
      /^(?:的(?!分配|使用|安排|比重|规模|构成)[\p{Script=Han}A-Za-z0-9“]{2}|项目)/u.test(after)) &&
    !/固定资产投资$/.test(before)
  )
    return { value: 'spec', words };
  // 300兆瓦储能, 千亩园区, 万人集聚区: a size right before the thing that has it. How much of it is built is none (新建12公里绿道).
  const written = text.slice(figure.span.start, figure.span.end);
  const { unit } = figure.quantity;
  const isRound = roundWord.test(written);
  const dimension = dimensionOf(unit);
  // 建设1万公里铁路、10万公里公路: how much of it there is.
  const isMade = isDoing(phrase) || joining.test(before);
  const isAmount =
    dimension === 'time' || (isRound ? isCounted(unit) : dimension === 'area' || (dimension === 'length' && isMade));
  const isSize = isAmount || sideOf.test(after) ? sizeName(unit, after) !== undefined : isPhysical(unit) || isRound;
  if (yearlyOutput.test(before) && !isMark) return { value: 'spec', words: '年产' };
  // 装机容量120万千瓦的电厂, 产量50万吨、销售收入100亿元的基地: what tells a thing from its like.
  if (attributive.test(beyond) && !/^(?:ratio|percentPoint|multiple|time)/.test(dimension) && !isCounted(unit)) {
    const quantity = ownQuantity.exec(phrase.words)?.[1];
    if (quantity !== undefined && !isMark) return { value: 'spec', words: quantity };
  }
  const stateOf = withState.test(beyond) && !isCounted(unit) ? state.exec(before)?.[1] : undefined;
  if (stateOf !== undefined) return { value: 'spec', words: stateOf };
  if (isMark || reachedBefore.test(before)) return undefined;
  // 粮食 46500万吨 4.5: the next cell of a line; 完成78万亩农田建设任务: how much of it is done.
  if (nextCell.test(after) || ofTask.test(after)) return undefined;
  // 引进5亿元以上项目12个, 30户以上自然村: a size of each of them.
  const isClass =
    bounded.test(written) && (dimension.startsWith('money') || /^(?:户|人|亩|公顷|平方米|张|头)$/.test(unit));
  if (isClass && (dimension.startsWith('money') ? costly : peopled).test(after)) return { value: 'spec' };
  return isSize && (isAmount || nounAfter(after) !== '' || sideOf.test(after)) ? { value: 'spec' } : undefined;
}

const cuesByFirst = byFirstCharacter(clauseCues, ({ word }) => word);
const cueStarts = characterMarks(clauseCues.map(({ word }) => word.charAt(0)).join(''));

/** Gives the cues between a sentence's start and the figures that it is asked about, from left to right, reading the text once. */
export function cueReader(text: string, start: number): (figure: number) => readonly CueHit[] {
  const hits: CueHit[] = [];
  let next = start;
  return (figure) => {
    for (; next < figure; next++) {
      if (!isMarkedAt(cueStarts, text, next)) continue;
      for (const cue of cuesByFirst.get(text.charCodeAt(next)) ?? [])
        if (text.startsWith(cue.word, next) && !isNoun(text, next, cue)) hits.push({ at: next, cue });
    }
    while (hits[0] && hits[0].at < figure - farthest) hits.shift();
    return hits;
  };
}

/** How far beside a cue its neighbours are looked at, in characters. */
const beside = 12;

const isNoun = (text: string, at: number, { word, notAfter, notBefore }: RoleCue): boolean =>
  (notAfter?.test(text.slice(Math.max(0, at - beside), at)) ?? false) ||
  (notBefore?.test(text.slice(at + word.length, at + word.length + beside)) ?? false);

/** A result is said in the figure's own clause; targets and forecasts reach over the sentence up to a semicolon or to what is said to be done by now, 目标是 over all of it. */
function cueOf({ text, clause, figure, before, after, cues }: FigurePlace): StatedRole | undefined {
  const later = willBe.exec(after);
  // 居全区|27个园区第3位: of how many it is one.
  if (rankOf.test(after) && rankedIn.test(before)) return undefined;
  const isPart = dimensionOf(figure.quantity.unit) === 'ratio' && !before.includes('规定');
  if (!isPart && heldAgainst.test(before)) return { value: 'target', words: '计划', isHeld: true };
  if (after.startsWith('（预计')) return { value: 'forecast', words: '预计' };
  const written = text.slice(Math.max(0, figure.span.start - 12), figure.span.end);
  if ((after.startsWith('约合') && one.test(written)) || exchangedTo.test(written))
    return { value: 'actual', words: '约合' };
  if (later) return { value: 'forecast', words: later[1] as string };
  if (cues.length === 0) return undefined;
  const from = (cues[0] as CueHit).at;
  const part = from + text.slice(from, figure.span.start).lastIndexOf('；') + 1;
  let found: CueHit | undefined;
  for (const hit of cues) {
    const { at, cue } = hit;
    if (at + cue.word.length > figure.span.start || (at < part && !/(?:目标|提出)$/.test(cue.word))) continue;
    const isOutside = at < clause;
    // 加快已供地的136宗项目: what was done to them is not what is told.
    if (cue.done && text[figure.span.start - 1] === '的') continue;
    if (cue.role !== 'actual') {
      if (cue.own && isOutside) continue;
      if (cue.weak && found?.cue.role === 'forecast') continue;
      found = hit;
    } else if (found === undefined || found.cue.role === 'actual') {
      if (cue.leads || !isOutside) found ??= hit;
    } else if (cue.done && text.slice(found.at, at).includes('，')) found = isOutside ? undefined : hit;
  }
  return found && { value: found.cue.role, words: found.cue.word, ...(found.cue.purpose ? { isPurpose: true } : {}) };
}

/** （1美元约合7元）: rates are what they are. */
const one = gated(/（1[^\d，。；（）]{1,8}$/);
const exchangedTo = gated(/（1[^\d，。；（）]{1,8}约合[\d.]+[^\d，。；（）]*$/);

const rankedIn = gated(/(?:居|列|排)[^，。；\d]{0,6}$/);
const rankOf = gated(/^[^，。；]{0,12}第[一二三四五六七八九十\d]/);

/** 超过国家计划|650亿元, 为年度计划|706亿元的97%. */
const heldAgainst = gated(
  /(?:超过?|超出|超额?完成|完成|为|占|达到|低于|高于|不足|少于|多于|比)(?:了)?(?:国家|全年|年度|年初|原定?|调整|[省市县区]定?|确定|下达|的)*计划(?:数|的|规定|增长)*$/,
);

/** 约1200万群众|将受益. */
const willBe = gated(
  /^\p{Script=Han}{0,12}?(将)(?:受益|获益|实现|迎来|享受|进一步|陆续|参加|参与|出席|参展|到|成为|搬|迁|用于|全部)/u,
);
