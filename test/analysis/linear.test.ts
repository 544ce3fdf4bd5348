/** Twice the text is about twice the work for the whole pipeline, over texts of one kind that never end. */
import { test } from 'node:test';
import { assertLinear } from '../assertLinear.ts';
import { read } from './reading.ts';

for (const unit of [
  '全市生产总值增长5%，',
  '2024年新建学校12所。',
  '三大基地，以下三项工作：\n',
  '以下五项工作：一是甲，二是乙，三是丙，',
  '打造汽车、海洋、纺织三大基地',
  '推动滨河新能源产业园、',
  '滨河产业园、清溪厂和石桥2座水库、',
  '公司产值5亿元。',
  '“滨河”公寓建成，“滨河”启用。',
  '滨河医院建成，该公司产值5亿元。',
  '由5%提高到6%，',
  '一、2024年工作\n',
  '我代表政府报告工作，今年主要目标是：\n',
  '2024年工作回顾\n一、工作\n',
  '（一）做好\n',
  '5%',
  '1亿元、',
  '今年',
  '“',
])
  test(`twice ${JSON.stringify(unit)} is about twice the work`, () =>
    assertLinear(40_000, (length) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return () => read(text);
    }));
