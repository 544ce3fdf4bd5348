/**
 * Names by what they end in: `…产业园`, `…大桥`, `…三年行动`, with a phase behind. Each kind of ending says what must speak for it.
 */
import { gated } from '../base/gated.ts';
import { counties } from '../lexicon/counties.ts';
import { carriersAfter, launching } from '../lexicon/nameCues.ts';
import { type EndingMatch, endingAt, phase, section, works } from '../lexicon/nameEndings.ts';
import { isPlace } from '../lexicon/places.ts';
import { distinctPlanName } from '../lexicon/plans.ts';
import { characterMarks, lastMarked } from '../lexicon/wordTable.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { afterClauseCharacter, nameStart } from './projectBoundary.ts';
import { bracketed, type Item, opaque, type Reading } from './projectClauses.ts';
import { shortestProgramme, speaksForIt } from './projectEndingEvidence.ts';
import { holdsProperWord, properness } from './projectProper.ts';
import { proposeName } from './projectProposal.ts';
import type { ProjectProposal, ProjectType } from './proposal.ts';

/** What leads in the later members of a list whose first one is a programme. */
const listed = '实施';
/** How far behind a name is looked for what is said of it. */
const furthest = 30;
const many = gated(
  /(?:\d余?|[余多两三四五六七八九十百千几]|若干)[个家项座条处所]$|(?:一批|一系列|各类|各|多[个条座]|[0-9]大|这些)(?:省级|国家级|市级|重点|重大)*$/u,
);
/** `党组织积极行动`: a verb, no programme. */
const howOneActs = /(?:积极|迅速|主动|立即|立刻|快速|果断|率先|紧急|全力|连夜|闻令)$/u;
/** Zones of a plan for land and water. */
const zoneOfPlan = /(?:生态|水|核心|主体|主要|重点|大)$/u;
/** Events of games are called projects, too. */
const sports =
  /(?:亚运会|奥运会|大运会|全运会|锦标赛|[世国竞大]赛|比赛|男子|女子|[单双]人|\d米|球|体操|射击|游泳|田径)\p{Script=Han}{0,6}$/u;
const counted = gated(/^\d+(?:余|多)?[个家项座条处所](?!\p{Script=Han})/u);
/** `新建县乡公路300公里`: so much of a kind, where no programme is launched. */
const measured = gated(/^\d+(?:\.\d+)?余?(?:公里|万?(?:平方)?米|万?[亩户套人])/u);
/** `标准化乡镇卫生院`: a kind of which there are many, whoever has them. */
const manyAnywhere = gated(/^[^“]*(?:农村|乡镇|[乡镇村县]级|各|部分|相关|双方|病险)$/u);
/** `某市口袋公园`, `某省大型水电站`: a kind of which a place has many. */
const manyOfPlace = gated(
  /(?:万吨级(?:以上)?(?:深水|通用|散货|集装箱)?|口袋|街心|[大中小]型|小[一二]型|老旧|主要|(?:国家)?\dA级(?:旅游)?)$/u,
);
/** `某省重点项目`, `20大工业项目`: the projects of a place, not one. */
const classOfPlace = /^\d+大|^援.$|(?:重点|重大|民生|实事|招商引资)(?:建设)?$/u;
/** Where a firm works, not what it is building. */
const workshopOfFirm = gated(/公司(?:生产)?车间$/u);
/** `甲市计划…`, `甲公司规划…`: what somebody intends to do. */
const intends = /(?:(?<![强富兴治])[省市县区州国方人]|集团|公司|政府|企业|高校|学校)$/u;
/** `甲铁路计划年内开工`: the same, of a thing. */
const intendedNext = /^(?:年内|年底|于|今年|明年|\d{4}年|\d+月|开工|投资|总投资|建成|竣工|投产|新建)/u;
/** `甲铁路控制性节点工程` is a part of what is named before it. */
const partOfThing = gated(/(?:控制性|标志性|关键性?|节点|代表性|旗舰)$/u);
/** `搭平台、引项目`. */
const fetches = gated(/[搭引抓找谈促跑争]$/u);
/** `沿京藏高速` tells the way; what lies along waters is named so. */
const alongLine = gated(/^.{0,6}沿(?![江海河湖边线岸途黄淮渤])/u);
/** `5000余套免租金人才公寓` are so many. */
const countOfUnits = gated(/\d余?[套间栋幢户]/u);
/** `甲市三大枢纽港`. */
const several = gated(/[两三四五六七八九十]大$/u);
/** `互联互通` joins whatever it is; what is built stands at a road. */
const joinsRoads = /高速|公路|枢纽|大道|环线|快速路/u;
/** What is more than a mark, one that is not told, and what is cut off at a conjunction. */
const noName = gated(
  /[宅为]$|^[一二三四五六七八九十]+[大项]$|[十百千万]亿(?:级|元)?$|[^\d]以上|某|(?<!^\p{Script=Han}|[中共平谐温缓调饱])和$|与$|(?<![普波涉顾惠埃])及$/u,
);
/** `“…”重大项目` are a class of projects, not one. */
const quotedClass =
  /”(?:重大|重点|民生|实事|产业|建设|招商|特色|政策|标志性|旗舰|合作|共建|先行先试|工程|国家|沿线|倡议|框架|国际|优先|示范)+$/u;
