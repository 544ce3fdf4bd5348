/** Nouns that names of events and of organisations end in, as expressions. */

/** 第三届…论坛, …博览会: what takes place and has visitors, exhibitors and contracts of its own. */
export const eventNoun =
  '(?:论坛|博览会|展览会|交易会|洽谈会|招聘会|研讨会|峰会|运动会|亚运会|残运会|奥运会|大运会|全运会|锦标赛|冠军赛|联赛|大赛|世界杯|艺术节|文化节|旅游节|电影节|音乐节|马拉松|进博会|广交会|服贸会|智博会|消博会|高交会|友城大会)';

/** Offices, troops and firms of the whole country, behind 国家, 中国, 武警 and their like. */
export const nationalBody =
  '(?:(?:国家|中国|中央|武警|海军|空军|陆军)(?:(?![的在和与、，])\\p{Script=Han}){0,12}?(?:总局|总署|局|委|法院|检察院|科学院|总队|支队|部队|财政|银行|集团|公司|协会|学会|联合会|移动|联通|电信|石油|石化|海油|电网|中车|中铁|铁建|电建|能建|商飞|邮政))';
