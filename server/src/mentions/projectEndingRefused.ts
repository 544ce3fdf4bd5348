/**
 * Says what is no name of one thing though it ends as names do and stands alone: counts, classes, kinds of which there are many, what
 * somebody intends, and organisations that begin as things do.
 */
import { type Gated, gated } from '../base/gated.ts';
import { commonWords } from '../lexicon/commonWords.ts';
import { counties } from '../lexicon/counties.ts';
import { countries } from '../lexicon/countries.ts';
import { describing, kindWords, launching, unveiled } from '../lexicon/nameCues.ts';
import type { EndingMatch } from '../lexicon/nameEndings.ts';
import { isPlace, provinces, regions } from '../lexicon/places.ts';
import { distinctPlanName } from '../lexicon/plans.ts';
import { longestFrom, trieOfStarts } from '../lexicon/wordTrie.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { bracketed, opaque } from './projectClauses.ts';
import { shortestProgramme } from './projectEndingEvidence.ts';
import { holdsProperWord } from './projectProper.ts';

/** What stands before a class of things, */
const many = gated(
  /(?:\d余?|[余多两三四五六七八九十百千几]|若干)[个家项座条处所]$|(?:一批|一系列|各类|各|多[个条座]|[0-9]大|这些)(?:省级|国家级|市级|重点|重大)*$/u,
);
/** and behind it. */
const counted = gated(
  /^(?:(?:已|总数|数量)?(?:[超达](?:过|到)?|有|共|近|约|突破|累计|多达|高达))?\d+(?:余|多|万)?[个家项座条处所](?!\p{Script=Han})/u,
);
/** `新建县乡公路300公里`: so much of a kind, where no programme is launched. */
const measured = gated(/^\d+(?:\.\d+)?余?(?:公里|万?(?:平方)?米|万?[亩户套人])/u);
const office = gated(
  /^(?:有限|股份|集团|公司|管委会|委员会|党委|党工委|办公室|局|厅|指挥部|总体部|路街道|派出所|社区|小区)/u,
);
/** `甲工程职业学院`, `甲陆港发展有限公司`. */
const organisation = gated(
  /^\p{Script=Han}{0,4}(?:有限公司|职业(?:技术)?学院)|^(?:安居|投资|发展|建设|开发|运营|管理|城市|城建|产业|实业|置业|控股|科技|信息|技术|文化|旅游|物业|能源|环保|工程|国际|电子|服务|咨询){1,5}(?:有限|股份|集团|责任|公司)/u,
);
/** What is more than a mark, one that is not told, and what is cut off at a conjunction. */
const noName = gated(
  /[宅为]$|^[一二三四五六七八九十]+[大项]$|[十百千万]亿(?:级|元)?$|[^\d]以上|某|^首[条座个家台批]$|^(?:后续|此类|上述|同类)|(?:两国|各国|多国|境内|国内|现有|既有)$|(?<!^\p{Script=Han}|[中共平谐温缓调饱])和$|与$|(?<![普波涉顾惠埃])及$/u,
);
/** `甲铁路控制性节点工程` is a part of what is named before it. */
const partOfThing = gated(/(?:控制性|标志性|关键性?|节点|代表性|旗舰)$/u);
/** `搭平台、引项目`. */
const fetches = gated(/[搭引抓找谈促跑争]$/u);
/** `“…”重大项目` are a class of projects, not one. */
const quotedClass = gated(
  /”(?:重大|重点|民生|实事|产业|建设|招商|特色|政策|标志性|旗舰|合作|共建|先行先试|工程|国家|沿线|倡议|框架|国际|优先|示范|相关|有关)+$/u,
);
/** What before an ending of the given words makes no name of it. */
const refusals: readonly (readonly [words: string, modifier: Gated])[] = [
  // `…水库主体工程` is the reservoir, which is read by its own ending.
  ['工程', gated(/主体$/u)],
  ['项目 工程', partOfThing],
  ['工程', gated(/重点配套$/u)],
  // `共行天下大道`.
  ['大道', gated(/(?:天下|人间|光明|文明|发展)$/u)],
  // `某市是全国文化中心`: what a place is.
  ['中心 文化中心 航运中心', gated(/(?:全国|世界)$/u)],
  ['项目', gated(/^(?:短平快|国家重大.{0,3})$/u)],
  // `出站即中心`.
  ['中心', gated(/即$/u)],
  ['项目 平台', fetches],
  // Who meets there, and what everybody uses.
  ['平台', gated(/(?:会|节|展|赛|论坛|网络|媒体|社交|直播)$/u)],
  ['项目 工程', quotedClass],
  // `党组织积极行动`: a verb, no programme.
  [
    '行动',
    gated(
      /(?:积极|迅速|主动|立即|立刻|快速|果断|率先|紧急|全力|连夜|闻令|维和|军事|救援|执法|集体|统一|减排|实际|具体)$/u,
    ),
  ],
  // `新一轮专项行动`: one that is not named.
  ['行动 专项行动 攻坚行动', gated(/^(?:新一轮|本次|此次|系列|多项|有关|相关|具体)$/u)],
  // `某省首笔绿电交易项目`: the first of many.
  ['项目', gated(/首[笔单例批]/u)],
  // Zones of a plan for land and water.
  ['功能区', gated(/(?:生态|水|核心|主体|主要|重点|大)$/u)],
  // Events of games are called projects, too.
  [
    '项目',
    gated(
      /(?:亚运会|奥运会|大运会|全运会|锦标赛|[世国竞大]赛|比赛|男子|女子|[单双]人|\d米|球|体操|射击|游泳|田径|攀岩|平衡木|举重|柔道|跆拳道|击剑|轮滑|滑板|冲浪|帆船|赛艇|皮划艇|学青会|残运会|运动会)\p{Script=Han}{0,6}$/u,
    ),
  ],
  // `某省重点项目`, `20大工业项目`: the projects of a place, not one.
  ['项目', gated(/^\d+大|^援.$|(?:重点|重大|民生|实事|招商引资)(?:建设)?$/u)],
  // One event of several.
  ['活动', gated(/(?:首[场站届次]|[本此这]次|主场|现场|配套|相关|各项)$/u)],
  ['项目', gated(/(?:参赛|参展|获奖|竞赛|非遗)$|^.{1,3}[市县区州镇]产业$/u)],
  ['工程', gated(/承包$/u)],
  // A town that is called so.
  ['古镇 小镇', gated(/[县市区旗]\p{Script=Han}$/u)],
  ['交易所', gated(/(?:证券|期货|黄金|股权)$/u)],
  // What a place is to be.
  ['平台', gated(/(?<![高创更革])新$|联合国$/u)],
  // Where a firm works, not what it is building.
  ['车间 生产车间', gated(/公司(?:生产)?$/u)],
];
const refusalsOf = new Map<string, Gated[]>();
for (const [words, modifier] of refusals)
  for (const word of words.split(' ')) refusalsOf.set(word, [...(refusalsOf.get(word) ?? []), modifier]);

