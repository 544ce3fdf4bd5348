/**
 * Says whether what stands round a word that names end in makes a name of it: words that name, one of which there is only one, a verb of
 * building or launching before it, or what is said of things that are built behind it.
 */
import { gated } from '../base/gated.ts';
import { builtPredicate, classOfProgrammes, completion, describing, launching, unveiled } from '../lexicon/nameCues.ts';
import { type EndingMatch, endingAt } from '../lexicon/nameEndings.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { bracketed, opaque } from './projectClauses.ts';
import { holdsProperWord, isDistinct, properness } from './projectProper.ts';
import type { ProjectType } from './proposal.ts';

export const shortestProgramme = 4;
/** Parks and lines that are named for what is made in them. */
const technical = gated(/产业园$|生产线$|中试线$/u);
/** A programme and another one of the same verb. */
const besideProgramme = /(?:行动|工程|计划|活动)[和及与]$/u;
/** `…10项行动`, `…两个攻坚战`: several, not one. */
const numbered = gated(/(?:\d[个项大]|[两二三四五六七八九十][个项])$/u);
/** `制定具体…计划`. */
const unnamed = gated(/^(?:具体|详细|相关|有关|相应|年度|近期|远期)/u);
/** What is said of programmes, right behind one. */
const launchedNext = gated(
  /^(?:正式|全面|深入|扎实|持续|顺利|启动|将|再|今[天日]|昨[天日]|日前|近日)*(?:启动|展开|收官|告捷|创佳绩|取得|(?:实施|开展|推进)(?!方案|意见|细则|办法|范围|地区|阶段|项目|工作|主体|情况|会))/u,
);
const laterPhase = gated(/^[二三四五六七八]期/u);
const building =
  /(?:推进|加快|新建|建成|启用|建设|改扩建|开工|实施|引进|筹建|兴建|迁建|建好|办好|筹办|设立|组建|续建|改造|竣工|交付|投用)$/u;
const builtNext =
  /^(?:[一二三]期|新校区|新院区|项目|工程|扩建|改扩建|迁建|建设|建成|开工|竣工|投用|启用|投入使用|正式|主体|全面|顺利|加快|落成|封顶|揭牌)/u;
/** Verbs whose object is one thing that is there now or being built. `打造`, `建设` lead in what a place wants to be as well. */
const toldBefore = gated(
  /(?:建成(?:投用|投运|启用)?|建起|新建|开工建设|动工建设|启用|投用|揭牌|落户|落成|筹建|(?<=在\p{Script=Han}{2,8}[省市区县州])建立|(?<!(?:争取|建议|探索|鼓励|支持|推动|申请|吸引|引导|企业|可以?)\p{Script=Han}{0,3})设立|挂牌成立|揭牌成立)(?:了)?$/u,
);
const toldNext = gated(
  /^(?:项目|主体|一期)?(?:正式|顺利|全面|全部|基本|如期|相继|尽快|尽早|早日|按期|提前|即将|年内|陆续)?(?:建成|开工|动工|竣工|完工|交工|封顶|结顶|落成|启用|投用|投产|投运|揭牌|挂牌|开园|开馆|开业|开街|开学|投入(?:使用|运营|运行)|落户)/u,
);

/** Things of which a place has one of a kind. */
export const ofPlaces: ReadonlySet<ProjectType> = new Set(['facility', 'platform', 'park']);

/** What a word that names end in is told with. */
export interface Told {
  readonly match: EndingMatch;
  /** What behind the ending belongs to the name. */
  readonly tail: string;
  /** The words before the ending that may be its name. */
  readonly modifier: string;
  /** What stands before them, */
  readonly led: string;
  /** and behind the ending. */
  readonly next: string;
}

