/** Nouns that stand for what was named before (该行, 园区, 这座大桥), and what its name ends in. */

export interface PointerNoun {
  /** Source of a regular expression. */
  readonly pattern: string;
  /** Ends of the names that are meant. */
  readonly name: RegExp;
  /** Whether the noun alone, without 该 or 这座, begins a sentence about what was named. */
  readonly isBare?: true;
  /** How it is spoken of, and a name that is meant. */
  readonly example: readonly [words: string, name: string];
}

export const pointerNouns: readonly PointerNoun[] = [
  {
    pattern: '(?:产业|工业|科技|物流|示范)?园区?',
    name: /(?:园区?|区块|科学城|科技城|新城|生态城)$/u,
    isBare: true,
    example: ['园区现有企业', '青禾产业园'],
  },
  { pattern: '基地', name: /基地$/u, isBare: true, example: ['基地年产', '云岭种植基地'] },
  {
    pattern: '景区',
    name: /(?:景区|公园|古[镇城村]|度假区|旅游区)$/u,
    isBare: true,
    example: ['景区接待', '云岭古镇'],
  },
  { pattern: '示范区', name: /示范区$/u, isBare: true, example: ['示范区新增', '云岭农业示范区'] },
  { pattern: '(?:开发|高新|经开|保税|试验|合作|新)区', name: /区$/u, example: ['该开发区', '云岭开发区'] },
  { pattern: '港区?', name: /港区?$/u, example: ['该港', '云岭港'] },
  { pattern: '银?行', name: /(?:银行|[分支]行|信用社|农商行)$/u, example: ['该行余额', '云岭银行'] },
  { pattern: '(?:医|卫生)院', name: /院$/u, example: ['该医院', '云岭医院'] },
  { pattern: '校|学校', name: /(?:大学|学院|学校|[中小]学)$/u, example: ['该校', '云岭中学'] },
  { pattern: '院', name: /院$/u, example: ['该院', '云岭医院'] },
  { pattern: '馆|博物馆|图书馆', name: /馆$/u, example: ['该馆', '云岭博物馆'] },
  { pattern: '中心', name: /中心$/u, example: ['该中心', '云岭服务中心'] },
  { pattern: '社区', name: /社区$/u, example: ['该社区', '云岭社区'] },
  { pattern: '社|合作社', name: /社$/u, isBare: true, example: ['合作社现有', '青禾合作社'] },
  { pattern: '农场|牧场|林场', name: /场$/u, isBare: true, example: ['林场现有', '云岭林场'] },
  { pattern: '公司|企业|集团', name: /(?:公司|集团|股份)$/u, example: ['该公司', '青禾农业有限公司'] },
  { pattern: '厂', name: /厂$/u, example: ['该厂', '云岭电厂'] },
  { pattern: '大?桥', name: /桥$/u, example: ['这座大桥', '云岭大桥'] },
  { pattern: '水库', name: /水库$/u, example: ['该水库', '云岭水库'] },
  { pattern: '电站|水电站', name: /电站$/u, example: ['该电站', '云岭电站'] },
  { pattern: '灌区', name: /灌区$/u, example: ['该灌区', '云岭灌区'] },
  { pattern: '机场', name: /机场$/u, example: ['该机场', '云岭机场'] },
  { pattern: '高铁|铁路|线路', name: /(?:高铁|铁路|城际|线)$/u, example: ['该铁路', '云岭铁路'] },
];
