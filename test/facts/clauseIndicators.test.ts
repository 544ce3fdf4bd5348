/** What a figure measures where its clause says more than the indicator: who, how, held against what, and where the verb before it has a thing behind it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributes } from './reading.ts';

const indicators: Readonly<Record<string, readonly string[]>> = {
  '出口额占全省出口总额的12%。': ['出口额占全省出口总额比重'],
  '驾驶人占车主比超过50%。': ['驾驶人占车主比重'],
  '监管人员配备比例不低于在职人员的75%。': ['监管人员配备比例'],
  '运输时间是海运的1/6。': ['运输时间'],
  '水池平均深度仅为老水池的两倍。': ['水池平均深度'],
  '目前85%的乡镇设立了服务站，种子90%的成本由企业承担。': ['乡镇设立了服务站', '-'],
  '其中70%是年轻人。': ['年轻人占比'],
  '现有院士2人，拥有口岸20个，有古树320株，有机茶园12亩，有林地面积40亩。': [
    '院士',
    '口岸',
    '古树',
    '有机茶园',
    '有林地面积',
  ],
  '渔业科技贡献率努力达到67%，铁丝直径通常为7毫米。': ['渔业科技贡献率', '铁丝直径'],
  '天然气价格飙升40%。': ['天然气价格'],
  '800家活跃客户（其中国有企业超90家）。': ['活跃客户', '国有企业'],
  '该集团累计投入12亿元研发费用，法院追回35亿元资金。': ['研发费用', '资金'],
  '外资实际到位6000万美元的目标。': ['外资实际到位'],
  '大理石矿山外运废渣764万吨。': ['大理石矿山外运废渣'],
  '两条铁路通往山里，6000辆轿车整齐停放，12名村民意气风发。': ['铁路', '轿车', '村民'],
  '60个商圈客流量近700万人次，22个州近20位市长到会。': ['商圈', '商圈客流量', '州', '市长'],
  '各类水渠26条、5条、14条，分别占水渠总数的39%、8%、21%。': ['各类水渠', '-', '-', '-', '-', '-'],
};

for (const [text, wanted] of Object.entries(indicators))
  test(text, () => assert.deepEqual(attributes(text, 'indicator'), wanted));