/** What has to be segmented for is asked last. */
export function speaksForIt(told: Told, segmenter: Segmenter): boolean {
  const { match, modifier, tail, led, next } = told;
  const { ending, word } = match;
  switch (ending.needs) {
    case 'proper':
      if (word === '号线' && /^\d{1,2}$/u.test(modifier)) return true;
      if (laterPhase.test(word) && isOfThing(modifier)) return true;
      if (between.test(word) && isTwoPlaces(modifier, segmenter)) return true;
      if (
        ending.type === 'line' &&
        (isSection.test(tail) || (bearing.test(modifier) && underWay.test(led) && !otherRoad.test(next)))
      )
        return true;
      if (
        technical.test(word) &&
        /(?:建设|打造|聚焦|新建|建成|拥有|级|启动)$/u.test(led) &&
        modifier.length >= 5 &&
        !/专业|特色|现代|一流|示范/u.test(modifier)
      )
        return true;
      if (tooShort.test(modifier + word) && !holdsProperWord(modifier)) return false;
      return (
        isNational(modifier, match) ||
        isNumbered(modifier, match) ||
        isOnlyOne(modifier, led, next) ||
        isOfNamedThing(modifier, segmenter) ||
        isToldOf(told, segmenter) ||
        (modifier.length >= 4 && unveiled.test(next) && !describing.test(modifier)) ||
        properness(modifier, segmenter) === 'named'
      );
    case 'distinct':
      return (
        isOnlyOne(modifier, led, next) || properness(modifier, segmenter) === 'named' || isDistinct(modifier, segmenter)
      );
    case 'quoted':
      return modifier.includes(opaque) && !/(?:分裂|犯罪|违法|恐怖|走私|渗透)$/u.test(modifier);
    case 'built':
      if (building.test(led) && completion.test(next) && modifier.length >= 2 && !describing.test(modifier))
        return true;
      if (isOnlyOne(modifier, led, next)) return true;
      if (!building.test(led) && !builtNext.test(next) && !builtPredicate.test(next)) return false;
      return (
        (completion.test(next.slice(0, 6)) && !describing.test(modifier)) || properness(modifier, segmenter) === 'named'
      );
    case 'launched':
      if (
        (classOfProgrammes.test(modifier) && !isCampaign(word, modifier)) ||
        numbered.test(modifier) ||
        unnamed.test(modifier)
      )
        return false;
      if (
        (launching.test(led) || besideProgramme.test(led)) &&
        modifier.length >= shortestProgramme - (word.length > 2 ? 1 : 0)
      )
        return true;
      if (
        (word.length > 2 || (!/划$/u.test(word) && launchedNext.test(next))) &&
        modifier.length >= shortestProgramme &&
        (!describing.test(modifier) || (isCampaign(word, modifier) && launchedNext.test(next)))
      )
        return true;
      return modifier.includes('中国') || properness(modifier, segmenter) === 'named';
  }
}

/** `重大项目建设攻坚行动`: words of kinds name a campaign where there are enough of them. */
const isCampaign = (word: string, modifier: string): boolean =>
  /(?:行动|行动计划|攻坚战|大会战)$/u.test(word) && modifier.length >= shortestProgramme;

/** `甲桥三期扩建工程`: works on a thing that has a name. */
function isOfNamedThing(modifier: string, segmenter: Segmenter): boolean {
  const thing = endingAt(modifier, modifier.length);
  return (
    thing?.ending.needs === 'distinct' && thing.start >= 2 && isDistinct(modifier.slice(0, thing.start), segmenter)
  );
}

/** What there are many of, whoever builds them, and what a place is called for. */
const manyOrTitle =
  /(?<=..)[和及与、]|以上|社区|标准化|统一|全方位|基层|农村|^村|村级|老年人|居家|[级副]$|^(?:[^市省县区州].{0,2}|全.)$/u;

/** A zone is what a place is called for, too, unless it is put up in a place. */
const zoneBefore = /在\p{Script=Han}{2,8}[省市区县州](?:建立|设立|建设)$/u;

