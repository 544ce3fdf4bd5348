/** What a sentence speaks of before it comes to its figures: the place that it begins with, or the park or plant of the sentences before (园区, 一期, 该项目). */
import { gated } from '../base/gated.ts';
import { nationalAuthorities } from '../lexicon/nationalAuthorities.ts';
import { seek, soughtWords } from '../lexicon/soughtWords.ts';
import { eventNoun, nationalBody } from '../lexicon/thingNouns.ts';
import { characterMarks, holdsAny, isMarkedAt, lastMarked } from '../lexicon/wordTable.ts';
import type { ProjectProposal, Proposal } from '../mentions/proposal.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { leadingScope, listsPlaces } from './figureScope.ts';
import { firmSubject, sayings } from './firmSubject.ts';
import { namedBefore } from './namedBefore.ts';
import { namedSubject } from './namedSubject.ts';
import { shortCounty } from './placeSubject.ts';
import { pointerAt } from './pointing.ts';
import type { SentenceReading } from './sentenceReading.ts';

/** The park, plant or project that later sentences of the block can speak of as 园区, 项目. */
export interface Antecedent {
  readonly index: number;
  readonly proposal: ProjectProposal;
}

export interface SentenceSubject {
  /** A place or firm, for figures without a scope of their own. */
  readonly scope: string | undefined;
  /** Whom 公司 means in the sentence and after it. */
  readonly firm: string | undefined;
  /** The sentence itself points to it: 该村, 本届论坛. */
  readonly isMeant: boolean;
  /** The sentences after, which name nothing, go on speaking of the scope. */
  readonly goesOn: boolean;
  /** An authority of the whole country acts: what it does is the country's, unless the document is of some place. */
  readonly ofNation: boolean;
  /** It speaks of a thing or firm that nothing names. */
  readonly isUnknown: boolean;
  /** The park or plant named before that the sentence goes on speaking of. */
  readonly antecedent: Antecedent | undefined;
  /** 一期, 二期: the part of it. */
  readonly phase: string | undefined;
}

const silent: SentenceSubject = {
  scope: undefined,
  firm: undefined,
  isMeant: false,
  goesOn: false,
  ofNation: false,
  isUnknown: false,
  antecedent: undefined,
  phase: undefined,
};

/** Nouns that stand for what was named before, and what its name has in it. */
const nouns: readonly (readonly [string, RegExp])[] = [
  ['园区', /园/],
  ['基地', /基地/],
  ['工厂', /厂/],
  ['港区', /港/],
  ['景区', /景区|公园/],
  ['示范区', /示范区/],
  ['项目', /./],
];
const back = gated(
  /^(?:目前|现在|如今|其中|据介绍|[，、“\s])*(该|这个|这座|这块)?(园区|基地|工厂|港区|景区|示范区|项目)(?!建设|化|经理|负责|数)/,
);
/** 年产20万台，…; 总投资12亿元，…: a sentence of properties alone is of the thing that was named last. */
const continued = gated(
  /^(?:项目)?(?:计划|预计)?(?:总投资|年产|总占地|占地|总建筑面积|(?:全部|正式)?(?:建成|达产|投产|投用)(?:投产|达产)?后)/,
);
const longestContinued = 120;
const phased = gated(/^(?:目前|其中|[，、“\s])*(?:项目)?([一二三四五]期)(?!间)/);
/** 国家统计局数据显示: what an authority of the whole country publishes is the country's. */
const nationalSource = gated(
  new RegExp(
    `^(?:据|从|来自)?(?:${nationalAuthorities.join('|')})[^，。；]{0,10}?(?:数据|统计|预测|监测|消息|发布|公布|显示|获悉|了解|测算|[^，。；]{2,14}(?:介绍|表示|指出|透露)，)`,
  ),
);
/** 国家发展改革委已下达…, 水利部会同…: what it does. */
const nationalActor = gated(
  new RegExp(
    `^(?:${nationalAuthorities.join('|')})(?:、[^，。]{2,20})?(?=[已在今累先近将日会共联组]|下达|安排|拨付|预拨|下拨|支持|新增|批复|核准|审批|印发|出台|部署|推动|推进|发布|实施|启动|统筹|指导|加快|持续|通过|全面)`,
  ),
);
/** 该项目, 该产业园 where no name is known: whose the figures are, nothing says. */
const unnamed = gated(
  /^(?:目前|其中|据介绍|[，“\s])*(?:该|这个|这座)(?:\p{Script=Han}{0,4})(?:项目|园|园区|基地|工厂|工程|企业|合作社|中心)/u,
);
/** 某某协会前不久发布的数据显示: who publishes figures has none of its own in them. */
const publisher = gated(
  /^([^，。；]{2,20}?(?:协会|学会|联合会|研究院|研究所|研究中心|商会|联盟|基金会|组织|交易所|开发银行|智库))[^，。；]{0,16}?(?:数据|统计|报告|通报|监测|测算|白皮书|调查|指数|研究)[^，。；]{0,8}?(?:显示|表明|指出)|^([^，。；]{2,20}?(?:公司|集团|银行|平台|大学|机构|中心))[^，。；]{0,6}?(?:发布|公布)[^，。；]{0,16}?(?:数据|统计|报告|调查|指数|研究)(?<!年度报告|年报|半年报|财报|业绩报告)(?:显示|表明|指出)/u,
);
/** 某某联合会近日公布上半年…运行情况. */
const publishes =
  /^(?:近日|日前|今天|\d{1,2}日)?(?:发布|公布|通报)(?:的|了)?[^，。；]{0,24}(?:情况|数据|报告|指数|运行|名单)/;
