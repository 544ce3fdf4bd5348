/** 24:30: a time after the end of the day. */
import { example, faultsMatching, formRule } from '../../form/formRule.ts';

export const clockPastMidnight = formRule({
  id: 'clock-past-midnight',
  title: { zh: '24时以后的时刻', en: 'Time after the end of the day' },
  why: {
    zh: '一天到24:00为止，“24:30”应写“次日0:30”，否则不知是哪一天。',
    en: 'A day ends at 24:00; 24:30 is 0:30 of the next day.',
  },
  gates: [
    {
      zh: '比分、比例中的“24:30”不看：须紧跟在日期、“晚”“至”或另一时刻之后。',
      en: 'Silent for scores and ratios: a date, 晚, 至 or another time must stand right before.',
    },
    { zh: '“24:00”“24时”可以写，不报。', en: 'Silent for 24:00 and 24时, which are right.' },
  ],
  fault: { zh: '超过了24时，应写作次日的时刻', en: 'is after the end of the day: write a time of the next day' },
  wrong: [
    example(
      '夜间经济工作安排\n\n夜市营业时间为每日18:00至24:30，由所在街道负责管理，市容环境保持整洁。',
      '营业时间',
      'opening hours',
    ),
    example('轨道交通运营调整通知\n\n元旦当晚24:15加开末班车，方便市民出行，请乘客合理安排行程。', '晚', '晚'),
    example('供水调整通知\n\n3月5日24时30分起恢复供水，请居民提前做好储水准备，保障生活用水。', '时、分', '时 and 分'),
  ],
  right: [
    example(
      '夜间经济工作安排\n\n夜市营业时间为每日18:00至次日0:30，由所在街道负责管理，市容环境保持整洁。',
      '次日',
      'of the next day',
    ),
    example(
      '夜间经济工作安排\n\n夜市营业时间为每日18:00至24:00，由所在街道负责管理，市容环境保持整洁。',
      '24:00',
      '24:00',
    ),
    example('全市体育工作情况\n\n市代表队以24:30不敌省队，获得亚军，群众体育蓬勃开展，氛围浓厚。', '比分', 'a score'),
    example('供水调整通知\n\n3月5日22时30分起恢复供水，请居民提前做好储水准备，保障生活用水。', '22时30分', '22时30分'),
  ],
  severity: 'information',
  find: faultsMatching(
    /24[:：时]/,
    /(?<=[日晚夜间至到—–\-~～])24(?:[:：](?:[1-5]\d|0[1-9])(?!\d)|时(?:[1-5]?[1-9]|[1-5]0)分)/g,
    () => undefined,
  ),
});
