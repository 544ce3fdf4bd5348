/** Fixed phrases and names of places with numerals that count nothing, and nouns that close the name of a counted list (六大主导产业). */

import { groupBy } from '../base/groupBy.ts';
import { counties } from './counties.ts';
import { placeNames } from './places.ts';
import { longestFrom, trieOfStarts } from './wordTrie.ts';

/** Idioms, slogans of long standing and compound words. A figure that begins inside one of them is none. */
const numeralIdioms: readonly string[] =
  `两个维护 两个确立 两个毫不动摇 两个一百年 两个大局 两个结合 两个务必 两个健康 两个文明 两件大事 两条腿 两个先行 两个轮子
三个代表 三个全面 三个务必 三个区分开来 三个一批 三会一课 三位一体 三番五次 三次产业 三次分配 三次创业 三条红线 三级甲等 三条底线 三类医疗器械
四个意识 四个自信 四个全面 四个伟大 四个服务 四个革命 四个最严 四个不摘 四个对照 四个合格 四个走在前 四处 四种形态 四套班子 四大班子 四位一体 四级联动
五位一体 五个一工程 五个一批 六个一批 七个作风 八项规定 九个坚持 九个方面的坚持 十个明确 十四个坚持 十三个方面成就
十个百分 十成 十位数 个位数 百件实事 百家争鸣 百家讲坛 百家姓 百团大战 百张面孔 百万雄师
千家万户 千家万铺 千人计划 千人千面 千头万绪 千米高空 千万家 千万工程 千篇一律 千条万条
万家灯火 万人空巷 万户侯 万人计划 万人大会 万户千家 亿万 亿万家庭`.split(/\s+/);

const candidate = /[零〇一二两三四五六七八九十百千万亿半数]/;

/** 五台县, 七台河: their numerals count no machines. */
const numeralPlaces = [...counties, ...placeNames].filter((name) => name.search(candidate) === 0);

/** By how far into them the first numeral stands. */
const idioms = [...groupBy([...numeralIdioms, ...numeralPlaces], (word) => word.search(candidate))].map(
  ([offset, words]) => [offset, trieOfStarts(words, (word) => word)] as const,
);

/** End of the idiom whose first numeral stands at an offset, or -1. */
export function idiomEndAt(text: string, at: number): number {
  let end = -1;
  for (const [offset, words] of idioms) {
    const start = at - offset;
    const idiom = start < 0 ? undefined : longestFrom(words, text, start);
    if (idiom !== undefined) end = Math.max(end, start + idiom.length);
  }
  return end;
}

/** Round numbers in words that name a base or a campaign rather than an amount: 万元GDP能耗, 每万人, 千人计划. */
export const baseAfter =
  /^(?:万元|亿元|万人|千人|百人|万户|千户|百户|万吨|百公里|万件|万平方米)(?:以[上下])?(?:GDP|地区生产|国内生产|生产总值|工业增加|增加值|产值|美元GDP|计划|评议|大会|合唱|说|口拥|发明|高价值|拥有|失业|床位)|^(?:百|千|万|十万)(?:公里|亩|人口)(?:的|平均|综合|每?万元)?(?:电耗|油耗|能耗|加速|耗|床位|拥有|医|全科)/;
/** Words before a number that make it a base or a rank: 每万人, 第100万辆, 单位：亿元. */
export const baseBefore = /(?:每|平均每|第|初|单位[:：]|（|\(|〔|／)$/;

/** Words that end the name of a counted list. */
export const listNouns: readonly string[] =
  '工程 行动 体系 产业 产业链 产业集群 基地 平台 领域 任务 战略 集群 板块 园区 片区 引擎 方面 重点 专项 计划 举措 措施 抓手 改革 中心 目标 环节 品牌 优势 通道 枢纽 走廊 功能区 示范区 城市群 都市圈 经济带 战役 攻坚战 活动 制度 机制 原则 关系 关键词 主线 战线 高地 支柱 市场 门类 系统 行业 场景 载体 赛道 新区 组团 文化 名片 特色 理念 要素 重镇 港区 流域 项目 课题 问题 难题 短板 保障 支撑 转变 转型 统筹 安全 生态 赛事 展会 协定'.split(
    ' ',
  );
