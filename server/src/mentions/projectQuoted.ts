/**
 * Names inside quotation marks: quoted things that carry a name (`养殖工船“…”`, `“…”片区`), quoted words that end as names do
 * (`“…行动计划”`) and titles of plans (`《…专项规划》`). Slogans are quoted as well and have nothing of that.
 */
import { carriers, carriersAfter } from '../lexicon/nameCues.ts';
import { endingAt } from '../lexicon/nameEndings.ts';
import { nameStart } from './projectBoundary.ts';
import type { Quotation, Reading } from './projectClauses.ts';
import { proposeName } from './projectProposal.ts';
import type { ProjectProposal, ProjectType } from './proposal.ts';

const longest = 24;
const number = /(?:\d|[一二三四五六七八九十])号$|^\p{Script=Han}{1,6}\d+(?:-\d+)+号?$/u;
const numberTail = /^\d+-\d+号?$/u;
const slogan = /^(?:口|句|头|问|信|符|旗|称|代|记|型|账|编|绰|外)/u;
/** What is said of a thing that has a name, right behind the name. */
const happened =
  /^(?:正式|成功|全面|顺利)?(?:获批|投用|投运|投产|交付|下线|下水|开工|竣工|建成|启用|通过\p{Script=Han}{0,8}验收|列入|点火|升空|首飞|上市|开园|开业)/u;
const plan = /(?:规划|计划|行动方案|三年行动|行动)$/u;

export function quotedNames(reading: Reading): ProjectProposal[] {
  const { text, quotations } = reading;
  const found: ProjectProposal[] = [];
  for (const quotation of quotations) {
    const { start, end, open } = quotation;
    const content = text.slice(start + 1, end - 1);
    if (content.length > longest || /[，。；：！？]/u.test(content)) continue;
    const type = open === '《' ? planType(content) : quotedType(text, quotation, content);
    if (!type) continue;
    // `“甲号”`: the mark stands inside; `“甲”号`: the name goes on to 号.
    const to = type === 'vessel' ? end + 1 : end;
    const from = type === 'vessel' ? start : prefixed(reading, start, content);
    if (type === 'numbers') {
      found.push(...numbered(text, quotation, content));
      continue;
    }
    const proposal = proposeName(text, from, type === 'vessel' || from < start ? end + (type === 'vessel' ? 1 : 0) : end - 1, type === 'vessel' ? 'product' : type, 'quoted');
    if (proposal) found.push(proposal);
  }
  return found;
}

/** `城建“十大工程”`: a quoted number of programmes is named by what stands before it. */
function prefixed(reading: Reading, start: number, content: string): number {
  if (!/^[一二三四五六七八九十\d]+大/u.test(content)) return start + 1;
  const clause = reading.clauses.flatMap(({ items }) => items).find((item) => item.start < start && start < item.end);
  const from = clause && nameStart(reading, clause.start, start, 'programme');
  return from !== undefined && start - from <= 8 ? from : start + 1;
}

const planType = (content: string): ProjectType | undefined =>
  plan.test(content) && !/^关于|通知|意见/u.test(content) ? 'programme' : undefined;

function quotedType(
  text: string,
  { start, end }: Quotation,
  content: string,
): ProjectType | 'vessel' | 'numbers' | undefined {
  const after = text.slice(end, end + 12);
  const before = text.slice(Math.max(0, start - 8), start);
  if (/^号(?!召|角|码|称)/u.test(after) && content.length <= 8 && !slogan.test(content)) return 'vessel';
  if (content.includes('、') && content.split('、').every((part) => number.test(part) || numberTail.test(part))) return 'numbers';
  if (number.test(content) || /\p{Script=Han}{2}号$/u.test(content)) return 'product';
  if (carriers.test(before) && content.length <= 8) return 'product';
  const carrier = carriersAfter.exec(after)?.[0];
  if (carrier && content.length <= 8) return /片区|商圈|综合体/u.test(carrier) ? 'park' : 'product';
  if (happened.test(after) && content.length >= 3 && content.length <= 8 && !/[、+]/u.test(content)) return 'product';
  if (content.length < 4 || /[、+]/u.test(content)) return undefined;
  const ending = endingAt(content, content.length);
  return ending && ending.start >= 2 ? ending.ending.type : undefined;
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
