/**
 * Names inside quotation marks: quoted things that carry a name (`养殖工船“…”`, `“…”片区`), quoted words that end as names do
 * (`“…行动计划”`) and titles of plans (`《…专项规划》`). Slogans are quoted as well and have nothing of that.
 */
import { gated } from '../base/gated.ts';
import { carriers, carriersAfter, describing } from '../lexicon/nameCues.ts';
import { endingAt } from '../lexicon/nameEndings.ts';
import { isPlace } from '../lexicon/places.ts';
import { nameStart } from './projectBoundary.ts';
import type { Quotation, Reading } from './projectClauses.ts';
import { proposeName } from './projectProposal.ts';
import type { ProjectProposal, ProjectType } from './proposal.ts';

const longest = 24;
/** Titles of plans are longer than other names. */
const longestTitle = 48;
const longestPrefix = 8;
const longestAbbreviated = 6;
/** `《规划》` stands for a plan that is named elsewhere. */
const shortestPlan = 5;
/** What a programme is for, behind the verb that launches it. */
const launchedFor =
  /(?:实施|开展|启动|推出)(?:了|好)?((?!方案|意见|实施|建设|组织|新|两|全[省市区县国])[^\P{Script=Han}了的等和与及以为向对在各]{2,8}(?<![省市区县州国个批届年性大重]))$/u;
const number = gated(/(?:\d|[一二三四五六七八九十])号$|^\p{Script=Han}{1,6}\d+(?:-\d+)+号?$/u);
const numberTail = /^\d+-\d+号?$/u;
/** `有“桥梁博物馆”之称` says what a thing is like. */
const title = gated(/^(?:之称|之名|之誉|的?(?:美誉|美称|雅称|别称|称号|称谓|金字招牌))/u);
const slogan = /^(?:口|句|头|问|信|符|旗|称|代|记|型|账|编|绰|外|\p{Script=Han}?字)/u;
/** What is said of a thing that has a name, right behind the name. */
const happened = gated(
  /^(?:正式|成功|全面|顺利)?(?:获批|投用|投运|投产|交付|下线|下水|开工|竣工|建成|启用|通过\p{Script=Han}{0,8}验收|列入|点火|升空|首飞|上市|开园|开业)/u,
);
/** `建设“甲乙芯谷”`: what is quoted behind a verb of building and ends as places do; `“国际花园城市”` is what a place wants to be. */
const builtBefore = gated(/(?:建设|打造|建成|规划|引进|开工|启用)(?:了|好)?$/u);
const placeQuoted =
  /^(?!.*(?:国际|世界|之|一流))\p{Script=Han}{2,6}(?:[芯药光声智数农康健电碳氢车瓷茶酒云]谷|不夜城|里弄|外滩|天街)$/u;
/** `“7个城际”` are many. */
const count = /^\d+[个项条座]$/u;
const numberOfThings = /^[一二三四五六七八九十\d]+大/u;
const plan =
  /(?:规划|计划|(?:规划|计划)纲要|行动方案|(?:工程|行动|计划)实施方案|三年行动|行动)(?:[（(][^（）()]*年[）)])?$/u;

/** `“以用户为中心”`, `“产区变景区”`: what is to be done. */
const said = gated(/^(?:坚持|实施|推进|加快|以|把|让|走出|走进|再造)|变|为中心$/u);
/** `被评为“全国…示范区”`: a title. */
const honoured = gated(/(?:评为|认定为|命名为|确定为|列为|荣获|获评|授予)[^，。；：、]{0,3}$/u);
/** `成为国际物流的“黄金通道”`: what a thing is like. */
const likened = gated(
  /(?:犹如|宛如|好似|好像|就像|堪称|誉为|视为|变成|当[成作]|看[成作]|[成作]为)[^，。；：、]{0,4}$|成为[^，。；：、“]{0,10}的$/u,
);

const clauseMark = gated(/[，。；：！？]/u);

export function quotedNames(reading: Reading): ProjectProposal[] {
  const { text, quotations } = reading;
  const found: ProjectProposal[] = [];
  for (const quotation of quotations) {
    const { start, end, open } = quotation;
    const content = text.slice(start + 1, end - 1);
    if (content.length > (open === '《' ? longestTitle : longest) || clauseMark.test(content)) continue;
    const type = open === '《' ? planType(content) : quotedType(text, quotation, content);
    if (!type) continue;
    if (type === 'numbers') found.push(...numbered(text, quotation, content));
    else found.push(...named(reading, quotation, content, type));
  }
  return found;
}

