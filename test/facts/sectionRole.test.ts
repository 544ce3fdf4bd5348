/** The role that sections give their figures, by their own heading and by the sections before them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './reading.ts';

const filler = '全市上下齐心协力，统筹推进各项事业发展，创新能力明显增强，发展活力持续释放，城乡面貌焕然一新';

/** Roles of one figure in each section, by their first letters. */
const rolesOf = (date: string, ...sections: readonly string[]): string =>
  figuresOf(
    `青山市政府工作报告\n（${date}在市第十届人民代表大会第三次会议上）\n${sections.map((heading) => `${heading}\n${filler}，新建学校12所。`).join('\n')}`,
    'a.txt',
  )
    .map(({ fact }) => fact.role?.value[0] ?? '-')
    .join('');

for (const [why, date, sections, wanted] of [
  [
    'a section behind the plan goes on with it',
    '2024年1月8日',
    ['一、2023年工作回顾', '二、2024年工作安排', '三、建设服务型政府'],
    'att',
  ],
  ['a year that has just begun', '2024年1月8日', ['一、2023年主要工作', '二、2024年主要工作'], 'at'],
  ['a year that is nearly over', '2024年10月8日', ['一、2023年主要工作', '二、2024年主要工作'], 'aa'],
  ['the year to come', '2023年12月28日', ['一、2023年工作回顾', '二、2024年政府工作'], 'at'],
  ['years of a plan that begin', '2021年2月3日', ['一、“十三五”发展成就', '二、“十四五”时期重点工作'], 'at'],
  [
    'numbers begin anew below a heading without one',
    '2014年1月9日',
    ['2013年工作回顾', '2014年重点工作', '一、提升城市水平', '二、保障民生'],
    'attt',
  ],
  [
    'a target in a heading below a review',
    '2024年1月8日',
    ['一、2023年工作回顾', '（一）围绕发展目标，改善环境', '二、2024年工作重点'],
    'aat',
  ],
  ['goals that were reached', '2024年1月8日', ['一、2023年目标任务完成情况'], 'a'],
  ['an appendix', '2024年1月8日', ['一、2024年工作安排', '附件', '名词解释'], 'taa'],
] as const)
  test(why, () => assert.equal(rolesOf(date, ...sections), wanted));
