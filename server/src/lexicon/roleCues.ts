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
  /** It says that something was reached by now: what was aimed at in a clause before is then no longer spoken of (计划新建12所，已建成5所). */
  readonly done?: true;
  /** Told of a time gone by it says what something was done for, or that there was a plan (确保了供应，增长5%). */
  readonly purpose?: true;
  /** What may not stand right before or after it: it would be a noun (三年行动计划, 超额完成目标). Tried on the twelve characters beside it; of a heading, on all of them. */
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

/** Ahead, and nothing more. */
const ahead = (word: string, example: string): RoleCue => ({ ...row(word, 'target', example), weak: true });

/** 超过预期目标, 低于年度目标: a goal that a result is held against. */
const overGoal =
  /(?:完成|超额?|超过|超出|[高低好快优]于|比|实现了?|达成|计划|提前)(?:年度|年初|既定|全年|预期|预定|主要)*$/;
const beyondGoal = /^(?:[，。；”]|多|少|[高低]?\d|的)/;

/** 项目建成后: what was told of a year that is over, and what has come of it since, are results. */
const sinceThen = /^(?:，?(?:的|已|累计|先后|共(?!同)|首|第|又|便|就|一直|连续|至今)|[^，。；]{0,5}了)/;
const inYear = /(?:年|月|日|年底|年初)(?:全面|正式|全部|顺利)?$/;
/** 建成后, 达产后: what a thing will bring once it stands. */
const once = (word: string, example: string): RoleCue => ({
  ...row(word, 'forecast', example),
  notAfter: inYear,
  notBefore: sinceThen,
});
/** 将 before a verb. Before a noun it is a preposition (将补助标准提高到500元). */
const willBe = (verbs: string, example: string): RoleCue => ({
  ...row('将', 'forecast', example),
  notBefore: new RegExp(`^(?!${verbs})`, 'u'),
});

