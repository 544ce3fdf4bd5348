/** “六·一”: a mark between month and day where none belongs. */
import { example, faultsMatching, formRule } from '../../form/formRule.ts';

const day = '[二三四五六七八九]·[一二三四五六七八九十]{1,3}';
const dayName = new RegExp(
  `(?<=“)${day}(?=”(?!普法|规划|计划))|(?<![一二三四五六七八九十“])${day}(?=国际|劳动节|儿童节|建军节|青年节|妇女节|国庆|事变|运动|勋章|假期)`,
  'g',
);

export const dayNameMark = formRule({
  id: 'day-name-mark',
  title: { zh: '含月日的专名误用间隔号', en: 'Mark between month and day of a name' },
  why: {
    zh: 'GB/T 15835：含月日的专名用汉字数字时，只有涉及一月、十一月、十二月才加间隔号（“一二·九”），“六一”“五四”不加。',
    en: 'GB/T 15835: in Chinese numerals only days of January, November and December take the mark (“一二·九”); “六一” does not.',
  },
  gates: [
    { zh: '“3·15”“9·11”用阿拉伯数字，应加间隔号，不报。', en: 'Silent for digits (“3·15”), which take the mark.' },
    {
      zh: '须带引号，或后接节日、事变、运动的名称；后接“普法”“规划”“计划”的不是月日，不报。',
      en: 'Only in quotation marks or before the name of a feast or event; silent before 普法, 规划 and 计划.',
    },
  ],
  fault: { zh: '：不涉及一月、十一月、十二月，不加间隔号', en: 'takes no mark between month and day' },
  wrong: [
    example(
      '全市教育工作情况\n\n“六·一”国际儿童节期间，全市走访慰问困难儿童500人，关爱保护体系不断完善。',
      '六一',
      '六一',
    ),
    example('全市旅游市场运行情况\n\n“五·一”假期，全市接待游客120万人次，旅游市场持续升温，消费活跃。', '五一', '五一'),
    example(
      '双拥工作情况\n\n八·一建军节前夕，全市走访慰问驻地官兵，军政军民团结更加巩固。',
      '不带引号',
      'without quotation marks',
    ),
  ],
  right: [
    example(
      '全市教育工作情况\n\n“六一”国际儿童节期间，全市走访慰问困难儿童500人，关爱保护体系不断完善。',
      '不加',
      'no mark',
    ),
    example(
      '爱国主义教育情况\n\n全市组织开展“一二·九”主题活动30场，青少年思想道德建设不断加强。',
      '十二月',
      'December',
    ),
    example(
      '消费维权工作情况\n\n“3·15”国际消费者权益日期间，全市受理投诉200件，消费环境持续优化。',
      '阿拉伯数字',
      'digits',
    ),
    example('普法工作情况\n\n“七·五”普法规划实施以来，全市建成法治文化阵地120个，法治建设稳步推进。', '规划', 'a plan'),
  ],
  severity: 'information',
  find: faultsMatching('·', dayName, ([words]) => words.replace('·', '')),
});
