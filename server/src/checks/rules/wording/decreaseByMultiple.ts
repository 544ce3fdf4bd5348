/** 减少了3倍: nothing can decrease by several times itself. */

import { findingAt, placeOf } from '../../messageFinding.ts';
import type { MentionRule } from '../../rule.ts';

export const decreaseByMultiple: MentionRule = {
  scope: 'mention',
  id: 'decrease-by-multiple',
  title: { zh: '减少若干倍', en: 'Decrease by a multiple' },
  why: {
    zh: '减少一倍就到了零，“减少3倍”不成立；多半想说减少到三分之一、四分之一，或减少75%。',
    en: 'A decrease by once the amount leaves nothing. Mostly a third, a quarter or 75 % is meant.',
  },
  gates: [
    {
      zh: '动词须紧贴倍数；“降低到原来的”之类不报。',
      en: 'The verb must stand right before the multiple; 降低到 is not meant.',
    },
    { zh: '不到1倍的（下降0.3倍）不报。', en: 'Silent below once (下降0.3倍).' },
  ],
  wrong: [
    {
      documents: ['全市安全生产工作情况\n\n2025年，全市生产安全事故起数比上年减少了3倍，安全形势总体稳定向好。'],
      note: { zh: '减少了3倍', en: 'decreased by 3 times' },
    },
    {
      documents: ['节能减排工作情况\n\n改造后，企业单位产品能耗下降2倍，节能减排取得明显成效，绿色转型步伐加快。'],
      note: { zh: '下降2倍', en: 'fell by 2 times' },
    },
    {
      documents: ['政务服务改革情况\n\n办理时间平均缩短近4倍，群众办事更加便利，营商环境持续优化，改革成效明显。'],
      note: { zh: '缩短近4倍', en: 'shortened by almost 4 times' },
    },
  ],
  right: [
    {
      documents: ['全市安全生产工作情况\n\n2025年，全市生产安全事故起数比上年减少75%，安全形势总体稳定向好。'],
      note: { zh: '用百分数', en: 'in per cent' },
    },
    {
      documents: ['全市招商引资工作情况\n\n2025年，全市利用外资增长3倍，招商引资质量稳步提升，项目建设有力有序。'],
      note: { zh: '增长可以若干倍', en: 'growth by a multiple' },
    },
    {
      documents: ['节能减排工作情况\n\n企业单位产品能耗下降到全国平均水平的0.8倍，节能减排取得明显成效。'],
      note: { zh: '下降到', en: 'down to' },
    },
    {
      documents: ['节能减排工作情况\n\n企业单位产品能耗下降0.3倍，节能减排取得明显成效，绿色转型步伐加快。'],
      note: { zh: '不到1倍', en: 'less than once' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document, mention) => {
    if (mention.kind !== 'figure' || mention.quantity.unit !== '倍' || mention.quantity.values[0].lt(1)) return [];
    const text = document.sentences[mention.sentence]?.text ?? '';
    const [start] = mention.inSentence;
    const verb = falling.exec(text.slice(Math.max(0, start - 12), start));
    // 图像压缩100倍 is how much smaller the data become.
    if (!verb || (verb[0].startsWith('压缩') && /图像|图片|视频|音频|数据|文件/.test(text))) return [];
    return [
      findingAt(placeOf(document, mention), decreaseByMultiple.id, decreaseByMultiple.severity, {
        zh: `“${verb[0]}${mention.text}”不成立：减少1倍就到了零，应改用分数或百分数。`,
        en: `“${verb[0]}${mention.text}” cannot be: a decrease by once the amount leaves nothing. Use a fraction or per cent.`,
      }),
    ];
  },
};

const falling =
  /(?:减少|下降|降低|缩短|缩小|下跌|回落|压减|压缩|削减|锐减|下滑)了?(?:大约|约|将近|近|超过|超|逾|至少)?$/;
