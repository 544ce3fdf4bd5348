/**
 * Roads of a town that are built or rebuilt: `新建甲乙路、丙丁街等6条道路`. A road is where things are as often as it is what is built, so it
 * must be the object of such a verb or have works behind it, and stand beside another road where it names no works itself.
 */
import { gated } from '../base/gated.ts';
import { builtPredicate, completion } from '../lexicon/nameCues.ts';
import { characterMarks, holdsAny } from '../lexicon/wordTable.ts';
import { nameStart } from './projectBoundary.ts';
import type { Clause, Item, Reading } from './projectClauses.ts';
import { proposeName } from './projectProposal.ts';
import type { ProjectProposal } from './proposal.ts';

const roadMarks = characterMarks('路街巷道');
const works =
  '(?:(?:综合|景观|路面|快速化|提质|扩容|立面|雨污分流|排水|地下|管网|沿线)*(?:改扩建|改造|扩建|改建|拓改|拓宽|拓展|提升|改线|整治|延伸|续建|大修|维修|绿化|亮化|下穿|工程|提质|通道|隧道|高架|项目)+)';
const part =
  '(?:[东西南北中新老]{1,2}段|(?!部分|沿线)\\p{Script=Han}{2,4}段|[东西南北]延(?:伸|长)?(?:线|段)?|延[伸长](?:线|段)|复线|[一二三]期)';
const road = new RegExp(`^(\\p{Script=Han}{2,5}?(?:大街|大道|环路|[路街巷]))${part}?(${works})?$`, 'u');
/** What tells a kind of road or way, no road. */
const kind =
  /(?:[公铁道马线思出网电管水气油支小街环问销养门走套一二三四五六七八九十老新]|高速|快速|旅游|乡村|农村|[乡县村]|断头|背街|景观|示范|级|产业|资源|步行|商业|美食|主干|干|城区|城市|老旧|沿|各|条|个|丝绸之|发展|机耕|田间|阳光|康庄|幸福|致富|金光|进出|致富|破损|卡脖|连接|内|外|循环|辅|砂石|水泥|沥青|油|断|道)(?:路|街|巷)$/u;
/** A number or a bearing names a road where a word stands before it: `经三路`, `站前一路`, `南二环路`. */
const numbered = /^\p{Script=Han}{1,3}[一二三四五六七八九十]环?[路街]$|^[东西南北][一二三四五]环路$/u;
const verb =
  /(?:建成|新建|续建|改建|扩建|改造|拓宽|打通|贯通|完成|实施|启动|推进|加快|开工|建设|竣工|修建|提升|整治|抓好|开通|拉通|升级|修缮|维修|新开工|建好)(?:了|好)?$/u;
/** What closes a list of roads, and one of things that are built. */
const ofRoads =
  /^等(?:一批|多条|[\d一二两三四五六七八九十百]+余?[条个])?\p{Script=Han}{0,6}?(?:道路|街路|街巷|街道|干道|路网|断头路|路桥)|^等[\d一二两三四五六七八九十百]+余?条\p{Script=Han}{0,6}?[路街](?![段区])/u;
const head = /^等(?:一批|多个|[\d一二两三四五六七八九十百]+余?个)?\p{Script=Han}{0,6}?(?:项目|工程|通道)/u;
/** What the roads of a plan are listed behind: `六路即…`. */
const listed = /^[^即指]{1,8}[即指](?![示引导])/u;
const listing = /(?:即|指|包括|分别[为是])$/u;
/** Most of what ends in these characters is no road. */
const maybeRoad = gated(
  /(?:[^公铁道马线思出网电水速]路|[^大商小背]街|[^小]巷|大道)(?!线|人|径|况|程|由|费|政|演|透|口)/u,
);
const finished = /(?:基本|全面|全部|顺利|如期)*完成$/u;
const worksBehind = gated(
  new RegExp(`^(?:道路)?${works}|^(?:道路|主体)?(?:建设|建成|竣工|通车|贯通|开工)|${finished.source}`, 'u'),
);

interface Road extends Item {
  readonly hasWorks: boolean;
}

export function namesOfRoads(reading: Reading): ProjectProposal[] {
  return holdsAny(reading.masked, roadMarks) ? reading.clauses.flatMap((clause) => roadsOf(reading, clause)) : [];
}

function roadsOf(reading: Reading, { items }: Clause): ProjectProposal[] {
  const found: ProjectProposal[] = [];
  let run: Road[] = [];
  items.forEach((item, index) => {
    const { roads, start, next } = roadsIn(reading, item);
    // What is led in begins a list of its own.
    if (start > item.start) run = [];
    run.push(...roads);
    if (roads.length > 0 && next === item.end && index < items.length - 1) return;
    for (const { start: from, end } of builtOf(reading, run, items)) {
      const proposal = proposeName(reading.text, from, end, 'line', 'list');
      if (proposal) found.push(proposal);
    }
    run = [];
  });
  return found;
}

/** The roads that an item begins with, where they start, and the offset behind them. */
function roadsIn(reading: Reading, item: Item): { roads: readonly Road[]; start: number; next: number } {
  const { masked } = reading;
  const none = { roads: [], start: item.start, next: item.start };
  const words = masked.slice(item.start, item.end);
  if (!maybeRoad.test(words)) return none;
  const closed = words.search(/等(?=[\d一二两三四五六七八九十百]|\p{Script=Han}{0,6}[路街道项工])|[（(]/u);
  const end = closed < 0 ? item.end : item.start + closed;
  const told = masked.slice(item.start, end);
  const predicate = builtPredicate.exec(told);
  const done = predicate && completion.test(predicate[0]) ? predicate : finished.exec(told);
  const stop = end - (done?.[0].length ?? 0);
  const start = nameStart(reading, item.start + (listed.exec(words)?.[0].length ?? 0), stop);
  if (start === undefined || stop - start < 3) return none;
  const roads: Road[] = [];
  let from = start;
  for (const piece of masked.slice(start, stop).split(/(和|以及|及|与)/u)) {
    const match = road.exec(piece);
    if (match?.[1] && (!kind.test(match[1]) || numbered.test(match[1])))
      roads.push({ start: from, end: from + piece.length, hasWorks: match[2] !== undefined });
    else if (piece.length > 2) return none;
    from += piece.length;
  }
  return { roads, start, next: stop };
}

/** The roads that are the object of a verb of building, or have works, a predicate or a head of such a list behind them. */
function builtOf({ masked }: Reading, run: readonly Road[], items: readonly Item[]): readonly Road[] {
  const last = run.at(-1);
  if (!last) return [];
  const end = items.find((item) => item.end >= last.end)?.end ?? last.end;
  const behind = masked.slice(last.end, Math.min(end, last.end + 24));
  if (ofRoads.test(behind)) return run;
  const withWorks = run.filter(({ hasWorks }) => hasWorks);
  const named = run.length > 1 ? run : withWorks;
  if (behind.startsWith('等')) return head.test(behind) ? named : [];
  const before = masked.slice(0, (run[0] as Road).start).slice(-6);
  if (run.length > 1 && listing.test(before)) return run;
  const isBuilt = behind === '' ? verb.test(before) : worksBehind.test(behind) || builtPredicate.test(behind);
  return isBuilt ? named : behind === '' && withWorks.length === run.length ? run : [];
}
