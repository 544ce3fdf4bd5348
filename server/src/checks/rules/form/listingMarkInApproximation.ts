/** 三、四个月: a listing mark within an approximate number. */
import { example, faultsMatching, formRule } from '../../form/formRule.ts';

const numerals = '一二三四五六七八九';

const listed =
  /(?<![第十百千万两一二三四五六七八九、\d（(])([一二三四五六七八])、([二三四五六七八九])(?:个(?:月|人|小时|多月)|天|年(?![级期度底初末份制])|十(?!年代|[一二三四五六七八九])|百|千|万|公里|小时|分钟|倍|人次)/g;

export const listingMarkInApproximation = formRule({
  id: 'listing-mark-in-approximation',
  title: { zh: '概数中间用顿号', en: 'Listing mark within an approximate number' },
  why: {
    zh: 'GB/T 15835：相邻两个数字连用表示概数，中间不加顿号，“三、四个月”应写“三四个月”。',
    en: 'GB/T 15835: two numerals side by side say an approximate number, with no mark between them.',
  },
  gates: [
    {
      zh: '“第三、四季度”“三、四年级”“三、四线城市”是列举，不报。',
      en: 'Silent for lists (第三、四季度, 三、四年级).',
    },
    {
      zh: '段首的“一、二十……”可能是序号，不报。',
      en: 'Silent at the start of a paragraph, where it may be a number of a heading.',
    },
    { zh: '只看相邻的两个数。', en: 'Neighbouring numbers only.' },
  ],
  fault: { zh: '：概数中间不用顿号', en: 'has a mark within an approximate number' },
  wrong: [
    example(
      '重点项目建设情况\n\n该项目再有三、四个月即可建成投产，项目建设有力有序，带动就业效果明显。',
      '三、四个月',
      '三、四个月',
    ),
    example(
      '农村公路建设情况\n\n过去到县城要走七、八公里山路，公路建成后群众出行更加便利，物流更加通畅。',
      '七、八公里',
      '七、八公里',
    ),
    example(
      '文物保护工作情况\n\n馆内陈列文物五、六百件，文物保护利用水平不断提升，参观人数稳步增长。',
      '五、六百',
      '五、六百',
    ),
  ],
  right: [
    example(
      '重点项目建设情况\n\n该项目再有三四个月即可建成投产，项目建设有力有序，带动就业效果明显。',
      '没有顿号',
      'no mark',
    ),
    example(
      '全市经济运行情况\n\n2025年第三、四季度，全市经济稳步恢复，项目建设有力有序，就业形势稳定。',
      '列举季度',
      'a list of quarters',
    ),
    example(
      '全市教育工作情况\n\n全市小学三、四年级开设劳动课程，教育教学质量稳步提升，学生全面发展。',
      '列举年级',
      'a list of grades',
    ),
    example(
      '一、二十项重点任务\n\n全市统筹推进二十项重点任务，项目建设有力有序，经济运行稳中有进。',
      '段首的序号',
      'the number of a heading',
    ),
  ],
  severity: 'information',
  find: faultsMatching('、', listed, (match) => {
    const [words, first, last] = match as unknown as readonly [string, string, string];
    const follows = numerals.indexOf(last) === numerals.indexOf(first) + 1;
    return follows && match.index > 0 ? words.replace('、', '') : null;
  }),
});
