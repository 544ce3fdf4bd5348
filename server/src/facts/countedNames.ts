/** Counts that belong to a name by their words alone: 五大行动, 省市县三级. Works on sentences, so that it sees what stands in quotes too. */
import { listNouns } from '../lexicon/figureNegatives.ts';
import { leadingVerbs } from '../lexicon/nameCues.ts';

/** A thing that is called by its number. */
export interface NamedCount {
  /** In the sentence, half-open. */
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly name: string;
}

const namedCount = /([二两三四五六七八九十]{1,3})大(\p{Script=Han}{2,8})/gu;
/** The longest beginning that closes with a noun of lists (行动, 产业): what follows goes on with the sentence. */
const nameOf = new RegExp(`^\\p{Script=Han}*(?:${[...listNouns].join('|')})`, 'u');
const nameStop = /[的和与及等为是在]/;
/** What is done with things called by their number, besides what leads names in. */
const verbsOfMeetings = '部署|贯彻|学习|宣传|强调|明确|确定|树立|构筑|制定|推开|深化';
/** What stands before a count that nothing narrows down. */
const unmodified = new RegExp(`(?:^|[，。；：！？（\\s]|${leadingVerbs}|${verbsOfMeetings})[“‘]?$`, 'u');
const another = /(?:新|前|后|其他|其余|上述|另|又|再|第)[“‘]?$/;

/** What stands right before a count and says which one is meant (海绵城市建设六大行动); empty where it is a verb or the place. */
export function modifierBefore(lead: string): string {
  const words = /[\p{Script=Han}“”]*$/u.exec(lead)?.[0] ?? '';
  return unmodified.test(lead) || ofPlace.test(words) ? '' : words.slice(-longestModifier);
}
const ofPlace = /(?:[全我本][国省市县区州]|的)[“‘]?$/;
const longestModifier = 8;

/** Behind such a word the count is that of the thing named last. */
const pointingBack = /(?:这|上述)[“‘]?$/;

/** Counts of things called by their number, whatever stands before them, and whether they point back at one. */
export const countsByName = (sentence: string): readonly (NamedCount & { readonly pointsBack: boolean })[] =>
  [...sentence.matchAll(namedCount)].flatMap(({ index, 1: number = '', 2: words = '' }) => {
    const name = nameOf.exec(words.split(nameStop)[0] ?? '')?.[0];
    if (name === undefined) return [];
    const end = index + number.length + 1 + name.length;
    const pointsBack = pointingBack.test(sentence.slice(0, index));
    return [{ start: index, end, number: number.replace('两', '二'), name, pointsBack }];
  });

/** 五大行动 and “五大行动”, without those that other words or a list narrow down. */
export const namedCounts = (sentence: string): readonly NamedCount[] =>
  countsByName(sentence).filter(({ start }) => {
    const lead = sentence.slice(0, start);
    return unmodified.test(lead) && !another.test(lead);
  });

/** Members of one character each, or parted by commas, and the number of them that follows. */
export interface CountedRun {
  /** Of the number and its noun, in the sentence, half-open. */
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly members: readonly string[];
  /** How many they are where streets and townships, and districts and counties, are one level. */
  readonly levels: number;
}

/** What else levels of government and ways of transport stand behind. Behind any other word 市 may belong to a place's name. */
const furtherVerbs = '健全|完善|构建|建立|形成|实行|搭建|统筹|覆盖|取消|贯通|强化|深化|优化|畅通|压实|落实|设立';

const counts = '[二两三四五六七]';
/** 省市县三级, 公铁水空四港. */
const runs = [
  ['国部省市县区乡镇街村组', '级(?!站|医|甲|公路|资质|以上)'],
  ['公铁水陆海空', '港'],
].map(([members, noun]) => ({
  /** What a run ends in: hardly any sentence has it, and it is soon looked for. */
  ending: new RegExp(`${counts}${noun}`),
  whole: new RegExp(
    `(?:^|[，。；：！？“（\\s]|${leadingVerbs}|${furtherVerbs})([${members}](?:、?[${members}]){1,5})[“‘]?(${counts})${noun}`,
    'gu',
  ),
}));

const levelOf = (member: string): string => (/[乡镇街]/.test(member) ? '乡' : /[县区]/.test(member) ? '县' : member);

export function countedRuns(sentence: string): readonly CountedRun[] {
  return runs.flatMap(({ ending, whole }) =>
    (ending.test(sentence) ? [...sentence.matchAll(whole)] : []).flatMap((match): readonly CountedRun[] => {
      const [all, names = '', number = ''] = match;
      // 市、区县两级: what stands between the commas is one level.
      const members = names.includes('、') ? names.split('、') : [...names];
      const end = match.index + all.length;
      if (new Set(members).size < members.length) return [];
      const levels = new Set(members.map((member) => levelOf(member))).size;
      return [{ start: end - number.length - 1, end, number, members, levels }];
    }),
  );
}
