/** Verbs and adverbs that begin what is said of counted things: 12所学校|开展试点. None of them begins or joins a compound noun where it stands behind one. */

export interface Predicate {
  /** Source of a regular expression: the word and what may not stand around it. */
  readonly pattern: string;
  /** The things counted, with what is said of them. */
  readonly example: readonly [things: string, said: string];
}

const row = (pattern: string, things: string, said: string): Predicate => ({ pattern, example: [things, said] });

export const predicates: readonly Predicate[] = [
  row('彰显|展现|体现|标志', '重点工程', '彰显实力'),
  row('分赴|奔赴|前往|赶赴|往返|来到|赴', '医疗队', '奔赴一线'),
  row('签署|签订|达成', '共建国家', '签署文件'),
  row('预留', '停车位', '预留安装条件'),
  row('加入|组成|组建|构成|形成', '志愿者', '组成服务队'),
  row('开展|展开|举行|举办(?!权|地|方)|召开', '街道', '开展试点'),
  row('提供', '服务站点', '提供便民服务'),
  row('配备|配置|配有', '卫生院', '配备彩超'),
  row('成功|高效|顺利|圆满|如期|按期|提前(?!批)', '城市', '成功创建文明城市'),
  row('相继|陆续|先后|纷纷|逐步|稳步|普遍|踊跃|主动|积极(?!性|分子)', '企业', '陆续复工'),
  row('运转|平稳|良好|保质保量|实体化', '热电厂', '运转良好'),
  row('吸纳|吸引|汇聚|聚集(?!区|地|带|点)|齐聚|云集', '帮扶车间', '吸纳就业'),
  row('参加(?!人数|者)|参展|亮相|报名', '选手', '参加决赛'),
  row('上榜|跻身|荣膺|摘得|斩获|夺得', '县市', '跻身百强'),
  row('惠及|受益|受惠|享受|受到|收到|接受', '居民', '受益'),
  row('作出|做出|发挥|承担|负责', '代表', '作出承诺'),
  row('设立|开设|建立|成立', '高校', '设立专业'),
  row('围绕|环绕|坐落|位于|分布', '选手', '环绕湖面角逐'),
  row('全?覆盖(?!率|面|范围)|占(?!比|地)', '服务区', '覆盖充电设施'),
  row('拥有|具有|具备|面临', '企业', '拥有专利'),
  row('采用|实行|推行|选择|选用', '区县', '推行新办法'),
  row('带动|拉动|推动|助力|撬动', '示范基地', '带动增收'),
  row('创新开展|创新实施|联合(?!体|会|国|办|实验|大学|公司)|共同(?!体|富裕)|携手|结对', '科室', '创新开展帮带'),
  row('贯通|完工|通航|投运|落户|扎根|安家', '专业港区', '贯通'),
  row('来自|源自|销往|远销', '参展商', '来自海外'),
  row('提交|审议|表决|修改|废止|免除|减免(?!税)', '委员', '审议报告'),
  row('需要|需(?!求)|可以|能够|应当|必须|不再|没有|只要|仍', '车位', '需要改造'),
  row('备受|深受|广受|便捷|免费|普遍', '居民', '免费体检'),
  row('(?<=省份)(?!级)|(?<=群众)往', '省份', '基础设施覆盖率'),
];
