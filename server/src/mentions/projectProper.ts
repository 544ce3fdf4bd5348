/**
 * Says whether words name one thing or describe a kind of thing: a name holds a place, a company, a quoted, numbered or unknown word.
 */
import { codeUnits } from '../base/codeUnits.ts';
import { gated } from '../base/gated.ts';
import { commonWords } from '../lexicon/commonWords.ts';
import { counties, countiesByStem } from '../lexicon/counties.ts';
import { firms } from '../lexicon/firms.ts';
import { describing, kindWords } from '../lexicon/nameCues.ts';
import { placeNames } from '../lexicon/places.ts';
import { characterMarks, holdsAny, isMarkedAt } from '../lexicon/wordTable.ts';
import { longestFrom, trieOfStarts } from '../lexicon/wordTrie.ts';
import type { Segmenter, Word } from '../text/segmenter.ts';
import { bracketed, opaque } from './projectClauses.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
/** What tells a proper word by its form, with the characters without one of which it is not there. */
const signs: readonly (readonly [characters: string, pattern: string])[] = [
  [`${opaque}“「`, `[${opaque}“「]`],
  [letters, '(?<![A-Za-z])(?!5G|AI|IT|VR|AR|6G)[A-Za-z][A-Za-z0-9-]+'],
  [digits, '\\d+(?:号|文化|\\+)'],
  ['号', '[一二三四五六七八九十\\d]号(?!文件|召)'],
  ['中', '[一二三四五六七八九十]中$'],
  [bracketed, `中国${bracketed}{4,8}`],
  [digits, '(?:地铁|交通|轻轨)\\d+$'],
  ['团司行', '\\p{Script=Han}{2}(?:集团|公司|银行)'],
  [
    '湾岛洲滩岭峰溪镇',
    '(?:\\p{Script=Han}(?!海|港|乡|农|新|小|山)\\p{Script=Han}|[^美海港乡农新江河湖]\\p{Script=Han})(?:[湾洲滩岭峰溪镇](?!区)|岛(?![内外区]))',
  ],
  ['湖', '\\p{Script=Han}[^江河大小环沿滨临库畔]湖(?![泊水面岸长南北区库畔滨])'],
  [
    '路',
    '\\p{Script=Han}{2}(?<![公铁道马线思出网电管水支干街各条小山新老乡城村头富福之进套])路(?:快速化|快捷化|综合|景观|提质|道路)+$',
  ],
  ['港', '^\\p{Script=Han}{2}(?<![海内空陆渔货邮母军良自外香进疏临靠出息字康才创])港(?![口区澳台商资城湾航股珠深粤])'],
  ['洋', '\\p{Script=Han}[^海大远西东南北外出]洋'],
  ['坪', '\\p{Script=Han}[^草车机]坪'],
  ['寨垭渠', '\\p{Script=Han}{2}(?:[寨垭]|渠(?!道))'],
  ['延', '\\p{Script=Han}{2}[东西南北]延$'],
  ['伏', '^\\d+千伏(?![及以等和]|[特超]高压)\\p{Script=Han}{2,}'],
  ['沿', '^沿(?![江海河湖边线路街岸着途用袭革])\\p{Script=Han}{2}'],
  ['环', '^环(?![境保节比卫评球形绕岛])\\p{Script=Han}{2}'],
  ['东西南北中江', '^[冀晋辽苏浙皖闽赣鲁豫鄂湘粤桂琼川渝黔滇陕陇甘蒙][东西南北中江](?!药)'],
  ['家', '\\p{Script=Han}家[庄口沟湾桥堡坝坡营屯店铺集嘴岗坪塘渡墩沱峪窑]'],
];
const marks = characterMarks(signs.map(([characters]) => characters).join(''));
const marked = codeUnits(new RegExp(signs.map(([, pattern]) => pattern).join('|'), 'u'));
const placesAndFirms = trieOfStarts([...placeNames, ...firms], (name) => name);
/** Tags of proper names: place, person, organisation, other. */
const properTags = new Set(['ns', 'nr', 'nrt', 'nrfg', 'nt', 'nz']);
/** Single characters that are words of their own beside other words and so no sign of an unknown one. */
const loose =
  /[省市区县镇乡村国园城级型化性类新大小老多高低强优好智数云网链港和与及等前后内外上下中东西南北一二三四五六七八九十两双百千万亿个项条座期改扩建在用线站路水电气风光农林牧渔车船机场馆院校厂所库群岛湾江河湖海山桥闸堤渠再更全各每不以为由对从到向于业态年月日点片段带圈层体系值量率力工商学教医药军民党政企社会文旅体卫法治安防灾险债股金融税费价保险券房地产权益人才物料材具品件包箱盒罐]/u;

