/** The firm that a paragraph speaks of: named at the start of a sentence, and called 公司 or nothing at all in those after it. */
import { gated } from '../base/gated.ts';
import { isPlace } from '../lexicon/places.ts';
import { characterMarks, holdsAny } from '../lexicon/wordTable.ts';

const generic =
  '(?!记者|走进|来到|走访|位于|据|国有|上市|民营|外资|多家|各|该|一家|这家|两家|子公司|分公司|母公司|总公司|保险|证券|物业|龙头|平台|本公司|我|某|全国|推动|支持|鼓励|引导|组建|成立)';
/** A full name, or a short one that ends in 公司 or 集团 and is followed by what is said of it. */
const name = `(${generic}(?:(?![由是的为将在与项])[\\p{Script=Han}A-Za-z（）]){2,18}?(?:有限(?:责任)?公司|股份公司|集团公司)|${generic}(?:(?![由是的为将在与项])[\\p{Script=Han}A-Za-z]){3,8}?(?:公司|集团)(?=是|的|今年|去年|目前|已|现|年|生产|投资|董事|总经理|负责人))`;
const subject = new RegExp(`^${name}`, 'u');
/** 走进某某有限公司的车间: where a report from a firm begins. */
const visited = new RegExp(
  `^(?:[^，。；]{0,12}，)?[^，。；]{0,16}?(?:走进|来到|走访|位于|在)[^，。；]{0,18}?的?${name}`,
  'u',
);
const called = gated(/^(?:目前|如今|现在|今年以来|[，“\s])*(?:该|这家)?(?:公司(?![债总])|(?<=该|这家)企业)/);

/** Shortest name that a firm is called by, in characters. */
const shortest = 2;
/** 某某科技总经理张三介绍，…: who speaks for a firm speaks of it. */
const speaker =
  /^(?:[“”，]|[^“”]*”)*([\p{Script=Han}A-Za-z（）]{0,16}?)(?:副?董事长|副?总经理|总裁|厂长|创始人|首席执行官|CEO|车间主任|部经理|区域经理|总工程师)[\p{Script=Han}·]{0,8}?(?:介绍|说|表示|告诉记者|坦言)/u;

/** Without one of these nobody says anything: 介绍, 说, 表示, 告诉记者, 坦言. */
export const sayings = characterMarks('绍说示诉言');

export interface FirmSubject {
  /** Whose sentence it is. */
  readonly scope?: string;
  /** Whom 公司 means in it and after it. */
  readonly firm?: string;
  /** The sentence speaks of a firm that is not known. */
  readonly isUnknown?: true;
}

/** @param words the start of a sentence. @param before the firm of the sentences before in the paragraph. */
export function firmSubject(words: string, before: string | undefined): FirmSubject {
  // Every firm's name ends in one of the two.
  const isNamed = words.includes('公司') || words.includes('集团');
  const own = isNamed ? subject.exec(words)?.[1] : undefined;
  if (own !== undefined) return { scope: own, firm: own };
  if (called.test(words)) return before === undefined ? { isUnknown: true } : { scope: before, firm: before };
  const spokenFor = holdsAny(words, sayings) ? speaker.exec(words)?.[1] : undefined;
  if (spokenFor !== undefined) {
    const whose =
      before !== undefined && (spokenFor === '' || /^(?:该|本)?(?:公司|企业|集团)$/.test(spokenFor))
        ? before
        : spokenFor;
    return whose.length < shortest ? { isUnknown: true } : { scope: whose, firm: whose };
  }
  const place = isNamed ? visited.exec(words)?.[1]?.replace(/^.*的/, '') : undefined;
  if (place !== undefined) return { firm: place };
  return before === undefined ? {} : { firm: before };
}

/**
 * 公司年总产值: what a clause says of the firm itself, which it may call by the start of its name.
 * @returns the name that the clause gives and the words behind it.
 */
export function splitFirm(words: string, firm: string): { readonly name: string; readonly rest: string } | undefined {
  const found = /^(?:该|本)?公司(?=[\p{Script=Han}]{2})/u.exec(words);
  if (found) return { name: firm, rest: words.slice(found[0].length) };
  let same = 0;
  while (same < firm.length && words[same] === firm[same]) same++;
  return same >= shortest && same < firm.length && words.length > same + 1 && !isPlace(words.slice(0, same))
    ? { name: words.slice(0, same), rest: words.slice(same) }
    : undefined;
}
