/** Words of growth and decline that stand before a figure. Each row carries an example, which is its test. */

export interface ChangeVerb {
  readonly word: string;
  readonly direction: 'up' | 'down';
  /** Whether the figure after it is a growth of the thing named before (增长5%) or a distance to another thing (高于全国0.7个百分点). */
  readonly against: 'itself' | 'other';
  /** A text in which the word stands right before the figure. */
  readonly example: string;
}

const row = (word: string, direction: 'up' | 'down', against: 'itself' | 'other', example: string): ChangeVerb => ({
  word,
  direction,
  against,
  example,
});

export const changeVerbs: readonly ChangeVerb[] = [
  row('增长', 'up', 'itself', '工业增加值增长5.5%'),
  row('递增', 'up', 'itself', '产值递增5%'),
  row('增加', 'up', 'itself', '存款增加446亿元'),
  row('提高', 'up', 'itself', '救助标准提高6.6%'),
  row('提升', 'up', 'itself', '占比提升2个百分点'),
  row('上升', 'up', 'itself', '比重上升1.2个百分点'),
  row('上涨', 'up', 'itself', '消费价格上涨2%'),
  row('上浮', 'up', 'itself', '利率上浮10%'),
  row('扩大', 'up', 'itself', '规模扩大15%'),
  row('回升', 'up', 'itself', '增速回升0.3个百分点'),
  row('攀升', 'up', 'itself', '销量攀升20%'),
  row('加快', 'up', 'itself', '增速加快0.5个百分点'),
  row('增幅', 'up', 'itself', '人均增幅3%'),
  row('增速', 'up', 'itself', '贷款增速14.41%'),
  row('涨幅', 'up', 'itself', '价格涨幅2%'),
  row('增收', 'up', 'itself', '财政增收8亿元'),
  row('增产', 'up', 'itself', '粮食增产2.6%'),
  row('延长', 'up', 'itself', '里程延长12公里'),
  row('提速', 'up', 'itself', '审批提速30%'),
  row('涨价', 'up', 'itself', '房租涨价5%'),
  row('升值', 'up', 'itself', '人民币升值2%'),
  row('多增', 'up', 'itself', '贷款同比多增12亿元'),
  row('飙升', 'up', 'itself', '天然气价格飙升40%'),
  row('激增', 'up', 'itself', '订单激增40%'),
  row('大涨', 'up', 'itself', '股价大涨4%'),
  row('增', 'up', 'itself', '产量增12%'),
  row('涨', 'up', 'itself', '菜价涨12%'),
  row('下降', 'down', 'itself', '能耗下降3.2%'),
  row('降低', 'down', 'itself', '成本降低5%'),
  row('减少', 'down', 'itself', '排放减少4%'),
  row('下跌', 'down', 'itself', '价格下跌1.5%'),
  row('下滑', 'down', 'itself', '出口下滑2%'),
  row('回落', 'down', 'itself', '增速回落0.2个百分点'),
  row('放缓', 'down', 'itself', '增速放缓1个百分点'),
  row('缩小', 'down', 'itself', '差距缩小3%'),
  row('收窄', 'down', 'itself', '降幅收窄2个百分点'),
  row('削减', 'down', 'itself', '排放总量削减3.3%'),
  row('压减', 'down', 'itself', '支出压减5%'),
  row('改善', 'down', 'itself', '浓度改善5.1%'),
  row('降幅', 'down', 'itself', '能耗降幅4%'),
  row('减幅', 'down', 'itself', '能耗减幅4%'),
  row('压缩', 'down', 'itself', '审批时限压缩50%'),
  row('缩短', 'down', 'itself', '行程缩短40公里'),
  row('缩减', 'down', 'itself', '开支缩减5%'),
  row('降价', 'down', 'itself', '药品降价50%'),
  row('贬值', 'down', 'itself', '货币贬值2%'),
  row('少增', 'down', 'itself', '贷款同比少增12亿元'),
  row('下浮', 'down', 'itself', '利率下浮10%'),
  row('减轻', 'down', 'itself', '部件重量减轻50%'),
  row('减产', 'down', 'itself', '水稻减产5%'),
  row('锐减', 'down', 'itself', '客流锐减40%'),
  row('骤降', 'down', 'itself', '气温骤降10摄氏度'),
  row('降', 'down', 'itself', '成本降8%'),
  row('减', 'down', 'itself', '能耗减8%'),
  row('跌', 'down', 'itself', '股价跌8%'),
  row('高于', 'up', 'other', '增速高于全国0.7个百分点'),
  row('高出', 'up', 'other', '高出全省1.2个百分点'),
  row('快于', 'up', 'other', '快于全国2个百分点'),
  row('低于', 'down', 'other', '低于全国0.4个百分点'),
  row('慢于', 'down', 'other', '慢于全省0.3个百分点'),
];
