/** 2025年03月01日: months and days with a zero before them. */
import { example, faultsMatching, formRule } from '../../form/formRule.ts';

export const leadingZeroDate = formRule({
  id: 'leading-zero-date',
  title: { zh: '月、日编虚位', en: 'Zero before a month or day' },
  why: {
    zh: 'GB/T 9704—2012 第7.3.5.4条：成文日期中的月、日不编虚位，即1不编为01。',
    en: 'GB/T 9704—2012, 7.3.5.4: months and days are written without a leading zero.',
  },
  gates: [
    {
      zh: '只看写有“年”“月”“日”的日期；2025-03-01 是另一种写法，不看。',
      en: 'Only dates with 年, 月 or 日; 2025-03-01 is another form.',
    },
    { zh: '报头、页眉中的日期不看。', en: 'Silent for mastheads and page headers.' },
  ],
  fault: { zh: '：月、日不编虚位', en: 'has a zero before month or day' },
  wrong: [
    example(
      '关于报送工作总结的通知\n\n请各县区于2025年03月01日前将工作总结报送市政府办公室。',
      '月和日',
      'month and day',
    ),
    example('全市经济运行情况\n\n2025年06月，全市规模以上工业增加值增长6%，工业经济稳步增长。', '只有月', 'a month'),
    example(
      '关于开展检查的通知\n\n各县区自查工作于05月08日前完成，市政府将组织督导检查，确保取得实效。',
      '没有年份',
      'no year',
    ),
  ],
  right: [
    example('关于报送工作总结的通知\n\n请各县区于2025年3月1日前将工作总结报送市政府办公室。', '不编虚位', 'no zero'),
    example(
      '全市经济运行情况\n\n2025年10月20日，全市经济运行分析会召开，研究部署第四季度经济工作。',
      '10和20',
      '10 and 20',
    ),
    example(
      '数据发布说明\n\n数据更新时间为2025-03-01，由市统计局负责解释，各单位可在线查询。',
      '另一种写法',
      'another form',
    ),
    example(
      '全市经济运行情况\n\n2025年1月，全市用电量增长0.6%，工业经济稳步增长，运行总体平稳。',
      '数值中的零',
      'a zero of a number',
    ),
  ],
  severity: 'information',
  find: faultsMatching(
    /0\d[月日]/,
    /(?<![\d.\-—])(?:(?:19|20)\d\d年)?(?:0[1-9]月(?:\d{1,2}日)?|1[0-2]月0[1-9]日|[1-9]月0[1-9]日)/g,
    ([words]) => words.replace(/(?<=^|[年月])0(?=\d)/g, ''),
  ),
});
