/** ７．３％: digits as wide as a Chinese character. */
import { raw, span } from '../../../base/span.ts';
import { example, faultOf, formRule } from '../../form/formRule.ts';

export const fullWidthDigits = formRule({
  id: 'full-width-digits',
  title: { zh: '全角数字', en: 'Digits as wide as a Chinese character' },
  why: {
    zh: 'GB/T 15835 规定阿拉伯数字一般用半角。全角数字多出自扫描和旧排版，检索、计算都会落空。',
    en: 'GB/T 15835 wants narrow digits. Wide ones come from scans and old typesetting; searches and sums miss them.',
  },
  gates: [
    {
      zh: '全角的标点、字母不看，数字之间的小数点和其后的百分号除外。',
      en: 'Wide punctuation and letters are left alone, but for points within and per cent signs behind such numbers.',
    },
    { zh: '报头、页眉不看。', en: 'Silent for mastheads and page headers.' },
  ],
  fault: { zh: '用了全角数字', en: 'has wide digits' },
  wrong: [
    example(
      '全市经济运行情况\n\n２０２５年，全市地区生产总值增长７．３％，经济运行稳中有进，结构优化。',
      '全文一条',
      'one message for all',
    ),
    example(
      '全市就业工作情况\n\n2025年，全市新增城镇就业５万人，就业形势总体稳定，民生持续改善。',
      '一处',
      'one place',
    ),
    example('全市农业生产情况\n\n2025年，全市粮食总产量达到４２．６万吨，粮食安全根基更加牢固。', '小数', 'a decimal'),
  ],
  right: [
    example('全市经济运行情况\n\n2025年，全市地区生产总值增长7.3%，经济运行稳中有进，结构优化。', '半角', 'narrow'),
    example(
      '全市经济运行情况\n\n2025年，全市地区生产总值增长7.3％，经济运行稳中有进，结构优化。',
      '只有百分号是全角',
      'only the per cent sign is wide',
    ),
    example(
      '全市招商引资工作情况\n\n2025年，全市引进亿元以上项目20个：工业12个，农业8个；投资结构优化。',
      '全角标点',
      'wide punctuation',
    ),
    example(
      '全市科技工作情况\n\n2025年，全市Ａ级旅游景区达到20家，文旅融合发展步伐加快，市场活跃。',
      '全角字母',
      'a wide letter',
    ),
  ],
  severity: 'hint',
  find: (document, text) =>
    document.blocks.flatMap((block) => {
      if (block.kind === 'furniture') return [];
      const { start, end } = block.span;
      return [...text.slice(start, end).matchAll(wide)].map((match) => {
        const at = start + match.index;
        const place = { uri: document.uri, span: span(raw(at), raw(at + match[0].length)), text: match[0] };
        return faultOf(place, block.kind === 'heading', narrowed(match[0]));
      });
    }),
});

const wide = /[０-９]+(?:．[０-９]+)?％?/g;

/** U+FF01–FF5E lie as far from ASCII, one for one. */
const narrowed = (text: string): string =>
  text.replace(/[０-９．％]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