/** `“两高”项目`: what is quoted in few words are many, unless an owner stands before it. */
const shortQuotation = gated(new RegExp(`“${opaque}{1,5}”$`, 'u'));
const fiveYearPlan = gated(new RegExp(`^“(?:${distinctPlanName})”$`, 'u'));
const bracket = new RegExp(`^${bracketed}+`, 'u');
const twoEnds = new RegExp(`^${bracketed}{7,}`, 'u');
/** `…铁路（江北段）`, `…学院（二期）`. */
const partInBracket = /^[（(](?:第?[一二三四五六1-6]期|\p{Script=Han}{2,6}段)[）)](?:项目|工程)?/u;
const longestBracket = 12;
const office = gated(
  /^(?:有限|股份|集团|公司|管委会|委员会|党委|党工委|办公室|局|厅|指挥部|总体部|路街道|派出所|社区|小区)/u,
);
/** `甲工程职业学院`, `甲陆港发展有限公司`. */
const organisation = gated(/^\p{Script=Han}{0,4}(?:有限公司|职业(?:技术)?学院)/u);

/** One item of a list, with the one before it. */
interface Place {
  readonly reading: Reading;
  readonly segmenter: Segmenter;
  readonly item: Item;
  readonly previous: Item | undefined;
  /** Whether the item before is a programme: the verb before it leads this one in, too. */
  readonly afterProgramme: boolean;
}

export function namesByEnding(reading: Reading, segmenter: Segmenter): ProjectProposal[] {
  const found: ProjectProposal[] = [];
  for (const { items } of reading.clauses) {
    let previous: Item | undefined;
    let afterProgramme = false;
    for (const item of items) {
      const names = namesIn({ reading, segmenter, item, previous, afterProgramme });
      found.push(...names);
      afterProgramme = names.some(({ type, span }) => type === 'programme' && span.end === item.end);
      previous = item;
    }
  }
  return found;
}

/** The names that end in an item, from the right. */
function namesIn(place: Place): ProjectProposal[] {
  const { reading, item } = place;
  const found: ProjectProposal[] = [];
  let at = item.end;
  while (at > item.start + 2) {
    const match = endingAt(reading.masked, at);
    const proposal = match && match.start > item.start ? nameEndingIn(place, match) : undefined;
    if (proposal) found.push(proposal);
    at = proposal ? Math.min(at - 1, proposal.span.start) : at - 1;
  }
  return found;
}

const oneOfKind = gated(/(?:建设|首[个家座批])$/u);

const broughtTo = gated(/”[上进入]$/u);

