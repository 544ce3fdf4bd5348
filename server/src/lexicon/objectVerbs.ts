/** Verbs that stand right before a figure and have the thing behind it as their object: 推出12亿元|专项贷款, 新建12公里|绿道. Each row carries an example. */

export interface ObjectVerb {
  /** Source of a regular expression. */
  readonly pattern: string;
  /** The verb with its figure, and the thing. */
  readonly example: readonly [lead: string, thing: string];
}

const row = (pattern: string, lead: string, thing: string): ObjectVerb => ({ pattern, example: [lead, thing] });

/** Verbs alone, whatever stands before them: they end no name of an indicator. */
export const objectVerbs: readonly ObjectVerb[] = [
  row('推出|设立|成立|建立|组建|创设', '配合推出12亿元', '专项借款'),
  row(
    '提供|安排|下达|拨付|拨出|筹集|筹措|募集|争取|发放|投放|兑现|落实|拿出|发行|增发',
    '平台为企业提供12亿元',
    '专项贷款',
  ),
  row('获得|获批|取得|拿到|拿下|签订|签署|签下|签约|达成|引进|引入|招引|吸引|吸收', '当地企业获得12亿元', '绿色订单'),
  row('购置|捐赠|捐出|派出|出动|购买|购入|采购|收购|缴纳|支付|领取|领到|配备|配置', '公司购置12万元', '检测设备'),
  row('新改建|新建|改建|扩建|兴建|修建|修筑|铺设|架设|开通|打通|建成|建起|建造|打造', '全市新改建12公里', '农村道路'),
  row('种上|种下|种起|养起|发展起', '村里种上12亩', '早熟蜜橘'),
  row(
    '完成|实施|开展|实现|形成|拥有|具有|覆盖|读取|采集|腾出|盘活|推广|创造|产生|节约|节省',
    '先后完成12公里',
    '截污管网工程',
  ),
];

/** Verbs that are names of work as well (基础设施建设): they have an object where nothing but how it is done stands before them. */
export const workVerbs: readonly ObjectVerb[] = [
  row('建设|改造|整治|治理|修复|疏浚|清淤|加固|维修|拓宽|绿化|美化|亮化', '建设12公里', '沿河生态廊道'),
  row('种植|栽植|栽种|营造|培育|生产|开发|流转|清理|拆除|处理|回收|输送|保护|划定|恢复', '种植12万亩', '优质水稻'),
  row('投入|投资|用好|使用|统筹|整合|启动|开工|开工建设|规划建设|续建', '投入12公里', '地下管廊'),
];

/** How something is done, between a subject and its verb. */
export const howDone =
  /^(?:全面|加快|积极|持续|大力|扎实|稳步|深入|同步|重点|着力|先后|陆续|相继|累计|共计|共|已|将|再|拟|可|现|新|计划|高标准|高质量)*$/;
