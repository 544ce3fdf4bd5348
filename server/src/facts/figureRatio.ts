/** What a share or multiple is of, where its clause does not name it right before the figure. */
import { gated } from '../base/gated.ts';
import { nounsLikeVerbs } from '../lexicon/headNouns.ts';
import type { Segmenter } from '../text/segmenter.ts';

/** 时间|是海运的, 密度|约为钢的: what a ratio is held against. */
const yardstick = gated(
  /(?<=\p{Script=Han}{2})(?:仅|只|约|大约|已|就|还|也|却|均|都)*(?:(?<![但于凡别其还都只更就正又也乃若可算总])是|(?<=[^认作成称因视分变转列])为|相当于|等于|不及|不到)\p{Script=Han}[^，。；]{0,15}$/u,
);

export const withoutYardstick = (words: string): string => yardstick.without(words);

const within = gated(
  /^([^，；：]{2,}?)(?:约|大约|已|仅|合计|共|就|均|各|也|都|则|还|双双|虽|超过)*占(?:到|了)?(?![比地用有领据])([^，；：占]{2,14}?)(?:的?(?:比重|比例)|比)?$/u,
);

/** 成员国人口占全球: a share in the form that says so. */
export function shareWithin(words: string): string | undefined {
  const [, part, whole] = within.exec(words) ?? [];
  return part === undefined ? undefined : `${part}占${whole}比重`;
}

/** 其中80%是研发人员: what part of them the things behind the figure are. */
const kind = /^(?:是|为|(来自|属于))(\p{Script=Han}{2,14})(?=[，。；、]|$)/u;
const clause = gated(/^的?(\p{Script=Han}{4,16})(?=[，。；])/u);

/**
 * The share of a figure that its clause begins with: 80%的|技术需求由企业提出 as a whole, for the things alone have many shares.
 */
export function shareOfBehind(after: string, segmenter: Segmenter): string | undefined {
  const ofKind = kind.exec(after);
  if (ofKind) return `${ofKind[1] ?? ''}${ofKind[2]}占比`;
  const said = clause.exec(after)?.[1];
  if (said === undefined || nounsLikeVerbs.test(said)) return undefined;
  const words = segmenter.tag(said);
  // Who or what, and then a verb with more behind it.
  const verb = words.findIndex(({ tag }, i) => /^[vpd]$/.test(tag) && /^(?:n|vn|l|j|s)/.test(words[i - 1]?.tag ?? ''));
  return verb > 0 && verb < words.length - 1 ? said : undefined;
}
