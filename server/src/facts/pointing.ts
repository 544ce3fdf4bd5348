/** Words that stand for what was named before: 该行, 这座大桥, 园区现有…. In a fact they stand as 该行 or 此园区 until the name is found. */
import { gated } from '../base/gated.ts';
import { type PointerNoun, pointerNouns } from '../lexicon/pointerNouns.ts';

const anyOf = (rows: readonly PointerNoun[]): string => rows.map(({ pattern }) => `(?:${pattern})`).join('|');
const lead = '^(?:[，、“\\s]|其中|目前|现在|如今|同时)*';
const explicit = gated(new RegExp(`${lead}(?:该|这[个家座所条处片])(${anyOf(pointerNouns)})(?!长|人|域|别)`, 'u'));
/** What is said of a thing: a time, a count, what it does. */
const bare = gated(
  new RegExp(
    `${lead}(${anyOf(pointerNouns.filter(({ isBare }) => isBare))}|村(?=里|集体|民人均|子|两委|“两委”|党支部|委会))(?=村|里|集体|民人均|子|两委|“两委”|党支部|委会|目前|现|已|共|有|年|累计|拥有|总|占|新增|今|去年|由|位于|自|将|计划|预计|每|吸引|接待|引进|入驻|集聚|实现|，|主|可|设|开工|达产|投产|建成|投用|带动|流转|种植)`,
    'u',
  ),
);

const rows = pointerNouns.map((row) => ({ ...row, whole: new RegExp(`^(?:${row.pattern})$`, 'u') }));

export interface Pointer {
  /** 该行, or 此园区 where the words say 园区 alone. */
  readonly sign: string;
  /** Offset behind the noun. */
  readonly end: number;
}

/** What words that begin a clause point to. */
export function pointerAt(words: string): Pointer | undefined {
  const named = explicit.exec(words);
  if (named) return { sign: `该${named[1]}`, end: named[0].length };
  const alone = bare.exec(words);
  return alone ? { sign: `此${alone[1]}`, end: alone[0].length } : undefined;
}

const sign = gated(/^[该此](.+)$/);

/** The noun of such a sign, undefined where a scope is a name. */
export const pointerNoun = (scope: string): string | undefined => sign.exec(scope)?.[1];

/** Whether a noun can stand for a thing of this name. */
export const standsFor = (noun: string, name: string): boolean =>
  rows.some((row) => row.whole.test(noun) && row.name.test(name)) && name !== noun;

/** Names that words without a mark end in, of a thing that the noun can stand for; they may begin too early. */
export function endsOfNames(noun: string): RegExp | undefined {
  const row = rows.find(({ whole }) => whole.test(noun));
  return (
    row &&
    new RegExp(`(?:(?![的在和与、为以由是该这])\\p{Script=Han}){2,16}?${row.name.source.replace(/\$$/, '')}`, 'gu')
  );
}
