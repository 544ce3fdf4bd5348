/** The text of `--help`. */
import type { Language } from '../features/words.ts';
import { annotateFormats, checkFormats } from './arguments.ts';
import { compareFormats } from './compareRun.ts';
import { timelineFormats } from './timelineRun.ts';

const texts: Readonly<Record<Language, string>> = {
  zh: `政策标注：标注政策文件中的数字、日期和项目名称，发现互相矛盾的数字。

用法
  policy-annotator annotate 路径…   列出数字、日期和项目名称
  policy-annotator check    路径…   检查互相矛盾的数字
  policy-annotator compare  甲 乙   对比两个文件（或一个文件的两版）的数字
  policy-annotator timeline 路径…   列出各指标历年的目标、预计和实际
  policy-annotator rules            列出检查规则

路径是文件或文件夹（递归读取其中的 .txt、.md，遵守 .gitignore）。

选项
  -f, --format 格式      annotate：${annotateFormats.join('、')}（默认 ${annotateFormats[0]}）
                         check：${checkFormats.join('、')}（默认 ${checkFormats[0]}）
                         compare：${compareFormats.join('、')}（默认 ${compareFormats[0]}）
                         timeline：${timelineFormats.join('、')}（默认 ${timelineFormats[0]}）
      --explain          annotate：说明每处为何如此理解（jsonl、text）
      --fail-on 级别     check 何时以 1 退出：error（默认）、warning、information、hint、never
      --profile 范围     check：contradictions（默认，互相矛盾的数字和表述）、contradictions-and-form（另查书写形式）
      --rule 规则=级别   改变一条规则的级别：off、on、hint、information、warning、error；可重复
      --baseline 文件    check：其中所列的问题视为已知（.policy-annotator/ 中的 accepted.txt、baseline.txt 总是采用）
      --write-baseline 文件
                         check：把现有问题写入基线，以后只报新问题
      --exclude 模式     不读取的文件（glob，相对于所给文件夹）；可重复
      --max-size KB      文件大小上限，默认 5120
      --glossary 文件    名称表；默认读取当前文件夹和所给文件夹中的 .policy-annotator/glossary.txt
      --language zh|en   提示和结果所用的语言，默认 zh
  -h, --help             显示本说明（--help --language en: in English）
  -V, --version          显示版本

退出码
  0  完成；check 未发现达到 --fail-on 级别的问题
  1  check 发现达到 --fail-on 级别的问题；compare 发现数字不同
  2  参数有误，或命令行所列路径无法读取（其余文件照常处理）
`,
  en: `Annotates figures, dates and project names in Chinese policy documents and finds figures that cannot all be true.

Usage
  policy-annotator annotate PATH…   list figures, dates and project names
  policy-annotator check    PATH…   find figures that contradict each other
  policy-annotator compare  A B     compare the figures of two documents, or of two versions of one
  policy-annotator timeline PATH…   list the targets, forecasts and results of each indicator over the years
  policy-annotator rules            list the rules

PATH is a file or a folder (its .txt and .md files are read, in all folders below, .gitignore respected).

Options
  -f, --format FORMAT    annotate: ${annotateFormats.join(', ')} (default ${annotateFormats[0]})
                         check: ${checkFormats.join(', ')} (default ${checkFormats[0]})
                         compare: ${compareFormats.join(', ')} (default ${compareFormats[0]})
                         timeline: ${timelineFormats.join(', ')} (default ${timelineFormats[0]})
      --explain          annotate: say why each mention is read as it is (jsonl, text)
      --fail-on LEVEL    when check exits with 1: error (default), warning, information, hint, never
      --profile PROFILE  check: contradictions (default: figures and expressions that cannot be true),
                         contradictions-and-form (how numbers, dates, units and headings are written as well)
      --rule ID=LEVEL    severity of a rule: off, on, hint, information, warning, error; can be repeated
      --baseline FILE    check: what the file lists is known (accepted.txt and baseline.txt in .policy-annotator/ always count)
      --write-baseline FILE
                         check: write what is found now as the baseline, so that only what is new is reported
      --exclude GLOB     files that are not read, relative to the folder named; can be repeated
      --max-size KB      largest size of a file, default 5120
      --glossary FILE    glossary; by default .policy-annotator/glossary.txt in this folder and in the folders named
      --language zh|en   language of messages and results, default zh
  -h, --help             this text
  -V, --version          the version

Exit codes
  0  done; check found nothing at or above --fail-on
  1  check found something at or above --fail-on; compare found figures that differ
  2  wrong arguments, or a path named on the command line that cannot be read (the others are done)
`,
};

export const helpText = (language: Language): string => texts[language];
