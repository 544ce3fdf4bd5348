/** Which attribute a size right before a thing gives (300兆瓦储能: 装机容量), by the unit's dimension and the thing. Each row carries examples, which are its tests. */

export interface SizeAttribute {
  readonly dimension: string;
  /** How the thing's name ends. */
  readonly thing: RegExp;
  readonly attribute: string;
  /** Figure and thing, with the indicator that they make. */
  readonly examples: Readonly<Record<string, string>>;
}

const row = (
  dimension: string,
  thing: RegExp,
  attribute: string,
  examples: Readonly<Record<string, string>>,
): SizeAttribute => ({ dimension, thing, attribute, examples });

/** Plants and what they are made of. */
const plant = /(?:装置|中试线|生产线|产线|[工电水分]厂|基地|项目)/;

/** The first row that fits counts. */
export const sizeAttributes: readonly SizeAttribute[] = [
  row(
    'area',
    /(?:园区|产业园|公园|基地|示范区|示范片|示范方|集聚区|集聚点|片区|林场|湿地|茶园|果园|良田|农田)/,
    '面积',
    {
      '建成12个千亩茶园。': '茶园面积',
      '打造百亩示范片。': '示范片面积',
    },
  ),
  row(
    'power',
    /(?:储能|电站|风电|光伏|发电|机组|电厂|核电|热电|电源)(?:(?:发展|开发|应用)?(?:基地|示范区|机组|电站))?/,
    '装机容量',
    {
      '200兆瓦储能电站并网。': '储能电站装机容量',
      '建成100万千瓦光伏基地。': '光伏基地装机容量',
      '安装5兆瓦风电机组。': '风电机组装机容量',
    },
  ),
  row('power', plant, '产能', { '建成500兆瓦电池生产线。': '电池生产线产能' }),
  row('energy', /(?:储能|电站)/, '储能容量', { '200兆瓦时共享储能投运。': '共享储能容量' }),
  row('energy', plant, '产能', { '20吉瓦时电池基地开工。': '电池基地产能' }),
  row('mass', /(?:[货客油滚]船|工船|轮船|货轮|油轮|泊位|码头|航道|锚地|船闸)/, '吨级', {
    '建成5万吨级泊位。': '泊位吨级',
    '首艘10万吨级油轮下水。': '油轮吨级',
  }),
  row('mass', plant, '产能', { '30万吨乙烯装置投产。': '乙烯装置产能' }),
  row('mass', /(?:[铁铜金煤锂]矿|油田|气田)/, '储量', { '探获亿吨级油田。': '油田储量' }),
  row('mass', /(?:粮库|粮仓|仓库|冷库|储备库)/, '库容', { '新建5万吨冷库。': '冷库库容' }),
  row('length', /(?:服务圈|生活圈|商圈)/, '半径', { '形成2公里服务圈。': '服务圈半径' }),
  row('voltage', /(?:变电站|输电|线路|直流|交流|工程)/, '电压等级', { '建成500千伏变电站。': '变电站电压等级' }),
  row('people', /(?:集聚区|集聚点|社区|小区|新村|新城)/, '人口规模', { '建成3个万人社区。': '社区人口规模' }),
  row('computing', /(?:算力中心|智算中心|数据中心|集群|平台)/, '算力', { '建成2000P智算中心。': '智算中心算力' }),
  row('count', plant, '产能', { '建成百万辆整车生产基地。': '整车生产基地产能' }),
  row('money:CNY', /(?:产业集群|产业链|产业)/, '规模', { '培育3个千亿级产业集群。': '产业集群规模' }),
];

/** Units of length that sizes of wafers, screens and the like are given in. */
export const partUnits = /^(?:英寸|毫米|微米|纳米|厘米)$/;
