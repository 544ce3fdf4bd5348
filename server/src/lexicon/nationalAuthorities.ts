/** Authorities of the whole country that publish figures: ministries, administrations and their short names (State Council, 2023 reform). */
export const nationalAuthorities: readonly string[] = `
国家统计局 国家发展改革委 国家发改委 国家发展和改革委员会 教育部 科技部 科学技术部 工业和信息化部 工信部 公安部 民政部 财政部 人力资源社会保障部 人力资源和社会保障部 人社部
自然资源部 生态环境部 住房城乡建设部 住房和城乡建设部 住建部 交通运输部 水利部 农业农村部 商务部 文化和旅游部 文旅部 国家卫生健康委 国家卫健委 退役军人事务部 应急管理部
中国人民银行 审计署 海关总署 国家税务总局 国家市场监督管理总局 市场监管总局 国家金融监督管理总局 国家能源局 国家铁路局 中国国家铁路集团 国铁集团 中国民用航空局 中国民航局 民航局
国家邮政局 国家外汇管理局 国家外汇局 国家知识产权局 国家医疗保障局 国家医保局 国家林业和草原局 国家林草局 国家数据局 国家电影局 国家移民管理局 中国气象局 国家疾控局 国家乡村振兴局
中国汽车工业协会 中国物流与采购联合会 中国互联网络信息中心
`
  .trim()
  .split(/\s+/u)
  .sort((a, b) => b.length - a.length);
