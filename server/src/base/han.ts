/** Han characters alone have one spelling: neither widths nor cases nor blanks. */
import { codeAt } from './codeAt.ts';

/** Whether a text has no other than the usual Han characters. */
export function isHan(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}