/** `某大学建设国家重点实验室`, `某省首个国家实验室`: one of a kind. */
const oneOfKind = gated(/(?:建设|首[个家座批])$/u);
/** `“…”上平台` is brought somewhere. */
const broughtTo = gated(/”[上进入]$/u);
/** `互联互通` joins whatever it is; what is built stands at a road. */
const joinsRoads = /高速|公路|枢纽|大道|环线|快速路/u;
/** `甲市计划…`, `甲公司规划…`: what somebody intends to do. */
const intends = /(?:(?<![强富兴治])[省市县区州国方人]|集团|公司|政府|企业|高校|学校|今年|明年)$/u;
/** `甲铁路计划年内开工`: the same, of a thing. */
const intendedNext = /^(?:年内|年底|于|今年|明年|\d{4}年|\d+[月日]|开工|投资|总投资|建成|竣工|投产|新建)/u;
const fiveYearPlan = gated(new RegExp(`^“(?:${distinctPlanName})”$`, 'u'));
/** `“两高”项目`: what is quoted in few words are many, unless an owner stands before it. */
const shortQuotation = gated(new RegExp(`“${opaque}{1,5}”$`, 'u'));
/** `标准化乡镇卫生院`: a kind of which there are many, whoever has them. */
const manyAnywhere = gated(/^[^“]*(?:农村|乡镇|[乡镇村县]级|各|部分|相关|双方|病险)$/u);
/** `某市口袋公园`, `某省大型水电站`: a kind of which a place has many. */
const manyOfPlace = gated(
  /(?:万吨级(?:以上)?(?:深水|通用|散货|集装箱)?|口袋|街心|[大中小]型|小[一二]型|老旧|主要|(?:国家)?\dA级(?:旅游)?)$/u,
);
/** `5000余套免租金人才公寓` are so many. */
const countOfUnits = gated(/\d余?[套间栋幢户]/u);
/** `甲信息中心处长张三`, `乙研究院发布`: a body whose people do and say things. */
const body = gated(/(?:中心|[院所])$/u);
const acts = gated(
  /^(?:[\p{Script=Han}\uE001]{0,12}?(?:主任|院长|所长|[处部司科]长|研究员|教授|专家|博士|学者|院士|干事|负责人|(?:工作|研究)人员|首席\p{Script=Han}|总?经理|工程师)|(?:近日|日前|昨日|今[天日])?(?:联合)?(?:发布|表示|介绍|指出|认为|统计|监测|测算|预计|预测|预报|数据|透露|提醒)|已?(?:向|牵头|主办|承办|联合|共同|携手|签署|签订|达成|发起|宣布|公布|研发|研制))/u,
);
/** `马德里市中心`: where something is. */
const middleOfTown = gated(/^\p{Script=Han}{2,8}[市县镇]$/u);
/** `某市公安分局指挥中心`: a body of an office. */
const ofOffice = gated(/总局|分局|公安局|[市县区省]局|(?<!数字)政府|纪委|检察院|法院/u);
const kindsOfRegions = gated(/^(?:项目|平台|口岸|(?:商业|城市)?综合体|码头|公寓|工厂|生产线)$/u);
/** `沪苏皖开发区`, `长三角开发区` are those of several provinces. */
const zone = /开发区$|^(?:高新|经开)区$/u;
const severalProvinces = gated(
  new RegExp(`^(?:[${provinces.map(({ letters }) => letters).join('')}]{2,}|${[...regions].join('|')})$`, 'u'),
);
const longestKind = 6;
const widely = trieOfStarts(
  [...countries, ...regions, ...provinces.flatMap(({ name, short }) => [name, short])],
  (name) => name,
);
/** `甲市三大枢纽港`. */
const several = gated(/[两三四五六七八九十]大$/u);