export type Properness = 'named' | 'described';

/** Whether a word tells by its form or by the tables of places and firms that it is a proper one. */
export const holdsProperWord = (text: string): boolean =>
  (holdsAny(text, marks) && marked.test(text)) || hasPlaceOrFirm(text);

const ofRank = gated(/^(?:国家|世界|[省市县区镇村])级/u);

/** `named` when `text` (a name without its ending) holds something that tells it from its like. */
export function properness(text: string, segmenter: Segmenter): Properness {
  if (holdsProperWord(text)) return 'named';
  if (text.length < 2 || describing.test(text)) return 'described';
  if (ofRank.test(text)) return 'described';
  if (beginsWithCounty(text)) return 'named';
  const words = segmenter.tag(text);
  if (words[0] && isCounty(words[0])) return 'named';
  return words.some(isProper) || hasUnknown(words) ? 'named' : 'described';
}

/** Longest name of a thing of which each has one, without its ending. */
const longestDistinct = 10;

/** Whether `text` says more than a kind, so that it names a thing of which each has a name: it holds a noun that is no word of kinds. */
export function isDistinct(text: string, segmenter: Segmenter): boolean {
  if (text.length < 2 || text.length > longestDistinct || /\d/u.test(text) || describing.test(text)) return false;
  return segmenter
    .tag(text)
    .some(
      (word) =>
        /^(?:n|x|q|s|[jlmfb]$)/u.test(word.tag) &&
        !kindWords.has(word.text) &&
        !commonWords.has(word.text) &&
        !describing.test(word.text),
    );
}

/** Where a name begins with a county; names of counties that are verbs or adjectives too say nothing. */
const isCounty = ({ text, tag }: Word): boolean =>
  counties.has(text) || (/^[nx]/u.test(tag) && countiesByStem.has(text) && !commonWords.has(text));

/** Where a text begins with the full name of a county, which the segmentation may part (`资源县`). */
const beginsWithCounty = (text: string): boolean =>
  [3, 4, 5].some(
    (length) =>
      text.length >= length && isMarkedAt(countyEnds, text, length - 1) && counties.has(text.slice(0, length)),
  );
const countyEnds = characterMarks('县区市旗');

function hasPlaceOrFirm(text: string): boolean {
  for (let start = 0; start < text.length - 1; start++)
    if (longestFrom(placesAndFirms, text, start) !== undefined) return true;
  return false;
}

function isProper({ text, tag }: Word): boolean {
  if (text.length < 2 || commonWords.has(text)) return false;
  return properTags.has(tag) || (tag === 'x' && /^\p{Script=Han}+$/u.test(text) && !describing.test(text));
}

/** Two neighbouring single characters that are no words of their own are one word that the dictionary does not know. */
function hasUnknown(words: readonly Word[]): boolean {
  let run = 0;
  for (const { text } of words) {
    run = text.length === 1 && /\p{Script=Han}/u.test(text) && !loose.test(text) ? run + 1 : 0;
    if (run >= 2) return true;
  }
  return false;
}
