/** Whether what stands around a name by its ending speaks for one thing of its own. */
import { builtPredicate, classOfProgrammes, completion, describing, launching, unveiled } from '../lexicon/nameCues.ts';
import { type EndingMatch, endingAt } from '../lexicon/nameEndings.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { opaque } from './projectClauses.ts';
import { isDistinct, properness } from './projectProper.ts';

export const shortestProgramme = 4;
/** Parks and lines that are named for what is made in them. */
const technical = /产业园$|生产线$|中试线$/u;
/** A programme and another one of the same verb. */
const besideProgramme = /(?:行动|工程|计划|活动)[和及与]$/u;
/** `…10项行动`, `…两个攻坚战`: several, not one. */
const numbered = /(?:\d[个项大]|[两二三四五六七八九十][个项])$/u;
/** `制定具体…计划`. */
const unnamed = /^(?:具体|详细|相关|有关|相应|年度|近期|远期)/u;
const laterPhase = /^[二三四五六七八]期/u;
const building =
  /(?:推动|推进|促进|加快|确保|争取|支持|新建|建成|启用|建设|改扩建|开工|实施|引进|筹建|兴建|迁建|建好|办好|筹办|设立|组建|续建|改造|竣工|交付|投用)$/u;
const builtNext =
  /^(?:[一二三]期|新校区|新院区|项目|工程|扩建|改扩建|迁建|建设|建成|开工|竣工|投用|启用|投入使用|正式|主体|全面|顺利|加快|落成|封顶|揭牌)/u;

/** What has to be segmented for is asked last. */
export function speaksForIt(
  match: EndingMatch,
  modifier: string,
  led: string,
  next: string,
  segmenter: Segmenter,
): boolean {
  const { ending, word } = match;
  switch (ending.needs) {
    case 'proper':
      if (word === '号线' && /^\d{1,2}$/u.test(modifier)) return true;
      if (laterPhase.test(word) && isOfThing(modifier)) return true;
      if (between.test(word) && isTwoPlaces(modifier, segmenter)) return true;
      if (
        technical.test(word) &&
        /(?:建设|打造|聚焦|新建|建成|拥有|级|启动)$/u.test(led) &&
        modifier.length >= 5 &&
        !/专业|特色|现代|一流|示范/u.test(modifier)
      )
        return true;
      return (
        isNational(modifier, match) ||
        isNumbered(modifier, match) ||
        isOnlyOne(modifier, led, next) ||
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
      if (classOfProgrammes.test(modifier) || numbered.test(modifier) || unnamed.test(modifier)) return false;
      if (
        (launching.test(led) || besideProgramme.test(led)) &&
        modifier.length >= shortestProgramme - (word.length > 2 ? 1 : 0)
      )
        return true;
      if (word.length > 2 && modifier.length >= shortestProgramme && !describing.test(modifier)) return true;
      return modifier.includes('中国') || properness(modifier, segmenter) === 'named';
  }
}

/** `机场四期`, `…中心二期`: what has a later phase is a thing of its own, whatever it is called. */
function isOfThing(modifier: string): boolean {
  if (/[和与及]/u.test(modifier)) return false;
  const ending = endingAt(modifier, modifier.length)?.ending;
  return ending !== undefined && ending.type !== 'programme' && (ending.needs === 'distinct' || modifier.length >= 5);
}

/** Lines that are named for the places that they join. */
const between = /^(?:城际|城际铁路|市域铁路|铁路|高速|高速公路)$/u;

/** `甬舟铁路`: single characters before a line are the places that it joins. */
const isTwoPlaces = (modifier: string, segmenter: Segmenter): boolean =>
  /^(?![县乡村镇市省区国通进出入四三两双多新老旧高快慢东南西北中内外上下前后左右大小])\p{Script=Han}{2,3}$/u.test(
    modifier,
  ) && segmenter.tag(modifier).every(({ text }) => text.length === 1);

/** `国家…馆`: there is one such thing, when enough is said of it and no rank (`国家一级…`). */
const isNational = (modifier: string, { ending, word }: EndingMatch): boolean =>
  /^(?:(?:国家|中国|全国)(?![级性统])|丝绸之路|长三角|珠三角|粤港澳|京津冀|亚洲|东盟|上合组织)/u.test(modifier) &&
  (ending.type === 'platform' || ending.type === 'facility') &&
  (modifier.length >= 6 || (/[馆院]$/u.test(word) && /^..[^一二三四五]{2}/u.test(modifier)));

/** `第三水厂`, `第二人民医院`: each place numbers its own. */
const isNumbered = (modifier: string, { ending, word }: EndingMatch): boolean =>
  ending.type === 'facility' &&
  /^第[一二三四五六七八九十](?:人民)?$/u.test(modifier) &&
  /[厂院馆园学楼桥]$|中心$/u.test(word);

/** `建成省…中心`, `市…馆启用`: the province or the town that speaks has one such thing. */
const isOnlyOne = (modifier: string, led: string, next: string): boolean =>
  /^[省市州县区](?![级市县区域内属直重政城乡镇际民外])\p{Script=Han}{3,}$/u.test(modifier) &&
  (/(?:建成|启用|落成|揭牌|成立|设立|开放)$/u.test(led) || completion.test(next.slice(0, 4)));
