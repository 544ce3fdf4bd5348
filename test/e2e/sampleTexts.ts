/** Invented documents that the tests put beside the seeds: a report, a newspaper page as it comes out of a PDF, and what is no policy text. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const report = '临江市2025年经济运行情况.txt';
export const page = '临江日报.txt';
export const readme = 'README.md';
export const log = 'build-log.txt';

const texts: Readonly<Record<string, string>> = {
  [report]: `临江市2025年经济运行情况

2026年1月20日

一、总体情况

2025年，全市地区生产总值1200亿元，增长6.1%。全市一般公共预算收入86.5亿元，进出口总额约30亿元。

二、重点项目

总投资45亿元的临江抽水蓄能电站项目开工建设。2026年全市力争完成固定资产投资500亿元以上，加快推进临江抽水蓄能电站项目。
`,
  [page]: `临江日报2026年1月21日 星期三

　　本报讯 2025年，临江市一般公共预

算收入86.5亿元，总投资45亿元的临

江抽水蓄能电站项目开工建设，进展

顺利。
`,
  [readme]: `# widget

Installs in 20 s. Since 2024-03-01 it needs Node 20; version 1.5.2 is 30% faster. 支持中文路径。
`,
  [log]: `2026-01-20 10:00:00 INFO  started, 45 files, 6.1% of memory
2026-01-20 10:00:01 WARN  读取配置失败，使用默认值 30
`,
};

/** Writes the named ones into a folder. */
export function writeSamples(folder: string, names: readonly string[] = Object.keys(texts)): void {
  for (const name of names) writeFileSync(join(folder, name), texts[name]!);
}
