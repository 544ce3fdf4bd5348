/** Other names that a text gives a project right behind its name: `甲乙大通道（以下简称“甲乙通道”）`, `丙丁新城，又称“丁城”`. */
import { gated } from '../base/gated.ts';
import type { ProjectProposal } from './proposal.ts';

export interface ProjectAlias {
  readonly alias: string;
  /** The name that it stands for. */
  readonly of: ProjectProposal;
}

const short = '(?:(?:以下|下文|后文|下|后)?(?:简称|统称|通称)|下称)';
const other = '(?:又称|又名|也称|亦称|也叫|俗称|别称|原名|原称|曾用名|现名|即)';
/** In brackets any short words are the other name, behind a comma only what is quoted. */
const given = new RegExp(
  `[”』」》]?(?:[（(](?:${short}|${other})(?:为|作)?[：:]?[“"《]?([^“”"《》（）()，。；、：:]{2,14})[”"》]?[）)]|[，,]?(?:${short}|${other})(?:为|作)?[“"]([^“”"（）()，。；、：:]{2,14})[”"])`,
  'uy',
);
/** Characters that an alias may stand behind: without one of them nothing is looked for. */
const lead = gated(/[”』」》（(，,以下后简又也亦俗别原曾现即]/u);
/** Short words that stand for the thing in this text and name nothing. */
const generic =
  /^(?:本|该|此)?(?:项目|工程|计划|行动|规划|方案|园区|中心|基地|平台|公司|集团|活动|试点|改革|意见|通知|办法|条例|协议|合同|下同|示范区|试验区|实验室|新区)$/u;

/** The aliases that a block's text gives, in order. */
export function projectAliases(text: string, projects: readonly ProjectProposal[]): readonly ProjectAlias[] {
  return projects.flatMap((of) => {
    if (!lead.test(text.charAt(of.span.end))) return [];
    given.lastIndex = of.span.end;
    const match = given.exec(text);
    const alias = (match?.[1] ?? match?.[2] ?? '').replace(/\s/gu, '');
    return alias === '' || alias === of.name || generic.test(alias) ? [] : [{ alias, of }];
  });
}