function nameEndingIn(place: Place, match: EndingMatch): ProjectProposal | undefined {
  const { reading, segmenter, item } = place;
  const { masked, text } = reading;
  const kind = match.ending.type === 'programme' ? 'programme' : 'thing';
  const found = nameStart(reading, item.start, match.start, kind, place.afterProgramme);
  if (found === undefined || masked[found - 1] === '等') return undefined;
  if (masked[match.start - 1] === '”' && carriersAfter.test(masked.slice(match.start, match.end))) return undefined;
  const own = afterLevel(masked, afterClauseCharacter(masked, found, match.start, segmenter), match.start);
  const ofPlace = afterChain(masked, afterPlace(masked, own, match.start), match.start, segmenter);
  const chained = match.ending.type === 'park' ? afterZone(masked, ofPlace, match.start, segmenter) : ofPlace;
  const way = match.ending.type === 'line' ? alongLine.exec(masked.slice(chained, match.start)) : null;
  const start = chained + (way?.[0].length ?? 0);
  const after = masked.slice(match.end, Math.min(item.end, match.end + furthest));
  const { length: tailLength, isBuilt } = tailOf(match, after, text.slice(match.end, match.end + longestBracket));
  const end = match.end + tailLength;
  // A text cut off must not look like the end of the clause.
  const follows = item.end - end <= furthest ? masked.slice(end, item.end) : `${masked.slice(end, end + furthest)}…`;
  // `…大学（暂名）主体封顶`
  const next = follows.startsWith(bracketed) ? follows.replace(bracket, '') : follows;
  if (
    many.test(masked.slice(Math.max(0, start - 12), start)) ||
    counted.test(next) ||
    office.test(next) ||
    organisation.test(next)
  )
    return undefined;
  const modifier = masked.slice(start, match.start);
  if (modifier === '' || noName.test(modifier) || /\s\s/u.test(modifier)) return undefined;
  // `…水库主体工程` is the reservoir, which is read by its own ending.
  if (match.word === '工程' && modifier.endsWith('主体')) return undefined;
  // `某大学建设国家重点实验室`, `某省首个国家实验室`: one of a kind.
  if (oneOfKind.test(modifier) && /^(?:国家|全国|省)/u.test(match.word)) return undefined;
  // `“…”上平台` is brought somewhere.
  if (broughtTo.test(modifier)) return undefined;
  // The five-year plan itself is a time.
  if (modifier.includes(opaque) && fiveYearPlan.test(text.slice(start, match.start))) return undefined;
  if (match.word === '中心' && isPlace(modifier)) return undefined;
  if (match.word === '行动' && howOneActs.test(modifier)) return undefined;
  if (match.word === '互通' && !joinsRoads.test(modifier)) return undefined;
  if (/^(?:项目|工程)$/u.test(match.word) && partOfThing.test(modifier)) return undefined;
  if (/^(?:项目|平台)$/u.test(match.word) && fetches.test(modifier)) return undefined;
  if (match.word === '功能区' && zoneOfPlan.test(modifier)) return undefined;
  if (match.word === '项目' && sports.test(modifier)) return undefined;
  if (match.word === '项目' && (classOfPlace.test(modifier) || isShortQuotation(modifier))) return undefined;
  if ((match.word === '项目' || match.word === '工程') && quotedClass.test(modifier)) return undefined;
  if (
    (match.word === '计划' || match.word === '规划') &&
    (intends.test(modifier) || intendedNext.test(next) || isPlace(modifier))
  )
    return undefined;
  if (workshopOfFirm.test(modifier + match.word)) return undefined;
  const led = place.afterProgramme && start === item.start ? listed : masked.slice(Math.max(0, start - 8), start);
  if (kind === 'thing' && (several.test(modifier) || isOneOfMany(modifier, match.word))) return undefined;
  if (
    measured.test(next) &&
    (match.ending.type === 'line' ||
      (kind === 'programme' && modifier.length < shortestProgramme && !launching.test(led)))
  )
    return undefined;
  if (!speaksForIt({ match, modifier, led, next: isBuilt ? after : next }, segmenter)) return undefined;
  const from = withCoOwner(reading, place, start, match);
  return proposeName(text, from, end, typeOf(match, modifier), tailLength > 0 ? 'phase' : evidenceOf(modifier));
}

function isOneOfMany(modifier: string, word: string): boolean {
  if (
    manyAnywhere.test(modifier) ||
    countOfUnits.test(modifier) ||
    (modifier.endsWith('重点') && !/实验室|工程/u.test(word))
  )
    return true;
  const rest = manyOfPlace.without(modifier);
  return rest !== modifier && (rest === '' || /[省市区县国]$/u.test(rest) || isPlace(rest));
}

/** `甲、乙风电项目` is one project of two owners: before the comma stands a bare short name that a verb or 的 leads in. */
function withCoOwner(
  reading: Reading,
  { item, previous }: Place,
  start: number,
  { start: end, word }: EndingMatch,
): number {
  // `甲乙、丙丁高铁项目` are two lines.
  if (!previous || start !== item.start || word !== '项目' || endingAt(reading.masked, end)?.ending.type === 'line')
    return start;
  const owner = nameStart(reading, previous.start, previous.end);
  return owner !== undefined && owner > previous.start && previous.end - owner <= 3 ? owner : start;
}

/** Before a quotation the name of who builds it. */
const isShortQuotation = (modifier: string): boolean => {
  const quotation = shortQuotation.exec(modifier);
  return (
    quotation !== null &&
    (quotation.index < 3 ||
      /[“”]/u.test(modifier.slice(0, quotation.index)) ||
      !holdsProperWord(modifier.slice(0, quotation.index)))
  );
};

