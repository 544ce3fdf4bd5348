/** Sentences that share facts, indicators, dates and projects with one another, and some that share nothing. */
export const sentences = [
  '2024年青岛市海洋生产总值560亿元。',
  '2024年青岛市海洋生产总值580亿元，同比增长7%。',
  '2025年青岛市海洋生产总值突破670亿元。',
  '总投资102亿元的滨河新能源产业园开工建设。',
  '滨河新能源产业园总投资120亿元。',
  '2024年济南市海洋生产总值12亿元。',
  '会议强调，各级各部门要抓好落实。',
];