/** Words of the clause before the figure. */
export const clauseCues: readonly RoleCue[] = [
  row('力争', 'target', '力争生产总值突破670亿元'),
  row('争取达到', 'target', '争取达到670亿元'),
  row('争取实现', 'target', '争取实现产值670亿元'),
  row('争取突破', 'target', '争取突破670亿元'),
  { ...row('确保', 'target', '确保粮食产量1100亿斤以上'), purpose: true, notAfter: /为了?$/ },
  {
    ...row('预期目标', 'target', '主要预期目标是：生产总值增长5%'),
    purpose: true,
    notAfter: overGoal,
    notBefore: beyondGoal,
  },
  {
    ...row('目标', 'target', '目标产值670亿元'),
    purpose: true,
    notAfter: overGoal,
    notBefore: /^(?:任务|[，。、；”]|的|多|少|[高低]\d|完成率|管理|导向|责任|人群|群体|市场|企业)/,
  },
  {
    ...row('计划', 'target', '计划新建学校12所'),
    purpose: true,
    notAfter:
      /(?:行动|年度|倍增|提升|培育|工程|专项|支持|推广|引才|引智|人才|英才|扶持|科技|发展|教学|招生|项目|投资|超|完成|列入|超[过出]|[比占为](?:国家|全年|调整|原)*|(?:超过|完成|达到)(?:国家|全年|调整|原定?|省定?|市定?)+|”|“|[一二三四五六七八九十\d]年)$/,
    notBefore:
      /^(?:[，。、”’》）；：的和与及等外数]|生育|目标|任务|单列|安排|执行|升级|增长|指标|相比|经济|免疫|惠及|人选|项目|专项|总?投资[\d.百千万亿]+元(?:及以?|以上)|实施(?:顺利|以来|情况)|入选)/,
  },
  {
    ...row('年度计划', 'target', '重点项目年度计划投资670亿元'),
    purpose: true,
    own: true,
    notAfter: /[成占为的超较比按到]$/,
    notBefore: /^(?!(?:完成)?投资|新|建|实|安)/,
  },
  { ...row('未来', 'target', '未来5年投入年均增长10%以上'), notBefore: /^(?![\d一两二三四五十几])/ },
  { ...row('今后', 'target', '今后三年新增学位1万个'), notBefore: /^(?![\d一两二三四五十几])/ },
  { ...row('规划建设', 'target', '规划建设园区17个'), purpose: true },
  {
    ...row('拟', 'target', '拟投资20亿元'),
    purpose: true,
    notAfter: /[模虚草比仿摹]$/,
    notBefore: /^(?:中选|定|任|订|人|合|录|态|真)/,
  },
  ahead('将达到', '产能将达到20万吨'),
  ahead('将达', '产能将达20万吨'),
  row('要达到', 'target', '覆盖率要达到90%'),
  row('要实现', 'target', '要实现产值670亿元'),
  row('要建成', 'target', '要建成泊位3个'),
  row('要完成', 'target', '要完成改造1200户'),
  row('要新', 'target', '要新增学位1万个'),
  row('要全面', 'target', '要全面启动整治，打造精品村12个'),
  row('要开发', 'target', '要开发就业岗位12.5万个'),
  row('要培训', 'target', '要培训农民3万人'),
  row('要改造', 'target', '要改造老旧小区120个'),
  row('要建设', 'target', '要建设泊位3个'),
  row('要安排', 'target', '要安排资金20亿元'),
  {
    ...row('要', 'target', '今年要整修街路120条'),
    notAfter: /[重主需必首想只不紧概提摘]$/,
    notBefore:
      /^(?!整|新|[改扩修]建|培育|引进|推进|启动|组织|安置|解决|扩大|提高|增加|减少|控制|保持|突破|超过|再|继续|进一步|加快|力争|确保|争取)/,
  },
  {
    ...row('信心', 'target', '更有信心实现经济总量670亿元'),
    purpose: true,
    notBefore: /^(?:指数|倍增|满满|[，。；、])/,
  },
  { ...row('下一步', 'target', '下一步新建学校12所'), leads: true },
  ahead('将新建', '将新建学校12所'),
  ahead('将新增', '将新增学位1万个'),
  ahead('将建设', '将建设泊位3个'),
  ahead('将建成', '将建成泊位3个'),
  { ...ahead('将投入', '将投入资金20亿元'), notAfter: /即$/, notBefore: /^(?:使用|运营|生产)/ },
  ahead('将推出', '将推出措施30条'),
  ahead('将打造', '将打造精品村12个'),
  ahead('将实施', '将实施项目12个'),
  ahead('将开工', '将开工项目12个'),
  {
    ...ahead('将', '广西将引进机组12台'),
    notBefore:
      /^(?!对(?!象|外|口)|引进|组织|选派|派出|新投入|落实|培训|开展|举行|承办(?!项目|单位|方)|参加|保障|展出|呈现|接待|推广|陆续(?:引进|推出|建设|开工|投放)|分\d)/,
  },
  {
    ...row('准备', 'target', '准备陆续引进机组12台'),
    notAfter: /[做的为]$/,
    notBefore: /^(?!在(?!先)|陆续|引进|新建|建[设立造]|开[设展通]|投[资入放]|购|招[聘收]|再)/,
  },
  {
    ...row('提出', 'target', '方案提出，产值年均增长5%左右'),
    purpose: true,
    notAfter: /(?<!(?:方案|规划|意见|纲要|计划)》?(?:[还也]|中明确)?)$/,
    notBefore: /^(?![，：“])/,
  },
  { ...row('努力', 'target', '努力实现产值670亿元'), purpose: true, own: true },
  row('预计', 'forecast', '预计全年产值670亿元'),
  row('有望', 'forecast', '产量有望达到100万辆'),
  row('预测', 'forecast', '预测增长5%'),
  {
    ...row('预期', 'forecast', '改造后预期可提高效率40%'),
    notBefore: /^(?!可|将|能|会)/,
  },
  once('建成后', '项目建成后年处理污水12万吨'),
  once('建成投产后', '工厂建成投产后年上缴税收3亿元'),
  once('投产后', '生产线投产后产值可达12亿元'),
  once('达产后', '项目达产后年销售收入12亿元'),
  once('投用后', '水厂投用后惠及群众12万人'),
  once('投运后', '机组投运后可减排粉尘12万吨'),
  once('完工后', '工程完工后可改善灌溉面积12万亩'),
  once('竣工后', '工程竣工后新增床位1200张'),
  willBe(
    '(?:受益|惠及|吸纳|吸引|带动|拉动|创造|形成|拥有|提供|节约|节省|减少|缩短|增加|降低|提高|提升|扩大|覆盖|满足|解决|改善|产生|释放|催生|迎来|举办|发放|安排|生产(?!总值|能力|线|基地))',
    '项目将带动就业1200人',
  ),
  willBe(
    '(?:超|突破|接近|达成|增长|分别|带来|使(?!用)|为(?!了)|从|有(?!关)|可|能(?!源|力|耗)|会(?!议|展)|再(?!生)|进一步|全部|全面|实现|完成|于|在)',
    '客流量将超12万人次',
  ),
  { ...row('已', 'actual', '已建成基站3000个'), done: true },
  row('累计', 'actual', '累计培育企业324家'),
  row('同比', 'actual', '同比增长12%'),
  leading('截至', 'actual', '截至11月末，余额3404亿元'),
  row('首次', 'actual', '首次突破2万亿元'),
  leading('初步核算', 'actual', '初步核算，生产总值9000亿元'),
];

