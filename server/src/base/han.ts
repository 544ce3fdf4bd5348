/** Han characters alone have one spelling: neither widths nor cases nor blanks. */

/** Whether a text has no other than the usual Han characters. */
export function isHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}