/** 在日本举行的世锦赛上: where something is held is not who is told of. */
const elsewhere = gated(/^在[^，。；]{2,20}(?:举行|举办|召开)的(?![^，。；]{0,8}(?:发布会|会议|座谈|大会))/);
const tellsOf =
  /^(?:项目)?[，,]?(?:由|是|位于|坐落|占地|总占地|总投资|计划|规划|一期|主要|建成|达产|投产|设计|采用|总建筑)/;
/** 本报某地1月1日电 （记者张三）. */
const dateline = gated(/^\s*本报[^，。；（）]{0,16}电\s*(?:（[^）]{1,40}）)?\s*/);
/** What stands before the first words of a report or of what it is about: 近年来，; 据介绍，; 某某介绍，. */
const reported =
  /^(?:\p{Script=Han}{0,10}(?:讯|消息(?=（)))?(?:（[^）]{0,24}）)?(?:昨天|昨日|近日|日前|今天|当天|近年来|近几年来?|多年来|如今|截至目前|目前|同时|此外|另外|据统计|据了解|据介绍|据悉)?，?/u;
/** It begins with one of these or has one of those among its first characters. */
const startsReported = characterMarks('（，昨近日今当多如截目同此另据');
const inReported = characterMarks('讯息');
const mayBeReported = (words: string): boolean =>
  words !== '' &&
  (isMarkedAt(startsReported, words, 0) || lastMarked(inReported, words, Math.min(words.length, 12)) >= 0);
/** “…。”某某县某某村党支部书记说: whose what was said is. */
const quoted = gated(/”([\p{Script=Han}]{4,40}?)(?:介绍|告诉记者|表示|说|坦言|感慨)[，。]/u);
const spoken = /^[^，。；“”]{2,40}(?:介绍|告诉记者|介绍说|表示|说)，(?:目前，?|如今，?|近年来，?)?/;
/** 该村, 本届论坛: what was named before. */
const pointing = gated(
  new RegExp(
    `^“?(?:该|这个|本届|本次|此次|这届)(村|镇|乡|街道|省|市|县|区|州|旗|国|${eventNoun})(?![委政府级])|^(${eventNoun})(?=共|吸引|设|期间|上|签|累计|现场|为期|，)|^(合作社|农场|牧场)(?=现|已|共|有|年|累计|拥有|流转|种植|占地|总)`,
    'u',
  ),
);
/** 第三届某某论坛共…: an event as the subject. */
const event = new RegExp(
  `^((?:第[\\d一二三四五六七八九十百]{1,4}届|首届|\\d{4}年?)?(?:(?![的在和与、，。；为以办开加获]|全[省市县区])[\\p{Script=Han}“”（）]){2,20}?${eventNoun})(?=共|吸引|设|期间|上|签|累计|由|是|在|于|也|将|为期|现场|历时|开幕|闭幕|举行|举办|，)`,
  'u',
);
const anyEvent = soughtWords(eventNoun);
const body = gated(
  new RegExp(
    `^(${nationalBody})(?=今年|去年|目前|已|共|累计|先后|紧急|全年|上半年|前|开展|投入|派出|组织|出动|下达|预拨|拨付|安排|受理|审结|办理|查处|新增|发放|拥有|现有|，)`,
    'u',
  ),
);
const longestQuoted = 400;
/** Longest start of a sentence that is looked at, in characters. */
const reach = 60;

