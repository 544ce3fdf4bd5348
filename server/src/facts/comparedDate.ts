/** Whether a date is only what something is compared with: 比上年, 较2020年, 与去年同期相比, 在去年的基础上. */
import type { Local, Span } from '../base/span.ts';

export const isComparedDate = (text: string, { start, end }: Span<Local>): boolean =>
  /[比较于同与和]$/.test(text.slice(Math.max(0, start - 1), start)) ||
  /^(?:相比|同期|的基础上)/.test(text.slice(end, end + 4));