/** `“甲号”` is named by what is quoted, `“甲”号` goes on to 号, `城建“十大工程”` begins before the quotation. */
function named(
  reading: Reading,
  { start, end }: Quotation,
  content: string,
  type: ProjectType | 'vessel',
): ProjectProposal[] {
  const { text } = reading;
  if (type === 'vessel') return asList(proposeName(text, start, end + 1, 'product', 'quoted'));
  const from = numberOfThings.test(content)
    ? beforeNumber(reading, start)
    : type === 'programme'
      ? afterLaunching(reading, start, content)
      : start;
  const isTitle = from === start && text[start] === '《';
  return asList(proposeName(text, isTitle ? start + 1 : from, isTitle ? end - 1 : end, type, 'quoted'));
}

const asList = (proposal: ProjectProposal | undefined): ProjectProposal[] => (proposal ? [proposal] : []);

/** `实施民宿“双百计划”`: what the programme is for stands between the verb and the quotation, which says too little by itself. */
function afterLaunching({ masked }: Reading, start: number, content: string): number {
  if (content.length > longestAbbreviated) return start;
  const led = launchedFor.exec(masked.slice(Math.max(0, start - longestPrefix - 4), start));
  return led?.[1] && !isPlace(led[1]) ? start - led[1].length : start;
}

/** A quoted number of programmes is named by what stands before it. */
function beforeNumber(reading: Reading, start: number): number {
  let floor = start;
  while (floor > start - longestPrefix - 12 && /[^、，。；：！？]/u.test(reading.masked[floor - 1] ?? '，')) floor--;
  const from = nameStart(reading, floor, start, 'programme');
  return from !== undefined && start - from <= longestPrefix ? from : start;
}

const planType = (content: string): ProjectType | undefined =>
  content.length >= shortestPlan && plan.test(content) && !/关于|通知|意见|[和与]行动$/u.test(content)
    ? 'programme'
    : undefined;

const vesselMark = gated(/^号(?!召|角|码|称)/u);

const vesselName = gated(/\p{Script=Han}{2}号$/u);

const several = gated(/[、+]/u);

function quotedType(
  text: string,
  { start, end }: Quotation,
  content: string,
): ProjectType | 'vessel' | 'numbers' | undefined {
  const after = text.slice(end, end + 12);
  if (title.test(after)) return undefined;
  const before = text.slice(Math.max(0, start - 14), start);
  if (vesselMark.test(after) && content.length <= 8 && !slogan.test(content)) return 'vessel';
  if (content.includes('、') && content.split('、').every((part) => number.test(part) || numberTail.test(part)))
    return 'numbers';
  if (number.test(content) || (content.length <= 6 && vesselName.test(content) && !slogan.test(content.slice(-2))))
    return 'product';
  if (carriers.test(before) && content.length <= 8) return 'product';
  const carrier = carriersAfter.exec(after)?.[0];
  if (carrier && content.length <= 8) return /片区|商圈|综合体/u.test(carrier) ? 'park' : 'product';
  if (builtBefore.test(before) && !several.test(content) && placeQuoted.test(content)) return 'park';
  if (happened.test(after) && content.length >= 3 && content.length <= 8 && !several.test(content)) return 'product';
  if (content.length < 4 || several.test(content)) return undefined;
  if (content.startsWith('第一') || said.test(content) || likened.test(before)) return undefined;
  const ending = endingAt(content, content.length);
  if (!ending || ending.start < 2 || count.test(content.slice(0, ending.start))) return undefined;
  // `“八桥五环”` are several.
  if (ending.ending.type === 'line' && /^[一二两三四五六七八九十\d]/u.test(content)) return undefined;
  if (ending.ending.type !== 'programme' && honoured.test(before)) return undefined;
  // `“…的绝佳平台”` says what a thing is.
  if (ending.ending.type !== 'programme' && content.includes('的')) return undefined;
  const isKind = describing.test(content.slice(0, ending.start)) && !numberOfThings.test(content);
  return isKind ? undefined : ending.ending.type;
}

/** `“甲2-1、2-2号”` names two things. */
function numbered(text: string, { start }: Quotation, content: string): ProjectProposal[] {
  let at = start + 1;
  return content.split('、').flatMap((part) => {
    const from = at;
    at += part.length + 1;
    return proposeName(text, from, from + part.length, 'product', 'quoted') ?? [];
  });
}
