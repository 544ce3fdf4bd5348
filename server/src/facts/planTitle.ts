/** Titles of plans (某市“十四五”数字经济发展规划, 城市更新行动方案): what their sections want is told without a verb. */

const planName = /^[^，。！？：；\n]{4,60}(?:规划|计划|纲要|(?:实施|工作|行动|建设|发展|推进)方案)(?:（[^）]*）)*$/u;
/** A plan's own words, or the years that it is for; 招生计划 has neither. */
const planWords =
  /[一二三四五六七八九十]五”?|第[一二三四五六七八九十]+个五年|\d{4}|五年|[十三]年|规划纲要|(?:行动|发展|三年)计划|(?:发展|建设|专项|总体|空间)规划|方案/u;
/** What a newspaper says that somebody does with a plan. */
const newsOfPlan =
  /发布|印发|出台|公布|通过|审议|启动|落实|编制|推进(?!方案)|制定|解读|完成|超额|执行|部署|签署|提出|加快|助力|实施(?!方案|规划|计划|纲要)/u;

export const isPlanTitle = (text: string): boolean =>
  planName.test(text) && planWords.test(text) && !newsOfPlan.test(text);

/** Sections of a plan that tell what it starts from: neither results nor aims by themselves. */
const startsFrom =
  /(?<!优化|营造|改善|创造|构建|净化)发展(?:基础|环境|现状|形势|背景|条件)|(?:现状|背景|形势)(?:$|[与和及分])|^\s*(?:序\s*言|绪\s*论|前\s*言|引\s*言)\s*$/u;
export const opensPlan = (heading: string): boolean => startsFrom.test(heading);