/** 这是我国首个…项目，装机容量…: what the sentence before was told of. */
const demonstrative = /^(?:这|它)(?:是|里|家|座|条|个(?!人)|片|处)/;

/** @param told of whom the sentence before was told. */
export function subjectOf(
  sentence: SentenceReading,
  antecedent: Antecedent | undefined,
  firmBefore: string | undefined,
  told: string | undefined,
  segmenter: Segmenter,
): SentenceSubject {
  const { text, start, end } = sentence;
  const lead = sentence.proposals[sentence.first];
  const from =
    lead?.kind === 'date' && sentence.first < sentence.last && lead.span.start === start ? lead.span.end : start;
  const opening = dateline.without(text.slice(from, Math.min(end, from + reach)));
  const words = mayBeReported(opening) ? opening.replace(reported, '') : opening;
  // 某某产业园由…投资建设，总投资…: the sentence is the thing's own.
  const own = lead && ownProject(sentence, from);
  if (own) return { ...silent, antecedent: own };
  if (antecedent) {
    const phase = phased.exec(words)?.[1];
    if (phase) return { ...silent, antecedent, phase };
    const noun = back.exec(words)?.[2];
    if (continued.test(words) && end - start < longestContinued) return { ...silent, antecedent };
    const fits = nouns.find(([word]) => word === noun)?.[1];
    if (fits?.test(antecedent.proposal.name)) return { ...silent, antecedent };
  }
  const pointer = pointing.exec(words);
  const pointed = pointer?.[1] ?? pointer?.[2] ?? pointer?.[3];
  if (pointed !== undefined) {
    const named = namedBefore(text, from, pointed);
    return { ...silent, scope: named ?? `该${pointed}`, goesOn: true, isMeant: true };
  }
  const sign = pointerAt(words)?.sign;
  if (sign !== undefined)
    return isFirmSign(sign) && firmBefore !== undefined
      ? { ...silent, scope: firmBefore, firm: firmBefore }
      : { ...silent, scope: sign, goesOn: sign.startsWith('该') };
  const actor = (seek(anyEvent, words) ? event.exec(words)?.[1] : undefined) ?? body.exec(words)?.[1];
  if (actor !== undefined && !nationalSource.test(words)) return { ...silent, scope: actor, goesOn: true };
  if (told !== undefined && demonstrative.test(words)) return { ...silent, scope: told };
  const publishing = publisher.exec(words);
  const published = publishing?.[1] ?? publishing?.[2];
  if (published !== undefined)
    return /^(?:中国|全国|国家)/.test(published) ? { ...silent, scope: '全国' } : { ...silent, isUnknown: true };
  const subject = namedSubject(words, segmenter);
  const named = subject?.name;
  if (subject && !isFirm.test(subject.name) && publishes.test(words.slice(subject.end)))
    return /^(?:中国|全国|国家)/.test(subject.name) ? { ...silent, scope: '全国' } : { ...silent, isUnknown: true };
  if (named !== undefined && !nationalSource.test(words))
    return {
      ...silent,
      scope: named,
      firm: isFirm.test(named) ? named : undefined,
      goesOn: /[村镇乡]$/.test(named),
    };
  // 四川、西藏在某铁路中吸纳…: of several together.
  if (elsewhere.test(words) || (listsPlaces(words) && leadingScope(words) === undefined))
    return { ...silent, isUnknown: true };
  const quoteEnd = endOfQuote(sentence);
  const { scope: firmScope, firm, isUnknown: isCalled } = firmSubject(words, firmBefore);
  const isUnknown = unnamed.test(words);
  const scope =
    firmScope ??
    (nationalSource.test(words)
      ? '全国'
      : (leadingScope(words) ??
        shortCounty(words, segmenter) ??
        scopeBehindSpeaker(words, segmenter) ??
        quotedScope(text.slice(start, quoteEnd), segmenter) ??
        // 公司, whose name a paragraph before may give.
        (isCalled ? '该公司' : undefined)));
  return {
    ...silent,
    scope,
    firm,
    goesOn: scope !== undefined && (quoteEnd > end || /[村镇乡]$/.test(scope)),
    ofNation: scope === undefined && !isUnknown && nationalActor.test(words),
    isUnknown: isUnknown && scope === undefined,
  };
}