/** `建成智能橡胶产业园`, `残疾人康复中心竣工`: a thing of a special kind that has been built or begun is the one that its place has. */
function isToldOf({ match: { ending, word }, modifier, led, next }: Told, segmenter: Segmenter): boolean {
  if (!ofPlaces.has(ending.type) || (word.endsWith('区') && !zoneBefore.test(led))) return false;
  if (!toldBefore.test(led) && !toldNext.test(next)) return false;
  if (
    /[的级型]$|\d[^，。；：]*$/u.test(led) ||
    /^(?:超过|已?达|共|累计|近|约)?\d/u.test(next) ||
    manyOrTitle.test(modifier)
  )
    return false;
  return isDistinct(modifier.replace(/^[市省县区州]/u, ''), segmenter);
}

/** Two characters before so common a word are a word that the dictionary does not know (`数改项目`). */
const tooShort = gated(/^..(?:项目|平台|工程)$/u);

/** `机场四期`, `…中心二期`: what has a later phase is a thing of its own, whatever it is called. */
function isOfThing(modifier: string): boolean {
  if (/[和与及]/u.test(modifier)) return false;
  const ending = endingAt(modifier, modifier.length)?.ending;
  return ending !== undefined && ending.type !== 'programme' && (ending.needs === 'distinct' || modifier.length >= 5);
}

/** `甲高速乙至丙段`: a line of which a part is told by its ends. */
const isSection = gated(/至\p{Script=Han}{2,}段/u);
/** `加快西部快速路、铁路西环线建设`: a town has one of each. */
const bearing = gated(/^(?:铁路|高铁|公路|城市)?[东西南北中]{1,2}部?$/u);
const otherRoad = gated(/^(?:快速|高速|公路|大道)/u);
const underWay = gated(/(?:加快|推进|建成|建设|新建|启动|开工|续建|完成|打通|、)$/u);

/** Lines that are named for the places that they join. */
const between = gated(/^(?:城际|城际铁路|市域铁路|铁路|高速|高速公路)$/u);

/** `甬舟铁路`: single characters before a line are the places that it joins. */
const isTwoPlaces = (modifier: string, segmenter: Segmenter): boolean => {
  const places =
    /^((?![县乡村镇市省区国通进出入四三两双多新老旧高快慢东南西北中内外上下前后左右大小])\p{Script=Han}{2,3})(?:高速|城际)?$/u.exec(
      modifier,
    )?.[1];
  return places !== undefined && segmenter.tag(places).every(({ text, tag }) => text.length === 1 || tag === 'j');
};

const ofCountry = gated(/^(?:(?:国家|中国|全国)(?![级性统])|丝绸之路|长三角|珠三角|粤港澳|京津冀|亚洲|东盟|上合组织)/u);

/** `中国—东盟信息港`. */
const withCountries = gated(new RegExp(`^中国${bracketed}\\p{Script=Han}{2,4}$`, 'u'));

/** `国家…馆`: there is one such thing, when enough is said of it and no rank (`国家一级…`). */
const isNational = (modifier: string, { ending, word }: EndingMatch): boolean =>
  withCountries.test(modifier) ||
  (ofCountry.test(modifier) &&
    (ending.type === 'platform' || ending.type === 'facility') &&
    (modifier.length >= 6 || (/[馆院]$/u.test(word) && /^..[^一二三四五]{2}/u.test(modifier))));

/** `第三水厂`, `第二人民医院`: each place numbers its own. */
const isNumbered = (modifier: string, { ending, word }: EndingMatch): boolean =>
  ending.type === 'facility' &&
  /^第[一二三四五六七八九十](?:人民)?$/u.test(modifier) &&
  /[厂院馆园学楼桥]$|中心$/u.test(word);

const ofGovernment = gated(/^[省市州县区](?![级市县区域内属直重政城乡镇际民外])\p{Script=Han}{3,}$/u);

/** `建成省…中心`, `市…馆启用`: the province or the town that speaks has one such thing. */
const isOnlyOne = (modifier: string, led: string, next: string): boolean =>
  ofGovernment.test(modifier) &&
  (/(?:建成|启用|落成|揭牌|成立|设立|开放)$/u.test(led) ||
    completion.test(next.slice(0, 4)) ||
    next.startsWith('完成'));