/** The place before a quoted name says where it is: `某省“…”工程`. */
function afterPlace(masked: string, start: number, end: number): number {
  const quote = masked.slice(start, end).indexOf('“');
  if (quote <= 0) return start;
  const prefix = masked.slice(start, start + quote);
  return isPlace(prefix) || /^\p{Script=Han}{0,3}[省市区县州]$/u.test(prefix) ? start + quote : start;
}

const levelFirst = gated(/^[省市县区州](?![级市县区域内属直重政城乡镇际民外场道委立南北])/u);

/** `省甲乙湾新区`: the level of government before a name says whose it is; it is part of `市图书馆`, where nothing else does. */
function afterLevel(masked: string, start: number, end: number): number {
  const isLevel = levelFirst.test(masked.slice(start, end));
  const rest = masked.slice(start + 1, end);
  return isLevel && rest.length >= 3 && holdsProperWord(rest) ? start + 1 : start;
}

/** `某省某市某镇…景区`: a chain of places says where the thing is; a single one belongs to its name. */
const placeChain =
  /^(?:\p{Script=Han}{2,3}(?:省|自治区))?(?:\p{Script=Han}{2,4}?[市州盟](?![区县市州旗]))?(?:\p{Script=Han}{2,5}?[区县旗市])?(?:\p{Script=Han}{2,4}?[镇乡])?(?:\p{Script=Han}{2,3}?村)?/u;
/** What the first place of a chain ends in. */
const placeRanks = characterMarks('省市州盟区县');

function afterChain(masked: string, start: number, end: number, segmenter: Segmenter): number {
  const words = masked.slice(start, end);
  // It ends after two to four characters.
  if (lastMarked(placeRanks, words, Math.min(words.length, 5), 2) < 0) return start;
  const chain = placeChain.exec(words)?.[0] ?? '';
  const first = /^\p{Script=Han}{2,4}?[省市州盟区县]/u.exec(chain)?.[0];
  if (!first || first.length === chain.length || !(isPlace(first) || counties.has(first))) return start;
  const rest = masked.slice(start + chain.length, end);
  return rest.length >= 2 && properness(rest, segmenter) === 'named' ? start + chain.length : start;
}

/** `甲高新区乙丙产业园`: the zone that a park is in. */
const zone = gated(new RegExp(`^.{2,}?(?:开发区|高新区|经开区|拓展区|片区|新区)${bracketed}*(?=.{3})`, 'u'));

function afterZone(masked: string, start: number, end: number, segmenter: Segmenter): number {
  const words = masked.slice(start, end);
  const inZone = zone.exec(words)?.[0];
  if (inZone === undefined) return start;
  const rest = words.slice(inZone.length);
  return !/^(?:建设|[的和与及、])/u.test(rest) && properness(rest, segmenter) === 'named'
    ? start + inZone.length
    : start;
}

const evidenceOf = (modifier: string): 'quoted' | 'ending' => (modifier.includes(opaque) ? 'quoted' : 'ending');

/** How much of what stands behind an ending goes on with the name, and whether it says that the thing is built. */
function tailOf(
  { ending, word }: EndingMatch,
  after: string,
  written: string,
): { readonly length: number; readonly isBuilt: boolean } {
  const inBracket = after.startsWith(bracketed) ? partInBracket.exec(written) : null;
  if (inBracket) return { length: inBracket[0].length, isBuilt: false };
  const part = phase.exec(after) ?? (ending.type === 'line' ? section.exec(after) : null);
  const length = part?.[0].length ?? 0;
  // Behind a section of a line or a phase of it, its two ends.
  const ends = ending.type === 'line' || word.endsWith('期') ? twoEnds.exec(after.slice(length)) : null;
  if (part || ends) return { length: length + (ends?.[0].length ?? 0), isBuilt: false };
  const built = ending.type === 'line' || ending.type === 'facility' ? works.exec(after) : null;
  return { length: built?.[0].length ?? 0, isBuilt: built !== null };
}

/** A 工程 is a programme unless it is dug or built. */
function typeOf({ ending, word }: EndingMatch, modifier: string): ProjectType {
  if (word === '工程' && /[水河湖江海港路桥渠闸堤线站电气]\p{Script=Han}{0,4}$/u.test(modifier)) return 'project';
  return ending.type;
}
