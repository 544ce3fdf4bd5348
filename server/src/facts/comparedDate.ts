/** Whether a date is only what something is compared with: 比上年, 较2020年, 与去年同期相比, 在去年的基础上, 上年的3.5倍, 超过2022年全年, 继2022年…后. */
import type { Local, Span } from '../base/span.ts';

export const isComparedDate = (text: string, { start, end }: Span<Local>): boolean =>
  /[比较于同与和继]$|超过$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:相比|同期|的基础上|”?(?:时期|期间|期末|末|全年|同期)?的?\d+(?:\.\d+)?倍)/.test(text.slice(end, end + 16));
