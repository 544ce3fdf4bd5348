/**
 * Verbs, and adverbs before verbs, of what people and bodies do and say that no name of a thing or a programme has in it: where the
 * segmentation has one stand by itself, a name begins behind it. Verbs of building and furthering stand in names and are not here.
 */
import { longestFrom, trieOfStarts } from './wordTrie.ts';

export const sentenceVerbs: ReadonlySet<string> = new Set(
  `
  听取 倾听 看见 看看 看着 看待 看来 看似 看重 看中 见到 遇到 碰到 想到 想起 回想 回忆 记得 忘记 遗忘 觉得 感慨 感叹 惊叹 赞叹 称赞 赞赏 赞同 喜欢 喜爱 热爱 担心 担忧 渴望 期盼 憧憬 希冀 生怕
  告诉 谈到 提到 说到 讲到 谈起 说起 提起 说出 问起 聊到 询问 提问 回答 答复 叮嘱 嘱托 勉励 致辞 发言 阐述 阐释 阐明 解释 描述 描写 诉说 提醒 告知 转告 获悉 据悉 报道 重申 宣示 承认 否认 断言
  作出 做出 做成 拿出 提交 上交 交出 交给 转交 送给 送来 送达 寄到 发到 发给 带到 带给 带回 拿到 拿下 找到 找出 放到 放在 放进 放回 放上 留在 留下 留给 摆在 摆放 置于 处于 处在 居于 坐在 站在 指着 捧着 拉着
  增至 升至 降至 降到 迁至 迁到 移至 走近 走到 赶到 去到 见识 踏上 迈向 通向 驶进 开进 飞入 涌向 流入 流向 汇入 穿行 穿梭 漫过 经过 度过 路经 历经 途径
  面临 面对 遭受 遭到 遭遇 陷入 受困 蒙受 受损 忍受 承受 经受 享受 享有 拥抱 接到 接过 接纳 获取 获准 取决 取道 寻求 谋求 追求 征求 探寻 追寻 追逐 追赶
  沦为 变得 使得 显得 得以 予以 给予 予人 意味着 相当于 等于 在于 源于 源自 来源于 出自 归于 富于 擅长 善于 勇于 敢于 甘于 旨在 有助于 有利于 便于 限于 趋于
  撤回 撤销 取消 废除 中止 终止 停工 停业 放弃 抛弃 丢失 失去 丧失 避免 防备 回避 逃避 拒绝 阻挡 阻碍 阻止 妨碍 摧毁 毁坏 倾倒 污损 干涉 挑衅 侵略 抵制 谴责 批评 指责 质疑 妄想 企图 图谋 捍卫
  取名 名为 题为 称作 视作 当作 用作 身为 身着 身处 担负 肩负 担当 任用 聘请 聘任 受托 责成 敦促 督促 号召 恳请 请教 请示 求助
  充当 扮演 演绎 诠释 展现 呈现 体现 彰显 显现 折射 反映 映照 象征 凸显 突显 绽放 闪耀 激发 迸发 焕发 蕴含 蕴藏 凝结 饱含 充满 遍及 掩映 矗立 屹立 耸立 横贯 环绕 绵延 蜿蜒 延绵
  满足 契合 符合 适应 顺应 匹配 吻合 迎合 合乎 达成 缔结 结成 结下 促使 驱使 迫使 引来 引起 引得 催生 造就 造福 惠及 受益 获益 受惠 得益 有赖于 依赖 离不开
  回顾 庆贺 欢庆 祝愿 祝福 致敬 缅怀 思考 思索 琢磨 认识 理解 掌握 懂得 明白 知晓 深知 坚信 确信 断定 判断 估计 估算 推测 猜测 预料 打算 决意 立志 发愁 犹豫
  深挖 汲取 吸收 吸纳 采摘 捡拾 抓取 打开 点击 点开 关上 关闭 按下 浏览 搜索 查阅 查找 翻开 翻阅 捕捉 搬走 拆掉 推开 拉开 拽住 抓起 举起 抬起 拿起 握住 挥舞 捧起
  坚守 驻守 守卫 看守 奔走 奔波 奔跑 行走 跋涉 跳跃 攀爬 漫步 徜徉 驻足 停留 停下 歇脚 出门 出差 逛街 挣钱 赚钱 付钱 谈判 会谈 会晤 交谈 聊天
  入围 蝉联 斩获 摘得 荣膺 夺取 夺魁 拿走 包揽 囊括 荟萃 汇合 合称 统称 简称 诞生 问世 现身 出没 露面 登场 上演 亮出 伸出 掏出 掀起 揭开 揭示 披露 刊登 刊发 播出
  紧盯 紧跟 紧扣 狠抓 紧抓 抓紧 严查 严惩 查处 杜绝 严禁 禁止 纠正 惩治 追究 起诉 判决 没收 罚款 扣押 查封
  制订 起草 拟定 拟订 废止 报批 下达 颁布 票决 表决 签字 签下 首创 独创 具备 兼具 兼备 占有 持有 带有 含有 附有 缺失 欠缺 匮乏
  铺开 着手 开始 启程 动身 开赴 上路 接着 随即 立即 立刻 马上 顿时 忽然 突然 竟然 果然 显然 另行 擅自 亲自 亲手 独自 私自 各自 纷纷 屡次 每每 时常 有时 偶尔 未曾 从未 何时 务必 不妨 不愿 不想 不敢 不肯 无法 无须 无需 未能 得不到 看不到 能否 是否 可否 愿否
  就像 好像 好似 如同 犹如 宛如 恰似 堪称 可谓 正如 诚如 看作 比作
  联手 把握 关停 出资 注入 拉到 进到 转上 看好 肯定 搭起 直到 守住 营造 赊账 存入 倒入 装满 装进 填满 塞满 挤满
  `
    .trim()
    .split(/\s+/u),
);

const starts = trieOfStarts(sentenceVerbs, (verb) => verb);

/** Whether one of the verbs may stand in a text: its characters do, as parts of other words perhaps. */
export function mayHoldSentenceVerb(text: string): boolean {
  for (let at = 0; at < text.length - 1; at++) if (longestFrom(starts, text, at) !== undefined) return true;
  return false;
}

/** Sentences that have one, and the same characters inside a name. */
export const sentenceVerbExamples: readonly string[] = [
  '市长李明听取⟦榕江深水港区⟧建设情况汇报。',
  '部分航班将转移至⟦银川河东机场⟧。',
  '多年来离不开⟦包兰铁路⟧的支撑。',
];
