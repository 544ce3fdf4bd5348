/** Nouns that what is counted ends in, by what counts them: behind one of them begins what is said of the things counted. Each row carries an example. */

export interface HeadNouns {
  /** Alternatives of a regular expression, at the end of a noun phrase. */
  readonly words: string;
  /** The things counted, with what is said of them. */
  readonly example: readonly [things: string, said: string];
}

const row = (words: string, things: string, said: string): HeadNouns => ({ words, example: [things, said] });

/** People, as 名 and 位 count them. */
export const people: readonly HeadNouns[] = [
  row(
    '人员|运动员|(?<![动复减满超裁全])员|[员消护管]工|[社村居市灾难移股渔牧农]民|老人|工人|[被受]害人|[诗证病盲军客商友路旅媒犯]人|领导人|负责人|传承人|主持人|带头人|当事人|代表|委员|干部|群众|村民|居民',
    '医护人员',
    '奔赴前线',
  ),
  row(
    '学生|新生|毕业生|考生|师生|医生|教师|医师|律师|工程师|技师|厨师|[选歌水骑能高]手|[士官]兵|战士|院士|博士|硕士|护士|人士|博士后|教授|专家|作家|画家|企业家|科学家|艺术家|嘉宾|客商|展商|采购商|供应商|经销商|游客|旅客|乘客|顾客|观众|听众|患者|伤者|记者|志愿者|消费者|参与者|劳动者|建设者|创业者|[学作读业]者',
    '志愿者',
    '清理河道',
  ),
  row(
    '儿童|青年|少年|青少年|妇女|孕妇|孩子|学子|子女|婴幼儿|幼儿|家长|家属|亲属|侨胞|同胞|同志|朋友|战友|队友|对象|人才|劳动力|劳力|骨干|人口|客户|用户|网友|网民|代理人|书记|主任|局长|村长|校长|所长|镇长|县长|市长|司机|导游|保安|矿工|技工|职工|员工|民工|骑手|院长|参赛者',
    '留守儿童',
    '领到书包',
  ),
];

/** Firms, households, bodies and places with a government, as 家 and 户 count them. */
export const bodies: readonly HeadNouns[] = [
  row(
    '企业|公司|集团|厂家|工厂|商户|农户|住户|用户|客户|家庭|贫困户|经营户|工商户|大户|牧户|渔户|合作社|农场|供应商|采购商|展商|门店|商店|网店|酒店|饭店|民宿|农家乐|银行|医院|卫生院|诊所|药店|幼儿园|学校|高校|媒体|机构|机关|组织|单位|部门|协会|商会|平台|研究所|研究院|实验室',
    '小微企业',
    '招聘员工',
  ),
  row(
    '国家|(?:成员|参与|参展|参赛|沿线|共建)国|地区|省份|省区市|[省市县区镇乡村]|城市|乡镇|街道|社区|小区|村庄|村寨|村组|行政村|自然村|农村|党支部|党组织|党委',
    '共建国家',
    '加入',
  ),
];

/** Other things: works, places where something is, what one deals with. */
export const things: readonly HeadNouns[] = [
  row(
    '项目|工程|园区|景区|开发区|站点|点位|网点|窗口|车间|基地|中心|街区|片区|路段|路口|道路|公路|铁路|线路|航线|桥梁|隧道|河流|河道|水库|场馆|展馆|场所|住房|用房|房源|房屋|住宅|楼栋|单元|市场|商场|商圈|园子|展区|港口|港区|码头|泊位|机场|车站|生产线|流水线',
    '交通项目',
    '开工',
  ),
  row(
    '队伍|团队|服务队|工作队|救援队|支队|小组|工作组|专班|班组|车队|船舶|船只|列车|班列|航班|车辆|客车|货车|汽车|飞机|无人机|机器人|卫星|火箭|机组|设备|装置|电站|变电站|风机|泵站|产品|商品|品种|作品|文物|展品|奖牌|课程|品牌|影片|剧目|歌曲|报告|文件|法规|条例|标准|专利|案件|案例|事项|问题|诉求|建议|提案|任务|指标|岗位|职业|产业链|产业|行业|集群|技术|成果',
    '救援队伍',
    '赶到现场',
  ),
];

/** Verbs by their tag that stand at the end of a noun as well: 国际组织, 用电需求. */
export const nounsLikeVerbs =
  /(?:组织|需求|冷战|投资|收入|支出|贷款|损失|服务|培训|活动|合同|协议|演出|比赛|建议|提案|议案|诉求|规定|决定|要求|承诺|奖励|补贴|补助|援助|捐赠|保障|改革|创新|合作|交流|研究|试验|实验|发明|发现|设计|规划|计划|调查|检查|行动|建设|改造|代表|代理|编制|领导|消费|订单|就业|举措|出口|进口|营销|宣讲|展览|展示|纠纷|维修|保险|设施|生产|教育|养老|治疗|手术|移植|运动|体操|游泳|射击)$/;
