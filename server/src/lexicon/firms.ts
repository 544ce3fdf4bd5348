/**
 * Firms known by a short name all over the country whose names the segmentation takes for common words: what is named for one of them
 * is one thing, not a kind.
 */

export const firms: readonly string[] = `
  一汽 北汽 江淮汽车 日产汽车 现代汽车 福特汽车 理想汽车 长城汽车 东风汽车 奔驰汽车 中石油 中石化 中海油 中化集团 国家电网 南方电网 国能集团 国家能源集团 中节能 中能建 中航工业 中船集团 中国铁塔 中国移动 中国联通 中国电信
  中铁建 鞍钢 首钢 本钢 包钢 太钢 攀钢 马钢 保利集团 招商局 中国电子 中移动 中电信 中联通 中储粮 中航油 中国一重 东方电气 东方希望 中联重科 徐工集团 百度 字节跳动 小米汽车 网易 浪潮 商汤 联想集团 富士康 海力士 微软 英特尔 空客 波音 格力 创维
  中创新航 蜂巢能源 阳光电源 远景能源 京东方 娃哈哈 双汇 新希望 正大集团 茅台 五粮液 菜鸟网络 农夫山泉 扬子江药业 云南白药 青岛啤酒 雪花啤酒 万达 万科 居然之家
`
  .trim()
  .split(/\s+/u);
