/** Words that tell a target from a forecast, a result and a property. Each row carries an example, which is its test. */

export interface RoleCue {
  readonly word: string;
  readonly role: 'target' | 'forecast' | 'actual';
  /** A clause with a figure that has the role because of the word. */
  readonly example: string;
  /** Speaks for the clauses after its own, too: 截至11月末，…. */
  readonly leads?: true;
  /** Speaks for its own clause alone. */
  readonly own?: true;
  /** Says only that something is ahead: where a forecast is spoken of before (预计将达到), it is one. */
  readonly weak?: true;
  /** What may not stand right before or after it: it would be a noun (三年行动计划, 超额完成目标). Tried on the four characters beside it. */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
}

const row = (word: string, role: RoleCue['role'], example: string): RoleCue => ({ word, role, example });
const leading = (word: string, role: RoleCue['role'], example: string): RoleCue => ({
  word,
  role,
  example,
  leads: true,
});

/** Words of the clause before the figure. */
export const clauseCues: readonly RoleCue[] = [
  row('力争', 'target', '力争生产总值突破670亿元'),
  row('争取达到', 'target', '争取达到670亿元'),
  row('争取实现', 'target', '争取实现产值670亿元'),
  row('争取突破', 'target', '争取突破670亿元'),
  row('确保', 'target', '确保粮食产量1100亿斤以上'),
  row('预期目标', 'target', '主要预期目标是：生产总值增长5%'),
  {
    ...row('目标', 'target', '目标产值670亿元'),
    notAfter: /(?:完成|超额?|实现了?|达成|计划|提前)$/,
    notBefore: /^(?:任务|[，。、；”]|的完成|管理|导向|责任|人群|群体|市场|企业)/,
  },
  {
    ...row('计划', 'target', '计划新建学校12所'),
    notAfter: /(?:行动|年度|倍增|提升|培育|工程|专项|支持|推广|引才|人才|扶持|超|完成|“|[一二三四五六七八九十\d]年)$/,
    notBefore: /^(?:[，。、”’》）；：的和与及等外数]|目标|任务|单列|安排|执行|升级|增长|指标|相比|经济)/,
  },
  { ...row('未来', 'target', '未来5年投入年均增长10%以上'), notBefore: /^(?![\d一两二三四五十几])/ },
  { ...row('今后', 'target', '今后三年新增学位1万个'), notBefore: /^(?![\d一两二三四五十几])/ },
  row('规划建设', 'target', '规划建设园区17个'),
  row('拟', 'target', '拟投资20亿元'),
  { ...row('将达到', 'target', '产能将达到20万吨'), weak: true },
  { ...row('将达', 'target', '产能将达20万吨'), weak: true },
  row('要达到', 'target', '覆盖率要达到90%'),
  row('要实现', 'target', '要实现产值670亿元'),
  row('要建成', 'target', '要建成泊位3个'),
  row('要完成', 'target', '要完成改造1200户'),
  row('要新', 'target', '要新增学位1万个'),
  row('要全面', 'target', '要全面启动整治，打造精品村12个'),
  { ...row('下一步', 'target', '下一步新建学校12所'), leads: true },
  row('将新建', 'target', '将新建学校12所'),
  row('将新增', 'target', '将新增学位1万个'),
  row('将建设', 'target', '将建设泊位3个'),
  row('将建成', 'target', '将建成泊位3个'),
  row('将投入', 'target', '将投入资金20亿元'),
  row('将推出', 'target', '将推出措施30条'),
  row('将打造', 'target', '将打造精品村12个'),
  row('将实施', 'target', '将实施项目12个'),
  row('将开工', 'target', '将开工项目12个'),
  { ...row('努力', 'target', '努力实现产值670亿元'), own: true },
  row('预计', 'forecast', '预计全年产值670亿元'),
  row('有望', 'forecast', '产量有望达到100万辆'),
  row('预测', 'forecast', '预测增长5%'),
  row('已', 'actual', '已建成基站3000个'),
  row('累计', 'actual', '累计培育企业324家'),
  row('同比', 'actual', '同比增长12%'),
  leading('截至', 'actual', '截至11月末，余额3404亿元'),
  row('首次', 'actual', '首次突破2万亿元'),
  leading('初步核算', 'actual', '初步核算，生产总值9000亿元'),
];

/** Words of a heading that give the role of what stands below it. */
export const headingCues: readonly RoleCue[] = [
  row('工作回顾', 'actual', '一、2024年工作回顾'),
  row('回顾', 'actual', '过去五年工作回顾'),
  row('总结', 'actual', '2024年工作总结'),
  row('成就', 'actual', '主要成就'),
  row('完成情况', 'actual', '目标完成情况'),
  row('执行情况', 'actual', '2024年计划执行情况'),
  row('预期目标', 'target', '总体要求和预期目标'),
  row('主要目标', 'target', '“十五五”主要目标'),
  row('工作安排', 'target', '三、2025年重点工作安排'),
  row('重点工作', 'target', '2025年重点工作'),
  row('工作任务', 'target', '2025年主要任务和工作任务'),
  row('主要任务', 'target', '2026年主要任务'),
  row('重点任务', 'target', '2026年重点任务'),
  row('总体要求', 'target', '总体要求'),
  row('工作打算', 'target', '下一步工作打算'),
  row('工作思路', 'target', '2025年工作思路'),
];
