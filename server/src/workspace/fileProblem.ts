/** What can be wrong with a file that should be read, as data, and the words for it. */
import type { Bilingual } from '../checks/finding.ts';

export type FileProblem =
  /** The file is not used. */
  | { readonly path: string; readonly kind: 'missing' }
  | { readonly path: string; readonly kind: 'unreadable'; readonly code: string }
  | { readonly path: string; readonly kind: 'binary'; readonly offset: number }
  | { readonly path: string; readonly kind: 'undecodable'; readonly offset: number }
  | { readonly path: string; readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly path: string; readonly kind: 'link'; readonly target: string | null }
  /** The file is used; single bytes of it could not be read and stand as U+FFFD in the text. */
  | { readonly path: string; readonly kind: 'damaged'; readonly offset: number; readonly encoding: string };

/** Whether the file is left out because of the problem. */
export const isSkipped = (problem: FileProblem): boolean => problem.kind !== 'damaged';

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;

/** Names the file, what is wrong and, in bytes from 0, where. */
export function messageFromProblem(problem: FileProblem): Bilingual {
  const { path } = problem;
  switch (problem.kind) {
    case 'missing':
      return { zh: `${path}：文件或文件夹不存在`, en: `${path}: no such file or folder` };
    case 'unreadable':
      return /^E(?:ACCES|PERM)$/.test(problem.code)
        ? { zh: `${path}：没有读取权限`, en: `${path}: no permission to read it` }
        : { zh: `${path}：无法读取（${problem.code}）`, en: `${path}: cannot be read (${problem.code})` };
    case 'binary':
      return {
        zh: `${path}：不是纯文本，已跳过（第 ${problem.offset} 字节为零字节）；Word、PDF 文件请先另存为纯文本（.txt）`,
        en: `${path}: no plain text, skipped (zero byte at byte ${problem.offset}); save Word and PDF files as plain text (.txt) first`,
      };
    case 'undecodable':
      return {
        zh: `${path}：无法识别编码，已跳过（第 ${problem.offset} 字节起既非 UTF-8，也非 UTF-16、GB18030、Big5）`,
        en: `${path}: unknown encoding, skipped (from byte ${problem.offset} neither UTF-8 nor UTF-16, GB18030 or Big5)`,
      };
    case 'too-large':
      return {
        zh: `${path}：文件过大，已跳过（${kilobytes(problem.size)}，上限 ${kilobytes(problem.limit)}）`,
        en: `${path}: too large, skipped (${kilobytes(problem.size)}, the limit is ${kilobytes(problem.limit)})`,
      };
    case 'link':
      return problem.target === null
        ? { zh: `${path}：链接目标不存在，已跳过`, en: `${path}: link to nothing, skipped` }
        : {
            zh: `${path}：链接指向文件夹之外，已跳过（${problem.target}）`,
            en: `${path}: link out of the folder, skipped (${problem.target})`,
          };
    case 'damaged':
      return {
        zh: `${path}：第 ${problem.offset} 字节起有不合 ${problem.encoding} 的字节，已按替换字符（U+FFFD）读入`,
        en: `${path}: bytes that are no ${problem.encoding} from byte ${problem.offset}; read as U+FFFD`,
      };
  }
}