/** A span of years or a time that follows 今后, 未来, 过去. */
const someYears = /^(?!的?[\d一二三四五六七八九十两几]{1,2}(?:个|年)|的?一(?:段|个)时)/;
const doneBefore = /(?:完成|实现|达成|达到|超额)[^，]{0,8}$/;

/** Words of a heading that give the role of what stands below it. */
export const headingCues: readonly RoleCue[] = [
  row('回顾', 'actual', '过去五年工作回顾'),
  row('总结', 'actual', '2024年工作总结'),
  row('成就', 'actual', '主要成就'),
  row('主要成效', 'actual', '2024年主要成效'),
  row('和成效', 'actual', '主要工作和成效'),
  row('工作情况', 'actual', '2024年主要工作情况'),
  row('完成情况', 'actual', '目标完成情况'),
  row('执行情况', 'actual', '2024年计划执行情况'),
  { ...row('过去', 'actual', '过去五年的工作'), notBefore: someYears },
  { ...row('主要目标', 'target', '“十五五”时期主要目标'), notAfter: doneBefore },
  { ...row('预期目标', 'target', '“十五五”时期预期目标'), notAfter: doneBefore },
  { ...row('奋斗目标', 'target', '“十五五”时期奋斗目标'), notAfter: doneBefore },
  { ...row('发展目标', 'target', '“十五五”时期发展目标'), notAfter: doneBefore },
  { ...row('工作目标', 'target', '“十五五”时期工作目标'), notAfter: doneBefore },
  { ...row('总体目标', 'target', '“十五五”时期总体目标'), notAfter: doneBefore },
  { ...row('目标任务', 'target', '2026年目标任务'), notAfter: doneBefore },
  { ...row('目标要求', 'target', '2026年目标要求'), notAfter: doneBefore },
  { ...row('目标思路', 'target', '今后一段时间的目标思路'), notAfter: doneBefore },
  { ...row('目标与', 'target', '2026年目标与任务'), notAfter: doneBefore },
  { ...row('目标和', 'target', '2026年目标和任务'), notAfter: doneBefore },
  { ...row('与目标', 'target', '2026年形势与目标'), notAfter: doneBefore },
  { ...row('和目标', 'target', '总体思路和目标'), notAfter: doneBefore },
  row('工作安排', 'target', '三、2025年工作安排'),
  row('总体安排', 'target', '2025年总体安排'),
  row('工作部署', 'target', '2025年工作部署'),
  row('总体部署', 'target', '2025年总体部署'),
  row('重点工作', 'target', '2025年重点工作'),
  row('工作重点', 'target', '2025年政府工作重点'),
  row('工作任务', 'target', '2025年主要任务和工作任务'),
  row('主要任务', 'target', '2026年主要任务'),
  row('重点任务', 'target', '2026年重点任务'),
  row('主要措施', 'target', '2026年主要措施'),
  row('总体要求', 'target', '总体要求'),
  row('我们要', 'target', '2025年，我们要奋力攻坚'),
  row('工作要求', 'target', '2026年工作要求'),
  row('工作打算', 'target', '下一步工作打算'),
  row('工作建议', 'target', '2026年工作建议'),
  row('工作的建议', 'target', '对2026年工作的建议'),
  row('工作思路', 'target', '2025年工作思路'),
  row('总体思路', 'target', '“十五五”总体思路'),
  row('总体考虑', 'target', '“十五五”总体考虑'),
  row('工作展望', 'target', '2026年工作展望'),
  row('远景目标', 'target', '2035年远景目标'),
  row('美好愿景', 'target', '“十五五”时期美好愿景'),
  row('下一步工作', 'target', '下一步工作'),
  { ...row('今后', 'target', '今后五年的工作'), notBefore: someYears },
  { ...row('未来', 'target', '未来五年的工作'), notBefore: someYears },
];