/** What stands round an ending that may be a name. */
export interface Candidate {
  readonly match: EndingMatch;
  /** The words before the ending, */
  readonly modifier: string;
  /** the same as they are written, quotations and all, */
  readonly written: string;
  /** what stands before them, */
  readonly led: string;
  /** and behind the ending and what belongs to it. */
  readonly next: string;
}

export function isNoName(
  { match: { word, ending }, modifier, written, led, next }: Candidate,
  segmenter: Segmenter,
): boolean {
  if (many.test(led) || counted.test(next) || office.test(next) || organisation.test(withoutBrackets(next)))
    return true;
  if (modifier === '' || noName.test(modifier) || /\s\s/u.test(modifier)) return true;
  if (refusalsOf.get(word)?.some((refusal) => refusal.test(modifier))) return true;
  if (oneOfKind.test(modifier) && /^(?:国家|全国|省)/u.test(word)) return true;
  if (broughtTo.test(modifier)) return true;
  // The five-year plan itself is a time.
  if (modifier.includes(opaque) && fiveYearPlan.test(written)) return true;
  if (word === '中心' && (isPlace(modifier) || middleOfTown.test(modifier))) return true;
  if (ofOffice.test(modifier) && /中心$|[所院站]$/u.test(word) && !unveiled.test(next)) return true;
  if (body.test(word) && acts.test(next)) return true;
  if (zone.test(word) && severalProvinces.test(modifier)) return true;
  if (isKindOfRegion(modifier, word, segmenter)) return true;
  if (word === '园区' && counties.has(`${modifier.slice(-1)}园区`)) return true;
  if (word === '互通' && !joinsRoads.test(modifier)) return true;
  if (word === '项目' && isShortQuotation(modifier)) return true;
  if ((word === '计划' || word === '规划') && (intends.test(modifier) || intendedNext.test(next) || isPlace(modifier)))
    return true;
  if (ending.type !== 'programme') {
    if (several.test(modifier) || isOneOfMany(modifier, word)) return true;
    return ending.type === 'line' && measured.test(next);
  }
  return measured.test(next) && modifier.length < shortestProgramme && !launching.test(led);
}

/** `甲机场投资（乙国）有限公司`. */
const withoutBrackets = (text: string): string => (text.includes(bracketed) ? text.replaceAll(bracketed, '') : text);

/** `北京养老项目`, `湖北口岸`: a kind, in a region that has many of it. */
function isKindOfRegion(modifier: string, word: string, segmenter: Segmenter): boolean {
  if (!kindsOfRegions.test(word)) return false;
  const region = longestFrom(widely, modifier, 0);
  if (region === undefined) return false;
  const kind = modifier.slice(region.length);
  return (
    kind === '' ||
    (kind.length <= longestKind &&
      segmenter.tag(kind).every(({ text }) => describing.test(text) || commonWords.has(text) || kindWords.has(text)))
  );
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
