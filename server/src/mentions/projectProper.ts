/**
 * Says whether words name one thing or describe a kind of thing: a name holds a place, a company, a quoted, numbered or unknown word.
 */
import { describing } from '../lexicon/nameCues.ts';
import { cities, isPlace, provinces } from '../lexicon/places.ts';
import type { Segmenter, Word } from '../text/segmenter.ts';
import { opaque } from './projectClauses.ts';

const longestPlace = Math.max(...[...provinces, ...cities].map(({ name }) => name.length));
const marked = new RegExp(
  `${opaque}|[“「]|(?<![A-Za-z])(?!5G|AI|IT|VR|AR|6G)[A-Za-z][A-Za-z0-9-]+|\\d+(?:号|文化|\\+)|[一二三四五六七八九十\\d]号(?!文件|召)|(?:地铁|交通|轻轨)\\d+$|\\p{Script=Han}{2}(?:集团|公司|银行)|(?:\\p{Script=Han}(?!海|港|乡|农|新|小|山)\\p{Script=Han}|[^美海港乡农新江河湖]\\p{Script=Han})[湾岛洲滩岭峰溪镇](?!区)`,
  'u',
);
/** Tags of proper names: place, person, organisation, other. */
const properTags = new Set(['ns', 'nr', 'nrt', 'nrfg', 'nt', 'nz']);
/** Common words that the dictionary tags as names. */
const common = new Set(
  '城市 养老 居家 科创 海洋 新建 亚洲 欧洲 非洲 全球 世界 人民 中国 国家 中华 华人 互联网 人工智能 大数据 新能源 物联网 云计算 区块链 高铁 地铁 科技 北斗 太阳能 文明 和平 高新 高科 新城 东部 西部 中部 南部 北部 东北 西北 西南 华东 华南 华北 沿海 内陆 港口 城乡 明珠 金山 银山 绿水青山 集装箱 温泉 社会主义 共产党 共青团 党中央 国务院 中小学 大学生 农产品 农机 林草 文旅 康养 长期 党史 和谐 安康 康复 高端 常态 高质 高效 高标准 安居 长效 成长 晨光 阳光 航空 航天 元宇宙 车路云 国土 华侨 民族 民营 双创 双碳 美丽 云上 新基建 高校 高速'.split(
    ' ',
  ),
);
/** Single characters that are words of their own beside other words and so no sign of an unknown one. */
const loose = /[省市区县镇乡村国园城级型化性类新大小老多高低强优好智数云网链港和与及等前后内外上下中东西南北一二三四五六七八九十两双百千万亿个项条座期改扩建在用线站路水电气风光农林牧渔车船机场馆院校厂所库群岛湾江河湖海山桥闸堤渠再更全各每不以为由对从到向于业态年月日点片段带圈层体系值量率力工商学教医药军民党政企社会文旅体卫法治安防灾险债股金融税费价保险券房地产权益人才物料材具品件包箱盒罐]/u;

export type Properness = 'named' | 'described';

/** `named` when `text` (a name without its ending) holds something that tells it from its like. */
export function properness(text: string, segmenter: Segmenter): Properness {
  if (marked.test(text) || hasPlace(text)) return 'named';
  if (text.length < 2 || describing.test(text)) return 'described';
  if (/^(?:国家|世界|[省市县区镇村])级/u.test(text)) return 'described';
  const words = segmenter.tag(text);
  return words.some(isProper) || hasUnknown(words) ? 'named' : 'described';
}

function hasPlace(text: string): boolean {
  for (let start = 0; start < text.length - 1; start++) {
    for (let length = 2; length <= longestPlace && start + length <= text.length; length++) {
      if (isPlace(text.slice(start, start + length))) return true;
    }
  }
  return false;
}

function isProper({ text, tag }: Word): boolean {
  if (common.has(text)) return false;
  if (text.length < 2) return false;
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