const isFirmSign = (sign: string): boolean => /^该(?:公司|企业|集团|厂)$/.test(sign);

/** Names of firms. */
export const isFirm = /(?:公司|集团|股份|厂)$/;

/** Where the words end that say whose a quotation is, which may go over several sentences. */
function endOfQuote({ text, start, end }: SentenceReading): number {
  const close = text[start] === '“' ? text.indexOf('”', start) : -1;
  return close < end || close - start > longestQuoted ? Math.min(end, start + longestQuoted) : close + reach;
}

/** Who studies things speaks of others than of himself. */
const expert = /(?:大学|学院|研究院|研究所|科学院|协会|学会|联盟|商会|联合会|基金会)$/;

/** Whose the words are that a text goes on with from a quotation: those of the firm, village or place that the speaker is of. */
function quotedScope(text: string, segmenter: Segmenter): string | undefined {
  const said = quoted.exec(text)?.[1];
  return said === undefined ? undefined : (speakersThing(said, segmenter) ?? leadingScope(said));
}

function speakersThing(said: string, segmenter: Segmenter): string | undefined {
  const thing = namedSubject(said.replace(/^时任/, ''), segmenter, true)?.name;
  return thing !== undefined && !expert.test(thing) ? thing : undefined;
}

/** 某某局长介绍，某县…: the place that the words of somebody begin with. */
function scopeBehindSpeaker(words: string, segmenter: Segmenter): string | undefined {
  const said = holdsAny(words, sayings) ? spoken.exec(words)?.[0] : undefined;
  return said === undefined ? undefined : (leadingScope(words.slice(said.length)) ?? speakersThing(said, segmenter));
}

const isThing = ({ type }: ProjectProposal): boolean => /^(?:project|park|facility|line|platform)$/.test(type);

/** The project or park that a sentence begins with and goes on telling of. */
function ownProject({ text, end, proposals, first, last }: SentenceReading, from: number): Antecedent | undefined {
  for (let index = first; index < Math.min(last, first + 3); index++) {
    const proposal = proposals[index] as Proposal;
    if (proposal.kind !== 'project' || !isThing(proposal) || proposal.span.start > from + 1) continue;
    if (tellsOf.test(text.slice(proposal.span.end, Math.min(end, proposal.span.end + 12)))) return { index, proposal };
  }
  return undefined;
}

/** A project's part: the name may end with the part told of before (一期). */
export const inPhase = (name: string, phase: string): string =>
  phase === '' ? name : name.replace(/(?:[一二三四五]期)?(?:项目|工程)?$/, '') + phase;

/** The last thing of a sentence that the sentences after can speak of. */
export function antecedentAfter(sentence: SentenceReading, before: Antecedent | undefined): Antecedent | undefined {
  for (let index = sentence.last - 1; index >= sentence.first; index--) {
    const proposal = sentence.proposals[index] as Proposal;
    if (proposal.kind === 'project' && isThing(proposal)) return { index, proposal };
  }
  return before;
}
